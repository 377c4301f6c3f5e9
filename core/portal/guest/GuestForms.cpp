// SPDX-License-Identifier: GPL-3.0-or-later
// What guests send. Each form is answered by a redirect to the page, which shows what came of it.
#include "core/base/Clock.h"
#include "core/otp/OtpService.h"
#include "core/portal/guest/GuestPortal.h"
#include "core/splash/SafeHtml.h"
#include "core/splash/SplashCodes.h"
#include "core/storage/SplashRepository.h"
#include "core/storage/Storage.h"

#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 passedMs = 600'000;
constexpr qsizetype mostPassed = 20'000;

bool hasTerms(const SplashPage& page, const QString& language)
{
    return !isBlankHtml(safeHtml(textsFor(page, language).terms));
}

/// Good enough to write to; whether it exists only a mail would tell (RFC 5321, 4.5.3.1).
bool isEmail(const QString& text)
{
    static const QRegularExpression form(u"^[^@\\s<>\"]{1,64}@[^@\\s<>\".]+(\\.[^@\\s<>\".]+)+\\z"_s);
    return text.size() <= 254 && form.match(text).hasMatch();
}

CodePolicy policyOf(const SplashPage& page)
{
    CodePolicy policy;
    policy.digits = page.codeDigits;
    policy.lifetimeSeconds = page.codeMinutes * 60;
    return policy;
}

}

QString GuestPortal::Visit::field(QByteArrayView name, qsizetype longest) const
{
    for (const auto& [given, value] : form) {
        if (given == name)
            return QString::fromUtf8(value).remove(QChar::Null).trimmed().left(longest);
    }
    return {};
}

/// Whether a form was sent by a page of somebody else's: by what browsers say of it (Fetch Metadata; RFC
/// 6454).
bool GuestPortal::isForeign(const VisitPtr& visit) const
{
    const QByteArray site = visit->request.header("sec-fetch-site").value_or("twice");
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return true;
    const std::optional<QByteArray> origin = visit->request.header("origin");
    if (!origin)
        return true;
    if (origin->isEmpty())
        return false;
    const QUrl from(QString::fromLatin1(*origin), QUrl::StrictMode);
    const QByteArray host = visit->request.header("host").value_or(QByteArray());
    const QString place = from.port() < 0 ? from.host() : from.host() + u':' + QString::number(from.port());
    const bool own = !host.isEmpty() && place.compare(QString::fromLatin1(host), Qt::CaseInsensitive) == 0;
    return !own && (publicHost().isEmpty() || from.host() != publicHost());
}

void GuestPortal::receive(const VisitPtr& visit)
{
    const QByteArray type = visit->request.header("content-type").value_or(QByteArray());
    if (isForeign(visit) || !type.startsWith("application/x-www-form-urlencoded")) {
        message(visit, Error{ErrorKind::FormForeign, {}, {}}, 403);
        return;
    }
    visit->form = readForm(visit->request.body);
    if (!findSession(visit)) {
        visit->session = newGuestSession(m_context.clock.now());
        visit->session.page = visit->page.id;
        if (visit->page.locations.size() == 1)
            visit->session.location = visit->page.locations.first();
        goBack(visit, Error{ErrorKind::FormOutdated, {}, {}});
        return;
    }
    if (!visit->sealer->isFormToken(visit->session, visit->field("t", 100).toLatin1())) {
        visit->session = {}; // a stranger's form changes nothing
        message(visit, Error{ErrorKind::FormForeign, {}, {}}, 403);
        return;
    }
    visit->session.notice = {};
    const QString what = visit->field("do", 20);
    GuestSession& session = visit->session;
    if (what == "again"_L1) {
        const GuestSession before = session;
        session = newGuestSession(m_context.clock.now());
        session.page = before.page;
        session.location = before.location;
        session.arrival = before.arrival;
        goBack(visit);
    } else if (session.passedAt.isValid() || hasPassed(visit)) {
        goBack(visit); // a second tap
    } else if (what == "number"_L1) {
        takeNumber(visit);
    } else if (what == "code"_L1) {
        takeCode(visit);
    } else if (what == "resend"_L1) {
        resend(visit);
    } else {
        if (what == "change"_L1)
            session.dismissed = std::exchange(session.challenge, 0);
        goBack(visit);
    }
}

Result<PhoneNumber> GuestPortal::numberFrom(const VisitPtr& visit) const
{
    const GuestSession& session = visit->session;
    if (visit->page.nameInput == GuestInput::Required && session.name.isEmpty())
        return fail(ErrorKind::GuestNameMissing);
    const bool badEmail = !session.email.isEmpty() && !isEmail(session.email);
    if (visit->page.emailInput != GuestInput::Off
        && (badEmail || (visit->page.emailInput == GuestInput::Required && session.email.isEmpty())))
        return fail(ErrorKind::GuestEmailMissing);
    const QString country = session.region.isEmpty() ? m_context.settings.defaultCountry : session.region;
    const Result<PhoneNumber> to = parsePhoneNumber(session.number, country);
    if (!to)
        return to;
    if (const Result<void> fits = checkRecipient(*to, guardOf(m_context.guard, visit->page)); !fits) {
        const bool foreign = fits.error().kind == ErrorKind::CountryNotAllowed;
        return fail(fits.error().kind, {}, foreign ? QStringList{to->region} : fits.error().args);
    }
    if (hasTerms(visit->page, visit->language) && !session.accepted)
        return fail(ErrorKind::TermsNotAccepted);
    return to;
}

void GuestPortal::takeNumber(const VisitPtr& visit)
{
    constexpr qsizetype longestName = 100;
    constexpr qsizetype longestEmail = 150;
    GuestSession& session = visit->session;
    const QString region = visit->field("country", 2).toUpper();
    session.region = isKnownRegion(region) ? region : QString();
    session.number = visit->field("number", 40);
    if (visit->page.nameInput != GuestInput::Off)
        session.name = visit->field("name", longestName);
    if (visit->page.emailInput != GuestInput::Off)
        session.email = visit->field("email", longestEmail);
    session.accepted = visit->field("terms", 5) == "1"_L1;
    const Result<PhoneNumber> to = numberFrom(visit);
    if (!to) {
        goBack(visit, to.error());
        return;
    }
    if (visit->page.otp)
        startCode(visit, *to);
    else
        pass(visit, to->e164, false, QString::fromLatin1(newGuestSession(m_context.clock.now()).id));
}

void GuestPortal::startCode(const VisitPtr& visit, const PhoneNumber& to)
{
    CodeRequest request;
    request.to = to;
    request.location = locationName(visit);
    applySplash(request, visit->page, visit->language);
    if (request.text.isEmpty())
        request.text = guestWord(visit->language, u"codeText"_s);
    request.device = deviceOf(visit);
    request.host = publicHost();
    const GuardQuestion question{to, request.device, visit->client, {}, request.location};
    request.guard = [question, policy = m_context.guard, now = m_context.clock.now()](
                        Connection& connection) { return passGuard(connection, question, policy, now); };
    m_context.otp.start(request).then(this, [this, visit](const Result<IssuedChallenge>& issued) {
        if (issued) {
            visit->session.challenge = issued->id;
            visit->session.dismissed = 0;
            goBack(visit);
            return;
        }
        const ErrorKind kind = issued.error().kind;
        if (kind == ErrorKind::NoGatewayInRoute || kind == ErrorKind::RouteDisabled)
            noteReach(visit, GuestBook::Reach::Down);
        goBack(visit, issued.error());
    });
}

void GuestPortal::takeCode(const VisitPtr& visit)
{
    const ChallengeId id = visit->session.challenge;
    if (id == 0) {
        goBack(visit);
        return;
    }
    m_context.otp.check(id, visit->field("code", 64), policyOf(visit->page))
        .then(this, [this, visit, id](const Result<CodeCheck>& checked) {
            if (checked && checked->verified) {
                pass(visit, checked->challenge.recipient, true, toText(id));
                return;
            }
            // The tap before this one was right.
            if (!checked && hasPassed(visit)) {
                goBack(visit);
                return;
            }
            const Error error = !checked ? checked.error()
                : checked->triesLeft == 0
                ? Error{ErrorKind::ChallengeSpent, {}, {}}
                : Error{ErrorKind::CodeWrong, {}, {QString::number(checked->triesLeft)}};
            goBack(visit, error);
        });
}

void GuestPortal::resend(const VisitPtr& visit)
{
    const ChallengeId id = visit->session.challenge;
    if (id == 0) {
        goBack(visit);
        return;
    }
    m_context.otp.resend(id, policyOf(visit->page), m_context.guard)
        .then(this, [this, visit](const Result<IssuedChallenge>& issued) {
            if (!issued) {
                goBack(visit, issued.error());
                return;
            }
            visit->session.notice = {u"resent"_s, {}, {}};
            goBack(visit);
        });
}

void GuestPortal::pass(const VisitPtr& visit, const QString& number, bool proven, const QString& grantId)
{
    GuestSession& session = visit->session;
    session.passedAt = m_context.clock.now();
    session.number = number;
    session.proven = proven;
    session.grantId = grantId;
    if (session.challenge != 0) {
        if (m_passed.size() >= mostPassed)
            m_passed.clear();
        m_passed.insert(session.challenge, Passed{session, m_context.clock.monotonicMs() + passedMs});
    }
    session.challenge = 0;
    GuestVisit record{session.passedAt, number, proven, session.name, session.email,
        session.accepted && hasTerms(visit->page, visit->language), locationName(visit), visit->page.name};
    m_context.storage
        .write([record](Connection& connection) { return SplashRepository::noteVisit(connection, record); })
        .then(this, [this, visit](const Result<void>&) { goBack(visit); });
}

/// Whether this browser has verified its challenge, though its cookie is the one from before: its session is
/// then the one from after.
bool GuestPortal::hasPassed(const VisitPtr& visit) const
{
    const auto passed = m_passed.constFind(visit->session.challenge);
    if (visit->session.challenge == 0 || passed == m_passed.cend()
        || passed->untilMs < m_context.clock.monotonicMs() || passed->session.id != visit->session.id)
        return false;
    visit->session = passed->session;
    visit->session.challenge = 0;
    return true;
}

}
