// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/BalanceReading.h"
#include "core/model/Gateway.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace otpost {

/// How a gateway's account stands, as far as it is known.
struct BalanceStanding {
    GatewayId gatewayId = 0;
    std::optional<BalanceReading> last; ///< the newest that could be read
    std::optional<Error> problem; ///< why it could not be read the last time; none: it could
    QDateTime askedAt; ///< UTC; invalid: never
    std::optional<Amount> minimum;
    bool low = false; ///< the newest reading is below the minimum
    std::optional<double> daysLeft; ///< at the present rate; see `daysLeft`

    bool operator==(const BalanceStanding&) const = default;
};

/// So far back goes the present rate.
inline constexpr int rateDays = 7;

/// For how many days the newest balance lasts at the rate of the last `rateDays`. What was paid in is not
/// use, nor is the time in which it came. Nothing where fewer than 12 hours were watched, nothing was used,
/// or it lasts for more than ten years. `readings`: of one account, oldest first. Pure.
std::optional<double> daysLeft(const QList<BalanceReading>& readings);

/// "12.50 EUR", "0.0034": two to four decimals in the user's form. `currency` may be empty.
QString amountWords(const Amount& amount, const QString& currency);

/// When a gateway is to be asked next: at its own place within the period, so that not all are asked at
/// once, and not before half a period has passed; at once where it was never asked, or the clock was set
/// back. Where it could not be read, after an hour at most. Pure.
QDateTime nextBalanceCheck(
    GatewayId id, BalancePeriod period, const QDateTime& askedAt, bool failed, const QDateTime& now);

/// In seconds.
qint64 secondsOf(BalancePeriod period);

}
