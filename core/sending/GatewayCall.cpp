// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/GatewayCall.h"

#include "core/base/Clock.h"
#include "core/gateway/ProviderId.h"
#include "core/gateway/RequestBuilder.h"
#include "core/gateway/ResponseRendering.h"
#include "core/gateway/ResponseRule.h"
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "core/otp/ReportAddresses.h"
#include "core/script/ScriptRequest.h"
#include "core/script/ScriptService.h"
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
        if (m_context.reports && tellsReportAddress(m_draft.gateway))
            findReportAddress(secrets);
        else
            build(secrets);
    });
}

void GatewayCall::findReportAddress(const Result<SecretValues>& secrets)
{
    m_context.reports->forMessage(m_draft.gateway.id, m_result.attempt.messageId)
        .then(this, [this, secrets](const MaskedText& address) {
            m_reportAddress = address;
            build(secrets);
        });
}

void GatewayCall::build(const Result<SecretValues>& secrets)
{
    if (!secrets) {
        send(tl::unexpected(secrets.error()));
        return;
    }
    m_secrets = *secrets;
    const Gateway& gateway = m_draft.gateway;
    if (gateway.type == GatewayType::Custom && gateway.custom.useScript)
        runBuild();
    else
        send(buildRequest(
            gateway, m_message, m_result.attempt.messageId, lookupIn(m_secrets), m_reportAddress));
}

void GatewayCall::runBuild()
{
    if (!m_context.scripts) {
        send(fail(ErrorKind::ScriptWorkerMissing, {}, {u"otpost-lua"_s, u"-"_s}));
        return;
    }
    const Gateway& gateway = m_draft.gateway;
    ScriptOrder order;
    order.gateway = gateway;
    order.secrets = m_secrets;
    order.message = scriptMessage(gateway, m_message, m_result.attempt.messageId);
    order.redactor = redactorFor(HttpRequest(), m_message, m_secrets);
    if (!m_reportAddress.isEmpty()) {
        order.message["dlr_url"] = m_reportAddress.revealed().toStdString();
        for (const MaskedText::Span& span : m_reportAddress.spans()) {
            if (span.sensitivity == Sensitivity::Secret)
                order.redactor.addSecret(span.bytes);
        }
    }
    order.deadlineMs = gateway.connection.deadlineMs;
    ScriptRun* run = m_context.scripts->start(order, this);
    connect(run, &ScriptRun::finished, this, [this, run](const Result<ScriptAnswer>& answer) {
        run->deleteLater();
        m_judges = answer && answer->frame.value("judges", true);
        if (!answer)
            send(tl::unexpected(answer.error()));
        else
            send(scriptedRequest(m_draft.gateway, m_message, m_result.attempt.messageId, lookupIn(m_secrets),
                answer->frame, run->order().redactor, m_reportAddress));
    });
}

void GatewayCall::send(const Result<HttpRequest>& request)
{
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
    connect(m_call, &HttpCall::finished, this, [this, request = *request](const HttpReply& reply) {
        m_call->deleteLater();
        m_call = nullptr;
        onReply(request, reply);
    });
}

void GatewayCall::onReply(const HttpRequest& request, const HttpReply& reply)
{
    const Gateway& gateway = m_draft.gateway;
    const Redactor redactor = redactorFor(request, m_message, m_secrets);
    m_result.attempt.timings = reply.timings;
    m_result.attempt.response = shownResponse(reply, gateway.type, m_message.type, redactor);
    m_result.retryAfterSeconds = retryAfter(reply, m_context.clock.now());
    m_result.notTried = reply.failure && reply.failure->kind == ErrorKind::CanceledBeforeSending;
    if (m_judges && reply.complete)
        runJudge(reply, redactor);
    else
        judged(reply, redactor);
}

/// By the rules, without a script.
void GatewayCall::judged(const HttpReply& reply, const Redactor& redactor)
{
    const Verdict verdict = judge(m_draft.gateway, reply);
    if (verdict.outcome == Outcome::Accepted)
        m_result.attempt.providerId = providerIdIn(m_draft.gateway, reply, redactor);
    end(redacted(verdict, redactor));
}

/// The script's own verdict, where it has one. What fails here fails after sending: it may arrive.
void GatewayCall::runJudge(const HttpReply& reply, const Redactor& redactor)
{
    ScriptOrder order;
    order.function = ScriptFunction::Judge;
    order.gateway = m_draft.gateway;
    order.secrets = m_secrets;
    order.message = scriptMessage(m_draft.gateway, m_message, m_result.attempt.messageId);
    order.response = scriptResponse(reply);
    order.redactor = redactor;
    order.deadlineMs = m_draft.gateway.connection.deadlineMs;
    ScriptRun* run = m_context.scripts->start(order, this);
    connect(
        run, &ScriptRun::finished, this, [this, run, reply, redactor](const Result<ScriptAnswer>& answer) {
            run->deleteLater();
            if (!answer) {
                end(Verdict{Outcome::Unknown, answer.error(), judgeStatus(reply).checks});
                return;
            }
            if (answer->frame.contains("none")) {
                judged(reply, redactor);
                return;
            }
            const JudgedReply said = scriptedVerdict(answer->frame, reply, redactor);
            m_result.attempt.providerId = said.providerId;
            end(said.verdict);
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
