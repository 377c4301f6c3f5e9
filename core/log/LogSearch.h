// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogWalk.h"

namespace otpost {

/// What is looked for in number and text, as the database asks for it.
struct SearchTerms {
    SqlPart test; ///< holds for a message that is meant; empty: nothing is looked for
    QString match; ///< for the search index, which finds these and maybe more; empty: too short for it
};

/// A text that looks like a number (digits, spaces, + - ( ) / .) is found in numbers however it is written,
/// and as it stands in texts; any other in texts and numbers as it stands. Cases do not count. Pure.
SearchTerms searchTerms(const QString& search);

}
