// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QString>

namespace otpost {

/// A request as a curl command for a POSIX shell, with words such as YOUR_SECRET where dots hide a secret or
/// a code. Pure.
QString curlCommand(const ShownRequest& request);

/// A word as a POSIX shell takes it, in single quotes where it needs them. Pure.
QString shellQuoted(const QString& word);

}
