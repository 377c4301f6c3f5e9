// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/secrets/LockedBytes.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>

namespace otpost {

/// The bytes of a vault file (docs/vault.md has the layout). Pure: no file is touched here. Errors:
/// VaultNotOne, VaultNewer, VaultDamaged, VaultPassphraseWrong, VaultMemory, of which the first argument,
/// the path, is left to the caller.

/// The cost of turning a passphrase into a key, as Argon2id counts it (RFC 9106).
struct VaultParameters {
    quint32 passes = 3; ///< 1…32
    quint32 memoryKiB = 256 * 1024; ///< 8 KiB…2 GiB

    bool operator==(const VaultParameters&) const = default;
    /// The least that is possible, for tests.
    static VaultParameters least() { return {1, 8}; }
};

/// What a vault holds: values by key.
using VaultContent = QHash<QString, QByteArray>;

using VaultSalt = std::array<unsigned char, 16>;

/// What stands in front, unencrypted.
struct VaultHeader {
    quint32 version = 0;
    VaultParameters parameters;
    VaultSalt salt{};
};

/// The version that is written. Older ones are read, and become this one with the next write.
inline constexpr quint32 vaultVersion = 2;

/// Largest file that is read, in bytes.
inline constexpr qint64 maxVaultBytes = 64 * 1024 * 1024;

Result<VaultHeader> readVaultHeader(const QByteArray& file);

/// What a passphrase, a salt and parameters give. Slow to make: about a second as it is usually set.
class VaultKey
{
public:
    /// VaultMemory (args after the path: MiB).
    static Result<VaultKey> derive(
        const LockedBytes& passphrase, const VaultParameters& parameters, const VaultSalt& salt);

    /// Whether it was made with what the header says.
    bool isFor(const VaultHeader& header) const;
    const VaultParameters& parameters() const { return m_parameters; }
    const VaultSalt& salt() const { return m_salt; }
    const LockedBytes& master() const { return m_master; }
    /// A key of its own for each use. `number`: see docs/vault.md.
    LockedBytes subkey(quint64 number) const;

private:
    VaultParameters m_parameters;
    VaultSalt m_salt{};
    LockedBytes m_master;
};

/// A salt that nobody else has.
VaultSalt freshSalt();

Result<VaultContent> openVault(const QByteArray& file, const VaultKey& key);

/// A file of the current version, each time with a nonce of its own.
QByteArray sealVault(const VaultContent& content, const VaultKey& key);

}
