// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/ChosenStore.h"

#include "core/base/Async.h"
#include "core/secrets/SecretStores.h"
#include "core/storage/Storage.h"

namespace otpost {

ChosenStore::ChosenStore(Storage& storage, SecretStores& stores)
    : m_storage(storage)
    , m_stores(stores)
{
}

template <class T>
QFuture<Result<T>> ChosenStore::with(std::function<QFuture<Result<T>>(const StoreChoice&)> work)
{
    return m_storage.read([](Connection& connection) { return StoreChoices::current(connection); })
        .then(this,
            [work = std::move(work)](const Result<std::optional<StoreChoice>>& choice) -> QFuture<Result<T>> {
                if (!choice)
                    return finishedFuture(Result<T>(tl::unexpected(choice.error())));
                return work(choice->value_or(StoreChoice::keychain()));
            })
        .unwrap();
}

QFuture<Result<QByteArray>> ChosenStore::read(const QString& key)
{
    return with<QByteArray>([this, key](const StoreChoice& choice) { return m_stores.of(choice).read(key); });
}

QFuture<Result<void>> ChosenStore::write(const QString& key, const QByteArray& value)
{
    return writeAll({{key, value}});
}

QFuture<Result<void>> ChosenStore::remove(const QString& key)
{
    return removeAll({key});
}

QFuture<Result<void>> ChosenStore::writeAll(const QHash<QString, QByteArray>& values)
{
    return with<void>([this, values](const StoreChoice& choice) { return writeTo(choice, values); });
}

QFuture<Result<void>> ChosenStore::removeAll(const QStringList& keys)
{
    return with<void>(
        [this, keys](const StoreChoice& choice) { return m_stores.of(choice).removeAll(keys); });
}

QFuture<Result<void>> ChosenStore::writeTo(
    const StoreChoice& choice, const QHash<QString, QByteArray>& values)
{
    return m_stores.of(choice)
        .writeAll(values)
        .then(this,
            [this, choice, values](const Result<void>& written) -> QFuture<Result<void>> {
                if (!written)
                    return finishedFuture(written);
                return with<void>([this, choice, values](const StoreChoice& now) {
                    if (now == choice)
                        return finishedFuture(Result<void>());
                    return m_stores.of(choice)
                        .removeAll(values.keys())
                        .then(this, [this, now, values](const Result<void>&) { return writeTo(now, values); })
                        .unwrap();
                });
            })
        .unwrap();
}

}
