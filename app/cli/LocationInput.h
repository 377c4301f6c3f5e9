// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"
#include "core/base/Error.h"
#include "core/model/Location.h"

#include <QString>

namespace otpost::cli {

/// The location of that name or id in the session's data directory. LocationNotFound, and errors of opening
/// it.
Result<Location> locationFrom(Session& session, const QString& nameOrId);

}
