// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"
#include "core/model/Gateway.h"

namespace otpost::cli {

/// The options that set a gateway's fields, from the one field list.
QList<QCommandLineOption> gatewayOptions(bool editing);

/// Applies the options of a command line to a gateway. Values that stand on the command line itself earn
/// a warning. Returns every problem; empty: the draft can be saved.
QList<Error> applyOptions(const Session& session, const QCommandLineParser& parser, GatewayDraft& draft);

}
