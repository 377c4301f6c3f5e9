// SPDX-License-Identifier: GPL-3.0-or-later
// What the sender keeps in the database beside the messages, and what it clears away.
#include "core/base/Clock.h"
#include "core/sending/QueueRunner.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/Storage.h"

#include <utility>

namespace otpost {

/// That a fallback carries the traffic is an alert of its own: it hides a broken primary.
void QueueRunner::noteTraffic(const QString& location, GatewayId gateway)
{
    const TrafficAlerts::Work work = m_traffic.carried(m_desk.table, location, gateway, nowMs(), now());
    if (work)
        m_desk.storage.writeThen(this, work, [](const Result<void>&) {});
}

void QueueRunner::keepHealth()
{
    const QList<HealthReading> changes = m_desk.health.takeChanges();
    if (changes.isEmpty())
        return;
    m_desk.storage.writeThen(
        this, [changes](Connection& connection) { return HealthRepository::store(connection, changes); },
        [](const Result<void>&) {});
}

void QueueRunner::keepHouse()
{
    m_desk.storage.writeThen(
        this,
        [now = now(), sweep = m_more](Connection& connection) -> Result<QList<MessageId>> {
            Result<QList<MessageId>> changed = QueueRepository::recoverDirect(connection, now);
            if (!changed)
                return changed;
            if (Result<void> forgotten = QueueRepository::forget(connection, now); !forgotten)
                return tl::unexpected(forgotten.error());
            if (sweep) {
                const Result<QList<MessageId>> expired = QueueRepository::expire(connection, now);
                if (!expired)
                    return expired;
                *changed += *expired;
            }
            return changed;
        },
        [this](const Result<QList<MessageId>>& changed) {
            for (MessageId id : changed.value_or(QList<MessageId>()))
                Q_EMIT lost(id);
        });
    look();
}

void QueueRunner::keep(const Unwritten& work, const Error& trouble)
{
    m_unwritten.append(work);
    if (!m_retry.isActive())
        m_retry.start();
    Q_EMIT problem(trouble);
}

void QueueRunner::retryUnwritten()
{
    if (m_unwritten.isEmpty()) {
        m_retry.stop();
        schedulePump();
        return;
    }
    // Never twice at once: the database may take longer than the pause.
    if (std::exchange(m_retrying, true))
        return;
    const Unwritten work = m_unwritten.first();
    m_desk.storage.writeThen(this, work, [this](const Result<void>& written) {
        m_retrying = false;
        // Of a message that was deleted meanwhile nothing is left to be said.
        if (!written && written.error().kind != ErrorKind::MessageNotFound)
            return;
        m_unwritten.removeFirst();
        retryUnwritten();
    });
}

}
