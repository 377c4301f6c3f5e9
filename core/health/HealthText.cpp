// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/GatewayHealth.h"

#include <QCoreApplication>
#include <QLocale>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::Health)
};

QString restWords(const HealthReading& reading, const QDateTime& now)
{
    const QString why = reading.reason ? describe(*reading.reason) : QString();
    const bool over = now.isValid() && reading.until <= now;
    const QString until = timeWords(reading.until, now.isValid() ? now : QDateTime::currentDateTimeUtc());
    if (isPaused(reading))
        return over ? Words::tr("Its pause is over.") : Words::tr("Paused until %1. %2").arg(until, why);
    const QString failed
        = Words::tr("%n call(s) in a row failed. The last one: %1", nullptr, reading.failures).arg(why);
    return (over ? Words::tr("Its rest is over, and the next message finds out whether it works again.")
                 : Words::tr("Rests until %1.").arg(until))
        + u' ' + failed;
}

}

bool isPaused(const HealthReading& reading)
{
    return reading.reason && reading.reason->kind == ErrorKind::GatewayPaused;
}

QString timeWords(const QDateTime& time, const QDateTime& now)
{
    const QDateTime local = time.toLocalTime();
    const bool today = local.date() == now.toLocalTime().date();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                 : QLocale().toString(local, QLocale::ShortFormat);
}

QString describe(const HealthReading& reading, const QDateTime& now)
{
    const QString why = reading.reason ? u' ' + describe(*reading.reason) : QString();
    switch (reading.state) {
    case HealthState::Closed:
        if (reading.failures > 0)
            return Words::tr("Works, but %n call(s) in a row failed.", nullptr, reading.failures) + why;
        return Words::tr("Works.");
    case HealthState::Trying:
        return Words::tr("One message finds out whether it works again.") + why;
    case HealthState::Resting:
        break;
    }
    return restWords(reading, now);
}

QString toWord(HealthState state)
{
    switch (state) {
    case HealthState::Closed:
        return u"closed"_s;
    case HealthState::Resting:
        return u"resting"_s;
    case HealthState::Trying:
        break;
    }
    return u"trying"_s;
}

std::optional<HealthState> healthStateFromWord(QStringView word)
{
    for (HealthState state : {HealthState::Closed, HealthState::Resting, HealthState::Trying}) {
        if (word == toWord(state))
            return state;
    }
    return std::nullopt;
}

}
