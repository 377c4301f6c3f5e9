// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/Storage.h"

namespace otpost::test {

/// The message that `fillLog` makes as its `number`-th, counted from 0: recipients, types, statuses,
/// gateways, locations and texts follow from the number. All of it is invented.
Message filledMessage(qint64 number, const QDateTime& first);

/// Writes so many messages, each with its attempt, through the storage that the program uses, some thousand
/// in a transaction. The first was created at `first`, each one `stepMs` after the one before. Blocks.
Result<void> fillLog(Storage& storage, qint64 count, const QDateTime& first, qint64 stepMs = 1000);

/// The one number that a statement gives; -1 where it fails. Blocks.
qint64 countBySql(Storage& storage, const QString& sql, const QVariantList& values = {});

}
