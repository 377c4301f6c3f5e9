// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TrafficCard.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SegmentTabs.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSide = 10;

/// A square filled as the bars are, the word, and the number.
class LegendEntry : public QWidget
{
public:
    LegendEntry(TrafficClass which, qint64 count)
        : m_which(which)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(swatchSide + metrics::space8, 0, metrics::space12, 0);
        row->setSpacing(metrics::space8);
        row->addWidget(new ThemedLabel(trafficText(which), TextRole::Body, &Colors::text2));
        row->addWidget(new ThemedLabel(QLocale().toString(count), TextRole::Label));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect logical(0, (height() - swatchSide) / 2, swatchSide, swatchSide);
        const QRect swatch = QStyle::visualRect(layoutDirection(), rect(), logical);
        const QBrush brush = trafficBrush(m_which, themeOf(this).colors);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawRoundedRect(swatch, 2, 2);
        if (brush.style() != Qt::SolidPattern) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(brush.color());
            painter.drawRoundedRect(QRectF(swatch).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        }
    }

private:
    TrafficClass m_which;
};

/// Those that are told of also where there is none.
bool isAlwaysShown(TrafficClass which)
{
    return which == TrafficClass::Sent || which == TrafficClass::Error;
}

}

TrafficCard::TrafficCard(QWidget* parent)
    : Card(parent)
    , m_title(new ThemedLabel({}, TextRole::Section))
    , m_total(new ThemedLabel({}, TextRole::Section))
    , m_tabs(new SegmentTabs)
    , m_legend(new QWidget)
    , m_nothing(new ThemedLabel(tr("Nothing was sent in this time."), TextRole::Body, &Colors::text2))
    , m_chart(new TrafficChart)
{
    m_tabs->addSegment(tr("24 hours"));
    m_tabs->addSegment(tr("30 days"));
    m_tabs->setObjectName(u"trafficTabs"_s);
    m_tabs->setAccessibleName(tr("Time that the chart shows"));
    m_total->setObjectName(u"trafficTotal"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space8);
    head->addWidget(m_title);
    head->addWidget(m_total);
    head->addStretch();
    head->addWidget(m_tabs);
    body()->addLayout(head);
    new FlowLayout(metrics::space4, m_legend);
    body()->addWidget(m_legend);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    body()->addWidget(m_nothing);
    body()->addWidget(m_chart, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        refresh();
        Q_EMIT daysChosen(index == 1);
    });
    refresh();
}

void TrafficCard::setHours(const QList<TrafficBucket>& hours)
{
    if (hours == m_hours)
        return;
    m_hours = hours;
    refresh();
}

void TrafficCard::setDays(const QList<TrafficBucket>& days)
{
    if (days == m_days)
        return;
    m_days = days;
    refresh();
}

bool TrafficCard::showsDays() const
{
    return m_tabs->currentIndex() == 1;
}

void TrafficCard::setShowsDays(bool days)
{
    m_tabs->setCurrentIndex(days ? 1 : 0);
}

void TrafficCard::refresh()
{
    const QList<TrafficBucket>& shown = showsDays() ? m_days : m_hours;
    StatusCounts all;
    for (const TrafficBucket& bucket : shown)
        all += bucket.counts;
    m_title->setText(showsDays() ? tr("Messages, last 30 days") : tr("Messages, last 24 hours"));
    m_total->setText(shown.isEmpty() ? QString() : QLocale().toString(all.total()));
    m_nothing->setVisible(!shown.isEmpty() && all.total() == 0);
    setLegend(all);
    m_chart->setBuckets(shown, showsDays() ? TrafficChart::Unit::Day : TrafficChart::Unit::Hour);
}

void TrafficCard::setLegend(const StatusCounts& counts)
{
    QLayout* layout = m_legend->layout();
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < trafficClassCount; ++i) {
        const auto which = static_cast<TrafficClass>(i);
        const qint64 count = countOf(counts, which);
        if (count > 0 || isAlwaysShown(which))
            layout->addWidget(new LegendEntry(which, count));
    }
    m_legend->updateGeometry();
}

}
