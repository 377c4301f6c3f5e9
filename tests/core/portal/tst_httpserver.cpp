// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/HttpServer.h"
#include "tests/support/Missing.h"
#include "tests/support/TestCertificate.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <thread>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// The server for strangers, by sockets that say what they like.
class TestHttpServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HttpServer> m_server;
    std::mutex m_mutex;
    QList<ServedRequest> m_requests;
    QList<Answer> m_later;
    bool m_answerLater = false;

    void start(HttpServerOptions options = {})
    {
        auto started = HttpServer::start(options, [this](const ServedRequest& request, const Answer& answer) {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
            if (m_answerLater)
                m_later.append(answer);
            else
                answer({200, {{"Content-Type", "text/plain"}}, "body " + request.body});
        });
        QVERIFY2(started, started ? "" : qPrintable(describe(started.error())));
        m_server = std::move(*started);
        QVERIFY(m_server->port() != 0);
    }
    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, m_server->port());
        return socket->waitForConnected(5'000) ? std::move(socket) : nullptr;
    }
    /// All that comes until the peer hangs up, or has said `enough`.
    static QByteArray readAll(QTcpSocket& socket, QByteArrayView enough = {}, int patienceMs = 10'000)
    {
        QByteArray all;
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < patienceMs && (enough.isEmpty() || !all.contains(enough))) {
            if (!socket.waitForReadyRead(200) && socket.state() != QAbstractSocket::ConnectedState)
                break;
            all += socket.readAll();
        }
        return all + socket.readAll();
    }
    QByteArray ask(const QByteArray& request, QByteArrayView enough = {})
    {
        const auto socket = connected();
        if (!socket)
            return "no connection";
        socket->write(request);
        socket->flush();
        return readAll(*socket, enough);
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray get(const QByteArray& target, const QByteArray& more = {})
    {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + more + "\r\n";
    }

private Q_SLOTS:
    void init()
    {
        m_requests.clear();
        m_later.clear();
        m_answerLater = false;
    }
    void cleanup() { m_server.reset(); }

    void reads()
    {
        start();
        const QByteArray answer
            = ask("POST /a%20b/c?x=1&y=%C3%A9&x=2 HTTP/1.1\r\nHost: x\r\nX-One: 1\r\nx-one: 2\r\n"
                  "Cookie: a=1; session=abc=; b\r\nContent-Length: 5\r\nConnection: close\r\n"
                  "\r\nhello");
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        QVERIFY(answer.endsWith("body hello"));
        const ServedRequest request = m_requests.first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, u"/a b/c"_s);
        QCOMPARE(request.parameter("x"), QByteArray("1"));
        QCOMPARE(request.parameter("y"), QByteArray("é"));
        QCOMPARE(request.cookie("session"), QByteArray("abc="));
        QCOMPARE(request.cookie("b"), QByteArray());
        QCOMPARE(request.header("content-length"), std::optional<QByteArray>("5"));
        QVERIFY(!request.header("x-one")); // twice
        QCOMPARE(request.header("nothing"), std::optional<QByteArray>(""));
        QVERIFY(request.peer.isLoopback());
    }

    /// One connection, one request after the other; chunks are a body as well.
    void keepsAlive()
    {
        start();
        const auto socket = connected();
        for (int i = 0; i < 3; ++i) {
            socket->write("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                          "chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
            QVERIFY(readAll(*socket, "body abcde").contains("body abcde"));
        }
        QCOMPARE(m_requests.size(), 3);
        QCOMPARE(m_server->connections(), 1);
    }

    /// From another thread, after the handler has returned; and to nobody, who has left meanwhile.
    void answersLater()
    {
        m_answerLater = true;
        start();
        const auto socket = connected();
        socket->write(get("/"));
        socket->flush();
        const auto gone = connected();
        gone->write(get("/gone"));
        gone->flush();
        QTRY_COMPARE(m_later.size(), 2);
        gone->abort();
        std::thread other([this] {
            for (const Answer& answer : std::as_const(m_later)) {
                answer({201, {}, "later"});
                answer({500, {}, "twice"});
            }
        });
        other.join();
        const QByteArray answer = readAll(*socket);
        QVERIFY2(answer.startsWith("HTTP/1.1 201"), answer.constData());
        QVERIFY(!answer.contains("twice"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status"); ///< empty: hung up, or any refusal
        QTest::newRow("long body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 70000\r\n\r\n")
                                   << QByteArray("413");
        QTest::newRow("endless chunks") << "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + QByteArray("4000\r\n" + QByteArray(0x4000, 'x') + "\r\n").repeated(8)
                                        << QByteArray();
        QTest::newRow("long header") << get("/", "X: " + QByteArray(40'000, 'x') + "\r\n")
                                     << QByteArray("431");
        QTest::newRow("long address") << get('/' + QByteArray(40'000, 'x')) << QByteArray("414");
        QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n"
                                                   "Content-Length: 2\r\n\r\nab")
                                     << QByteArray("400");
        QTest::newRow("length and chunks") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
            "0\r\n\r\n") << QByteArray("400");
        QTest::newRow("two hosts") << get("/", "Host: y\r\n") << QByteArray("400");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("bad chunk") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
                                   << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10) << QByteArray();
        QTest::newRow("proxy") << QByteArray("GET http://a.example/ HTTP/1.1\r\nHost: a.example\r\n\r\n")
                               << QByteArray("400");
        QTest::newRow("no UTF-8") << get("/%FF") << QByteArray("400");
    }
    void refuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        HttpServerOptions options;
        options.requestSeconds = 2;
        start(options);
        const QByteArray answer = ask(request);
        QVERIFY2(
            status.isEmpty() ? !answer.startsWith("HTTP/1.1 200") : answer.startsWith("HTTP/1.1 " + status),
            answer.left(300).constData());
        QVERIFY(m_requests.isEmpty());
        QVERIFY(ask(get("/")).startsWith("HTTP/1.1 200"));
    }

    /// A byte now and then keeps no connection, and nobody else waits for it.
    void slowLoris()
    {
        HttpServerOptions options;
        options.requestSeconds = 1;
        start(options);
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int i = 0; i < 20; ++i) {
            slow.push_back(connected());
            slow.back()->write("GET / HTTP/1.1\r\n");
            slow.back()->flush();
        }
        QElapsedTimer waited;
        waited.start();
        while (m_server->connections() > 0 && waited.elapsed() < 10'000) {
            for (const auto& socket : slow) {
                socket->write("X");
                socket->waitForBytesWritten(1);
            }
            QTest::qWait(50);
        }
        QCOMPARE(m_server->connections(), 0);
        QVERIFY(m_requests.isEmpty());
        QVERIFY(ask(get("/")).startsWith("HTTP/1.1 200"));
    }

    void limitsAnAddress()
    {
        HttpServerOptions options;
        options.mostPerAddress = 5;
        start(options);
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 5; ++i) {
            sockets.push_back(connected());
            sockets.back()->write("GET /");
            sockets.back()->flush();
        }
        QTRY_COMPARE(m_server->connections(), 5);
        QVERIFY(!ask(get("/")).startsWith("HTTP/1.1 200"));
        sockets.clear();
        QTRY_COMPARE(m_server->connections(), 0);
        QVERIFY(ask(get("/")).startsWith("HTTP/1.1 200"));
    }

    /// Those who say nothing take all connections that there are, and make room for one who does.
    void crowd()
    {
        HttpServerOptions options;
        options.mostConnections = 40;
        options.idleSeconds = 60;
        options.requestSeconds = 60;
        start(options);
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 60; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress::LocalHost, m_server->port());
        }
        QTRY_COMPARE(m_server->connections(), 40);
        QVERIFY(ask(get("/"), "body").startsWith("HTTP/1.1 200"));
        QVERIFY(m_server->connections() <= 40);
    }

    /// What was asked before the end is answered.
    void endsGracefully()
    {
        m_answerLater = true;
        start();
        const auto socket = connected();
        socket->write(get("/"));
        socket->flush();
        QTRY_COMPARE(m_later.size(), 1);
        std::thread ending([this] { m_server.reset(); });
        QTest::qWait(100);
        m_later.first()({200, {}, "still answered"});
        const QByteArray answer = readAll(*socket);
        ending.join();
        QVERIFY2(answer.contains("still answered"), answer.constData());
    }

    void portIsTaken()
    {
        start();
        HttpServerOptions options;
        options.port = m_server->port();
        const auto other = HttpServer::start(options, [](const ServedRequest&, const Answer&) {});
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::ListenFailed);
        QVERIFY(describe(other.error()).contains(QString::number(options.port)));
    }

    void tls()
    {
        TestAuthority authority;
        if (!authority.make(u"OTPost test"_s))
            OTPOST_MISSING("openssl is not installed");
        const TestLeaf leaf = authority.issue();
        HttpServerOptions options;
        options.certificate = bytesOf(leaf.certificateFile);
        options.key = bytesOf(leaf.keyFile);
        start(options);
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(authority.pem()));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"localhost"_s, m_server->port());
        QVERIFY2(socket.waitForEncrypted(5'000), qPrintable(socket.errorString()));
        socket.write(get("/"));
        QVERIFY(readAll(socket).startsWith("HTTP/1.1 200"));
        QVERIFY(m_requests.first().secure);

        options.key = "no key";
        const auto bad = HttpServer::start(options, [](const ServedRequest&, const Answer&) {});
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::ServeTlsInvalid);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
