// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ConnectionLane.h"

#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "core/net/OriginProxies.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TlsPeer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// What is let go of while Qt's thread tells of a handshake that has just ended: the two must not wait for
/// each other. Qt would give up after 5 s, in which nothing else of this thread goes on.
class TestConnectionLane : public QObject
{
    Q_OBJECT

private:
    static constexpr int longestMs = 3'500;

    /// With TLS 1.2, where the server is the first to be through with a new handshake.
    static QStringList options(const QStringList& more = {})
    {
        return QStringList{u"--tls"_s, u"TLSv1.2"_s} + more;
    }

    /// Runs this thread's events until TCP connections are there, so many in all, and then none while the
    /// peer is asked often enough for a handshake to end. It may not be told: in a session that is taken up
    /// again the client is first.
    static bool waitForHandshakes(TlsPeer& peer, int connections)
    {
        const QDeadlineTimer deadline(20'000);
        while (peer.count(u"clients"_s) < connections && !deadline.hasExpired())
            QCoreApplication::processEvents();
        constexpr int questions = 200;
        constexpr int afterwards = 20;
        for (int left = questions; left > 0; --left) {
            if (peer.count(u"connections"_s) >= connections)
                left = std::min(left, afterwards);
        }
        return !deadline.hasExpired();
    }

    TestCertificate m_certificate;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificate.make()) {
            if (qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
                QFAIL("openssl made no certificate");
            QSKIP("openssl is not installed");
        }
    }

    /// Nobody wants it any more, as the calls were served by others.
    void droppedWhileOpening()
    {
        TlsPeer peer;
        OTPOST_START_PEER(peer, m_certificate.keyFile(), m_certificate.certificateFile(), options());
        QUrl origin(peer.url());
        origin.setPath({});
        TlsTrust trust;
        trust.verify = false;
        const Result<QSslConfiguration> tls = tlsSettings(trust);
        QVERIFY(tls.has_value());
        auto lane = std::make_unique<ConnectionLane>(
            origin, *tls, false, std::make_shared<OriginProxies>(origin), nullptr);
        lane->open(20'000);
        QVERIFY(waitForHandshakes(peer, 1));
        QVERIFY(!lane->isOpen());

        QElapsedTimer clock;
        clock.start();
        lane.reset();
        QVERIFY2(clock.elapsed() < longestMs, QByteArray::number(clock.elapsed()).constData());
    }

    /// The calls, too, have connections that are being made, on HTTP/1.1.
    void transportEndsWhileConnecting()
    {
        TlsPeer peer;
        OTPOST_START_PEER(
            peer, m_certificate.keyFile(), m_certificate.certificateFile(), options({u"--http1"_s}));
        HttpRequest request;
        request.method = HttpMethod::Post;
        request.url = MaskedText::plain(peer.url().toLatin1());
        request.body = MaskedText::plain("a=b");
        request.verifyTls = false;
        request.timeoutMs = 20'000;
        request.deadlineMs = 20'000;
        auto transport = std::make_unique<HttpTransport>();
        const std::unique_ptr<HttpCall> first(transport->start(request, this));
        QSignalSpy firstEnded(first.get(), &HttpCall::finished);
        QVERIFY(firstEnded.wait(20'000));
        QVERIFY(firstEnded.first().first().value<HttpReply>().complete);

        peer.plan({{u"action"_s, u"never"_s}});
        std::vector<std::unique_ptr<HttpCall>> calls;
        int ended = 0;
        for (int i = 0; i < 3; ++i) {
            calls.emplace_back(transport->start(request, this));
            connect(calls.back().get(), &HttpCall::finished, this, [&ended](const HttpReply& reply) {
                QVERIFY(!reply.complete);
                ++ended;
            });
        }
        QVERIFY(waitForHandshakes(peer, 2));

        QElapsedTimer clock;
        clock.start();
        transport.reset();
        QVERIFY2(clock.elapsed() < longestMs, QByteArray::number(clock.elapsed()).constData());
        QTRY_COMPARE(ended, 3);
    }
};

QTEST_GUILESS_MAIN(TestConnectionLane)
#include "tst_connectionlane.moc"
