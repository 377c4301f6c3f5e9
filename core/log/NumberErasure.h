// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"

#include <QDateTime>
#include <QFuture>

#include <functional>

namespace otpost {

class Storage;

/// What was erased of one number, as it is kept to prove that it was done. The number is not in it.
struct ErasureRecord {
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString hint; ///< its last two digits: "••42"
    qint64 messages = 0;
    qint64 attempts = 0;
    qint64 other = 0; ///< challenges, wrong tries and mentions in other texts

    bool operator==(const ErasureRecord&) const = default;
};

/// Erases everything about a number from the data directory for good: messages, attempts, one-time codes,
/// keys, search index, mentions in other messages' texts, requests and responses; the write-ahead log is
/// emptied and copies from before an upgrade are removed. A message to it that is being sent right now keeps
/// it from being done: ErasureWhileSending. `number`: E.164. `step` is told what is done now, in words, from
/// any thread.
QFuture<Result<ErasureRecord>> eraseNumber(
    Storage& storage, const QString& number, std::function<void(QString)> step = {});
/// What would be erased; `id` is 0.
QFuture<Result<ErasureRecord>> previewErasure(Storage& storage, const QString& number);
/// What was erased so far, newest first.
QFuture<Result<QList<ErasureRecord>>> erasures(Storage& storage);

}
