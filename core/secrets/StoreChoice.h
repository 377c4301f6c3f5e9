// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <optional>

namespace otpost {

class Connection;
class SecretStores;
class Storage;

enum class StoreKind { Keychain, Vault };

/// Where a data directory keeps its secrets.
struct StoreChoice {
    StoreKind kind = StoreKind::Keychain;
    QString vaultFile; ///< absolute; empty for the keychain

    bool operator==(const StoreChoice&) const = default;
    static StoreChoice keychain() { return {}; }
    static StoreChoice vault(const QString& file) { return {StoreKind::Vault, file}; }
};

/// Whether both are the same place, links and dots taken into account. Looks at the disk.
bool isSameStore(const StoreChoice& a, const StoreChoice& b);

/// "the keychain", or "the vault /srv/otpost.vault", in the user's language.
QString describe(const StoreChoice& choice);

/// The choice is a row of the data directory's database. Blocking; called on a database thread.
namespace StoreChoices {

/// Nothing where none has been made yet. SecretStoreUnknown.
Result<std::optional<StoreChoice>> current(Connection& connection);
Result<void> set(Connection& connection, const StoreChoice& choice);

/// The store that was moved away from and may still hold secrets. Nothing where it is known to be rid
/// of them.
Result<std::optional<StoreChoice>> leaving(Connection& connection);
Result<void> setLeaving(Connection& connection, const std::optional<StoreChoice>& choice);

}

/// Which store the data directory uses. At its first use this is noted for good: the vault that is named,
/// which is made if need be, otherwise the keychain. Later another one than that is refused
/// (SecretStoreOther). `vaultFile`: absolute, or empty. Blocks, and may ask for a passphrase, at the
/// first use only. Errors also of VaultFile and of the database.
Result<StoreChoice> settleStore(Storage& storage, const QString& vaultFile, SecretStores& stores);

}
