// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace otpost {

/// Installs the translations of all programs for a locale: English (for its plurals), then the locale's
/// own over it where there is one. Once, after the application object was made, on its thread.
void installLanguage(const QLocale& locale);

}
