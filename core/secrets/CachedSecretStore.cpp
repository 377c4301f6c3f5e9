// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/CachedSecretStore.h"

#include "core/base/Async.h"

#include <QMutexLocker>

namespace otpost {

CachedSecretStore::CachedSecretStore(SecretStore& store)
    : m_store(store)
    , m_cache(std::make_shared<Cache>())
{
}

QFuture<Result<QByteArray>> CachedSecretStore::read(const QString& key)
{
    {
        const QMutexLocker lock(&m_cache->mutex);
        const auto known = m_cache->values.constFind(key);
        if (known != m_cache->values.constEnd())
            return finishedFuture(Result<QByteArray>(*known));
    }
    return m_store.read(key).then([cache = m_cache, key](Result<QByteArray> value) {
        if (value) {
            const QMutexLocker lock(&cache->mutex);
            cache->values.insert(key, *value);
        }
        return value;
    });
}

QFuture<Result<void>> CachedSecretStore::write(const QString& key, const QByteArray& value)
{
    return m_store.write(key, value);
}

QFuture<Result<void>> CachedSecretStore::remove(const QString& key)
{
    forget({key});
    return m_store.remove(key);
}

QFuture<Result<void>> CachedSecretStore::writeAll(const QHash<QString, QByteArray>& values)
{
    return m_store.writeAll(values);
}

QFuture<Result<void>> CachedSecretStore::removeAll(const QStringList& keys)
{
    forget(keys);
    return m_store.removeAll(keys);
}

void CachedSecretStore::forget(const QStringList& keys)
{
    const QMutexLocker lock(&m_cache->mutex);
    for (const QString& key : keys)
        m_cache->values.remove(key);
}

}
