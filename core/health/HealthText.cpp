// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/GatewayHealth.h"

#include <QCoreApplication>
#include <QLocale>

namespace otpost {

using namespace Qt::StringLiterals;

QString describe(const HealthReading& reading)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Health", text); };
    const QString why = reading.reason ? describe(*reading.reason) : QString();
    const QString until = reading.until.isValid()
        ? QLocale().toString(reading.until.toLocalTime().time(), QLocale::ShortFormat)
        : QString();
    const bool paused = reading.reason && reading.reason->kind == ErrorKind::GatewayPaused;
    switch (reading.state) {
    case HealthState::Closed:
        return tr(QT_TRANSLATE_NOOP("Health", "Works."));
    case HealthState::Trying:
        return tr(QT_TRANSLATE_NOOP("Health", "One message finds out whether it works again. Before: %1"))
            .arg(why);
    case HealthState::Resting:
        break;
    }
    if (paused)
        return tr(QT_TRANSLATE_NOOP("Health", "Paused until %1. %2")).arg(until, why);
    return tr(
        QT_TRANSLATE_NOOP("Health", "Rests until %1, after %2 calls in a row that failed. The last one: %3"))
        .arg(until, QString::number(reading.failures), why);
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
