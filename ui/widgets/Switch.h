// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QVariantAnimation>

namespace otpost::ui {

/// An on/off switch, 36 by 20. On: accent, knob with a check at the end. Off: outlined, small knob at the
/// start. Give it an accessible name, or a label as buddy (SwitchRow does).
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& pos) const override;

private:
    void moveKnob(bool checked);

    QVariantAnimation m_motion;
    qreal m_position = 0; ///< 0: off, 1: on
};

}
