// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Protection.h"

#include "core/gateway/GatewayUrl.h"

#include <QCryptographicHash>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QString bySystem = u"system"_s;

bool isHttps(const QString& url)
{
    const Result<UrlParts> parts = splitGatewayUrl(url);
    return parts && parts->scheme == "https"_L1;
}

}

QString protectionOf(const Gateway& gateway)
{
    if (gateway.type == GatewayType::Twilio)
        return isHttps(gateway.twilio.baseUrl) ? bySystem : QString();
    const bool everywhere
        = isHttps(gateway.custom.url) && (gateway.balance.url.isEmpty() || isHttps(gateway.balance.url));
    if (!everywhere || !gateway.connection.verifyTls)
        return {};
    const QByteArray own = gateway.connection.caCertificates.trimmed().toUtf8();
    if (own.isEmpty())
        return bySystem;
    return "ca:"_L1 + QString::fromLatin1(QCryptographicHash::hash(own, QCryptographicHash::Sha256).toHex());
}

bool isAsProtected(const QString& given, const QString& now)
{
    return given.isEmpty() || now == given || now == bySystem;
}

}
