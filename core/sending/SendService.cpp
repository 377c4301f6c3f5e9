// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/SendService.h"

#include "core/base/Clock.h"
#include "core/gateway/RequestBuilder.h"
#include "core/secrets/SecretReader.h"
#include "core/sending/SendOperation.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

namespace otpost {

struct SendService::Private {
    SendContext context;
};

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

/// The row of a message that is about to be sent.
Message rowOf(const OutgoingMessage& message, const QDateTime& now)
{
    Message row;
    row.to = message.to.e164;
    row.type = message.type;
    row.status = MessageStatus::Sending;
    row.text = message.text.shown();
    row.segments = countSegments(QString::fromUtf8(message.text.revealed()));
    row.location = message.location;
    row.createdAt = now;
    row.updatedAt = now;
    return row;
}

QList<GatewayDraft> enabledOnes(const QList<Gateway>& gateways)
{
    QList<GatewayDraft> route;
    for (const Gateway& gateway : gateways) {
        if (gateway.enabled)
            route.append(GatewayDraft{gateway, {}});
    }
    return route;
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

SendService::SendService(Storage& storage, SecretStore& secrets, HttpTransport& transport, const Clock& clock)
    : d(std::make_unique<Private>(Private{SendContext{storage, secrets, transport, clock}}))
{
}

SendService::~SendService()
{
    // Operations refer to what `d` refers to.
    qDeleteAll(findChildren<SendOperation*>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<MessageDetails>> SendService::send(const OutgoingMessage& message, CancelToken cancel)
{
    const DetailsPromise promise = newPromise();
    d->context.storage.read([](Connection& connection) { return GatewayRepository::list(connection); })
        .then(this, [this, promise, message, cancel](const Result<QList<Gateway>>& gateways) {
            if (!gateways) {
                give(promise, tl::unexpected(gateways.error()));
                return;
            }
            const QList<GatewayDraft> route = enabledOnes(*gateways);
            if (route.isEmpty())
                give(promise, fail(ErrorKind::NoGatewayInRoute));
            else
                begin(message, route, cancel, promise);
        });
    return promise->future();
}

QFuture<Result<MessageDetails>> SendService::test(
    const GatewayDraft& draft, const OutgoingMessage& message, CancelToken cancel)
{
    const DetailsPromise promise = newPromise();
    readSecrets(draft, d->context.secrets)
        .then(this, [this, promise, draft, message, cancel](const Result<SecretValues>& values) {
            if (!values) {
                give(promise, tl::unexpected(values.error()));
                return;
            }
            if (Result<void> rehearsed = rehearse(draft, message, *values); !rehearsed) {
                give(promise, tl::unexpected(rehearsed.error()));
                return;
            }
            begin(message, {draft}, cancel, promise);
        });
    return promise->future();
}

/// Stores the row, then lets an operation do the rest: nothing leaves that is not in the log.
void SendService::begin(const OutgoingMessage& message, const QList<GatewayDraft>& route,
    const CancelToken& cancel, const std::shared_ptr<QPromise<Result<MessageDetails>>>& promise)
{
    const Message row = rowOf(message, d->context.clock.now());
    d->context.storage
        .write([row](Connection& connection) { return MessageRepository::insert(connection, row); })
        .then(this, [this, row, message, route, cancel, promise](const Result<MessageId>& id) {
            if (!id) {
                give(promise, tl::unexpected(id.error()));
                return;
            }
            Message stored = row;
            stored.id = *id;
            auto* operation = new SendOperation(d->context, stored, message, route, cancel, this);
            connect(
                operation, &SendOperation::progressed, this, [this, id = *id] { Q_EMIT messageChanged(id); });
            connect(operation, &SendOperation::finished, this,
                [promise](const MessageDetails& details) { give(promise, details); });
            Q_EMIT messageChanged(*id);
            operation->start();
        });
}

}
