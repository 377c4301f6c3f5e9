// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/RouteService.h"

#include "core/base/Async.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/LocationRepository.h"
#include "core/storage/Storage.h"

#include <QDateTime>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

Result<Route> readRoute(Connection& connection, LocationId id)
{
    Location location;
    if (id != 0) {
        const Result<Location> found = LocationRepository::find(connection, id);
        if (!found)
            return tl::unexpected(found.error());
        location = *found;
    }
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    return routeOf(location, *gateways);
}

Result<Route> storeRoute(
    Connection& connection, LocationId id, const std::optional<QList<GatewayId>>& gateways)
{
    const Result<void> done = id == 0
        ? LocationRepository::setDefaultRoute(connection, gateways.value_or(QList<GatewayId>()))
        : LocationRepository::setRoute(connection, id, gateways, QDateTime::currentDateTimeUtc());
    return done ? readRoute(connection, id) : tl::unexpected(done.error());
}

QList<GatewayId> onlyThese(QList<GatewayId> ids, const QList<GatewayId>& known)
{
    ids.removeIf([&known](GatewayId id) { return !known.contains(id); });
    return ids;
}

Result<void> storeChange(Connection& connection, LocationId id, const RouteOrder& from, const RouteOrder& to)
{
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    QList<GatewayId> all;
    for (const Gateway& gateway : *gateways)
        all.append(gateway.id);
    const QList<GatewayId> was = onlyThese(from.value_or(QList<GatewayId>()), all);
    const QList<GatewayId> wanted = onlyThese(to.value_or(QList<GatewayId>()), all);
    if (id == 0) {
        return was == onlyThese(all, was) ? LocationRepository::setDefaultRoute(connection, wanted)
                                          : Result<void>(fail(ErrorKind::ChangedMeanwhile));
    }
    const Result<Location> location = LocationRepository::find(connection, id);
    if (!location)
        return tl::unexpected(location.error());
    if (location->route != (from ? RouteOrder(was) : RouteOrder()))
        return fail(ErrorKind::ChangedMeanwhile);
    return LocationRepository::setRoute(
        connection, id, to ? RouteOrder(wanted) : RouteOrder(), QDateTime::currentDateTimeUtc());
}

}

RouteService::RouteService(Storage& storage)
    : m_storage(storage)
{
    connect(&storage, &Storage::changed, this, &RouteService::changed);
}

QFuture<Result<QList<Location>>> RouteService::locations() const
{
    return m_storage.read([](Connection& connection) { return LocationRepository::list(connection); });
}

QFuture<Result<Location>> RouteService::findLocation(const QString& nameOrId) const
{
    return m_storage.read(
        [nameOrId](Connection& connection) { return LocationRepository::find(connection, nameOrId); });
}

QFuture<Result<Location>> RouteService::addLocation(const Location& location)
{
    return m_storage.write([location](Connection& connection) {
        return LocationRepository::insert(connection, location, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<Location>> RouteService::editLocation(const Location& location)
{
    return m_storage.write([location](Connection& connection) {
        return LocationRepository::update(connection, location, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<void>> RouteService::moveLocation(LocationId id, int place)
{
    return m_storage.write([id, place](Connection& connection) {
        return LocationRepository::move(connection, id, place, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<Location>> RouteService::removeLocation(LocationId id)
{
    return m_storage.write(
        [id](Connection& connection) { return LocationRepository::remove(connection, id); });
}

QFuture<Result<Route>> RouteService::route(LocationId id) const
{
    return m_storage.read([id](Connection& connection) { return readRoute(connection, id); });
}

QFuture<Result<Route>> RouteService::setRoute(LocationId id, const QList<GatewayId>& gateways)
{
    if (gateways.isEmpty())
        return finishedFuture(Result<Route>(fail(ErrorKind::RouteEmpty)));
    return m_storage.write(
        [id, gateways](Connection& connection) { return storeRoute(connection, id, gateways); });
}

QFuture<Result<Route>> RouteService::resetRoute(LocationId id)
{
    return restoreRoute(id, std::nullopt);
}

QFuture<Result<Route>> RouteService::restoreRoute(
    LocationId id, const std::optional<QList<GatewayId>>& former)
{
    return m_storage.write(
        [id, former](Connection& connection) { return storeRoute(connection, id, former); });
}

QFuture<Result<RouteOverview>> RouteService::overview() const
{
    return m_storage.read([](Connection& connection) -> Result<RouteOverview> {
        const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
        if (!gateways)
            return tl::unexpected(gateways.error());
        const Result<QList<Location>> locations = LocationRepository::list(connection);
        if (!locations)
            return tl::unexpected(locations.error());
        return RouteOverview{*gateways, *locations};
    });
}

QFuture<Result<void>> RouteService::changeRoute(LocationId id, const RouteOrder& from, const RouteOrder& to)
{
    return m_storage.write(
        [id, from, to](Connection& connection) { return storeChange(connection, id, from, to); });
}

}
