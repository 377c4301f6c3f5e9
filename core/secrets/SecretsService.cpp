// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretsService.h"

#include "core/secrets/KeychainProbe.h"
#include "core/secrets/SecretMove.h"
#include "core/secrets/SecretStores.h"
#include "core/storage/Storage.h"

#include <algorithm>

namespace otpost {

namespace {

Result<SecretsStatus> readStatus(Storage& storage, SecretStores& stores)
{
    const Result<SecretsInUse> inUse
        = storage.read([](Connection& connection) { return secretsInUse(connection); }).result();
    if (!inUse)
        return tl::unexpected(inUse.error());
    SecretsStatus status;
    status.store = inUse->store;
    status.leftIn = inUse->leaving;
    status.secrets = int(std::ranges::count(inUse->places, false, &SecretPlace::own));
    if (status.store.kind == StoreKind::Vault) {
        if (const Result<void> usable = stores.vault(status.store.vaultFile).check().result(); !usable)
            status.problem = usable.error();
    } else if (const Result<QByteArray> probe
               = stores.of(status.store).read(QStringLiteral("probe")).result();
               !probe && probe.error().kind != ErrorKind::SecretNotStored) {
        status.problem = probe.error();
    }
    for (const SecretPlace& place : inUse->places) {
        if (status.problem)
            break;
        const Result<QByteArray> value = stores.of(status.store).read(place.key).result();
        if (value)
            continue;
        if (value.error().kind != ErrorKind::SecretNotStored)
            status.problem = value.error();
        else if (!place.own)
            status.missing.append(place);
    }
    return status;
}

}

SecretsService::SecretsService(Storage& storage, SecretStores& stores)
    : m_storage(storage)
    , m_stores(stores)
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("otpost-secrets"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

SecretsService::~SecretsService()
{
    // Posted last, so all work handed in before is done.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<SecretsStatus>> SecretsService::status()
{
    return runIn(m_worker.get(), [this] { return readStatus(m_storage, m_stores); });
}

QFuture<Result<SecretsMoved>> SecretsService::move(const StoreChoice& to, bool abandon)
{
    return runIn(
        m_worker.get(), [this, to, abandon] { return SecretMove(m_storage, m_stores, to, abandon).run(); });
}

}
