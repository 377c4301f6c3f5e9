// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/GatewayHealth.h"

namespace otpost {

/// What mends a gateway that failed.
enum class Remedy {
    Time, ///< it may pass by itself
    Operator, ///< rather not: it may be the login, or this message alone (403)
    OperatorNow ///< certainly not: the login (401), no funds (402)
};

Remedy remedyFor(const std::optional<Error>& reason);
/// "Not now": 429, 503 and the like, or a refusal that says when to come again. The gateway works.
bool asksToWait(const HealthEvent& event);
/// A fault of our own settings or secret store, which shows before anything is sent.
bool isOwnFault(const std::optional<Error>& reason);

}
