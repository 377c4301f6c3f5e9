// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"
#include "core/storage/Connection.h"

#include <QHash>
#include <QList>
#include <QString>

namespace otpost {

/// All gateways and routes as they were at one version: what the sender works with. A value; copies are
/// cheap.
struct RouteTable {
    qint64 version = 0; ///< as in the table route_version
    QHash<GatewayId, Gateway> gateways; ///< that are enabled
    QList<GatewayId> defaultRoute; ///< enabled ones, the primary first
    QHash<QString, QList<GatewayId>> ownRoutes; ///< enabled ones, by `routeKey` of the location

    /// The gateways that serve a location, the primary first: its own route, or the default one where it has
    /// none of its own or is not known. May be empty.
    QList<GatewayId> routeFor(const QString& location) const;
};

/// A location's name as routes are found by it: case and spaces around do not matter. Empty for locations
/// that share the default route is not decided here.
QString routeKey(const QString& location);

/// Reads the table, in one piece. Blocking; on a database thread.
Result<RouteTable> readRouteTable(Connection& connection);
/// The version that the database has now: one cheap statement. Blocking; on a database thread.
Result<qint64> readRouteVersion(Connection& connection);

}
