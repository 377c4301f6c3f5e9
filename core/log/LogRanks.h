// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogPlan.h"

#include <vector>

namespace otpost {

/// Where the n-th row of a walk is: keys in distances of which it is known how many rows lie before them,
/// found in one pass in which the rows are counted as well. In the thread of its connection.
class LogRanks
{
public:
    /// Begins anew, for this walk.
    void begin(const LogWalk& walk);
    /// Goes on for about `ms` milliseconds. True: it is through.
    Result<bool> advance(Connection& connection, const LogWalk& walk, int ms);

    bool isComplete() const { return m_complete; }
    /// Rows of all lanes, as far as it has come.
    qint64 total() const;
    /// How many rows of the walk are not behind `key`. `above`: so many came since, before all that were
    /// counted.
    Result<qint64> rowsUpTo(
        Connection& connection, const LogWalk& walk, const LogKey& key, qint64 above = 0) const;

    /// Behind which row, none for the edge, so many rows are to be passed over to come to the one of a rank.
    struct Place {
        std::optional<LogKey> from;
        qint64 skip = 0;
    };
    Result<Place> find(Connection& connection, const LogWalk& walk, qint64 rank) const;

private:
    struct LaneMarks {
        std::vector<LogKey> keys;
        std::vector<qint64> counts; ///< rows up to and including each key
        qint64 total = 0;
    };
    Result<Place> findMerged(Connection& connection, const LogWalk& walk, qint64 rank) const;

    std::vector<LaneMarks> m_lanes;
    std::size_t m_lane = 0;
    std::optional<LogKey> m_at;
    bool m_complete = false;
};

}
