// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/JobQueue.h"

#include <algorithm>
#include <utility>

namespace otpost {

void JobQueue::noteLifetime(const SendJobPtr& job)
{
    if (job->expiresMs >= 0)
        m_lifetimes.emplace(std::pair(job->expiresMs, job->id()), job);
}

void JobQueue::forgetLifetime(const SendJobPtr& job)
{
    m_lifetimes.erase(std::pair(job->expiresMs, job->id()));
}

void JobQueue::add(const QString& line, const SendJobPtr& job)
{
    Line& entry = m_lines[line];
    (job->message.type == MessageType::CustomerCode ? entry.codes : entry.others).push_back(job);
    noteLifetime(job);
}

void JobQueue::park(const SendJobPtr& job, qint64 atMs)
{
    if (atMs < 0)
        m_anytime.append(job);
    else
        m_parked.emplace(atMs, job);
    noteLifetime(job);
}

void JobQueue::lookAtAll()
{
    for (const auto& [atMs, job] : m_parked)
        m_anytime.append(job);
    m_parked.clear();
}

void JobQueue::visit(qint64 nowMs, const std::function<Verdict(const SendJobPtr&)>& look)
{
    QList<SendJobPtr> due = std::exchange(m_anytime, {});
    const auto end = m_parked.upper_bound(nowMs);
    for (auto entry = m_parked.begin(); entry != end; ++entry)
        due.append(entry->second);
    m_parked.erase(m_parked.begin(), end);
    for (const SendJobPtr& job : std::as_const(due)) {
        forgetLifetime(job);
        if (!job->ended && !job->underWay)
            look(job);
    }
    const auto serve = [this, &look](std::deque<SendJobPtr>& jobs) {
        while (!jobs.empty()) {
            const SendJobPtr job = jobs.front();
            if (!job->ended && look(job) == Verdict::Stays)
                return;
            forgetLifetime(job);
            jobs.pop_front();
        }
    };
    const QStringList lines = m_lines.keys();
    for (const QString& line : lines) {
        Line& entry = m_lines[line];
        serve(entry.codes);
        serve(entry.others);
        if (entry.codes.empty() && entry.others.empty())
            m_lines.remove(line);
    }
}

QList<SendJobPtr> JobQueue::takeExpired(qint64 nowMs)
{
    QList<SendJobPtr> expired;
    while (!m_lifetimes.empty() && m_lifetimes.begin()->first.first <= nowMs) {
        const SendJobPtr job = m_lifetimes.begin()->second;
        m_lifetimes.erase(m_lifetimes.begin());
        if (!job->ended && !job->underWay)
            expired.append(job);
    }
    return expired;
}

qint64 JobQueue::nextExpiryMs() const
{
    return m_lifetimes.empty() ? -1 : m_lifetimes.begin()->first.first;
}

qint64 JobQueue::nextMs() const
{
    const qint64 over = nextExpiryMs();
    if (m_parked.empty())
        return over;
    const qint64 due = m_parked.begin()->first;
    return over < 0 ? due : std::min(due, over);
}

bool JobQueue::hasLine(const QString& line) const
{
    return m_lines.contains(line);
}

void JobQueue::clear()
{
    m_lines.clear();
    m_parked.clear();
    m_anytime.clear();
    m_lifetimes.clear();
}

}
