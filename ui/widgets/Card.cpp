// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/theme/OtStylePaint.h"
#include "ui/theme/Theme.h"

#include <QChildEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace otpost::ui {

namespace {

/// Lies over a card and cuts its corners round by painting them in the colour behind the card.
class Corners : public QWidget
{
public:
    explicit Corners(QWidget* card)
        : QWidget(card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = themeOf(this).colors;
        const QWidget* behind = parentWidget()->parentWidget();
        const QColor ground
            = behind != nullptr ? behind->palette().color(behind->backgroundRole()) : c.window;
        QPainterPath path;
        path.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(rect(), metrics::radiusCard, metrics::radiusCard);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(path.subtracted(inside), ground);
        paint::paintPanel(&painter, rect(), metrics::radiusCard, {}, c.border);
    }
};

}

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    m_body->setSpacing(metrics::space12);
}

void Card::setContent(QWidget* content)
{
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(0);
    m_body->addWidget(content);
    setClipped(true);
}

void Card::setClipped(bool clipped)
{
    if (clipped == (m_corners != nullptr))
        return;
    if (clipped) {
        m_corners = new Corners(this);
        m_corners->setGeometry(rect());
        m_corners->show();
    } else {
        delete m_corners;
        m_corners = nullptr;
    }
}

void Card::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    paint::paintPanel(&painter, rect(), metrics::radiusCard, c.surface, c.border);
}

void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_corners != nullptr)
        m_corners->setGeometry(rect());
}

void Card::childEvent(QChildEvent* event)
{
    QFrame::childEvent(event);
    if (m_corners != nullptr && event->polished() && event->child() != m_corners)
        m_corners->raise();
}

Divider::Divider(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Divider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colors.border);
}

}
