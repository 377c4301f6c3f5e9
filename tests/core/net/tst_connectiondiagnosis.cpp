// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ConnectionDiagnosis.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TlsPeer.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// The way to a server, stage by stage, against real certificates.
class TestConnectionDiagnosis : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_authority;

    static ConnectionReport diagnose(
        const QUrl& url, const TlsTrust& trust = {}, int deadlineMs = 10'000, bool cancel = false)
    {
        ConnectionDiagnosis diagnosis([](const QUrl&) { return QList<QNetworkProxy>(); });
        QSignalSpy finished(&diagnosis, &ConnectionDiagnosis::finished);
        diagnosis.start(url, trust, deadlineMs);
        if (cancel)
            diagnosis.abort();
        if (finished.isEmpty() && !finished.wait(20'000))
            return {};
        return finished.first().first().value<ConnectionReport>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<otpost::ConnectionReport>("otpost::ConnectionReport");
        if (!m_authority.make(u"Front Desk Authority"_s, 60)) {
            if (qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
                QFAIL("openssl made no certificates");
            QSKIP("openssl is not installed");
        }
    }

    void stages_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("problem");
        const QString ours = u"IP:127.0.0.1"_s;
        QTest::newRow("trusted") << ours << -2 << 50 << false << true << QString();
        QTest::newRow("expires soon") << ours << -2 << 5 << false << true << QString();
        QTest::newRow("expired") << ours << -9 << -4 << false << true << u"TlsExpired"_s;
        QTest::newRow("not yet valid") << ours << 4 << 9 << false << true << u"TlsNotYetValid"_s;
        QTest::newRow("wrong name") << u"DNS:sms.example.com"_s << -2 << 50 << false << true
                                    << u"TlsWrongHost"_s;
        QTest::newRow("unknown authority") << ours << -2 << 50 << false << false << u"TlsUnknownAuthority"_s;
        QTest::newRow("self-signed") << ours << -2 << 50 << true << false << u"TlsSelfSigned"_s;
    }
    void stages()
    {
        QFETCH(QString, names);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, selfSigned);
        QFETCH(bool, known);
        QFETCH(QString, problem);
        TestLeafOptions options;
        options.alternativeNames = names;
        options.name = names.section(u':', 1);
        options.fromDay = from;
        options.toDay = to;
        const TestLeaf leaf = selfSigned ? m_authority.selfSigned(options) : m_authority.issue(options);
        QVERIFY(leaf.isValid());
        TlsPeer peer;
        if (!peer.start(leaf.keyFile, leaf.certificateFile)) {
            if (peer.isMissing() && !qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
                QSKIP(qPrintable(peer.error()));
            QFAIL(qPrintable(peer.error()));
        }
        const ConnectionReport report
            = diagnose(QUrl(peer.url()), TlsTrust{true, known ? m_authority.pem() : QByteArray()});
        QCOMPARE(report.problem ? errorName(report.problem->kind) : QString(), problem);
        QCOMPARE(report.trusted, problem.isEmpty());
        QVERIFY(report.secure);
        QCOMPARE(report.address, u"127.0.0.1"_s);
        // Also where it is not trusted all stages were measured and the certificate is shown.
        QVERIFY(report.lookupMs >= 0);
        QVERIFY(report.connectMs >= 0);
        QVERIFY(report.tlsMs > 0);
        QVERIFY2(report.protocol.startsWith(u"TLS 1."_s), qPrintable(report.protocol));
        QVERIFY(!report.cipher.isEmpty());
        QVERIFY(!report.chain.isEmpty());
        const CertificateFacts own = report.chain.first();
        QCOMPARE(own.name, options.name);
        QCOMPARE(own.issuer, selfSigned ? u"127.0.0.1"_s : u"Front Desk Authority"_s);
        QCOMPARE(own.selfSigned, selfSigned);
        QCOMPARE(own.names.first(), names.section(u':', 1));
        const qint64 left = own.daysLeft(QDateTime::currentDateTimeUtc());
        QVERIFY2(std::abs(left - to) <= 1, qPrintable(QString::number(left)));
        // Not a byte of a request.
        QCOMPARE(peer.requests().size(), 0);
    }

    /// The gateway does not check: what is wrong is said all the same.
    void unchecked()
    {
        TlsPeer peer;
        TestLeafOptions options;
        options.toDay = -1;
        options.fromDay = -9;
        const TestLeaf leaf = m_authority.issue(options);
        if (!peer.start(leaf.keyFile, leaf.certificateFile))
            QSKIP(qPrintable(peer.error()));
        const ConnectionReport report = diagnose(QUrl(peer.url()), TlsTrust{false, {}});
        QVERIFY(report.problem);
        QCOMPARE(errorName(report.problem->kind), u"TlsExpired"_s);
        QVERIFY(report.chain.first().daysLeft(QDateTime::currentDateTimeUtc()) < 0);
    }

    void plain()
    {
        FakeHttpServer server;
        const ConnectionReport report = diagnose(QUrl(server.url()));
        QVERIFY(!report.problem);
        QVERIFY(!report.secure);
        QVERIFY(report.connectMs >= 0);
        QCOMPARE(report.tlsMs, -1.0);
        QVERIFY(report.chain.isEmpty());
        QVERIFY(server.requests().isEmpty());
    }

    /// TLS is asked for where only HTTP is spoken.
    void noTls()
    {
        FakeHttpServer server;
        QUrl url(server.url());
        url.setScheme(u"https"_s);
        const ConnectionReport report = diagnose(url);
        QVERIFY(report.problem);
        QVERIFY(report.connectMs >= 0);
        QCOMPARE(report.tlsMs, -1.0);
        QVERIFY(!report.trusted);
    }

    void nobodyThere()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        const ConnectionReport refused = diagnose(QUrl(u"https://127.0.0.1:%1/"_s.arg(port)));
        QCOMPARE(errorName(refused.problem->kind), u"ConnectionRefused"_s);
        QVERIFY(refused.lookupMs >= 0);
        QCOMPARE(refused.connectMs, -1.0);
        const ConnectionReport nameless = diagnose(QUrl(u"https://no-such-host.invalid/"_s));
        QCOMPARE(errorName(nameless.problem->kind), u"HostNotFound"_s);
        QCOMPARE(nameless.lookupMs, -1.0);
    }

    /// A server that takes the connection and then says nothing.
    void silence()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort()));
        const ConnectionReport report = diagnose(url, {}, 150);
        QCOMPARE(errorName(report.problem->kind), u"ConnectTimeout"_s);
        QVERIFY(report.connectMs >= 0);
        const ConnectionReport stopped = diagnose(url, {}, 10'000, true);
        QCOMPARE(errorName(stopped.problem->kind), u"CanceledBeforeSending"_s);
    }

    void proxy()
    {
        FakeHttpServer server;
        ConnectionDiagnosis diagnosis([](const QUrl&) {
            return QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128)};
        });
        QSignalSpy finished(&diagnosis, &ConnectionDiagnosis::finished);
        diagnosis.start(QUrl(server.url()), {}, 5000);
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<ConnectionReport>();
        QCOMPARE(report.proxy, u"proxy.example:3128"_s);
        QVERIFY(!report.problem);
        QCOMPARE(report.lookupMs, -1.0);
    }

    void days_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("days");
        QTest::newRow("a moment ago") << qint64(-1) << qint64(-1);
        QTest::newRow("yesterday") << qint64(-86'400) << qint64(-1);
        QTest::newRow("longer ago") << qint64(-86'401) << qint64(-2);
        QTest::newRow("now") << qint64(0) << qint64(0);
        QTest::newRow("today") << qint64(86'399) << qint64(0);
        QTest::newRow("tomorrow") << qint64(86'400) << qint64(1);
    }
    void days()
    {
        QFETCH(qint64, seconds);
        QFETCH(qint64, days);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        CertificateFacts facts;
        facts.validUntil = now.addSecs(seconds);
        QCOMPARE(facts.daysLeft(now), days);
    }
};

QTEST_GUILESS_MAIN(TestConnectionDiagnosis)
#include "tst_connectiondiagnosis.moc"
