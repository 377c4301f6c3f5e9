// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"

#include <QList>
#include <QString>

namespace otpost::cli {

/// Columns of the terminal on standard output, 40 to 120; 80 where it is none.
int helpWidth();

/// All commands by group, the options that all take, examples, exit statuses.
QString overviewText(const QList<Command>& commands, int width);
/// The commands of one group, such as "gateway".
QString groupText(const QList<Command>& commands, const QString& group, int width);
/// One command: usage, arguments, options with hints, choices and standard values, examples.
QString commandText(const Command& command, int width);
/// The same facts for programs: {"program", "version", "options": […], "commands": […]}.
JsonValue helpJson(const QList<Command>& commands);

/// What the user may have meant by these words; at most three commands, best first. Empty: no idea.
QStringList nearestCommands(const QList<Command>& commands, const QStringList& words);
/// The option ("--name") that comes nearest to one that a command does not have; empty: none does.
QString nearestOption(const Command& command, const QString& option);

/// The commands about commands: help, completion, and the manual page for the build.
QList<Command> helpCommands();
/// Says that there is no such command, and which may have been meant.
Exit noSuchCommand(const Session& session, const QList<Command>& commands, const QStringList& words);
/// `help COMMAND…`, and a group's name alone. Usage where there is no such command.
Exit showHelp(const Session& session, const QList<Command>& commands, const QStringList& words);

}
