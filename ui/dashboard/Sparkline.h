// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/BalanceReading.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>

namespace otpost::ui {

/// How a balance went: a line over the time in which it was read, the minimum dashed, the last one a dot.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    /// `readings`: oldest first. `low`: amber in place of green.
    void setReadings(const QList<BalanceReading>& readings, const std::optional<Amount>& minimum, bool low);
    QSize sizeHint() const override { return {240, 56}; }
    QSize minimumSizeHint() const override { return {80, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<BalanceReading> m_readings;
    std::optional<Amount> m_minimum;
    bool m_low = false;
};

/// The points of the line in a rectangle: time from left to right, the lowest of readings and minimum at the
/// bottom. Pure.
QPolygonF sparklineIn(
    const QRectF& rect, const QList<BalanceReading>& readings, double lowest, double highest);

}
