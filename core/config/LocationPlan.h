// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigPlan.h"

namespace otpost {

/// The part of `planImport` that is about locations: adds to a plan in which that of the gateways is worked
/// out. Returns problems: ValueUnknown for a gateway that is not there when all is done, those of
/// checkAccess. Pure.
QList<Error> planLocations(const ConfigFile& file, const SealedSecrets& opened, const ConfigState& now,
    ImportMode mode, ConfigPlan& plan);

}
