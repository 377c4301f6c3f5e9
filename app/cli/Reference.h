// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"

#include <QString>

namespace otpost::cli {

/// A page of the documentation in Markdown, made of the tables that the programs themselves work by:
/// "fields", "settings", "commands" or "messages" (what OTPost may say, by ErrorKind). Empty: none of these.
QString referencePage(const QString& topic, const QList<Command>& commands);

}
