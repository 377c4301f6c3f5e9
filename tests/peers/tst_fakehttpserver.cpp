// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Missing.h"
#include "tests/support/TestCertificate.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost::test;

Q_DECLARE_METATYPE(otpost::test::HttpScript)

namespace {

constexpr int patience = 5000;
const QByteArray post
    = "POST /send?a=%2B1 HTTP/1.1\r\nHost: x\r\nx-One: 1\r\nX-one: 2\r\nContent-Length: 5\r\n\r\nhello";

std::unique_ptr<QTcpSocket> connected(const FakeHttpServer& server)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, quint16(server.port()));
    socket->waitForConnected(patience);
    return socket;
}

QByteArray readUntil(QTcpSocket& socket, qsizetype count)
{
    QByteArray bytes = socket.readAll();
    while (bytes.size() < count && socket.waitForReadyRead(patience))
        bytes += socket.readAll();
    return bytes;
}

QByteArray readToEnd(QTcpSocket& socket)
{
    QByteArray bytes;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience))
        bytes += socket.readAll();
    return bytes + socket.readAll();
}

}

/// That the fake server does on the wire what the tests of the transport believe.
class TestFakeHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsRequests();
    void readsChunkedBodies();
    void endsConnections_data();
    void endsConnections();
    void answersInOrderOnOneConnection();
    void closesAKeptConnectionAtTheSecondRequest();
    void countsWhatIsUnexpected();
    void countsArrivalsThatAreNotWhole();
    void holdsAndStalls();
    void neverEnds();
    void drips();
    void actsBeforeTheBody();
    void meetsConnections();
    void refusesOnceStopped();
    void speaksTls();
};

void TestFakeHttpServer::recordsRequests()
{
    FakeHttpServer server;
    server.enqueue(HttpScript::json(201, "{}"));
    const auto socket = connected(server);
    socket->write(post);
    QVERIFY(server.waitForRequests(1));
    const ReceivedRequest request = server.lastRequest();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/send?a=%2B1");
    QCOMPARE(request.path(), "/send");
    QCOMPARE(request.value(u"a"_s), u"+1"_s);
    QCOMPARE(request.version, "HTTP/1.1");
    QCOMPARE(request.body, "hello");
    QCOMPARE(request.headers.value(1), (RawHeader{"x-One", "1"}));
    QCOMPARE(request.headerCount("X-ONE"), 2);
    QCOMPARE(request.header("x-one"), "1");
    QCOMPARE(request.connection, 1);
    const QByteArray expected
        = "HTTP/1.1 201 Scripted\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    QCOMPARE(readUntil(*socket, expected.size()), expected);
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(server.unexpected(), 0);
}

void TestFakeHttpServer::readsChunkedBodies()
{
    FakeHttpServer server;
    server.always(HttpScript::answer(200));
    const auto socket = connected(server);
    socket->write(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n");
    socket->write("GET /next HTTP/1.1\r\n\r\n");
    QVERIFY(server.waitForRequests(2));
    QCOMPARE(server.requests().at(0).body, "hello");
    QCOMPARE(server.requests().at(1).target, "/next");
}

void TestFakeHttpServer::endsConnections_data()
{
    QTest::addColumn<HttpScript>("script");
    QTest::addColumn<int>("bytes");
    const HttpScript whole = HttpScript::answer(200, "0123456789");
    QTest::newRow("close") << HttpScript::close() << 0;
    QTest::newRow("reset") << HttpScript::reset() << 0;
    QTest::newRow("cut") << HttpScript::cutAfter(20, whole) << 20;
    QTest::newRow("cut at nothing") << HttpScript::cutAfter(0, whole) << 0;
    QTest::newRow("reset later") << HttpScript::resetAfter(20, whole) << 20;
    QTest::newRow("raw") << HttpScript::raw(QByteArray("\x00\xff nonsense", 11)) << 11;
}

void TestFakeHttpServer::endsConnections()
{
    QFETCH(HttpScript, script);
    FakeHttpServer server;
    server.enqueue(script);
    const auto socket = connected(server);
    socket->write(post);
    QFETCH(int, bytes);
    QCOMPARE(readToEnd(*socket).size(), bytes);
    QCOMPARE(socket->error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.waitForAllGone());
}

void TestFakeHttpServer::answersInOrderOnOneConnection()
{
    FakeHttpServer server;
    server.enqueue(HttpScript::answer(200, "one"));
    server.always(HttpScript::answer(200, "two"));
    const auto socket = connected(server);
    socket->write(post + post + post);
    QVERIFY(server.waitForRequests(3));
    QVERIFY(server.waitForArrivals(3));
    const QByteArray one = HttpScript::answer(200, "one").bytes;
    const QByteArray two = HttpScript::answer(200, "two").bytes;
    QCOMPARE(readUntil(*socket, 3 * one.size()), one + two + two);
    QCOMPARE(server.connections(), 1);
}

void TestFakeHttpServer::closesAKeptConnectionAtTheSecondRequest()
{
    FakeHttpServer server;
    server.enqueue(HttpScript::answer(200, "one"));
    server.enqueue(HttpScript::close());
    const auto socket = connected(server);
    socket->write(post);
    QVERIFY(readUntil(*socket, 10).startsWith("HTTP/1.1 200"));
    socket->write(post);
    QVERIFY(readToEnd(*socket).isEmpty());
    QCOMPARE(server.arrivals(), 2);
    QCOMPARE(server.connections(), 1);
}

void TestFakeHttpServer::countsWhatIsUnexpected()
{
    FakeHttpServer server;
    server.enqueue(HttpScript::answer(200));
    const auto socket = connected(server);
    socket->write(post + post);
    QVERIFY(server.waitForRequests(2));
    QCOMPARE(server.unexpected(), 1);
    server.clear();
    QCOMPARE(server.unexpected(), 0);
    QVERIFY(server.requests().isEmpty());
}

void TestFakeHttpServer::countsArrivalsThatAreNotWhole()
{
    FakeHttpServer server;
    server.always(HttpScript::answer(200));
    const auto socket = connected(server);
    QVERIFY(server.waitForConnections(1));
    QCOMPARE(server.arrivals(), 0);
    socket->write("P");
    QVERIFY(server.waitForArrivals(1));
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(!server.waitForRequests(1, 50));
}

void TestFakeHttpServer::holdsAndStalls()
{
    FakeHttpServer server;
    server.enqueue(HttpScript::never());
    server.enqueue(HttpScript::stallAfter(15, HttpScript::answer(200, "text")));
    const auto first = connected(server);
    first->write(post);
    QVERIFY(server.waitForRequests(1));
    const auto second = connected(server);
    second->write(post);
    QCOMPARE(readUntil(*second, 15).size(), 15);
    QVERIFY(!first->waitForReadyRead(50));
    QCOMPARE(server.openConnections(), 2);
    server.closeConnections();
    QVERIFY(readToEnd(*first).isEmpty());
    QVERIFY(server.waitForAllGone());
}

void TestFakeHttpServer::neverEnds()
{
    FakeHttpServer server;
    server.enqueue(HttpScript::endlessBody());
    server.enqueue(HttpScript::endlessHeaders());
    for (int i = 0; i < 2; ++i) {
        const auto socket = connected(server);
        socket->write(post);
        QVERIFY(readUntil(*socket, 3'000'000).size() >= 3'000'000);
        socket->abort();
        QVERIFY(server.waitForAllGone());
    }
    QVERIFY(server.bytesSent() >= 6'000'000);
}

void TestFakeHttpServer::drips()
{
    FakeHttpServer server;
    const HttpScript whole = HttpScript::answer(200, "ok");
    server.enqueue(HttpScript::drip(whole, 5, 1));
    server.enqueue(HttpScript::answer(204));
    const auto socket = connected(server);
    socket->write(post);
    QCOMPARE(readUntil(*socket, whole.bytes.size()), whole.bytes);
    socket->write(post);
    QVERIFY(readUntil(*socket, 10).startsWith("HTTP/1.1 204"));
}

void TestFakeHttpServer::actsBeforeTheBody()
{
    FakeHttpServer server;
    server.enqueue(HttpScript::answer(413).beforeBody());
    server.enqueue(HttpScript::reset().beforeBody());
    const QByteArray head = post.chopped(5);
    const auto socket = connected(server);
    socket->write(head);
    QVERIFY(readUntil(*socket, 10).startsWith("HTTP/1.1 413"));
    QCOMPARE(server.requests().size(), 0);
    socket->write("hello" + head);
    QVERIFY(readToEnd(*socket).isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.arrivals(), 2);
}

void TestFakeHttpServer::meetsConnections()
{
    FakeHttpServer server;
    server.setOnConnect(FakeHttpServer::OnConnect::Close);
    QVERIFY(readToEnd(*connected(server)).isEmpty());
    server.setOnConnect(FakeHttpServer::OnConnect::Reset);
    QVERIFY(readToEnd(*connected(server)).isEmpty());
    server.setOnConnect(FakeHttpServer::OnConnect::Hold);
    const auto socket = connected(server);
    socket->write(post);
    QVERIFY(server.waitForConnections(3));
    QVERIFY(!server.waitForArrivals(1, 50));
}

void TestFakeHttpServer::refusesOnceStopped()
{
    FakeHttpServer server;
    const auto open = connected(server);
    QVERIFY(server.waitForConnections(1));
    QVERIFY(server.url(u"/a"_s).endsWith(u":%1/a"_s.arg(server.port())));
    server.stopListening();
    QVERIFY(readToEnd(*open).isEmpty());
    QCOMPARE(connected(server)->error(), QAbstractSocket::ConnectionRefusedError);
}

void TestFakeHttpServer::speaksTls()
{
    TestCertificate certificate;
    if (!certificate.make())
        OTPOST_MISSING("openssl is not installed");
    FakeHttpServer server(certificate.serverConfiguration());
    server.enqueue(HttpScript::answer(200, "secret"));
    QVERIFY(server.url().startsWith(u"https://127.0.0.1:"_s));

    QSslSocket strict;
    strict.connectToHostEncrypted(u"127.0.0.1"_s, quint16(server.port()));
    QVERIFY(!strict.waitForEncrypted(patience));
    strict.abort();
    QVERIFY(server.waitForAllGone());
    QCOMPARE(server.arrivals(), 0);

    QSslSocket trusting;
    trusting.setPeerVerifyMode(QSslSocket::VerifyNone);
    trusting.connectToHostEncrypted(u"127.0.0.1"_s, quint16(server.port()));
    QVERIFY2(trusting.waitForEncrypted(patience), qPrintable(trusting.errorString()));
    trusting.write(post);
    QVERIFY(trusting.waitForReadyRead(patience));
    QVERIFY(trusting.readAll().contains("secret"));
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestFakeHttpServer)
#include "tst_fakehttpserver.moc"
