// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GatewayRepository.h"

#include "core/base/Json.h"
#include "core/gateway/GatewayJson.h"
#include "core/model/GatewayFields.h"

#include <algorithm>

namespace otpost::GatewayRepository {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"SELECT id, name, type, enabled, position, settings FROM gateway "_s;

Gateway fromRow(const QSqlQuery& query)
{
    Gateway gateway;
    gateway.id = query.value(0).toLongLong();
    gateway.name = query.value(1).toString();
    (void)gatewayField(u"type"_s)->set(gateway, query.value(2).toString());
    gateway.enabled = query.value(3).toBool();
    gateway.position = query.value(4).toInt();
    if (const std::optional<JsonValue> settings = parseJson(query.value(5).toByteArray()))
        settingsFromJson(*settings, gateway);
    return gateway;
}

Result<QList<Gateway>> fetch(Connection& connection, const QString& where, const QVariantList& values = {})
{
    Result<QSqlQuery> query = connection.run(columns + where, values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Gateway> gateways;
    while (query->next())
        gateways.append(fromRow(*query));
    return gateways;
}

Error notFound(GatewayId id)
{
    return Error{ErrorKind::GatewayNotFound, {}, {QString::number(id)}};
}

Result<void> nameIsFree(Connection& connection, const Gateway& gateway)
{
    const Result<QVariant> other
        = connection.value(u"SELECT id FROM gateway WHERE name = ? AND id <> ? AND hidden_at IS NULL"_s,
            {gateway.name, gateway.id});
    if (!other)
        return tl::unexpected(other.error());
    if (!other->isNull())
        return fail(ErrorKind::NameTaken, u"name"_s, {gateway.name});
    return {};
}

/// Runs an UPDATE or DELETE that must meet exactly the one row.
Result<void> changeOne(Connection& connection, const QString& sql, const QVariantList& values, GatewayId id)
{
    const Result<QSqlQuery> query = connection.run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    if (query->numRowsAffected() != 1)
        return tl::unexpected(notFound(id));
    return {};
}

QString settingsText(const Gateway& gateway)
{
    return QString::fromUtf8(toUtf8(settingsToJson(gateway)));
}

QString typeWord(const Gateway& gateway)
{
    return gatewayField(u"type"_s)->get(gateway);
}

/// Returns the new id. NameTaken.
Result<qint64> insertRow(Connection& connection, const Gateway& gateway, const QDateTime& now)
{
    if (Result<void> free = nameIsFree(connection, gateway); !free)
        return tl::unexpected(free.error());
    const qint64 ms = now.toMSecsSinceEpoch();
    const Result<QSqlQuery> inserted = connection.run(
        u"INSERT INTO gateway (name, type, enabled, position, settings, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {gateway.name, typeWord(gateway), gateway.enabled ? 1 : 0, gateway.position, settingsText(gateway),
            ms, ms});
    return inserted ? Result<qint64>(inserted->lastInsertId().toLongLong())
                    : tl::unexpected(inserted.error());
}

}

Result<QList<Gateway>> list(Connection& connection)
{
    return fetch(connection, u"WHERE hidden_at IS NULL ORDER BY position, id"_s);
}

Result<Gateway> find(Connection& connection, GatewayId id, bool hiddenToo)
{
    Result<QList<Gateway>> found
        = fetch(connection, hiddenToo ? u"WHERE id = ?"_s : u"WHERE id = ? AND hidden_at IS NULL"_s, {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(notFound(id));
    return found->first();
}

Result<int> lastPosition(Connection& connection)
{
    const Result<QVariant> last = connection.value(u"SELECT coalesce(max(position), 0) FROM gateway"_s);
    return last ? Result<int>(last->toInt()) : tl::unexpected(last.error());
}

Result<Gateway> insert(Connection& connection, const Gateway& gateway, const QDateTime& now)
{
    const Result<int> last = lastPosition(connection);
    if (!last)
        return tl::unexpected(last.error());
    Gateway placed = gateway;
    placed.position = *last + 1;
    const Result<qint64> id = insertRow(connection, placed, now);
    return id ? find(connection, *id) : tl::unexpected(id.error());
}

Result<void> insertAt(Connection& connection, const Gateway& gateway, const QDateTime& now)
{
    const Result<qint64> id = insertRow(connection, gateway, now);
    return id ? Result<void>() : tl::unexpected(id.error());
}

Result<void> update(Connection& connection, const Gateway& gateway, const QDateTime& now)
{
    if (Result<void> free = nameIsFree(connection, gateway); !free)
        return free;
    return changeOne(connection,
        u"UPDATE gateway SET name = ?, type = ?, enabled = ?, settings = ?, updated_at = ? "
        "WHERE id = ? AND hidden_at IS NULL"_s,
        {gateway.name, typeWord(gateway), gateway.enabled ? 1 : 0, settingsText(gateway),
            now.toMSecsSinceEpoch(), gateway.id},
        gateway.id);
}

Result<void> setEnabled(Connection& connection, GatewayId id, bool enabled, const QDateTime& now)
{
    return changeOne(connection,
        u"UPDATE gateway SET enabled = ?, updated_at = ? WHERE id = ? AND hidden_at IS NULL"_s,
        {enabled ? 1 : 0, now.toMSecsSinceEpoch(), id}, id);
}

Result<void> move(Connection& connection, GatewayId id, int position)
{
    Result<QList<Gateway>> gateways = list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    const auto moved = std::find_if(
        gateways->begin(), gateways->end(), [id](const Gateway& gateway) { return gateway.id == id; });
    if (moved == gateways->end())
        return tl::unexpected(notFound(id));
    const qsizetype target = std::clamp<qsizetype>(position - 1, 0, gateways->size() - 1);
    gateways->move(moved - gateways->begin(), target);
    int place = 1;
    for (const Gateway& gateway : std::as_const(*gateways)) {
        if (Result<void> done
            = connection.exec(u"UPDATE gateway SET position = ? WHERE id = ?"_s, {place, gateway.id});
            !done)
            return done;
        ++place;
    }
    return {};
}

Result<void> reorder(Connection& connection, const QList<GatewayId>& ids)
{
    int place = 1;
    for (const GatewayId id : ids) {
        if (Result<void> done
            = changeOne(connection, u"UPDATE gateway SET position = ? WHERE id = ?"_s, {place++, id}, id);
            !done)
            return done;
    }
    return {};
}

Result<void> hide(Connection& connection, GatewayId id, const QDateTime& now)
{
    return changeOne(connection, u"UPDATE gateway SET hidden_at = ? WHERE id = ? AND hidden_at IS NULL"_s,
        {now.toMSecsSinceEpoch(), id}, id);
}

Result<void> restore(Connection& connection, GatewayId id)
{
    const Result<Gateway> gateway = find(connection, id, true);
    if (!gateway)
        return tl::unexpected(gateway.error());
    if (Result<void> free = nameIsFree(connection, *gateway); !free)
        return free;
    return changeOne(connection, u"UPDATE gateway SET hidden_at = NULL WHERE id = ?"_s, {id}, id);
}

Result<Gateway> remove(Connection& connection, GatewayId id)
{
    Result<Gateway> gateway = find(connection, id, true);
    if (!gateway)
        return gateway;
    if (Result<void> done = changeOne(connection, u"DELETE FROM gateway WHERE id = ?"_s, {id}, id); !done)
        return tl::unexpected(done.error());
    return gateway;
}

Result<QList<Gateway>> hidden(Connection& connection)
{
    return fetch(connection, u"WHERE hidden_at IS NOT NULL"_s);
}

}
