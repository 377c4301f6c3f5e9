// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "tests/support/FakeHttpServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
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
    request.timeoutMs = 400;
    request.deadlineMs = 1500;
    return request;
}

}

/// The transport against a server that counts what arrives.
class TestHttpTransport : public QObject
{
    Q_OBJECT

private:
    HttpReply call(const HttpRequest& request)
    {
        HttpCall* started = m_transport.start(request, this);
        QSignalSpy finished(started, &HttpCall::finished);
        if (!finished.wait(10'000))
            return {};
        const HttpReply reply = finished.first().first().value<HttpReply>();
        m_finishedSignals = int(finished.size());
        delete started;
        return reply;
    }

    HttpTransport m_transport;
    int m_finishedSignals = 0;

private Q_SLOTS:
    void wholeAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405,
                 408, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status;
    }
    void wholeAnswer()
    {
        QFETCH(int, status);
        FakeHttpServer server;
        const QByteArray body = status == 204 ? QByteArray() : QByteArrayLiteral("{\"a\":1}");
        server.always(HttpScript::answer(
            status, body, {{"Location", "/elsewhere"}, {"WWW-Authenticate", "Basic realm=\"x\""}}));
        const HttpReply reply = call(requestTo(server.url(), HttpMethod::Post, "x=1"));
        QVERIFY(reply.complete);
        QCOMPARE(reply.status, status);
        if (status != 307 && status != 308)
            QCOMPARE(reply.body, body);
        QVERIFY(!reply.failure);
        QVERIFY(reply.requestWritten);
        // Neither a redirect nor a request for a login makes it ask again.
        QCOMPARE(int(server.requests().size()), 1);
    }

    void wholeThoughUnusual()
    {
        const QByteArray answers[] = {"HTTP/1.1 304 Not Modified\r\nContent-Length: 50\r\n\r\n",
            "HTTP/1.1 407 Proxy\r\nContent-Length: 2\r\n\r\nno",
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: "
            "chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\r\nuntil the end"};
        for (const QByteArray& bytes : answers) {
            // Whether Qt sees the closing together with the answer is a matter of chance: often enough to
            // meet both.
            for (int i = 0; i < 25; ++i) {
                FakeHttpServer server;
                server.always(HttpScript::raw(bytes));
                const HttpReply reply = call(requestTo(server.url(), HttpMethod::Post, "a=b"));
                QVERIFY2(reply.complete, bytes.constData());
                QCOMPARE(server.arrivals(), 1);
            }
        }
    }

    void bytesOnTheWire()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        HttpRequest request
            = requestTo(server.url(u"/a%2Fb?x=%2B1%20%C3%A9&y=a+b"_s), HttpMethod::Post, "to=%2B49&a=b c");
        request.headers = {{"Content-Type", MaskedText::plain("application/x-www-form-urlencoded")},
            {"Authorization", MaskedText::secret("Basic abc")},
            {"User-Agent", MaskedText::plain("OTPost/x")}};
        QVERIFY(call(request).complete);
        const ReceivedRequest got = server.requests().first();
        QCOMPARE(got.method, "POST");
        QCOMPARE(got.target, "/a%2Fb?x=%2B1%20%C3%A9&y=a+b");
        QCOMPARE(got.body, "to=%2B49&a=b c");
        QCOMPARE(got.header("Authorization"), "Basic abc");
        QCOMPARE(got.header("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(got.header("User-Agent"), "OTPost/x");
        QCOMPARE(got.header("Accept-Encoding"), "identity");
        QVERIFY(got.header("Cookie").isEmpty());
    }

    /// A request that may have arrived is asked once, and what came of it is not called a failure.
    void onceOnly_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<HttpScript>("script");
        QTest::addColumn<ErrorKind>("kind");
        const HttpScript whole = HttpScript::answer(200, QByteArray(100, 'x'));
        const qsizetype half = whole.bytes.size() - 50;
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";
        struct Case {
            const char* name;
            HttpScript script;
            ErrorKind kind;
        };
        const Case cases[] = {
            {"silence", HttpScript::never(), ErrorKind::AnswerTimeout},
            {"close", HttpScript::close(), ErrorKind::AnswerCut},
            {"reset", HttpScript::reset(), ErrorKind::AnswerCut},
            {"half, open", HttpScript::stallAfter(half, whole), ErrorKind::AnswerTimeout},
            {"half, close", HttpScript::cutAfter(half, whole), ErrorKind::AnswerCut},
            {"half, reset", HttpScript::resetAfter(half, whole), ErrorKind::AnswerCut},
            {"half headers, close", HttpScript::cutAfter(20, whole), ErrorKind::AnswerCut},
            {"half headers, reset", HttpScript::resetAfter(20, whole), ErrorKind::AnswerCut},
            {"chunked, cut", HttpScript::raw(chunked), ErrorKind::AnswerCut},
            {"not HTTP", HttpScript::raw("+OK POP3 ready\r\n\r\n"), ErrorKind::AnswerCut},
            {"endless", HttpScript::endlessBody(), ErrorKind::AnswerTooLarge},
        };
        for (const Case& c : cases) {
            QTest::addRow("GET %s", c.name) << HttpMethod::Get << QByteArray() << c.script << c.kind;
            QTest::addRow("POST %s", c.name) << HttpMethod::Post << QByteArray("a=b") << c.script << c.kind;
            QTest::addRow("POST empty %s", c.name) << HttpMethod::Post << QByteArray() << c.script << c.kind;
        }
    }
    void onceOnly()
    {
        QFETCH(HttpMethod, method);
        QFETCH(QByteArray, body);
        QFETCH(HttpScript, script);
        QFETCH(ErrorKind, kind);
        FakeHttpServer server;
        server.always(script);
        const HttpReply reply = call(requestTo(server.url(), method, body));
        QVERIFY(!reply.complete);
        QVERIFY(reply.failure);
        QCOMPARE(reply.failure->kind, kind);
        QVERIFY(reply.requestWritten);
        QCOMPARE(m_finishedSignals, 1);
        QVERIFY(reply.body.size() <= 64 * 1024);
        // A second try by Qt itself would come within this time: it has no back-off.
        QVERIFY(!server.waitForArrivals(2, 150));
        QCOMPARE(server.arrivals(), 1);
    }

    /// The same when the connection was used before: the peer closes while the request is on its way.
    void onceOnReusedConnection_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("GET") << HttpMethod::Get << QByteArray();
        QTest::addRow("POST") << HttpMethod::Post << QByteArray("a=b");
    }
    void onceOnReusedConnection()
    {
        QFETCH(HttpMethod, method);
        QFETCH(QByteArray, body);
        for (const HttpScript& second : {HttpScript::close(), HttpScript::reset()}) {
            FakeHttpServer server;
            server.enqueue(HttpScript::answer(200, "ok"));
            server.always(second);
            QVERIFY(call(requestTo(server.url(), method, body)).complete);
            const int connections = server.connections();
            const HttpReply reply = call(requestTo(server.url(), method, body));
            QVERIFY(!reply.complete);
            QVERIFY(reply.requestWritten);
            QVERIFY(!server.waitForArrivals(3, 150));
            QCOMPARE(server.arrivals(), 2);
            if (!body.isEmpty())
                QCOMPARE(server.connections(), connections);
        }
    }

    /// A connection that breaks takes no other call along.
    void manyAtOnce_data() { onceOnReusedConnection_data(); }
    void manyAtOnce()
    {
        QFETCH(HttpMethod, method);
        QFETCH(QByteArray, body);
        constexpr int calls = 60;
        FakeHttpServer server;
        for (int i = 0; i < calls; ++i)
            server.enqueue(i % 3 == 0 ? HttpScript::close() : HttpScript::answer(200, "ok"));
        HttpRequest request = requestTo(server.url(), method, body);
        request.timeoutMs = request.deadlineMs = 20'000;
        int whole = 0;
        int unknown = 0;
        for (int i = 0; i < calls; ++i) {
            HttpCall* started = m_transport.start(request, this);
            connect(started, &HttpCall::finished, this, [&, started](const HttpReply& reply) {
                started->deleteLater();
                (reply.complete ? whole : unknown) += reply.requestWritten ? 1 : 0;
            });
        }
        QVERIFY(QTest::qWaitFor([&] { return whole + unknown == calls; }, 20'000));
        QCOMPARE(whole, calls * 2 / 3);
        QCOMPARE(server.arrivals(), calls);
    }

    void neverLeft_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("GET") << HttpMethod::Get << QByteArray();
        QTest::addRow("POST") << HttpMethod::Post << QByteArray("a=b");
    }
    void neverLeft()
    {
        QFETCH(HttpMethod, method);
        QFETCH(QByteArray, body);
        quint16 port = 0;
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost));
            port = free.serverPort();
        }
        const HttpReply refused = call(requestTo(u"http://127.0.0.1:%1/"_s.arg(port), method, body));
        QVERIFY(!refused.requestWritten);
        QCOMPARE(refused.failure->kind, ErrorKind::ConnectionRefused);

        const HttpReply nowhere = call(requestTo(u"http://no-such-host.invalid/"_s, method, body));
        QVERIFY(!nowhere.requestWritten);
        QCOMPARE(nowhere.failure->kind, ErrorKind::HostNotFound);
    }

    /// A host that takes no connection: its queue is full, so the kernel drops what comes.
    void connectTimesOut_data() { neverLeft_data(); }
    void connectTimesOut()
    {
        QFETCH(HttpMethod, method);
        QFETCH(QByteArray, body);
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        QList<QTcpSocket*> fillers;
        for (int i = 0; i < 4; ++i) {
            auto* filler = new QTcpSocket(this);
            filler->connectToHost(QHostAddress::LocalHost, full.serverPort());
            filler->waitForConnected(100);
            fillers.append(filler);
        }
        const HttpReply reply
            = call(requestTo(u"http://127.0.0.1:%1/"_s.arg(full.serverPort()), method, body));
        qDeleteAll(fillers);
        QVERIFY(!reply.complete);
        QCOMPARE(reply.failure->kind, ErrorKind::ConnectTimeout);
        QVERIFY(!reply.requestWritten);
    }

    void plainServerWhereTlsIsExpected()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        const QString url = u"https://127.0.0.1:%1/"_s.arg(server.port());
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            const HttpReply reply = call(requestTo(url, method, method == HttpMethod::Post ? "a=b" : ""));
            QVERIFY(!reply.complete);
            QVERIFY(!reply.requestWritten);
            QCOMPARE(int(server.requests().size()), 0);
        }
    }

    /// The deadline holds even while bytes keep trickling in.
    void deadlineEndsATrickle()
    {
        FakeHttpServer server;
        server.always(HttpScript::drip(HttpScript::answer(200, QByteArray(5000, 'x')), 50, 20));
        HttpRequest request = requestTo(server.url(), HttpMethod::Post, "a=b");
        request.deadlineMs = 600;
        const HttpReply reply = call(request);
        QCOMPARE(reply.failure->kind, ErrorKind::AnswerTimeout);
        QCOMPARE(reply.failure->args, QStringList{u"600"_s});
        QVERIFY(reply.requestWritten);
    }

    /// Compressed bytes are taken as they are: a small bomb stays small.
    void compressionIsNotUndone()
    {
        FakeHttpServer server;
        const QByteArray bomb = qCompress(QByteArray(50'000'000, 'a')).mid(4);
        server.always(HttpScript::answer(200, bomb.left(60'000), {{"Content-Encoding", "deflate"}}));
        const HttpReply reply = call(requestTo(server.url(), HttpMethod::Post, "a=b"));
        QVERIFY(reply.complete);
        QCOMPARE(reply.body, bomb.left(60'000));
    }

    void cookiesAreForgotten()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, {}, {{"Set-Cookie", "id=1; Path=/"}}));
        QVERIFY(call(requestTo(server.url(), HttpMethod::Post, "a=b")).complete);
        QVERIFY(call(requestTo(server.url(), HttpMethod::Post, "a=b")).complete);
        QVERIFY(server.requests().last().header("Cookie").isEmpty());
    }

    void abortBeforeAndAfterSending()
    {
        FakeHttpServer server;
        server.always(HttpScript::never());
        HttpRequest request = requestTo(server.url(), HttpMethod::Post, "a=b");
        request.timeoutMs = request.deadlineMs = 20'000;
        HttpCall* late = m_transport.start(request, this);
        QSignalSpy finished(late, &HttpCall::finished);
        QVERIFY(QTest::qWaitFor([&server] { return server.arrivals() == 1; }));
        late->abort();
        late->abort();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<HttpReply>().failure->kind, ErrorKind::Canceled);

        HttpCall* early = m_transport.start(request, this);
        QSignalSpy ended(early, &HttpCall::finished);
        early->abort();
        QVERIFY(ended.isEmpty());
        QVERIFY(ended.wait());
        const HttpReply reply = ended.first().first().value<HttpReply>();
        QCOMPARE(reply.failure->kind, ErrorKind::CanceledBeforeSending);
        QVERIFY(!reply.requestWritten);
        delete late;
        delete early;
    }

    void timingsAddUp()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, "ok"));
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            const CallTimings timings
                = call(requestTo(server.url(), method, method == HttpMethod::Post ? "a=b" : "")).timings;
            QVERIFY(timings.connectMs >= 0);
            QVERIFY(timings.waitMs >= 0);
            QVERIFY(timings.readMs >= 0);
            QVERIFY(timings.connectMs + timings.waitMs + timings.readMs <= timings.totalMs + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
