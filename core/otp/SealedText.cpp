// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/otp/CodeSealer.h"
#include "core/secrets/LockedBytes.h"

#include <sodium.h>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
/// What is sealed is filled up to a multiple of this, so that its length says nothing.
constexpr std::size_t blockBytes = 128;
constexpr qsizetype longestSealed = 64 * 1024;

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// What the ciphertext is bound to.
QByteArray boundTo(const QString& recipient, qint64 challengeId)
{
    return "otpost-code-1\n" + recipient.toUtf8() + '\n' + QByteArray::number(challengeId);
}

Error gone(qint64 challengeId)
{
    return Error{ErrorKind::MessageTextGone, {}, {QString::number(challengeId)}};
}

QString escaped(QString text)
{
    return text.replace(u'%', u"%%"_s);
}

/// The template with the hidden stretches put in. Nothing where it does not fit them.
std::optional<MaskedText> fill(const QString& templateText, const QStringList& hidden)
{
    MaskedText text;
    QString plain;
    for (qsizetype i = 0; i < templateText.size(); ++i) {
        if (templateText.at(i) != u'%') {
            plain += templateText.at(i);
            continue;
        }
        const qsizetype end = templateText.indexOf(u'%', i + 1);
        if (end < 0)
            return std::nullopt;
        if (end == i + 1) {
            plain += u'%';
        } else {
            bool isNumber = false;
            const int number = QStringView(templateText).mid(i + 1, end - i - 1).toInt(&isNumber);
            if (!isNumber || number < 1 || number > hidden.size())
                return std::nullopt;
            text.append(plain.toUtf8());
            plain.clear();
            text.append(hidden.at(number - 1).toUtf8(), Sensitivity::Code);
        }
        i = end;
    }
    text.append(plain.toUtf8());
    return text;
}

}

Result<SealedText> sealText(const SealingKey& key, const OutgoingMessage& message, qint64 challengeId)
{
    if (!sodiumReady())
        return fail(ErrorKind::Internal, {}, {u"no random numbers"_s});
    SealedText result;
    JsonValue hidden = JsonValue::array();
    for (const MaskedText::Span& span : message.text.spans()) {
        const QString stretch = QString::fromUtf8(span.bytes);
        if (span.sensitivity != Sensitivity::Code && span.sensitivity != Sensitivity::Secret) {
            result.templateText += escaped(stretch);
            continue;
        }
        hidden.push_back(toJson(stretch));
        result.templateText += u'%' + QString::number(hidden.size()) + u'%';
    }
    QByteArray open = toUtf8(JsonValue{{"code", toJson(message.code)}, {"hidden", std::move(hidden)}});
    const auto length = std::size_t(open.size());
    std::size_t padded = 0;
    open.resize(open.size() + qsizetype(blockBytes));
    if (sodium_pad(&padded, bytesOf(open), length, blockBytes, std::size_t(open.size())) != 0)
        return fail(ErrorKind::Internal, {}, {u"padding"_s});

    const QByteArray bound = boundTo(message.to.e164, challengeId);
    result.sealed.resize(nonceBytes + qsizetype(padded) + tagBytes);
    randombytes_buf(result.sealed.data(), std::size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(result.sealed) + nonceBytes, nullptr, bytesOf(open),
        padded, bytesOf(bound), static_cast<unsigned long long>(bound.size()), nullptr,
        bytesOf(std::as_const(result.sealed)), key.bytes().data());
    sodium_memzero(open.data(), std::size_t(open.size()));
    return result;
}

Result<OpenedText> openText(const SealingKey& key, const QString& templateText, const QByteArray& sealed,
    const QString& recipient, qint64 challengeId)
{
    const qsizetype length = sealed.size() - nonceBytes - tagBytes;
    if (length <= 0 || sealed.size() > longestSealed || !sodiumReady())
        return tl::unexpected(gone(challengeId));
    const QByteArray bound = boundTo(recipient, challengeId);
    QByteArray open(length, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(open), nullptr, nullptr,
        bytesOf(sealed) + nonceBytes, static_cast<unsigned long long>(sealed.size() - nonceBytes),
        bytesOf(bound), static_cast<unsigned long long>(bound.size()), bytesOf(sealed), key.bytes().data());
    std::size_t unpadded = 0;
    if (failed != 0 || sodium_unpad(&unpadded, bytesOf(open), std::size_t(open.size()), blockBytes) != 0)
        return tl::unexpected(gone(challengeId));
    const auto json = parseJson(open.left(qsizetype(unpadded)));
    sodium_memzero(open.data(), std::size_t(open.size()));
    if (!json || !json->is_object() || !json->contains("hidden") || !(*json)["hidden"].is_array())
        return tl::unexpected(gone(challengeId));
    QStringList hidden;
    for (const JsonValue& stretch : (*json)["hidden"])
        hidden.append(stringOf(stretch));
    const std::optional<MaskedText> text = fill(templateText, hidden);
    if (!text)
        return tl::unexpected(gone(challengeId));
    return OpenedText{*text, memberString(*json, "code")};
}

}
