// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretStore.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace otpost {

/// Asks the store behind it once for each key. That is enough, as the value behind a key never
/// changes. Thread-safe.
class CachedSecretStore final : public SecretStore
{
public:
    /// `store` must outlive this.
    explicit CachedSecretStore(SecretStore& store);

    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& value) override;
    QFuture<Result<void>> remove(const QString& key) override;
    QFuture<Result<void>> writeAll(const QHash<QString, QByteArray>& values) override;
    QFuture<Result<void>> removeAll(const QStringList& keys) override;

private:
    struct Cache {
        QMutex mutex;
        QHash<QString, QByteArray> values;
    };
    void forget(const QStringList& keys);

    SecretStore& m_store;
    std::shared_ptr<Cache> m_cache; ///< outlives calls that are still under way
};

}
