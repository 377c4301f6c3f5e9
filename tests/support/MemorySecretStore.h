// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/secrets/SecretStore.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <optional>

namespace otpost::test {

/// A secret store for the faults that a real keychain cannot be made to show. Thread-safe.
class MemorySecretStore final : public SecretStore
{
public:
    /// All calls fail with this from now on; nullopt: they work again.
    void failWith(std::optional<ErrorKind> kind)
    {
        const QMutexLocker lock(&m_mutex);
        m_failure = kind;
    }
    /// Writes fail after so many more have worked.
    void failWritesAfter(int count)
    {
        const QMutexLocker lock(&m_mutex);
        m_writesLeft = count;
    }
    QHash<QString, QByteArray> values() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_values;
    }
    int reads() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_reads;
    }

    QFuture<Result<QByteArray>> read(const QString& key) override
    {
        const QMutexLocker lock(&m_mutex);
        ++m_reads;
        if (m_failure)
            return finishedFuture(Result<QByteArray>(fail(*m_failure)));
        if (!m_values.contains(key))
            return finishedFuture(Result<QByteArray>(fail(ErrorKind::SecretNotStored, {}, {key})));
        return finishedFuture(Result<QByteArray>(m_values.value(key)));
    }
    QFuture<Result<void>> write(const QString& key, const QByteArray& value) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_failure)
            return finishedFuture(Result<void>(fail(*m_failure)));
        if (m_writesLeft && (*m_writesLeft)-- <= 0)
            return finishedFuture(Result<void>(fail(ErrorKind::KeychainLocked)));
        m_values.insert(key, value);
        return finishedFuture(Result<void>());
    }
    QFuture<Result<void>> remove(const QString& key) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_failure)
            return finishedFuture(Result<void>(fail(*m_failure)));
        m_values.remove(key);
        return finishedFuture(Result<void>());
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_values;
    std::optional<ErrorKind> m_failure;
    std::optional<int> m_writesLeft;
    int m_reads = 0;
};

}
