// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/base/Redactor.h"
#include "core/gateway/RequestParts.h"
#include "core/gateway/ResponseRule.h"
#include "core/model/Message.h"
#include "core/net/HttpExchange.h"

// What a script sees and gives, in the terms of the rest. Pure, thread-safe.
namespace otpost {

/// The table `message` (docs/lua.md).
JsonValue scriptMessage(const Gateway& gateway, const OutgoingMessage& message, MessageId id);
/// The table `response`.
JsonValue scriptResponse(const HttpReply& reply);

/// A request that a script asks for in the middle of its work, by http{…}. ScriptHost for a host that is not
/// one of the gateway's, or a weaker scheme than its own; ScriptResult for what is no request.
Result<HttpRequest> requestOfScript(const Gateway& gateway, const JsonValue& frame, int deadlineMs);

/// The request that sends, from what `build` gave: a payload, or a whole request. What cannot be told from a
/// secret or a code is hidden where it is shown. Errors as `requestOfScript` and of filling the URL.
Result<HttpRequest> scriptedRequest(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
    const SecretLookup& secrets, const JsonValue& built, const Redactor& redactor,
    const MaskedText& reportAddress = {});

/// Longest detail of a verdict that is kept, in characters.
inline constexpr int maxScriptDetail = 200;

/// What `judge` gave as a verdict, and the provider's id of the message. Unknown with ScriptResult where it
/// is none.
struct JudgedReply {
    Verdict verdict;
    QString providerId;
};
JudgedReply scriptedVerdict(const JsonValue& judged, const HttpReply& reply, const Redactor& redactor);

}
