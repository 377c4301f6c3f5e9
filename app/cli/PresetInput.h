// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"
#include "core/model/Gateway.h"

namespace otpost::cli {

/// --preset and --set.
QList<QCommandLineOption> presetOptions();

/// Makes the gateway that --preset names, with the answers of --set and --secret; options of single fields
/// (--name, --url, --timeout…) take the place of the preset's values. Headers, certificates and switches are
/// left to `applyOptions`. Values that stand on the command line itself earn a warning, and what is missing
/// is said in the words of the command line. Returns every problem; empty: the draft can be saved.
QList<Error> applyPreset(const Session& session, const QCommandLineParser& parser, GatewayDraft& draft);

}
