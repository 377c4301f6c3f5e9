// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

namespace otpost {

/// Most segments that are sent as one message.
inline constexpr int maxSegments = 10;

/// How long a customer code is worth sending: as long as it is valid, in seconds.
inline constexpr int codeLifetimeSeconds = 600;

/// What a person or program asks to be sent, as text.
struct MessageRequest {
    QString to; ///< as people write numbers
    QString text;
    QString location; ///< empty: `defaultLocation`
    MessageType type = MessageType::Message;
    QString defaultCountry; ///< ISO 3166-1 alpha-2 for national numbers, may be empty
    QString defaultLocation; ///< what %LOCATION% stands for where no venue is known
    /// Seconds that it is worth sending, within which it waits for a gateway that can be reached; 0: it is
    /// tried once along the route, and a customer code not later than it is valid.
    int lifetimeSeconds = 0;
};

/// Checks and completes a request. Codes in customer codes are marked (see `markCodes`). Errors: those
/// of parsePhoneNumber with field "to"; LifetimeInvalid with field "lifetime"; MessageEmpty, MessageTooLong,
/// TextInvalid with field "message". Pure, thread-safe.
Result<OutgoingMessage> composeMessage(const MessageRequest& request);

/// The text that a test sends unless told otherwise, in the user's language. Holds a sample code, so
/// that templates with %CODE% can be tried.
QString defaultTestText();

}
