// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"
#include "core/health/GatewayHealth.h"

#include <QHash>

namespace otpost::cli {

/// What is stored of the health of gateways; those without an entry serve as usual.
using HealthReadings = QHash<GatewayId, HealthReading>;

/// Errors as the database.
Result<HealthReadings> readHealth(Session& session);

/// The gateway as JSON with its health (docs/cli.md).
JsonValue gatewayWithHealth(const Gateway& gateway, const HealthReadings& health);

/// A sentence where the gateway does not serve as usual, otherwise nothing.
QString healthNote(const Gateway& gateway, const HealthReadings& health);

}
