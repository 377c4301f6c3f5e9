// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogRanks.h"

#include "core/storage/Connection.h"

#include <QElapsedTimer>

#include <algorithm>

namespace otpost {

namespace {

/// Rows between two marks: what is walked through to come to any row.
constexpr int plainSteps = 2'048;
/// Where each row is to be tested.
constexpr int testedSteps = 512;
/// Rows that may be passed over when several lanes are merged.
constexpr qint64 mergedSkip = 200;

}

void LogRanks::begin(const LogWalk& walk)
{
    m_lanes.assign(std::size_t(walk.lanes.size()), LaneMarks());
    m_lane = 0;
    m_at.reset();
    m_complete = walk.lanes.isEmpty();
}

Result<bool> LogRanks::advance(Connection& connection, const LogWalk& walk, int ms)
{
    QElapsedTimer since;
    since.start();
    const int steps = walk.tests.sql.isEmpty() ? plainSteps : testedSteps;
    while (!m_complete && since.elapsed() < ms) {
        LaneMarks& marks = m_lanes[m_lane];
        const Result<LogWalks::Stride> stride
            = LogWalks::stride(connection, walk, walk.lanes.at(qsizetype(m_lane)), m_at, steps);
        if (!stride)
            return tl::unexpected(stride.error());
        marks.total += stride->count;
        m_at = stride->end;
        if (m_at) {
            // Where few rows pass, few marks do.
            if (marks.counts.empty() || marks.total - marks.counts.back() >= testedSteps / 2) {
                marks.keys.push_back(*m_at);
                marks.counts.push_back(marks.total);
            }
            continue;
        }
        ++m_lane;
        m_complete = m_lane == m_lanes.size();
    }
    return m_complete;
}

qint64 LogRanks::total() const
{
    qint64 rows = 0;
    for (const LaneMarks& marks : m_lanes)
        rows += marks.total;
    return rows;
}

Result<qint64> LogRanks::rowsUpTo(
    Connection& connection, const LogWalk& walk, const LogKey& key, qint64 above) const
{
    qint64 rows = 0;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const LaneMarks& marks = m_lanes[i];
        const auto behind = std::upper_bound(
            marks.keys.begin(), marks.keys.end(), key, [&walk](const LogKey& a, const LogKey& b) {
                const int order = compareKeys(a, b, walk.column);
                return walk.ascending ? order < 0 : order > 0;
            });
        const auto passed = std::size_t(behind - marks.keys.begin());
        std::optional<LogKey> from;
        if (passed > 0) {
            from = marks.keys[passed - 1];
            rows += marks.counts[passed - 1] + above; // of one lane only
        }
        const Result<qint64> rest
            = LogWalks::countBetween(connection, walk, walk.lanes.at(qsizetype(i)), from, key);
        if (!rest)
            return rest;
        rows += *rest;
    }
    return rows;
}

Result<LogRanks::Place> LogRanks::find(Connection& connection, const LogWalk& walk, qint64 rank) const
{
    if (m_lanes.size() > 1)
        return findMerged(connection, walk, rank);
    Place place;
    place.skip = rank;
    if (m_lanes.empty())
        return place;
    const LaneMarks& marks = m_lanes.front();
    const auto behind = std::upper_bound(marks.counts.begin(), marks.counts.end(), rank);
    const auto passed = std::size_t(behind - marks.counts.begin());
    if (passed > 0) {
        place.from = marks.keys[passed - 1];
        place.skip = rank - marks.counts[passed - 1];
    }
    return place;
}

/// Of several lanes, which are sorted by time, no mark alone says a rank: it is narrowed down, first between
/// marks, then between times.
Result<LogRanks::Place> LogRanks::findMerged(Connection& connection, const LogWalk& walk, qint64 rank) const
{
    std::vector<LogKey> keys;
    for (const LaneMarks& marks : m_lanes)
        keys.insert(keys.end(), marks.keys.begin(), marks.keys.end());
    const auto earlier = [&walk](const LogKey& a, const LogKey& b) {
        const int order = compareKeys(a, b, walk.column);
        return walk.ascending ? order < 0 : order > 0;
    };
    std::sort(keys.begin(), keys.end(), earlier);
    Place place;
    place.skip = rank;
    // Takes a key over as the place where the rank is not before it.
    const auto tryKey = [&](const LogKey& key) -> Result<bool> {
        const Result<qint64> rows = rowsUpTo(connection, walk, key);
        if (!rows)
            return tl::unexpected(rows.error());
        if (*rows > rank)
            return false;
        place.from = key;
        place.skip = rank - *rows;
        return true;
    };
    std::size_t low = 0;
    std::size_t high = keys.size();
    while (low < high && place.skip > 0) {
        const std::size_t middle = low + (high - low) / 2;
        const Result<bool> taken = tryKey(keys[middle]);
        if (!taken)
            return tl::unexpected(taken.error());
        (*taken ? low : high) = *taken ? middle + 1 : middle;
    }
    if (!place.from || high >= keys.size())
        return place;
    qint64 near = place.from->time;
    qint64 far = keys[high].time;
    while (place.skip > mergedSkip && std::abs(far - near) > 1) {
        LogKey middle;
        middle.time = near + (far - near) / 2;
        const Result<bool> taken = tryKey(middle);
        if (!taken)
            return tl::unexpected(taken.error());
        (*taken ? near : far) = middle.time;
    }
    return place;
}

}
