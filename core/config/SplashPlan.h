// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigPlan.h"

namespace otpost {

/// The part of `planImport` that is about splash pages: adds to a plan in which gateways and locations are
/// worked out. Returns problems: of validateSplash, SplashAddressTaken, ValueUnknown for a location that is
/// not there when all is done. Pure.
QList<Error> planSplash(const ConfigFile& file, const ConfigState& now, ImportMode mode, ConfigPlan& plan);

}
