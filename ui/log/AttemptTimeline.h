// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "ui/log/TimelineNode.h"

namespace otpost::ui {

/// One attempt in the time line of a message: what came of it and why, how long it took, with request and
/// response folded below (object names "request-1", "response-1").
class AttemptTimeline : public TimelineNode
{
    Q_OBJECT

public:
    /// `number` counts from 1; `followed`: another attempt came after it; `last` ends the line below the
    /// node; `hidden`: a phone number that is not to be seen, E.164, or empty.
    AttemptTimeline(const Attempt& attempt, int number, bool followed, bool last, const QString& hidden = {},
        QWidget* parent = nullptr);
};

}
