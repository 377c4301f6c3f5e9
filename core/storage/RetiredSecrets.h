// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

#include <QStringList>

namespace otpost {

/// Keys in the secret store of values that a change has replaced and that can still be brought back.
/// Blocking; called on a database thread with its connection. Functions that write expect to run inside a
/// transaction.
namespace RetiredSecrets {

/// Kept from now on, although no gateway or location refers to them.
Result<void> retire(Connection& connection, const QStringList& ids);
/// A gateway refers to them again. ChangedMeanwhile where one is not kept, or is about to be removed.
Result<void> reuse(Connection& connection, const QStringList& ids);
/// All that are kept or about to be removed.
Result<QStringList> list(Connection& connection);
/// From now on none of them can be brought back; returns those that are to be removed from the store. One
/// that a gateway or a location refers to is not among them.
Result<QStringList> doom(Connection& connection);
/// Those of them that are doomed are gone from the store.
Result<void> forget(Connection& connection, const QStringList& ids);
/// They are gone from the store, doomed or not.
Result<void> drop(Connection& connection, const QStringList& ids);

}

}
