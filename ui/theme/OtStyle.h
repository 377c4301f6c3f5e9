// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QProxyStyle>

class QStyleOptionSlider;

namespace otpost::ui {

/// Fusion, redrawn with the theme's tokens. What a widget may say about itself by dynamic properties:
/// - "primary" (bool): the one push button of a page that does its work, filled with the accent
/// - "link" (bool): a push button that looks like a link
/// - "chip" (bool): a tool button with a border; tinted while checked
/// - "danger" (bool): a push button that destroys something: red words
/// - "invalid" (bool): an editor whose value is wrong gets a red border
/// - "mono" (bool): a line edit or editor for code gets the mono font
/// Change them with setStyleFlag(), which repaints.
class OtStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit OtStyle(Theme theme);

    const Theme& theme() const { return m_theme; }
    /// The application's palette and font have to be set beside it: ThemeController does all.
    void setTheme(const Theme& theme);

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
        const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QIcon standardIcon(
        StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRect scrollBarPart(const QStyleOptionSlider* bar, SubControl part) const;

    Theme m_theme;
};

/// Sets one of the dynamic properties above and repaints the widget.
void setStyleFlag(QWidget* widget, const char* name, bool on = true);

}
