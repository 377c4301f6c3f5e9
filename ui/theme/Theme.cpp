// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/OtStyle.h"

#include <QApplication>
#include <QWidget>

namespace otpost::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colors lightColors()
{
    Colors c;
    c.window = rgb(0xF6F6F3), c.sidebar = rgb(0xECEDE8);
    c.surface = rgb(0xFFFFFF), c.subtle = rgb(0xF3F3EF), c.code = rgb(0xFBFBF9);
    c.border = rgb(0xDDDED7), c.field = rgb(0x8B8E86), c.switchOff = rgb(0x858981);
    c.text = rgb(0x1B1E1F), c.text2 = rgb(0x555A5C), c.text3 = rgb(0x666B6D);
    c.accent = rgb(0x0E6377), c.accentHover = rgb(0x0A5163);
    c.accentTint = rgb(0xE1EFF2), c.onAccent = rgb(0xFFFFFF);
    c.green = rgb(0x1A6B3A), c.greenTint = rgb(0xE2F2E7), c.greenChart = rgb(0x2B7A4B);
    c.red = rgb(0xB3261E), c.redTint = rgb(0xFCE9E7);
    c.amber = rgb(0x8A5300), c.amberTint = rgb(0xFCF0DA);
    c.blue = rgb(0x1F57B5), c.grey = rgb(0x5F6466);
    c.undoBar = rgb(0x24292B), c.undoText = rgb(0xF3F4F1), c.undoLink = rgb(0x7FD3E3);
    c.codeKey = rgb(0x0E6377), c.codeString = rgb(0x6B3FA0);
    c.codePlaceholder = rgb(0x7A3E00), c.codePlaceholderTint = rgb(0xFBEBD0);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.window = rgb(0x16191A), c.sidebar = rgb(0x111415);
    c.surface = rgb(0x1D2122), c.subtle = rgb(0x252A2B), c.code = rgb(0x181C1D);
    c.border = rgb(0x33393B), c.field = rgb(0x737B7E), c.switchOff = rgb(0x757D80);
    c.text = rgb(0xE9EBE8), c.text2 = rgb(0xAEB5B6), c.text3 = rgb(0x959D9F);
    c.accent = rgb(0x63C3D6), c.accentHover = rgb(0x86D3E2);
    c.accentTint = rgb(0x17363D), c.onAccent = rgb(0x06262D);
    c.green = rgb(0x6CCB8C), c.greenTint = rgb(0x18331F), c.greenChart = rgb(0x4A9A6B);
    c.red = rgb(0xFF9A90), c.redTint = rgb(0x45201D);
    c.amber = rgb(0xEDB45A), c.amberTint = rgb(0x3B2B10);
    c.blue = rgb(0x8DB6FF), c.grey = rgb(0xA3AAAC);
    c.undoBar = rgb(0xE9EBE8), c.undoText = rgb(0x1B1E1F), c.undoLink = rgb(0x0E6377);
    c.codeKey = rgb(0x7CC9D9), c.codeString = rgb(0xC9A6F0);
    c.codePlaceholder = rgb(0xF3C57E), c.codePlaceholderTint = rgb(0x3B2B10);
    return c;
}

QFont scaled(QFont font, qreal ratio, QFont::Weight weight)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * ratio));
    else
        font.setPointSizeF(font.pointSizeF() * ratio);
    font.setWeight(weight);
    return font;
}

}

Theme Theme::light(const QFont& base, const QFont& mono)
{
    return {.dark = false, .reduceMotion = false, .base = base, .monoBase = mono, .colors = lightColors()};
}

Theme Theme::darkTheme(const QFont& base, const QFont& mono)
{
    return {.dark = true, .reduceMotion = false, .base = base, .monoBase = mono, .colors = darkColors()};
}

QFont Theme::font(TextRole role) const
{
    switch (role) {
    case TextRole::Display:
        return scaled(base, 1.85, QFont::DemiBold);
    case TextRole::Title:
        return scaled(base, 1.54, QFont::DemiBold);
    case TextRole::Section:
        return scaled(base, 1.15, QFont::DemiBold);
    case TextRole::Body:
        return scaled(base, 1.0, QFont::Normal);
    case TextRole::Label:
        return scaled(base, 1.0, QFont::Medium);
    case TextRole::Hint:
        return scaled(base, 0.92, QFont::Normal);
    case TextRole::Mono:
        return scaled(monoBase, 0.92, QFont::Normal);
    }
    return base;
}

QPalette Theme::palette() const
{
    const Colors& c = colors;
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.subtle);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.text3);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.red);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.undoBar);
    p.setColor(QPalette::ToolTipText, c.undoText);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.subtle);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.field);
    p.setColor(QPalette::Shadow, c.field);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, c.text3);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, c.subtle);
    p.setColor(QPalette::Disabled, QPalette::Button, c.subtle);
    p.setColor(QPalette::Disabled, QPalette::PlaceholderText, c.text3);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text2);
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.accentTint);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, c.text);
    return p;
}

const Theme& themeOf(const QWidget* widget)
{
    if (widget != nullptr) {
        if (const auto* style = qobject_cast<const OtStyle*>(widget->style()))
            return style->theme();
    }
    if (const auto* style = qobject_cast<const OtStyle*>(QApplication::style()))
        return style->theme();
    static const Theme fallback = Theme::light(QFont(), QFont());
    return fallback;
}

}
