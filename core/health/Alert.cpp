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
    AlertKind::FallbackCarries, AlertKind::DailyCap, AlertKind::BalanceLow, AlertKind::BalanceUnreadable,
    AlertKind::CertificateExpiring, AlertKind::SecretsUnreachable, AlertKind::DiskFilling,
    AlertKind::CodesRefused, AlertKind::OtpDown, AlertKind::MailFailing};

/// The reason alone: where it says all that there is to say.
QString reasonAlone(const Alert& alert)
{
    return alert.reason ? u' ' + describe(*alert.reason) : QString();
}

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
    case AlertKind::BalanceLow:
        return u"balance-low"_s;
    case AlertKind::BalanceUnreadable:
        return u"balance-unreadable"_s;
    case AlertKind::CertificateExpiring:
        return u"certificate-expiring"_s;
    case AlertKind::SecretsUnreachable:
        return u"secrets-unreachable"_s;
    case AlertKind::DiskFilling:
        return u"disk-filling"_s;
    case AlertKind::CodesRefused:
        return u"codes-refused"_s;
    case AlertKind::OtpDown:
        return u"otp-down"_s;
    case AlertKind::MailFailing:
        return u"mail-failing"_s;
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
    case AlertKind::BalanceLow:
        return Words::tr("%1 runs out of money.").arg(name) + reasonAlone(alert);
    case AlertKind::BalanceUnreadable:
        return Words::tr("The balance of %1 could not be read.").arg(name) + reasonAlone(alert);
    case AlertKind::CertificateExpiring:
        return Words::tr("%1 will soon be refused as unsafe.").arg(name) + reasonAlone(alert);
    case AlertKind::SecretsUnreachable:
        return Words::tr("Passwords and keys cannot be read, so nothing can be sent.") + reasonAlone(alert);
    case AlertKind::DiskFilling:
        return Words::tr("The disk is nearly full. When it is, no message can be accepted.")
            + reasonAlone(alert);
    case AlertKind::CodesRefused:
        return (alert.location.isEmpty()
                       ? Words::tr("Unusually many codes are asked for.")
                       : Words::tr("Unusually many codes are asked for at %1.").arg(alert.location))
            + reasonAlone(alert);
    case AlertKind::OtpDown:
        return Words::tr("Guests of the splash page %1 cannot get a code, as no gateway could send one.")
            .arg(alert.other);
    case AlertKind::MailFailing:
        return Words::tr("Alerts cannot be sent by e-mail.") + reasonAlone(alert);
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
    case AlertKind::BalanceLow:
        return Words::tr(
            "Top up the account at the provider. Messages go by the next gateway of the route once "
            "%1 refuses them.")
            .arg(name);
    case AlertKind::BalanceUnreadable:
        return Words::tr("Check the balance by hand. If the provider has changed its answer, change the "
                         "gateway's balance fields.");
    case AlertKind::CertificateExpiring:
        return Words::tr("The provider usually renews it in time. Ask them if the date comes near.");
    case AlertKind::SecretsUnreachable:
        return Words::tr("Unlock the keychain, or start it again. Messages that may wait are sent then.");
    case AlertKind::DiskFilling:
        return Words::tr("Free some space, or keep the log for fewer days.");
    case AlertKind::CodesRefused:
        return Words::tr(
            "Look in the log for who they are sent to. If it is an attack, allow only the countries "
            "that your guests come from; if it is a busy day, raise the limit.");
    case AlertKind::OtpDown:
        return Words::tr("Mend or add a gateway, or switch OTP verification off for this page.");
    case AlertKind::MailFailing:
        return Words::tr(
            "Look at the mail settings and send a test mail. What was not sent is kept and tried "
            "again.");
    case AlertKind::DailyCap:
        break;
    }
    return Words::tr("The other gateways of the route serve until midnight. Raise the gateway's limit if it "
                     "should send more.");
}

}
