// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/BulkSend.h"

#include <QString>

#include <deque>

namespace otpost::cli {

/// How far a list is, in one line.
class BulkProgress
{
public:
    /// Takes down how far it is; `ms` goes on from any start. For the rate of the last seconds.
    void note(const BulkCounts& counts, qint64 ms);
    /// "1,200 of 2,000: sent 1,190, failed 10, 165/s, 5 s left".
    QString line() const;
    /// Messages a second, lately; negative: not known yet.
    double rate() const;

private:
    struct Moment {
        qint64 ms = 0;
        qint64 ended = 0;
    };
    BulkCounts m_counts;
    std::deque<Moment> m_moments;
};

/// "5 s", "3 min", "2 h 10 min".
QString durationText(double seconds);

/// A line on standard error that is written over by the next one where that is a terminal; elsewhere a line
/// of its own now and then.
class StatusLine
{
public:
    StatusLine();
    /// Takes the line off the terminal.
    ~StatusLine();
    StatusLine(const StatusLine&) = delete;
    StatusLine& operator=(const StatusLine&) = delete;

    /// Milliseconds between two lines that make sense here.
    int intervalMs() const;
    void show(const QString& text);
    /// So that something else can be written.
    void clear();

private:
    bool m_terminal;
    qsizetype m_shown = 0; ///< characters
};

}
