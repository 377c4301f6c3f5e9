// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/NewRowsPill.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int gap = 6;

}

NewRowsPill::NewRowsPill(QWidget* host)
    : QAbstractButton(host)
{
    setObjectName(u"newRows"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFont(themeOf(this).font(TextRole::Label));
    host->installEventFilter(this);
    hide();
}

void NewRowsPill::setCount(qint64 count)
{
    m_count = count;
    setText(tr("%n new message(s)", nullptr, int(count)));
    setAccessibleName(text());
    setToolTip(tr("Go to the newest"));
    setVisible(count > 0);
    place();
}

void NewRowsPill::setTop(int top)
{
    m_top = top;
    place();
}

QSize NewRowsPill::sizeHint() const
{
    return {2 * padding + paint::iconSide + gap + fontMetrics().horizontalAdvance(text()),
        metrics::controlCompact};
}

void NewRowsPill::place()
{
    const QSize size = sizeHint();
    setGeometry((parentWidget()->width() - size.width()) / 2, m_top, size.width(), size.height());
    raise();
}

bool NewRowsPill::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QAbstractButton::eventFilter(watched, event);
}

void NewRowsPill::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    paint::paintPanel(&painter, rect(), radius, underMouse() || isDown() ? c.accentHover : c.accent);
    if (paint::showsFocus(&option))
        paint::paintFocusRing(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), radius - 3, c.onAccent);
    const auto visual
        = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRect square(padding, (height() - paint::iconSide) / 2, paint::iconSide, paint::iconSide);
    paintIcon(&painter, visual(square), u"arrow-up"_s, c.onAccent);
    painter.setPen(c.onAccent);
    const QRect words(square.right() + 1 + gap, 0, width() - square.right() - 1 - gap - padding, height());
    painter.drawText(visual(words), Qt::AlignCenter | Qt::TextSingleLine, text());
}

}
