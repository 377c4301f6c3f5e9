// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Redactor.h"
#include "core/gateway/ResponseRule.h"

namespace otpost {

/// Longest id of a provider that is kept, in characters.
inline constexpr int maxProviderId = 100;

/// The provider's own id of a message in the answer by which it took it, for the reports that follow:
/// Twilio's sid, or what stands in a JSON answer where providers put it. Empty where none is found. Pure.
QString providerIdIn(const Gateway& gateway, const HttpReply& reply, const Redactor& redactor);

}
