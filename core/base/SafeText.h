// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otpost {

/// Text from elsewhere as it can be shown in one line without doing anything to what is around it: control
/// characters as their pictures (U+2400…), what orders or hides text (bidirectional controls, line
/// separators, tags, other invisible characters, broken Unicode) as U+FFFD, and a text with letters that run
/// from right to left inside an isolate (U+2068…U+2069, unicode.org/reports/tr9). Joiners inside of words and
/// emoji stay. Pure.
QString safeLine(const QString& text);

/// As `safeLine`, but line breaks and tabs stay; each line is isolated by itself.
QString safeText(const QString& text);

}
