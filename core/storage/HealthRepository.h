// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/GatewayHealth.h"
#include "core/storage/Connection.h"

namespace otpost {

/// What the sender knows of gateways that do not serve as usual. Blocking; called on a database thread with
/// its connection. Functions that write expect to run inside a transaction.
namespace HealthRepository {

/// Gateways without a row serve as usual.
Result<QList<HealthReading>> list(Connection& connection);
/// Replaces the rows of these gateways, and opens and ends the alerts that follow from them. Gateways that
/// are gone are passed over.
Result<void> store(Connection& connection, const QList<HealthReading>& readings,
    const QDateTime& now = QDateTime::currentDateTimeUtc());
/// Ends a gateway's rest or pause: the sender notices, as the version of the routes moves. GatewayNotFound.
Result<void> reset(Connection& connection, GatewayId id, const QDateTime& now);

}

}
