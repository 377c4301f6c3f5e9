// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/TrafficWatch.h"

#include <algorithm>

namespace otpost {

namespace {

constexpr qint64 minuteMs = 60'000;

}

std::optional<TrafficChange> TrafficWatch::note(const CarriedMessage& message)
{
    Lane& lane = m_lanes[message.route];
    std::optional<TrafficChange> change;
    if (lane.primary != message.primary) {
        if (lane.carries.value_or(false))
            change = TrafficChange{false, lane.primary};
        lane = Lane();
        lane.primary = message.primary;
    }
    if (message.gateway == message.primary) {
        lane.byFallback = 0;
        lane.byPrimary = std::min(lane.byPrimary + 1, enoughByPrimary);
        lane.primaryAtMs = message.atMs;
        if (lane.byPrimary == enoughByPrimary && lane.carries.value_or(true)) {
            lane.carries = false;
            change = TrafficChange{false, lane.primary};
        }
        return change;
    }
    lane.byPrimary = 0;
    std::rotate(lane.fallbackAtMs.begin(), lane.fallbackAtMs.begin() + 1, lane.fallbackAtMs.end());
    lane.fallbackAtMs.back() = message.atMs;
    lane.byFallback = std::min(lane.byFallback + 1, mostByFallback);
    const qint64 minuteAgo = message.atMs - minuteMs;
    const bool allOfAMinute = lane.byFallback >= fewestByFallback && lane.fallbackAtMs.front() >= minuteAgo
        && lane.primaryAtMs.value_or(minuteAgo - 1) < minuteAgo;
    if (!lane.carries.value_or(false) && (lane.byFallback == mostByFallback || allOfAMinute)) {
        lane.carries = true;
        change = TrafficChange{true, lane.primary};
    }
    return change;
}

void TrafficWatch::recall(const CarriedMessage& message)
{
    (void)note(message);
    m_lanes[message.route].carries.reset();
}

}
