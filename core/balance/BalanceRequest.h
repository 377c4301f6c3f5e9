// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/RequestParts.h"

namespace otpost {

/// The request that asks a gateway's provider for the balance: Twilio's Balance resource, or the Custom
/// gateway's check URL with its headers and secrets. BalanceNotSet where there is no URL; errors carry the
/// field. Pure, thread-safe.
Result<HttpRequest> buildBalanceRequest(const Gateway& gateway, const SecretLookup& secrets);

/// Problems of the fields that concern the balance. Pure.
QList<Error> checkBalanceSettings(const Gateway& gateway);

}
