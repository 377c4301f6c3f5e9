// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/Grant.h"

#include "core/base/Json.h"
#include "core/otp/CodeSealer.h"
#include "core/secrets/LockedBytes.h"

#include <sodium.h>

namespace otpost {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestToken = 2'000;

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray part(const JsonValue& json)
{
    return toUtf8(json).toBase64(base64Url);
}

std::optional<JsonValue> readPart(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? parseJson(decoded.decoded) : std::nullopt;
}

}

GrantSigner::GrantSigner(const SealingKey& key)
    : m_public(crypto_sign_PUBLICKEYBYTES, '\0')
    , m_secret(crypto_sign_SECRETKEYBYTES, '\0')
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    crypto_kdf_derive_from_key(bytesOf(seed), std::size_t(seed.size()), 1, "otpgrant", key.bytes().data());
    crypto_sign_seed_keypair(bytesOf(m_public), bytesOf(m_secret), bytesOf(std::as_const(seed)));
    sodium_memzero(seed.data(), std::size_t(seed.size()));
}

QByteArray GrantSigner::sign(const Grant& grant) const
{
    const qint64 issued = grant.issuedAt.toSecsSinceEpoch();
    JsonValue claims{{"iss", "otpost"}, {"sub", toJson(grant.number)}, {"jti", toJson(grant.id)},
        {"loc", toJson(grant.location)}, {"iat", issued}, {"exp", issued + grantSeconds},
        {"proven", grant.proven}};
    if (!grant.name.isEmpty())
        claims["name"] = toJson(grant.name);
    if (!grant.email.isEmpty())
        claims["email"] = toJson(grant.email);
    const QByteArray signedPart = part({{"alg", "EdDSA"}, {"typ", "JWT"}}) + '.' + part(claims);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(signedPart),
        static_cast<unsigned long long>(signedPart.size()), bytesOf(m_secret));
    return signedPart + '.' + signature.toBase64(base64Url);
}

std::optional<Grant> GrantSigner::verify(const QByteArray& token, const QDateTime& now) const
{
    const QList<QByteArray> parts = token.split('.');
    if (token.size() > longestToken || parts.size() != 3)
        return std::nullopt;
    const QByteArray signedPart = parts.at(0) + '.' + parts.at(1);
    const auto signature = QByteArray::fromBase64Encoding(
        parts.at(2), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || signature.decoded.size() != crypto_sign_BYTES
        || crypto_sign_verify_detached(bytesOf(signature.decoded), bytesOf(signedPart),
               static_cast<unsigned long long>(signedPart.size()), bytesOf(m_public))
            != 0)
        return std::nullopt;
    const std::optional<JsonValue> header = readPart(parts.at(0));
    const std::optional<JsonValue> claims = readPart(parts.at(1));
    if (!header || !claims || memberString(*header, "alg") != QLatin1String("EdDSA"))
        return std::nullopt;
    const qint64 issued = claims->value("iat", qint64(0));
    const qint64 time = now.toSecsSinceEpoch();
    if (issued > time + 60 || claims->value("exp", qint64(0)) <= time)
        return std::nullopt;
    return Grant{memberString(*claims, "jti"), memberString(*claims, "sub"), memberString(*claims, "loc"),
        QDateTime::fromSecsSinceEpoch(issued, Qt::UTC), claims->value("proven", false),
        memberString(*claims, "name"), memberString(*claims, "email")};
}

QByteArray GrantSigner::keySet() const
{
    return toUtf8(JsonValue{{"keys",
        JsonValue::array({JsonValue{{"kty", "OKP"}, {"crv", "Ed25519"}, {"use", "sig"}, {"alg", "EdDSA"},
            {"x", m_public.toBase64(base64Url).toStdString()}}})}});
}

}
