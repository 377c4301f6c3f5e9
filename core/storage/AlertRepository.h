// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Alert.h"
#include "core/storage/Connection.h"

namespace otpost {

struct HealthReading;

/// Alerts, open and over. Blocking; called on a database thread with its connection. Functions that write
/// expect to run inside a transaction.
namespace AlertRepository {

/// Open ones first, then those that ended, each newest first; at most `limit`. What is about a gateway that
/// was disabled or deleted since counts as ended, and as withdrawn.
Result<QList<Alert>> list(Connection& connection, const QDateTime& now, int limit = 100);

/// Opens an alert. Where one of this kind, gateway and location is open, that one gets the new reason and
/// names, and keeps its beginning.
Result<void> open(Connection& connection, const Alert& alert);
inline constexpr GatewayId anyGateway = -1;
/// Ends it, for one gateway or for any; nothing where none is open. It is well again, and people are told.
Result<void> end(Connection& connection, AlertKind kind, GatewayId gatewayId, const QString& location,
    const QDateTime& now);

/// Ends it without a word, as nobody watches it any more.
Result<void> withdraw(Connection& connection, AlertKind kind, GatewayId gatewayId, const QString& location,
    const QDateTime& now);

/// Opens and ends what follows from the health of gateways, which is stored already, and from what was open.
/// Forgets what ended 90 days ago.
Result<void> follow(Connection& connection, const QList<HealthReading>& readings, const QDateTime& now);

}

}
