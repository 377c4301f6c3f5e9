// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Canary.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Process.h"
#include "tests/support/TempDataDir.h"
#include "tests/support/TestCertificate.h"

#include <QDir>
#include <QFileInfo>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost;
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

/// That the tools of the tests do what the tests believe.
class TestSupport : public QObject
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
    void storesSecretsWithFaults();
    void holdsSecrets();
    void movesTheClock();
    void findsCanaries_data();
    void findsCanaries();
    void searchesDirectories();
    void runsPrograms();
    void talksToRunningPrograms();
};

void TestSupport::recordsRequests()
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

void TestSupport::readsChunkedBodies()
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

void TestSupport::endsConnections_data()
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

void TestSupport::endsConnections()
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

void TestSupport::answersInOrderOnOneConnection()
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

void TestSupport::closesAKeptConnectionAtTheSecondRequest()
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

void TestSupport::countsWhatIsUnexpected()
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

void TestSupport::countsArrivalsThatAreNotWhole()
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

void TestSupport::holdsAndStalls()
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

void TestSupport::neverEnds()
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

void TestSupport::drips()
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

void TestSupport::actsBeforeTheBody()
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

void TestSupport::meetsConnections()
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

void TestSupport::refusesOnceStopped()
{
    FakeHttpServer server;
    const auto open = connected(server);
    QVERIFY(server.waitForConnections(1));
    QVERIFY(server.url(u"/a"_s).endsWith(u":%1/a"_s.arg(server.port())));
    server.stopListening();
    QVERIFY(readToEnd(*open).isEmpty());
    QCOMPARE(connected(server)->error(), QAbstractSocket::ConnectionRefusedError);
}

void TestSupport::speaksTls()
{
    TestCertificate certificate;
    if (!certificate.make())
        QSKIP("openssl is not installed");
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

void TestSupport::storesSecretsWithFaults()
{
    MemorySecretStore store;
    QCOMPARE(store.read(u"a"_s).result().error().kind, ErrorKind::SecretNotStored);
    QVERIFY(store.write(u"a"_s, "1").result());
    QCOMPARE(*store.read(u"a"_s).result(), "1");
    QVERIFY(store.remove(u"absent"_s).result());

    store.failWith(ErrorKind::KeychainLocked);
    QCOMPARE(store.read(u"a"_s).result().error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(store.write(u"a"_s, "2").result().error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(store.remove(u"a"_s).result().error().kind, ErrorKind::KeychainLocked);
    store.failWith(std::nullopt);
    QCOMPARE(*store.read(u"a"_s).result(), "1");

    store.failWriteAfter(1, Error{ErrorKind::KeychainDenied, {}, {}});
    QVERIFY(store.write(u"b"_s, "1").result());
    QVERIFY(!store.write(u"c"_s, "1").result());
    QVERIFY(store.write(u"d"_s, "1").result());
    QCOMPARE(store.keys(), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(store.writes(), 5);
}

void TestSupport::holdsSecrets()
{
    QFuture<Result<QByteArray>> forever;
    {
        MemorySecretStore store;
        store.hold();
        const QFuture<Result<void>> write = store.write(u"a"_s, "1");
        const QFuture<Result<QByteArray>> read = store.read(u"a"_s);
        QCOMPARE(store.held(), 2);
        QVERIFY(!write.isFinished() && !read.isFinished());
        QVERIFY(!store.value(u"a"_s));
        store.release();
        QVERIFY(write.result());
        QCOMPARE(*read.result(), "1");
        store.hold();
        forever = store.read(u"a"_s);
    }
    QVERIFY(forever.isCanceled());
}

void TestSupport::movesTheClock()
{
    FakeClock clock;
    const QDateTime start = clock.now();
    const qint64 monotonic = clock.monotonicMs();
    QCOMPARE(start.timeSpec(), Qt::UTC);
    clock.advance(1500);
    QCOMPARE(start.msecsTo(clock.now()), 1500);
    QCOMPARE(clock.monotonicMs() - monotonic, 1500);
    clock.setWallClock(start.addDays(-1));
    QCOMPARE(clock.now(), start.addDays(-1));
    QCOMPARE(clock.monotonicMs() - monotonic, 1500);
}

void TestSupport::findsCanaries_data()
{
    QTest::addColumn<QByteArray>("haystack");
    QTest::addColumn<QString>("form"); // empty: nothing is to be found

    const QByteArray secret = "c4nary+/ü \"key";
    QTest::newRow("nothing") << "canary key, c4nary, key"_ba << QString();
    QTest::newRow("plain") << "a=" + secret << u"plain"_s;
    QTest::newRow("percent") << "a=" + secret.toPercentEncoding() << u"percent"_s;
    QTest::newRow("plus") << "a=c4nary%2B%2F%C3%BC+%22key"_ba << u"percent, plus for space"_s;
    QTest::newRow("base64") << secret.toBase64() << u"base64"_s;
    QTest::newRow("Basic, off by one") << ("u:aa" + secret + "x").toBase64() << u"base64"_s;
    QTest::newRow("Basic, off by two") << ("user:" + secret).toBase64() << u"base64"_s;
    QTest::newRow("JSON") << R"({"a":"c4nary+/ü \"key"})"_ba << u"quotes escaped, slash kept"_s;
    QTest::newRow("hex") << secret.toHex() << u"hex"_s;
    QTest::newRow("UTF-16") << QByteArray("c\0004\0n\0a\0r\0y\0+\0/\0\xfc\0 \0\"\0k\0e\0y\0", 28)
                            << u"UTF-16LE"_s;
}

void TestSupport::findsCanaries()
{
    QFETCH(QByteArray, haystack);
    QFETCH(QString, form);
    const QStringList found = tracesOf("c4nary+/ü \"key", haystack);
    QCOMPARE(found.isEmpty(), form.isEmpty());
    QVERIFY2(form.isEmpty() || found.contains(form), qPrintable(found.join(u", "_s)));
}

void TestSupport::searchesDirectories()
{
    QString path;
    {
        const TempDataDir dir;
        path = dir.path();
        QVERIFY(QFileInfo(dir.addFile(u"deep/.hidden"_s, "user:s3cr3t-value")).isFile());
        dir.addFile(u"other"_s, QByteArray("user:s3cr3t-value").toBase64());
        QCOMPARE(dir.files(), (QStringList{u"deep/.hidden"_s, u"other"_s}));
        QCOMPARE(dir.filesWith("s3cr3t"), QStringList{u"deep/.hidden"_s});
        QCOMPARE(dir.traces("s3cr3t-value"), (QStringList{u"deep/.hidden: plain"_s, u"other: base64"_s}));
        QVERIFY(dir.traces("another-value").isEmpty());
        dir.setWritable(false);
    }
    QVERIFY(!QDir(path).exists());
}

void TestSupport::runsPrograms()
{
    ProcessOptions options;
    options.input = "in\n";
    options.environment.insert(u"GREETING"_s, u"hello"_s);
    qputenv("OTPOST_LEFTOVER", "x");
    const QString script = u"read x; echo \"$x $GREETING $OTPOST_LEFTOVER.\"; echo err >&2; exit 7"_s;
    const ProcessResult result = runProgram(u"sh"_s, {u"-c"_s, script}, options);
    QCOMPARE(result.exitCode, 7);
    QCOMPARE(result.out, "in hello .\n");
    QCOMPARE(result.err, "err\n");
    QVERIFY(!result.crashed && !result.timedOut && !result.notStarted);
    QVERIFY(runProgram(u"/no/such/program"_s, {}).notStarted);
    QVERIFY(runProgram(u"sh"_s, {u"-c"_s, u"kill -9 $$"_s}).crashed);
    options.timeoutMs = 100;
    QVERIFY(runProgram(u"sleep"_s, {u"60"_s}, options).timedOut);
    QCOMPARE(runProgram(u"echo"_s, {u"{\"a\": 1}"_s}).json()[u"a"_s].toInt(), 1);
}

void TestSupport::talksToRunningPrograms()
{
    RunningProcess process(u"cat"_s, {});
    process.write("one\n");
    QVERIFY(process.waitForOutput("one"));
    QVERIFY(process.isRunning() && process.pid() > 0);
    QVERIFY(!process.waitForOutput("two", 50));
    process.write("two\n");
    process.closeInput();
    const ProcessResult result = process.finish();
    QCOMPARE(result.out, "one\ntwo\n");
    QCOMPARE(result.exitCode, 0);
}

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
