// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/CaCertificates.h"
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TlsPeer.h"

#include <QDate>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

HttpRequest requestTo(const QString& url, HttpMethod method, const QByteArray& body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = MaskedText::plain(url.toLatin1());
    request.body = MaskedText::plain(body);
    request.timeoutMs = 5000;
    request.deadlineMs = 8000;
    return request;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString day(int fromToday)
{
    return QDate::currentDate().addDays(fromToday).toString(Qt::ISODate);
}

}

/// Who is trusted, against servers with real certificates.
class TestTls : public QObject
{
    Q_OBJECT

private:
    HttpReply call(const HttpRequest& request)
    {
        HttpCall* started = m_transport.start(request, this);
        QSignalSpy finished(started, &HttpCall::finished);
        if (!finished.wait(20'000))
            return {};
        const HttpReply reply = finished.first().first().value<HttpReply>();
        delete started;
        return reply;
    }

    HttpTransport m_transport;
    TestAuthority m_authority;
    TestAuthority m_stranger;
    TestAuthority m_bygone;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_authority.make(u"Front Desk Authority"_s) || !m_stranger.make(u"Stranger"_s)
            || !m_bygone.make(u"Bygone"_s, -3)) {
            if (qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
                QFAIL("openssl made no certificates");
            QSKIP("openssl is not installed");
        }
    }

    void checked_data()
    {
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("ca"); // none, right, other
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QStringList>("args");
        const QString here = u"127.0.0.1"_s;
        const QString ours = u"IP:127.0.0.1"_s;
        const QStringList no;
        QTest::newRow("self-signed") << true << ours << -2 << 2 << "none" << no << ErrorKind::TlsSelfSigned
                                     << QStringList{here};
        QTest::newRow("self-signed, HTTP/1.1")
            << true << ours << -2 << 2 << "none" << QStringList{u"--http1"_s} << ErrorKind::TlsSelfSigned
            << QStringList{here};
        QTest::newRow("self-signed, own CA")
            << true << ours << -2 << 2 << "right" << no << ErrorKind::TlsSelfSigned << QStringList{here};
        QTest::newRow("unknown authority")
            << false << ours << -2 << 2 << "none" << no << ErrorKind::TlsUnknownAuthority
            << QStringList{here, u"Front Desk Authority"_s};
        QTest::newRow("other authority")
            << false << ours << -2 << 2 << "other" << no << ErrorKind::TlsOtherAuthority
            << QStringList{here, u"Front Desk Authority"_s};
        QTest::newRow("expired") << false << ours << -9 << -4 << "right" << no << ErrorKind::TlsExpired
                                 << QStringList{here, day(-4), here};
        QTest::newRow("not yet valid") << false << ours << 4 << 9 << "right" << no
                                       << ErrorKind::TlsNotYetValid << QStringList{here, day(4), here};
        QTest::newRow("wrong host") << false << u"DNS:sms.example.com,DNS:b.example.com"_s << -2 << 2
                                    << "right" << no << ErrorKind::TlsWrongHost << QStringList();
        QTest::newRow("TLS 1.1") << false << ours << -2 << 2 << "right"
                                 << QStringList{u"--tls"_s, u"TLSv1.1"_s} << ErrorKind::TlsTooOld
                                 << QStringList{here};
        QTest::newRow("TLS 1.1, HTTP/1.1")
            << false << ours << -2 << 2 << "right" << QStringList{u"--http1"_s, u"--tls"_s, u"TLSv1.1"_s}
            << ErrorKind::TlsTooOld << QStringList{here};
        QTest::newRow("TLS 1.0") << false << ours << -2 << 2 << "right" << QStringList{u"--tls"_s, u"TLSv1"_s}
                                 << ErrorKind::TlsTooOld << QStringList{here};
    }
    /// Refused with the reason while checking, before a byte of the request; sent without checking; and
    /// the unchecked connection, still open, is not used for who checks.
    void checked()
    {
        QFETCH(bool, selfSigned);
        QFETCH(QString, names);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, ca);
        QFETCH(QStringList, options);
        QFETCH(ErrorKind, kind);
        QFETCH(QStringList, args);
        const TestLeafOptions wanted{names.startsWith(u"IP"_s) ? u"127.0.0.1"_s : u"x"_s, names, from, to};
        const TestLeaf leaf = selfSigned ? m_authority.selfSigned(wanted) : m_authority.issue(wanted);
        QVERIFY(leaf.isValid());
        TlsPeer peer;
        OTPOST_START_PEER(peer, leaf.keyFile, leaf.certificateFile, options);

        int connections = 0;
        const struct {
            HttpMethod method;
            QByteArray body;
        } requests[]
            = {{HttpMethod::Get, {}}, {HttpMethod::Post, "to=1&text=secret"}, {HttpMethod::Post, {}}};
        for (const auto& [method, body] : requests) {
            HttpRequest checking = requestTo(peer.url(), method, body);
            if (ca == u"right"_s)
                checking.caCertificates = m_authority.pem();
            else if (ca == u"other"_s)
                checking.caCertificates = m_stranger.pem();
            HttpRequest trusting = checking;
            trusting.verifyTls = false;

            peer.clear();
            const HttpReply refused = call(checking);
            QVERIFY(!refused.complete);
            QVERIFY(!refused.requestWritten);
            QVERIFY(refused.failure);
            QCOMPARE(refused.failure->kind, kind);
            if (!args.isEmpty())
                QCOMPARE(refused.failure->args, args);
            QVERIFY(!describe(*refused.failure).contains(u'%'));
            // Nothing can be decrypted before the handshake is over, which the client refused to end.
            QCOMPARE(peer.count(u"total"_s), 0);
            QCOMPARE(peer.count(u"connections"_s), 0);
            QVERIFY(peer.count(u"clients"_s) >= 1);

            const HttpReply sent = call(trusting);
            QVERIFY2(sent.complete, sent.failure ? qPrintable(describe(*sent.failure)) : "");
            QCOMPARE(sent.status, 200);
            QCOMPARE(peer.count(u"total"_s), 1);

            QVERIFY(!call(checking).complete);
            QVERIFY(call(trusting).complete);
            QCOMPARE(peer.count(u"total"_s), 2);
            connections += peer.count(u"connections"_s);
        }
        QCOMPARE(connections, 1);
    }

    void wrongHostNamesThem()
    {
        const TestLeaf leaf = m_authority.issue({u"x"_s, u"DNS:sms.example.com,DNS:b.example.com"_s, -2, 2});
        TlsPeer peer;
        OTPOST_START_PEER(peer, leaf.keyFile, leaf.certificateFile);
        HttpRequest request = requestTo(peer.url(), HttpMethod::Get);
        request.caCertificates = m_authority.pem();
        const HttpReply reply = call(request);
        QCOMPARE(reply.failure->kind, ErrorKind::TlsWrongHost);
        QVERIFY(describe(*reply.failure).contains(u"sms.example.com"_s));
        QVERIFY(describe(*reply.failure).contains(u"b.example.com"_s));
    }

    /// The gateway's own authority is enough, and the connection is used again.
    void ownAuthority()
    {
        const TestLeaf leaf = m_authority.issue();
        TlsPeer peer;
        OTPOST_START_PEER(peer, leaf.keyFile, leaf.certificateFile);
        HttpRequest request = requestTo(peer.url(), HttpMethod::Post, "a=b");
        request.caCertificates = m_stranger.pem() + m_authority.pem();
        QVERIFY(call(request).complete);
        QVERIFY(call(request).complete);
        QCOMPARE(peer.count(u"connections"_s), 1);
        // The same server under another trust: not by that connection.
        HttpRequest other = request;
        other.caCertificates = m_authority.pem();
        QVERIFY(call(other).complete);
        QCOMPARE(peer.count(u"connections"_s), 2);
        other.caCertificates = m_stranger.pem();
        QVERIFY(!call(other).complete);
        other.caCertificates.clear();
        QVERIFY(!call(other).complete);
        QCOMPARE(peer.count(u"total"_s), 3);
    }

    /// A server of one's own without an authority: its certificate is the CA file.
    void ownServerPinned()
    {
        const TestLeaf leaf = m_authority.selfSigned();
        TlsPeer peer;
        OTPOST_START_PEER(peer, leaf.keyFile, leaf.certificateFile);
        HttpRequest request = requestTo(peer.url(), HttpMethod::Post, "a=b");
        request.caCertificates = contents(leaf.certificateFile);
        const HttpReply reply = call(request);
        QVERIFY2(reply.complete, reply.failure ? qPrintable(describe(*reply.failure)) : "");
    }

    void badCaFileStopsBeforeConnecting()
    {
        const TestLeaf leaf = m_authority.issue();
        TlsPeer peer;
        OTPOST_START_PEER(peer, leaf.keyFile, leaf.certificateFile);
        HttpRequest request = requestTo(peer.url(), HttpMethod::Post, "a=b");
        request.caCertificates = "nonsense";
        const HttpReply reply = call(request);
        QCOMPARE(reply.failure->kind, ErrorKind::CaFileEmpty);
        QCOMPARE(reply.failure->field, u"caCertificates"_s);
        QVERIFY(!reply.requestWritten);
        QCOMPARE(peer.count(u"clients"_s), 0);
    }

    void parse_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<int>("count");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray ca = m_authority.pem();
        const QByteArray other = m_stranger.pem();
        const TestLeaf leaf = m_authority.issue();
        const TestLeaf alone = m_authority.selfSigned();
        const QByteArray old = m_bygone.pem();
        QByteArray damaged = ca;
        damaged.replace(damaged.indexOf('\n') + 1, 40, QByteArray(40, 'A'));
        const QByteArray der = QSslCertificate(ca).toDer();
        const ErrorKind none = ErrorKind::Internal;
        QTest::newRow("nothing") << QByteArray() << 0 << none;
        QTest::newRow("blank") << QByteArray(" \r\n") << 0 << none;
        QTest::newRow("one") << ca << 1 << none;
        QTest::newRow("two") << ca + other << 2 << none;
        QTest::newRow("CRLF") << QByteArray(ca).replace("\n", "\r\n") << 1 << none;
        QTest::newRow("text around") << "Issuer: us\n" + ca + "\n# end\n" << 1 << none;
        QTest::newRow("self-signed server") << contents(alone.certificateFile) << 1 << none;
        QTest::newRow("one of two expired") << old + ca << 2 << none;
        QTest::newRow("expired") << old << -1 << ErrorKind::CaFileExpired;
        QTest::newRow("server's") << contents(leaf.certificateFile) << -1 << ErrorKind::CaFileNotAuthority;
        QTest::newRow("server's beside")
            << ca + contents(leaf.certificateFile) << -1 << ErrorKind::CaFileNotAuthority;
        QTest::newRow("key") << contents(m_authority.keyFile()) << -1 << ErrorKind::CaFilePrivateKey;
        QTest::newRow("key beside") << ca + contents(m_authority.keyFile()) << -1
                                    << ErrorKind::CaFilePrivateKey;
        QTest::newRow("text") << QByteArray("hello") << -1 << ErrorKind::CaFileEmpty;
        QTest::newRow("DER") << der << -1 << ErrorKind::CaFileEmpty;
        QTest::newRow("damaged") << damaged << -1 << ErrorKind::CaFileDamaged;
        QTest::newRow("damaged second") << other + damaged << -1 << ErrorKind::CaFileDamaged;
        QTest::newRow("cut") << ca.left(ca.size() / 2) << -1 << ErrorKind::CaFileDamaged;
        QTest::newRow("NUL") << QByteArray(100, '\0') << -1 << ErrorKind::CaFileEmpty;
        QTest::newRow("long") << QByteArray(longestCaCertificates, 'x') + ca << -1
                              << ErrorKind::CaFileTooLong;
    }
    void parse()
    {
        QFETCH(QByteArray, pem);
        QFETCH(int, count);
        QFETCH(ErrorKind, kind);
        const Result<QList<QSslCertificate>> read = parseCaCertificates(pem);
        if (count >= 0) {
            QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
            QCOMPARE(int(read->size()), count);
            return;
        }
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(read.error().field, u"caCertificates"_s);
        QCOMPARE(errorClass(read.error().kind), ErrorClass::Configuration);
        QVERIFY(!describe(read.error()).contains(u'%'));
    }

    /// What ends before the handshake does has sent nothing.
    void neverLeft_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<ErrorKind>("kind");
        using OnConnect = FakeHttpServer::OnConnect;
        QTest::newRow("silent") << int(OnConnect::Hold) << ErrorKind::ConnectTimeout;
        QTest::newRow("closes") << int(OnConnect::Close) << ErrorKind::ConnectionFailed;
        QTest::newRow("resets") << int(OnConnect::Reset) << ErrorKind::ConnectionFailed;
    }
    void neverLeft()
    {
        QFETCH(int, behaviour);
        QFETCH(ErrorKind, kind);
        for (const QByteArray& body : {QByteArray(), QByteArray("a=b")}) {
            FakeHttpServer server;
            server.setOnConnect(FakeHttpServer::OnConnect(behaviour));
            HttpRequest request
                = requestTo(u"https://127.0.0.1:%1/"_s.arg(server.port()), HttpMethod::Post, body);
            request.timeoutMs = 300;
            const HttpReply reply = call(request);
            QVERIFY(!reply.complete);
            QCOMPARE(reply.failure->kind, kind);
            QVERIFY(!reply.requestWritten);
        }
    }

    void plainServerWhereTlsIsExpected()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        const QString url = u"https://127.0.0.1:%1/"_s.arg(server.port());
        for (const bool verify : {true, false}) {
            HttpRequest request = requestTo(url, HttpMethod::Get);
            request.verifyTls = verify;
            request.timeoutMs = 1000;
            const HttpReply reply = call(request);
            QVERIFY(!reply.complete);
            QVERIFY(!reply.requestWritten);
        }
    }

    void unusedConnectionsAreClosed()
    {
        const TestLeaf leaf = m_authority.issue();
        TlsPeer peer;
        OTPOST_START_PEER(peer, leaf.keyFile, leaf.certificateFile);
        HttpTransport transport;
        transport.setLongestUnused(40);
        HttpRequest request = requestTo(peer.url(), HttpMethod::Post, "a=b");
        request.caCertificates = m_authority.pem();
        HttpCall* started = transport.start(request, this);
        QSignalSpy finished(started, &HttpCall::finished);
        QVERIFY(finished.wait());
        QVERIFY(QTest::qWaitFor([&peer] { return peer.count(u"open"_s) == 0; }));
        delete started;
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
