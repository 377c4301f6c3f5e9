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
    if (value.size() > maxSecretBytes)
        return finishedFuture(
            Result<void>(fail(ErrorKind::SecretTooLong, {}, {key, QString::number(maxSecretBytes)})));
    return runIn(m_worker.get(), [this, key, value] {
        return m_file->change([&](VaultContent& content) {
            content.insert(key, value);
            return true;
        });
    });
}

QFuture<Result<void>> VaultStore::remove(const QString& key)
{
    return runIn(m_worker.get(),
        [this, key] { return m_file->change([&](VaultContent& c) { return c.remove(key); }); });
}

}
