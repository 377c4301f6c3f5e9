// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/AttemptTiming.h"

#include "ui/gateways/AttemptWords.h"
#include "ui/theme/OtStylePaint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int barHeight = 8;
constexpr int gap = 2;
constexpr int shortest = 4;
constexpr int legendTop = 15;
constexpr int square = 8;

struct Phase {
    QString name;
    double ms = 0;
    QColor color;
};

QList<Phase> phasesOf(const CallTimings& timings, const Colors& c)
{
    QList<Phase> phases;
    const auto add = [&phases](const QString& name, double ms, const QColor& color) {
        if (ms >= 0)
            phases.append(Phase{name, ms, color});
    };
    add(AttemptTiming::tr("Connect"), timings.connectMs, c.field);
    // Without an answer all that followed the connection was waiting.
    const bool unanswered = timings.connectMs >= 0 && timings.waitMs < 0;
    add(AttemptTiming::tr("Wait"), unanswered ? timings.totalMs - timings.connectMs : timings.waitMs,
        c.accent);
    add(AttemptTiming::tr("Read"), timings.readMs, c.blue);
    return phases;
}

}

AttemptTiming::AttemptTiming(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the time went"));
}

void AttemptTiming::setTimings(const CallTimings& timings)
{
    m_timings = timings;
    QStringList parts;
    for (const Phase& phase : phasesOf(timings, themeOf(this).colors))
        parts.append(u"%1 %2"_s.arg(phase.name, durationText(phase.ms)));
    setAccessibleDescription(parts.join(u", "_s));
    update();
}

bool AttemptTiming::hasPhases() const
{
    return m_timings.connectMs >= 0 || m_timings.waitMs >= 0 || m_timings.readMs >= 0;
}

QSize AttemptTiming::sizeHint() const
{
    return {200, legendTop + QFontMetrics(themeOf(this).font(TextRole::Hint)).height() + 2};
}

void AttemptTiming::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const QList<Phase> phases = phasesOf(m_timings, theme.colors);
    double total = 0;
    for (const Phase& phase : phases)
        total += phase.ms;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);

    const double room = width() - gap * (static_cast<double>(phases.size()) - 1);
    const double spread = room - shortest * static_cast<double>(phases.size());
    double left = 0;
    for (const Phase& phase : phases) {
        const double length = shortest + (total > 0 ? spread * phase.ms / total : 0);
        paint::paintPanel(&painter, QRectF(left, 0, length, barHeight), 2, phase.color);
        left += length + gap;
    }

    const QFont name = theme.font(TextRole::Hint);
    QFont value = name;
    value.setWeight(QFont::Medium);
    double x = 0;
    const double lineHeight = QFontMetricsF(name).height();
    const auto write = [&](const QString& text, const QFont& font, const QColor& color, double after) {
        painter.setFont(font);
        painter.setPen(color);
        const double advance = QFontMetricsF(font).horizontalAdvance(text);
        painter.drawText(
            QRectF(x, legendTop, advance + 2, lineHeight), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += advance + after;
    };
    for (const Phase& phase : phases) {
        paint::paintPanel(
            &painter, QRectF(x, legendTop + (lineHeight - square) / 2, square, square), 2, phase.color);
        x += square + 6;
        write(phase.name, name, theme.colors.text2, 6);
        write(durationText(phase.ms), value, theme.colors.text, metrics::space16 + 4);
    }
}

}
