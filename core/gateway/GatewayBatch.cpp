// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayBatch.h"

#include "core/base/Async.h"
#include "core/secrets/SecretReader.h"
#include "core/secrets/SecretStore.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/LocationRepository.h"
#include "core/storage/RetiredSecrets.h"
#include "core/storage/Settings.h"
#include "core/storage/SplashRepository.h"
#include "core/storage/Storage.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Runs blocking work beside everybody else's.
template <class Work>
auto runInPool(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// What a store answers; it may go away before it does.
template <class T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(ErrorKind::Internal, {}, {u"stopped"_s});
    return future.result();
}

QSet<QString> idsOf(const QList<Gateway>& gateways)
{
    QSet<QString> ids;
    for (const Gateway& gateway : gateways) {
        for (const SecretRef& ref : secretRefs(gateway)) {
            if (ref.isSet())
                ids.insert(ref.id);
        }
    }
    return ids;
}

QSet<QString> keysOf(const QList<Location>& locations)
{
    QSet<QString> ids;
    for (const Location& location : locations) {
        if (location.access.key.isSet())
            ids.insert(location.access.key.id);
    }
    return ids;
}

Result<void> storeDrafts(Connection& connection, const GatewayBatch& batch, const QDateTime& now)
{
    const Result<int> last = GatewayRepository::lastPosition(connection);
    if (!last)
        return tl::unexpected(last.error());
    int position = *last;
    for (const GatewayDraft& draft : batch.drafts) {
        Gateway gateway = draft.gateway;
        if (gateway.id == 0)
            gateway.position = ++position;
        const Result<void> stored = gateway.id == 0 ? GatewayRepository::insertAt(connection, gateway, now)
                                                    : GatewayRepository::update(connection, gateway, now);
        if (!stored)
            return stored;
    }
    return {};
}

Result<void> putInOrder(Connection& connection, const QStringList& names)
{
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    QHash<QString, GatewayId> ids;
    for (const Gateway& gateway : *gateways)
        ids.insert(gateway.name, gateway.id);
    QList<GatewayId> ordered;
    for (const QString& name : names)
        ordered.append(ids.value(name));
    return GatewayRepository::reorder(connection, ordered);
}

/// Routes are written as a whole: what somebody else made of one meanwhile would be lost.
Result<void> sameLocations(Connection& connection, const LocationBatch& batch)
{
    if (batch.isEmpty())
        return {};
    const Result<QList<Location>> now = LocationRepository::list(connection);
    if (!now)
        return tl::unexpected(now.error());
    return *now == batch.before ? Result<void>() : fail(ErrorKind::ConfigChangedMeanwhile);
}

/// Likewise.
Result<void> sameSplash(Connection& connection, const SplashBatch& batch)
{
    if (batch.isEmpty())
        return {};
    const Result<QList<SplashPage>> now = SplashRepository::list(connection);
    if (!now)
        return tl::unexpected(now.error());
    return *now == batch.before ? Result<void>() : fail(ErrorKind::ConfigChangedMeanwhile);
}

/// The secrets that are referred to.
Result<QSet<QString>> idsInUse(Connection& connection)
{
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    const Result<QList<Location>> locations = LocationRepository::list(connection);
    if (!locations)
        return tl::unexpected(locations.error());
    return idsOf(*gateways) + keysOf(*locations);
}

/// The rows; returns the secrets that are referred to then.
Result<QSet<QString>> storeRows(Connection& connection, const GatewayBatch& batch)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<QList<Gateway>> before = GatewayRepository::list(connection);
    if (!before)
        return tl::unexpected(before.error());
    if (*before != batch.before)
        return fail(ErrorKind::ConfigChangedMeanwhile);
    Result<void> done = sameLocations(connection, batch.locations);
    if (done)
        done = sameSplash(connection, batch.splash);
    for (const GatewayId id : batch.removed) {
        if (done)
            done = GatewayRepository::hide(connection, id, now);
    }
    if (done)
        done = storeDrafts(connection, batch, now);
    if (done && !batch.order.isEmpty())
        done = putInOrder(connection, batch.order);
    if (done)
        done = storeLocations(connection, batch.locations, now);
    if (done)
        done = storeSplash(connection, batch.splash, now);
    for (const GatewayBatch::Setting& setting : batch.settings) {
        if (done)
            done = storeSetting(connection, setting.name, setting.value);
    }
    if (!done)
        return tl::unexpected(done.error());
    return idsInUse(connection);
}

/// In portions. Goes on after an error and returns the first.
Result<void> removeKeys(const QStringList& keys, SecretStore& secrets)
{
    Result<void> all;
    for (qsizetype begin = 0; begin < keys.size(); begin += secretsAtOnce) {
        const Result<void> removed = waitFor(secrets.removeAll(keys.mid(begin, secretsAtOnce)));
        if (all)
            all = removed;
    }
    return all;
}

/// All of them, or none. In portions.
Result<void> writeValues(const SecretValues& values, SecretStore& secrets)
{
    const QStringList keys = values.keys();
    for (qsizetype begin = 0; begin < keys.size(); begin += secretsAtOnce) {
        SecretValues portion;
        for (const QString& key : keys.mid(begin, secretsAtOnce))
            portion.insert(key, values.value(key));
        if (Result<void> written = waitFor(secrets.writeAll(portion)); !written) {
            (void)removeKeys(keys.mid(0, begin), secrets);
            return written;
        }
    }
    return {};
}

/// Hidden gateways whose secrets the store does not give up stay hidden, for another time.
void removeForGood(const GatewayBatch& batch, Storage& storage, SecretStore& secrets)
{
    const QSet<GatewayId> removed(batch.removed.begin(), batch.removed.end());
    QList<Gateway> gateways;
    for (const Gateway& gateway : batch.before) {
        if (removed.contains(gateway.id))
            gateways.append(gateway);
    }
    if (gateways.isEmpty() || !removeKeys(idsOf(gateways).values(), secrets))
        return;
    (void)waitFor(storage.write([&gateways](Connection& connection) -> Result<void> {
        for (const Gateway& gateway : std::as_const(gateways)) {
            if (const Result<Gateway> gone = GatewayRepository::remove(connection, gateway.id); !gone)
                return tl::unexpected(gone.error());
        }
        return {};
    }));
}

/// Keys of locations that the store does not give up are known as retired, for another time.
void removeKeysForGood(const QStringList& keys, Storage& storage, SecretStore& secrets)
{
    if (keys.isEmpty() || !removeKeys(keys, secrets))
        return;
    (void)waitFor(
        storage.write([&keys](Connection& connection) { return RetiredSecrets::drop(connection, keys); }));
}

Result<void> run(const GatewayBatch& batch, Storage& storage, SecretStore& secrets)
{
    SecretValues values = batch.locations.values;
    for (const GatewayDraft& draft : batch.drafts) {
        for (const QString& key : idsOf({draft.gateway})) {
            if (draft.values.contains(key))
                values.insert(key, draft.values.value(key));
        }
    }
    if (Result<void> written = writeValues(values, secrets); !written)
        return written;
    const Result<QSet<QString>> after
        = waitFor(storage.write([&batch](Connection& connection) { return storeRows(connection, batch); }));
    if (!after) {
        (void)removeKeys(values.keys(), secrets);
        return tl::unexpected(after.error());
    }
    removeForGood(batch, storage, secrets);
    const QSet<QString> orphans = idsOf(batch.before) - *after;
    (void)removeKeys(orphans.values(), secrets);
    if (!batch.locations.isEmpty())
        removeKeysForGood((keysOf(batch.locations.before) - *after).values(), storage, secrets);
    return {};
}

}

QFuture<Result<void>> runBatch(const GatewayBatch& batch, Storage& storage, SecretStore& secrets)
{
    return runInPool([batch, &storage, &secrets] { return run(batch, storage, secrets); });
}

QFuture<Result<SecretValues>> readAllSecrets(
    const QList<Gateway>& gateways, const QList<Location>& locations, SecretStore& secrets)
{
    return runInPool([gateways, locations, &secrets]() -> Result<SecretValues> {
        SecretValues values;
        for (const Gateway& gateway : gateways) {
            const Result<SecretValues> read = waitFor(readSecrets(GatewayDraft{gateway, {}}, secrets));
            if (!read)
                return read;
            values.insert(*read);
        }
        for (const Location& location : locations) {
            if (!location.access.key.isSet())
                continue;
            const Result<QByteArray> read = waitFor(secrets.read(location.access.key.id));
            if (!read && read.error().kind == ErrorKind::SecretNotStored)
                return fail(ErrorKind::SecretNotStored, {}, {location.name});
            if (!read)
                return tl::unexpected(read.error());
            values.insert(location.access.key.id, *read);
        }
        return values;
    });
}

}
