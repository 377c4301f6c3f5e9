// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TrafficChart.h"

#include "ui/theme/OtStylePaint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelHeight = 24;
constexpr int topRoom = 8;
constexpr qreal barShare = 0.68; ///< of its place
constexpr qreal widestBar = 26;
constexpr int axisLines = 3; ///< about

QBrush hatched(const QColor& color)
{
    QBrush brush(color, Qt::BDiagPattern);
    return brush;
}

/// A word for every so many bars, so that they do not touch.
int labelEvery(int bars, qreal slotWidth, int wordWidth)
{
    for (const int every : {1, 2, 3, 6, 12}) {
        if (slotWidth * every >= wordWidth + 12)
            return every;
    }
    return bars;
}

}

qint64 countOf(const StatusCounts& counts, TrafficClass which)
{
    switch (which) {
    case TrafficClass::Delivered:
        return counts.of(MessageStatus::Delivered);
    case TrafficClass::Sent:
        return counts.of(MessageStatus::Sent);
    case TrafficClass::Undelivered:
        return counts.of(MessageStatus::Undelivered);
    case TrafficClass::Error:
        return counts.of(MessageStatus::Error);
    case TrafficClass::Unknown:
        return counts.of(MessageStatus::Unknown);
    case TrafficClass::Expired:
        return counts.of(MessageStatus::Expired);
    case TrafficClass::Waiting:
        break;
    }
    return counts.open();
}

QString trafficText(TrafficClass which)
{
    switch (which) {
    case TrafficClass::Delivered:
        return TrafficChart::tr("Delivered");
    case TrafficClass::Sent:
        return TrafficChart::tr("Sent");
    case TrafficClass::Undelivered:
        return TrafficChart::tr("Undelivered");
    case TrafficClass::Error:
        return TrafficChart::tr("Error");
    case TrafficClass::Unknown:
        return TrafficChart::tr("Unknown");
    case TrafficClass::Expired:
        return TrafficChart::tr("Expired");
    case TrafficClass::Waiting:
        break;
    }
    //: Messages that are not sent yet
    return TrafficChart::tr("Waiting");
}

QBrush trafficBrush(TrafficClass which, const Colors& colors)
{
    switch (which) {
    case TrafficClass::Delivered:
        return colors.greenChart;
    case TrafficClass::Sent:
        return hatched(colors.greenChart);
    case TrafficClass::Undelivered:
        return hatched(colors.red);
    case TrafficClass::Error:
        return colors.red;
    case TrafficClass::Unknown:
        return colors.amber;
    case TrafficClass::Expired:
        return colors.grey;
    case TrafficClass::Waiting:
        break;
    }
    return hatched(colors.blue);
}

AxisScale axisFor(qint64 most)
{
    if (most <= 4)
        return {};
    const double rough = double(most) / axisLines;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    const qint64 whole = std::max<qint64>(1, std::llround(step));
    return {(most + whole - 1) / whole * whole, whole};
}

TrafficChart::TrafficChart(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(u"trafficChart"_s);
}

void TrafficChart::setBuckets(const QList<TrafficBucket>& buckets, Unit unit)
{
    if (unit != m_unit || buckets.size() != m_buckets.size())
        setCurrent(-1);
    m_buckets = buckets;
    m_unit = unit;
    qint64 most = 0;
    for (const TrafficBucket& bucket : m_buckets)
        most = std::max(most, bucket.counts.total());
    m_axis = axisFor(most);
    describe();
    update();
}

QString TrafficChart::beginText(int index) const
{
    const QDateTime begin = m_buckets.at(index).begin.toLocalTime();
    if (m_unit == Unit::Hour)
        return QLocale().toString(begin.time(), QLocale::ShortFormat);
    //: A day in the chart's axis: day and short month, as in Qt's date formats
    return QLocale().toString(begin.date(), tr("d MMM"));
}

QString TrafficChart::bucketText(int index) const
{
    const StatusCounts& counts = m_buckets.at(index).counts;
    QString time = beginText(index);
    if (m_unit == Unit::Hour) {
        const QTime end = m_buckets.at(index).begin.toLocalTime().addSecs(3600).time();
        time = index + 1 < m_buckets.size()
            ? tr("%1 to %2").arg(time, QLocale().toString(end, QLocale::ShortFormat))
            : tr("Since %1").arg(time);
    }
    QStringList parts;
    for (int i = 0; i < trafficClassCount; ++i) {
        const auto which = static_cast<TrafficClass>(i);
        const qint64 count = countOf(counts, which);
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(trafficText(which), QLocale().toString(count)));
    }
    const QString head = tr("%1: %2").arg(time, tr("%Ln message(s)", nullptr, int(counts.total())));
    return parts.isEmpty() ? head : head + u". "_s + parts.join(u", "_s);
}

void TrafficChart::describe()
{
    StatusCounts all;
    int busiest = -1;
    for (int i = 0; i < m_buckets.size(); ++i) {
        const StatusCounts& counts = m_buckets.at(i).counts;
        all += counts;
        if (counts.total() > 0 && (busiest < 0 || counts.total() > m_buckets.at(busiest).counts.total()))
            busiest = i;
    }
    QStringList parts{tr("%Ln message(s)", nullptr, int(all.total()))};
    for (int i = 0; i < trafficClassCount; ++i) {
        const auto which = static_cast<TrafficClass>(i);
        if (const qint64 count = countOf(all, which); count > 0)
            parts.append(u"%1 %2"_s.arg(trafficText(which), QLocale().toString(count)));
    }
    QString words = parts.join(u", "_s);
    if (busiest >= 0)
        words += u". "_s + tr("Most in %1").arg(bucketText(busiest));
    setAccessibleName(m_unit == Unit::Hour ? tr("Messages of the last 24 hours by outcome")
                                           : tr("Messages of the last 30 days by outcome"));
    setAccessibleDescription(words);
}

QRectF TrafficChart::plot() const
{
    const int scale = fontMetrics().horizontalAdvance(QLocale().toString(m_axis.top)) + metrics::space12;
    return QRectF(rect()).adjusted(scale, topRoom, 0, -labelHeight);
}

QRectF TrafficChart::placeOf(int index) const
{
    const QRectF area = plot();
    const qreal width = area.width() / std::max<qsizetype>(1, m_buckets.size());
    return {area.left() + index * width, area.top(), width, area.height()};
}

void TrafficChart::paintAxis(QPainter& painter) const
{
    const Colors& c = themeOf(this).colors;
    const QRectF area = plot();
    for (qint64 value = 0; value <= m_axis.top; value += m_axis.step) {
        const qreal y = std::round(area.bottom() - area.height() * double(value) / double(m_axis.top)) + 0.5;
        QPen pen(c.border, 1);
        if (value > 0)
            pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(c.text2);
        painter.drawText(QRectF(0, y - 10, area.left() - metrics::space8, 20),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
    if (m_buckets.isEmpty())
        return;
    const int wordWidth = painter.fontMetrics().horizontalAdvance(beginText(0));
    const int every = labelEvery(int(m_buckets.size()), placeOf(0).width(), wordWidth);
    const QString now = m_unit == Unit::Hour ? tr("Now") : tr("Today");
    const int last = int(m_buckets.size()) - 1;
    painter.setPen(c.text2);
    const QRectF end = placeOf(last);
    const qreal endWidth = painter.fontMetrics().horizontalAdvance(now) + 1;
    painter.drawText(QRectF(area.right() - endWidth, area.bottom() + 4, endWidth, labelHeight - 4),
        Qt::AlignRight | Qt::AlignVCenter, now);
    for (int i = 0; i <= last; i += every) {
        const QRectF place = placeOf(i);
        const qreal left = place.center().x() - wordWidth / 2.0;
        const QRectF words(std::max(area.left(), left), area.bottom() + 4, wordWidth + 8, labelHeight - 4);
        if (words.right() < area.right() - endWidth - 4 && words.right() < end.right())
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, beginText(i));
    }
}

void TrafficChart::paintBar(QPainter& painter, int index) const
{
    const Colors& c = themeOf(this).colors;
    const QRectF place = placeOf(index);
    if (index == m_current) {
        QColor wash = c.text;
        wash.setAlphaF(0.06F);
        painter.fillRect(place, wash);
    }
    const qreal width = std::min(widestBar, place.width() * barShare);
    const qreal left = std::round(place.center().x() - width / 2);
    qreal bottom = place.bottom();
    for (int i = 0; i < trafficClassCount; ++i) {
        const auto which = static_cast<TrafficClass>(i);
        const qint64 count = countOf(m_buckets.at(index).counts, which);
        if (count == 0)
            continue;
        // What there is can be seen, however little it is.
        const qreal height = std::max(2.0, place.height() * double(count) / double(m_axis.top));
        const QRectF part(left, bottom - height, width, height);
        const QRectF shown = part.height() > 3 ? part.adjusted(0, 1, 0, 0) : part;
        painter.setPen(Qt::NoPen);
        const QBrush brush = trafficBrush(which, c);
        painter.setBrush(brush);
        if (brush.style() == Qt::SolidPattern) {
            painter.drawRoundedRect(shown, 1.5, 1.5);
        } else {
            painter.drawRect(shown);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(brush.color(), 1));
            if (shown.height() > 4)
                painter.drawRect(shown.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        bottom -= height;
    }
}

void TrafficChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(themeOf(this).font(TextRole::Hint));
    paintAxis(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_buckets.size(); ++i)
        paintBar(painter, i);
    if (hasFocus() && m_current >= 0)
        paint::paintFocusRing(&painter, placeOf(m_current), 2, themeOf(this).colors.accent);
    else if (hasFocus())
        paint::paintFocusRing(&painter, rect(), metrics::radiusField, themeOf(this).colors.accent);
}

void TrafficChart::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    update();
    Q_EMIT currentChanged(index);
}

void TrafficChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plot();
    int index = -1;
    if (!m_buckets.isEmpty() && area.contains(event->position()))
        index = std::clamp(
            int((event->position().x() - area.left()) / placeOf(0).width()), 0, int(m_buckets.size()) - 1);
    setCurrent(index);
    if (index >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), bucketText(index), this);
    else
        QToolTip::hideText();
}

void TrafficChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void TrafficChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_buckets.size()) - 1;
    int index = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        index = m_current < 0 ? last : std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        index = m_current < 0 ? last : std::min(last, m_current + 1);
        break;
    case Qt::Key_Home:
        index = 0;
        break;
    case Qt::Key_End:
        index = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last < 0)
        return;
    setCurrent(index);
    QToolTip::showText(mapToGlobal(placeOf(index).center().toPoint()), bucketText(index), this);
}

void TrafficChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

}
