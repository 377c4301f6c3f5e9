// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/SendJob.h"

#include <QHash>
#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <utility>

namespace otpost {

/// The jobs that wait for their turn in this program's memory. Those that nothing was tried for yet wait in
/// line for their route, customer codes before all others; as all in one line would do the same next, only
/// its head is looked at. Those in the middle of their walk wait each for a time. Used by one thread.
class JobQueue
{
public:
    enum class Verdict { Gone, Stays }; ///< of a job that was looked at

    /// To the end of its line, `line` being the key of its route.
    void add(const QString& line, const SendJobPtr& job);
    /// Looked at again at that time, or, with -1, whenever something changes.
    void park(const SendJobPtr& job, qint64 atMs);

    /// What parked jobs waited for may have changed: all of them are looked at again.
    void lookAtAll();

    /// Shows the job at the head of each line, again and again while it goes, and all parked ones whose time
    /// has come. What the function keeps in a line blocks that line; what it keeps of the parked must be
    /// parked anew.
    void visit(qint64 nowMs, const std::function<Verdict(const SendJobPtr&)>& look);
    /// The jobs whose lifetime is over; they are forgotten here.
    QList<SendJobPtr> takeExpired(qint64 nowMs);
    /// When the next parked job or the next end of a lifetime is due; -1: not known.
    qint64 nextMs() const;
    /// The same without the parked.
    qint64 nextExpiryMs() const;

    bool hasLine(const QString& line) const;
    bool isEmpty() const { return m_lines.isEmpty() && m_parked.empty() && m_anytime.isEmpty(); }
    void clear();

private:
    struct Line {
        std::deque<SendJobPtr> codes;
        std::deque<SendJobPtr> others;
    };

    void noteLifetime(const SendJobPtr& job);
    void forgetLifetime(const SendJobPtr& job);

    QHash<QString, Line> m_lines;
    std::multimap<qint64, SendJobPtr> m_parked;
    QList<SendJobPtr> m_anytime;
    std::map<std::pair<qint64, MessageId>, SendJobPtr> m_lifetimes; ///< of those that wait here
};

}
