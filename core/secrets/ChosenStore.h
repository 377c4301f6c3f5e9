// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretStore.h"
#include "core/secrets/StoreChoice.h"

#include <QObject>

#include <functional>

namespace otpost {

class SecretStores;
class Storage;

/// The store that the data directory names, looked up at each call: another program may have moved the
/// secrets meanwhile. Needs an event loop in its thread; called from any.
class ChosenStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ChosenStore(Storage& storage, SecretStores& stores);

    QFuture<Result<QByteArray>> read(const QString& key) override;
    /// Where the secrets were moved while it wrote, it writes once more to the new store.
    QFuture<Result<void>> write(const QString& key, const QByteArray& value) override;
    QFuture<Result<void>> remove(const QString& key) override;
    QFuture<Result<void>> writeAll(const QHash<QString, QByteArray>& values) override;
    QFuture<Result<void>> removeAll(const QStringList& keys) override;

private:
    template <class T>
    QFuture<Result<T>> with(std::function<QFuture<Result<T>>(const StoreChoice&)> work);
    QFuture<Result<void>> writeTo(const StoreChoice& choice, const QHash<QString, QByteArray>& values);

    Storage& m_storage;
    SecretStores& m_stores;
};

}
