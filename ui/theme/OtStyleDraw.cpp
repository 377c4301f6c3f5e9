// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/OtStyle.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace otpost::ui {

void OtStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colors& c = m_theme.colors;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0)
            paint::fieldPanel(option, painter, widget, m_theme);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (paint::isTextEditor(widget))
            paint::fieldPanel(option, painter, widget, m_theme);
        else if (paint::isComboPopup(widget)) {
            painter->fillRect(option->rect, c.surface);
            paint::paintPanel(painter, option->rect, 0, {}, c.field);
        } else
            paint::paintPanel(painter, option->rect, metrics::radiusField, {}, c.border);
        return;
    case PE_FrameFocusRect: {
        // A table rings the whole row, and the rows of a combo box's list are marked anyhow.
        const bool elsewhere
            = qobject_cast<const QTableView*>(widget) != nullptr || paint::isComboList(widget);
        if (option->state.testFlag(State_KeyboardFocusChange) && !elsewhere)
            paint::paintFocusRing(painter, option->rect, metrics::radiusField, c.accent);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkIndicator(option, painter, m_theme);
        return;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(option, painter, m_theme);
        return;
    case PE_PanelItemViewItem:
        paint::itemPanel(option, painter, widget, m_theme);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintIcon(painter, option->rect,
                header->sortIndicator == QStyleOptionHeader::SortUp ? u"chevron-down"_s : u"chevron-up"_s,
                c.text2);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.undoBar);
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, c.sidebar);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.surface);
        return;
    case PE_FrameMenu:
        paint::paintPanel(painter, option->rect, 0, {}, c.field);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OtStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        // The ring is part of the bevel, so that it can stand off a filled button.
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paint::pushButtonBevel(button, painter, widget, m_theme);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paint::pushButtonLabel(button, painter, widget, m_theme);
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paint::comboBoxLabel(
                combo, painter, paint::comboBoxPart(combo, SC_ComboBoxEditField), widget, m_theme);
        return;
    case CE_Header: // the base would not ask this style where label and arrow go
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeader part(*header);
            part.rect = paint::headerPart(header, SE_HeaderLabel);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = paint::headerPart(header, SE_HeaderArrow);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paint::headerSection(header, painter, m_theme);
        else
            painter->fillRect(option->rect, m_theme.colors.subtle);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.palette.setColor(QPalette::ButtonText, m_theme.colors.text2);
            quiet.textAlignment = visualAlignment(option->direction, quiet.textAlignment);
            quiet.state.setFlag(State_On, false); // the base would make the selected column bold
            painter->save();
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            painter->restore();
        }
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem tinted(*item);
            tinted.palette.setColor(QPalette::HighlightedText, tinted.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &tinted, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paint::menuItem(item, painter, m_theme);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paint::menuBarItem(item, painter, m_theme);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.colors.sidebar);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void OtStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo != nullptr && control == CC_ComboBox)
        paint::comboBox(combo, painter, widget, m_theme);
    else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
             spin != nullptr && control == CC_SpinBox)
        paint::spinBox(spin, painter, widget, m_theme);
    else if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
             button != nullptr && control == CC_ToolButton)
        paint::toolButton(button, painter, widget, m_theme);
    else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
             bar != nullptr && control == CC_ScrollBar)
        paint::scrollBar(bar, painter, scrollBarPart(bar, SC_ScrollBarSlider), m_theme);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}
