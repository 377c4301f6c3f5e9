// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BulkCommands.h"

namespace otpost::cli {

Exit sendCsv(Session& session, const QCommandLineParser&)
{
    return misused(session, {});
}

}
