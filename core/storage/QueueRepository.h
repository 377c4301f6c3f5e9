// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/Connection.h"

namespace otpost {

/// A message of the queue as it is stored.
struct QueueRow {
    Message message;
    bool waits = false; ///< OutgoingMessage::waitsForGateways
    GatewayId startAfter = 0;
    QString templateText; ///< of a customer code; see core/otp
    qint64 challengeId = 0;
    QByteArray sealed; ///< of the challenge
    QString idempotencyKey; ///< empty: none; only for `insert`
    QDateTime keyExpiresAt; ///< UTC; only for `insert`
    GatewayId flightGateway = 0; ///< whose call is about to begin; the name is in `message`
    QDateTime
        directUntil; ///< UTC; of a message outside the queue: its call has ended by then. Invalid: queued
};

/// What became of an `insert`.
struct InsertedRow {
    MessageId id = 0;
    bool repeated = false; ///< the key was used before
    MessageStatus status = MessageStatus::New;
    qint64 routeVersion = 0; ///< see RouteTable
};

/// What became of a `claim`.
struct ClaimedRow {
    bool claimed = false; ///< false: it is no longer new
    qint64 routeVersion = 0;
};

/// The queue in the table of messages. Blocking; called on a database thread with its connection. Functions
/// that write expect to run inside a transaction.
namespace QueueRepository {

/// Stores a message, its challenge and its key. IdempotencyKeyReused where the key was used for another
/// recipient, type, text or location; a code counts as equal to any.
Result<InsertedRow> insert(Connection& connection, const QueueRow& row);
/// A message that is new becomes one that is being sent by a gateway.
Result<ClaimedRow> claim(Connection& connection, MessageId id, GatewayId gateway, const QString& gatewayName,
    const QDateTime& now);
/// The next gateway of a message that is being sent.
Result<void> setFlight(Connection& connection, MessageId id, GatewayId gateway, const QString& gatewayName,
    const QDateTime& now);
/// Back into the queue.
Result<void> release(Connection& connection, MessageId id, const QDateTime& now);
/// Messages that are new, with an id above `after`, oldest first.
Result<QList<QueueRow>> load(Connection& connection, MessageId after, int limit);
/// MessageNotFound.
Result<QueueRow> find(Connection& connection, MessageId id);
/// Messages that are new and past their lifetime: those nothing was tried for become Expired, the others
/// Error.
Result<QList<MessageId>> expire(Connection& connection, const QDateTime& now);
/// A message that is new ends; nothing happens to one that is not.
Result<void> endNew(
    Connection& connection, MessageId id, MessageStatus status, const Error& reason, const QDateTime& now);
/// What a sender that is gone left as being sent becomes Unknown, with an attempt that says so. Returns
/// which.
Result<QList<MessageId>> recover(Connection& connection, const QDateTime& now);
/// Likewise what was sent outside the queue by a program that is gone: its time is over, and it has no end.
Result<QList<MessageId>> recoverDirect(Connection& connection, const QDateTime& now);
/// Messages among these that are new become Error with SendingStopped, and their keys are free; those that
/// may have been sent by an earlier attempt become Unknown, and keep theirs. Returns both.
Result<QList<MessageId>> withdraw(Connection& connection, const QList<MessageId>& ids, const QDateTime& now);
/// Those of these that have ended.
Result<QList<std::pair<MessageId, MessageStatus>>> endedOf(
    Connection& connection, const QList<MessageId>& ids);
/// Attempts of a gateway since a time. For daily caps; rows are counted by index and time.
Result<int> attemptsSince(Connection& connection, GatewayId gateway, const QDateTime& since);
/// Idempotency keys and codes whose time is over are forgotten.
Result<void> forget(Connection& connection, const QDateTime& now);

}

}
