// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/GatewayStandings.h"
#include "ui/widgets/Badge.h"

#include <QString>

namespace otpost::ui {

/// How a gateway does, as the list shows it.
enum class HealthLook { NotTried, Idle, Healthy, Failing, Resting, Trying };

/// Pure; `now`: UTC.
HealthLook healthLook(const GatewayStanding& standing);
/// "Healthy", "Resting".
QString healthWord(HealthLook look);
Badge healthBadge(HealthLook look, const Theme& theme);
/// The line below: "99.2% of 842, 0.6 s", "Until 14:20". May be empty.
QString healthDetail(const GatewayStanding& standing, const QDateTime& now);
/// All of it in sentences, for a tooltip and for who listens.
QString healthSentence(const GatewayStanding& standing, const QDateTime& now);

/// "12.5000 EUR"; empty where none was stored.
QString balanceText(const GatewayStanding& standing);
/// When that was: "14:32".
QString balanceTime(const GatewayStanding& standing, const QDateTime& now);

}
