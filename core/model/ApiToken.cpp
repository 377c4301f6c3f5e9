// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ApiToken.h"

#include "core/secrets/LockedBytes.h"

#include <QStringList>

#include <sodium.h>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype randomBytes = 32;

}

QString toWord(TokenScope scope)
{
    switch (scope) {
    case TokenScope::Send:
        return u"send"_s;
    case TokenScope::Otp:
        return u"otp"_s;
    case TokenScope::Read:
        break;
    }
    return u"read"_s;
}

QStringList toWords(TokenScopes scopes)
{
    QStringList words;
    for (const TokenScope scope : {TokenScope::Send, TokenScope::Otp, TokenScope::Read}) {
        if (scopes.testFlag(scope))
            words.append(toWord(scope));
    }
    return words;
}

std::optional<TokenScope> tokenScopeFromWord(QStringView word)
{
    for (const TokenScope scope : {TokenScope::Send, TokenScope::Otp, TokenScope::Read}) {
        if (word == toWord(scope))
            return scope;
    }
    return std::nullopt;
}

QByteArray newTokenText()
{
    if (!sodiumReady())
        return {};
    QByteArray random(randomBytes, '\0');
    randombytes_buf(random.data(), std::size_t(random.size()));
    return "otpost_" + random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashOfToken(const QByteArray& token)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), std::size_t(hash.size()),
        reinterpret_cast<const unsigned char*>(token.constData()),
        static_cast<unsigned long long>(token.size()), nullptr, 0);
    return hash;
}

}
