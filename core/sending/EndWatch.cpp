// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/EndWatch.h"

#include "core/storage/MessageRepository.h"
#include "core/storage/QueueRepository.h"
#include "core/storage/Storage.h"

#include <utility>

namespace otpost {

namespace {

void give(const EndWatch::DetailsPromise& promise, Result<MessageDetails> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

bool hasEnded(const Message& message)
{
    return message.status != MessageStatus::New && message.status != MessageStatus::Sending;
}

}

EndWatch::EndWatch(Storage& storage)
    : m_storage(storage)
{
}

void EndWatch::expect(MessageId id)
{
    m_expected.insert(id);
}

void EndWatch::wait(MessageId id, const DetailsPromise& promise)
{
    m_waiting[id].append(promise);
    settle(id);
}

/// Reads a message that may have ended, and tells those who wait for it.
void EndWatch::settle(MessageId id)
{
    m_storage.read([id](Connection& connection) { return MessageRepository::details(connection, id); })
        .then(this, [this, id](const Result<MessageDetails>& details) {
            if (details && !hasEnded(details->message))
                return;
            // Meanwhile this program may have ended it and told so.
            if (details && !m_waiting.contains(id) && !m_expected.contains(id))
                return;
            if (details) {
                tell(*details);
                return;
            }
            const QList<DetailsPromise> waiting = m_waiting.take(id);
            for (const DetailsPromise& promise : waiting)
                give(promise, details);
            if (details.error().kind == ErrorKind::MessageNotFound && m_expected.remove(id))
                Q_EMIT ended(id, MessageStatus::Unknown);
        });
}

void EndWatch::tell(const MessageDetails& details)
{
    const MessageId id = details.message.id;
    const QList<DetailsPromise> waiting = m_waiting.take(id);
    for (const DetailsPromise& promise : waiting)
        give(promise, details);
    m_expected.remove(id);
    Q_EMIT ended(id, details.message.status);
}

void EndWatch::look()
{
    if (isEmpty())
        return;
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    QSet<MessageId> ids = m_expected;
    for (auto waiting = m_waiting.keyBegin(); waiting != m_waiting.keyEnd(); ++waiting)
        ids.insert(*waiting);
    m_storage
        .read([ids = ids.values()](
                  Connection& connection) { return QueueRepository::endedOf(connection, ids); })
        .then(this, [this](const Result<QList<std::pair<MessageId, MessageStatus>>>& found) {
            m_looking = false;
            const auto none = QList<std::pair<MessageId, MessageStatus>>();
            const auto over = found.value_or(none);
            for (const auto& [id, status] : over) {
                if (m_waiting.contains(id))
                    settle(id);
                else if (m_expected.remove(id))
                    Q_EMIT ended(id, status);
            }
            if (std::exchange(m_lookAgain, false))
                look();
        });
}

}
