// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/sending/Walk.h"

#include <memory>

namespace otpost {

/// One message of the queue as the sender holds it.
struct SendJob {
    OutgoingMessage message;
    MessageDetails details; ///< the row, and the attempts of this program
    Walk walk;
    qint64 expiresMs = -1; ///< Clock::monotonicMs; -1: never
    Gateway gateway; ///< whose turn it is, as it was when that was decided
    bool mayHaveBeenSent = false; ///< one of its attempts, also by an earlier program, ended as unknown
    GatewayId rehearsed = 0; ///< of a test: counts as not reachable, and is not called (Rehearsal); 0: none
    bool underWay = false; ///< claimed: it is being sent, or about to be
    bool ended = false;

    MessageId id() const { return details.message.id; }
};

using SendJobPtr = std::shared_ptr<SendJob>;

}
