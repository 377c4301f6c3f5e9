// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ServedCli.h"
#include "tests/support/Canary.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/KannelPeer.h"
#include "tests/support/NodeModules.h"

#include <QTest>
#include <QUrl>

using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Delivery reports from a real Kannel in front of an SMSC that sends receipts, and as Twilio signs them.
/// Runs inside tests/peers/keyring.sh.
class TestCliReports : public QObject
{
    Q_OBJECT

private:
    KannelPeer m_kannel;
    FakeHttpServer m_twilio;
    Cli m_cli;
    ServedCli m_served{m_cli};
    const QByteArray m_authToken = "canary-auth-t0ken";

    QString statusOf(int id)
    {
        return m_cli.json({u"log"_s, u"show"_s, QString::number(id)})[u"status"_s].toString();
    }
    QString tokenOf(int gateway)
    {
        return m_cli.json({u"gateway"_s, u"report-url"_s, QString::number(gateway)})[u"path"_s]
            .toString()
            .section(u'/', 3);
    }
    int send(const QString& to, const QString& location)
    {
        return m_cli
            .json({u"send"_s, u"--to"_s, to, u"--message"_s, u"Hello"_s, u"--location"_s, location})[u"id"_s]
            .toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        OTPOST_NEED_NODE_MODULES();
        if (!m_kannel.startSmpp()) {
            if (m_kannel.isMissing() && !qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
                QSKIP(qPrintable(m_kannel.error()));
            QFAIL(qPrintable(m_kannel.error()));
        }
        // As docs/serve.md says.
        QCOMPARE(m_cli
                     .json({u"gateway"_s, u"add"_s, u"--name"_s, u"Kannel"_s, u"--method"_s, u"GET"_s,
                         u"--url"_s, m_kannel.sendUrl(), u"--payload"_s,
                         u"username=tester&password=foobar&to=%TO%&text=%MESSAGE%&dlr-mask=19"
                         "&dlr-url=%DLR_URL%%26status%3D%25d"_s})[u"id"_s]
                     .toInt(),
            1);
        QCOMPARE(m_cli
                     .run({u"gateway"_s, u"add"_s, u"--name"_s, u"Twilio"_s, u"--type"_s, u"twilio"_s,
                              u"--account-sid"_s, u"AC0123456789abcdef0123456789abcdef"_s, u"--from"_s,
                              u"+15005550006"_s, u"--base-url"_s, m_twilio.url(), u"--secret"_s,
                              u"api_secret=canary-secret"_s, u"--secret"_s, u"auth_token=-"_s},
                         m_authToken)
                     .exitCode,
            0);
        for (const auto& [name, gateway] : {std::pair(u"K"_s, u"1"_s), std::pair(u"T"_s, u"2"_s)}) {
            QCOMPARE(m_cli.run({u"location"_s, u"add"_s, name}).exitCode, 0);
            QCOMPARE(m_cli.run({u"route"_s, u"set"_s, u"--location"_s, name, gateway}).exitCode, 0);
        }
        QVERIFY(m_served.start());
        // Only a path as long as nobody has said where the service is.
        const auto bare = m_cli.run({u"gateway"_s, u"report-url"_s, u"1"_s});
        QVERIFY2(bare.exitCode == 0 && bare.out.startsWith("/dlr/1/"), bare.summary().constData());
        QVERIFY(bare.err.contains("public-url"));
        QCOMPARE(m_cli.run({u"settings"_s, u"set"_s, u"public-url"_s, m_served.url + u'/'}).exitCode, 0);
        QCOMPARE(m_cli.json({u"gateway"_s, u"report-url"_s, u"1"_s})[u"url"_s].toString(),
            m_served.url + u"/dlr/1/"_s + tokenOf(1));
    }

    /// What the SMSC says comes back: from 10 delivered, 01 not, 02 refused at once, 04 nothing.
    void throughKannel()
    {
        // The service looks at the setting once a second.
        const auto reported = [this] {
            const int probe = send(u"+4790000011"_s, u"K"_s);
            return probe > 0
                && QTest::qWaitFor([this, probe] { return statusOf(probe) == u"delivered"_s; }, 3'000);
        };
        QVERIFY(reported() || reported() || reported() || reported() || reported());
        QVERIFY(m_kannel.smscPrinted().contains("790000011"));
        const int delivered = send(u"+4790000010"_s, u"K"_s);
        const int undelivered = send(u"+4790000001"_s, u"K"_s);
        const int refused = send(u"+4790000002"_s, u"K"_s);
        const int silent = send(u"+4790000004"_s, u"K"_s);
        const int throttled = send(u"+4790000003"_s, u"K"_s);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(delivered), u"delivered"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(undelivered), u"undelivered"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(refused), u"undelivered"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(throttled), u"delivered"_s, 30'000);
        QCOMPARE(statusOf(silent), u"sent"_s);
        // Neither the address's token nor a trace of it is in the log.
        const auto shown = m_cli.run({u"log"_s, u"show"_s, QString::number(delivered), u"--json"_s});
        QVERIFY(shown.out.contains("dlr-url"));
        QVERIFY(!shown.out.contains(tokenOf(1).toUtf8()));
        QCOMPARE(m_cli.dataDir.traces(tokenOf(1).toUtf8()), QStringList());
    }

    void whoHasNoToken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << u"/dlr/1/"_s << 404;
        QTest::newRow("wrong") << u"/dlr/1/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s << 404;
        QTest::newRow("of another gateway") << u"/dlr/1/"_s + tokenOf(2) << 404;
        QTest::newRow("no number") << u"/dlr/x/"_s + tokenOf(1) << 404;
        QTest::newRow("longer") << u"/dlr/1/"_s + tokenOf(1) + u"/x"_s << 404;
        QTest::newRow("no gateway") << u"/dlr/99/"_s + tokenOf(1) << 404;
        QTest::newRow("says nothing") << u"/dlr/1/"_s + tokenOf(1) << 422;
        QTest::newRow("on the way") << u"/dlr/1/"_s + tokenOf(1) + u"?otpost=1&status=8"_s << 200;
        QTest::newRow("about nothing") << u"/dlr/1/"_s + tokenOf(1) + u"?otpost=99999&status=1"_s << 200;
    }
    void whoHasNoToken()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        const ServedReply reply = m_served.call("GET", path);
        QVERIFY2(reply.status == status, reply.body.constData());
        QCOMPARE(m_served.call("DELETE", path).status, 405);
    }

    /// Signed by Twilio's own library.
    void fromTwilio()
    {
        m_twilio.always(
            HttpScript::json(201, R"({"sid":"SM0123456789abcdef0123456789abcdef","status":"queued"})"));
        const int id = send(u"+4790000020"_s, u"T"_s);
        QCOMPARE(statusOf(id), u"sent"_s);
        const QString callback = m_twilio.lastRequest().value(u"StatusCallback"_s, true);
        QCOMPARE(callback, m_served.url + u"/dlr/2/%1?otpost=%2"_s.arg(tokenOf(2)).arg(id));
        const auto body = [](const QString& status) {
            return "MessageSid=SM0123456789abcdef0123456789abcdef&MessageStatus=" + status.toUtf8()
                + "&ErrorCode=30003&To=%2B4790000020";
        };
        const auto signature = [&](const QString& token, const QString& status) {
            const QJsonObject params{{u"MessageSid"_s, u"SM0123456789abcdef0123456789abcdef"_s},
                {u"MessageStatus"_s, status}, {u"ErrorCode"_s, u"30003"_s}, {u"To"_s, u"+4790000020"_s}};
            const QJsonObject sign{{u"authToken"_s, token}, {u"url"_s, callback}, {u"params"_s, params}};
            const NodeOutput run = runNode(u"twilio-client.js"_s, {},
                QJsonDocument(QJsonObject{{u"sign"_s, sign}}).toJson(QJsonDocument::Compact) + '\n');
            return QJsonDocument::fromJson(run.out)[u"signature"_s].toString().toLatin1();
        };
        const auto report = [&](const QString& status, const QByteArray& signedBy) {
            return m_served
                .call("POST", callback.mid(m_served.url.size()), body(status),
                    {{"Content-Type", "application/x-www-form-urlencoded"}, {"X-Twilio-Signature", signedBy}})
                .status;
        };
        const QString auth = QString::fromUtf8(m_authToken);
        const QByteArray good = signature(auth, u"undelivered"_s);
        QVERIFY(good.size() > 20);
        QCOMPARE(report(u"undelivered"_s, {}), 403);
        QCOMPARE(report(u"undelivered"_s, signature(u"another"_s, u"undelivered"_s)), 403);
        QCOMPARE(report(u"delivered"_s, good), 403);
        QCOMPARE(statusOf(id), u"sent"_s);
        QCOMPARE(report(u"sent"_s, signature(auth, u"sent"_s)), 200);
        QCOMPARE(report(u"undelivered"_s, good), 200);
        QCOMPARE(statusOf(id), u"undelivered"_s);
        QVERIFY(m_cli.run({u"log"_s, u"show"_s, QString::number(id)}).out.contains("30003"));
        QCOMPARE(report(u"delivered"_s, signature(auth, u"delivered"_s)), 200);
        QCOMPARE(statusOf(id), u"delivered"_s);
        QCOMPARE(report(u"undelivered"_s, good), 200);
        QCOMPARE(statusOf(id), u"delivered"_s);
    }

    void cleanupTestCase()
    {
        if (m_served.url.isEmpty())
            return;
        const QByteArray token = tokenOf(1).toUtf8();
        const ProcessResult result = m_served.stop();
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY(result.err.contains("\"path\":\"/dlr/{}/{}\""));
        QVERIFY(!result.err.contains(token));
        QCOMPARE(tracesOf(m_authToken, m_cli.printed + result.err), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_cli_reports.moc"
