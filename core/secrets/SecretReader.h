// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"
#include "core/secrets/SecretStore.h"

namespace otpost {

/// Reads all secrets that a gateway refers to: values just typed come from the draft, all others from
/// the store. One error is enough to fail; it names the secret (args) where it concerns one.
QFuture<Result<SecretValues>> readSecrets(const GatewayDraft& draft, SecretStore& store);

/// Writes all values of a draft, or none.
QFuture<Result<void>> writeSecrets(const SecretValues& values, SecretStore& store);

/// Removes them. Goes on after an error and returns the first.
QFuture<Result<void>> removeSecrets(const QStringList& keys, SecretStore& store);

}
