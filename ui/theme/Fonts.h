// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace otpost::ui {

struct Fonts {
    QFont base; ///< Inter, else the system's font, at the system's size but not under 13 px
    QFont mono; ///< OTPost Mono (JetBrains Mono without ligatures), else the system's fixed font, at the same
                ///< size
};

/// Loads the bundled fonts into the application (again is harmless). Needs a QGuiApplication.
/// `basePixelSize` 0: take the system's size.
Fonts loadFonts(int basePixelSize = 0);

}
