// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/MessageMarks.h"
#include "core/model/Message.h"

namespace otpost::ui {

/// All that is shown of one message: its attempts, and what happened to it beside them, oldest first.
struct MessageFacts {
    MessageDetails details;
    QList<MessageEvent> events;

    bool operator==(const MessageFacts&) const = default;
};

}
