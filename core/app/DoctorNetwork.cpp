// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/DoctorChecks.h"

#include "core/gateway/GatewayUrl.h"
#include "core/net/TlsProblem.h"
#include "core/net/TlsSettings.h"

#include <QLocale>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

namespace otpost::doctor {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMs = 10'000;
constexpr int soonDays = 14;

QNetworkProxy proxyFor(const QUrl& url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

/// As an attempt says it (ConnectionLane).
Error unreachable(const QAbstractSocket& socket, const QString& host)
{
    switch (socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return Error{ErrorKind::HostNotFound, {}, {host}};
    case QAbstractSocket::ConnectionRefusedError:
        return Error{ErrorKind::ConnectionRefused, {}, {host}};
    case QAbstractSocket::SocketTimeoutError:
        return Error{ErrorKind::ConnectTimeout, {}, {QString::number(deadlineMs)}};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return Error{ErrorKind::ProxyFailed, {}, {socket.errorString()}};
    default:
        return Error{ErrorKind::ConnectionFailed, {}, {host, socket.errorString()}};
    }
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    default:
        return Words::tr("an old TLS");
    }
}

CheckResult judgeCertificate(const QSslSocket& socket, const QString& title, const QDateTime& now)
{
    const QString id = u"connection"_s;
    const QSslCertificate certificate = socket.peerCertificate();
    const QString date = QLocale().toString(certificate.expiryDate().date(), QLocale::ShortFormat);
    const QString found = Words::tr("Reached by %1. The certificate ends on %2.")
                              .arg(protocolName(socket.sessionProtocol()), date);
    const qint64 days = now.daysTo(certificate.expiryDate());
    if (days < 0)
        return warning(id, title, found, Words::tr("It has ended. Ask whoever runs the server to renew it."));
    if (days < soonDays)
        return warning(id, title, found, Words::tr("It ends soon. Ask whoever runs the server to renew it."));
    return ok(id, title, found);
}

CheckResult connectTls(const Gateway& gateway, const QUrl& url, const QString& title, const QDateTime& now)
{
    const QString id = u"connection"_s;
    TlsTrust trust;
    trust.verify = gateway.connection.verifyTls;
    if (trust.verify)
        trust.caCertificates = gateway.connection.caCertificates.toUtf8().trimmed();
    const Result<QSslConfiguration> configuration = tlsSettings(trust);
    if (!configuration)
        return problem(id, title, describe(configuration.error()), QString());
    QSslSocket socket;
    socket.setSslConfiguration(*configuration);
    socket.setProxy(proxyFor(url));
    if (!trust.verify)
        socket.ignoreSslErrors();
    socket.connectToHostEncrypted(url.host(), quint16(url.port(443)));
    if (!socket.waitForEncrypted(deadlineMs)) {
        const bool handshake = socket.error() == QAbstractSocket::SslHandshakeFailedError
            || socket.error() == QAbstractSocket::SslInternalError;
        const Error error = handshake ? tlsProblem(url.host(), socket.sslHandshakeErrors(),
                                socket.errorString(), !trust.caCertificates.isEmpty())
                                      : unreachable(socket, url.host());
        return problem(id, title, describe(error), QString());
    }
    const CheckResult result = judgeCertificate(socket, title, now);
    socket.abort();
    return result;
}

CheckResult connectPlain(const QUrl& url, const QString& title)
{
    // A proxy for http takes requests, not connections to a host: that it is there is all there is to see.
    const QNetworkProxy proxy = proxyFor(url);
    const bool direct = proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty();
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(
        direct ? url.host() : proxy.hostName(), direct ? quint16(url.port(80)) : proxy.port());
    if (!socket.waitForConnected(deadlineMs))
        return problem(u"connection"_s, title, describe(unreachable(socket, url.host())), QString());
    socket.abort();
    return ok(u"connection"_s, title, Words::tr("Reached, without encryption."));
}

/// Addresses that the gateway talks to.
QStringList addressesOf(const Gateway& gateway)
{
    if (gateway.type == GatewayType::Twilio)
        return {gateway.twilio.baseUrl};
    return {gateway.custom.url, gateway.balance.url};
}

}

QList<CheckResult> checkNetwork(Patient& patient)
{
    QList<CheckResult> results;
    if (!patient.input.network)
        return results;
    const QDateTime now = patient.input.clock ? patient.input.clock->now() : QDateTime::currentDateTimeUtc();
    for (const Gateway& gateway : patient.gateways) {
        QStringList seen;
        for (const QString& address : addressesOf(gateway)) {
            const Result<UrlParts> parts = splitGatewayUrl(address);
            if (!parts || seen.contains(parts->origin))
                continue;
            seen.append(parts->origin);
            const QUrl url(parts->origin);
            const QString title = Words::tr("Gateway %1, %2").arg(QString::number(gateway.id), parts->origin);
            CheckResult result = parts->scheme == "https"_L1 ? connectTls(gateway, url, title, now)
                                                             : connectPlain(url, title);
            if (result.state == CheckState::Problem && !gateway.enabled)
                result.state = CheckState::Warning;
            result.gatewayId = gateway.id;
            results.append(result);
        }
    }
    return results;
}

}
