// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"

namespace otpost::cli {

/// Sends a test in which the primary counts as not reachable, and reports it.
Exit sendRehearsal(Session& session, Services& services, const OutgoingMessage& message);

/// "route try".
QList<Command> trialCommands();

}
