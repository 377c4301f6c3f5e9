// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace otpost::cli {

/// The command line's words: `Words::tr("…")`.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::cli::Words)
};

}
