// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TimelineNode.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace otpost::ui {

namespace {

constexpr int nodeSize = 24;
constexpr int textStart = nodeSize + metrics::space12;
constexpr int iconInset = 5;

}

TimelineNode::TimelineNode(const Look& look, const QString& title, const QString& remark, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_column(new QVBoxLayout)
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 2, 0, look.last ? 0 : metrics::space16);
    outer->setSpacing(0);
    outer->addSpacing(textStart);
    m_column->setSpacing(metrics::space4);
    outer->addLayout(m_column, 1);

    auto* first = new QHBoxLayout;
    auto* name = new ThemedLabel(title, TextRole::Label);
    name->setElided(true);
    name->setToolTip(title);
    first->addWidget(name, 1);
    m_remark = new ThemedLabel(remark, TextRole::Mono, &Colors::text2);
    first->addWidget(m_remark);
    m_column->addLayout(first);
}

void TimelineNode::addLine(const QString& text, QColor Colors::*color, TextRole role)
{
    auto* line = new ThemedLabel(text, role, color);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(line);
}

void TimelineNode::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

void TimelineNode::setRemarkToolTip(const QString& text)
{
    m_remark->setToolTip(text);
}

void TimelineNode::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect node = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, nodeSize, nodeSize));
    if (!m_look.last) {
        painter.setPen(QPen(c.border, 2));
        const qreal x = QRectF(node).center().x();
        painter.drawLine(QPointF(x, node.bottom() + metrics::space4), QPointF(x, height() - metrics::space4));
    }
    const QColor color = c.*m_look.color;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(node).adjusted(1, 1, -1, -1));
    paintIcon(&painter, QRectF(node).adjusted(iconInset, iconInset, -iconInset, -iconInset), m_look.icon,
        color, layoutDirection());
}

}
