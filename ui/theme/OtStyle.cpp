// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/OtStyle.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int scrollBarExtent = 12;
constexpr int scrollBarShortest = 32;
constexpr int editorFrame = 3; ///< keeps a text editor's square viewport off the round corners
constexpr int headerHeight = 36;
constexpr int comboListMargin = 6;
constexpr int tipPadding = 6;

}

OtStyle::OtStyle(Theme theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(std::move(theme))
{
}

void OtStyle::setTheme(const Theme& theme)
{
    m_theme = theme;
}

QPalette OtStyle::standardPalette() const
{
    return m_theme.palette();
}

void OtStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox*>(widget) != nullptr || qobject_cast<QScrollBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // its track shows what is behind it
    if (paint::isTextEditor(widget))
        widget->installEventFilter(this);
    if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        // The delegate that QComboBox brings does not ask the style how high a row is.
        if (qobject_cast<QStyledItemDelegate*>(combo->itemDelegate()) == nullptr)
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
}

void OtStyle::unpolish(QWidget* widget)
{
    if (paint::isTextEditor(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool OtStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // A text editor repaints its viewport only; the ring is in its frame.
        if (auto* widget = qobject_cast<QWidget*>(watched))
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

int OtStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return scrollBarShortest;
    case PM_DefaultFrameWidth:
        return paint::isTextEditor(widget) ? editorFrame : paint::isComboPopup(widget) ? 2 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::space8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
        return paint::iconSide;
    case PM_FocusFrameHMargin:
        return paint::isComboList(widget) ? comboListMargin : paint::cellPadding - 1;
    case PM_HeaderMargin:
        return paint::cellPadding;
    case PM_HeaderMarkSize:
        return 14;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return metrics::space4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return metrics::space8;
    case PM_ToolTipLabelFrameWidth:
        return tipPadding;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::space16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::space8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OtStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_theme.reduceMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize OtStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButtonSize(button, widget, m_theme);
        return size;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return paint::toolButtonSize(button, widget);
        return size;
    case CT_LineEdit:
        return {size.width() + 2 * (paint::fieldPadding - 2), metrics::control};
    case CT_ComboBox:
        return {contents.width() + 2 * paint::fieldPadding + paint::iconSide + metrics::space12,
            metrics::control};
    case CT_SpinBox:
        return {size.width() + metrics::space16, metrics::control};
    case CT_CheckBox:
    case CT_RadioButton:
        return size.expandedTo({0, 24});
    case CT_HeaderSection:
        return {size.width(), std::max(size.height(), headerHeight)};
    case CT_ItemViewItem:
        return paint::isComboList(widget) ? QSize(size.width(), paint::menuRow) : size;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuItemSize(item);
        return size;
    case CT_MenuBarItem:
        return {size.width() + metrics::space8, metrics::controlCompact};
    default:
        return size;
    }
}

QRect OtStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            constexpr int inset = paint::fieldPadding - 2; // QLineEdit adds 2 itself
            return option->rect.adjusted(inset, 1, -inset, -1);
        }
    }
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header != nullptr && (element == SE_HeaderArrow || element == SE_HeaderLabel))
        return paint::headerPart(header, element);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect OtStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paint::comboBoxPart(combo, subControl);
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return paint::spinBoxPart(spin, subControl);
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(bar, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect OtStyle::scrollBarPart(const QStyleOptionSlider* bar, SubControl part) const
{
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0) {
        handle = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
        handle = std::clamp(handle, std::min(scrollBarShortest, length), length);
    }
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect logical
            = horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, logical.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {}; // no arrows
    }
}

QIcon OtStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    if (standard == SP_LineEditClearButton)
        return icon(u"x"_s);
    return QProxyStyle::standardIcon(standard, option, widget);
}

void setStyleFlag(QWidget* widget, const char* name, bool on)
{
    widget->setProperty(name, on);
    if (on && qstrcmp(name, "mono") == 0)
        widget->setFont(themeOf(widget).font(TextRole::Mono));
    widget->updateGeometry();
    widget->update();
}

}
