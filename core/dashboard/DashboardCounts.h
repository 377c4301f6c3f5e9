// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/DashboardReader.h"
#include "core/storage/Connection.h"

#include <QMap>

namespace otpost {

/// Counts of the dashboard, in SQL. Blocking; called on a database thread with its connection.
namespace DashboardCounts {

/// Messages created from `begin` up to, but without, `end`.
Result<StatusCounts> between(Connection& connection, const QDateTime& begin, const QDateTime& end);

Result<SetupState> setup(Connection& connection);

}

/// The attempts of a day, gateway by gateway. Each is read once.
class AttemptTally
{
public:
    /// Reads what came since the last time, at most some thousand: false where more is left.
    Result<bool> advance(Connection& connection, const QDateTime& midnight);
    QHash<GatewayId, GatewayToday> gateways() const;

private:
    struct Tally {
        qint64 attempts = 0;
        qint64 accepted = 0;
        QMap<qint64, qint64> times; ///< how many, by ms
    };
    static Result<qint64> idBefore(Connection& connection, const QDateTime& time);

    QDateTime m_midnight; ///< of the day that is counted
    qint64 m_last = 0; ///< attempts up to this one are in it
    QHash<GatewayId, Tally> m_tallies;
};

}
