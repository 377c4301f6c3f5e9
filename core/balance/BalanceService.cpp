// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceService.h"

#include "core/balance/BalanceAnswer.h"
#include "core/balance/BalanceRequest.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/gateway/ResponseRendering.h"
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "core/script/ScriptRequest.h"
#include "core/script/ScriptService.h"
#include "core/secrets/SecretReader.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// A failed call is told in words that speak of a message; there is none here.
Error withoutMessage(Error error)
{
    switch (error.kind) {
    case ErrorKind::AnswerTimeout:
    case ErrorKind::AnswerCut:
    case ErrorKind::AnswerTooLarge:
        return Error{ErrorKind::BalanceNoAnswer, {}, {}};
    default:
        return error;
    }
}

/// What the same answer says without secrets: a number that is a part of one is no balance, and what an error
/// quotes could be cut in the middle of one, whose half nobody would know.
Result<FoundAmount> withoutSecrets(
    const Result<FoundAmount>& found, const Gateway& gateway, HttpReply reply, const Redactor& redactor)
{
    const QString shown = redactor.redact(reply.body);
    reply.body = shown.toUtf8();
    const Result<FoundAmount> again = readBalance(gateway, reply);
    if (found) {
        // A very short secret hides the whole text, and one may be called like a field: that says nothing.
        const bool unsure
            = shown == secretDots() || (!again && again.error().kind == ErrorKind::BalanceFieldMissing);
        return unsure || again == found ? found : fail(ErrorKind::BalanceNoNumber, {}, {secretDots()});
    }
    Error error = found.error();
    if (reply.complete)
        error.args
            = !again && again.error().kind == error.kind ? again.error().args : QStringList{secretDots()};
    for (QString& arg : error.args)
        arg = redactor.redact(arg.toUtf8());
    return tl::unexpected(withoutMessage(error));
}

/// What `balance` gave: a number, or text with one; then, as it likes, the currency.
Result<FoundAmount> scriptedBalance(const JsonValue& frame, int divisor, const Redactor& redactor)
{
    const auto values = frame.find("values");
    const JsonValue first
        = values != frame.end() && values->is_array() && !values->empty() ? values->at(0) : JsonValue();
    Result<FoundAmount> found = fail(ErrorKind::ScriptResult, {}, {u"balance"_s, u"no number"_s});
    if (first.is_number()) {
        if (const std::optional<Amount> amount = toAmount(first.get<double>(), divisor))
            found = FoundAmount{*amount, {}};
    } else if (first.is_string()) {
        found = readAmount(redactor.redact(QByteArray::fromStdString(first.get<std::string>())), divisor);
    }
    const QString currency
        = values != frame.end() && values->size() > 1 ? stringOf(values->at(1)) : QString();
    const bool isCode = currency.size() == 3
        && std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (found && isCode)
        found->currency = currency;
    return found;
}

}

BalanceService::BalanceService(
    SecretStore& secrets, HttpTransport& transport, const Clock& clock, ScriptService* scripts)
    : m_secrets(secrets)
    , m_transport(transport)
    , m_clock(clock)
    , m_scripts(scripts)
{
}

QFuture<Result<BalanceReading>> BalanceService::check(const GatewayDraft& draft)
{
    const Result<HttpRequest> trial = buildBalanceRequest(draft.gateway, standInSecrets());
    if (!trial)
        return finishedFuture(Result<BalanceReading>(tl::unexpected(trial.error())));
    return readSecrets(draft, m_secrets)
        .then(this,
            [this, draft](const Result<SecretValues>& values) {
                return values ? ask(draft, *values)
                              : finishedFuture(Result<BalanceReading>(tl::unexpected(values.error())));
            })
        .unwrap();
}

QFuture<Result<BalanceReading>> BalanceService::ask(const GatewayDraft& draft, const SecretValues& values)
{
    const SecretLookup lookup = [&values](const SecretRef& ref, const QString& name) -> Result<QByteArray> {
        if (const auto value = values.constFind(ref.id); value != values.constEnd())
            return *value;
        return fail(ErrorKind::SecretNotStored, {}, {name});
    };
    const Result<HttpRequest> request = buildBalanceRequest(draft.gateway, lookup);
    if (!request)
        return finishedFuture(Result<BalanceReading>(tl::unexpected(request.error())));

    auto promise = std::make_shared<QPromise<Result<BalanceReading>>>();
    promise->start();
    HttpCall* call = m_transport.start(*request, this);
    const Redactor redactor = redactorFor(*request, OutgoingMessage(), values);
    connect(call, &HttpCall::finished, this,
        [this, call, promise, redactor, values, gateway = draft.gateway](const HttpReply& reply) {
            call->deleteLater();
            read(gateway, values, reply, redactor, promise);
        });
    return promise->future();
}

/// What the answer says, by the script's function balance where there is one.
void BalanceService::read(const Gateway& gateway, const SecretValues& values, const HttpReply& reply,
    const Redactor& redactor, const ReadingPromise& promise)
{
    const bool scripted = gateway.type == GatewayType::Custom && gateway.custom.useScript && m_scripts;
    if (!scripted || !reply.complete) {
        give(withoutSecrets(readBalance(gateway, reply), gateway, reply, redactor), promise);
        return;
    }
    ScriptOrder order;
    order.function = ScriptFunction::Balance;
    order.gateway = gateway;
    order.secrets = values;
    order.response = scriptResponse(reply);
    order.redactor = redactor;
    order.deadlineMs = gateway.connection.deadlineMs;
    ScriptRun* run = m_scripts->start(order, this);
    connect(run, &ScriptRun::finished, this,
        [this, run, gateway, reply, redactor, promise](const Result<ScriptAnswer>& answer) {
            run->deleteLater();
            if (!answer)
                give(tl::unexpected(answer.error()), promise);
            else if (answer->frame.contains("none"))
                give(withoutSecrets(readBalance(gateway, reply), gateway, reply, redactor), promise);
            else
                give(scriptedBalance(answer->frame, gateway.balance.divisor, redactor), promise);
        });
}

void BalanceService::give(const Result<FoundAmount>& found, const ReadingPromise& promise) const
{
    if (found)
        promise->addResult(BalanceReading{found->amount, found->currency, m_clock.now()});
    else
        promise->addResult(tl::unexpected(found.error()));
    promise->finish();
}

}
