// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otpost::cli {

/// Whether somebody types what standard input brings.
bool inputIsTerminal();

/// One line of standard input without spaces around it; empty at its end. Blocks.
QString readLine();

}
