// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/TrafficChart.h"
#include "ui/widgets/Card.h"

namespace otpost::ui {

class FlowLayout;
class SegmentTabs;
class ThemedLabel;

/// The chart with its title, the number of messages, the legend and the choice between 24 hours and 30 days.
class TrafficCard : public Card
{
    Q_OBJECT

public:
    explicit TrafficCard(QWidget* parent = nullptr);

    void setHours(const QList<TrafficBucket>& hours);
    void setDays(const QList<TrafficBucket>& days);
    bool showsDays() const;
    /// One for which days are wanted, which take a little longer.
    void setShowsDays(bool days);

Q_SIGNALS:
    void daysChosen(bool days);

private:
    void refresh();
    void setLegend(const StatusCounts& counts);

    QList<TrafficBucket> m_hours;
    QList<TrafficBucket> m_days;
    ThemedLabel* m_title;
    ThemedLabel* m_total;
    SegmentTabs* m_tabs;
    QWidget* m_legend;
    ThemedLabel* m_nothing;
    TrafficChart* m_chart;
};

}
