// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TlsPeer.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Hundreds of calls to one server at a time: really at once, each once, and none in the way of another.
class TestManyCalls : public QObject
{
    Q_OBJECT

private:
    /// Calls that were started together, and what came of them, in the order of their ends.
    struct Burst {
        std::vector<std::unique_ptr<HttpCall>> calls;
        QList<HttpReply> replies;

        int whole() const
        {
            return int(std::count_if(
                replies.begin(), replies.end(), [](const HttpReply& reply) { return reply.complete; }));
        }
        int failed(ErrorKind kind, bool written) const
        {
            return int(std::count_if(replies.begin(), replies.end(), [=](const HttpReply& reply) {
                return reply.failure && reply.failure->kind == kind && reply.requestWritten == written;
            }));
        }
        /// What the first that failed says, for a test that did not expect it.
        QByteArray words() const
        {
            for (const HttpReply& reply : replies) {
                if (reply.failure)
                    return describe(*reply.failure).toUtf8();
            }
            return "none failed";
        }
        bool waitForAll(int ms = 40'000) const
        {
            return QTest::qWaitFor([this] { return replies.size() == qsizetype(calls.size()); }, ms);
        }
    };

    HttpRequest requestTo(const QString& url, const QByteArray& body, int timeoutMs = 20'000) const
    {
        HttpRequest request;
        request.method = body.isEmpty() ? HttpMethod::Get : HttpMethod::Post;
        request.url = MaskedText::plain(url.toLatin1());
        request.body = MaskedText::plain(body);
        request.verifyTls = false;
        request.timeoutMs = timeoutMs;
        request.deadlineMs = 30'000;
        return request;
    }

    std::unique_ptr<Burst> start(const HttpRequest& request, int count)
    {
        auto burst = std::make_unique<Burst>();
        for (int i = 0; i < count; ++i) {
            burst->calls.emplace_back(m_transport->start(request, this));
            connect(burst->calls.back().get(), &HttpCall::finished, this,
                [to = burst.get()](const HttpReply& reply) { to->replies.append(reply); });
        }
        return burst;
    }

    std::unique_ptr<FakeHttpServer> server(bool tls) const
    {
        if (tls)
            return std::make_unique<FakeHttpServer>(m_certificate.serverConfiguration());
        return std::make_unique<FakeHttpServer>();
    }

    /// An answer that comes after `ms`.
    static HttpScript after(int ms) { return HttpScript::drip(HttpScript::answer(200, "ok"), 4096, ms); }

    void addKinds() const
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("body");
        for (const bool tls : {false, true}) {
            QTest::addRow("%s GET", tls ? "TLS" : "plain") << tls << QByteArray();
            QTest::addRow("%s POST", tls ? "TLS" : "plain") << tls << QByteArray("to=1&text=2");
        }
    }

    TestCertificate m_certificate;
    std::unique_ptr<HttpTransport> m_transport;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificate.make()) {
            if (qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
                QFAIL("openssl made no certificate");
            QSKIP("openssl is not installed");
        }
    }
    void init() { m_transport = std::make_unique<HttpTransport>(); }
    void cleanup() { m_transport.reset(); }

    /// The server answers none, so that what it has is what it has at once.
    void atOnce_data() { addKinds(); }
    void atOnce()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, body);
        constexpr int calls = 190;
        const std::unique_ptr<FakeHttpServer> peer = server(tls);
        peer->always(after(400));
        const HttpRequest request = requestTo(peer->url(), body);
        // A connection that has not answered yet is given one alone.
        constexpr int warming = 300;
        const auto first = start(request, warming);
        QVERIFY(first->waitForAll());
        QCOMPARE(first->whole(), warming);
        QCOMPARE(peer->arrivals(), warming);

        peer->always(HttpScript::never());
        const auto held = start(request, calls);
        QVERIFY2(
            peer->waitForRequests(warming + calls, 20'000), QByteArray::number(peer->arrivals()).constData());
        QSet<int> connections;
        const QList<ReceivedRequest> requests = peer->requests();
        for (const ReceivedRequest& got : requests.mid(warming))
            connections.insert(got.connection);
        QCOMPARE(int(connections.size()), calls);
        QVERIFY(held->replies.isEmpty());
        for (const auto& call : held->calls)
            call->abort();
        QVERIFY(held->waitForAll());
        QCOMPARE(held->failed(ErrorKind::Canceled, true), calls);
        QCOMPARE(peer->arrivals(), warming + calls);
    }

    /// Some connections break, the others do not notice. What is still being connected meanwhile is not
    /// lost either.
    void someBreak_data() { addKinds(); }
    void someBreak()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, body);
        constexpr int calls = 190;
        const std::unique_ptr<FakeHttpServer> peer = server(tls);
        int broken = 0;
        for (int i = 0; i < calls; ++i) {
            const bool breaks = i % 10 == 7;
            broken += breaks ? 1 : 0;
            peer->enqueue(!breaks ? after(20) : i % 20 == 7 ? HttpScript::close() : HttpScript::reset());
        }
        const auto burst = start(requestTo(peer->url(), body), calls);
        QVERIFY(burst->waitForAll());
        QCOMPARE(burst->failed(ErrorKind::AnswerCut, true), broken);
        QVERIFY2(burst->whole() == calls - broken, burst->words().constData());
        QCOMPARE(peer->arrivals(), calls);
        QCOMPARE(peer->unexpected(), 0);
    }

    /// A connection that breaks within an answer, while others of its manager are still being made: Qt ends
    /// all that waits for those. Nothing of it has left, so that it goes elsewhere.
    void breaksWhileOthersConnect()
    {
        const QByteArray body = "to=1&text=2";
        const std::unique_ptr<FakeHttpServer> peer = server(true);
        peer->always(HttpScript::answer(200, "ok"));
        const HttpRequest request = requestTo(peer->url(), body);
        QVERIFY(start(request, 1)->waitForAll());

        peer->setOnConnect(FakeHttpServer::OnConnect::Hold);
        const HttpScript whole = HttpScript::answer(200, QByteArray(200, 'x'));
        peer->enqueue(HttpScript::stallAfter(whole.bytes.size() - 50, whole));
        const auto burst = start(request, 6);
        QVERIFY(peer->waitForConnections(6));
        QVERIFY(peer->waitForRequests(2));
        peer->setOnConnect(FakeHttpServer::OnConnect::Serve);
        peer->closeConnections();
        QVERIFY(burst->waitForAll());
        QCOMPARE(burst->failed(ErrorKind::AnswerCut, true), 1);
        QVERIFY2(burst->whole() == 5, burst->words().constData());
        QCOMPARE(peer->arrivals(), 7);
    }

    /// More than can be on the wire: to wait for the others is not silence.
    void waitingIsNoSilence_data() { addKinds(); }
    void waitingIsNoSilence()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, body);
        constexpr int calls = 800;
        const std::unique_ptr<FakeHttpServer> peer = server(tls);
        peer->always(after(900));
        // Less than the four rounds of answers, and enough for one with all its handshakes on a busy machine.
        const auto burst = start(requestTo(peer->url(), body, 3'000), calls);
        QVERIFY(burst->waitForAll());
        QVERIFY2(burst->whole() == calls, burst->words().constData());
        QCOMPARE(peer->arrivals(), calls);
        QVERIFY(burst->replies.last().timings.totalMs > 3'000);
    }

    /// As many connections are begun together as fits what waits: six by the manager that is there, the
    /// others by new ones, of which no more than twelve.
    void begunTogether_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("connections");
        QTest::newRow("few") << 3 << 3;
        QTest::newRow("some") << 8 << 8;
        QTest::newRow("many") << 100 << 18;
    }
    void begunTogether()
    {
        QFETCH(int, calls);
        QFETCH(int, connections);
        const std::unique_ptr<FakeHttpServer> peer = server(true);
        peer->always(HttpScript::answer(200, "ok"));
        const HttpRequest request = requestTo(peer->url(), "to=1&text=2");
        QVERIFY(start(request, 1)->waitForAll());
        // Nobody's handshake ends, so that one that was begun is counted beside those before it.
        peer->setOnConnect(FakeHttpServer::OnConnect::Hold);
        peer->always(HttpScript::never());
        const auto burst = start(request, calls);
        QVERIFY2(peer->waitForConnections(connections), QByteArray::number(peer->connections()).constData());
        QVERIFY(!peer->waitForConnections(connections + 1, 150));
    }

    /// A server that allows no more connections than it has: all calls go by that, and it is not stormed.
    void connectionsLimited_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::newRow("closes") << int(FakeHttpServer::OnConnect::Close);
        QTest::newRow("resets") << int(FakeHttpServer::OnConnect::Reset);
    }
    void connectionsLimited()
    {
        QFETCH(int, behaviour);
        constexpr int calls = 30;
        const std::unique_ptr<FakeHttpServer> peer = server(true);
        peer->always(after(30));
        const HttpRequest request = requestTo(peer->url(), "to=1&text=2");
        QVERIFY(start(request, 1)->waitForAll());
        peer->setOnConnect(FakeHttpServer::OnConnect(behaviour));
        const auto burst = start(request, calls);
        QVERIFY(burst->waitForAll());
        QVERIFY2(burst->whole() == calls, burst->words().constData());
        QCOMPARE(peer->arrivals(), calls + 1);
        // A new one is tried a few times a second, by Qt up to four times each.
        QVERIFY2(peer->connections() < 100, QByteArray::number(peer->connections()).constData());
    }

    /// Few calls keep few connections.
    void oneAfterTheOther()
    {
        const std::unique_ptr<FakeHttpServer> peer = server(true);
        peer->always(HttpScript::answer(200, "ok"));
        for (int i = 0; i < 20; ++i)
            QVERIFY(start(requestTo(peer->url(), "a=b"), 1)->waitForAll());
        QCOMPARE(peer->arrivals(), 20);
        QCOMPARE(peer->connections(), 1);
    }

    /// A call that is stopped while its connection is being made, by a certificate that nobody vouches for:
    /// Qt's thread waits for ours there, so that ours must not wait for its end.
    void stoppedInHandshake()
    {
        const std::unique_ptr<FakeHttpServer> peer = server(true);
        peer->always(HttpScript::answer(200, "ok"));
        for (int i = 0; i < 5; ++i) {
            m_transport = std::make_unique<HttpTransport>();
            const int before = peer->connections();
            const auto stopped = start(requestTo(peer->url(), "a=b"), 1);
            QVERIFY(peer->waitForConnections(before + 1));
            stopped->calls.front()->abort();
            QElapsedTimer clock;
            clock.start();
            QVERIFY(stopped->waitForAll());
            QVERIFY(start(requestTo(peer->url(), "a=b"), 1)->waitForAll());
            QVERIFY(clock.elapsed() < 3'000); // Qt would wait 5,000
        }
    }

    void refused_data() { addKinds(); }
    void refused()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, body);
        const std::unique_ptr<FakeHttpServer> peer = server(tls);
        peer->stopListening();
        QElapsedTimer clock;
        clock.start();
        const auto burst = start(requestTo(peer->url(), body), 200);
        QVERIFY(burst->waitForAll());
        QVERIFY2(burst->failed(ErrorKind::ConnectionRefused, false) == 200, burst->words().constData());
        QVERIFY(clock.elapsed() < 5'000); // a quarter of what each would wait
    }

    /// A server that vanishes after it has answered.
    void refusedLater_data() { addKinds(); }
    void refusedLater()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, body);
        const std::unique_ptr<FakeHttpServer> peer = server(tls);
        peer->always(HttpScript::answer(200, "ok"));
        const auto first = start(requestTo(peer->url(), body), 60);
        QVERIFY(first->waitForAll());
        peer->stopListening();
        const auto burst = start(requestTo(peer->url(), body), 200);
        QVERIFY(burst->waitForAll(10'000));
        QCOMPARE(burst->whole(), 0);
        QCOMPARE(peer->arrivals(), 60);
        // One on a connection that was there has perhaps left; the others certainly not. Without a body
        // Qt gives no sign of a request that leaves over TLS: what it was given has perhaps left.
        if (tls && body.isEmpty())
            return;
        const auto written = std::count_if(burst->replies.begin(), burst->replies.end(),
            [](const HttpReply& reply) { return reply.requestWritten; });
        QVERIFY2(written <= peer->connections(), QByteArray::number(qlonglong(written)).constData());
    }

    /// A host that takes no connection: its queue is full, so the kernel drops what comes. All that wait
    /// for it wait together.
    void blackHole_data() { addKinds(); }
    void blackHole()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, body);
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> fillers;
        for (int i = 0; i < 4; ++i) {
            fillers.push_back(std::make_unique<QTcpSocket>());
            fillers.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
            fillers.back()->waitForConnected(100);
        }
        const QString url = u"%1://127.0.0.1:%2/"_s.arg(tls ? u"https"_s : u"http"_s).arg(full.serverPort());
        QElapsedTimer clock;
        clock.start();
        const auto burst = start(requestTo(url, body, 500), 200);
        QVERIFY(burst->waitForAll());
        QVERIFY2(burst->failed(ErrorKind::ConnectTimeout, false) == 200, burst->words().constData());
        QVERIFY(clock.elapsed() < 5'000); // the 200 times 500 ms would be 100 s
    }

    void http2_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("GET") << QByteArray();
        QTest::addRow("POST") << QByteArray("to=1&text=2");
    }
    void http2()
    {
        QFETCH(QByteArray, body);
        constexpr int calls = 500;
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_certificate.keyFile(), m_certificate.certificateFile());
        peer.plan({{u"delayMs"_s, 400}});
        const auto first = start(requestTo(peer.url(), body), 700);
        QVERIFY(first->waitForAll());
        QCOMPARE(first->whole(), 700);

        peer.clear();
        peer.plan({{u"action"_s, u"never"_s}});
        const auto held = start(requestTo(peer.url(), body), calls);
        QVERIFY(QTest::qWaitFor([&peer] { return peer.count(u"total"_s) == calls; }, 20'000));
        QVERIFY(held->replies.isEmpty());
        QVERIFY(peer.count(u"peak"_s) <= 100);
        QVERIFY(peer.count(u"open"_s) >= 5);
        QVERIFY(peer.count(u"open"_s) <= 8);
    }
};

QTEST_GUILESS_MAIN(TestManyCalls)
#include "tst_manycalls.moc"
