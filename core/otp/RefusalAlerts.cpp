// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/RefusalAlerts.h"

#include "core/base/Clock.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>

namespace otpost {

namespace {

constexpr int lookMs = 10'000;

QString words(const char* text)
{
    return QCoreApplication::translate("RefusalAlerts", text);
}

QString limitWords(ErrorKind limit)
{
    switch (limit) {
    case ErrorKind::LimitNumber:
        return words("The limit for one number is reached.");
    case ErrorKind::LimitDevice:
        return words("The limit for one device is reached.");
    case ErrorKind::LimitAddress:
        return words("The limit for one address or token is reached.");
    case ErrorKind::LimitLocation:
        return words("The limit for one location is reached.");
    case ErrorKind::LimitCountry:
        return words("The limit for one country is reached.");
    default:
        return words("The limit for the day is reached.");
    }
}

bool isLimit(ErrorKind kind)
{
    return kind >= ErrorKind::LimitNumber && kind <= ErrorKind::LimitDay;
}

}

RefusalAlerts::RefusalAlerts(Storage& storage, const Clock& clock)
    : m_storage(storage)
    , m_clock(clock)
    , m_look(this)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        tell(m_watch.look(m_clock.monotonicMs()));
        if (m_watch.isQuiet())
            m_look.stop();
    });
}

void RefusalAlerts::begin()
{
    m_storage.write([now = m_clock.now()](Connection& connection) {
        return connection.exec(
            QStringLiteral(
                "UPDATE alert SET ended_at = max(?, began_at) WHERE kind = ? AND ended_at IS NULL"),
            {now.toMSecsSinceEpoch(), toWord(AlertKind::CodesRefused)});
    });
}

void RefusalAlerts::note(const QString& location, ErrorKind kind)
{
    if (!isLimit(kind))
        return;
    tell(m_watch.note(location, kind, m_clock.monotonicMs()));
    if (!m_look.isActive())
        m_look.start();
}

void RefusalAlerts::tell(const QList<RefusalChange>& changes)
{
    for (const RefusalChange& change : changes) {
        Alert alert;
        alert.kind = AlertKind::CodesRefused;
        alert.location = change.location;
        alert.reason
            = Error{ErrorKind::CodesRefused, {}, {limitWords(change.limit), QString::number(change.refused)}};
        alert.beganAt = m_clock.now();
        m_storage.write([alert, opens = change.opens](Connection& connection) {
            return opens ? AlertRepository::open(connection, alert)
                         : AlertRepository::end(connection, alert.kind, AlertRepository::anyGateway,
                             alert.location, alert.beganAt);
        });
    }
}

}
