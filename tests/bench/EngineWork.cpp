// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/gateway/RequestBuilder.h"
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "tests/bench/Work.h"
#include "tests/support/MemorySecretStore.h"

#include <QEventLoop>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

Gateway gatewayFor(const WorkOrder& order)
{
    Gateway gateway;
    gateway.name = u"Bench"_s;
    gateway.custom.url = order.url;
    gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
    gateway.custom.script = order.more.value("script"_L1).toString();
    gateway.custom.useScript = !gateway.custom.script.isEmpty();
    gateway.connection.verifyTls = order.more.value("verifyTls"_L1).toBool(true);
    gateway.limits.inFlight = std::clamp(order.inFlight, 1, 1000);
    return gateway;
}

OutgoingMessage messageFor(const WorkOrder& order)
{
    const bool code = order.more.value("code"_L1).toBool();
    const MessageRequest request{u"+4915112345678"_s, code ? u"Your code is 123456"_s : u"Hello world"_s, {},
        code ? MessageType::CustomerCode : MessageType::Message, {}, u"OTPost"_s, 3600};
    const Result<OutgoingMessage> message = composeMessage(request);
    if (!message) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(message.error())));
        std::exit(1);
    }
    return *message;
}

void add(Services& services, const Gateway& gateway)
{
    const auto saved = services.gateways().save(GatewayDraft{gateway, {}}).result();
    if (!saved) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(saved.error())));
        std::exit(1);
    }
}

}

void transportWork(const WorkOrder& order, Meter& meter)
{
    HttpTransport transport;
    const SecretLookup none
        = [](const SecretRef&, const QString&) -> Result<QByteArray> { return QByteArray(); };
    const HttpRequest request = *buildRequest(gatewayFor(order), messageFor(order), 1, none);
    QEventLoop loop;
    int begun = 0;
    int failed = 0;
    std::function<void()> begin = [&] {
        ++begun;
        HttpCall* call = transport.start(request, &transport);
        QObject::connect(
            call, &HttpCall::finished, &transport, [&, call, began = meter.nowMs()](const HttpReply& reply) {
                call->deleteLater();
                failed += reply.complete ? 0 : 1;
                meter.ended(began);
                if (meter.count() == order.messages)
                    loop.quit();
                else if (begun < order.messages)
                    begin();
            });
    };
    if (order.more.value("warm"_L1).toBool(true)) {
        HttpCall* first = transport.start(request, &transport);
        QObject::connect(first, &HttpCall::finished, &loop, &QEventLoop::quit);
        loop.exec();
        first->deleteLater();
    }
    meter.start();
    for (int i = 0; i < std::min(order.messages, order.inFlight); ++i)
        begin();
    loop.exec();
    meter.stop();
    if (failed > 0)
        std::fprintf(stderr, "OTPost's transport: %d calls got no whole answer\n", failed);
}

void engineWork(const WorkOrder& order, Meter& meter)
{
    const QTemporaryDir directory;
    test::MemorySecretStore secrets;
    const Result<std::unique_ptr<Services>> services = Services::open(directory.path(), &secrets);
    if (!services)
        std::exit(1);
    if (const QString dead = order.more.value("dead"_L1).toString(); !dead.isEmpty()) {
        Gateway gateway = gatewayFor(order);
        gateway.name = u"Dead"_s;
        gateway.custom.url = dead;
        gateway.connection.timeoutMs = order.more.value("timeoutMs"_L1).toInt(500);
        add(**services, gateway);
    }
    add(**services, gatewayFor(order));
    Dispatcher& dispatcher = (*services)->dispatcher();
    dispatcher.setAlwaysSending(true);
    (void)dispatcher.takeRole().result();

    const OutgoingMessage message = messageFor(order);
    QEventLoop loop;
    MessageId warmUp = 0;
    if (order.more.value("warm"_L1).toBool(true)) {
        const Result<Submission> first = dispatcher.submit(message).result();
        if (!first || !dispatcher.ended(first->id).result())
            std::exit(1);
        warmUp = first->id;
    }
    int submitted = 0;
    int sent = 0;
    QHash<MessageId, double> began;
    // One at a time: nobody waits behind it. Else as much again as can be in flight waits in the queue.
    const int ahead = order.inFlight == 1 ? 1 : 2 * order.inFlight;
    const std::function<void()> submit = [&] {
        ++submitted;
        dispatcher.submit(message).then(&loop, [&, at = meter.nowMs()](const Result<Submission>& accepted) {
            if (accepted)
                began.insert(accepted->id, at);
            else
                std::fprintf(stderr, "%s\n", qPrintable(describe(accepted.error())));
        });
    };
    QObject::connect(&dispatcher, &Dispatcher::messageEnded, &loop, [&](MessageId id, MessageStatus status) {
        const auto beginning = began.constFind(id);
        if (beginning == began.constEnd()) {
            if (id == warmUp)
                return;
            std::fprintf(stderr, "the end of message %lld was told twice\n", id);
            return;
        }
        meter.ended(*beginning);
        began.erase(beginning);
        sent += status == MessageStatus::Sent ? 1 : 0;
        if (meter.count() == order.messages)
            loop.quit();
        else if (submitted < order.messages)
            submit();
    });
    meter.start();
    for (int i = 0; i < std::min(order.messages, ahead); ++i)
        submit();
    loop.exec();
    meter.stop();
    if (sent != order.messages)
        std::fprintf(stderr, "OTPost: %d of %d messages were sent\n", sent, order.messages);
}

}
