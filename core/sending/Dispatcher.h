// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Message.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace otpost {

class CodeSealer;
class Connection;
class Storage;
struct CallContext;

/// How a message is handed in.
struct SubmitOptions {
    /// Under a key that was used before the message of then is given back in place of a new one. 1 to 200
    /// printable characters; empty: none.
    QString idempotencyKey;
    int keyLifetimeSeconds = 24 * 60 * 60; ///< how long a key is remembered
    /// Only stores it: this program does not take the role of the sender for it.
    bool leaveToOthers = false;
    /// Run in the transaction that stores the message, before it, on the database's thread: where it gives an
    /// error, nothing is stored and that is the answer.
    std::function<Result<void>(Connection&)> alongside;
};

/// A message that was accepted: it is in the database, and will get an end state.
struct Submission {
    MessageId id = 0;
    bool repeated = false; ///< the key was used before, and this is the message of then
    MessageStatus status = MessageStatus::New; ///< when it was accepted, or now of one that was repeated
};

/// The one entry of all messages, and their queue, which is the database: what was accepted is sent by this
/// program or by another on the same data directory, whichever has the role of the sender (SenderRole).
/// Every message walks the route of its location, one call after the other; thousands do so at once. At a
/// kill at any instant nothing accepted is lost, and nothing that may have left is sent again. Calls may be
/// made from any thread and return at once; the work runs in the thread this lives in.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Dispatcher(Storage& storage, const CallContext& calls, CodeSealer& sealer);
    ~Dispatcher() override;

    /// Whether this program sends for as long as it runs, as a window or a service does. Otherwise it does so
    /// while something that was submitted here has not ended, and no other program sends.
    void setAlwaysSending(bool always);
    /// Nothing new is begun while paused.
    void setPaused(bool paused);

    /// Stores a message. Once this has a result, it is safe. Errors: NoGatewayInRoute, RouteDisabled,
    /// IdempotencyKeyInvalid, IdempotencyKeyReused; those of the database; those of the secret store for a
    /// customer code that another program is to send.
    QFuture<Result<Submission>> submit(const OutgoingMessage& message, const SubmitOptions& options = {});

    /// Submits a customer code once more, by the gateway behind the one that had it last. MessageNotFound,
    /// MessageNotACode, MessageTextGone, and those of `submit`.
    QFuture<Result<Submission>> resend(MessageId id);

    /// The message with its attempts, once it has ended, here or in another program. MessageNotFound.
    QFuture<Result<MessageDetails>> ended(MessageId id);

    /// Takes back messages that nothing was tried for yet: they end as Error with SendingStopped, and their
    /// idempotency keys are free again. Gives back which; the others have ended or go on.
    QFuture<Result<QList<MessageId>>> withdraw(const QList<MessageId>& ids);

    /// Begins nothing new from now on, for good.
    void stop();
    /// Messages whose call is under way in this program. Thread-safe.
    int inFlight() const;
    /// Whether this program is the sender now. Thread-safe.
    bool isSender() const;
    /// Settles once this program is the sender, or knows that another is: true for this one. It then keeps
    /// trying while it has a reason to.
    QFuture<bool> takeRole();
    /// Settles when the queue is empty and nothing is under way, or this program is not the sender.
    QFuture<bool> drained();

Q_SIGNALS:
    /// A row of the log was added or changed, by this program.
    void messageChanged(otpost::MessageId id);
    /// It has its end state. Of what this program sends, and of what was submitted here.
    void messageEnded(otpost::MessageId id, otpost::MessageStatus status);
    /// Something keeps this program from sending, such as SenderUnreachable or a full disk. Said again only
    /// after it worked between.
    void problem(const otpost::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
