// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace otpost::ui::paint {

namespace {

constexpr int spinButtonWidth = 26;
constexpr int comboGap = 6;

bool isReadOnly(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return plain->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return text->isReadOnly();
    return false;
}

}

void fieldPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget, const Theme& theme)
{
    const Colors& c = theme.colors;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool invalid = flag(widget, "invalid");
    const bool readOnly = isReadOnly(widget);
    const QColor fill = !enabled ? c.subtle : readOnly ? c.code : c.surface;
    QColor border = enabled && !readOnly ? c.field : c.border;
    if (invalid)
        border = c.red;
    paintPanel(painter, option->rect, metrics::radiusField, fill, border);
    if (enabled && option->state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option->rect, metrics::radiusField, invalid ? c.red : c.accent);
}

void comboBox(
    const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget, const Theme& theme)
{
    const Colors& c = theme.colors;
    QStyleOption field = *option;
    if (!showsFocus(option) && !option->editable)
        field.state.setFlag(QStyle::State_HasFocus, false);
    fieldPanel(&field, painter, widget, theme);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    QRect square(0, 0, iconSide, iconSide);
    square.moveCenter(arrow.center());
    paintIcon(painter, square, u"chevron-down"_s, enabled ? c.text2 : c.text3);
}

void comboBoxLabel(const QStyleOptionComboBox* option, QPainter* painter, const QRect& field,
    const QWidget* widget, const Theme& theme)
{
    if (option->editable)
        return;
    const Colors& c = theme.colors;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    QRect text = field;
    painter->save();
    if (!option->currentIcon.isNull()) {
        const QRect logical(field.left(), field.top() + (field.height() - iconSide) / 2, iconSide, iconSide);
        const QRect square = QStyle::visualRect(option->direction, field, logical);
        const QString name = option->currentIcon.name();
        if (isBundledIcon(name))
            paintIcon(painter, square, name, enabled ? c.text2 : c.text3, option->direction);
        else
            option->currentIcon.paint(painter, square);
        text = QStyle::visualRect(option->direction, field, field.adjusted(iconSide + 8, 0, 0, 0));
    }
    if (widget != nullptr)
        painter->setFont(widget->font());
    painter->setPen(enabled ? c.text : c.text3);
    painter->drawText(text,
        static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(option->currentText, Qt::ElideRight, text.width()));
    painter->restore();
}

QRect comboBoxPart(const QStyleOptionComboBox* option, QStyle::SubControl part)
{
    const QRect& r = option->rect;
    QRect logical = r;
    if (part == QStyle::SC_ComboBoxArrow)
        logical = QRect(r.right() + 1 - iconSide - fieldPadding, r.top(), iconSide, r.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        logical = r.adjusted(
            option->editable ? fieldPadding - 2 : fieldPadding, 1, -(iconSide + fieldPadding + comboGap), -1);
    return QStyle::visualRect(option->direction, r, logical);
}

void spinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget, const Theme& theme)
{
    const Colors& c = theme.colors;
    if (option->frame)
        fieldPanel(option, painter, widget, theme);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, const QString& name,
                           QAbstractSpinBox::StepEnabledFlag step) {
        QRect square(0, 0, 14, 14);
        square.moveCenter(spinBoxPart(option, part).center());
        const bool live = option->state.testFlag(QStyle::State_Enabled) && option->stepEnabled.testFlag(step);
        const bool hovered = live && option->activeSubControls.testFlag(part);
        paintIcon(painter, square, name, !live ? c.border : hovered ? c.accent : c.text2);
    };
    arrow(QStyle::SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

QRect spinBoxPart(const QStyleOptionSpinBox* option, QStyle::SubControl part)
{
    const QRect& r = option->rect;
    const int buttons = option->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinButtonWidth;
    const int half = r.height() / 2;
    QRect logical = r;
    if (part == QStyle::SC_SpinBoxUp)
        logical = QRect(r.right() + 1 - buttons - 2, r.top() + 2, buttons, half - 2);
    else if (part == QStyle::SC_SpinBoxDown)
        logical = QRect(r.right() + 1 - buttons - 2, r.top() + half, buttons, r.height() - half - 2);
    else if (part == QStyle::SC_SpinBoxEditField)
        logical = r.adjusted(fieldPadding - 2, 1, -(buttons + 4), -1);
    return QStyle::visualRect(option->direction, r, logical);
}

}
