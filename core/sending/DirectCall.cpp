// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/DirectCall.h"

#include "core/base/Clock.h"
#include "core/sending/OutcomeTable.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/QueueRepository.h"
#include "core/storage/Storage.h"

namespace otpost {

namespace {

/// What a call may take besides its deadline: the secret store, a script, the database.
constexpr qint64 sparesMs = 60'000;

MessageStatus statusAfter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return MessageStatus::Sent;
    case Outcome::Unknown:
        return MessageStatus::Unknown;
    default:
        return MessageStatus::Error;
    }
}

}

DirectCall::DirectCall(Storage& storage, const CallContext& calls, const GatewayDraft& draft,
    const OutgoingMessage& message, CancelToken cancel, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_calls(calls)
    , m_draft(draft)
    , m_message(message)
    , m_cancel(std::move(cancel))
{
}

void DirectCall::start()
{
    const QDateTime now = m_calls.clock.now();
    QueueRow row;
    Message& message = row.message;
    message.to = m_message.to.e164;
    message.type = m_message.type;
    message.status = MessageStatus::Sending;
    message.text = m_message.text.shown();
    message.segments = countSegments(QString::fromUtf8(m_message.text.revealed()));
    message.location = m_message.location;
    message.gatewayName = m_draft.gateway.name;
    message.createdAt = now;
    message.updatedAt = now;
    row.flightGateway = m_draft.gateway.id;
    row.directUntil = now.addMSecs(m_draft.gateway.connection.deadlineMs + sparesMs);
    m_details.message = message;
    m_storage.writeThen(
        this, [row](Connection& connection) { return QueueRepository::insert(connection, row); },
        [this](const Result<InsertedRow>& stored) {
            if (!stored) {
                Q_EMIT finished(tl::unexpected(stored.error()));
                deleteLater();
                return;
            }
            m_details.message.id = stored->id;
            Q_EMIT progressed(stored->id);
            call();
        });
}

void DirectCall::call()
{
    if (m_cancel && m_cancel->isCanceled()) {
        end({}, MessageStatus::Error, Error{ErrorKind::CanceledBeforeSending, {}, {}});
        return;
    }
    m_call = new GatewayCall(m_calls, m_draft, m_message, m_details.message.id, this);
    connect(m_call, &GatewayCall::finished, this, &DirectCall::onCalled);
    if (m_cancel)
        connect(m_cancel.get(), &CancelSource::canceled, m_call, &GatewayCall::abort);
    m_call->start();
}

void DirectCall::onCalled(const CallResult& result)
{
    const std::optional<Error>& reason = result.attempt.reason;
    // Stopped before its turn: nothing was tried.
    if (result.attempt.request.method.isEmpty() && reason && reason->kind == ErrorKind::CanceledBeforeSending)
        end({}, MessageStatus::Error, reason);
    else
        end(result.attempt, statusAfter(result.attempt.outcome), {});
}

/// Stores the attempt and the end state together: no instant lies between.
void DirectCall::end(
    const std::optional<Attempt>& attempt, MessageStatus status, const std::optional<Error>& reason)
{
    const QDateTime now = m_calls.clock.now();
    m_details.message.status = status;
    m_details.message.reason = reason;
    m_details.message.updatedAt = now;
    const auto work = [id = m_details.message.id, attempt, status, reason, now](
                          Connection& connection) -> Result<Attempt> {
        Attempt stored;
        if (attempt) {
            const Result<Attempt> added = MessageRepository::addAttempt(connection, *attempt);
            if (!added)
                return added;
            stored = *added;
        }
        if (Result<void> ended = MessageRepository::setStatus(connection, id, status, reason, now); !ended)
            return tl::unexpected(ended.error());
        return stored;
    };
    m_storage.writeThen(this, work, [this, attempt](const Result<Attempt>& stored) {
        if (!stored)
            m_details.notStored = stored.error();
        if (attempt) {
            m_details.attempts.append(stored.value_or(*attempt));
            m_details.message.attemptCount = 1;
        }
        Q_EMIT progressed(m_details.message.id);
        Q_EMIT finished(m_details);
        deleteLater();
    });
}

}
