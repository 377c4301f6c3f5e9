// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"

#include <QList>
#include <QString>

namespace otpost::cli {

/// The manual page otpost-cli(1), in the macros of man(7), made from the table of commands. Dated by
/// SOURCE_DATE_EPOCH where that is set (reproducible-builds.org), otherwise today.
QString manPage(const QList<Command>& commands);

}
