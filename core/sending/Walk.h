// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/GatewayHealth.h"
#include "core/model/Message.h"

#include <QHash>
#include <QList>

namespace otpost {

/// What a message does next on its way along a route.
struct WalkStep {
    enum class Kind {
        Try, ///< this gateway
        Wait, ///< until `atMs`, or, where that is -1, until something changes
        End ///< no gateway is left
    };
    Kind kind = Kind::End;
    GatewayId gateway = 0;
    qint64 atMs = -1; ///< Clock::monotonicMs
    std::optional<Error> reason; ///< End: why gateways were passed over that were never tried
};

/// One message's way along its route: which gateways it was with, and which is next. The route itself and the
/// health of the gateways are asked for at every step, as both change. Pure.
class Walk
{
public:
    Walk() = default;
    explicit Walk(const OutgoingMessage& message);

    /// `route`: enabled gateways, the primary first.
    WalkStep next(const QList<GatewayId>& route, const GatewayHealth& health, qint64 nowMs) const;
    /// The gateway had it, and the table of outcomes says that the next one gets its turn.
    void note(GatewayId gateway, Outcome outcome, const std::optional<Error>& reason, qint64 nowMs);

private:
    /// What is known of a gateway that had the message.
    struct Tried {
        bool forGood = false; ///< it would say the same again
        int times = 0;
        qint64 notBeforeMs = 0;
    };

    bool isOpen(GatewayId gateway) const;

    QHash<GatewayId, Tried> m_tried;
    GatewayId m_startAfter = 0;
    bool m_waits = false;
    bool m_urgent = false; ///< a guest is waiting
};

}
