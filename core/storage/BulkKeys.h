// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/Connection.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace otpost {

/// A list that was begun: what the idempotency keys of its messages have in common. There is no table of
/// lists: their names, which hold time, file and content, are found in the keys.
struct BulkJob {
    QDateTime begunAt; ///< UTC
    QString pathTag; ///< says which file, by its place
    QString contentTag; ///< says which file, by its content when it was begun
    QString nonce; ///< tells apart what was begun at the same moment

    bool operator==(const BulkJob&) const = default;
};

/// What became of a row of a list.
struct BulkKnown {
    MessageId id = 0;
    MessageStatus status = MessageStatus::New;
};

/// The idempotency keys of lists. Blocking; called on a database thread with its connection.
namespace BulkKeys {

/// How long a list can be resumed.
inline constexpr int lifetimeDays = 30;

/// A short text that stands for bytes: SHA-256, its first half.
QString tagOf(const QByteArray& bytes);
/// The key of a row: `rowTag` stands for what is sent, `occurrence` counts rows that are alike, from 1.
QString keyOf(const BulkJob& job, quint64 rowTag, int occurrence);

/// The newest list that was begun with this file, in its place or elsewhere, and can still be resumed.
Result<std::optional<BulkJob>> newest(
    Connection& connection, const QString& pathTag, const QString& contentTag, const QDateTime& now);
/// Whether any of these rows was accepted for the list.
Result<bool> hasAny(Connection& connection, const BulkJob& job, const std::vector<quint64>& rowTags);
/// For each key, in order, what was accepted under it; nothing where none was.
Result<QList<std::optional<BulkKnown>>> find(
    Connection& connection, const QStringList& keys, const QDateTime& now);
/// Frees those of the keys whose messages are Expired, or, with `failedToo`, Error: they can be used again.
/// Inside a transaction.
Result<void> release(Connection& connection, const QStringList& keys, bool failedToo);

}

}
