// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/ResponseRule.h"
#include "core/model/Message.h"
#include "core/sending/OutcomeTable.h"

#include <QString>

namespace otpost {
struct NextInRoute;
}

namespace otpost::ui {

/// Why an attempt came out as it did, in a sentence.
QString reasonText(const Attempt& attempt);

/// "Status 202 is a 2xx".
QString checkText(const RuleCheck& check);

/// "188 ms", "12.4 s".
QString durationText(double ms);

/// What becomes of the message after this outcome.
QString nextStepText(Outcome outcome, MessageType type);

/// Likewise in the default route, with the gateway that comes next by name.
QString nextStepText(Outcome outcome, const NextInRoute& next);

/// What could put a failed attempt right.
struct AttemptAdvice {
    QString title; ///< empty: nothing is known
    QString text;
    QString field; ///< key of the field to look at; may be empty
};
AttemptAdvice adviceFor(const Attempt& attempt);

}
