// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretStore.h"

#include "core/base/Async.h"

namespace otpost {

namespace {

QFuture<Result<void>> removeFrom(
    const QStringList& keys, qsizetype index, const Result<void>& soFar, SecretStore& store)
{
    if (index == keys.size())
        return finishedFuture(soFar);
    return store.remove(keys.at(index))
        .then([keys, index, soFar, &store](const Result<void>& removed) {
            return removeFrom(keys, index + 1, soFar ? removed : soFar, store);
        })
        .unwrap();
}

QFuture<Result<void>> writeFrom(
    const QStringList& keys, qsizetype index, const QHash<QString, QByteArray>& values, SecretStore& store)
{
    if (index == keys.size())
        return finishedFuture(Result<void>());
    return store.write(keys.at(index), values.value(keys.at(index)))
        .then([keys, index, values, &store](const Result<void>& written) -> QFuture<Result<void>> {
            if (written)
                return writeFrom(keys, index + 1, values, store);
            return removeFrom(keys.mid(0, index), 0, {}, store)
                .then([error = written.error()](
                          const Result<void>&) { return Result<void>(tl::unexpected(error)); });
        })
        .unwrap();
}

}

QFuture<Result<void>> SecretStore::writeAll(const QHash<QString, QByteArray>& values)
{
    return writeFrom(values.keys(), 0, values, *this);
}

QFuture<Result<void>> SecretStore::removeAll(const QStringList& keys)
{
    return removeFrom(keys, 0, {}, *this);
}

}
