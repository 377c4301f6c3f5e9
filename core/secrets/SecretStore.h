// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QString>
#include <QStringList>

namespace otpost {

/// Where secret values are kept. Keys are SecretRef ids; a value behind a key never changes once
/// written. Calls may be made from any thread and return at once; each ends within the store's own
/// deadline with a value or with KeychainMissing, KeychainLocked, KeychainDenied, KeychainTimeout or
/// KeychainFailed; of a vault, with one of the Vault… kinds.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// SecretNotStored where there is no value for the key.
    virtual QFuture<Result<QByteArray>> read(const QString& key) = 0;
    /// `value` is any bytes, up to `maxSecretBytes`.
    virtual QFuture<Result<void>> write(const QString& key, const QByteArray& value) = 0;
    /// Removing what is not there succeeds.
    virtual QFuture<Result<void>> remove(const QString& key) = 0;

    /// Writes up to `secretsAtOnce` values, by key; none of them is left where one fails. As long as it is
    /// not done better, one after the other.
    virtual QFuture<Result<void>> writeAll(const QHash<QString, QByteArray>& values);
    /// Removes up to `secretsAtOnce` values. Goes on after an error and returns the first.
    virtual QFuture<Result<void>> removeAll(const QStringList& keys);
};

/// Most values for `writeAll` and `removeAll`.
inline constexpr int secretsAtOnce = 200;

/// Longest value, in bytes: what the Windows credential store holds (CRED_MAX_CREDENTIAL_BLOB_SIZE).
inline constexpr int maxSecretBytes = 2560;

}
