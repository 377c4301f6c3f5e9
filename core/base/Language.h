// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace otpost {

/// Installs the translations of all programs for a locale: English (for its plurals), then the locale's
/// own over it where there is one. After the application object was made, on its thread; a later call
/// replaces what an earlier one installed.
void installLanguage(const QLocale& locale);

/// The languages that the window speaks, as ISO 639-1 codes.
QStringList languages();
/// The locale of one of them; the system's for any other word, such as "system".
QLocale localeOf(const QString& language);

}
