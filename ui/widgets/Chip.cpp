// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int gap = 6;
constexpr int iconSide = 14;
constexpr int crossSide = 12;
constexpr int crossRoom = 24;
constexpr int narrowest = 64;

}

Chip::Chip(const QString& value, const QString& label, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_value(value)
    , m_iconName(iconName)
{
    QString words = label;
    setText(words.replace(u'&', u"&&"_s)); // no letter of it is a shortcut
    setObjectName(u"chip-"_s + value);
    setAccessibleName(tr("Remove %1").arg(label));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setFont(themeOf(this).font(TextRole::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setMark(const QString& mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    setAccessibleDescription(mark);
    update();
}

QSize Chip::sizeHint() const
{
    QString words = text();
    words.replace(u"&&"_s, u"&"_s);
    const int icon = m_iconName.isEmpty() ? 0 : iconSide + gap;
    return {padding + icon + fontMetrics().horizontalAdvance(words) + crossRoom + 2, chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), chipHeight};
}

QRect Chip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - crossRoom, 0, crossRoom, height()));
}

bool Chip::hitButton(const QPoint& pos) const
{
    return crossRect().contains(pos);
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString words = text();
        words.replace(u"&&"_s, u"&"_s);
        const bool cut = width() < sizeHint().width();
        const QString shown = crossRect().contains(help->pos()) ? accessibleName()
            : !m_mark.isEmpty()                                 ? m_mark
            : cut                                               ? words
                                                                : QString();
        QToolTip::showText(help->globalPos(), shown.toHtmlEscaped(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT clicked();
    else if (event->key() == forward)
        Q_EMIT moveRequested(1);
    else if (event->key() == back)
        Q_EMIT moveRequested(-1);
    else
        event->ignore();
}

void Chip::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    const bool marked = !m_mark.isEmpty();
    paint::paintPanel(&painter, rect(), radius, marked ? c.amberTint : c.subtle, marked ? c.amber : c.border);
    if (hasFocus())
        paint::paintFocusRing(&painter, rect(), radius, c.accent);
    const auto visual
        = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    int left = padding;
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, visual(QRect(left, (height() - iconSide) / 2, iconSide, iconSide)),
            marked ? u"triangle-alert"_s : m_iconName, marked ? c.amber : c.text2);
        left += iconSide + gap;
    }
    QString words = text();
    words.replace(u"&&"_s, u"&"_s);
    const QRect room(left, 0, width() - left - crossRoom, height());
    painter.setPen(isEnabled() ? c.text : c.text3);
    painter.drawText(visual(room), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        fontMetrics().elidedText(words, Qt::ElideMiddle, room.width()));
    QRect cross(0, 0, crossSide, crossSide);
    cross.moveCenter(crossRect().center());
    const bool over = underMouse() && crossRect().contains(mapFromGlobal(QCursor::pos()));
    paintIcon(&painter, cross, u"x"_s, over ? c.text : c.text2);
}

}
