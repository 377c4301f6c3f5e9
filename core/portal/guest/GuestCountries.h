// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashPage.h"

#include <QString>

namespace otpost {

/// The options of the country chooser: those preferred first, then all, or those allowed, by their names in
/// the guest's language; with `chosen` selected. Thread-safe.
QString countryOptions(const SplashPage& page, const QString& chosen, const QString& language);

}
