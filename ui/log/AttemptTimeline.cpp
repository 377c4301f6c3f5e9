// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/AttemptTimeline.h"

#include "ui/log/ExchangeText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nodeSize = 24;
constexpr int textStart = nodeSize + metrics::space12;

QColor Colors::*colorOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return &Colors::green;
    case Outcome::Unknown:
        return &Colors::amber;
    default:
        return &Colors::red;
    }
}

QString sentenceOf(const Attempt& attempt)
{
    if (attempt.reason)
        return describe(*attempt.reason);
    return AttemptTimeline::tr("Status %1").arg(attempt.response.status);
}

}

AttemptTimeline::AttemptTimeline(const Attempt& attempt, int number, bool last, QWidget* parent)
    : QWidget(parent)
    , m_outcome(attempt.outcome)
    , m_last(last)
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, metrics::space16);
    outer->setSpacing(0);
    outer->addSpacing(textStart);
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::space4);
    outer->addLayout(column, 1);

    auto* first = new QHBoxLayout;
    auto* gateway
        = new ThemedLabel(tr("%1. %2").arg(QString::number(number), attempt.gatewayName), TextRole::Label);
    gateway->setElided(true);
    first->addWidget(gateway, 1);
    first->addWidget(
        new ThemedLabel(tr("%1 s").arg(QLocale().toString(attempt.timings.totalMs / 1000, 'f', 2)),
            TextRole::Mono, &Colors::text2));
    column->addLayout(first);
    column->addWidget(
        new ThemedLabel(outcomeText(attempt.outcome), TextRole::Body, colorOf(attempt.outcome)));
    auto* why = new ThemedLabel(sentenceOf(attempt), TextRole::Hint, &Colors::text2);
    why->setWordWrap(true);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(why);
    if (!attempt.request.method.isEmpty()) {
        auto* request
            = new Disclosure(tr("Request"), exchangeView(requestText(attempt.request), tr("Request")));
        column->addWidget(request);
    }
    if (attempt.response.status != 0) {
        auto* response
            = new Disclosure(tr("Response"), exchangeView(responseText(attempt.response), tr("Response")));
        response->setNote(responseNote(attempt.response));
        column->addWidget(response);
    }
}

void AttemptTimeline::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect node = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, nodeSize, nodeSize));
    if (!m_last) {
        painter.setPen(QPen(theme.colors.border, 2));
        painter.drawLine(QPointF(node.center().x() + 0.5, node.bottom() + metrics::space4),
            QPointF(node.center().x() + 0.5, height() - metrics::space4));
    }
    const Badge badge = outcomeBadge(m_outcome, theme);
    painter.setPen(QPen(badge.color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(node).adjusted(1, 1, -1, -1));
    const QRectF iconRect = QRectF(node).adjusted(5, 5, -5, -5);
    const QString name = m_outcome == Outcome::Accepted ? u"check"_s : badge.icon;
    paintIcon(&painter, iconRect,
        m_outcome == Outcome::Unknown ? u"circle-question-mark"_s : (name == "check"_L1 ? name : u"x"_s),
        badge.color);
}

}
