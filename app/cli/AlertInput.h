// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"

#include <QDateTime>

#include <optional>

namespace otpost::cli {

/// RFC 3339, or null.
JsonValue timeJson(const QDateTime& time);
/// {"kind", "message"}, or null.
JsonValue reasonJson(const std::optional<Error>& reason);

}
