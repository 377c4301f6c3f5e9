// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/RequestParts.h"
#include "core/model/Message.h"
#include "core/net/HttpExchange.h"

namespace otpost {

/// Turns a gateway and a message into the request that its provider expects. Checks all that
/// `validateGateway` checks for the fields it reads, and what only a filled template shows (JSON).
/// `id` fills %ID%, `reportAddress` %DLR_URL% and Twilio's StatusCallback. Of a gateway with a script the
/// payload is left empty. Errors carry the field. Pure, thread-safe.
Result<HttpRequest> buildRequest(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
    const SecretLookup& secrets, const MaskedText& reportAddress = {});

/// Whether a request of this gateway tells the provider where to report. Pure, thread-safe.
bool tellsReportAddress(const Gateway& gateway);

/// The URL of a Custom gateway for a message. Errors as `buildRequest`. Pure, thread-safe.
Result<MaskedText> filledUrl(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
    const SecretLookup& secrets, const MaskedText& reportAddress = {});

/// A request as the preview shows it, built without reading any secret.
struct RequestPreview {
    HttpRequest request; ///< secrets are placeholders; show it with `shownRequest` or by its spans
    SegmentCount segments;
    QString printed = {}; ///< by the gateway's script, with what is secret hidden
};

/// Pure, thread-safe.
Result<RequestPreview> previewRequest(const Gateway& gateway, const OutgoingMessage& message);

}
