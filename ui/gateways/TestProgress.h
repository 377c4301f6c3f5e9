// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace otpost::ui {

class ThemedLabel;

/// Says that a test is under way and for how long. The bar runs only where motion is wanted.
class TestProgress : public QWidget
{
    Q_OBJECT

public:
    explicit TestProgress(QWidget* parent = nullptr);

    void start();
    void stop();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tick();

    ThemedLabel* m_words;
    ThemedLabel* m_seconds;
    QElapsedTimer m_elapsed;
    QTimer m_clock;
};

}
