// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogWalk.h"

namespace otpost {

/// Most messages of which a list is made. Longer ones take too long to sort, shorter ones to walk to.
inline constexpr int longestList = 20'000;

/// How the messages of a view are found: by walking along an index, or from a list of those that one
/// condition leaves, which is made once.
struct LogPlan {
    LogWalk walk;
    bool listed = false;
    SqlPart source; ///< of a list: selects ids, maybe more than are meant
    SqlPart tests; ///< what all messages of the view pass
};

/// Decides by counting, up to `longestList`, what each condition leaves. Blocking.
Result<LogPlan> planOf(Connection& connection, const LogView& view);

/// What all messages of a filter pass; empty: all do. Blocking.
Result<SqlPart> testsOf(Connection& connection, const MessageFilter& filter);

/// The messages of a listed plan, in the order of the view. Blocking.
Result<QList<MessageId>> listOf(Connection& connection, const LogPlan& plan);

}
