// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/ResponseRule.h"

namespace otpost {

/// What Twilio's answer to a new Message means: its error code decides
/// (https://www.twilio.com/docs/api/errors), and where it has none, the status does. Pure, thread-safe.
Verdict judgeTwilio(const HttpReply& reply);

/// Of a body in Twilio's JSON only what is needed to follow a message: it repeats the text, the numbers and
/// the account. A body that is not such JSON is given back as it is. Pure.
QByteArray neededOfTwilioBody(const QByteArray& body);

}
