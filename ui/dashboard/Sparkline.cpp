// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/Sparkline.h"

#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace otpost::ui {

namespace {

constexpr qreal dotRadius = 3;

double valueOf(const Amount& amount)
{
    return double(amount.tenThousandths) / 10'000;
}

}

QPolygonF sparklineIn(
    const QRectF& rect, const QList<BalanceReading>& readings, double lowest, double highest)
{
    QPolygonF line;
    if (readings.isEmpty())
        return line;
    const qint64 first = readings.first().at.toMSecsSinceEpoch();
    const qint64 span = std::max<qint64>(1, readings.last().at.toMSecsSinceEpoch() - first);
    const double range = std::max(1e-9, highest - lowest);
    for (const BalanceReading& reading : readings) {
        const qreal x
            = rect.left() + rect.width() * double(reading.at.toMSecsSinceEpoch() - first) / double(span);
        const qreal y = rect.bottom() - rect.height() * (valueOf(reading.balance) - lowest) / range;
        line.append(QPointF(x, y));
    }
    return line;
}

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setReadings(
    const QList<BalanceReading>& readings, const std::optional<Amount>& minimum, bool low)
{
    m_readings = readings;
    m_minimum = minimum;
    m_low = low;
    if (!readings.isEmpty()) {
        const auto words = [](const BalanceReading& reading) {
            return QLocale().toString(valueOf(reading.balance), 'f', 2);
        };
        setAccessibleName(tr("Balance over time"));
        setAccessibleDescription(
            tr("From %1 on %2 to %3 on %4")
                .arg(words(readings.first()),
                    QLocale().toString(readings.first().at.toLocalTime().date(), QLocale::ShortFormat),
                    words(readings.last()),
                    QLocale().toString(readings.last().at.toLocalTime().date(), QLocale::ShortFormat)));
    }
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_readings.isEmpty())
        return;
    double lowest = m_minimum ? valueOf(*m_minimum) : valueOf(m_readings.first().balance);
    double highest = lowest;
    for (const BalanceReading& reading : std::as_const(m_readings)) {
        lowest = std::min(lowest, valueOf(reading.balance));
        highest = std::max(highest, valueOf(reading.balance));
    }
    const Colors& c = themeOf(this).colors;
    const QColor color = m_low ? c.amber : c.green;
    const QRectF area = QRectF(rect()).adjusted(1, dotRadius + 1, -dotRadius - 2, -dotRadius - 3);
    const QPolygonF line = sparklineIn(area, m_readings, lowest, highest);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (line.size() > 1) {
        QPainterPath fill;
        fill.addPolygon(line);
        fill.lineTo(line.last().x(), height());
        fill.lineTo(line.first().x(), height());
        fill.closeSubpath();
        painter.fillPath(fill, m_low ? c.amberTint : c.greenTint);
    }
    if (m_minimum) {
        const double share = (valueOf(*m_minimum) - lowest) / std::max(1e-9, highest - lowest);
        const qreal y = area.bottom() - area.height() * share;
        QPen pen(c.text2, 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(line.last(), dotRadius, dotRadius);
}

}
