// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/RouteTable.h"

#include "core/model/Location.h"
#include "core/storage/GatewayRepository.h"

namespace otpost {

using namespace Qt::StringLiterals;

QString routeKey(const QString& location)
{
    return locationKey(location);
}

QList<GatewayId> RouteTable::routeFor(const QString& location) const
{
    const auto own = ownRoutes.constFind(routeKey(location));
    return own == ownRoutes.constEnd() ? defaultRoute : *own;
}

Result<qint64> readRouteVersion(Connection& connection)
{
    const Result<QVariant> version = connection.value(u"SELECT version FROM route_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return version->toLongLong();
}

Result<RouteTable> readRouteTable(Connection& connection)
{
    RouteTable table;
    // Read first: what changes after it is noticed as another version.
    const Result<qint64> version = readRouteVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    table.version = *version;
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    for (const Gateway& gateway : *gateways) {
        if (!gateway.enabled)
            continue;
        table.gateways.insert(gateway.id, gateway);
        table.defaultRoute.append(gateway.id);
    }
    Result<QSqlQuery> rows = connection.run(
        u"SELECT l.name, m.gateway_id FROM location l LEFT JOIN route_member m ON m.location_id = l.id "
        "WHERE l.own_route = 1 ORDER BY l.id, m.position"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        QList<GatewayId>& route = table.ownRoutes[routeKey(rows->value(0).toString())];
        const GatewayId id = rows->value(1).toLongLong();
        if (table.gateways.contains(id))
            route.append(id);
    }
    return table;
}

}
