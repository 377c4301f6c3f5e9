// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/MessageFacts.h"

#include <QString>

namespace otpost::ui {

/// A message in one paragraph, for a note or a chat: number, status, times, gateways. Holds no text, secret
/// or code. `masked`: the number is.
QString shortReport(const MessageFacts& facts, bool masked);

/// All of it as plain text, for a provider's support: with the text, request and response as they may be
/// shown. Times in UTC. Holds no secret and no code.
QString fullReport(const MessageFacts& facts, bool masked);

}
