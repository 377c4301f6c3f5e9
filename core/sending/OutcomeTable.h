// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

namespace otpost {

/// What becomes of a message after an attempt.
enum class NextStep { StopSent, StopError, StopUnknown, NextGateway };

/// What the operator wants done when it is unclear whether a message was sent: NextGateway or StopUnknown.
struct UnclearPolicy {
    NextStep code = NextStep::NextGateway; ///< a guest is waiting: two texts are better than none
    NextStep other = NextStep::StopUnknown; ///< nobody gets anything twice unasked
    bool operator==(const UnclearPolicy&) const = default;
};

/// The table of outcomes (docs/sending.md). Shared by the engine and by what the window says would happen
/// next. Pure.
NextStep nextStep(Outcome outcome, MessageType type, const UnclearPolicy& unclear = {});

/// Whether the same gateway may take the same message at another time: nothing was sent, and the cause
/// passes by itself. Pure.
bool mayPass(Outcome outcome, const std::optional<Error>& reason);

}
