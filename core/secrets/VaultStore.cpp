// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/VaultStore.h"

#include "core/secrets/VaultFile.h"

namespace otpost {

VaultStore::VaultStore(const QString& file, PassphraseSource passphrase, const VaultParameters& forNew)
    : m_worker(std::make_unique<QObject>())
    , m_file(std::make_unique<VaultFile>(file, std::move(passphrase), forNew))
{
    m_thread.setObjectName(QStringLiteral("otpost-vault"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

VaultStore::~VaultStore()
{
    // Posted last, so all work handed in before is done.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<void>> VaultStore::create()
{
    return runIn(m_worker.get(), [this] { return m_file->create(); });
}

QFuture<Result<void>> VaultStore::check()
{
    return runIn(m_worker.get(), [this]() -> Result<void> {
        const Result<VaultContent> content = m_file->read();
        return content ? Result<void>() : tl::unexpected(content.error());
    });
}

QFuture<Result<QByteArray>> VaultStore::read(const QString& key)
{
    return runIn(m_worker.get(), [this, key]() -> Result<QByteArray> {
        const Result<VaultContent> content = m_file->read();
        if (!content)
            return tl::unexpected(content.error());
        const auto value = content->constFind(key);
        if (value == content->constEnd())
            return fail(ErrorKind::SecretNotStored, {}, {key});
        return *value;
    });
}

QFuture<Result<void>> VaultStore::write(const QString& key, const QByteArray& value)
{
    return writeAll({{key, value}});
}

QFuture<Result<void>> VaultStore::remove(const QString& key)
{
    return removeAll({key});
}

QFuture<Result<void>> VaultStore::writeAll(const QHash<QString, QByteArray>& values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->size() > maxSecretBytes)
            return finishedFuture(Result<void>(
                fail(ErrorKind::SecretTooLong, {}, {value.key(), QString::number(maxSecretBytes)})));
    }
    if (values.isEmpty())
        return finishedFuture(Result<void>());
    return runIn(m_worker.get(), [this, values] {
        return m_file->change([&](VaultContent& content) {
            content.insert(values);
            return true;
        });
    });
}

QFuture<Result<void>> VaultStore::removeAll(const QStringList& keys)
{
    if (keys.isEmpty())
        return finishedFuture(Result<void>());
    return runIn(m_worker.get(), [this, keys] {
        return m_file->change([&](VaultContent& content) {
            qsizetype removed = 0;
            for (const QString& key : keys)
                removed += content.remove(key);
            return removed > 0;
        });
    });
}

}
