// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SplashRepository.h"

#include "core/base/Json.h"
#include "core/splash/SplashJson.h"

#include <QHash>

#include <algorithm>

namespace otpost::SplashRepository {

using namespace Qt::StringLiterals;

namespace {

Error notFound(const QString& text)
{
    return Error{ErrorKind::SplashNotFound, {}, {quotable(text)}};
}

/// Where each is enabled: locations that are there, in their order.
Result<QHash<SplashId, QList<LocationId>>> places(Connection& connection)
{
    Result<QSqlQuery> rows = connection.run(
        u"SELECT s.splash_id, s.location_id FROM splash_location s JOIN location l ON l.id = s.location_id "
        "ORDER BY s.splash_id, l.position, l.id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<SplashId, QList<LocationId>> all;
    while (rows->next())
        all[rows->value(0).toLongLong()].append(rows->value(1).toLongLong());
    return all;
}

Result<SplashPage> pick(const Result<QList<SplashPage>>& pages, const QString& text, SplashId id)
{
    if (!pages)
        return tl::unexpected(pages.error());
    const QString key = splashKey(text);
    for (const SplashPage& page : *pages) {
        if (page.id == id || (id == 0 && (splashKey(page.name) == key || page.address == key)))
            return page;
    }
    return tl::unexpected(notFound(text));
}

Result<void> isFree(const QList<SplashPage>& pages, const SplashPage& page)
{
    for (const SplashPage& other : pages) {
        if (other.id == page.id)
            continue;
        if (splashKey(other.name) == splashKey(page.name))
            return fail(ErrorKind::NameTaken, u"name"_s, {other.name});
        if (other.address == page.address)
            return fail(ErrorKind::SplashAddressTaken, u"address"_s, {page.address, other.name});
    }
    return {};
}

/// A page that asks for codes already may be changed at any time; guests learn why none comes.
Result<void> canSendCodes(Connection& connection, const QList<SplashPage>& pages, const SplashPage& page)
{
    const auto before = std::find_if(
        pages.begin(), pages.end(), [&page](const SplashPage& other) { return other.id == page.id; });
    if (!page.otp || (before != pages.end() && before->otp))
        return {};
    const Result<QVariant> gateways
        = connection.value(u"SELECT count(*) FROM gateway WHERE enabled = 1 AND hidden_at IS NULL"_s);
    if (!gateways)
        return tl::unexpected(gateways.error());
    return gateways->toInt() > 0 ? Result<void>() : Result<void>(fail(ErrorKind::OtpNeedsGateway, u"otp"_s));
}

/// `isThere`: its row is replaced, but for the position.
Result<SplashId> storeRow(Connection& connection, const SplashPage& page, bool isThere, const QDateTime& now)
{
    const QString settings = QString::fromUtf8(toUtf8(settingsToJson(page)));
    const qint64 ms = now.toMSecsSinceEpoch();
    if (isThere) {
        const Result<void> done = connection.exec(
            u"UPDATE splash_page SET name = ?, address = ?, settings = ?, updated_at = ? WHERE id = ?"_s,
            {page.name, page.address, settings, ms, page.id});
        return done ? Result<SplashId>(page.id) : tl::unexpected(done.error());
    }
    const Result<Connection::Changed> inserted = connection.change(
        u"INSERT INTO splash_page (id, name, address, position, settings, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {page.id == 0 ? QVariant() : QVariant(page.id), page.name, page.address, page.position, settings, ms,
            ms});
    return inserted ? Result<SplashId>(inserted->lastId) : tl::unexpected(inserted.error());
}

}

Result<QList<SplashPage>> list(Connection& connection)
{
    const Result<QHash<SplashId, QList<LocationId>>> enabled = places(connection);
    if (!enabled)
        return tl::unexpected(enabled.error());
    Result<QSqlQuery> rows = connection.run(
        u"SELECT id, name, address, position, settings FROM splash_page ORDER BY position, id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<SplashPage> pages;
    while (rows->next()) {
        SplashPage page;
        page.id = rows->value(0).toLongLong();
        page.name = rows->value(1).toString();
        page.address = rows->value(2).toString();
        page.position = rows->value(3).toInt();
        if (const std::optional<JsonValue> settings = parseJson(rows->value(4).toByteArray()))
            settingsFromJson(*settings, page);
        page.locations = enabled->value(page.id);
        pages.append(page);
    }
    return pages;
}

Result<SplashPage> find(Connection& connection, SplashId id)
{
    return pick(list(connection), QString::number(id), id);
}

Result<SplashPage> find(Connection& connection, const QString& text)
{
    bool isNumber = false;
    const SplashId id = text.toLongLong(&isNumber);
    const Result<QList<SplashPage>> pages = list(connection);
    if (isNumber && id > 0) {
        if (Result<SplashPage> page = pick(pages, text, id); page)
            return page;
    }
    return pick(pages, text, 0);
}

Result<SplashPage> save(Connection& connection, const SplashPage& page, const QDateTime& now)
{
    const Result<QList<SplashPage>> pages = list(connection);
    if (!pages)
        return tl::unexpected(pages.error());
    if (const Result<void> free = isFree(*pages, page); !free)
        return tl::unexpected(free.error());
    if (const Result<void> codes = canSendCodes(connection, *pages, page); !codes)
        return tl::unexpected(codes.error());
    const bool isThere = std::any_of(
        pages->begin(), pages->end(), [&page](const SplashPage& other) { return other.id == page.id; });
    SplashPage row = page;
    if (page.id == 0)
        row.position = pages->isEmpty() ? 1 : pages->last().position + 1;
    const Result<SplashId> id = storeRow(connection, row, isThere, now);
    if (!id)
        return tl::unexpected(id.error());
    if (const Result<void> done = putPlaces(connection, *id, page.locations); !done)
        return tl::unexpected(done.error());
    return find(connection, *id);
}

Result<SplashPage> remove(Connection& connection, SplashId id)
{
    Result<SplashPage> page = find(connection, id);
    if (!page)
        return page;
    if (Result<void> done = connection.exec(u"DELETE FROM splash_page WHERE id = ?"_s, {id}); !done)
        return tl::unexpected(done.error());
    return page;
}

Result<void> reorder(Connection& connection, const QList<SplashId>& first)
{
    const Result<QList<SplashPage>> pages = list(connection);
    if (!pages)
        return tl::unexpected(pages.error());
    QList<SplashId> order = first;
    for (const SplashPage& page : *pages) {
        if (!order.contains(page.id))
            order.append(page.id);
    }
    int position = 1;
    for (const SplashId id : order) {
        const Result<Connection::Changed> moved
            = connection.change(u"UPDATE splash_page SET position = ? WHERE id = ?"_s, {position++, id});
        if (!moved)
            return tl::unexpected(moved.error());
        if (moved->rows == 0)
            return tl::unexpected(notFound(QString::number(id)));
    }
    return {};
}

Result<SplashId> put(Connection& connection, const SplashPage& page, const QDateTime& now)
{
    return storeRow(connection, page, page.id != 0, now);
}

Result<void> putPlaces(Connection& connection, SplashId id, const QList<LocationId>& locations)
{
    if (Result<void> done = connection.exec(u"DELETE FROM splash_location WHERE splash_id = ?"_s, {id});
        !done)
        return done;
    for (const LocationId location : locations) {
        const Result<Connection::Changed> added
            = connection.change(u"INSERT OR IGNORE INTO splash_location (splash_id, location_id) "
                                "SELECT ?, id FROM location WHERE id = ?"_s,
                {id, location});
        if (!added)
            return tl::unexpected(added.error());
        if (added->rows == 0)
            return fail(ErrorKind::LocationNotFound, u"locations"_s, {QString::number(location)});
    }
    return {};
}

Result<void> freeAddress(Connection& connection, SplashId id)
{
    return connection.exec(u"UPDATE splash_page SET address = '~' || id WHERE id = ?"_s, {id});
}

Result<void> noteVisit(Connection& connection, const GuestVisit& visit)
{
    return connection.exec(
        u"INSERT INTO guest_visit (at, number, proven, name, email, accepted_terms, location, splash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {visit.at.toMSecsSinceEpoch(), visit.number, visit.proven ? 1 : 0, visit.name, visit.email,
            visit.acceptedTerms ? 1 : 0, visit.location, visit.splash});
}

Result<QList<GuestVisit>> visits(Connection& connection, const QDateTime& since, int limit)
{
    Result<QSqlQuery> rows = connection.run(
        u"SELECT at, number, proven, name, email, accepted_terms, location, splash FROM guest_visit "
        "WHERE at >= ? ORDER BY at DESC, id DESC LIMIT ?"_s,
        {since.toMSecsSinceEpoch(), limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<GuestVisit> all;
    while (rows->next())
        all.append(GuestVisit{QDateTime::fromMSecsSinceEpoch(rows->value(0).toLongLong(), Qt::UTC),
            rows->value(1).toString(), rows->value(2).toBool(), rows->value(3).toString(),
            rows->value(4).toString(), rows->value(5).toBool(), rows->value(6).toString(),
            rows->value(7).toString()});
    return all;
}

Result<bool> takeGrant(
    Connection& connection, const QString& id, const QDateTime& expiresAt, const QDateTime& now)
{
    if (const Result<void> old = connection.exec(
            u"DELETE FROM taken_grant WHERE expires_at < ?"_s, {now.addSecs(-60).toMSecsSinceEpoch()});
        !old)
        return tl::unexpected(old.error());
    const Result<Connection::Changed> taken
        = connection.change(u"INSERT OR IGNORE INTO taken_grant (id, expires_at) VALUES (?, ?)"_s,
            {id, expiresAt.toMSecsSinceEpoch()});
    return taken ? Result<bool>(taken->rows == 1) : tl::unexpected(taken.error());
}

}
