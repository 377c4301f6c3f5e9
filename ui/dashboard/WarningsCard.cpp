// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/WarningsCard.h"

#include "ui/log/LogWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 18;

/// The icon at the start of a warning.
class AlertIcon : public QWidget
{
public:
    explicit AlertIcon(AlertKind kind)
        : m_kind(kind)
    {
        setFixedSize(iconSide, iconSide + 2);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = themeOf(this).colors;
        QPainter painter(this);
        paintIcon(&painter, QRectF(0, 1, iconSide, iconSide), alertIcon(m_kind),
            isGrave(m_kind) ? c.red : c.amber, layoutDirection());
    }

private:
    AlertKind m_kind;
};

}

WarningsCard::WarningsCard(QWidget* parent)
    : Card(parent)
{
    setObjectName(u"warnings"_s);
    setAccessibleName(tr("Warnings"));
    body()->setContentsMargins(1, 1, 1, 1);
    body()->setSpacing(0);
    hide();
}

void WarningsCard::setAlerts(const QList<Alert>& alerts)
{
    QList<Alert> sorted = alerts;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Alert& a, const Alert& b) { return isGrave(a.kind) && !isGrave(b.kind); });
    if (sorted == m_alerts)
        return;
    m_alerts = sorted;
    while (QLayoutItem* item = body()->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (const Alert& alert : std::as_const(m_alerts)) {
        if (body()->count() > 0)
            body()->addWidget(new Divider);
        body()->addWidget(makeRow(alert));
    }
    setVisible(!m_alerts.isEmpty());
}

QWidget* WarningsCard::makeRow(const Alert& alert)
{
    auto* widget = new QWidget;
    widget->setObjectName(u"warning"_s);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(metrics::space16, metrics::space8, metrics::space8, metrics::space8);
    row->setSpacing(metrics::space12);
    row->addWidget(new AlertIcon(alert.kind), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* what = new ThemedLabel(shownText(describe(alert)), TextRole::Label);
    what->setObjectName(u"warningText"_s);
    what->setWordWrap(true);
    auto* todo = new ThemedLabel(shownText(advice(alert)), TextRole::Hint, &Colors::text2);
    todo->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(todo);
    row->addLayout(column, 1);
    auto* since = new ThemedLabel(shortTime(alert.beganAt), TextRole::Hint, &Colors::text2);
    since->setToolTip(tr("Since %1").arg(exactTime(alert.beganAt)));
    row->addWidget(since, 0, Qt::AlignVCenter);
    const AlertAction action = actionFor(alert);
    if (action.target != AlertTarget::None) {
        auto* button = new QPushButton(action.label);
        button->setObjectName(u"warningAction"_s);
        setStyleFlag(button, "link");
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionChosen(action); });
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    if (!isGrave(alert.kind)) {
        auto* aside = new IconButton(u"x"_s, tr("Put aside until it happens again"));
        aside->setObjectName(u"warningDismiss"_s);
        connect(aside, &IconButton::clicked, this, [this, alert] { Q_EMIT dismissed(alert); });
        row->addWidget(aside, 0, Qt::AlignVCenter);
    }
    return widget;
}

}
