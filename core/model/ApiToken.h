// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace otpost {

using TokenId = qint64;

/// What the holder of a token may do.
enum class TokenScope { Send = 1, Otp = 2, Read = 4 };
Q_DECLARE_FLAGS(TokenScopes, TokenScope)
Q_DECLARE_OPERATORS_FOR_FLAGS(TokenScopes)

/// Somebody who may call the service. The token itself is shown once, when it is made, and never kept.
struct ApiToken {
    TokenId id = 0;
    QString name; ///< who uses it: "Portal of the Harbour Hotel"
    TokenScopes scopes;
    QDateTime createdAt; ///< UTC
    QDateTime usedAt; ///< UTC, to the minute; invalid: never
    QDateTime revokedAt; ///< UTC; invalid: it is good

    bool operator==(const ApiToken&) const = default;
};

/// The stable words, in their order: "send otp read".
QString toWord(TokenScope scope);
QStringList toWords(TokenScopes scopes);
std::optional<TokenScope> tokenScopeFromWord(QStringView word);

/// A new token: "otpost_" and 43 characters of 256 random bits (base64url); empty where the system gives no
/// random numbers.
QByteArray newTokenText();
/// What is stored of it: BLAKE2b of 32 bytes. As the token is random, nothing slower is needed.
QByteArray hashOfToken(const QByteArray& token);

}
