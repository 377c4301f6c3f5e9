// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TlsPeer.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// One call, one request on the wire, on HTTP/2 as well: against a server that counts.
class TestHttp2 : public QObject
{
    Q_OBJECT

private:
    struct Kind {
        const char* name;
        HttpMethod method;
        QByteArray body;
    };
    const Kind m_kinds[3] = {{"GET", HttpMethod::Get, {}}, {"POST", HttpMethod::Post, "to=1&text=2"},
        {"POST empty", HttpMethod::Post, {}}};

    HttpRequest requestTo(const TlsPeer& peer, HttpMethod method = HttpMethod::Post,
        const QByteArray& body = "a=b", const QString& path = u"/"_s) const
    {
        HttpRequest request;
        request.method = method;
        request.url = MaskedText::plain(peer.url(path).toLatin1());
        request.body = MaskedText::plain(body);
        request.caCertificates = m_authority.pem();
        request.timeoutMs = 5000;
        request.deadlineMs = 10'000;
        return request;
    }

    HttpReply call(const HttpRequest& request)
    {
        const std::unique_ptr<HttpCall> started(m_transport->start(request, this));
        QSignalSpy finished(started.get(), &HttpCall::finished);
        if (!finished.wait(20'000))
            return {};
        return finished.first().first().value<HttpReply>();
    }

    /// That many calls at a time.
    QList<HttpReply> callAll(const HttpRequest& request, int count)
    {
        std::vector<std::unique_ptr<HttpCall>> calls;
        QList<HttpReply> replies;
        for (int i = 0; i < count; ++i) {
            calls.emplace_back(m_transport->start(request, this));
            connect(calls.back().get(), &HttpCall::finished, this,
                [&replies](const HttpReply& reply) { replies.append(reply); });
        }
        [[maybe_unused]] const bool all
            = QTest::qWaitFor([&replies, count] { return replies.size() == count; }, 40'000);
        return replies;
    }

    TestAuthority m_authority;
    TestLeaf m_leaf;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<TlsPeer> m_server;
    std::unique_ptr<TlsPeer> m_frames;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_authority.make(u"Test Authority"_s)) {
            if (qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
                QFAIL("openssl made no certificates");
            QSKIP("openssl is not installed");
        }
        m_leaf = m_authority.issue();
        QVERIFY(m_leaf.isValid());
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_frames.reset();
    }
    void init() { m_transport = std::make_unique<HttpTransport>(); }

    void wholeAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404,
                 405, 407, 408, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status;
    }
    void wholeAnswer()
    {
        QFETCH(int, status);
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile);
        const bool bodiless = status == 204 || status == 304;
        int expected = 0;
        for (const QString& scheme :
            {u"Basic realm=\"x\""_s, u"Digest realm=\"x\", nonce=\"y\""_s, u"Negotiate"_s}) {
            QJsonObject headers{{u"location"_s, u"/elsewhere"_s}, {u"www-authenticate"_s, scheme},
                {u"proxy-authenticate"_s, scheme}};
            if (bodiless)
                headers.insert(u"content-length"_s, u"0"_s);
            peer.plan({{u"status"_s, status}, {u"body"_s, u"{\"a\":1}"_s}, {u"headers"_s, headers}});
            for (const Kind& kind : m_kinds) {
                const HttpReply reply = call(requestTo(peer, kind.method, kind.body));
                QVERIFY2(reply.complete, kind.name);
                QCOMPARE(reply.status, status);
                // Qt drops the body of an answer that names a way to log in.
                if (!bodiless && status != 401 && status != 407)
                    QCOMPARE(reply.body, "{\"a\":1}");
                QVERIFY(reply.requestWritten);
                QCOMPARE(peer.count(u"total"_s), ++expected);
            }
        }
        QCOMPARE(peer.count(u"connections"_s), 1);
    }

    void arrivesAsItIs()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile);
        QVERIFY(call(requestTo(peer, HttpMethod::Post, QByteArray(100'000, 'x'), u"/a%2Fb?x=%2B1&y=a+b"_s))
                    .complete);
        const QJsonObject got = peer.requests().first().toObject();
        QCOMPARE(got.value(u"httpVersion"_s).toString(), u"2.0"_s);
        QCOMPARE(got.value(u"method"_s).toString(), u"POST"_s);
        QCOMPARE(got.value(u"target"_s).toString(), u"/a%2Fb?x=%2B1&y=a+b"_s);
        QCOMPARE(got.value(u"body"_s).toString(), QString(100'000, u'x'));
    }

    void onceOnly_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<bool>("reused");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("written");
        struct Case {
            const char* action;
            int code;
            ErrorKind kind;
        };
        const Case cases[] = {{"never", 0, ErrorKind::AnswerTimeout}, {"close", 0, ErrorKind::AnswerCut},
            {"reset", 0, ErrorKind::AnswerCut}, {"cut", 0, ErrorKind::AnswerCut}};
        // Each kind of error of RFC 9113 section 7, and one there is none of.
        const char* const frames[] = {"rst", "rst-whole", "cut-rst", "goaway"};
        for (int request = 0; request < 3; ++request) {
            for (const bool reused : {false, true}) {
                const auto add = [this, request, reused](const char* action, int code, ErrorKind kind) {
                    QTest::addRow("%s, %s connection, %s %d", m_kinds[request].name, reused ? "used" : "new",
                        action, code)
                        << request << reused << QString::fromLatin1(action) << code << kind
                        << (kind != ErrorKind::NotProcessed);
                };
                for (const Case& c : cases)
                    add(c.action, c.code, c.kind);
                for (const char* action : frames) {
                    for (int code = 0; code <= 14; ++code) {
                        const QByteArray name = action;
                        const bool away
                            = (name.startsWith("rst") && code == 7) || (name == "goaway" && code == 0);
                        // What a GOAWAY means by "refused stream" is not defined: away all the same.
                        const bool refused = name == "goaway" && code == 7;
                        add(action, code, away || refused ? ErrorKind::NotProcessed : ErrorKind::AnswerCut);
                    }
                }
            }
        }
    }
    void onceOnly()
    {
        QFETCH(int, request);
        QFETCH(bool, reused);
        QFETCH(QString, action);
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, written);
        const QStringList whole{u"never"_s, u"close"_s, u"reset"_s, u"cut"_s};
        const bool frames = !whole.contains(action);
        std::unique_ptr<TlsPeer>& peer = frames ? m_frames : m_server;
        if (!peer) {
            peer = std::make_unique<TlsPeer>(frames ? TlsPeer::Script::Frames : TlsPeer::Script::Server);
            OTPOST_START_PEER(*peer, m_leaf.keyFile, m_leaf.certificateFile);
        }
        peer->clear();
        HttpRequest wanted = requestTo(*peer, m_kinds[request].method, m_kinds[request].body);
        if (reused)
            QVERIFY(call(wanted).complete);
        peer->plan({{u"action"_s, action}, {u"code"_s, code}, {u"body"_s, QString(200, u'x')}});
        if (action == u"never"_s)
            wanted.timeoutMs = 300;
        const HttpReply reply = call(wanted);
        QVERIFY(!reply.complete);
        QVERIFY(reply.failure);
        QCOMPARE(reply.failure->kind, kind);
        QCOMPARE(reply.requestWritten, written);
        // A second try by Qt itself would come at once, and is not missed behind this round to the server.
        QTest::qWait(0);
        QCOMPARE(peer->count(u"connections"_s), 1);
        QCOMPARE(peer->count(u"total"_s), reused ? 2 : 1);
        // What comes after is not held up by it.
        peer->clear();
        QVERIFY(call(requestTo(*peer)).complete);
        QCOMPARE(peer->count(u"total"_s), 1);
    }

    /// Servers are restarted, or take connections down after so many requests: nobody notices.
    void connectionTakenDown()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile);
        peer.plan({{u"action"_s, u"last"_s}, {u"delayMs"_s, 20}});
        for (int i = 1; i <= 20; ++i) {
            const HttpReply reply = call(requestTo(peer));
            QVERIFY2(reply.complete, reply.failure ? qPrintable(describe(*reply.failure)) : "");
            QCOMPARE(peer.count(u"total"_s), i);
        }
    }

    /// The graceful way of RFC 9113 section 6.8: what is on its way is answered, the next call goes
    /// elsewhere.
    void connectionAnnouncedToEnd()
    {
        TlsPeer peer(TlsPeer::Script::Frames);
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile);
        peer.plan({{u"action"_s, u"goaway-all"_s}});
        for (int i = 1; i <= 5; ++i) {
            const HttpReply reply = call(requestTo(peer));
            QVERIFY2(reply.complete, reply.failure ? qPrintable(describe(*reply.failure)) : "");
            QCOMPARE(peer.count(u"total"_s), i);
        }
    }

    void idleConnectionClosed()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile);
        for (const bool reset : {false, true}) {
            peer.clear();
            QVERIFY(call(requestTo(peer)).complete);
            peer.closeConnections(reset);
            QVERIFY(QTest::qWaitFor([&peer] { return peer.count(u"open"_s) == 0; }));
            QVERIFY(call(requestTo(peer)).complete);
            QCOMPARE(peer.count(u"total"_s), 2);
        }
        QVERIFY(call(requestTo(peer)).complete);
        peer.stop();
        const HttpReply reply = call(requestTo(peer));
        QVERIFY(!reply.complete);
        QVERIFY(!reply.requestWritten);
        QCOMPARE(reply.failure->kind, ErrorKind::ConnectionRefused);
    }

    void manyAtOnce()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile, {u"--streams"_s, u"100"_s});
        peer.plan({{u"delayMs"_s, 50}});
        HttpRequest request = requestTo(peer);
        request.timeoutMs = request.deadlineMs = 40'000;
        const QList<HttpReply> replies = callAll(request, 1000);
        QCOMPARE(int(replies.size()), 1000);
        for (const HttpReply& reply : replies)
            QVERIFY2(reply.complete, reply.failure ? qPrintable(describe(*reply.failure)) : "");
        QCOMPARE(peer.count(u"total"_s), 1000);
        QVERIFY(peer.count(u"peak"_s) > 10);
        QVERIFY(peer.count(u"peak"_s) <= 100);
        QVERIFY(peer.count(u"connections"_s) <= 10);
    }

    /// A server that allows few: what it turns away at first is known not to have been processed.
    void fewStreams()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile, {u"--streams"_s, u"3"_s});
        peer.plan({{u"delayMs"_s, 5}});
        const QList<HttpReply> replies = callAll(requestTo(peer), 100);
        QCOMPARE(int(replies.size()), 100);
        int complete = 0;
        for (const HttpReply& reply : replies) {
            complete += reply.complete;
            if (!reply.complete) {
                QCOMPARE(reply.failure->kind, ErrorKind::NotProcessed);
                QVERIFY(!reply.requestWritten);
            }
        }
        QVERIFY(complete > 50);
        QCOMPARE(peer.count(u"whole"_s), complete);
    }

    /// One that is stopped takes none of the others with it.
    void stoppingOneLeavesTheOthers()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile);
        peer.plan({{u"delayMs"_s, 100}});
        int complete = 0;
        int stopped = 0;
        std::vector<std::unique_ptr<HttpCall>> calls;
        for (int i = 0; i < 120; ++i) {
            calls.emplace_back(m_transport->start(requestTo(peer), this));
            connect(
                calls.back().get(), &HttpCall::finished, this, [&complete, &stopped](const HttpReply& reply) {
                    complete += reply.complete;
                    stopped += !reply.complete;
                });
        }
        calls[110]->abort();
        QVERIFY(QTest::qWaitFor([&peer] { return peer.count(u"total"_s) >= 5; }));
        calls[2]->abort();
        calls[111].reset();
        QVERIFY(QTest::qWaitFor([&complete] { return complete == 117; }, 20'000));
        QCOMPARE(stopped, 2);
    }

    /// A connection that went silent is left alone: the next call makes a new one.
    void silentConnectionIsLeft()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile);
        QVERIFY(call(requestTo(peer)).complete);
        peer.plan({{u"action"_s, u"never"_s}, {u"times"_s, 1}});
        HttpRequest silent = requestTo(peer);
        silent.timeoutMs = 300;
        QCOMPARE(call(silent).failure->kind, ErrorKind::AnswerTimeout);
        QCOMPARE(peer.count(u"connections"_s), 1);
        QVERIFY(call(requestTo(peer)).complete);
        QCOMPARE(peer.count(u"connections"_s), 2);
    }

    void timings()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile);
        peer.plan({{u"delayMs"_s, 60}});
        for (const Kind& kind : m_kinds) {
            const CallTimings timings = call(requestTo(peer, kind.method, kind.body)).timings;
            QVERIFY(timings.connectMs >= 0);
            QVERIFY(timings.waitMs >= 50);
            QVERIFY(timings.readMs >= 0);
            QVERIFY(timings.connectMs + timings.waitMs + timings.readMs <= timings.totalMs + 1);
        }
        QCOMPARE(peer.count(u"connections"_s), 1);
    }

    /// Where the server speaks HTTP/1.1 only, over TLS.
    void olderHttp()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_leaf.keyFile, m_leaf.certificateFile, {u"--http1"_s});
        for (const Kind& kind : m_kinds) {
            peer.clear();
            HttpRequest request = requestTo(peer, kind.method, kind.body);
            QVERIFY(call(request).complete);
            QCOMPARE(peer.requests().first().toObject().value(u"httpVersion"_s).toString(), u"1.1"_s);
            for (const QString& action : {u"close"_s, u"reset"_s, u"never"_s}) {
                peer.clear();
                peer.plan({{u"action"_s, action}});
                request.timeoutMs = action == u"never"_s ? 300 : 5000;
                const HttpReply reply = call(request);
                QVERIFY(!reply.complete);
                QVERIFY(reply.requestWritten);
                QCOMPARE(peer.count(u"total"_s), 1);
            }
        }
        peer.clear();
        peer.plan({{u"delayMs"_s, 5}});
        const QList<HttpReply> replies = callAll(requestTo(peer), 100);
        QCOMPARE(std::count_if(
                     replies.begin(), replies.end(), [](const HttpReply& reply) { return reply.complete; }),
            100);
    }
};

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
