// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/secrets/SecretStore.h"

#include <QObject>

#include <chrono>

namespace otpost {

/// The operating system's keychain, by QtKeychain: Secret Service or KWallet, macOS Keychain, Windows
/// Credential Store. Lives in a thread with an event loop; may be called from any thread.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// `deadline` bounds each call; a locked keychain may be asking its owner for the password
    /// meanwhile.
    explicit KeychainStore(
        std::chrono::milliseconds deadline = std::chrono::seconds(30), QObject* parent = nullptr);

    QFuture<Result<QByteArray>> read(const QString& key) override;
    QFuture<Result<void>> write(const QString& key, const QByteArray& value) override;
    QFuture<Result<void>> remove(const QString& key) override;

private:
    std::chrono::milliseconds m_deadline;
};

}
