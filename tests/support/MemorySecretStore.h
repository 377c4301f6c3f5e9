// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/secrets/SecretStore.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace otpost::test {

/// A secret store in memory, with the troubles of a real one on demand. Thread-safe.
class MemorySecretStore final : public SecretStore
{
public:
    /// Calls that are still held end as cancelled.
    ~MemorySecretStore() override;

    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& value) override;
    QFuture<Result<void>> remove(const QString& key) override;

    /// From now on every call fails with this (KeychainMissing, KeychainLocked, KeychainDenied, …);
    /// nothing: they work again.
    void failWith(const std::optional<Error>& error);
    void failWith(ErrorKind kind) { failWith(Error{kind, {}, {}}); }
    void failReadsWith(const std::optional<Error>& error);
    void failWritesWith(const std::optional<Error>& error);
    /// After so many more writes that succeed, the next one fails with `error`, once.
    void failWriteAfter(int writes, const Error& error);
    /// From now on calls are not answered until `release` (a slow store), or ever (one that hangs).
    void hold();
    /// Answers what was held, in order, and stops holding. What a call does, it does now.
    void release();
    /// Calls that wait for `release`.
    int held() const;

    /// What is stored, for the test to look at and to prepare.
    std::optional<QByteArray> value(const QString& key) const;
    void setValue(const QString& key, const QByteArray& value);
    QStringList keys() const; ///< sorted
    int reads() const;
    int writes() const;
    int removals() const;

private:
    template <class T>
    QFuture<Result<T>> answer(std::function<Result<T>()> work);
    Result<void> doWrite(const QString& key, const QByteArray& value);

    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_values;
    std::optional<Error> m_readError;
    std::optional<Error> m_writeError;
    std::optional<Error> m_laterError;
    int m_writesBeforeError = 0;
    bool m_holding = false;
    std::vector<std::function<void()>> m_held;
    int m_reads = 0;
    int m_writes = 0;
    int m_removals = 0;
};

}
