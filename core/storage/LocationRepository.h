// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Location.h"
#include "core/storage/Connection.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace otpost {

/// Rows of locations and of routes. Blocking; called on a database thread with its connection. Functions
/// that write expect to run inside a transaction. Gateways that are hidden stand on no route that is read
/// here; their places are kept, so that a gateway that is brought back is where it was.
namespace LocationRepository {

/// In their order.
Result<QList<Location>> list(Connection& connection);
/// LocationNotFound.
Result<Location> find(Connection& connection, LocationId id);
/// By name, or by id where the text is one. LocationNotFound.
Result<Location> find(Connection& connection, const QString& nameOrId);

/// Stores a location with its route and returns it. With id 0 it is new and the last; otherwise it comes back
/// under its id at its place, with its key. Errors as `checkLocationName` and `checkSsids`, NameTaken, and of
/// `setRoute`.
Result<Location> insert(Connection& connection, const Location& location, const QDateTime& now);
/// Replaces name and SSIDs and returns it. Errors as `insert`, LocationNotFound.
Result<Location> update(Connection& connection, const Location& location, const QDateTime& now);
/// Puts it at a place among the others, 1 first; beyond the last: the last. Where an SSID is heard in several
/// locations, the first counts. LocationNotFound.
Result<void> move(Connection& connection, LocationId id, int place, const QDateTime& now);
/// Deletes it with its route and returns what it was. LocationNotFound.
Result<Location> remove(Connection& connection, LocationId id);

/// Replaces how its guests get online and returns it. The key that is not used any more is noted as
/// retired (see RetiredSecrets.h), one that comes back is not any more.
/// LocationNotFound.
Result<Location> setAccess(
    Connection& connection, LocationId id, const LocationAccess& access, const QDateTime& now);

/// Gives a location exactly these gateways as its own route (which may be none, to bring back a former
/// state), or takes the own route away. LocationNotFound, GatewayNotFound, RouteGatewayTwice.
Result<void> setRoute(Connection& connection, LocationId id, const std::optional<QList<GatewayId>>& route,
    const QDateTime& now);
/// Puts these first in the default route, in this order; the others keep theirs behind them.
/// GatewayNotFound, RouteGatewayTwice.
Result<void> setDefaultRoute(Connection& connection, const QList<GatewayId>& first);

/// For very many, which have been checked: stores name and SSIDs of a new location (id 0), as the last one,
/// or of one that is there, and returns the id.
Result<LocationId> put(Connection& connection, const Location& location, const QDateTime& now);
/// As `setAccess`, likewise. `former`: the key that the location has now.
Result<void> putAccess(Connection& connection, LocationId id, const LocationAccess& access,
    const SecretRef& former, const QDateTime& now);
/// As `setRoute`, likewise.
Result<void> putRoute(Connection& connection, LocationId id, const std::optional<QList<GatewayId>>& route,
    const QDateTime& now);

}

}
