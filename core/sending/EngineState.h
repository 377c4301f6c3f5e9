// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/GatewayHealth.h"
#include "core/routing/RouteTable.h"
#include "core/sending/OutcomeTable.h"
#include "core/storage/Connection.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace otpost {

/// What a walk along a route depends on, as the database has it.
struct EngineState {
    RouteTable table; ///< version 0: as before, and then health and messages of today were not read either
    UnclearPolicy unclear;
    bool paused = false; ///< the operator wants nothing sent now
    QList<HealthReading> health;
    QHash<GatewayId, int> usedToday; ///< of gateways with a daily cap

    /// Makes the health of all gateways what was read.
    void applyTo(GatewayHealth& target) const;
};

/// Reads it. `version`: of the table that is known already; 0: none. `midnight`: when today began.
/// Blocking; on a database thread.
Result<EngineState> readEngineState(Connection& connection, qint64 version, const QDateTime& midnight);

/// What the operator wants done when it is unclear whether a message was sent, whether or not sending is
/// paused. Blocking; likewise.
Result<UnclearPolicy> readUnclearPolicy(Connection& connection);

/// When the day of the local calendar began, in UTC.
QDateTime midnightBefore(const QDateTime& now);

}
