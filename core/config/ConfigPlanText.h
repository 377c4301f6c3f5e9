// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/config/ConfigPlan.h"

#include <QStringList>

namespace otpost {

/// Who reads what an import changes: the command line names fields by their keys and "gateway edit".
enum class PlanAudience { CommandLine, Window };

/// One change in words.
struct PlanEntry {
    ConfigChange::Kind kind = ConfigChange::Kind::AddGateway;
    QString head; ///< "~ Vonage", or "Change the gateway Vonage"
    QStringList details; ///< fields, secrets and warnings; values are shortened to fit a line
    bool needsCare = false; ///< a secret has to be given again, or there is a warning
};

/// "3 gateways, 2 locations, 1 splash page", without those of which there are none unless there is nothing at
/// all. Pure.
QString describe(const ConfigSame& counts);

/// What an import changes, in the order of the plan. Pure.
QList<PlanEntry> planEntries(const ConfigPlan& plan, PlanAudience audience);

/// The same in lines for a terminal, the details indented.
QStringList planLines(const ConfigPlan& plan);

/// The same for programs (docs/config-export.md): {"applied", "changes": […], "remarks": […]}.
JsonValue planToJson(const ConfigPlan& plan, bool applied);

}
