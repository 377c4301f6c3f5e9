// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Redactor.h"
#include "core/gateway/ResponseRule.h"
#include "core/model/Message.h"
#include "core/net/HttpExchange.h"

namespace otpost {

/// Longest body of a response that is kept in the log, in characters.
inline constexpr int maxShownBody = 8 * 1024;

/// A redactor that knows every secret and code of a request, `secrets` as they are in the secret store.
Redactor redactorFor(const HttpRequest& request, const OutgoingMessage& message, const SecretValues& secrets);

/// A reply as it may be shown and stored. Of a customer code's response only the status and the fields
/// that a rule looked at are kept (providers echo the text); of Twilio's, for any type of message, only what
/// is needed. Pure.
ShownResponse shownResponse(
    const HttpReply& reply, GatewayType gateway, MessageType type, const Redactor& redactor);

/// Longest found value that is kept of a verdict, in characters.
inline constexpr int maxFoundValue = 200;

/// A verdict whose found values and reason hold nothing secret and are cut to `maxFoundValue`. Pure.
Verdict redacted(Verdict verdict, const Redactor& redactor);

}
