// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"

namespace otpost::cli {

/// `send --csv`: sends a list from a file.
Exit sendCsv(Session& session, const QCommandLineParser& parser);

}
