// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/gateway/RequestBuilder.h"
#include "core/model/Message.h"
#include "core/sending/GatewayCall.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace otpost {

class Dispatcher;
class GatewayTests;
class RouteTrial;
class Storage;

/// One message at a time, for whoever waits for what becomes of it. Calls may be made from any thread and
/// return at once; the work runs in the thread this object lives in, which needs an event loop.
class SendService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SendService(Storage& storage, const CallContext& calls, Dispatcher& dispatcher);
    ~SendService() override;

    /// Sends by the route of its location, here or in the program that has the role of the sender. The result
    /// is the message in its end state with its attempts; errors as Dispatcher::submit.
    QFuture<Result<MessageDetails>> send(const OutgoingMessage& message);

    /// Sends through this gateway alone, stored or not. Configuration errors come back as errors,
    /// before anything is stored or sent.
    QFuture<Result<MessageDetails>> test(
        const GatewayDraft& draft, const OutgoingMessage& message, CancelToken cancel = {});

    /// The request that would be sent, with stand-ins for the secrets; a script is run, but makes no requests
    /// of its own. Sends and stores nothing. Errors of the gateway's configuration and of its script.
    QFuture<Result<RequestPreview>> preview(const Gateway& gateway, const OutgoingMessage& message);

    /// What belongs to the test of one gateway, and to that of a route.
    GatewayTests& tests() { return *m_tests; }
    RouteTrial& trial() { return *m_trial; }

Q_SIGNALS:
    /// A row of the log was added or changed.
    void messageChanged(otpost::MessageId id);

private:
    Storage& m_storage;
    CallContext m_calls;
    Dispatcher& m_dispatcher;
    std::unique_ptr<GatewayTests> m_tests;
    std::unique_ptr<RouteTrial> m_trial;
};

}
