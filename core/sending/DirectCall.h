// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/sending/GatewayCall.h"

#include <QObject>
#include <QPointer>

namespace otpost {

class Storage;

/// A message by one gateway alone, outside the queue, as a test of it: stored, called, stored again. Deletes
/// itself after `finished`. Lives in the thread of the transport.
class DirectCall : public QObject
{
    Q_OBJECT

public:
    DirectCall(Storage& storage, const CallContext& calls, const GatewayDraft& draft,
        const OutgoingMessage& message, CancelToken cancel, QObject* parent);

    void start();

Q_SIGNALS:
    /// The row of the log was added or changed.
    void progressed(otpost::MessageId id);
    /// The message in its end state; an error where it could not be stored, and nothing was sent.
    void finished(const otpost::Result<otpost::MessageDetails>& details);

private:
    void call();
    void onCalled(const CallResult& result);
    void end(const std::optional<Attempt>& attempt, MessageStatus status, const std::optional<Error>& reason);

    Storage& m_storage;
    CallContext m_calls;
    GatewayDraft m_draft;
    OutgoingMessage m_message;
    CancelToken m_cancel;
    MessageDetails m_details;
    QPointer<GatewayCall> m_call;
};

}
