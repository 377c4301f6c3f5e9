// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/TestCertificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

QSslConfiguration serverWith(const TestLeaf& leaf)
{
    QFile key(leaf.keyFile);
    QFile certificate(leaf.certificateFile);
    QSslConfiguration configuration;
    if (key.open(QIODevice::ReadOnly) && certificate.open(QIODevice::ReadOnly)) {
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        if (configuration.privateKey().isNull()) {
            key.seek(0);
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
        configuration.setLocalCertificate(QSslCertificate(&certificate));
    }
    return configuration;
}

}

/// Certificates as an operator meets them: refused, given an authority of their own, or not checked.
class TestCliTls : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_authority;

    static QJsonObject add(Cli& cli, const QString& url, const QStringList& more = {})
    {
        return cli.json(QStringList{u"gateway"_s, u"add"_s, u"--name"_s, u"Gateway"_s, u"--url"_s, url,
                            u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s}
            + more);
    }
    static QJsonObject send(Cli& cli)
    {
        return cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"Hello"_s});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_authority.make(u"Test authority"_s), "openssl is needed"); }

    void refusedTrustedUnchecked()
    {
        FakeHttpServer server(serverWith(m_authority.issue()));
        server.always(HttpScript::answer(200, "ok"));
        Cli cli;
        const QJsonObject gateway = add(cli, server.url());
        QCOMPARE(gateway[u"verifyTls"_s].toBool(), true);
        const QJsonObject refused = send(cli);
        QCOMPARE(refused[u"status"_s].toString(), u"error"_s);
        QCOMPARE(refused[u"attempts"_s][0][u"outcome"_s].toString(), u"unreachable"_s);
        QCOMPARE(server.arrivals(), 0);

        const QJsonObject edited
            = cli.json({u"gateway"_s, u"edit"_s, u"1"_s, u"--ca-file"_s, m_authority.certificateFile()});
        QVERIFY(edited[u"caCertificates"_s].toString().contains(u"BEGIN CERTIFICATE"_s));
        QCOMPARE(send(cli)[u"status"_s].toString(), u"sent"_s);

        cli.json({u"gateway"_s, u"edit"_s, u"1"_s, u"--ca-file"_s, QString(), u"--no-verify-tls"_s});
        QCOMPARE(send(cli)[u"status"_s].toString(), u"sent"_s);
        QCOMPARE(server.arrivals(), 2);
    }

    void anotherAuthorityIsNotEnough()
    {
        TestAuthority other;
        QVERIFY(other.make(u"Another authority"_s));
        FakeHttpServer server(serverWith(m_authority.issue()));
        Cli cli;
        add(cli, server.url(), {u"--ca-file"_s, other.certificateFile()});
        QCOMPARE(send(cli)[u"attempts"_s][0][u"outcome"_s].toString(), u"unreachable"_s);
        QCOMPARE(server.arrivals(), 0);
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("words") << QByteArray("not a certificate");
        QTest::newRow("cut") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB");
        const QByteArray rule(5, '-');
        QTest::newRow("a key") << rule + "BEGIN PRIVATE KEY" + rule + "\nMIIB\n" + rule + "END PRIVATE KEY"
                + rule + '\n';
    }
    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        Cli cli;
        QTemporaryDir dir;
        QFile file(dir.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const ProcessResult result
            = cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"G"_s, u"--url"_s, u"https://api.example/"_s,
                u"--payload"_s, u"{\"to\":\"%TO%\"}"_s, u"--ca-file"_s, file.fileName(), u"--json"_s});
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.json()[u"error"_s][u"field"_s].toString(), u"caCertificates"_s);
        QVERIFY(!result.err.contains("MIIB"));
    }

    void missingFileIsNamed()
    {
        Cli cli;
        const ProcessResult result
            = cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"G"_s, u"--url"_s, u"https://api.example/"_s,
                u"--payload"_s, u"{}"_s, u"--ca-file"_s, u"/nowhere/ca.pem"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.json()[u"error"_s][u"kind"_s].toString(), u"FileUnreadable"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliTls)
#include "tst_cli_tls.moc"
