// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/GatewayService.h"
#include "core/storage/Connection.h"

#include <QStringList>

namespace otpost {

/// What GatewayService does to rows. Blocking; on the writing thread, inside a transaction.

/// What a save did to the rows, and the secrets nobody refers to any more.
struct StoredGateway {
    GatewayChange change;
    QStringList orphans;
};

/// Keys of the gateway's secrets that were given.
QStringList secretIds(const Gateway& gateway);

/// Whether both are the same but for their place in the order.
bool isSameGateway(const Gateway& a, const Gateway& b);

/// Adds (id 0) or replaces. With `keepsReplaced` there are no orphans: they are retired. GatewayNotFound,
/// NameTaken, and ChangedMeanwhile where the row is not `seen`.
Result<StoredGateway> storeGateway(
    Connection& connection, const Gateway& gateway, const std::optional<Gateway>& seen, bool keepsReplaced);

/// Makes `from` into `to`, whose secrets are retired. As GatewayService::changeBack.
Result<void> storeBack(Connection& connection, const Gateway& from, const Gateway& to);

/// What would keep a gateway from being saved keeps it from being enabled. With `onlyOther`: ChangedMeanwhile
/// where it is so already. GatewayNotFound.
Result<void> storeSwitch(Connection& connection, GatewayId id, bool enabled, bool onlyOther);

}
