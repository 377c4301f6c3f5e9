// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/TrafficWatch.h"
#include "core/routing/RouteTable.h"
#include "core/storage/Connection.h"

#include <functional>
#include <optional>

namespace otpost {

/// Keeps the alert "a fallback carries the traffic" for the program that sends. Belongs to one thread; cheap
/// enough to be told of every message.
class TrafficAlerts
{
public:
    /// What is to be written to the database, inside a transaction.
    using Work = std::function<Result<void>(Connection&)>;

    /// A gateway has accepted a message for that location. `now`: wall clock, UTC. Empty unless something is
    /// to be written.
    Work carried(const RouteTable& table, const QString& location, GatewayId gateway, qint64 nowMs,
        const QDateTime& now);

private:
    TrafficWatch m_watch;
};

}
