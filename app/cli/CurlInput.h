// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"
#include "core/model/Gateway.h"

namespace otpost::cli {

/// --from-curl. Answers are given by --set and --secret, as with --preset.
QList<QCommandLineOption> curlOptions();

/// Makes the gateway of a pasted curl command (nothing is run). What the command leaves open is asked on the
/// terminal, if there is one and --json is not given; otherwise it is a problem, told with the option that
/// answers it. Options of single fields are left to `applyOptions`. Returns every problem; empty: the draft
/// can be saved.
QList<Error> applyCurl(const Session& session, const QCommandLineParser& parser, GatewayDraft& draft);

}
