// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretStores.h"

#include <QMutexLocker>

namespace otpost {

SecretStores::SecretStores(PassphraseSource passphrase)
    : m_passphrase(std::move(passphrase))
{
}

SecretStore& SecretStores::of(const StoreChoice& choice)
{
    if (choice.kind == StoreKind::Keychain)
        return m_keychain;
    return vault(choice.vaultFile);
}

VaultStore& SecretStores::vault(const QString& file)
{
    const QMutexLocker lock(&m_mutex);
    std::unique_ptr<VaultStore>& store = m_vaults[file];
    if (!store)
        store = std::make_unique<VaultStore>(file, m_passphrase);
    return *store;
}

}
