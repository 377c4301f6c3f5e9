// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace otpost::ui {

/// Above all pages while sending is paused: says so, and resumes it.
class PausedBar : public QWidget
{
    Q_OBJECT

public:
    explicit PausedBar(QWidget* parent = nullptr);

Q_SIGNALS:
    void resumeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
