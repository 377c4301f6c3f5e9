// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayRows.h"

#include "core/model/GatewayFields.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/RetiredSecrets.h"

#include <QDateTime>

namespace otpost {

namespace {

QStringList without(QStringList ids, const QStringList& others)
{
    ids.removeIf([&others](const QString& id) { return others.contains(id); });
    return ids;
}

}

QStringList secretIds(const Gateway& gateway)
{
    QStringList ids;
    for (const SecretRef& ref : secretRefs(gateway)) {
        if (ref.isSet())
            ids.append(ref.id);
    }
    return ids;
}

bool isSameGateway(const Gateway& a, const Gateway& b)
{
    Gateway placed = a;
    placed.position = b.position;
    return placed == b;
}

Result<StoredGateway> storeGateway(
    Connection& connection, const Gateway& gateway, const std::optional<Gateway>& seen, bool keepsReplaced)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (gateway.id == 0) {
        Result<Gateway> stored = GatewayRepository::insert(connection, gateway, now);
        if (!stored)
            return tl::unexpected(stored.error());
        return StoredGateway{{std::nullopt, *stored}, {}};
    }
    const Result<Gateway> before = GatewayRepository::find(connection, gateway.id);
    if (!before)
        return tl::unexpected(before.error());
    if (seen && !isSameGateway(*before, *seen))
        return fail(ErrorKind::ChangedMeanwhile);
    if (Result<void> updated = GatewayRepository::update(connection, gateway, now); !updated)
        return tl::unexpected(updated.error());
    const Result<Gateway> after = GatewayRepository::find(connection, gateway.id);
    if (!after)
        return tl::unexpected(after.error());
    StoredGateway saved{{*before, *after}, without(secretIds(*before), secretIds(*after))};
    if (keepsReplaced) {
        if (Result<void> kept = RetiredSecrets::retire(connection, saved.orphans); !kept)
            return tl::unexpected(kept.error());
        saved.orphans.clear();
    }
    return saved;
}

Result<void> storeBack(Connection& connection, const Gateway& from, const Gateway& to)
{
    const Result<Gateway> current = GatewayRepository::find(connection, from.id);
    if (!current)
        return tl::unexpected(current.error());
    if (!isSameGateway(*current, from))
        return fail(ErrorKind::ChangedMeanwhile);
    Result<void> done = RetiredSecrets::reuse(connection, without(secretIds(to), secretIds(from)));
    if (done)
        done = RetiredSecrets::retire(connection, without(secretIds(from), secretIds(to)));
    if (done)
        done = GatewayRepository::update(connection, to, QDateTime::currentDateTimeUtc());
    return done;
}

Result<void> storeSwitch(Connection& connection, GatewayId id, bool enabled, bool onlyOther)
{
    const Result<Gateway> gateway = GatewayRepository::find(connection, id);
    if (!gateway)
        return tl::unexpected(gateway.error());
    if (onlyOther && gateway->enabled == enabled)
        return fail(ErrorKind::ChangedMeanwhile);
    // An imported one may lack secrets.
    if (const QList<Error> errors = enabled ? validateGateway(*gateway) : QList<Error>(); !errors.isEmpty())
        return tl::unexpected(errors.first());
    return GatewayRepository::setEnabled(connection, id, enabled, QDateTime::currentDateTimeUtc());
}

}
