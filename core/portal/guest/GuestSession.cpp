// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/GuestSession.h"

#include "core/otp/CodeSealer.h"
#include "core/secrets/LockedBytes.h"

#include <sodium.h>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestCookie = 4'000;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int clockSlackSeconds = 60;
const QByteArray purpose = "otpost-guest-1";

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray derived(const SealingKey& key, quint64 number)
{
    QByteArray bytes(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    crypto_kdf_derive_from_key(
        bytesOf(bytes), std::size_t(bytes.size()), number, "otpguest", key.bytes().data());
    return bytes;
}

qint64 secondsOf(const QDateTime& time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

QDateTime timeFrom(const JsonValue& json, const char* name)
{
    const auto value = json.find(name);
    const qint64 seconds
        = value != json.end() && value->is_number_integer() ? value->get<qint64>() : qint64(0);
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

qint64 numberFrom(const JsonValue& json, const char* name)
{
    const auto value = json.find(name);
    return value != json.end() && value->is_number_integer() ? value->get<qint64>() : 0;
}

JsonValue toJson(const GuestSession& session)
{
    JsonValue json{{"i", session.id.toStdString()}, {"s", secondsOf(session.since)}, {"p", session.page},
        {"l", session.location}, {"a", otpost::toJson(session.arrival)}};
    const auto put = [&json](const char* name, qint64 value) {
        if (value != 0)
            json[name] = value;
    };
    const auto putText = [&json](const char* name, const QString& value) {
        if (!value.isEmpty())
            json[name] = value.toStdString();
    };
    put("c", session.challenge);
    put("x", session.dismissed);
    put("o", secondsOf(session.passedAt));
    put("t", session.accepted ? 1 : 0);
    put("q", session.proven ? 1 : 0);
    putText("g", session.grantId);
    putText("n", session.number);
    putText("r", session.region);
    putText("m", session.name);
    putText("e", session.email);
    putText("k", session.notice.key);
    putText("f", session.notice.field);
    putText("v", session.notice.args.join(QChar(0x1F)));
    return json;
}

GuestSession fromJson(const JsonValue& json)
{
    GuestSession session;
    session.id = memberString(json, "i").toLatin1();
    session.since = timeFrom(json, "s");
    session.page = numberFrom(json, "p");
    session.location = numberFrom(json, "l");
    if (const auto arrival = json.find("a"); arrival != json.end() && arrival->is_object())
        session.arrival = arrivalFromJson(*arrival);
    session.challenge = numberFrom(json, "c");
    session.dismissed = numberFrom(json, "x");
    session.passedAt = timeFrom(json, "o");
    session.accepted = numberFrom(json, "t") == 1;
    session.proven = numberFrom(json, "q") == 1;
    session.grantId = memberString(json, "g");
    session.number = memberString(json, "n");
    session.region = memberString(json, "r");
    session.name = memberString(json, "m");
    session.email = memberString(json, "e");
    session.notice.key = memberString(json, "k");
    session.notice.field = memberString(json, "f");
    if (const QString args = memberString(json, "v"); !args.isEmpty())
        session.notice.args = args.split(QChar(0x1F));
    return session;
}

}

GuestSession newGuestSession(const QDateTime& now)
{
    GuestSession session;
    if (!sodiumReady())
        return session;
    QByteArray random(8, '\0');
    randombytes_buf(random.data(), std::size_t(random.size()));
    session.id = random.toHex();
    session.since = now;
    return session;
}

GuestSealer::GuestSealer(const SealingKey& key)
    : m_sealing(derived(key, 1))
    , m_forms(derived(key, 2))
{
}

QByteArray GuestSealer::seal(const GuestSession& given) const
{
    GuestSession session = given;
    QByteArray plain = toUtf8(toJson(session));
    constexpr qsizetype mostPlain = 2'800; // with what sealing and base64 add, a cookie holds it
    if (plain.size() > mostPlain) {
        session.arrival.original.clear();
        plain = toUtf8(toJson(session));
    }
    QByteArray nonce(nonceBytes, '\0');
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    QByteArray sealed(plain.size() + tagBytes, '\0');
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), &size, bytesOf(std::as_const(plain)),
        static_cast<unsigned long long>(plain.size()), bytesOf(purpose),
        static_cast<unsigned long long>(purpose.size()), nullptr, bytesOf(std::as_const(nonce)),
        bytesOf(m_sealing));
    return (nonce + sealed).toBase64(base64Url);
}

std::optional<GuestSession> GuestSealer::open(const QByteArray& cookie, const QDateTime& now) const
{
    if (cookie.size() > longestCookie)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        cookie, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() <= nonceBytes + tagBytes)
        return std::nullopt;
    const QByteArray nonce = decoded.decoded.left(nonceBytes);
    const QByteArray sealed = decoded.decoded.mid(nonceBytes);
    QByteArray plain(sealed.size() - tagBytes, '\0');
    unsigned long long size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), &size, nullptr, bytesOf(sealed),
            static_cast<unsigned long long>(sealed.size()), bytesOf(purpose),
            static_cast<unsigned long long>(purpose.size()), bytesOf(nonce), bytesOf(m_sealing))
        != 0)
        return std::nullopt;
    const std::optional<JsonValue> json = parseJson(plain);
    if (!json || !json->is_object())
        return std::nullopt;
    const GuestSession session = fromJson(*json);
    const qint64 age = session.since.isValid() ? session.since.secsTo(now) : guestSessionSeconds;
    if (session.id.isEmpty() || age >= guestSessionSeconds || age < -clockSlackSeconds)
        return std::nullopt;
    return session;
}

QByteArray GuestSealer::formToken(const GuestSession& session) const
{
    QByteArray token(16, '\0');
    crypto_generichash(bytesOf(token), std::size_t(token.size()), bytesOf(session.id),
        static_cast<unsigned long long>(session.id.size()), bytesOf(m_forms), std::size_t(m_forms.size()));
    return token.toBase64(base64Url);
}

bool GuestSealer::isFormToken(const GuestSession& session, const QByteArray& token) const
{
    const QByteArray wanted = formToken(session);
    return token.size() == wanted.size()
        && sodium_memcmp(token.constData(), wanted.constData(), std::size_t(wanted.size())) == 0;
}

}
