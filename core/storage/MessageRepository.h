// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageLog.h"

namespace otpost {

/// Rows of messages and attempts. Blocking; called on a database thread with its connection. Functions
/// that write expect to run inside a transaction.
namespace MessageRepository {

/// Stores a new message and returns its id.
Result<MessageId> insert(Connection& connection, const Message& message);
/// Sets status, reason and `updatedAt`. MessageNotFound.
Result<void> setStatus(Connection& connection, MessageId id, MessageStatus status,
    const std::optional<Error>& reason, const QDateTime& now);
/// Stores an attempt as the next of its message and counts it there. Returns it with its id.
Result<Attempt> addAttempt(Connection& connection, const Attempt& attempt);
/// Newest first.
Result<QList<Message>> page(Connection& connection, const LogFilter& filter);
/// The columns of `message` that `fromRow` reads, in their order: "id, recipient, …".
QString columns();
/// The message of a row that begins with `columns()`.
Message fromRow(const QSqlQuery& query);
/// The columns of `attempt` that `attemptFromRow` reads, likewise.
QString attemptColumns();
Attempt attemptFromRow(const QSqlQuery& query);
/// MessageNotFound.
Result<MessageDetails> details(Connection& connection, MessageId id);

}

}
