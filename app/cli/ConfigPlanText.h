// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/config/ConfigPlan.h"

#include <QStringList>

namespace otpost::cli {

/// What an import changes, a few lines for each: "+ Kannel", "~ Vonage", "- Old", with fields and secrets
/// indented below. Values are shortened to fit a line.
QStringList planLines(const ConfigPlan& plan);

/// The same for programs (docs/config-export.md): {"applied", "changes": […], "remarks": […]}.
JsonValue planToJson(const ConfigPlan& plan, bool applied);

}
