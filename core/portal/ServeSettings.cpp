// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/ServeSettings.h"

#include "core/storage/Settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPem = 1024 * 1024;

QString words(const char* text)
{
    return QCoreApplication::translate("ServeSettings", text);
}

Result<QByteArray> readPem(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ServeTlsInvalid, {}, {path, file.errorString()});
    const QByteArray pem = file.read(longestPem);
    if (!pem.contains("-----BEGIN "))
        return fail(ErrorKind::ServeTlsInvalid, {}, {path, words("it is no PEM file")});
    return pem;
}

QStringList partsOf(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

/// Null for what Qt would guess at, such as "192.0.2".
QHostAddress exactAddress(const QString& text)
{
    const QHostAddress address(text);
    const bool guessed = address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() != text;
    return guessed ? QHostAddress() : address;
}

}

Result<std::pair<QHostAddress, quint16>> parseListen(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    QString host = text.left(std::max<qsizetype>(0, colon));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return fail(ErrorKind::ListenInvalid, u"listen"_s, {text.left(60)});
    QHostAddress address = exactAddress(host);
    if (host.isEmpty())
        address = QHostAddress(QHostAddress::AnyIPv4);
    else if (host == "localhost"_L1)
        address = QHostAddress(QHostAddress::LocalHost);
    if (colon < 0 || !isNumber || port < 0 || port > 65'535 || address.isNull())
        return fail(ErrorKind::ListenInvalid, u"listen"_s, {text.left(60)});
    return std::pair(address, quint16(port));
}

Result<std::pair<QHostAddress, int>> parseProxy(const QString& text)
{
    const QHostAddress alone = exactAddress(text);
    if (!alone.isNull())
        return std::pair(alone, alone.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32);
    const std::pair<QHostAddress, int> network = QHostAddress::parseSubnet(text);
    if (network.second < 0 || exactAddress(text.section(u'/', 0, 0)).isNull())
        return fail(ErrorKind::TrustedProxyInvalid, u"trusted-proxy"_s, {text.left(60)});
    return network;
}

Result<QString> parsePublicUrl(const QString& text)
{
    constexpr qsizetype longest = 200;
    QString trimmed = text.trimmed();
    while (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool bare = !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (trimmed.size() > longest || !url.isValid() || !web || !bare || url.host().isEmpty())
        return fail(ErrorKind::PublicUrlInvalid, u"public-url"_s, {text.left(60)});
    return url.toString(QUrl::FullyEncoded);
}

Result<QString> checkServeSetting(const QString& name, const QString& text)
{
    Result<void> fits;
    if (name == "serve-listen"_L1) {
        if (const auto place = parseListen(text); !place)
            fits = tl::unexpected(place.error());
    } else if (name == "public-url"_L1 && !text.isEmpty()) {
        return parsePublicUrl(text);
    } else if (name == "trusted-proxies"_L1) {
        const QStringList parts = partsOf(text);
        for (const QString& part : parts) {
            if (const auto proxy = parseProxy(part); !proxy)
                return tl::unexpected(Error{proxy.error().kind, name, proxy.error().args});
        }
        return parts.join(u',');
    }
    return fits ? Result<QString>(text) : tl::unexpected(Error{fits.error().kind, name, fits.error().args});
}

ServeWishes wishesFrom(const Settings& settings)
{
    return {settings.serveListen, settings.serveTlsCert, settings.serveTlsKey,
        partsOf(settings.trustedProxies), settings.publicUrl};
}

Result<PortalOptions> portalOptions(const ServeWishes& wishes)
{
    PortalOptions options;
    const auto place = parseListen(wishes.listen);
    if (!place)
        return tl::unexpected(place.error());
    options.http.address = place->first;
    options.http.port = place->second;
    for (const QString& text : wishes.trustedProxies) {
        const auto proxy = parseProxy(text);
        if (!proxy)
            return tl::unexpected(proxy.error());
        options.trustedProxies.append(*proxy);
    }
    if (!wishes.publicUrl.isEmpty()) {
        const Result<QString> url = parsePublicUrl(wishes.publicUrl);
        if (!url)
            return tl::unexpected(url.error());
        options.publicUrl = *url;
    }
    if (wishes.certificateFile.isEmpty() != wishes.keyFile.isEmpty())
        return fail(ErrorKind::ServeTlsInvalid, {},
            {wishes.certificateFile + wishes.keyFile, words("certificate and key are needed, both")});
    if (!wishes.certificateFile.isEmpty()) {
        const Result<QByteArray> certificate = readPem(wishes.certificateFile);
        const Result<QByteArray> key = readPem(wishes.keyFile);
        if (!certificate || !key)
            return tl::unexpected(certificate ? key.error() : certificate.error());
        options.http.certificate = *certificate;
        options.http.key = *key;
    }
    return options;
}

QString servedAt(const PortalOptions& options, quint16 port)
{
    const bool secure = !options.http.certificate.isEmpty();
    const QString host = options.http.address.protocol() == QAbstractSocket::IPv6Protocol
        ? u'[' + options.http.address.toString() + u']'
        : options.http.address.toString();
    return u"%1://%2:%3"_s.arg(secure ? u"https"_s : u"http"_s, host, QString::number(port));
}

}
