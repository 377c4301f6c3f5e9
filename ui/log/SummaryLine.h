// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogReader.h"

#include <QWidget>

namespace otpost::ui {

class ThemedLabel;

/// The line below the log: how many rows the filters show and what they add up to.
class SummaryLine : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryLine(QWidget* parent = nullptr);

    void setSummary(const LogSummary& summary);
    /// It is being counted; how far that is, 0 to 1.
    void setCounting(double progress = 0);
    bool isCounting() const { return m_counting; }
    QString text() const;
    /// At the far end, such as how long the log is kept.
    void setRemark(const QString& remark);

private:
    ThemedLabel* m_words;
    ThemedLabel* m_remark;
    bool m_counting = true;
};

}
