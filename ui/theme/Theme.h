// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace otpost::ui {

/// The colour tokens (docs/design.md has the table with their contrasts).
struct Colors {
    QColor window, sidebar, surface, subtle, code;
    QColor border, field, switchOff;
    QColor text, text2, text3;
    QColor accent, accentHover, accentTint, onAccent;
    QColor green, greenTint, greenChart;
    QColor red, redTint;
    QColor amber, amberTint;
    QColor blue, grey;
    QColor undoBar, undoText, undoLink;
    QColor codeKey, codeString, codePlaceholder, codePlaceholderTint;
};

enum class TextRole { Display, Title, Section, Body, Label, Hint, Mono };

/// Colours and fonts of one appearance. A value; the style in use carries the current one.
struct Theme {
    bool dark = false;
    bool reduceMotion = false;
    QFont base; ///< body font at the system's size
    QFont monoBase;
    Colors colors;

    static Theme light(const QFont& base, const QFont& mono);
    static Theme darkTheme(const QFont& base, const QFont& mono);

    QFont font(TextRole role) const;
    QPalette palette() const; ///< all groups, Disabled, PlaceholderText and ToolTip roles included
};

/// The theme of the style that draws this widget. Read it while painting, never keep it.
const Theme& themeOf(const QWidget* widget);

/// Spacing and radii, in device-independent pixels.
namespace metrics {
inline constexpr int space4 = 4, space8 = 8, space12 = 12, space16 = 16, space24 = 24, space32 = 32;
inline constexpr int radiusField = 6, radiusCard = 8;
inline constexpr int control = 32, controlCompact = 28, header = 64, rowLog = 40, rowGateway = 60;
inline constexpr int sideBar = 208, rail = 64, railBelow = 1120;
}

}
