// SPDX-License-Identifier: GPL-3.0-or-later
// How guests are answered.
#include "core/base/Clock.h"
#include "core/portal/guest/GuestPortal.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/Storage.h"

#include <QUrl>

#include <sodium.h>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QByteArray newNonce()
{
    QByteArray random(12, '\0');
    randombytes_buf(random.data(), std::size_t(random.size()));
    return random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Nothing from elsewhere, nothing that was not written here, forms only to us and to where the guest goes
/// on.
QByteArray policyFor(const GuestView& view)
{
    QByteArray forms = "'self'";
    if (view.handover && view.handover->post)
        forms += ' ' + originOf(view.handover->url).toLatin1();
    const QByteArray own = "'nonce-" + view.nonce + '\'';
    return "default-src 'none'; style-src " + own + "; script-src " + own
        + "; img-src 'self' data:; form-action " + forms + "; base-uri 'none'; frame-ancestors 'none'";
}

}

GuestView GuestPortal::viewOf(const VisitPtr& visit, GuestView::Step step) const
{
    GuestView view;
    view.step = step;
    view.language = visit->language;
    view.page = visit->page;
    view.place = visit->place ? visit->place->name : QString();
    view.nonce = newNonce();
    if (visit->sealer && !visit->session.id.isEmpty())
        view.formToken = QString::fromLatin1(visit->sealer->formToken(visit->session));
    view.notice = visit->session.notice;
    view.good = view.notice.key == "resent"_L1;
    return view;
}

void GuestPortal::render(const VisitPtr& visit, const GuestView& view, int status) const
{
    respond(visit, view, renderGuestPage(view), status);
}

void GuestPortal::respond(
    const VisitPtr& visit, const GuestView& view, const QByteArray& html, int status) const
{
    ServedResponse response{status,
        {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"},
            {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "same-origin"},
            {"Content-Security-Policy", policyFor(view)}, {"Vary", "Accept-Language, Cookie"},
            {"Content-Language", view.language.toLatin1()}},
        html};
    if (const QByteArray cookie = cookieOf(visit); !cookie.isEmpty())
        response.headers.append({"Set-Cookie", cookie});
    visit->answer(response);
}

void GuestPortal::message(const VisitPtr& visit, const Error& error, int status) const
{
    GuestView view = viewOf(visit, GuestView::Step::Message);
    view.notice = noticeFor(error);
    view.good = false;
    render(visit, view, status);
}

void GuestPortal::goBack(const VisitPtr& visit) const
{
    ServedResponse response{303,
        {{"Location", "/splash/" + visit->page.address.toLatin1()}, {"Cache-Control", "no-store"},
            {"Referrer-Policy", "same-origin"}, {"Content-Type", "text/plain"}},
        {}};
    if (const QByteArray cookie = cookieOf(visit); !cookie.isEmpty())
        response.headers.append({"Set-Cookie", cookie});
    visit->answer(response);
}

void GuestPortal::goBack(const VisitPtr& visit, const Error& error) const
{
    visit->session.notice = noticeFor(error);
    goBack(visit);
}

QByteArray GuestPortal::cookieOf(const VisitPtr& visit) const
{
    if (!visit->sealer || visit->session.id.isEmpty())
        return {};
    const bool secure = visit->request.secure
        || QUrl(m_publicUrl.isEmpty() ? m_context.settings.publicUrl : m_publicUrl).scheme() == "https"_L1;
    return "otpost_guest=" + visit->sealer->seal(visit->session) + "; Path=/splash; Max-Age="
        + QByteArray::number(guestSessionSeconds) + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
}

QString GuestPortal::publicHost() const
{
    return QUrl(m_publicUrl.isEmpty() ? m_context.settings.publicUrl : m_publicUrl).host();
}

QString GuestPortal::locationName(const VisitPtr& visit) const
{
    return visit->place ? visit->place->name : m_context.settings.defaultLocation;
}

QString GuestPortal::deviceOf(const VisitPtr& visit) const
{
    return visit->session.arrival.mac.isEmpty() ? u"session "_s + QString::fromLatin1(visit->session.id)
                                                : visit->session.arrival.mac;
}

/// Tells the operator when guests cannot get codes, and when they can again.
void GuestPortal::noteReach(const VisitPtr& visit, GuestBook::Reach reach)
{
    const QString location = visit->place ? visit->place->name : QString();
    const auto known = m_reach.constFind(location);
    if (known != m_reach.cend() && *known == reach)
        return;
    m_reach.insert(location, reach);
    const QDateTime now = m_context.clock.now();
    if (reach == GuestBook::Reach::Fine) {
        m_context.storage.write([location, now](Connection& connection) {
            return AlertRepository::end(connection, AlertKind::OtpDown, 0, location, now);
        });
        return;
    }
    Alert alert;
    alert.kind = AlertKind::OtpDown;
    alert.location = location;
    alert.other = visit->page.name;
    alert.beganAt = now;
    if (reach == GuestBook::Reach::Down)
        alert.reason = Error{ErrorKind::NoGatewayInRoute, {}, {location}};
    m_context.storage.write(
        [alert](Connection& connection) { return AlertRepository::open(connection, alert); });
}

}
