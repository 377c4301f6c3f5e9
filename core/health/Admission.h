// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <optional>

namespace otpost {

/// Whether a gateway may be given a message now.
struct Admission {
    enum class Kind {
        Go,
        Later, ///< it serves, but is full: its rate or its calls at once. Ask again at `atMs` or when a call
               ///< ends
        Skip ///< it rests, was asked to pause, or has had its messages for today: until `atMs`
    };
    Kind kind = Kind::Go;
    qint64 atMs = -1; ///< Clock::monotonicMs; -1: not known, when something ends
    std::optional<Error> reason; ///< GatewayResting, GatewayPaused, GatewayDailyCap
};

}
