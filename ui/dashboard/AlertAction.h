// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Alert.h"

namespace otpost::ui {

/// Where a warning is dealt with.
enum class AlertTarget { None, Gateways, Gateway, GatewayTest, Locations, Log, Splash, Settings };

/// What a click on a warning or its notification does.
struct AlertAction {
    AlertTarget target = AlertTarget::None;
    GatewayId gateway = 0; ///< of Gateway and GatewayTest
    QString section; ///< of Settings
    QString label; ///< of the button: "Open gateway"

    bool operator==(const AlertAction&) const = default;
};

AlertAction actionFor(const Alert& alert);
/// A bundled icon.
QString alertIcon(AlertKind kind);
/// Whether messages cannot be sent now, or soon: red in place of amber, and it cannot be put aside.
bool isGrave(AlertKind kind);

}
