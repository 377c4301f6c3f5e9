// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/GatewayCall.h"

#include "core/base/Clock.h"
#include "core/gateway/RequestBuilder.h"
#include "core/gateway/ResponseRendering.h"
#include "core/gateway/ResponseRule.h"
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "core/secrets/SecretReader.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;

SecretLookup lookupIn(const SecretValues& values)
{
    return [values](const SecretRef& ref, const QString& name) -> Result<QByteArray> {
        const auto value = values.constFind(ref.id);
        if (value == values.constEnd())
            return fail(ErrorKind::SecretNotStored, {}, {name});
        return *value;
    };
}

int retryAfter(const HttpReply& reply, const QDateTime& now)
{
    for (const HttpReplyHeader& header : reply.headers) {
        if (header.name.compare("retry-after", Qt::CaseInsensitive) == 0)
            return retryAfterSeconds(header.value, now);
    }
    return -1;
}

}

int retryAfterSeconds(const QByteArray& value, const QDateTime& now)
{
    const QByteArray trimmed = value.trimmed();
    const bool digits = !trimmed.isEmpty()
        && std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits)
        return int(trimmed.size() > 9 ? secondsOfADay : std::min(trimmed.toLongLong(), secondsOfADay));
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(trimmed), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return -1;
    date.setTimeSpec(Qt::UTC);
    return int(std::clamp(now.secsTo(date), qint64(0), secondsOfADay));
}

GatewayCall::GatewayCall(const CallContext& context, const GatewayDraft& draft,
    const OutgoingMessage& message, MessageId id, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_draft(draft)
    , m_message(message)
{
    m_result.attempt.messageId = id;
    m_result.attempt.gatewayId = draft.gateway.id;
    m_result.attempt.gatewayName = draft.gateway.name;
}

void GatewayCall::start()
{
    m_result.attempt.startedAt = m_context.clock.now();
    readSecrets(m_draft, m_context.secrets).then(this, [this](const Result<SecretValues>& secrets) {
        send(secrets);
    });
}

void GatewayCall::send(const Result<SecretValues>& secrets)
{
    const Gateway& gateway = m_draft.gateway;
    const Result<HttpRequest> request = secrets
        ? buildRequest(gateway, m_message, m_result.attempt.messageId, lookupIn(*secrets))
        : Result<HttpRequest>(tl::unexpected(secrets.error()));
    if (!request) {
        // Nothing left this machine, so the next gateway may try.
        m_result.notTried = errorClass(request.error().kind) == ErrorClass::SecretStore;
        end(Verdict{Outcome::RejectedGateway, request.error(), {}});
        return;
    }
    if (m_aborted) {
        m_result.notTried = true;
        end(Verdict{Outcome::Unreachable, Error{ErrorKind::CanceledBeforeSending, {}, {}}, {}});
        return;
    }
    m_result.attempt.request = shownRequest(*request);
    m_call = m_context.transport.start(*request, this);
    connect(m_call, &HttpCall::finished, this,
        [this, request = *request, values = *secrets](const HttpReply& reply) {
            m_call->deleteLater();
            m_call = nullptr;
            const Redactor redactor = redactorFor(request, m_message, values);
            m_result.attempt.timings = reply.timings;
            m_result.attempt.response = shownResponse(reply, m_draft.gateway.type, m_message.type, redactor);
            m_result.retryAfterSeconds = retryAfter(reply, m_context.clock.now());
            m_result.notTried = reply.failure && reply.failure->kind == ErrorKind::CanceledBeforeSending;
            end(redacted(judge(m_draft.gateway, reply), redactor));
        });
}

void GatewayCall::end(const Verdict& verdict)
{
    m_result.attempt.outcome = verdict.outcome;
    m_result.attempt.reason = verdict.reason;
    m_result.attempt.checks = verdict.checks;
    if (!std::exchange(m_ended, true))
        emitFinished();
}

void GatewayCall::emitFinished()
{
    Q_EMIT finished(m_result);
    deleteLater();
}

void GatewayCall::abort()
{
    m_aborted = true;
    if (m_call)
        m_call->abort();
}

}
