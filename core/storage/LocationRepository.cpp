// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LocationRepository.h"

#include "core/base/Json.h"
#include "core/splash/SplashJson.h"
#include "core/storage/GatewayRepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace otpost::LocationRepository {

using namespace Qt::StringLiterals;

namespace {

QStringList ssidsFrom(const QByteArray& utf8)
{
    QStringList ssids;
    for (const JsonValue& ssid : parseJson(utf8).value_or(JsonValue::array()))
        ssids.append(stringOf(ssid));
    return ssids;
}

QString accessText(const LocationAccess& access)
{
    return QString::fromUtf8(toUtf8(accessToJson(access)));
}

/// A key that nobody uses any more waits here, in case that is undone.
Result<void> retireKey(Connection& connection, const SecretRef& key)
{
    return key.isSet()
        ? connection.exec(u"INSERT OR IGNORE INTO retired_secret (id, doomed) VALUES (?, 0)"_s, {key.id})
        : Result<void>();
}

/// A location uses it again, or from now on.
Result<void> useKey(Connection& connection, const SecretRef& key)
{
    return key.isSet() ? connection.exec(u"DELETE FROM retired_secret WHERE id = ?"_s, {key.id})
                       : Result<void>();
}

QString ssidsText(const QStringList& ssids)
{
    JsonValue json = JsonValue::array();
    for (const QString& ssid : ssids)
        json.push_back(toJson(ssid));
    return QString::fromUtf8(toUtf8(json));
}

/// Members that are not hidden, by location.
Result<QHash<LocationId, QList<GatewayId>>> members(Connection& connection)
{
    Result<QSqlQuery> rows = connection.run(
        u"SELECT m.location_id, m.gateway_id FROM route_member m JOIN gateway g ON g.id = m.gateway_id "
        "WHERE g.hidden_at IS NULL ORDER BY m.location_id, m.position, m.gateway_id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<LocationId, QList<GatewayId>> all;
    while (rows->next())
        all[rows->value(0).toLongLong()].append(rows->value(1).toLongLong());
    return all;
}

Error notFound(const QString& nameOrId)
{
    return Error{ErrorKind::LocationNotFound, {}, {quotable(nameOrId)}};
}

Result<Location> pick(Connection& connection, const QString& wanted, LocationId id, const QString& key)
{
    const Result<QList<Location>> locations = list(connection);
    if (!locations)
        return tl::unexpected(locations.error());
    for (const Location& location : *locations) {
        if (location.id == id || (!key.isEmpty() && locationKey(location.name) == key))
            return location;
    }
    return tl::unexpected(notFound(wanted));
}

/// Name and SSIDs as they are stored. NameTaken.
Result<Location> checked(Connection& connection, const Location& location)
{
    Location good = location;
    const Result<QString> name = checkLocationName(location.name);
    if (!name)
        return tl::unexpected(name.error());
    good.name = *name;
    const Result<QStringList> ssids = checkSsids(location.ssids);
    if (!ssids)
        return tl::unexpected(ssids.error());
    good.ssids = *ssids;
    Result<QSqlQuery> rows = connection.run(u"SELECT name FROM location WHERE id <> ?"_s, {location.id});
    if (!rows)
        return tl::unexpected(rows.error());
    const QString key = locationKey(good.name);
    while (rows->next()) {
        if (locationKey(rows->value(0).toString()) == key)
            return fail(ErrorKind::NameTaken, u"name"_s, {rows->value(0).toString()});
    }
    return good;
}

/// Whether each is there, and named once.
Result<void> checkMembers(Connection& connection, const QList<GatewayId>& ids)
{
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    QSet<GatewayId> known;
    for (const Gateway& gateway : *gateways)
        known.insert(gateway.id);
    QSet<GatewayId> seen;
    for (const GatewayId id : ids) {
        if (!known.contains(id))
            return fail(ErrorKind::GatewayNotFound, {}, {QString::number(id)});
        if (seen.contains(id))
            return fail(ErrorKind::RouteGatewayTwice, {}, {QString::number(id)});
        seen.insert(id);
    }
    return {};
}

struct HiddenPlace {
    GatewayId id = 0;
    qsizetype index = 0; ///< in the whole list, hidden ones counted
};

/// Puts hidden ones back among the others, each where it was, as far as that goes.
QList<GatewayId> withHidden(QList<GatewayId> ids, const QList<HiddenPlace>& hidden)
{
    for (const HiddenPlace& place : hidden)
        ids.insert(std::clamp<qsizetype>(place.index, 0, ids.size()), place.id);
    return ids;
}

/// From rows of (gateway id, whether it is hidden) in their order.
Result<QList<HiddenPlace>> hiddenPlaces(
    Connection& connection, const QString& sql, const QVariantList& values)
{
    Result<QSqlQuery> rows = connection.run(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<HiddenPlace> hidden;
    for (qsizetype index = 0; rows->next(); ++index) {
        if (rows->value(1).toBool())
            hidden.append(HiddenPlace{rows->value(0).toLongLong(), index});
    }
    return hidden;
}

Result<void> insertMembers(Connection& connection, LocationId id, const QList<GatewayId>& gateways)
{
    int position = 1;
    for (const GatewayId gateway : gateways) {
        if (Result<void> done = connection.exec(
                u"INSERT INTO route_member (location_id, gateway_id, position) VALUES (?, ?, ?)"_s,
                {id, gateway, position++});
            !done)
            return done;
    }
    return {};
}

/// With id 0 it is the last one; otherwise it has that id and its place.
Result<LocationId> insertRow(Connection& connection, const Location& location, const QDateTime& now)
{
    const Result<QVariant> last = connection.value(u"SELECT coalesce(max(position), 0) FROM location"_s);
    if (!last)
        return tl::unexpected(last.error());
    const bool isNew = location.id == 0;
    const qint64 ms = now.toMSecsSinceEpoch();
    const Result<QSqlQuery> inserted = connection.run(
        u"INSERT INTO location (id, name, position, ssids, own_route, access, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, 0, ?, ?, ?)"_s,
        {isNew ? QVariant() : QVariant(location.id), location.name,
            isNew ? last->toInt() + 1 : location.position, ssidsText(location.ssids),
            accessText(location.access), ms, ms});
    return inserted ? Result<LocationId>(inserted->lastInsertId().toLongLong())
                    : tl::unexpected(inserted.error());
}

Result<void> updateRow(Connection& connection, const Location& location, const QDateTime& now)
{
    return connection.exec(u"UPDATE location SET name = ?, ssids = ?, updated_at = ? WHERE id = ?"_s,
        {location.name, ssidsText(location.ssids), now.toMSecsSinceEpoch(), location.id});
}

}

Result<QList<Location>> list(Connection& connection)
{
    const Result<QHash<LocationId, QList<GatewayId>>> routes = members(connection);
    if (!routes)
        return tl::unexpected(routes.error());
    Result<QSqlQuery> rows = connection.run(
        u"SELECT id, name, position, ssids, own_route, access FROM location ORDER BY position, id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Location> locations;
    while (rows->next()) {
        Location location;
        location.id = rows->value(0).toLongLong();
        location.name = rows->value(1).toString();
        location.position = rows->value(2).toInt();
        location.ssids = ssidsFrom(rows->value(3).toByteArray());
        if (rows->value(4).toBool())
            location.route = routes->value(location.id);
        if (const std::optional<JsonValue> access = parseJson(rows->value(5).toByteArray()))
            location.access = accessFromJson(*access);
        locations.append(location);
    }
    return locations;
}

Result<Location> find(Connection& connection, LocationId id)
{
    return pick(connection, QString::number(id), id, {});
}

Result<Location> find(Connection& connection, const QString& nameOrId)
{
    bool isNumber = false;
    const LocationId id = nameOrId.toLongLong(&isNumber);
    return pick(connection, nameOrId, isNumber ? id : 0, locationKey(nameOrId));
}

Result<Location> insert(Connection& connection, const Location& location, const QDateTime& now)
{
    const Result<Location> good = checked(connection, location);
    if (!good)
        return good;
    const Result<LocationId> id = insertRow(connection, *good, now);
    if (!id)
        return tl::unexpected(id.error());
    if (Result<void> done = useKey(connection, location.access.key); !done)
        return tl::unexpected(done.error());
    if (location.route) {
        if (Result<void> done = setRoute(connection, *id, location.route, now); !done)
            return tl::unexpected(done.error());
    }
    return find(connection, *id);
}

Result<Location> update(Connection& connection, const Location& location, const QDateTime& now)
{
    if (const Result<Location> before = find(connection, location.id); !before)
        return before;
    const Result<Location> good = checked(connection, location);
    if (!good)
        return good;
    if (Result<void> done = updateRow(connection, *good, now); !done)
        return tl::unexpected(done.error());
    return find(connection, location.id);
}

Result<void> move(Connection& connection, LocationId id, int place, const QDateTime& now)
{
    Result<QSqlQuery> rows = connection.run(u"SELECT id FROM location ORDER BY position, id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<LocationId> order;
    while (rows->next())
        order.append(rows->value(0).toLongLong());
    const qsizetype from = order.indexOf(id);
    if (from < 0)
        return tl::unexpected(notFound(QString::number(id)));
    order.move(from, std::clamp<qsizetype>(place - 1, 0, order.size() - 1));
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (Result<void> done = connection.exec(
                u"UPDATE location SET position = ?, updated_at = ? WHERE id = ? AND position <> ?"_s,
                {i + 1, now.toMSecsSinceEpoch(), order.at(i), i + 1});
            !done)
            return done;
    }
    return {};
}

Result<Location> remove(Connection& connection, LocationId id)
{
    Result<Location> location = find(connection, id);
    if (!location)
        return location;
    if (Result<void> done = connection.exec(u"DELETE FROM location WHERE id = ?"_s, {id}); !done)
        return tl::unexpected(done.error());
    if (Result<void> done = retireKey(connection, location->access.key); !done)
        return tl::unexpected(done.error());
    return location;
}

Result<Location> setAccess(
    Connection& connection, LocationId id, const LocationAccess& access, const QDateTime& now)
{
    const Result<Location> before = find(connection, id);
    if (!before)
        return before;
    if (Result<void> done = putAccess(connection, id, access, before->access.key, now); !done)
        return tl::unexpected(done.error());
    return find(connection, id);
}

Result<void> setRoute(
    Connection& connection, LocationId id, const std::optional<QList<GatewayId>>& route, const QDateTime& now)
{
    const Result<Location> location = find(connection, id);
    if (!location)
        return tl::unexpected(location.error());
    if (Result<void> good = checkMembers(connection, route.value_or(QList<GatewayId>())); !good)
        return good;
    return putRoute(connection, id, route, now);
}

Result<void> setDefaultRoute(Connection& connection, const QList<GatewayId>& first)
{
    if (Result<void> good = checkMembers(connection, first); !good)
        return good;
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    const Result<QList<HiddenPlace>> hidden = hiddenPlaces(
        connection, u"SELECT id, hidden_at IS NOT NULL FROM gateway ORDER BY position, id"_s, {});
    if (!hidden)
        return tl::unexpected(hidden.error());
    QList<GatewayId> order = first;
    for (const Gateway& gateway : *gateways) {
        if (!first.contains(gateway.id))
            order.append(gateway.id);
    }
    return GatewayRepository::reorder(connection, withHidden(order, *hidden));
}

Result<LocationId> put(Connection& connection, const Location& location, const QDateTime& now)
{
    if (location.id == 0)
        return insertRow(connection, location, now);
    const Result<void> done = updateRow(connection, location, now);
    return done ? Result<LocationId>(location.id) : tl::unexpected(done.error());
}

Result<void> putAccess(Connection& connection, LocationId id, const LocationAccess& access,
    const SecretRef& former, const QDateTime& now)
{
    Result<void> done;
    if (former.id != access.key.id)
        done = retireKey(connection, former);
    if (done)
        done = useKey(connection, access.key);
    if (done)
        done = connection.exec(u"UPDATE location SET access = ?, updated_at = ? WHERE id = ?"_s,
            {accessText(access), now.toMSecsSinceEpoch(), id});
    return done;
}

Result<void> putRoute(
    Connection& connection, LocationId id, const std::optional<QList<GatewayId>>& route, const QDateTime& now)
{
    const Result<QList<HiddenPlace>> hidden = hiddenPlaces(connection,
        u"SELECT m.gateway_id, g.hidden_at IS NOT NULL FROM route_member m "
        "JOIN gateway g ON g.id = m.gateway_id WHERE m.location_id = ? ORDER BY m.position, m.gateway_id"_s,
        {id});
    if (!hidden)
        return tl::unexpected(hidden.error());
    // Without a route of its own, too, the place of a hidden one is kept, in case that is undone.
    const QList<GatewayId> all = withHidden(route.value_or(QList<GatewayId>()), *hidden);
    Result<void> done = connection.exec(u"DELETE FROM route_member WHERE location_id = ?"_s, {id});
    if (done)
        done = insertMembers(connection, id, all);
    if (done)
        done = connection.exec(u"UPDATE location SET own_route = ?, updated_at = ? WHERE id = ?"_s,
            {route ? 1 : 0, now.toMSecsSinceEpoch(), id});
    return done;
}

}
