// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/TestArrivalRepository.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace otpost::ui {

class AttemptIcon;
class HintLabel;
class ThemedLabel;

/// “Did it arrive?” with the seconds that pass, and what was answered.
class ArrivalBar : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalBar(QWidget* parent = nullptr);

    /// Asks about a test that was sent so many milliseconds ago.
    void ask(qint64 agoMs);
    void stop();
    /// A remark below, such as why the answer could not be kept; empty: none.
    void setRemark(const QString& remark, bool problem = false);

Q_SIGNALS:
    /// `afterMs`: since it was sent; -1 where it did not arrive, or too long ago to tell.
    void answered(bool arrived, qint64 afterMs);

private:
    void answer(bool arrived);
    void askAgain();
    void tick();
    qint64 elapsedMs() const { return m_ago + m_clock.elapsed(); }

    AttemptIcon* m_icon;
    ThemedLabel* m_words;
    ThemedLabel* m_seconds;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPushButton* m_change;
    HintLabel* m_remark;
    QElapsedTimer m_clock;
    QTimer m_ticking;
    qint64 m_ago = 0;
    qint64 m_answeredMs = -1;
};

/// "Arrived after 6 s", "Did not arrive".
QString arrivalText(const TestArrival& arrival);
/// "Last test: arrived after 6 s, 12 May 14:03".
QString lastArrivalText(const TestArrival& arrival);

}
