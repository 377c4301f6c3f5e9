// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>

namespace otpost {

/// A picture as its own header describes it.
struct LogoInfo {
    QByteArray mediaType; ///< "image/png", "image/jpeg"
    int width = 0; ///< pixels
    int height = 0;
    bool operator==(const LogoInfo&) const = default;
};

/// Reads PNG (ISO/IEC 15948) and JPEG (ITU-T T.81) so far as to say what it is. Nothing else is taken: SVG
/// can hold scripts and refer to others' servers. SplashLogoTooLarge beyond maxLogoBytes, SplashLogoInvalid.
/// Field "logo". Pure.
Result<LogoInfo> checkLogo(const QByteArray& bytes);

}
