// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RetiredSecrets.h"

#include "core/storage/GatewayRepository.h"
#include "core/storage/LocationRepository.h"

#include <QSet>

namespace otpost::RetiredSecrets {

using namespace Qt::StringLiterals;

namespace {

/// The keys of all secrets that gateways, hidden ones too, and locations refer to.
Result<QSet<QString>> inUse(Connection& connection)
{
    QSet<QString> ids;
    for (const Result<QList<Gateway>>& gateways :
        {GatewayRepository::list(connection), GatewayRepository::hidden(connection)}) {
        if (!gateways)
            return tl::unexpected(gateways.error());
        for (const Gateway& gateway : *gateways) {
            for (const SecretRef& ref : secretRefs(gateway))
                ids.insert(ref.id);
        }
    }
    const Result<QList<Location>> locations = LocationRepository::list(connection);
    if (!locations)
        return tl::unexpected(locations.error());
    for (const Location& location : *locations)
        ids.insert(location.access.key.id);
    return ids;
}

}

Result<void> retire(Connection& connection, const QStringList& ids)
{
    for (const QString& id : ids) {
        if (Result<void> done
            = connection.exec(u"INSERT OR IGNORE INTO retired_secret (id) VALUES (?)"_s, {id});
            !done)
            return done;
    }
    return {};
}

Result<void> reuse(Connection& connection, const QStringList& ids)
{
    for (const QString& id : ids) {
        const Result<QSqlQuery> gone
            = connection.run(u"DELETE FROM retired_secret WHERE id = ? AND doomed = 0"_s, {id});
        if (!gone)
            return tl::unexpected(gone.error());
        if (gone->numRowsAffected() != 1)
            return fail(ErrorKind::ChangedMeanwhile);
    }
    return {};
}

Result<QStringList> list(Connection& connection)
{
    Result<QSqlQuery> rows = connection.run(u"SELECT id FROM retired_secret ORDER BY id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList ids;
    while (rows->next())
        ids.append(rows->value(0).toString());
    return ids;
}

Result<QStringList> doom(Connection& connection)
{
    const Result<QSet<QString>> used = inUse(connection);
    if (!used)
        return tl::unexpected(used.error());
    Result<QStringList> ids = list(connection);
    if (!ids)
        return ids;
    ids->removeIf([&used](const QString& id) { return used->contains(id); });
    if (Result<void> done = connection.exec(u"UPDATE retired_secret SET doomed = 1"_s); !done)
        return tl::unexpected(done.error());
    return ids;
}

Result<void> forget(Connection& connection, const QStringList& ids)
{
    for (const QString& id : ids) {
        if (Result<void> done
            = connection.exec(u"DELETE FROM retired_secret WHERE id = ? AND doomed = 1"_s, {id});
            !done)
            return done;
    }
    return {};
}

Result<void> drop(Connection& connection, const QStringList& ids)
{
    for (const QString& id : ids) {
        if (Result<void> done = connection.exec(u"DELETE FROM retired_secret WHERE id = ?"_s, {id}); !done)
            return done;
    }
    return {};
}

}
