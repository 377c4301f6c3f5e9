// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"
#include "core/storage/Connection.h"

#include <QDateTime>
#include <QList>

namespace otpost {

/// Rows of gateways. Blocking; called on a database thread with its connection. Functions that write
/// expect to run inside a transaction.
namespace GatewayRepository {

/// Gateways that are not hidden, in the order of the default route.
Result<QList<Gateway>> list(Connection& connection);
/// Hidden ones too when asked. GatewayNotFound.
Result<Gateway> find(Connection& connection, GatewayId id, bool hiddenToo = false);
/// Stores a new gateway at the end of the default route and returns it with its id. NameTaken.
Result<Gateway> insert(Connection& connection, const Gateway& gateway, const QDateTime& now);
/// The last place in the default route, hidden gateways counted; 0 where there is none.
Result<int> lastPosition(Connection& connection);
/// As `insert`, at the place that the gateway says, and without looking at the others: for very many.
Result<void> insertAt(Connection& connection, const Gateway& gateway, const QDateTime& now);
/// Replaces all but the position. GatewayNotFound, NameTaken.
Result<void> update(Connection& connection, const Gateway& gateway, const QDateTime& now);
/// GatewayNotFound.
Result<void> setEnabled(Connection& connection, GatewayId id, bool enabled, const QDateTime& now);
/// Moves to a place, 1 first; out of range means first or last. GatewayNotFound.
Result<void> move(Connection& connection, GatewayId id, int position);
/// Gives these the places 1, 2, …; they should be all that are not hidden. GatewayNotFound.
Result<void> reorder(Connection& connection, const QList<GatewayId>& ids);
/// GatewayNotFound.
Result<void> hide(Connection& connection, GatewayId id, const QDateTime& now);
/// Brings a hidden gateway back to its place. GatewayNotFound, NameTaken.
Result<void> restore(Connection& connection, GatewayId id);
/// Returns the gateway that was deleted. GatewayNotFound.
Result<Gateway> remove(Connection& connection, GatewayId id);
Result<QList<Gateway>> hidden(Connection& connection);

}

}
