// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCertificate.h"

#include "tests/support/Process.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace otpost::test {

using namespace Qt::StringLiterals;

bool TestCertificate::make()
{
    const QStringList arguments{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
        u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-keyout"_s, keyFile(), u"-out"_s,
        certificateFile()};
    return runProgram(u"openssl"_s, arguments).exitCode == 0;
}

QSslConfiguration TestCertificate::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile key(keyFile());
    QFile certificate(certificateFile());
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    if (certificate.open(QIODevice::ReadOnly))
        configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

}
