// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ServedCli.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Missing.h"
#include "tests/support/TestCertificate.h"

#include <QFile>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

/// The service as whoever runs it meets it: how it begins and ends, what it tells, and what it survives. Runs
/// inside tests/peers/keyring.sh.
class TestCliServing : public QObject
{
    Q_OBJECT

private:
    FakeHttpServer m_gateway;
    std::unique_ptr<Cli> m_cli;

    QByteArray makeToken(const QString& name)
    {
        return m_cli
            ->json(
                {u"token"_s, u"create"_s, name, u"--scope"_s, u"otp"_s, u"--scope"_s, u"read"_s})[u"token"_s]
            .toString()
            .toLatin1();
    }
    QString codeFor(const QString& number) const
    {
        static const QRegularExpression digits(u"\\b\\d{6}\\b"_s);
        const QList<ReceivedRequest> all = m_gateway.requests();
        for (auto request = all.rbegin(); request != all.rend(); ++request) {
            const QJsonObject body = QJsonDocument::fromJson(request->body).object();
            if (body[u"to"_s] == number)
                return digits.match(body[u"text"_s].toString()).captured();
        }
        return {};
    }
    static QByteArray toBody(const QString& number, const QString& device = {})
    {
        QJsonObject body{{u"to"_s, number}};
        if (!device.isEmpty())
            body.insert(u"device"_s, device);
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    static QByteArray codeBody(const QString& code)
    {
        return QJsonDocument(QJsonObject{{u"code"_s, code}}).toJson(QJsonDocument::Compact);
    }
    /// Proves a number; false where that does not work.
    bool prove(ServedCli& served, const QString& number)
    {
        const ServedReply started = served.call("POST", u"/api/v1/otp"_s, toBody(number));
        if (started.status != 201 || !QTest::qWaitFor([&] { return !codeFor(number).isEmpty(); }))
            return false;
        // No guest is faster than the row of the attempt.
        const auto isSent = [&] {
            const QJsonArray rows = m_cli->jsonArray({u"log"_s, u"list"_s, u"--search"_s, number});
            return rows.first()[u"status"_s] == u"sent"_s;
        };
        if (!QTest::qWaitFor(isSent))
            return false;
        const QString path = u"/api/v1/otp/%1/check"_s.arg(started.json[u"challenge"_s].toString());
        return served.call("POST", path, codeBody(codeFor(number))).status == 200;
    }

private Q_SLOTS:
    void init()
    {
        m_gateway.clear();
        m_gateway.always(HttpScript::answer(200));
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli
                     ->run({u"gateway"_s, u"add"_s, u"--name"_s, u"A \"quoted\" name"_s, u"--url"_s,
                         m_gateway.url(), u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s})
                     .exitCode,
            0);
        QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"default-country"_s, u"NO"_s}).exitCode, 0);
    }

    /// A kill at any time costs no challenge its code, its tries or its end.
    void restartInTheMiddle()
    {
        ServedCli served(*m_cli);
        served.token = makeToken(u"Portal"_s);
        QVERIFY(served.start());
        const ServedReply started = served.call("POST", u"/api/v1/otp"_s, toBody(u"+4790000001"_s));
        QCOMPARE(started.status, 201);
        const QString challenge = started.json[u"challenge"_s].toString();
        const QString path = u"/api/v1/otp/%1/check"_s.arg(challenge);
        QTRY_VERIFY(!codeFor(u"+4790000001"_s).isEmpty());
        const QString code = codeFor(u"+4790000001"_s);
        const QString wrong = code == "123456"_L1 ? u"123457"_s : u"123456"_s;
        QCOMPARE(served.call("POST", path, codeBody(wrong)).json[u"attemptsLeft"_s].toInt(), 4);
        served.process().kill();
        served.process().finish();

        QVERIFY(served.start());
        // The same guest again: the same code, and no second text.
        const ServedReply again = served.call("POST", u"/api/v1/otp"_s, toBody(u"+4790000001"_s));
        QCOMPARE(again.json[u"challenge"_s].toString(), challenge);
        QCOMPARE(again.json[u"repeated"_s].toBool(), true);
        QCOMPARE(served.call("POST", path, codeBody(wrong)).json[u"attemptsLeft"_s].toInt(), 3);
        QCOMPARE(served.call("POST", path, codeBody(code)).status, 200);
        QCOMPARE(m_gateway.arrivals(), 1);
        served.process().kill();
        served.process().finish();

        QVERIFY(served.start());
        QCOMPARE(served.call("POST", path, codeBody(code)).status, 410);
        QCOMPARE(served.stop().exitCode, 0);
    }

    void onePortForOne()
    {
        ServedCli served(*m_cli);
        QVERIFY(served.start());
        const QString place = QUrl(served.url).authority();
        const ProcessResult second = m_cli->run({u"serve"_s, u"--listen"_s, place, u"--json"_s});
        QCOMPARE(second.exitCode, 3);
        QCOMPARE(second.json()[u"error"_s][u"kind"_s].toString(), u"AlreadyServing"_s);
        QVERIFY2(second.err.contains(place.toUtf8()), second.summary().constData());
        // Another's port is another matter.
        Cli other;
        const ProcessResult stranger = other.run({u"serve"_s, u"--listen"_s, place, u"--json"_s});
        QCOMPARE(stranger.json()[u"error"_s][u"kind"_s].toString(), u"ListenFailed"_s);
        // Another port is fine, and so is this one once it is free.
        ServedCli beside(*m_cli);
        QVERIFY(beside.start());
        QCOMPARE(beside.call("GET", u"/readyz"_s).status, 200);
        QCOMPARE(beside.stop().exitCode, 0);
        QCOMPARE(served.stop().exitCode, 0);
        QVERIFY(served.start({u"--listen"_s, place}));
        QCOMPARE(served.stop().exitCode, 0);
    }

    /// Whom X-Forwarded-For is believed.
    void whoAsks_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QByteArray>("address");
        const QStringList trusted{u"--trusted-proxy"_s, u"127.0.0.1"_s};
        QTest::newRow("nobody is trusted")
            << QStringList() << QByteArray("203.0.113.9") << QByteArray("127.0.0.1");
        QTest::newRow("a proxy") << trusted << QByteArray("203.0.113.9") << QByteArray("203.0.113.9");
        QTest::newRow("forged before the proxy")
            << trusted << QByteArray("198.51.100.1, 203.0.113.9") << QByteArray("203.0.113.9");
        QTest::newRow("two proxies") << trusted + QStringList{u"--trusted-proxy"_s, u"192.0.2.0/24"_s}
                                     << QByteArray("198.51.100.1, 203.0.113.9, 192.0.2.4")
                                     << QByteArray("203.0.113.9");
        QTest::newRow("nonsense") << trusted << QByteArray("nobody, <x>") << QByteArray("127.0.0.1");
        QTest::newRow("none") << trusted << QByteArray() << QByteArray("127.0.0.1");
    }
    void whoAsks()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, forwarded);
        QFETCH(QByteArray, address);
        ServedCli served(*m_cli);
        QVERIFY(served.start(options));
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!forwarded.isEmpty())
            headers.append({"X-Forwarded-For", forwarded});
        QCOMPARE(served.call("GET", u"/healthz"_s, {}, headers).status, 200);
        const ProcessResult result = served.stop();
        QCOMPARE(result.exitCode, 0);
        const QByteArray line = result.err.split('\n').first();
        const QJsonObject logged = QJsonDocument::fromJson(line).object();
        QCOMPARE(logged[u"address"_s].toString().toLatin1(), address);
        QCOMPARE(logged[u"status"_s].toInt(), 200);
    }

    /// From the settings, as in the window; TLS 1.2 and newer.
    void bySettings()
    {
        TestAuthority authority;
        if (!authority.make(u"OTPost test"_s))
            OTPOST_MISSING("openssl is not installed");
        const TestLeaf leaf = authority.issue();
        for (const auto& [name, value] : {std::pair(u"serve-tls-cert"_s, leaf.certificateFile),
                 std::pair(u"serve-tls-key"_s, leaf.keyFile)})
            QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
        ServedCli served(*m_cli);
        QVERIFY(served.start());
        QVERIFY2(served.url.startsWith("https://127.0.0.1:"_L1), qPrintable(served.url));
        const int port = QUrl(served.url).port();
        ProcessOptions options;
        const auto curl = [&](const QStringList& more) {
            return runProgram(u"curl"_s,
                QStringList{u"-s"_s, u"--cacert"_s, authority.certificateFile(), u"--resolve"_s,
                    u"localhost:%1:127.0.0.1"_s.arg(port), u"https://localhost:%1/healthz"_s.arg(port)}
                    + more,
                options);
        };
        QCOMPARE(curl({}).out, QByteArray("{\"status\":\"ok\"}"));
        QVERIFY(curl({u"--tls-max"_s, u"1.1"_s}).exitCode != 0);
        QCOMPARE(served.stop().exitCode, 0);
        QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"serve-tls-key"_s, u"/nowhere.pem"_s}).exitCode, 0);
        const ProcessResult bad = m_cli->run({u"serve"_s, u"--json"_s});
        QCOMPARE(bad.exitCode, 3);
        QCOMPARE(bad.json()[u"error"_s][u"kind"_s].toString(), u"ServeTlsInvalid"_s);
        QCOMPARE(m_cli->run({u"serve"_s, u"--public-url"_s, u"wifi"_s}).exitCode, 3);
    }

    /// A limit refuses strangers, the operator is told, and guests of the house get their codes.
    void pumpingIsStopped()
    {
        ServedCli served(*m_cli);
        served.token = makeToken(u"Portal"_s);
        QVERIFY(served.start());
        int sent = 0;
        int refused = 0;
        for (int i = 0; i < 60; ++i) {
            const ServedReply reply = served.call(
                "POST", u"/api/v1/otp"_s, toBody(u"+99290%1"_s.arg(i, 7, 10, QLatin1Char('0'))));
            sent += reply.status == 201 ? 1 : 0;
            if (reply.status == 429) {
                ++refused;
                QCOMPARE(reply.json[u"type"_s].toString(), u"urn:otpost:problem:limit-country"_s);
                QVERIFY(reply.retryAfter.toInt() > 0);
            }
            if (i % 10 == 0)
                QVERIFY(prove(served, u"+4790001%1"_s.arg(i, 3, 10, QLatin1Char('0'))));
        }
        QCOMPARE(sent, 30);
        QCOMPARE(refused, 30);
        QJsonObject alert;
        QTRY_VERIFY(!(alert = m_cli->jsonArray({u"alerts"_s, u"list"_s}).first().toObject()).isEmpty());
        QCOMPARE(alert[u"kind"_s].toString(), u"codes-refused"_s);
        QVERIFY(alert[u"open"_s].toBool());
        QVERIFY2(alert[u"what"_s].toString().contains(u"country"_s), qPrintable(alert[u"what"_s].toString()));

        // The truth about delivery: all of the house's codes were typed in, none of the others.
        const QJsonArray rates = m_cli->jsonArray({u"otp"_s, u"rates"_s, u"--by"_s, u"gateway,country"_s});
        QCOMPARE(rates.size(), 2);
        for (const QJsonValue& rate : rates) {
            const bool home = rate[u"country"_s] == u"NO"_s;
            QCOMPARE(rate[u"sent"_s].toInt(), home ? 6 : 30);
            QCOMPARE(rate[u"verified"_s].toInt(), home ? 6 : 0);
            QCOMPARE(rate[u"gateway"_s].toString(), u"A \"quoted\" name"_s);
        }
        QCOMPARE(m_cli->run({u"otp"_s, u"rates"_s, u"--by"_s, u"moon"_s}).exitCode, 3);

        // And the same for Prometheus, in its own form.
        const ServedReply metrics = served.call("GET", u"/metrics"_s);
        QCOMPARE(metrics.status, 200);
        QVERIFY2(metrics.body.contains("otpost_codes_verified_day{gateway=\"A \\\"quoted\\\" "
                                       "name\",gateway_id=\"1\",country=\"NO\"} 6"),
            metrics.body.constData());
        checkMetrics(metrics.body);
        QCOMPARE(served.stop().exitCode, 0);
        // Whoever serves next begins anew.
        QVERIFY(served.start());
        QTRY_VERIFY(!m_cli->jsonArray({u"alerts"_s, u"list"_s}).first()[u"open"_s].toBool());
        QCOMPARE(served.stop().exitCode, 0);
    }

    /// Why no code could be sent now.
    void readiness()
    {
        Cli cli;
        {
            ServedCli served(cli);
            QVERIFY(served.start());
            const ServedReply none = served.call("GET", u"/readyz"_s);
            QCOMPARE(none.status, 503);
            QCOMPARE(none.json[u"reasons"_s].toArray(), QJsonArray{u"no gateway is enabled"_s});
            QCOMPARE(served.stop().exitCode, 0);
        }
        FakeHttpServer dead;
        const QString url = dead.url();
        dead.stopListening();
        QCOMPARE(cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"Dead"_s, u"--url"_s, url, u"--payload"_s,
                             u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s})
                     .exitCode,
            0);
        ServedCli served(cli);
        QVERIFY(served.start());
        QCOMPARE(served.call("GET", u"/readyz"_s).status, 200);
        for (int i = 0; i < 4; ++i)
            (void)cli.run({u"send"_s, u"--to"_s, u"+4790000001"_s, u"--message"_s, u"Hello"_s});
        ServedReply down;
        QTRY_COMPARE((down = served.call("GET", u"/readyz"_s)).status, 503);
        QCOMPARE(down.json[u"reasons"_s].toArray(), QJsonArray{u"every gateway rests after failures"_s});
        QCOMPARE(served.call("GET", u"/healthz"_s).status, 200);
        QCOMPARE(served.stop().exitCode, 0);
    }

    /// The number as its users type it, the code in their digits or in words.
    void asTyped()
    {
        ServedCli served(*m_cli);
        served.token = makeToken(u"Portal"_s);
        QVERIFY(served.start());
        const ServedReply started = served.call("POST", u"/api/v1/otp"_s, toBody(u"900 00 031"_s));
        QCOMPARE(started.status, 201);
        QTRY_VERIFY(!codeFor(u"+4790000031"_s).isEmpty());
        QString arabic = u"\u2066"_s;
        for (const QChar digit : codeFor(u"+4790000031"_s))
            arabic += QChar(char16_t(0x0660 + digit.digitValue())) + u" "_s;
        const QString path = u"/api/v1/otp/%1/check"_s.arg(started.json[u"challenge"_s].toString());
        const ServedReply words = served.call("POST", path, codeBody(u"one two three four five six"_s));
        QCOMPARE(words.status, 422);
        QVERIFY(!words.json.contains(u"attemptsLeft"_s)); // no try is lost
        QCOMPARE(served.call("POST", path, codeBody(arabic)).status, 200);
        QCOMPARE(served.stop().exitCode, 0);
    }

    /// A token has a limit of its own.
    void limitOfAToken()
    {
        QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"codes-per-token"_s, u"2"_s}).exitCode, 0);
        ServedCli served(*m_cli);
        served.token = makeToken(u"One"_s);
        QVERIFY(served.start());
        QCOMPARE(served.call("POST", u"/api/v1/otp"_s, toBody(u"+4790000001"_s)).status, 201);
        QCOMPARE(served.call("POST", u"/api/v1/otp"_s, toBody(u"+4790000002"_s)).status, 201);
        QCOMPARE(served.call("POST", u"/api/v1/otp"_s, toBody(u"+4790000003"_s)).status, 429);
        served.token = makeToken(u"Two"_s);
        QCOMPARE(served.call("POST", u"/api/v1/otp"_s, toBody(u"+4790000003"_s)).status, 201);
        QCOMPARE(served.stop().exitCode, 0);
    }

    /// What was asked before the end is answered after the signal.
    void endsGracefully()
    {
        m_gateway.always(HttpScript::drip(HttpScript::answer(200, "accepted"), 4, 100));
        ServedCli served(*m_cli);
        served.token = m_cli->json({u"token"_s, u"create"_s, u"S"_s, u"--scope"_s, u"send"_s})[u"token"_s]
                           .toString()
                           .toLatin1();
        QVERIFY(served.start());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(served.url).port()));
        QVERIFY(socket.waitForConnected());
        const QByteArray body = "{\"to\":\"+4790000001\",\"message\":\"Hello\"}";
        socket.write("POST /api/v1/messages?wait=1 HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                     "Authorization: Bearer "
            + served.token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_VERIFY(m_gateway.arrivals() > 0);
        served.process().terminate();
        QByteArray answer;
        QTRY_VERIFY_WITH_TIMEOUT((answer += socket.readAll()).contains("\"status\":\"sent\""), 15'000);
        QCOMPARE(served.process().finish().exitCode, 0);
    }

private:
    /// The rules of the text format (version 0.0.4) that promtool checks.
    static void checkMetrics(const QByteArray& text)
    {
        static const QRegularExpression sample(
            u"^([a-z_:][a-z0-9_:]*)(\\{(?:[a-z_]+=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\",?)+\\})? (-?[0-9.e+-]+)\\z"_s);
        QVERIFY(text.endsWith('\n'));
        QHash<QString, QString> types;
        QSet<QString> seen;
        QString family;
        for (const QByteArray& line : text.chopped(1).split('\n')) {
            const QString words = QString::fromUtf8(line);
            if (words.startsWith("# HELP "_L1)) {
                family = words.section(u' ', 2, 2);
                QVERIFY2(!types.contains(family), line.constData()); // each family stands in one place
                QVERIFY2(words.size() > 20, line.constData());
            } else if (words.startsWith("# TYPE "_L1)) {
                QCOMPARE(words.section(u' ', 2, 2), family);
                types.insert(family, words.section(u' ', 3));
            } else {
                const QRegularExpressionMatch match = sample.match(words);
                QVERIFY2(match.hasMatch(), line.constData());
                QCOMPARE(match.captured(1), family);
                const bool counter = types.value(family) == "counter"_L1;
                QVERIFY2(counter == family.endsWith("_total"_L1), line.constData());
                QVERIFY2(!seen.contains(match.captured(1) + match.captured(2)), line.constData());
                seen.insert(match.captured(1) + match.captured(2));
            }
        }
        QVERIFY(types.size() > 8);
    }
};

QTEST_GUILESS_MAIN(TestCliServing)
#include "tst_cli_serving.moc"
