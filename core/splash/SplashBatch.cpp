// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/SplashBatch.h"

#include "core/storage/LocationRepository.h"
#include "core/storage/SplashRepository.h"

#include <QHash>

#include <algorithm>

namespace otpost {

namespace {

Result<QHash<QString, LocationId>> idsByName(Connection& connection)
{
    const Result<QList<Location>> locations = LocationRepository::list(connection);
    if (!locations)
        return tl::unexpected(locations.error());
    QHash<QString, LocationId> ids;
    for (const Location& location : *locations)
        ids.insert(locationKey(location.name), location.id);
    return ids;
}

Result<void> storeChange(Connection& connection, const SplashBatch::Change& change,
    const QHash<QString, LocationId>& ids, const QDateTime& now)
{
    const Result<SplashId> id = SplashRepository::put(connection, change.page, now);
    if (!id)
        return tl::unexpected(id.error());
    if (!change.locations)
        return {};
    QList<LocationId> locations;
    for (const QString& name : *change.locations) {
        if (!ids.contains(locationKey(name)))
            return fail(ErrorKind::ConfigChangedMeanwhile);
        locations.append(ids.value(locationKey(name)));
    }
    return SplashRepository::putPlaces(connection, *id, locations);
}

Result<void> putInOrder(Connection& connection, const QStringList& names)
{
    const Result<QList<SplashPage>> pages = SplashRepository::list(connection);
    if (!pages)
        return tl::unexpected(pages.error());
    QHash<QString, SplashId> ids;
    for (const SplashPage& page : *pages)
        ids.insert(splashKey(page.name), page.id);
    QList<SplashId> order;
    for (const QString& name : names)
        order.append(ids.value(splashKey(name)));
    return SplashRepository::reorder(connection, order);
}

}

Result<void> storeSplash(Connection& connection, const SplashBatch& batch, const QDateTime& now)
{
    if (batch.isEmpty())
        return {};
    for (const SplashId id : batch.removed) {
        if (const Result<SplashPage> gone = SplashRepository::remove(connection, id); !gone)
            return tl::unexpected(gone.error());
    }
    const Result<QHash<QString, LocationId>> ids = idsByName(connection);
    if (!ids)
        return tl::unexpected(ids.error());
    // Two pages may change their addresses with each other.
    for (const SplashBatch::Change& change : batch.changes) {
        if (Result<void> done = SplashRepository::freeAddress(connection, change.page.id); !done)
            return done;
    }
    int position = 0;
    for (const SplashPage& page : batch.before)
        position = std::max(position, page.position);
    for (const SplashBatch::Change& given : batch.changes) {
        SplashBatch::Change change = given;
        if (change.page.id == 0)
            change.page.position = ++position;
        if (Result<void> stored = storeChange(connection, change, *ids, now); !stored)
            return stored;
    }
    return batch.order.isEmpty() ? Result<void>() : putInOrder(connection, batch.order);
}

}
