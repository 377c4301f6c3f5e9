// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ApiToken.h"
#include "core/storage/Connection.h"

namespace otpost {

/// Tokens of the service. Blocking; called on a database thread with its connection. Functions that write
/// expect to run inside a transaction.
namespace TokenRepository {

/// TokenNameInvalid, NameTaken.
Result<ApiToken> insert(
    Connection& connection, const ApiToken& token, const QByteArray& hash, const QDateTime& now);
/// In the order in which they were made; those that were revoked too.
Result<QList<ApiToken>> list(Connection& connection);
/// TokenNotFound, also where it was revoked already.
Result<void> revoke(Connection& connection, TokenId id, const QDateTime& now);
/// The good token with this hash; nothing where there is none.
Result<std::optional<ApiToken>> findByHash(Connection& connection, const QByteArray& hash);
/// Notes when it was used last.
Result<void> noteUse(Connection& connection, TokenId id, const QDateTime& now);

}

}
