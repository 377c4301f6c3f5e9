// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/TrafficWatch.h"
#include "core/routing/RouteTable.h"
#include "core/storage/Connection.h"

#include <QDateTime>
#include <QList>

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

    /// A message that was accepted, as the log has it.
    struct Carried {
        QString location;
        GatewayId gateway = 0;
        QDateTime at; ///< UTC
    };
    /// The last ones, oldest first: programs may live for one message only. Blocking; on a database thread.
    static Result<QList<Carried>> lastCarried(Connection& connection);
    /// What earlier programs have seen, before anything of this one.
    void recall(const RouteTable& table, const QList<Carried>& messages, qint64 nowMs, const QDateTime& now);

    /// A gateway has accepted a message for that location. `now`: wall clock, UTC. Empty unless something is
    /// to be written.
    Work carried(const RouteTable& table, const QString& location, GatewayId gateway, qint64 nowMs,
        const QDateTime& now);

private:
    static std::optional<CarriedMessage> messageOf(
        const RouteTable& table, const QString& location, GatewayId gateway, qint64 atMs);

    TrafficWatch m_watch;
};

}
