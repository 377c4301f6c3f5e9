// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/RequestParts.h"
#include "core/model/Message.h"

// Requests as Twilio's REST API (version 2010-04-01) expects them:
// https://www.twilio.com/docs/messaging/api/message-resource
namespace otpost {

/// Longest and shortest validity period that the API takes, in seconds.
inline constexpr int twilioLongestValidity = 36'000;
inline constexpr int twilioShortestValidity = 1;

/// Creates a Message resource; `reportAddress` becomes its StatusCallback, unless it is empty. Errors: those
/// of `validateGateway` for the fields it reads, and of the lookup. Pure, thread-safe.
Result<HttpRequest> buildTwilioRequest(const Gateway& gateway, const OutgoingMessage& message,
    const SecretLookup& secrets, const MaskedText& reportAddress = {});

/// Reads the Balance resource. Errors likewise. Pure, thread-safe.
Result<HttpRequest> buildTwilioBalanceRequest(const Gateway& gateway, const SecretLookup& secrets);

/// Problems of a Twilio gateway's own fields, without its secrets. Pure.
QList<Error> checkTwilioFields(const TwilioSettings& settings);

}
