// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Switch.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QEasingCurve>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int trackWidth = 36;
constexpr int trackHeight = 20;
constexpr int targetHeight = 24;
constexpr int motionMs = 120;

QColor mixed(const QColor& from, const QColor& to, qreal share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(
        part(from.redF(), to.redF()), part(from.greenF(), to.greenF()), part(from.blueF(), to.blueF()));
}

}

Switch::Switch(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    m_motion.setDuration(motionMs);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_position = value.toReal();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, &Switch::moveKnob);
}

QSize Switch::sizeHint() const
{
    return {trackWidth, targetHeight};
}

bool Switch::hitButton(const QPoint& pos) const
{
    return rect().contains(pos);
}

void Switch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Switch::moveKnob(bool checked)
{
    const qreal target = checked ? 1 : 0;
    m_motion.stop();
    const bool still
        = !isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (still) {
        m_position = target;
        update();
        return;
    }
    m_motion.setStartValue(m_position);
    m_motion.setEndValue(target);
    m_motion.start();
}

void Switch::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }

    QRectF track(0, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    if (paint::showsFocus(&option)) {
        paint::paintFocusRing(&painter, track, trackHeight / 2.0, c.accent);
        track.adjust(3, 3, -3, -3);
    }
    const bool hovered = underMouse() && isEnabled();
    const QColor off = isEnabled() ? c.switchOff : c.border;
    const QColor on = !isEnabled() ? c.switchOff : hovered ? c.accentHover : c.accent;
    const QColor ground = hovered ? c.subtle : c.surface;
    paint::paintPanel(
        &painter, track, track.height() / 2, mixed(ground, on, m_position), mixed(off, on, m_position));

    // Off: a small knob near the start. On: a larger one at the end, with a check.
    const qreal large = track.height() - 4;
    const qreal side
        = 12 * track.height() / trackHeight + (large - 12 * track.height() / trackHeight) * m_position;
    const qreal edge = (track.height() - side) / 2;
    const qreal left = track.left() + edge + (track.width() - side - 2 * edge) * m_position;
    const QRectF knob(left, track.top() + edge, side, side);
    paint::paintPanel(&painter, knob, side / 2, mixed(off, c.onAccent, m_position));
    if (m_position > 0.5 && isChecked()) {
        const qreal inset = std::max(2.0, side * 0.16);
        painter.save();
        if (isRightToLeft()) { // a check is not mirrored
            painter.translate(2 * knob.center().x(), 0);
            painter.scale(-1, 1);
        }
        paintIcon(&painter, knob.adjusted(inset, inset, -inset, -inset), u"check"_s, on);
        painter.restore();
    }
}

}
