// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ConnectionDiagnosis.h"

#include "core/base/Redactor.h"
#include "core/net/CaCertificates.h"
#include "core/net/TlsProblem.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 10;
constexpr qsizetype longestName = 80;
constexpr qsizetype mostCertificates = 10;

QString tidy(const QString& text)
{
    return printable(text).simplified().left(longestName);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::UnknownProtocol:
        return {};
    default:
        return u"TLS 1.1 or older"_s;
    }
}

QList<QNetworkProxy> systemProxies(const QUrl& origin)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(origin));
}

}

qint64 CertificateFacts::daysLeft(const QDateTime& now) const
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 seconds = now.secsTo(validUntil);
    return seconds >= 0 ? seconds / day : -1 - (-seconds - 1) / day;
}

CertificateFacts certificateFacts(const QSslCertificate& certificate)
{
    CertificateFacts facts;
    facts.name = tidy(certificateName(certificate));
    facts.issuer = tidy(certificate.issuerDisplayName());
    const auto listed = certificate.subjectAlternativeNames();
    for (const QString& name : listed) {
        if (facts.names.size() < mostNames)
            facts.names.append(tidy(name));
    }
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    facts.selfSigned = certificate.isSelfSigned();
    return facts;
}

ConnectionDiagnosis::ConnectionDiagnosis(OriginProxies::Ask proxies, QObject* parent)
    : QObject(parent)
    , m_ask(proxies ? std::move(proxies) : OriginProxies::Ask(systemProxies))
    , m_socket(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end(Error{ErrorKind::ConnectTimeout, {}, {QString::number(m_deadline.interval())}});
    });
    connect(&m_socket, &QSslSocket::connected, this, &ConnectionDiagnosis::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionDiagnosis::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& problems) {
        m_tlsProblems = problems;
        m_socket.ignoreSslErrors(); // only to look: nothing is sent by this connection
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ConnectionDiagnosis::onFailed);
}

void ConnectionDiagnosis::start(const QUrl& url, const TlsTrust& trust, int deadlineMs)
{
    m_report.host = url.host();
    m_report.secure = url.scheme() == "https"_L1;
    m_report.port = url.port(m_report.secure ? 443 : 80);
    m_trust = trust;
    m_deadline.start(deadlineMs);

    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(m_report.port);
    const QList<QNetworkProxy> proxies = m_ask(origin);
    if (!proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy
        && !proxies.first().hostName().isEmpty()) {
        m_report.proxy
            = u"%1:%2"_s.arg(tidy(proxies.first().hostName()), QString::number(proxies.first().port()));
        QMetaObject::invokeMethod(
            this, [this] { end(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_stage.start();
    m_lookup = QHostInfo::lookupHost(m_report.host, this, &ConnectionDiagnosis::onLookedUp);
}

double ConnectionDiagnosis::lap()
{
    const double ms = double(m_stage.nsecsElapsed()) / 1e6;
    m_stage.start();
    return ms;
}

void ConnectionDiagnosis::onLookedUp(const QHostInfo& info)
{
    m_lookup = -1;
    if (m_ended)
        return;
    const double ms = lap();
    m_addresses = info.addresses();
    if (m_addresses.isEmpty()) {
        end(Error{ErrorKind::HostNotFound, {}, {m_report.host}});
        return;
    }
    m_report.lookupMs = ms;
    for (const QHostAddress& address : std::as_const(m_addresses))
        m_report.addresses.append(address.toString());
    tryNext();
}

void ConnectionDiagnosis::tryNext()
{
    m_report.address = m_addresses.at(m_next).toString();
    ++m_next;
    m_socket.connectToHost(m_report.address, quint16(m_report.port));
}

void ConnectionDiagnosis::onConnected()
{
    m_report.connectMs = lap();
    if (!m_report.secure) {
        end(std::nullopt);
        return;
    }
    Result<QSslConfiguration> settings = tlsSettings(m_trust);
    if (!settings) {
        end(settings.error());
        return;
    }
    // Also where the gateway does not check: what is wrong is shown, and stops nothing.
    settings->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setSslConfiguration(*settings);
    m_socket.setPeerVerifyName(m_report.host);
    m_socket.startClientEncryption();
}

void ConnectionDiagnosis::noteCertificates()
{
    const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
    for (const QSslCertificate& certificate : chain) {
        if (!certificate.isNull() && m_report.chain.size() < mostCertificates)
            m_report.chain.append(certificateFacts(certificate));
    }
}

void ConnectionDiagnosis::onEncrypted()
{
    m_report.tlsMs = lap();
    m_report.protocol = protocolName(m_socket.sessionProtocol());
    m_report.cipher = m_socket.sessionCipher().name();
    noteCertificates();
    m_report.trusted = m_tlsProblems.isEmpty();
    if (m_report.trusted)
        end(std::nullopt);
    else
        end(tlsProblem(m_report.host, m_tlsProblems, {}, !m_trust.caCertificates.isEmpty()));
}

void ConnectionDiagnosis::onFailed(QAbstractSocket::SocketError error)
{
    if (m_ended)
        return;
    if (m_report.connectMs >= 0) {
        noteCertificates();
        const bool closed = error == QAbstractSocket::RemoteHostClosedError;
        end(closed ? Error{ErrorKind::TlsFailed, {}, {m_report.host, m_socket.errorString()}}
                   : tlsProblem(m_report.host, m_tlsProblems, m_socket.errorString(),
                       !m_trust.caCertificates.isEmpty()));
        return;
    }
    if (m_next < m_addresses.size()) {
        // Not from within the socket's own signal.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_ended)
                    tryNext();
            },
            Qt::QueuedConnection);
        return;
    }
    end(error == QAbstractSocket::ConnectionRefusedError
            ? Error{ErrorKind::ConnectionRefused, {}, {m_report.host}}
            : Error{ErrorKind::ConnectionFailed, {}, {m_report.host, m_socket.errorString()}});
}

void ConnectionDiagnosis::abort()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            end(Error{ErrorKind::CanceledBeforeSending, {}, {}});
        },
        Qt::QueuedConnection);
}

void ConnectionDiagnosis::end(const std::optional<Error>& problem)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_socket.disconnect(this);
    if (m_report.tlsMs >= 0)
        m_socket.disconnectFromHost(); // says goodbye, as TLS wants it
    else
        m_socket.abort();
    m_report.problem = problem;
    Q_EMIT finished(m_report);
}

}
