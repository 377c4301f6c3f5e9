// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/config/ConfigDocument.h"
#include "core/secrets/LockedBytes.h"
#include "core/secrets/VaultFormat.h"

#include <QByteArray>

namespace otpost {

/// Seals secrets under a passphrase, in the format of the vault (docs/vault.md): Argon2id makes the key,
/// XChaCha20-Poly1305 encrypts and authenticates. Takes about a second as `cost` is usually set. Pure.
/// VaultMemory.
Result<QByteArray> sealSecrets(
    const SealedSecrets& secrets, const LockedBytes& passphrase, const VaultParameters& cost = {});

/// Opens them. ConfigSecretsDamaged, ConfigPassphraseWrong, VaultMemory. Pure.
Result<SealedSecrets> openSecrets(const QByteArray& sealed, const LockedBytes& passphrase);

}
