// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/KeychainStore.h"
#include "core/secrets/StoreChoice.h"
#include "core/secrets/VaultStore.h"

#include <QMutex>

#include <map>
#include <memory>

namespace otpost {

/// The stores of one program, one object each. Made in a thread with an event loop, in which the
/// keychain's jobs then run; asked from any.
class SecretStores
{
public:
    explicit SecretStores(PassphraseSource passphrase);

    /// Lives as long as this.
    SecretStore& of(const StoreChoice& choice);
    VaultStore& vault(const QString& file);

private:
    PassphraseSource m_passphrase;
    KeychainStore m_keychain;
    QMutex m_mutex;
    std::map<QString, std::unique_ptr<VaultStore>> m_vaults; ///< by path
};

}
