// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/AlertAction.h"

#include <QCoreApplication>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::AlertAction)
};

AlertAction openGateway(const Alert& alert)
{
    return {AlertTarget::Gateway, alert.gatewayId, {}, Words::tr("Open gateway")};
}

AlertAction testGateway(const Alert& alert)
{
    return {AlertTarget::GatewayTest, alert.gatewayId, {}, Words::tr("Test now")};
}

}

AlertAction actionFor(const Alert& alert)
{
    switch (alert.kind) {
    case AlertKind::GatewayResting:
    case AlertKind::FallbackCarries:
        return testGateway(alert);
    case AlertKind::GatewayPaused:
    case AlertKind::DailyCap:
    case AlertKind::BalanceLow:
    case AlertKind::BalanceUnreadable:
    case AlertKind::CertificateExpiring:
        return openGateway(alert);
    case AlertKind::RouteDown:
        if (alert.location.isEmpty())
            return {AlertTarget::Gateways, 0, {}, Words::tr("Open gateways")};
        return {AlertTarget::Locations, 0, {}, Words::tr("Open locations")};
    case AlertKind::DiskFilling:
        return {AlertTarget::Settings, 0, u"log"_s, Words::tr("Open settings")};
    case AlertKind::CodesRefused:
        return {AlertTarget::Log, 0, {}, Words::tr("Open SMS log")};
    case AlertKind::OtpDown:
        return {AlertTarget::Splash, 0, {}, Words::tr("Open splash pages")};
    case AlertKind::MailFailing:
        return {AlertTarget::Settings, 0, u"mail"_s, Words::tr("Open mail settings")};
    case AlertKind::SecretsUnreachable:
        break;
    }
    return {};
}

QString alertIcon(AlertKind kind)
{
    switch (kind) {
    case AlertKind::GatewayResting:
    case AlertKind::GatewayPaused:
        return u"moon"_s;
    case AlertKind::FallbackCarries:
        return u"corner-down-right"_s;
    case AlertKind::SecretsUnreachable:
        return u"lock"_s;
    case AlertKind::BalanceLow:
    case AlertKind::BalanceUnreadable:
        return u"wallet"_s;
    case AlertKind::RouteDown:
    case AlertKind::OtpDown:
        return u"octagon-x"_s;
    default:
        return u"triangle-alert"_s;
    }
}

bool isGrave(AlertKind kind)
{
    switch (kind) {
    case AlertKind::RouteDown:
    case AlertKind::OtpDown:
    case AlertKind::SecretsUnreachable:
    case AlertKind::DiskFilling:
        return true;
    default:
        return false;
    }
}

}
