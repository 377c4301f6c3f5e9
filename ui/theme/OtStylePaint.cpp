// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/OtStylePaint.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QVariant>
#include <QWidget>

namespace otpost::ui::paint {

bool flag(const QWidget* widget, const char* name)
{
    return widget != nullptr && widget->property(name).toBool();
}

bool showsFocus(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus)
        && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool isTextEditor(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr
        || qobject_cast<const QTextEdit*>(widget) != nullptr;
}

bool isComboPopup(const QWidget* widget)
{
    return widget != nullptr && widget->inherits("QComboBoxPrivateContainer");
}

bool isComboList(const QWidget* widget)
{
    return widget != nullptr
        && (isComboPopup(widget->parentWidget()) || widget->inherits("QComboBoxListView"));
}

void paintPanel(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
    qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        const qreal half = width / 2;
        painter->setPen(QPen(border, width));
        painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius, const QColor& color)
{
    paintPanel(painter, rect, radius, {}, color, 2);
}

}
