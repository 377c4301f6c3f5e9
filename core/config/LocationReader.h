// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigDocument.h"
#include "core/config/ReadingNotes.h"

namespace otpost {

/// The part of `readConfig` that is about locations: the list at `/locations`. Problems besides those of
/// every member: of checkLocationName, checkSsids and checkAccess, ConfigNameTwice, RouteGatewayTwice,
/// AccessMethodUnknown. Pure.
QList<ConfigLocation> readLocations(const JsonValue& list, ReadingNotes& notes);

}
