// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance/BalanceHistory.h"
#include "core/storage/Connection.h"

namespace otpost {

/// What gateways' providers said is left. Blocking; called on a database thread with its connection.
/// Functions that write expect to run inside a transaction.
namespace BalanceRepository {

/// Gateways that are watched, enabled or not, in the order of the default route, and others that were asked
/// by hand.
Result<QList<BalanceStanding>> standings(Connection& connection);
/// Readings from a time on, oldest first; at most the newest `limit`.
Result<QList<BalanceReading>> history(
    Connection& connection, GatewayId id, const QDateTime& since, int limit = 5'000);

/// Notes that a gateway is asked now. False where it was asked since `lastAsked` (invalid: never): another
/// program was quicker.
Result<bool> claim(Connection& connection, GatewayId id, const QDateTime& lastAsked, const QDateTime& now);
/// Keeps what came of it, and opens or ends the alerts that follow. Of readings older than a week one a day
/// stays, for two years. Nothing where the gateway is gone.
Result<void> record(
    Connection& connection, GatewayId id, const Result<BalanceReading>& reading, const QDateTime& now);
/// Alerts of balances as they follow from the gateways' settings now: a minimum may have been changed, or
/// nobody watches any more.
Result<void> follow(Connection& connection, const QDateTime& now);

}

}
