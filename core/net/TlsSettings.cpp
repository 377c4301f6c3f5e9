// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsSettings.h"

#include "core/net/CaCertificates.h"

#include <QSslSocket>

namespace otpost {

using namespace Qt::StringLiterals;

TlsTrust trustOf(const HttpRequest& request)
{
    if (!request.verifyTls)
        return TlsTrust{false, {}};
    return TlsTrust{true, request.caCertificates.trimmed()};
}

Result<QSslConfiguration> tlsSettings(const TlsTrust& trust)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    if (!trust.verify) {
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setProtocol(QSsl::AnyProtocol);
        // OpenSSL 3 takes TLS 1.1 and its SHA-1 signatures only below its usual security level.
        if (QSslSocket::activeBackend() == "openssl"_L1)
            tls.setBackendConfigurationOption(
                QByteArrayLiteral("CipherString"), QByteArrayLiteral("DEFAULT:@SECLEVEL=0"));
        return tls;
    }
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    const Result<QList<QSslCertificate>> authorities = parseCaCertificates(trust.caCertificates);
    if (!authorities)
        return tl::unexpected(authorities.error());
    if (!authorities->isEmpty())
        tls.setCaCertificates(*authorities);
    return tls;
}

}
