// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

namespace otpost {

/// The message with its number masked, wherever it stands: also in its text, requests, responses and reasons,
/// with or without plus or country code. Pure.
MessageDetails maskedDetails(const MessageDetails& details);

}
