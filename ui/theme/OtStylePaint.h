// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

/// How OtStyle draws each kind of control. Only for ui/theme; widgets that paint themselves may use
/// paintPanel() and paintFocusRing().
namespace otpost::ui::paint {

inline constexpr int iconSide = 16;
inline constexpr int fieldPadding = 11; ///< from a field's border to its text
inline constexpr int cellPadding = 12; ///< from a table cell's edge to its text
inline constexpr int menuRow = 32;

/// Whether a widget has one of OtStyle's dynamic properties.
bool flag(const QWidget* widget, const char* name);
/// Whether a focus ring is due: the widget has the focus and the keyboard brought it there.
bool showsFocus(const QStyleOption* option);

bool isTextEditor(const QWidget* widget);
/// The frame that a combo box's list pops up in, and the list.
bool isComboPopup(const QWidget* widget);
bool isComboList(const QWidget* widget);

/// A filled rounded rectangle with a hairline inside its edge. An invalid colour leaves that part out.
void paintPanel(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
    const QColor& border = {}, qreal width = 1);
/// Two pixels wide, just inside `rect`.
void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius, const QColor& color);

QSize pushButtonSize(const QStyleOptionButton* option, const QWidget* widget, const Theme& theme);
void pushButtonBevel(
    const QStyleOptionButton* option, QPainter* painter, const QWidget* widget, const Theme& theme);
void pushButtonLabel(
    const QStyleOptionButton* option, QPainter* painter, const QWidget* widget, const Theme& theme);
QSize toolButtonSize(const QStyleOptionToolButton* option, const QWidget* widget);
void toolButton(
    const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget, const Theme& theme);
void checkIndicator(const QStyleOption* option, QPainter* painter, const Theme& theme);
void radioIndicator(const QStyleOption* option, QPainter* painter, const Theme& theme);

/// The box of a line edit, combo box, spin box or text editor, in the state of `option`.
void fieldPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget, const Theme& theme);
void comboBox(
    const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget, const Theme& theme);
void comboBoxLabel(const QStyleOptionComboBox* option, QPainter* painter, const QRect& field,
    const QWidget* widget, const Theme& theme);
QRect comboBoxPart(const QStyleOptionComboBox* option, QStyle::SubControl part);
void spinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget, const Theme& theme);
QRect spinBoxPart(const QStyleOptionSpinBox* option, QStyle::SubControl part);

void scrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& slider, const Theme& theme);
QRect headerPart(const QStyleOptionHeader* option, QStyle::SubElement part);
void headerSection(const QStyleOptionHeader* option, QPainter* painter, const Theme& theme);
void itemPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget, const Theme& theme);
QSize menuItemSize(const QStyleOptionMenuItem* option);
void menuItem(const QStyleOptionMenuItem* option, QPainter* painter, const Theme& theme);
void menuBarItem(const QStyleOptionMenuItem* option, QPainter* painter, const Theme& theme);

}
