// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/Alert.h"

#include "core/health/GatewayHealth.h"

#include <QCoreApplication>

#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::Alerts)
};

constexpr std::array allKinds{AlertKind::GatewayResting, AlertKind::GatewayPaused, AlertKind::RouteDown,
    AlertKind::FallbackCarries, AlertKind::DailyCap};

QString reasonWords(const Alert& alert)
{
    return alert.reason ? u' ' + Words::tr("The last reason: %1").arg(describe(*alert.reason)) : QString();
}

}

QString toWord(AlertKind kind)
{
    switch (kind) {
    case AlertKind::GatewayResting:
        return u"gateway-resting"_s;
    case AlertKind::GatewayPaused:
        return u"gateway-paused"_s;
    case AlertKind::RouteDown:
        return u"route-down"_s;
    case AlertKind::FallbackCarries:
        return u"fallback-carries"_s;
    case AlertKind::DailyCap:
        break;
    }
    return u"daily-cap"_s;
}

std::optional<AlertKind> alertKindFromWord(QStringView word)
{
    for (AlertKind kind : allKinds) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

QString describe(const Alert& alert)
{
    const QString& name = alert.gatewayName;
    switch (alert.kind) {
    case AlertKind::GatewayResting:
        return Words::tr("%1 failed several times in a row, and is skipped while another gateway can serve.")
                   .arg(name)
            + reasonWords(alert);
    case AlertKind::GatewayPaused:
        return alert.until.isValid()
            ? Words::tr("%1 takes no messages until %2, as the provider asked for a pause.")
                  .arg(name, timeWords(alert.until, alert.beganAt))
            : Words::tr("%1 takes no messages for now, as the provider asked for a pause.").arg(name);
    case AlertKind::RouteDown:
        return alert.location.isEmpty()
            ? Words::tr("No gateway of the default route works at the moment.") + reasonWords(alert)
            : Words::tr("No gateway of the route of %1 works at the moment.").arg(alert.location)
                + reasonWords(alert);
    case AlertKind::FallbackCarries:
        return alert.location.isEmpty()
            ? Words::tr("%1 carries the messages of the default route in place of %2, its primary gateway.")
                  .arg(alert.other, name)
            : Words::tr("%1 carries the messages of %3 in place of %2, its primary gateway.")
                  .arg(alert.other, name, alert.location);
    case AlertKind::DailyCap:
        break;
    }
    return Words::tr("%1 has had all its messages for the day.").arg(name);
}

QString advice(const Alert& alert)
{
    const QString& name = alert.gatewayName;
    switch (alert.kind) {
    case AlertKind::GatewayResting:
        return Words::tr("It is tried again by itself. Mend the cause, then test %1; ending its rest by hand "
                         "has it tried at once.")
            .arg(name);
    case AlertKind::GatewayPaused:
        return Words::tr("Ask the provider which limit was reached, and set the gateway's messages per "
                         "second or per day below it.");
    case AlertKind::RouteDown:
        return Words::tr(
            "Messages that somebody waits for are still tried, others wait. Look at the reason of "
            "each gateway, or add one of another provider to the route.");
    case AlertKind::FallbackCarries:
        return Words::tr("Messages arrive, but nothing is left to fall back on, and it may cost more. Test "
                         "%1, or put another gateway first.")
            .arg(name);
    case AlertKind::DailyCap:
        break;
    }
    return Words::tr("The other gateways of the route serve until midnight. Raise the gateway's limit if it "
                     "should send more.");
}

}
