// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/SendOperation.h"

#include "core/base/Clock.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/QueueRepository.h"
#include "core/storage/Storage.h"

namespace otpost {

MessageStatus statusWithoutSuccess(const SendJob& job)
{
    return job.mayHaveBeenSent ? MessageStatus::Unknown : MessageStatus::Error;
}

SendOperation::SendOperation(SendDesk& desk, const SendJobPtr& job, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_job(job)
{
}

void SendOperation::start()
{
    m_beganMs = nowMs();
    if (isOver()) {
        endLate();
        return;
    }
    if (m_job->rehearsed != 0 && m_job->gateway.id == m_job->rehearsed) {
        rehearse();
        return;
    }
    m_call
        = new GatewayCall(m_desk.calls, GatewayDraft{m_job->gateway, {}}, m_job->message, m_job->id(), this);
    connect(m_call, &GatewayCall::finished, this, &SendOperation::onCalled);
    m_call->start();
    if (m_aborted)
        m_call->abort();
}

void SendOperation::abort()
{
    m_aborted = true;
    if (m_call)
        m_call->abort();
}

/// The gateway is not called; all else goes the usual way.
void SendOperation::rehearse()
{
    CallResult result;
    result.notTried = true;
    result.attempt.messageId = m_job->id();
    result.attempt.gatewayId = m_job->gateway.id;
    result.attempt.gatewayName = m_job->gateway.name;
    result.attempt.startedAt = m_desk.calls.clock.now();
    result.attempt.outcome = Outcome::Unreachable;
    result.attempt.reason = Error{ErrorKind::GatewayRehearsed, {}, {}};
    QMetaObject::invokeMethod(
        this, [this, result] { onCalled(result); }, Qt::QueuedConnection);
}

bool SendOperation::isOver() const
{
    return m_job->expiresMs >= 0 && nowMs() >= m_job->expiresMs;
}

/// Its time has run out while the database was written: nothing is called any more.
void SendOperation::endLate()
{
    const GatewayId gateway = m_job->gateway.id;
    m_desk.health.ended(gateway, HealthEvent{Outcome::Unreachable, {}, -1, m_beganMs, true});
    Q_EMIT called(gateway, false);
    const bool tried = m_job->details.message.attemptCount > 0;
    store({},
        endOf(tried ? statusWithoutSuccess(*m_job) : MessageStatus::Expired,
            Error{ErrorKind::MessageExpired, {}, {QString::number(m_job->message.lifetimeSeconds)}}));
}

qint64 SendOperation::nowMs() const
{
    return m_desk.calls.clock.monotonicMs();
}

void SendOperation::onCalled(const CallResult& result)
{
    const Attempt& attempt = result.attempt;
    m_desk.health.ended(attempt.gatewayId,
        HealthEvent{attempt.outcome, attempt.reason, result.retryAfterSeconds, m_beganMs, result.notTried});
    Q_EMIT called(attempt.gatewayId, attempt.outcome == Outcome::Accepted);
    if (attempt.outcome == Outcome::Unknown)
        m_job->mayHaveBeenSent = true;
    const Next next = decide(result);
    if (next.gateway != 0)
        m_desk.health.began(next.gateway);
    store(attempt, next);
}

SendOperation::Next SendOperation::endOf(MessageStatus status, const std::optional<Error>& reason) const
{
    Next next;
    next.end = status;
    next.reason = reason;
    return next;
}

SendOperation::Next SendOperation::decide(const CallResult& result)
{
    const Attempt& attempt = result.attempt;
    switch (nextStep(attempt.outcome, m_job->message.type, m_desk.unclear)) {
    case NextStep::StopSent:
        return endOf(MessageStatus::Sent);
    case NextStep::StopError:
        return endOf(statusWithoutSuccess(*m_job));
    case NextStep::StopUnknown:
        return endOf(MessageStatus::Unknown);
    case NextStep::NextGateway:
        break;
    }
    if (m_aborted)
        return endOf(statusWithoutSuccess(*m_job), Error{ErrorKind::SendingStopped, {}, {}});
    m_job->walk.note(attempt.gatewayId, attempt.outcome, attempt.reason, nowMs());
    if (isOver())
        return endOf(statusWithoutSuccess(*m_job),
            Error{ErrorKind::MessageExpired, {}, {QString::number(m_job->message.lifetimeSeconds)}});
    const WalkStep step
        = m_job->walk.next(m_desk.table.routeFor(m_job->message.location), m_desk.health, nowMs());
    if (step.kind == WalkStep::Kind::End)
        return endOf(statusWithoutSuccess(*m_job), step.reason);
    Next next;
    if (step.kind == WalkStep::Kind::Try && !m_desk.stopping) {
        next.gateway = step.gateway;
        m_job->gateway = m_desk.table.gateways.value(step.gateway);
    }
    next.atMs = step.atMs;
    return next;
}

/// No attempt: none was made.
void SendOperation::store(const std::optional<Attempt>& attempt, const Next& next)
{
    const QDateTime now = m_desk.calls.clock.now();
    const MessageId id = m_job->id();
    if (next.end) {
        m_job->details.message.status = *next.end;
        m_job->details.message.reason = next.reason;
        m_job->details.message.updatedAt = now;
    }
    QList<Attempt> made = m_owed;
    if (attempt)
        made.append(*attempt);
    auto work = [made, next, id, now, name = m_job->gateway.name](Connection& connection) -> Result<Attempt> {
        Result<Attempt> stored;
        for (const Attempt& one : made) {
            stored = MessageRepository::addAttempt(connection, one);
            if (!stored)
                return stored;
        }
        Result<void> followed;
        if (next.end)
            followed = MessageRepository::setStatus(connection, id, *next.end, next.reason, now);
        else if (next.gateway != 0)
            followed = QueueRepository::setFlight(connection, id, next.gateway, name, now);
        else
            followed = QueueRepository::release(connection, id, now);
        if (!followed)
            return tl::unexpected(followed.error());
        return stored;
    };
    m_desk.storage.writeThen(this, work, [this, work, made, attempt, next](const Result<Attempt>& stored) {
        m_owed = stored ? QList<Attempt>() : made;
        if (stored) {
            m_job->details.notStored.reset();
        } else {
            m_job->details.notStored = stored.error();
            if (next.gateway == 0) {
                Q_EMIT notWritten(
                    [work](Connection& connection) -> Result<void> {
                        if (Result<Attempt> late = work(connection); !late)
                            return tl::unexpected(late.error());
                        return {};
                    },
                    stored.error());
            }
        }
        onStored(attempt ? stored.value_or(*attempt) : attempt, next);
    });
}

void SendOperation::onStored(const std::optional<Attempt>& attempt, const Next& next)
{
    if (attempt) {
        MessageDetails& details = m_job->details;
        details.attempts.append(*attempt);
        details.message.attemptCount = int(details.attempts.size());
        details.message.gatewayName = attempt->gatewayName;
    }
    Q_EMIT progressed();
    if (next.gateway != 0) {
        start();
        return;
    }
    if (next.end)
        Q_EMIT ended();
    else
        Q_EMIT parked(next.atMs);
    deleteLater();
}

}
