// SPDX-License-Identifier: GPL-3.0-or-later
// Which page a guest gets, and what it shows.
#include "core/portal/guest/GuestPortal.h"

#include "core/base/Clock.h"
#include "core/otp/GuardSettings.h"
#include "core/phone/NumberMask.h"
#include "core/portal/Grant.h"
#include "core/secrets/SecretStore.h"
#include "core/splash/Logo.h"
#include "core/splash/SplashRules.h"
#include "core/storage/ChallengeRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// How long after passing a guest is let online, in seconds: the way from one page to the next, and back.
constexpr qint64 handoverSeconds = 600;

bool isReading(const QByteArray& method)
{
    return method == "GET" || method == "HEAD";
}

/// A challenge with what became of its last message.
struct Pending {
    std::optional<Challenge> challenge;
    QString messageStatus;
};

Result<Pending> readPending(
    Connection& connection, ChallengeId id, const Challenge& wanted, const QDateTime& now)
{
    Pending pending;
    if (id != 0) {
        const Result<Challenge> found = ChallengeRepository::find(connection, id);
        if (found)
            pending.challenge = *found;
        else if (found.error().kind != ErrorKind::ChallengeNotFound)
            return tl::unexpected(found.error());
    } else {
        const Result<std::optional<Challenge>> open
            = ChallengeRepository::findOpenOfDevice(connection, wanted, now);
        if (!open)
            return tl::unexpected(open.error());
        pending.challenge = *open;
    }
    if (pending.challenge) {
        const Result<QVariant> status
            = connection.value(u"SELECT status FROM message WHERE id = ?"_s, {pending.challenge->messageId});
        if (!status)
            return tl::unexpected(status.error());
        pending.messageStatus = status->toString();
    }
    return pending;
}

}

GuestPortal::GuestPortal(const ApiContext& context, const QString& publicUrl)
    : m_context(context)
    , m_publicUrl(publicUrl)
{
    connect(&context.storage, &Storage::changed, this, [this] { m_book.reset(); });
}

GuestPortal::~GuestPortal() = default;

void GuestPortal::setSettings(const Settings& settings)
{
    m_context.settings = settings;
    m_context.guard = guardFrom(settings);
}

bool GuestPortal::isItsPath(const QString& path)
{
    return path == "/splash"_L1 || path.startsWith("/splash/"_L1);
}

QString GuestPortal::patternOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() == 2)
        return path;
    if (parts.size() == 3)
        return u"/splash/{}"_s;
    if (parts.size() == 4 && parts.at(2) == "at"_L1)
        return u"/splash/at/{}"_s;
    if (parts.size() == 4 && (parts.at(3) == "logo"_L1 || parts.at(3) == "terms"_L1))
        return u"/splash/{}/"_s + parts.at(3);
    return u"/splash/…"_s;
}

void GuestPortal::handle(const ServedRequest& request, const QHostAddress& client, const Answer& answer)
{
    auto visit = std::make_shared<Visit>();
    visit->request = request;
    visit->client = client.toString();
    visit->answer = answer;
    visit->language = languageFor(request.header("accept-language").value_or(QByteArray()));
    visit->page = plainSplash();
    QMetaObject::invokeMethod(
        this, [this, visit] { begin(visit); }, Qt::QueuedConnection);
}

void GuestPortal::begin(const VisitPtr& visit)
{
    m_context.sealer.key().then(this, [this, visit](const Result<SealingKey>& key) {
        if (!key) {
            message(visit, Error{ErrorKind::Internal, {}, {}}, 503);
            return;
        }
        visit->key = *key;
        visit->sealer.emplace(*key);
        withBook(visit, [this, visit] { route(visit); });
    });
}

void GuestPortal::withBook(const VisitPtr& visit, const std::function<void()>& then)
{
    if (m_book) {
        visit->book = *m_book;
        then();
        return;
    }
    m_context.storage.read([](Connection& connection) { return readGuestBook(connection); })
        .then(this, [this, visit, then](const Result<GuestBook>& book) {
            if (!book) {
                message(visit, Error{ErrorKind::Internal, {}, {}}, 503);
                return;
            }
            m_book = *book;
            visit->book = *book;
            then();
        });
}

void GuestPortal::route(const VisitPtr& visit)
{
    QStringList parts = visit->request.path.split(u'/').mid(2); // behind /splash
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    const bool reading = isReading(visit->request.method);
    if (!reading && visit->request.method != "POST") {
        message(visit, Error{ErrorKind::SplashNotFound, {}, {}}, 405);
        return;
    }
    const bool entry = parts.isEmpty() || (parts.size() == 2 && parts.first() == "at"_L1);
    if (entry) {
        arrive(visit, parts.value(1));
        return;
    }
    const std::optional<SplashPage> page = visit->book.pageAt(parts.first());
    const QString part = parts.value(1);
    const bool isPart = reading && (part == "logo"_L1 || part == "terms"_L1);
    if (!page || parts.size() > 2 || (parts.size() == 2 && !isPart)) {
        message(visit, Error{ErrorKind::SplashNotFound, {}, {}}, 404);
        return;
    }
    visit->page = *page;
    if (part == "logo"_L1) {
        showLogo(visit);
    } else if (part == "terms"_L1) {
        const GuestView view = viewOf(visit, GuestView::Step::Message);
        respond(visit, view, renderGuestTerms(view), 200);
    } else if (!reading) {
        receive(visit);
    } else {
        enter(visit);
    }
}

/// The access point sends a guest: chooses the page, remembers what was said, and goes there.
void GuestPortal::arrive(const VisitPtr& visit, const QString& saidLocation)
{
    const auto& said = visit->request.method == "POST" ? readForm(visit->request.body) : visit->request.query;
    const GuestArrival arrival = readArrival(said);
    LocationId location = visit->book.locationCalled(saidLocation);
    if (location == 0)
        location = visit->book.locationCalled(arrival.location);
    const SplashChoice choice
        = chooseSplash({arrival.ssid, location}, visit->book.locations, visit->book.pages);
    visit->page = visit->book.page(choice.page).value_or(plainSplash());
    const bool known = findSession(visit) && visit->session.location == choice.location;
    if (!known)
        visit->session = newGuestSession(m_context.clock.now());
    visit->session.page = visit->page.id;
    visit->session.location = choice.location;
    visit->session.arrival = arrival;
    visit->session.notice = {};
    goBack(visit);
}

/// Whether the guest's cookie is one of ours, for this page.
bool GuestPortal::findSession(const VisitPtr& visit) const
{
    const std::optional<GuestSession> found
        = visit->sealer->open(visit->request.cookie("otpost_guest"), m_context.clock.now());
    if (!found || found->page != visit->page.id)
        return false;
    visit->session = *found;
    visit->place = visit->book.location(found->location);
    return true;
}

/// The page itself. Who comes without a session, with a bookmark or a code on a poster, is where the page is
/// enabled, if that is one place.
void GuestPortal::enter(const VisitPtr& visit)
{
    const GuestArrival arrival = readArrival(visit->request.query);
    if (!findSession(visit)) {
        visit->session = newGuestSession(m_context.clock.now());
        visit->session.page = visit->page.id;
        const LocationId said = visit->book.locationCalled(arrival.location);
        const bool here = visit->page.locations.contains(said);
        if (here || visit->page.locations.size() == 1)
            visit->session.location = here ? said : visit->page.locations.first();
        visit->place = visit->book.location(visit->session.location);
    }
    if (visit->session.id.isEmpty()) {
        message(visit, Error{ErrorKind::Internal, {}, {}}, 503);
        return;
    }
    if (isArrival(arrival)) {
        visit->session.arrival = arrival;
        goBack(visit); // to an address that says nothing of the device
        return;
    }
    show(visit);
}

void GuestPortal::show(const VisitPtr& visit)
{
    if (visit->session.passedAt.isValid() || hasPassed(visit)) {
        showOnline(visit);
        return;
    }
    if (!visit->page.otp) {
        showNumber(visit);
        return;
    }
    Challenge wanted;
    wanted.location = locationName(visit);
    wanted.splashId = visit->page.id;
    wanted.device = deviceOf(visit);
    m_context.storage
        .read([id = visit->session.challenge, wanted, now = m_context.clock.now()](
                  Connection& connection) { return readPending(connection, id, wanted, now); })
        .then(this, [this, visit](const Result<Pending>& pending) {
            if (!pending) {
                message(visit, Error{ErrorKind::Internal, {}, {}}, 503);
                return;
            }
            const std::optional<Challenge>& challenge = pending->challenge;
            if (challenge && challenge->id != visit->session.dismissed) {
                showChallenge(visit, *challenge, pending->messageStatus);
                return;
            }
            visit->session.challenge = 0;
            showNumber(visit);
        });
}

void GuestPortal::showNumber(const VisitPtr& visit)
{
    GuestView view = viewOf(visit, GuestView::Step::Number);
    view.region = visit->session.region;
    if (view.region.isEmpty())
        view.region = visit->page.preferredCountries.value(0, m_context.settings.defaultCountry);
    view.number = visit->session.number;
    view.name = visit->session.name;
    view.email = visit->session.email;
    view.accepted = visit->session.accepted;
    if (visit->page.otp) {
        const GuestBook::Reach reach = visit->book.reach(locationName(visit));
        noteReach(visit, reach);
        if (reach == GuestBook::Reach::Down) {
            view.step = GuestView::Step::Message;
            view.notice = {u"errDown"_s, {}, {}};
        } else if (reach == GuestBook::Reach::Slow && view.notice.key.isEmpty()) {
            view.notice = {u"errSlow"_s, {}, {}};
            view.good = true;
        }
    }
    render(visit, view, view.step == GuestView::Step::Message ? 503 : 200);
}

void GuestPortal::showChallenge(const VisitPtr& visit, const Challenge& challenge, const QString& status)
{
    const QDateTime now = m_context.clock.now();
    const bool spent = challenge.tries >= challenge.mostTries;
    if (challenge.state != ChallengeState::Open || spent || challenge.expiresAt <= now) {
        // Over. Somebody who verified it elsewhere has a session that says so.
        visit->session.challenge = 0;
        visit->session.notice
            = noticeFor(Error{spent ? ErrorKind::ChallengeSpent : ErrorKind::ChallengeExpired, {}, {}});
        showNumber(visit);
        return;
    }
    visit->session.challenge = challenge.id;
    GuestView view = viewOf(visit, GuestView::Step::Code);
    view.page.codeDigits = challenge.digits;
    view.sentTo = maskedNumber(challenge.recipient);
    view.minutesLeft = int(std::max<qint64>(1, (now.secsTo(challenge.expiresAt) + 59) / 60));
    view.resendIn = int(std::max<qint64>(0, now.secsTo(challenge.resendAt)));
    if ((status == "error"_L1 || status == "expired"_L1) && view.notice.key.isEmpty())
        view.notice = {u"errNotSent"_s, {}, {}};
    render(visit, view);
}

void GuestPortal::showOnline(const VisitPtr& visit)
{
    const LocationAccess access = visit->place ? visit->place->access : LocationAccess();
    const qint64 age = visit->session.passedAt.secsTo(m_context.clock.now());
    if (access.kind == AccessKind::None || age > handoverSeconds) {
        GuestView view = viewOf(visit, GuestView::Step::Online);
        view.proven = visit->session.proven;
        view.mayStartAgain = age > handoverSeconds;
        render(visit, view);
        return;
    }
    if (!access.key.isSet()) {
        handOver(visit, {});
        return;
    }
    m_context.secrets.read(access.key.id).then(this, [this, visit](const Result<QByteArray>& key) {
        if (key)
            handOver(visit, *key);
        else
            message(visit, Error{ErrorKind::Internal, {}, {}}, 503);
    });
}

void GuestPortal::handOver(const VisitPtr& visit, const QByteArray& accessKey)
{
    const LocationAccess access = visit->place->access;
    Grant grant{visit->session.grantId, visit->session.number, locationName(visit), m_context.clock.now()};
    grant.proven = visit->session.proven;
    grant.name = visit->session.name;
    grant.email = visit->session.email;
    const Result<AccessHandover> handover
        = accessMethod(access.kind)
              ->handOver({access, accessKey, visit->session.arrival, GrantSigner(*visit->key).sign(grant)});
    if (!handover) {
        message(visit, handover.error(), 409);
        return;
    }
    GuestView view = viewOf(visit, GuestView::Step::Online);
    view.proven = visit->session.proven;
    view.handover = *handover;
    render(visit, view);
}

void GuestPortal::showLogo(const VisitPtr& visit) const
{
    const Result<LogoInfo> info = checkLogo(visit->page.logo);
    if (!info) {
        message(visit, Error{ErrorKind::SplashNotFound, {}, {}}, 404);
        return;
    }
    visit->answer({200,
        {{"Content-Type", info->mediaType}, {"Cache-Control", "public, max-age=86400"},
            {"X-Content-Type-Options", "nosniff"},
            {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"}},
        visit->page.logo});
}

}
