// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MemorySecretStore.h"

#include "core/base/Async.h"

#include <QMutexLocker>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

namespace otpost::test {

MemorySecretStore::~MemorySecretStore() = default;

/// `work` is called with the mutex held.
template <class T>
QFuture<Result<T>> MemorySecretStore::answer(std::function<Result<T>()> work)
{
    std::unique_lock lock(m_mutex);
    if (!m_holding) {
        Result<T> result = work();
        lock.unlock();
        return finishedFuture(std::move(result));
    }
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_held.push_back([this, promise, work = std::move(work)] {
        std::unique_lock inner(m_mutex);
        Result<T> result = work();
        inner.unlock();
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QByteArray>> MemorySecretStore::read(const QString& key)
{
    return answer<QByteArray>([this, key]() -> Result<QByteArray> {
        ++m_reads;
        if (m_readError)
            return tl::unexpected(*m_readError);
        const auto found = m_values.constFind(key);
        if (found == m_values.constEnd())
            return fail(ErrorKind::SecretNotStored, {}, {key});
        return *found;
    });
}

QFuture<Result<void>> MemorySecretStore::write(const QString& key, const QByteArray& value)
{
    return answer<void>([this, key, value] { return doWrite(key, value); });
}

Result<void> MemorySecretStore::doWrite(const QString& key, const QByteArray& value)
{
    ++m_writes;
    if (m_writeError)
        return tl::unexpected(*m_writeError);
    if (m_laterError && m_writesBeforeError-- == 0)
        return tl::unexpected(*std::exchange(m_laterError, std::nullopt));
    m_values.insert(key, value);
    return {};
}

QFuture<Result<void>> MemorySecretStore::remove(const QString& key)
{
    return answer<void>([this, key]() -> Result<void> {
        ++m_removals;
        if (m_writeError)
            return tl::unexpected(*m_writeError);
        m_values.remove(key);
        return {};
    });
}

void MemorySecretStore::failWith(const std::optional<Error>& error)
{
    failReadsWith(error);
    failWritesWith(error);
}

void MemorySecretStore::failReadsWith(const std::optional<Error>& error)
{
    const QMutexLocker lock(&m_mutex);
    m_readError = error;
}

void MemorySecretStore::failWritesWith(const std::optional<Error>& error)
{
    const QMutexLocker lock(&m_mutex);
    m_writeError = error;
}

void MemorySecretStore::failWriteAfter(int writes, const Error& error)
{
    const QMutexLocker lock(&m_mutex);
    m_laterError = error;
    m_writesBeforeError = writes;
}

void MemorySecretStore::hold()
{
    const QMutexLocker lock(&m_mutex);
    m_holding = true;
}

void MemorySecretStore::release()
{
    std::vector<std::function<void()>> held;
    {
        const QMutexLocker lock(&m_mutex);
        m_holding = false;
        held = std::exchange(m_held, {});
    }
    for (const std::function<void()>& call : held)
        call();
}

int MemorySecretStore::held() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_held.size());
}

std::optional<QByteArray> MemorySecretStore::value(const QString& key) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_values.constFind(key);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

void MemorySecretStore::setValue(const QString& key, const QByteArray& value)
{
    const QMutexLocker lock(&m_mutex);
    m_values.insert(key, value);
}

QStringList MemorySecretStore::keys() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList keys = m_values.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

int MemorySecretStore::reads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_reads;
}

int MemorySecretStore::writes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_writes;
}

int MemorySecretStore::removals() const
{
    const QMutexLocker lock(&m_mutex);
    return m_removals;
}

}
