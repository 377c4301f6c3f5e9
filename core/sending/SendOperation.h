// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/gateway/ResponseRule.h"
#include "core/model/Message.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace otpost {

class Clock;
class HttpCall;
class HttpTransport;
class SecretStore;
class Storage;

/// What an operation works with. All outlive it.
struct SendContext {
    Storage& storage;
    SecretStore& secrets;
    HttpTransport& transport;
    const Clock& clock;
};

/// Walks a route for one message that is stored already: one attempt after the other, each stored once,
/// until the table of outcomes says stop. Lives in the thread of the transport; deletes itself after
/// `finished`.
class SendOperation : public QObject
{
    Q_OBJECT

public:
    /// `route` in order, not empty. `stored` is the row of the message.
    SendOperation(const SendContext& context, const Message& stored, const OutgoingMessage& message,
        const QList<GatewayDraft>& route, CancelToken cancel, QObject* parent);

    void start();

Q_SIGNALS:
    /// An attempt or the end state was stored.
    void progressed();
    void finished(const otpost::MessageDetails& details);

private:
    void tryNext();
    void callGateway(const Result<SecretValues>& secrets);
    void endAttempt(const Verdict& verdict);
    std::optional<MessageStatus> statusAfter(Outcome outcome) const;
    MessageStatus statusWithoutSuccess() const;
    void finish(MessageStatus status, const std::optional<Error>& reason);
    void emitFinished();
    void cancelNow();

    SendContext m_context;
    OutgoingMessage m_message;
    QList<GatewayDraft> m_route;
    CancelToken m_cancel;
    MessageDetails m_details;
    qsizetype m_index = -1;
    Attempt m_attempt; ///< the one under way
    QPointer<HttpCall> m_call;
};

}
