// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayBatch.h"

#include "core/base/Async.h"
#include "core/secrets/SecretReader.h"
#include "core/secrets/SecretStore.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/Settings.h"
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

Result<void> storeDrafts(Connection& connection, const GatewayBatch& batch, const QDateTime& now)
{
    for (const GatewayDraft& draft : batch.drafts) {
        if (draft.gateway.id == 0) {
            if (Result<Gateway> added = GatewayRepository::insert(connection, draft.gateway, now); !added)
                return tl::unexpected(added.error());
        } else if (Result<void> updated = GatewayRepository::update(connection, draft.gateway, now);
                   !updated) {
            return updated;
        }
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

/// The rows; `after` gets the gateways as they are then.
Result<QList<Gateway>> storeRows(Connection& connection, const GatewayBatch& batch)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<QList<Gateway>> before = GatewayRepository::list(connection);
    if (!before)
        return before;
    if (*before != batch.before)
        return fail(ErrorKind::ConfigChangedMeanwhile);
    Result<void> done;
    for (const GatewayId id : batch.removed) {
        if (done)
            done = GatewayRepository::hide(connection, id, now);
    }
    if (done)
        done = storeDrafts(connection, batch, now);
    if (done && !batch.order.isEmpty())
        done = putInOrder(connection, batch.order);
    for (const GatewayBatch::Setting& setting : batch.settings) {
        if (done)
            done = storeSetting(connection, setting.name, setting.value);
    }
    if (!done)
        return tl::unexpected(done.error());
    return GatewayRepository::list(connection);
}

/// A hidden gateway whose secrets the store does not give up stays hidden, for another time.
void removeForGood(const GatewayBatch& batch, Storage& storage, SecretStore& secrets)
{
    for (const Gateway& gateway : batch.before) {
        if (!batch.removed.contains(gateway.id))
            continue;
        Result<void> removed;
        for (const QString& key : idsOf({gateway})) {
            if (removed)
                removed = waitFor(secrets.remove(key));
        }
        if (removed)
            (void)waitFor(storage.write([id = gateway.id](Connection& connection) {
                return GatewayRepository::remove(connection, id);
            }));
    }
}

Result<void> run(const GatewayBatch& batch, Storage& storage, SecretStore& secrets)
{
    QStringList written;
    Result<void> done;
    for (const GatewayDraft& draft : batch.drafts) {
        for (const QString& key : idsOf({draft.gateway})) {
            if (!done || !draft.values.contains(key))
                continue;
            written.append(key);
            done = waitFor(secrets.write(key, draft.values.value(key)));
        }
    }
    Result<QList<Gateway>> after = tl::unexpected(Error());
    if (done) {
        after = waitFor(
            storage.write([&batch](Connection& connection) { return storeRows(connection, batch); }));
        if (!after)
            done = tl::unexpected(after.error());
    }
    if (!done) {
        for (const QString& key : written)
            (void)waitFor(secrets.remove(key));
        return done;
    }
    removeForGood(batch, storage, secrets);
    for (const QString& orphan : idsOf(batch.before) - idsOf(*after))
        (void)waitFor(secrets.remove(orphan));
    return {};
}

}

QFuture<Result<void>> runBatch(const GatewayBatch& batch, Storage& storage, SecretStore& secrets)
{
    return runInPool([batch, &storage, &secrets] { return run(batch, storage, secrets); });
}

QFuture<Result<SecretValues>> readAllSecrets(const QList<Gateway>& gateways, SecretStore& secrets)
{
    return runInPool([gateways, &secrets]() -> Result<SecretValues> {
        SecretValues values;
        for (const Gateway& gateway : gateways) {
            const Result<SecretValues> read = waitFor(readSecrets(GatewayDraft{gateway, {}}, secrets));
            if (!read)
                return read;
            values.insert(*read);
        }
        return values;
    });
}

}
