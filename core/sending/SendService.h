// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Message.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace otpost {

class Clock;
class HttpTransport;
class SecretStore;
class Storage;

/// Sends messages: stores the row, walks the route, stores each attempt once, sets the end state.
/// Calls may be made from any thread and return at once; the work runs in the thread this object
/// lives in, which needs an event loop.
class SendService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SendService(Storage& storage, SecretStore& secrets, HttpTransport& transport, const Clock& clock);
    ~SendService() override;

    /// Sends by the default route. The result is the message in its end state with its attempts;
    /// an error means that nothing was stored or sent (bad message, no database).
    QFuture<Result<MessageDetails>> send(const OutgoingMessage& message, CancelToken cancel = {});

    /// Sends through this gateway alone, stored or not. Configuration errors come back as errors,
    /// before anything is stored or sent.
    QFuture<Result<MessageDetails>> test(
        const GatewayDraft& draft, const OutgoingMessage& message, CancelToken cancel = {});

Q_SIGNALS:
    /// A row of the log was added or changed.
    void messageChanged(otpost::MessageId id);

private:
    void begin(const OutgoingMessage& message, const QList<GatewayDraft>& route, const CancelToken& cancel,
        const std::shared_ptr<QPromise<Result<MessageDetails>>>& promise);

    struct Private;
    std::unique_ptr<Private> d;
};

}
