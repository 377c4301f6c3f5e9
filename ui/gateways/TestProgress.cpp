// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/TestProgress.h"

#include "ui/theme/OtStylePaint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int frameMs = 33;
constexpr int calmMs = 500;
constexpr int roundMs = 1600;
constexpr int barHeight = 3;

}

TestProgress::TestProgress(QWidget* parent)
    : QWidget(parent)
    , m_words(new ThemedLabel(tr("Waiting for the gateway’s answer"), TextRole::Label, &Colors::text, this))
    , m_seconds(new ThemedLabel({}, TextRole::Mono, &Colors::text2, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        metrics::space16, metrics::space16, metrics::space16, metrics::space16 + barHeight);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(m_seconds);
    connect(&m_clock, &QTimer::timeout, this, &TestProgress::tick);
    hide();
}

void TestProgress::start()
{
    m_elapsed.start();
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_clock.start(moves ? frameMs : calmMs);
    tick();
    show();
}

void TestProgress::stop()
{
    m_clock.stop();
    hide();
}

void TestProgress::tick()
{
    m_seconds->setText(
        tr("%1 s").arg(QLocale().toString(static_cast<double>(m_elapsed.elapsed()) / 1000, 'f', 1)));
    update();
}

void TestProgress::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    paint::paintPanel(&painter, rect(), metrics::radiusCard, c.surface, c.border);
    const QRectF track(
        metrics::space16, height() - metrics::space12, width() - 2 * metrics::space16, barHeight);
    paint::paintPanel(&painter, track, barHeight / 2.0, c.subtle);
    const bool moves = m_clock.interval() == frameMs;
    const double share = moves ? static_cast<double>(m_elapsed.elapsed() % roundMs) / roundMs : 0.5;
    const double length = track.width() * 0.3;
    const double left = track.left() + (track.width() + length) * share - length;
    painter.setClipRect(track);
    paint::paintPanel(&painter, QRectF(left, track.top(), length, track.height()), barHeight / 2.0, c.accent);
}

}
