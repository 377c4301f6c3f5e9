// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace otpost {

using AlertId = qint64;

/// What an operator should know. New kinds go at the end; each needs words in Alert.cpp.
enum class AlertKind {
    GatewayResting, ///< a gateway failed several times in a row
    GatewayPaused, ///< the provider asked for a long pause
    RouteDown, ///< all gateways of a route rest or pause
    FallbackCarries, ///< a route's messages go by a fallback, which hides that the primary is broken
    DailyCap, ///< a gateway has had its messages for today
    BalanceLow, ///< the balance of a gateway is below its minimum
    BalanceUnreadable, ///< a gateway's balance could not be read, which is not the same as none
    CertificateExpiring, ///< of a gateway's server
    SecretsUnreachable, ///< the secret store cannot be used
    DiskFilling, ///< little space is left where the data directory is
    CodesRefused, ///< a limit keeps codes from being sent: perhaps somebody runs up the bill
    OtpDown, ///< guests are to prove their numbers, and no gateway could send a code
    MailFailing ///< alerts cannot be mailed
};

/// Something that is wrong, from when it began until it ended.
struct Alert {
    AlertId id = 0;
    AlertKind kind = AlertKind::GatewayResting;
    GatewayId gatewayId = 0; ///< the gateway concerned; the primary where a fallback carries; 0: none
    QString location; ///< whose own route it is about; empty: the default route, or no route at all
    QString gatewayName; ///< as it was called when it began
    QString other; ///< FallbackCarries: the gateway that carries; OtpDown: the splash page
    std::optional<Error> reason;
    QDateTime until; ///< UTC; the end of a long pause; invalid: not known
    QDateTime beganAt; ///< UTC
    QDateTime endedAt; ///< UTC; invalid: it is open
    bool withdrawn = false; ///< ended because nobody watches it any more: not because it is well again
    bool quiet = false; ///< its gateway's notifications are off: not for the dashboard, nor the desktop

    bool isOpen() const { return !endedAt.isValid(); }
    bool operator==(const Alert&) const = default;
};

/// The stable words: gateway-resting, gateway-paused, route-down, fallback-carries, daily-cap, balance-low,
/// balance-unreadable, certificate-expiring, secrets-unreachable, disk-filling, codes-refused, otp-down,
/// mail-failing.
QString toWord(AlertKind kind);
std::optional<AlertKind> alertKindFromWord(QStringView word);

/// What is wrong, in a sentence or two in the user's language, with its reason.
QString describe(const Alert& alert);
/// What to do about it, likewise.
QString advice(const Alert& alert);

}
