// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance/BalanceNumber.h"
#include "core/model/Gateway.h"
#include "core/net/HttpExchange.h"

namespace otpost {

/// The balance in a provider's answer, by the gateway's field name and divisor (Twilio: its Balance
/// resource). An answer that cannot be read is an error, never zero: the call's own failure, StatusLogin,
/// BalanceRefused, BalanceEmpty, BalanceFieldMissing, BalanceNoNumber, BalanceAmbiguous. Pure.
Result<FoundAmount> readBalance(const Gateway& gateway, const HttpReply& reply);

}
