// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/ReportAddresses.h"

#include "core/base/Async.h"
#include "core/secrets/LockedBytes.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <sodium.h>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int askAgainAfterMs = 1'000;
constexpr qsizetype tokenBytes = 24;

}

QByteArray reportToken(const SealingKey& key, GatewayId gateway)
{
    unsigned char derived[crypto_auth_hmacsha256_KEYBYTES];
    crypto_kdf_derive_from_key(derived, sizeof(derived), 2, "otpreprt", key.bytes().data());
    const QByteArray what = "gateway " + QByteArray::number(gateway);
    unsigned char mac[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256(mac, reinterpret_cast<const unsigned char*>(what.constData()),
        static_cast<unsigned long long>(what.size()), derived);
    sodium_memzero(derived, sizeof(derived));
    return QByteArray(reinterpret_cast<const char*>(mac), tokenBytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isReportToken(const SealingKey& key, GatewayId gateway, const QByteArray& given)
{
    const QByteArray token = reportToken(key, gateway);
    return given.size() == token.size()
        && sodium_memcmp(given.constData(), token.constData(), std::size_t(token.size())) == 0;
}

MaskedText reportAddress(const QString& publicUrl, GatewayId gateway, const QByteArray& token, MessageId id)
{
    MaskedText address;
    address.append(publicUrl.toUtf8() + "/dlr/" + QByteArray::number(gateway) + '/', Sensitivity::Value);
    address.append(token, Sensitivity::Secret);
    if (id != 0)
        address.append("?otpost=" + QByteArray::number(id), Sensitivity::Value);
    return address;
}

ReportAddresses::ReportAddresses(Storage& storage, CodeSealer& sealer)
    : m_storage(storage)
    , m_sealer(sealer)
{
}

QFuture<QString> ReportAddresses::publicUrl()
{
    if (!m_given.isEmpty())
        return finishedFuture(m_given);
    if (!m_askAgain.hasExpired())
        return finishedFuture(m_stored);
    return m_storage.read([](Connection& connection) { return readSettings(connection); })
        .then(this, [this](const Result<Settings>& settings) {
            if (settings) {
                m_stored = settings->publicUrl;
                m_askAgain.setRemainingTime(askAgainAfterMs);
            }
            return m_stored;
        });
}

QFuture<MaskedText> ReportAddresses::forMessage(GatewayId gateway, MessageId id)
{
    return publicUrl()
        .then(this,
            [this, gateway, id](const QString& url) {
                if (url.isEmpty() || gateway == 0)
                    return finishedFuture(MaskedText());
                return m_sealer.key().then(this, [url, gateway, id](const Result<SealingKey>& key) {
                    return key ? reportAddress(url, gateway, reportToken(*key, gateway), id) : MaskedText();
                });
            })
        .unwrap();
}

QFuture<Result<QString>> ReportAddresses::forGateway(GatewayId gateway)
{
    return runIn(this, [this, gateway] {
        return publicUrl()
            .then(this,
                [this, gateway](const QString& url) {
                    return m_sealer.key().then(
                        this, [url, gateway](const Result<SealingKey>& key) -> Result<QString> {
                            if (!key)
                                return tl::unexpected(key.error());
                            return QString::fromUtf8(
                                reportAddress(url, gateway, reportToken(*key, gateway), 0).revealed());
                        });
                })
            .unwrap();
    }).unwrap();
}

}
