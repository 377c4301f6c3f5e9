// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCertificate.h"

#include "tests/support/Process.h"

#include <QDate>
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

namespace {

QString opensslTime(int day)
{
    return QDate::currentDate().addDays(day).toString(u"yyyyMMdd"_s) + u"000000Z"_s;
}

bool openssl(const QStringList& arguments)
{
    return runProgram(u"openssl"_s, arguments).exitCode == 0;
}

bool writeFile(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

const QStringList newKey{
    u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

}

bool TestAuthority::writeConfiguration() const
{
    // No path of ours has a character that means something there.
    return writeFile(m_dir.filePath(u"index.txt"_s), {})
        && writeFile(m_dir.filePath(u"ca.cnf"_s),
            u"[ca]\ndefault_ca=c\n[c]\ndatabase=%1/index.txt\nnew_certs_dir=%1\ndefault_md=sha256\n"
            "policy=p\nunique_subject=no\nrand_serial=yes\n[p]\ncommonName=supplied\n"_s.arg(m_dir.path()));
}

bool TestAuthority::make(const QString& name, int days)
{
    const QString request = m_dir.filePath(u"ca.csr"_s);
    const QString extensions = m_dir.filePath(u"ca.ext"_s);
    const int from = days < 0 ? days - 10 : -2;
    return writeConfiguration()
        && writeFile(extensions, u"basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n"_s)
        && openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, keyFile(),
                       u"-out"_s, request}
            + newKey)
        && openssl(
            {u"ca"_s, u"-batch"_s, u"-notext"_s, u"-selfsign"_s, u"-config"_s, m_dir.filePath(u"ca.cnf"_s),
                u"-keyfile"_s, keyFile(), u"-in"_s, request, u"-out"_s, certificateFile(), u"-startdate"_s,
                opensslTime(from), u"-enddate"_s, opensslTime(days), u"-extfile"_s, extensions});
}

QByteArray TestAuthority::pem() const
{
    QFile file(certificateFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TestLeaf TestAuthority::issue(const TestLeafOptions& options)
{
    return make(options, false);
}

TestLeaf TestAuthority::selfSigned(const TestLeafOptions& options)
{
    return make(options, true);
}

TestLeaf TestAuthority::make(const TestLeafOptions& options, bool selfSigned)
{
    const QString base = m_dir.filePath(u"leaf%1"_s.arg(++m_made));
    const QString key = base + u".key"_s;
    const QString certificate = base + u".pem"_s;
    QStringList sign{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, m_dir.filePath(u"ca.cnf"_s), u"-in"_s,
        base + u".csr"_s, u"-out"_s, certificate, u"-startdate"_s, opensslTime(options.fromDay),
        u"-enddate"_s, opensslTime(options.toDay), u"-extfile"_s, base + u".ext"_s};
    if (selfSigned)
        sign << u"-selfsign"_s << u"-keyfile"_s << key;
    else
        sign << u"-cert"_s << certificateFile() << u"-keyfile"_s << keyFile();
    const bool made = writeFile(base + u".ext"_s,
                          u"basicConstraints=CA:FALSE\nsubjectAltName=%1\n"_s.arg(options.alternativeNames))
        && openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN="_s + options.name, u"-keyout"_s, key,
                       u"-out"_s, base + u".csr"_s}
            + newKey)
        && openssl(sign);
    return made ? TestLeaf{key, certificate} : TestLeaf();
}

}
