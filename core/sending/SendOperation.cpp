// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/SendOperation.h"

#include "core/base/Clock.h"
#include "core/gateway/RequestBuilder.h"
#include "core/gateway/ResponseRendering.h"
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "core/secrets/SecretReader.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>

namespace otpost {

namespace {

SecretLookup lookupIn(const SecretValues& values)
{
    return [values](const SecretRef& ref, const QString& name) -> Result<QByteArray> {
        const auto value = values.constFind(ref.id);
        if (value == values.constEnd())
            return fail(ErrorKind::SecretNotStored, {}, {name});
        return *value;
    };
}

}

SendOperation::SendOperation(const SendContext& context, const Message& stored,
    const OutgoingMessage& message, const QList<GatewayDraft>& route, CancelToken cancel, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_message(message)
    , m_route(route)
    , m_cancel(std::move(cancel))
{
    m_details.message = stored;
    if (m_cancel)
        connect(m_cancel.get(), &CancelSource::canceled, this, &SendOperation::cancelNow);
}

void SendOperation::start()
{
    tryNext();
}

void SendOperation::tryNext()
{
    ++m_index;
    if (m_cancel && m_cancel->isCanceled()) {
        finish(statusWithoutSuccess(), Error{ErrorKind::CanceledBeforeSending, {}, {}});
        return;
    }
    const Gateway& gateway = m_route.at(m_index).gateway;
    m_attempt = Attempt();
    m_attempt.messageId = m_details.message.id;
    m_attempt.gatewayId = gateway.id;
    m_attempt.gatewayName = gateway.name;
    m_attempt.startedAt = m_context.clock.now();
    readSecrets(m_route.at(m_index), m_context.secrets)
        .then(this, [this](const Result<SecretValues>& secrets) { callGateway(secrets); });
}

void SendOperation::callGateway(const Result<SecretValues>& secrets)
{
    const Gateway& gateway = m_route.at(m_index).gateway;
    const Result<HttpRequest> request = secrets
        ? buildRequest(gateway, m_message, m_details.message.id, lookupIn(*secrets))
        : Result<HttpRequest>(tl::unexpected(secrets.error()));
    if (!request) {
        // Nothing left this machine, so the next gateway may try.
        endAttempt(Verdict{Outcome::RejectedGateway, request.error(), {}});
        return;
    }
    if (m_cancel && m_cancel->isCanceled()) {
        finish(statusWithoutSuccess(), Error{ErrorKind::CanceledBeforeSending, {}, {}});
        return;
    }
    m_attempt.request = shownRequest(*request);
    m_call = m_context.transport.start(*request, this);
    connect(m_call, &HttpCall::finished, this,
        [this, request = *request, values = *secrets](const HttpReply& reply) {
            m_call->deleteLater();
            m_call = nullptr;
            const Redactor redactor = redactorFor(request, m_message, values);
            m_attempt.timings = reply.timings;
            m_attempt.response
                = shownResponse(reply, m_route.at(m_index).gateway.type, m_message.type, redactor);
            endAttempt(redacted(judge(m_route.at(m_index).gateway, reply), redactor));
        });
}

/// Stores the attempt, and with it, where it was the last, the end state: no instant lies between.
void SendOperation::endAttempt(const Verdict& verdict)
{
    m_attempt.outcome = verdict.outcome;
    m_attempt.reason = verdict.reason;
    m_attempt.checks = verdict.checks;
    const std::optional<MessageStatus> end = statusAfter(verdict.outcome);
    const QDateTime now = m_context.clock.now();
    m_context.storage
        .write([attempt = m_attempt, end, now](Connection& connection) -> Result<Attempt> {
            Result<Attempt> stored = MessageRepository::addAttempt(connection, attempt);
            if (!stored || !end)
                return stored;
            if (Result<void> ended
                = MessageRepository::setStatus(connection, attempt.messageId, *end, std::nullopt, now);
                !ended)
                return tl::unexpected(ended.error());
            return stored;
        })
        .then(this, [this, end, now](const Result<Attempt>& stored) {
            if (!stored)
                m_details.notStored = stored.error();
            m_details.attempts.append(stored.value_or(m_attempt));
            m_details.message.attemptCount = int(m_details.attempts.size());
            m_details.message.gatewayName = m_attempt.gatewayName;
            if (!end) {
                Q_EMIT progressed();
                tryNext();
                return;
            }
            m_details.message.status = *end;
            m_details.message.updatedAt = now;
            emitFinished();
        });
}

/// The end state after an outcome; nothing where the next gateway gets its turn.
std::optional<MessageStatus> SendOperation::statusAfter(Outcome outcome) const
{
    switch (nextStep(outcome, m_message.type)) {
    case NextStep::StopSent:
        return MessageStatus::Sent;
    case NextStep::StopError:
        return statusWithoutSuccess();
    case NextStep::StopUnknown:
        return MessageStatus::Unknown;
    case NextStep::NextGateway:
        break;
    }
    const bool canceled = m_cancel && m_cancel->isCanceled();
    if (m_index + 1 < m_route.size() && !canceled)
        return std::nullopt;
    return outcome == Outcome::Unknown ? MessageStatus::Unknown : statusWithoutSuccess();
}

/// A message that may have arrived must not be called an error only because nothing came after it.
MessageStatus SendOperation::statusWithoutSuccess() const
{
    const bool unclear = std::any_of(m_details.attempts.begin(), m_details.attempts.end(),
        [](const Attempt& attempt) { return attempt.outcome == Outcome::Unknown; });
    return unclear ? MessageStatus::Unknown : MessageStatus::Error;
}

/// Ends a message between two attempts, or before the first.
void SendOperation::finish(MessageStatus status, const std::optional<Error>& reason)
{
    m_details.message.status = status;
    m_details.message.reason = reason;
    m_details.message.updatedAt = m_context.clock.now();
    m_context.storage
        .write([message = m_details.message](Connection& connection) {
            return MessageRepository::setStatus(
                connection, message.id, message.status, message.reason, message.updatedAt);
        })
        .then(this, [this](const Result<void>& stored) {
            if (!stored)
                m_details.notStored = stored.error();
            emitFinished();
        });
}

void SendOperation::emitFinished()
{
    Q_EMIT progressed();
    Q_EMIT finished(m_details);
    deleteLater();
}

void SendOperation::cancelNow()
{
    if (m_call)
        m_call->abort();
}

}
