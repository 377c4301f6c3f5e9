// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Missing.h"
#include "tests/support/Peers.h"
#include "tests/support/TestCertificate.h"

#include <QJsonArray>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost::test;

namespace {

constexpr int patience = 5000;

/// A client that does nothing by itself.
struct Client {
    QTcpSocket socket;
    QByteArray got;

    bool connectTo(int port)
    {
        socket.connectToHost(u"127.0.0.1"_s, quint16(port));
        return socket.waitForConnected(patience);
    }
    void ask(const QByteArray& method = "POST", const QByteArray& path = "/send")
    {
        socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi");
        socket.flush();
    }
    /// True once `bytes` have come; false when the connection ended, or nothing more came, before.
    bool waitFor(const QByteArray& bytes, int timeoutMs = patience)
    {
        while (!got.contains(bytes)) {
            const bool more = socket.waitForReadyRead(timeoutMs);
            got += socket.readAll();
            if (!more && !got.contains(bytes))
                return false;
        }
        return true;
    }
    bool waitForEnd()
    {
        while (socket.state() != QAbstractSocket::UnconnectedState) {
            if (!socket.waitForReadyRead(patience) && socket.state() == QAbstractSocket::ConnectedState)
                return false;
            got += socket.readAll();
        }
        got += socket.readAll();
        return true;
    }
};

}

/// That the faults are what they are called, and that arrivals are counted truly.
class TestFaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passes();
    void countsWhatArrives_data();
    void countsWhatArrives();
    void refuses();
    void changesOnAnOpenConnection();
    void refusesUnknownModes();
    void answersAsTold();
    void speaksTls();

private:
    CountingServer m_server;
    FaultProxy m_proxy;
};

void TestFaultProxy::init()
{
    if (m_server.port() == 0) {
        OTPOST_START_PEER(m_server);
        OTPOST_START_PEER(m_proxy, m_server.port());
    }
    m_server.clear();
    QVERIFY(m_proxy.setMode(u"pass"_s));
}

void TestFaultProxy::passes()
{
    Client client;
    QVERIFY(client.connectTo(m_proxy.port()));
    client.ask();
    QVERIFY2(client.waitFor("\r\n\r\nOK"), client.got.constData());
    QVERIFY(client.got.startsWith("HTTP/1.1 200 "));
    QCOMPARE(m_server.count(u"POST /send"_s), 1);
    QCOMPARE(m_server.requests().at(0)[u"body"_s].toString(), u"hi"_s);
}

void TestFaultProxy::countsWhatArrives_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("arrivals");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<int>("bytes"); // of the answer; -1: some, but not all

    QTest::newRow("reset") << u"reset"_s << 0 << true << 0;
    QTest::newRow("close") << u"close"_s << 0 << true << 0;
    QTest::newRow("blackhole") << u"blackhole"_s << 0 << false << 0;
    QTest::newRow("unread") << u"unread"_s << 0 << false << 0;
    QTest::newRow("reset after the request") << u"reset-after-request"_s << 1 << true << 0;
    QTest::newRow("close after the request") << u"close-after-request"_s << 1 << true << 0;
    QTest::newRow("half") << u"half"_s << 1 << false << -1;
    QTest::newRow("cut") << u"cut:20"_s << 1 << true << 20;
    QTest::newRow("cut at once") << u"cut:0"_s << 1 << true << 0;
    QTest::newRow("cut by RST") << u"cut-reset:20"_s << 1 << true << 20;
}

void TestFaultProxy::countsWhatArrives()
{
    QFETCH(QString, mode);
    QFETCH(int, arrivals);
    QFETCH(bool, ends);
    QFETCH(int, bytes);
    QVERIFY(m_proxy.setMode(mode));
    Client client;
    const bool connected = client.connectTo(m_proxy.port());
    QVERIFY(connected || mode == u"reset"_s);
    client.ask();
    if (ends) {
        QVERIFY(client.waitForEnd());
        // A connection that was reset before it stood has no error of its own.
        if (connected && client.socket.error() != QAbstractSocket::UnknownSocketError)
            QCOMPARE(client.socket.error(), QAbstractSocket::RemoteHostClosedError);
    } else {
        QVERIFY(!client.waitFor("\r\n\r\nOK", 300));
        QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    }
    if (bytes >= 0)
        QCOMPARE(client.got.size(), bytes);
    else
        QVERIFY(client.got.startsWith("HTTP/1.1 200 "));
    QCOMPARE(m_server.count(), arrivals);
}

void TestFaultProxy::refuses()
{
    Client before;
    QVERIFY(before.connectTo(m_proxy.port()));
    QVERIFY(m_proxy.setMode(u"refuse"_s));
    QVERIFY(before.waitForEnd());
    Client client;
    QVERIFY(!client.connectTo(m_proxy.port()));
    QCOMPARE(client.socket.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(m_proxy.setMode(u"pass"_s));
    QVERIFY(client.connectTo(m_proxy.port()));
    QCOMPARE(m_server.count(), 0);
}

void TestFaultProxy::changesOnAnOpenConnection()
{
    Client client;
    QVERIFY(client.connectTo(m_proxy.port()));
    client.ask();
    QVERIFY(client.waitFor("\r\n\r\nOK"));
    QVERIFY(m_proxy.setMode(u"reset-after-request"_s));
    client.got.clear();
    client.ask();
    QVERIFY(client.waitForEnd());
    QVERIFY(client.got.isEmpty());
    QCOMPARE(m_server.count(), 2);
    QVERIFY(m_proxy.connections() > 0);
}

void TestFaultProxy::refusesUnknownModes()
{
    QVERIFY(!m_proxy.setMode(u"explode"_s));
}

void TestFaultProxy::answersAsTold()
{
    m_server.setAnswer(503, u"busy"_s);
    m_server.setAnswer(QJsonObject{{u"times"_s, 1}, {u"status"_s, 201},
        {u"headers"_s, QJsonObject{{u"X-Kind"_s, u"once"_s}}}, {u"body"_s, u"made"_s}});
    m_server.setAnswer(QJsonObject{{u"path"_s, u"/gone"_s}, {u"action"_s, u"close"_s}});
    Client client;
    QVERIFY(client.connectTo(m_server.port()));
    client.ask("GET", "/a?b=%20");
    QVERIFY2(client.waitFor("made"), client.got.constData());
    QVERIFY(client.got.startsWith("HTTP/1.1 201 ") && client.got.contains("X-Kind: once"));
    client.ask();
    QVERIFY2(client.waitFor("busy"), client.got.constData());
    client.ask("POST", "/gone");
    QVERIFY(client.waitForEnd());
    QCOMPARE(m_server.count(u"GET /a"_s), 1);
    QCOMPARE(m_server.count(u"POST /send"_s), 1);
    QCOMPARE(m_server.count(u"POST /gone"_s), 1);
    QCOMPARE(m_server.requests().at(0)[u"target"_s].toString(), u"/a?b=%20"_s);
    m_server.setAnswer(200, u"OK"_s);
}

void TestFaultProxy::speaksTls()
{
    TestCertificate certificate;
    if (!certificate.make())
        OTPOST_MISSING("openssl is not installed");
    CountingServer server;
    OTPOST_START_PEER(server, certificate.keyFile(), certificate.certificateFile());
    QVERIFY(server.url(u"/x"_s).startsWith(u"https://127.0.0.1:"_s));
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(server.port()));
    QVERIFY2(socket.waitForEncrypted(patience), qPrintable(socket.errorString()));
    socket.write("GET /x HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(patience));
    QCOMPARE(server.count(u"GET /x"_s), 1);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
