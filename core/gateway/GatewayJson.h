// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/model/Gateway.h"

namespace otpost {

/// What the database keeps of a gateway beside its own columns: every field of the field list, and
/// where secrets are kept (never what they are).
JsonValue settingsToJson(const Gateway& gateway);
/// The opposite. Members that are missing or do not fit keep their defaults.
void settingsFromJson(const JsonValue& json, Gateway& gateway);

/// The gateway as the command line and exports show it (docs/cli.md): a secret is {"stored": true}.
JsonValue gatewayToJson(const Gateway& gateway);

}
