// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace otpost {

/// Least contrast of text with what is behind it (WCAG 2.2, 1.4.3, AA).
inline constexpr double leastContrast = 4.5;

/// "#abc" and "abcdef" as "#AABBCC"; nothing for what is no colour. Pure.
std::optional<QString> checkedColor(const QString& text);

/// From 1 to 21, by the formula of WCAG 2.2 for sRGB. Both as `checkedColor` gives them. Pure.
double contrastRatio(const QString& one, const QString& other);

/// Black or white, whichever is read more easily on that colour: at least 4.58. Pure.
QString readableOn(const QString& background);

/// The colour, or one that is as near to it as black or white mixed into it allows and has enough contrast
/// with the background. Pure.
QString readableColor(const QString& color, const QString& background);

}
