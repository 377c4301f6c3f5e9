// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace otpost {

/// A message that a gateway has accepted.
struct CarriedMessage {
    QString route; ///< whose route it went by: the key of a location, empty for the default one
    GatewayId primary = 0; ///< the first enabled gateway of that route
    GatewayId gateway = 0; ///< that has accepted it
    qint64 atMs = 0; ///< Clock::monotonicMs
};

/// Whether a fallback carries a route's messages has changed.
struct TrafficChange {
    bool carries = false; ///< it begins; otherwise the primary carries them again, or is another one now
    GatewayId primary = 0;
    bool operator==(const TrafficChange&) const = default;
};

/// Notices when a fallback carries a route's messages in place of its primary, which works so well that
/// nobody would see that the primary is broken. It begins when the last 5 messages of the route, or all
/// within a minute and at least 3, went by a fallback, and ends when the primary has carried 3 in a row or
/// the route has another primary. Pure.
class TrafficWatch
{
public:
    /// Nothing, but for a change. The first time that the primary has carried 3 in a row is told as well, as
    /// an earlier program may have left it open.
    std::optional<TrafficChange> note(const CarriedMessage& message);
    /// One that an earlier program has seen accepted, before any of its own: it counts, but changes nothing
    /// before the next one has come.
    void recall(const CarriedMessage& message);

private:
    static constexpr int mostByFallback = 5;
    static constexpr int fewestByFallback = 3;
    static constexpr int enoughByPrimary = 3;

    struct Lane {
        GatewayId primary = 0;
        std::optional<bool> carries; ///< none: not known yet
        int byFallback = 0; ///< in a row
        int byPrimary = 0; ///< in a row
        std::optional<qint64> primaryAtMs; ///< the last one that it carried
        std::array<qint64, fewestByFallback> fallbackAtMs{}; ///< the last ones, oldest first
    };

    QHash<QString, Lane> m_lanes;
};

}
