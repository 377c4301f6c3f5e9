// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace otpost::ui {

/// The values in a text that somebody typed or pasted: lines, tabs and commas stand between them. Blanks
/// around a value do not count. What stands in quotation marks is one value as it is, commas and blanks
/// included ("" there is one quotation mark). No value is empty. Pure.
QStringList chipsFrom(const QString& text);

/// Whether the text ends inside of quotation marks. Pure.
bool endsInQuotes(const QString& text);

}
