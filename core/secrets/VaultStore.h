// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/secrets/Passphrase.h"
#include "core/secrets/SecretStore.h"
#include "core/secrets/VaultFormat.h"

#include <QThread>

#include <memory>

namespace otpost {

class VaultFile;

/// Secrets in an encrypted file (docs/vault.md), for machines without a keychain. Has a thread of its
/// own, in which the passphrase is asked for, once, when the first secret is needed. Errors: see
/// VaultFile. May be called from any thread.
class VaultStore final : public SecretStore
{
public:
    VaultStore(const QString& file, PassphraseSource passphrase, const VaultParameters& forNew = {});
    /// Waits for what was begun.
    ~VaultStore() override;

    /// Makes the vault, or opens the one that is there. What does not exist is made by this alone.
    QFuture<Result<void>> create();
    /// Whether it can be opened.
    QFuture<Result<void>> check();

    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& value) override;
    QFuture<Result<void>> remove(const QString& key) override;
    QFuture<Result<void>> writeAll(const QHash<QString, QByteArray>& values) override;
    QFuture<Result<void>> removeAll(const QStringList& keys) override;

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in the thread; work is posted to it
    std::unique_ptr<VaultFile> m_file; ///< used in the thread only
};

}
