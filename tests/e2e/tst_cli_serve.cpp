// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/PeerProcess.h"
#include "tests/support/PrismPeer.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

struct Reply {
    int status = 0;
    QJsonObject json;
    QByteArray body;
    QByteArray retryAfter;
    QByteArray type;
};

}

/// The service as a portal meets it: `otpost-cli serve` in a process of its own, with Prism between that
/// holds every request and every answer against our description.
class TestCliServe : public QObject
{
    Q_OBJECT

private:
    FakeHttpServer m_gateway;
    Cli m_cli;
    std::unique_ptr<RunningProcess> m_service;
    PrismPeer m_prism;
    QNetworkAccessManager m_network;
    QString m_direct;
    QString m_through; ///< Prism, where it is installed
    QString m_base;
    QByteArray m_token;
    QByteArray m_reader;
    QByteArray m_answers; ///< all that was ever answered

    Reply call(const QByteArray& method, const QString& path, const QByteArray& body = {},
        const QByteArray& token = {}, const QList<std::pair<QByteArray, QByteArray>>& headers = {})
    {
        QNetworkRequest request{QUrl(m_base + path)};
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", "application/json");
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply* reply = m_network.sendCustomRequest(request, method, body);
        QEventLoop loop;
        connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        Reply result;
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.body = reply->readAll();
        result.json = QJsonDocument::fromJson(result.body).object();
        result.retryAfter = reply->rawHeader("Retry-After");
        result.type = reply->rawHeader("Content-Type");
        m_answers += result.body;
        reply->deleteLater();
        if (result.body.contains("#VIOLATIONS"))
            qWarning("%s", result.body.constData());
        return result;
    }
    QByteArray makeToken(const QString& name, const QStringList& scopes)
    {
        QStringList arguments{u"token"_s, u"create"_s, name};
        for (const QString& scope : scopes)
            arguments += {u"--scope"_s, scope};
        return m_cli.json(arguments)[u"token"_s].toString().toLatin1();
    }
    QString lastCode() const
    {
        static const QRegularExpression digits(u"\\b\\d{6}\\b"_s);
        const QJsonDocument body = QJsonDocument::fromJson(m_gateway.lastRequest().body);
        return digits.match(body[u"text"_s].toString()).captured();
    }
    static QByteArray codeBody(const QString& code)
    {
        return QJsonDocument(QJsonObject{{u"code"_s, code}}).toJson(QJsonDocument::Compact);
    }
    static QString otherThan(const QString& code)
    {
        return QString(code).replace(
            0, 1, code.front() == u'9' ? u'0' : QChar(char16_t(code.front().unicode() + 1)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway.always(HttpScript::answer(200));
        QCOMPARE(m_cli
                     .run({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s, m_gateway.url(),
                         u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s})
                     .exitCode,
            0);
        m_token = makeToken(u"Portal"_s, {u"otp"_s, u"send"_s, u"read"_s});
        QVERIFY(m_token.startsWith("otpost_"));
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, m_cli.dataDir.path()}};
        options.timeoutMs = 120'000;
        m_service = std::make_unique<RunningProcess>(
            cliPath(), QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s}, options);
        QVERIFY(m_service->waitForOutput("}"));
    }
    void init()
    {
        if (!m_direct.isEmpty())
            return;
        static const QRegularExpression address(u"http://127\\.0\\.0\\.1:\\d+"_s);
        m_direct = address.match(QString::fromUtf8(m_service->printed())).captured();
        QVERIFY(!m_direct.isEmpty());
        const QString description = QStringLiteral(OTPOST_DOCS_DIR) + u"/../resources/api/openapi.json"_s;
        const bool between = m_prism.start(description, m_direct);
        QVERIFY2(between || (m_prism.isMissing() && !qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS")),
            qPrintable(m_prism.error()));
        m_through = between ? m_prism.url() : m_direct;
        m_base = m_through;
    }
    void cleanupTestCase()
    {
        m_service->terminate();
        const ProcessResult result = m_service->finish();
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        // The access log tells who, what and how long, and nothing of numbers, codes and tokens.
        QVERIFY(result.err.contains("\"path\":\"/api/v1/otp/{}/check\""));
        QVERIFY(!result.err.contains("4790000"));
        QVERIFY(!result.err.contains(m_token));
    }

    void wholeWay()
    {
        const Reply started = call("POST", u"/api/v1/otp"_s, "{\"to\": \"+4790000001\"}", m_token);
        QCOMPARE(started.status, 201);
        const QString challenge = started.json[u"challenge"_s].toString();
        QTRY_VERIFY(m_gateway.arrivals() > 0);
        QTRY_COMPARE(lastCode().size(), 6);
        const QString code = lastCode();

        const Reply again = call("POST", u"/api/v1/otp"_s, "{\"to\": \"+4790000001\"}", m_token);
        QCOMPARE(again.json[u"challenge"_s].toString(), challenge);
        QCOMPARE(again.json[u"repeated"_s].toBool(), true);
        const Reply soon = call("POST", u"/api/v1/otp/%1/resend"_s.arg(challenge), {}, m_token);
        QCOMPARE(soon.status, 429);
        QVERIFY(soon.retryAfter.toInt() > 0);

        const QString path = u"/api/v1/otp/%1/check"_s.arg(challenge);
        const Reply wrong = call("POST", path, codeBody(otherThan(code)), m_token);
        QCOMPARE(wrong.status, 422);
        QCOMPARE(wrong.json[u"verified"_s], QJsonValue(false));
        QCOMPARE(wrong.json[u"attemptsLeft"_s].toInt(), 4);
        const Reply right = call("POST", path, codeBody(code), m_token);
        QCOMPARE(right.status, 200);
        QCOMPARE(right.json[u"grant"_s].toString().count(u'.'), 2);
        QCOMPARE(call("POST", path, codeBody(code), m_token).status, 410);
        QVERIFY(!m_answers.contains(code.toUtf8()));
        QCOMPARE(m_cli.dataDir.traces(code.toUtf8()), QStringList());
    }

    void message()
    {
        const QByteArray body = "{\"to\": \"+4790000002\", \"message\": \"Welcome\"}";
        const Reply waited = call("POST", u"/api/v1/messages?wait=1"_s, body, m_token);
        QCOMPARE(waited.status, 200);
        QCOMPARE(waited.json[u"status"_s].toString(), u"sent"_s);
        const Reply found
            = call("GET", u"/api/v1/messages/%1"_s.arg(waited.json[u"id"_s].toInt()), {}, m_token);
        QCOMPARE(found.status, 200);
        QCOMPARE(found.json[u"attempts"_s].toArray().size(), 1);
        QCOMPARE(call("GET", u"/api/v1/messages/999"_s, {}, m_token).status, 404);

        const int before = m_gateway.arrivals();
        const QList<std::pair<QByteArray, QByteArray>> key{{"Idempotency-Key", "order-1"}};
        const Reply first = call("POST", u"/api/v1/messages"_s, body, m_token, key);
        QCOMPARE(first.status, 202);
        const Reply second = call("POST", u"/api/v1/messages"_s, body, m_token, key);
        QCOMPARE(second.json[u"id"_s], first.json[u"id"_s]);
        QTRY_COMPARE(m_gateway.arrivals(), before + 1);
        QCOMPARE(call("POST", u"/api/v1/messages"_s, "{\"to\": \"+4790000002\", \"message\": \"Other\"}",
                     m_token, key)
                     .status,
            422);
        // Another's key is another key.
        const QByteArray other = makeToken(u"Other"_s, {u"send"_s});
        const Reply theirs = call("POST", u"/api/v1/messages"_s, body, other, key);
        QVERIFY(theirs.json[u"id"_s] != first.json[u"id"_s]);
    }

    void mayNot()
    {
        const QByteArray reader = makeToken(u"Reader"_s, {u"read"_s});
        m_base = m_direct; // Prism refuses some of these itself
        QCOMPARE(call("POST", u"/api/v1/otp"_s, "{\"to\": \"+4790000001\"}").status, 401);
        QCOMPARE(call("POST", u"/api/v1/otp"_s, "{\"to\": \"+4790000001\"}", "otpost_wrong").status, 401);
        QCOMPARE(call("POST", u"/api/v1/otp"_s, "{\"to\": \"+4790000001\"}", reader).status, 403);
        QCOMPARE(call("GET", u"/metrics"_s).status, 401);
        QCOMPARE(call("GET", u"/metrics"_s, {}, reader).status, 200);
        QCOMPARE(m_cli
                     .run({u"token"_s, u"revoke"_s,
                         QString::number(m_cli.jsonArray({u"token"_s, u"list"_s}).size())})
                     .exitCode,
            0);
        // Within a second.
        QTRY_COMPARE(call("GET", u"/metrics"_s, {}, reader).status, 401);
        const ProcessResult list = m_cli.run({u"token"_s, u"list"_s});
        QVERIFY(list.out.contains("Portal"));
        QVERIFY(!list.out.contains("otpost_"));
        QCOMPARE(m_cli.dataDir.traces(m_token), QStringList());
        m_base = m_through;
    }

    /// Every answer that is no success, held against the description by Prism: the requests fit it.
    void errorsAreDescribed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("token"); ///< empty: ours
        QTest::addColumn<int>("status");
        const QByteArray post = "POST";
        const QByteArray get = "GET";
        const QByteArray to = "{\"to\": \"+4790000001\"}";
        const QString nobody = u"otpost_wrong"_s;
        const QString otp = u"/api/v1/otp"_s;
        const QString challenge = u"/api/v1/otp/0123456789abcdef"_s;
        const QByteArray message = "{\"to\": \"+4790000001\", \"message\": \"x\"}";
        const QByteArray code = "{\"code\": \"123456\"}";
        QTest::newRow("start, no such token") << post << otp << to << nobody << 401;
        QTest::newRow("start, scope") << post << otp << to << u"reader"_s << 403;
        QTest::newRow("start, no number") << post << otp << QByteArray("{\"to\": \"x\"}") << QString() << 422;
        QTest::newRow("start, premium")
            << post << otp << QByteArray("{\"to\": \"+4782012345\"}") << QString() << 422;
        QTest::newRow("check, no such token") << post << challenge + u"/check"_s << code << nobody << 401;
        QTest::newRow("check, scope") << post << challenge + u"/check"_s << code << u"reader"_s << 403;
        QTest::newRow("check, nothing there") << post << challenge + u"/check"_s << code << QString() << 404;
        QTest::newRow("resend, no such token")
            << post << challenge + u"/resend"_s << QByteArray() << nobody << 401;
        QTest::newRow("resend, scope")
            << post << challenge + u"/resend"_s << QByteArray() << u"reader"_s << 403;
        QTest::newRow("resend, nothing there")
            << post << challenge + u"/resend"_s << QByteArray() << QString() << 404;
        QTest::newRow("send, no such token") << post << u"/api/v1/messages"_s << message << nobody << 401;
        QTest::newRow("send, scope") << post << u"/api/v1/messages"_s << message << u"reader"_s << 403;
        QTest::newRow("send, number")
            << post << u"/api/v1/messages"_s << QByteArray("{\"to\": \"1\", \"message\": \"x\"}") << QString()
            << 422;
        QTest::newRow("message, no such token")
            << get << u"/api/v1/messages/1"_s << QByteArray() << nobody << 401;
        QTest::newRow("message, nothing there")
            << get << u"/api/v1/messages/99999"_s << QByteArray() << QString() << 404;
        QTest::newRow("metrics, no such token") << get << u"/metrics"_s << QByteArray() << nobody << 401;
        QTest::newRow("report, token")
            << get << u"/dlr/1/wrong?status=1"_s << QByteArray() << QString() << 404;
    }
    void errorsAreDescribed()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, token);
        QFETCH(int, status);
        if (m_prism.isMissing())
            QSKIP("Prism is not installed");
        if (m_reader.isEmpty())
            m_reader = makeToken(u"Only reads"_s, {u"read"_s});
        const QByteArray with = token.isEmpty() ? m_token
            : token == "reader"_L1              ? m_reader
                                                : token.toLatin1();
        const Reply reply = call(method, path, body, with);
        QVERIFY2(!reply.body.contains("stoplight"), reply.body.constData());
        QVERIFY2(reply.status == status, reply.body.constData());
        QCOMPARE(reply.type, QByteArray("application/problem+json"));
        QCOMPARE(reply.json[u"status"_s].toInt(), status);
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QString otp = u"/api/v1/otp"_s;
        const QByteArray post = "POST";
        QTest::newRow("no JSON") << post << otp << QByteArray("{to") << 400;
        QTest::newRow("an array") << post << otp << QByteArray("[1]") << 400;
        QTest::newRow("deep") << post << otp << QByteArray(5'000, '[') << 400;
        QTest::newRow("no number") << post << otp << QByteArray("{}") << 422;
        QTest::newRow("a number as number") << post << otp << QByteArray("{\"to\": 4790000001}") << 422;
        QTest::newRow("unknown member")
            << post << otp << QByteArray("{\"to\": \"+4790000001\", \"x\": \"1\"}") << 422;
        QTest::newRow("fixed line") << post << otp << QByteArray("{\"to\": \"+4722334455\"}") << 422;
        QTest::newRow("premium") << post << otp << QByteArray("{\"to\": \"+4782012345\"}") << 422;
        QTest::newRow("satellite") << post << otp << QByteArray("{\"to\": \"+881612345678\"}") << 422;
        QTest::newRow("long location")
            << post << otp << "{\"to\": \"+4790000001\", \"location\": \"" + QByteArray(200, 'x') + "\"}"
            << 422;
        QTest::newRow("no challenge")
            << post << u"/api/v1/otp/x/check"_s << QByteArray("{\"code\": \"123456\"}") << 404;
        QTest::newRow("code as number")
            << post << u"/api/v1/otp/0123456789abcdef/check"_s << QByteArray("{\"code\": 123456}") << 422;
        QTest::newRow("method") << QByteArray("DELETE") << otp << QByteArray() << 405;
        QTest::newRow("path") << QByteArray("GET") << u"/api/v2/otp"_s << QByteArray() << 404;
        QTest::newRow("outside") << QByteArray("GET") << u"/../../etc/passwd"_s << QByteArray() << 404;
        QTest::newRow("type alert")
            << post << u"/api/v1/messages"_s
            << QByteArray("{\"to\": \"+4790000001\", \"message\": \"x\", \"type\": \"alert\"}") << 422;
    }
    void bad()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        m_base = m_direct;
        const int before = m_gateway.arrivals();
        const Reply reply = call(method, path, body, m_token);
        m_base = m_through;
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.json[u"status"_s].toInt(), status);
        QVERIFY(!reply.json[u"detail"_s].toString().isEmpty());
        QCOMPARE(m_gateway.arrivals(), before);
    }

    void limits()
    {
        // Five an hour for a number, whatever device asks.
        int sent = 0;
        Reply last;
        for (int i = 0; i < 8; ++i) {
            last = call("POST", u"/api/v1/otp"_s,
                QJsonDocument(QJsonObject{{u"to"_s, u"+4790000009"_s}, {u"device"_s, QString::number(i)}})
                    .toJson(),
                m_token);
            sent += last.status == 201 ? 1 : 0;
        }
        QCOMPARE(sent, 5);
        QCOMPARE(last.status, 429);
        QVERIFY(last.retryAfter.toInt() > 3'000);
        QCOMPARE(last.json[u"type"_s].toString(), u"urn:otpost:problem:limit-number"_s);
    }

    void service()
    {
        QCOMPARE(call("GET", u"/healthz"_s).json[u"status"_s].toString(), u"ok"_s);
        const Reply ready = call("GET", u"/readyz"_s);
        QVERIFY2(ready.status == 200, ready.body.constData());
        QCOMPARE(call("GET", u"/api/v1/openapi.json"_s).json[u"openapi"_s].toString(), u"3.1.0"_s);
        QCOMPARE(call("GET", u"/api/v1/grant-keys"_s).json[u"keys"_s].toArray().size(), 1);
        const Reply metrics = call("GET", u"/metrics"_s, {}, m_token);
        QVERIFY(metrics.body.contains("otpost_http_requests_total{path=\"/api/v1/otp\",status=\"201\"}"));
        QVERIFY(metrics.body.contains("otpost_gateways_enabled 1\n"));
        QVERIFY(!metrics.body.contains("4790000"));

        QCOMPARE(m_cli.run({u"gateway"_s, u"disable"_s, u"1"_s}).exitCode, 0);
        const Reply down = call("GET", u"/readyz"_s);
        QCOMPARE(down.status, 503);
        QCOMPARE(down.json[u"reasons"_s].toArray().first().toString(), u"no gateway is enabled"_s);
        // As soon as the sender has noticed; each time another guest.
        int guest = 0;
        const auto ask = [this, &guest] {
            const QByteArray number = "+479001" + QByteArray::number(++guest).rightJustified(4, '0');
            return call("POST", u"/api/v1/otp"_s, "{\"to\": \"" + number + "\"}", m_token).status;
        };
        QTRY_COMPARE(ask(), 503);
        QCOMPARE(m_cli.run({u"gateway"_s, u"enable"_s, u"1"_s}).exitCode, 0);
    }

    void options_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s} << 3;
        QTest::newRow("port") << QStringList{u"--listen"_s, u"127.0.0.1:99999"_s} << 3;
        QTest::newRow("name") << QStringList{u"--listen"_s, u"example.com:80"_s} << 3;
        QTest::newRow("taken") << QStringList{u"--listen"_s, m_direct.mid(7)} << 3;
        QTest::newRow("proxy") << QStringList{u"--trusted-proxy"_s, u"everybody"_s} << 3;
        QTest::newRow("key alone") << QStringList{u"--tls-key"_s, u"key.pem"_s} << 3;
        QTest::newRow("no file") << QStringList{u"--tls-key"_s, u"/nowhere"_s, u"--tls-cert"_s, u"/nowhere"_s}
                                 << 3;
    }
    void options()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exit);
        const ProcessResult result = m_cli.run(QStringList{u"serve"_s} + options);
        QVERIFY2(result.exitCode == exit, result.summary().constData());
        QVERIFY(result.err.size() > 20);
    }
};

QTEST_GUILESS_MAIN(TestCliServe)
#include "tst_cli_serve.moc"
