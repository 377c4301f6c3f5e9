// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/SendService.h"

#include "core/gateway/ResponseRendering.h"
#include "core/script/ScriptRequest.h"
#include "core/script/ScriptService.h"
#include "core/secrets/SecretReader.h"
#include "core/sending/DirectCall.h"
#include "core/sending/Dispatcher.h"
#include "core/sending/GatewayTests.h"
#include "core/sending/RouteTrial.h"

namespace otpost {

namespace {

using DetailsPromise = std::shared_ptr<QPromise<Result<MessageDetails>>>;

DetailsPromise newPromise()
{
    auto promise = std::make_shared<QPromise<Result<MessageDetails>>>();
    promise->start();
    return promise;
}

void give(const DetailsPromise& promise, Result<MessageDetails> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// What stands in the way of a test before anything is stored or sent.
Result<void> rehearse(const GatewayDraft& draft, const OutgoingMessage& message, const SecretValues& values)
{
    const SecretLookup lookup = [&values](const SecretRef& ref, const QString& name) -> Result<QByteArray> {
        const auto value = values.constFind(ref.id);
        if (value == values.constEnd())
            return fail(ErrorKind::SecretNotStored, {}, {name});
        return *value;
    };
    const Result<HttpRequest> request = buildRequest(draft.gateway, message, 0, lookup);
    if (!request)
        return tl::unexpected(request.error());
    return {};
}

}

SendService::SendService(Storage& storage, const CallContext& calls, Dispatcher& dispatcher)
    : m_storage(storage)
    , m_calls(calls)
    , m_dispatcher(dispatcher)
    , m_tests(std::make_unique<GatewayTests>(storage, calls, *this))
    , m_trial(std::make_unique<RouteTrial>(storage, calls, *this))
{
    connect(m_trial.get(), &RouteTrial::messageChanged, this, &SendService::messageChanged);
    connect(&dispatcher, &Dispatcher::messageChanged, this, &SendService::messageChanged);
}

SendService::~SendService()
{
    qDeleteAll(findChildren<DirectCall*>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<MessageDetails>> SendService::send(const OutgoingMessage& message)
{
    const DetailsPromise promise = newPromise();
    m_dispatcher.submit(message).then(this, [this, promise](const Result<Submission>& submitted) {
        if (!submitted) {
            give(promise, tl::unexpected(submitted.error()));
            return;
        }
        m_dispatcher.ended(submitted->id).then(this, [promise](const Result<MessageDetails>& details) {
            give(promise, details);
        });
    });
    return promise->future();
}

QFuture<Result<MessageDetails>> SendService::test(
    const GatewayDraft& draft, const OutgoingMessage& message, CancelToken cancel)
{
    const DetailsPromise promise = newPromise();
    readSecrets(draft, m_calls.secrets)
        .then(this, [this, promise, draft, message, cancel](const Result<SecretValues>& values) {
            if (!values) {
                give(promise, tl::unexpected(values.error()));
                return;
            }
            if (Result<void> rehearsed = rehearse(draft, message, *values); !rehearsed) {
                give(promise, tl::unexpected(rehearsed.error()));
                return;
            }
            auto* call = new DirectCall(m_storage, m_calls, draft, message, cancel, this);
            connect(call, &DirectCall::progressed, this, &SendService::messageChanged);
            connect(call, &DirectCall::finished, this,
                [promise](const Result<MessageDetails>& details) { give(promise, details); });
            call->start();
        });
    return promise->future();
}

QFuture<Result<RequestPreview>> SendService::preview(const Gateway& gateway, const OutgoingMessage& message)
{
    const bool scripted = gateway.type == GatewayType::Custom && gateway.custom.useScript;
    const Result<RequestPreview> plain = previewRequest(gateway, message);
    if (!scripted || !plain || !m_calls.scripts)
        return finishedFuture(plain);
    ScriptOrder order;
    order.gateway = gateway;
    order.offline = true;
    for (NamedSecret& secret : order.gateway.secrets) {
        if (!secret.value.isSet())
            secret.value = SecretRef::fresh(gatewayHosts(gateway));
        order.secrets.insert(secret.value.id, "stand-in for " + secret.name.toUtf8());
    }
    order.message = scriptMessage(gateway, message, 0);
    order.redactor = redactorFor(HttpRequest(), message, order.secrets);
    order.deadlineMs = gateway.connection.deadlineMs;
    auto promise = std::make_shared<QPromise<Result<RequestPreview>>>();
    promise->start();
    QMetaObject::invokeMethod(
        this,
        [this, order, message, promise, segments = plain->segments] {
            ScriptRun* run = m_calls.scripts->start(order, this);
            connect(run, &ScriptRun::finished, this,
                [run, message, promise, segments](const Result<ScriptAnswer>& answer) {
                    run->deleteLater();
                    const ScriptOrder& done = run->order();
                    const Result<HttpRequest> request = answer
                        ? scriptedRequest(
                            done.gateway, message, 0, standInSecrets(), answer->frame, done.redactor)
                        : Result<HttpRequest>(tl::unexpected(answer.error()));
                    promise->addResult(request
                            ? Result<RequestPreview>(RequestPreview{*request, segments, answer->printed})
                            : Result<RequestPreview>(tl::unexpected(request.error())));
                    promise->finish();
                });
        },
        Qt::QueuedConnection);
    return promise->future();
}

}
