// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/LocationBatch.h"

#include "core/storage/GatewayRepository.h"
#include "core/storage/LocationRepository.h"

#include <QHash>

namespace otpost {

namespace {

Result<QHash<QString, GatewayId>> idsByName(Connection& connection)
{
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    QHash<QString, GatewayId> ids;
    for (const Gateway& gateway : *gateways)
        ids.insert(gateway.name, gateway.id);
    return ids;
}

Result<void> storeChange(Connection& connection, const LocationBatch::Change& change,
    const QHash<QString, GatewayId>& ids, const QDateTime& now)
{
    const Result<LocationId> id = LocationRepository::put(connection, change.location, now);
    if (!id)
        return tl::unexpected(id.error());
    if (change.access) {
        const SecretRef& former = change.location.access.key;
        if (Result<void> stored = LocationRepository::putAccess(connection, *id, *change.access, former, now);
            !stored)
            return stored;
    }
    if (!change.setsRoute)
        return {};
    std::optional<QList<GatewayId>> route;
    if (change.route)
        route.emplace();
    for (const QString& name : change.route.value_or(QStringList())) {
        if (!ids.contains(name))
            return fail(ErrorKind::ConfigChangedMeanwhile);
        route->append(ids.value(name));
    }
    return LocationRepository::putRoute(connection, *id, route, now);
}

}

Result<void> storeLocations(Connection& connection, const LocationBatch& batch, const QDateTime& now)
{
    for (const LocationId id : batch.removed) {
        if (const Result<Location> gone = LocationRepository::remove(connection, id); !gone)
            return tl::unexpected(gone.error());
    }
    const Result<QHash<QString, GatewayId>> ids = idsByName(connection);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const LocationBatch::Change& change : batch.changes) {
        if (Result<void> stored = storeChange(connection, change, *ids, now); !stored)
            return stored;
    }
    return {};
}

}
