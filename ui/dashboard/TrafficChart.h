// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/DashboardReader.h"
#include "ui/theme/Theme.h"

#include <QBrush>
#include <QWidget>

namespace otpost::ui {

/// What the chart tells apart, from the bottom of a bar to its top.
enum class TrafficClass { Delivered, Sent, Undelivered, Error, Unknown, Expired, Waiting };
inline constexpr int trafficClassCount = 7;

qint64 countOf(const StatusCounts& counts, TrafficClass which);
/// "Delivered", "Error", "Waiting".
QString trafficText(TrafficClass which);
/// How a class is filled: hatched where it is not the whole truth (Sent is not Delivered).
QBrush trafficBrush(TrafficClass which, const Colors& colors);
/// The upper end of an axis that shows up to `most`, and the distance of its lines; round numbers.
struct AxisScale {
    qint64 top = 4;
    qint64 step = 2;
};
AxisScale axisFor(qint64 most);

/// Bars of messages by outcome over hours or days. Hovering over a bar, or arrows while it has the focus,
/// tell what is in it. Time runs from left to right in every language.
class TrafficChart : public QWidget
{
    Q_OBJECT

public:
    enum class Unit { Hour, Day };

    explicit TrafficChart(QWidget* parent = nullptr);

    void setBuckets(const QList<TrafficBucket>& buckets, Unit unit);
    /// The bar that is told of; -1: none.
    int current() const { return m_current; }
    /// "14:00 to 15:00: 86 messages. Delivered 74, Sent 9, Error 2."
    QString bucketText(int index) const;
    QSize sizeHint() const override { return {592, 220}; }
    QSize minimumSizeHint() const override { return {260, 140}; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plot() const;
    QRectF placeOf(int index) const;
    void setCurrent(int index);
    QString beginText(int index) const;
    void paintAxis(QPainter& painter) const;
    void paintBar(QPainter& painter, int index) const;
    void describe();

    QList<TrafficBucket> m_buckets;
    Unit m_unit = Unit::Hour;
    AxisScale m_axis;
    int m_current = -1;
};

}
