// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/AttemptVerdict.h"

#include "ui/gateways/AttemptWords.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ThemedLabel.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int iconSide = 22;

struct Look {
    QString icon;
    QColor Colors::*color;
    QColor Colors::*tint;
};

Look lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return {u"circle-check"_s, &Colors::green, &Colors::greenTint};
    case Outcome::RejectedGateway:
    case Outcome::RejectedRecipient:
    case Outcome::Unreachable:
        return {u"octagon-x"_s, &Colors::red, &Colors::redTint};
    case Outcome::Unknown:
        break;
    }
    return {u"circle-question-mark"_s, &Colors::amber, &Colors::amberTint};
}

}

AttemptIcon::AttemptIcon(int side, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void AttemptIcon::setIcon(const QString& name, QColor Colors::*color)
{
    m_name = name;
    m_color = color;
    update();
}

void AttemptIcon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, themeOf(this).colors.*m_color, layoutDirection());
}

AttemptVerdict::AttemptVerdict(QWidget* parent)
    : QWidget(parent)
    , m_icon(new AttemptIcon(iconSide, this))
    , m_title(new ThemedLabel({}, TextRole::Section, &Colors::text, this))
    , m_time(new ThemedLabel({}, TextRole::Label, &Colors::text, this))
    , m_reason(new ThemedLabel({}, TextRole::Body, &Colors::text, this))
{
    m_title->setWordWrap(true);
    m_reason->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space12);
    grid->setHorizontalSpacing(metrics::space12);
    grid->setVerticalSpacing(metrics::space4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_time, 0, 2);
    grid->addWidget(m_reason, 1, 1, 1, 2);
}

void AttemptVerdict::setAttempt(const Attempt& attempt)
{
    const Look look = lookOf(attempt.outcome);
    m_tint = look.tint;
    m_icon->setIcon(look.icon, look.color);
    m_title->setText(outcomeText(attempt.outcome));
    m_title->setColor(look.color);
    m_time->setText(durationText(attempt.timings.totalMs));
    const QString reason = reasonText(attempt);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(reason);
    update();
}

void AttemptVerdict::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colors.*m_tint);
}

}
