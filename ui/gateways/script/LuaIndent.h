// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// How Lua is indented and commented out, a line at a time. All pure.
namespace otpost::ui {

inline constexpr int luaIndent = 4;

/// Whether what follows this line stands further in: it leaves a block or bracket open.
bool opensBlock(const QString& line);
/// Whether the line begins by ending a block, and so stands further out: "end", "else", "}"…
bool closesBlock(const QString& line);
/// How many spaces a line needs after the one before that is not empty.
int indentAfter(const QString& before, int indentOfBefore);

/// The lines commented out by "-- " at their common indent, or commented in again where all are. Empty lines
/// stay as they are.
QStringList toggledComments(const QStringList& lines);

}
