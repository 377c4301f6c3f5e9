// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QSize>

namespace otpost::ui {

/// A picture made fit for a splash page.
struct FittedLogo {
    QByteArray bytes; ///< PNG or JPEG, at most maxLogoBytes
    QSize size; ///< pixels
    bool changed = false; ///< whether it had to be made smaller, or another kind of file
};

/// Takes a picture of any kind that can be read, SVG included. One that fits stays byte for byte; others are
/// scaled down, and coloured more plainly where that is not enough. SplashLogoInvalid, SplashLogoTooLarge;
/// field "logo". May take some tenths of a second for a large photograph. Thread-safe.
Result<FittedLogo> fitLogo(const QByteArray& file);

/// The most that is read of a file, in bytes.
inline constexpr qint64 maxLogoFile = 16 * 1024 * 1024;

}
