// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/gateway/RequestBuilder.h"
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "tests/bench/Bench.h"
#include "tests/support/MemorySecretStore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

Gateway gatewayAt(const QString& url, int inFlight, const QString& script, bool verifyTls)
{
    Gateway gateway;
    gateway.name = u"Bench"_s;
    gateway.custom.url = url;
    gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
    gateway.custom.useScript = !script.isEmpty();
    gateway.custom.script = script;
    gateway.connection.verifyTls = verifyTls;
    gateway.limits.inFlight = std::min(inFlight, 1000);
    return gateway;
}

OutgoingMessage message()
{
    return *composeMessage(MessageRequest{
        u"+4915112345678"_s, u"Hello world"_s, {}, MessageType::Message, {}, u"OTPost"_s, 3600});
}

}

void bareTransport(const QString& url, int messages, int inFlight, bool verifyTls)
{
    HttpTransport transport;
    const SecretLookup none
        = [](const SecretRef&, const QString&) -> Result<QByteArray> { return QByteArray(); };
    const HttpRequest request = *buildRequest(gatewayAt(url, inFlight, {}, verifyTls), message(), 1, none);
    QEventLoop loop;
    int begun = 0;
    int done = 0;
    std::function<void()> begin = [&] {
        ++begun;
        HttpCall* call = transport.start(request, &transport);
        QObject::connect(call, &HttpCall::finished, &transport, [&, call](const HttpReply& reply) {
            call->deleteLater();
            if (!reply.complete)
                std::fprintf(stderr, "a call failed\n");
            if (++done == messages)
                loop.quit();
            else if (begun < messages)
                begin();
        });
    };
    for (int i = 0; i < std::min(messages, inFlight); ++i)
        begin();
    loop.exec();
}

void wholeEngine(const QString& url, int messages, int inFlight, const QString& script, bool verifyTls,
    const QString& deadPrimary)
{
    const QTemporaryDir directory;
    test::MemorySecretStore secrets;
    const Result<std::unique_ptr<Services>> services = Services::open(directory.path(), &secrets);
    if (!services)
        return;
    if (!deadPrimary.isEmpty()) {
        Gateway dead = gatewayAt(deadPrimary, inFlight, {}, true);
        dead.name = u"Dead"_s;
        dead.connection.timeoutMs = 500;
        (void)(*services)->gateways().save(GatewayDraft{dead, {}}).result();
    }
    if (!(*services)->gateways().save(GatewayDraft{gatewayAt(url, inFlight, script, verifyTls), {}}).result())
        return;
    Dispatcher& dispatcher = (*services)->dispatcher();
    QEventLoop loop;
    int submitted = 0;
    int ended = 0;
    int sent = 0;
    const OutgoingMessage one = message();
    const auto submit = [&] {
        ++submitted;
        dispatcher.submit(one);
    };
    QObject::connect(&dispatcher, &Dispatcher::messageEnded, &loop, [&](MessageId, MessageStatus status) {
        sent += status == MessageStatus::Sent ? 1 : 0;
        if (++ended == messages)
            loop.quit();
        else if (submitted < messages)
            submit();
    });
    // As much again as can be in flight waits in the queue.
    for (int i = 0; i < std::min(messages, 2 * inFlight); ++i)
        submit();
    loop.exec();
    if (sent != messages)
        std::fprintf(stderr, "only %d of %d messages were sent\n", sent, messages);
}

}
