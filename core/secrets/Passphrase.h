// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/secrets/LockedBytes.h"

#include <QString>

#include <functional>
#include <optional>

namespace otpost {

/// What a passphrase is asked for.
struct PassphraseRequest {
    QString vaultFile;
    bool creating = false; ///< the vault does not exist yet, so that a slip of the finger would count
};

/// Gives the passphrase of a vault, or why there is none (VaultLocked, VaultPassphrase…). Called in a
/// thread of the vault's own, so it may wait for a person; seldom more than once in a program's life.
using PassphraseSource = std::function<Result<LockedBytes>(const PassphraseRequest&)>;

/// Longest passphrase, in bytes.
inline constexpr qint64 longestPassphrase = 4096;

/// Reads a passphrase from a file: all its bytes but one line break at the end, at most `longestPassphrase`.
/// Others than its owner may read it, as the files that containers pass are usually made; where anybody may
/// change it, it is refused. Errors: VaultPassphraseUnreadable, VaultPassphraseEmpty, VaultPassphraseOpen.
/// Blocks.
Result<LockedBytes> readPassphraseFile(const QString& path);

/// The passphrase that a service is given: the file that OTPOST_VAULT_PASSPHRASE_FILE names, otherwise
/// the systemd credential `otpost-vault` (systemd.exec(5), LoadCredential=). Nothing where neither is
/// set. Errors as `readPassphraseFile`.
std::optional<Result<LockedBytes>> passphraseOfService();

/// `passphraseOfService`, or VaultLocked.
Result<LockedBytes> passphraseWithoutAsking(const PassphraseRequest& request);

}
