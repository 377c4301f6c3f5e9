// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/Canary.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/NodeModules.h"
#include "tests/support/PrismPeer.h"

#include <QTest>
#include <QUrlQuery>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QString accountSid = u"AC0123456789abcdef0123456789abcdef"_s;
const QByteArray canary = "canary-tw1lio/+token";

QStringList addTwilio(const QString& name, const QString& baseUrl, const QStringList& more = {})
{
    return QStringList{u"gateway"_s, u"add"_s, u"--name"_s, name, u"--type"_s, u"twilio"_s,
               u"--account-sid"_s, accountSid, u"--from"_s, u"+14155552345"_s, u"--base-url"_s, baseUrl,
               u"--secret"_s, u"api_secret=-"_s}
    + more;
}

QByteArray refusal(int code, int status)
{
    return "{\"code\":" + QByteArray::number(code)
        + ",\"message\":\"No\",\"status\":" + QByteArray::number(status) + '}';
}

}

/// Gateways of the type Twilio from the command line, against Twilio's own description and against answers
/// that it documents. Runs inside tests/peers/keyring.sh.
class TestCliTwilio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsToTheDescription()
    {
        OTPOST_NEED_NODE_MODULES();
        OTPOST_NEED_PROVIDER_SPEC(u"twilio-messages.json"_s);
        PrismPeer prism;
        QVERIFY2(prism.start(providerSpec(u"twilio-messages.json"_s)), qPrintable(prism.error()));
        Cli cli;
        const QJsonObject gateway = cli.json(addTwilio(u"Twilio"_s, prism.url()), canary);
        QCOMPARE(gateway[u"type"_s].toString(), u"twilio"_s);
        QCOMPARE(gateway[u"secrets"_s][u"api_secret"_s], QJsonValue(QJsonObject{{u"stored"_s, true}}));
        QVERIFY(!gateway.contains(u"url"_s));

        for (const QString& type : {u"message"_s, u"code"_s}) {
            const QJsonObject sent = cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s,
                u"Your code is 482915"_s, u"--type"_s, type});
            QVERIFY2(sent[u"status"_s] == u"sent"_s, qPrintable(prism.output()));
            QCOMPARE(sent[u"attempts"_s][0][u"httpStatus"_s].toInt(), 201);
        }
        const QJsonObject balance = cli.json({u"gateway"_s, u"balance"_s, u"1"_s});
        QVERIFY2(balance.contains(u"balance"_s), qPrintable(prism.output()));
        QVERIFY(balance[u"at"_s].toString().endsWith(u'Z'));
        QCOMPARE(tracesOf(canary, cli.printed), QStringList());
        QCOMPARE(cli.dataDir.traces(canary), QStringList());
    }

    /// The same description refuses what is wrong, so that the test above can fail.
    void theDescriptionRefusesAWrongRequest()
    {
        OTPOST_NEED_NODE_MODULES();
        OTPOST_NEED_PROVIDER_SPEC(u"twilio-messages.json"_s);
        PrismPeer prism;
        QVERIFY2(prism.start(providerSpec(u"twilio-messages.json"_s)), qPrintable(prism.error()));
        Cli cli;
        cli.json({u"gateway"_s, u"add"_s, u"--name"_s, u"Wrong"_s, u"--url"_s,
            prism.url(u"/2010-04-01/Accounts/"_s + accountSid + u"/Messages.json"_s), u"--content-type"_s,
            u"form"_s, u"--payload"_s, u"Recipient=%TO%&Body=%MESSAGE%"_s});
        const QJsonObject sent
            = cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"Hello"_s});
        QCOMPARE(sent[u"status"_s].toString(), u"error"_s);
    }

    /// Only a fault of the gateway's own makes the next one try.
    void codesDecideWhoIsNext_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("next");
        QTest::newRow("login") << 20003 << 401 << u"rejected-gateway"_s << true;
        QTest::newRow("too many") << 20429 << 429 << u"rejected-gateway"_s << true;
        QTest::newRow("country") << 21408 << 400 << u"rejected-gateway"_s << true;
        QTest::newRow("number") << 21211 << 400 << u"rejected-recipient"_s << false;
        QTest::newRow("opted out") << 21610 << 400 << u"rejected-recipient"_s << false;
    }
    void codesDecideWhoIsNext()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QFETCH(QString, outcome);
        QFETCH(bool, next);
        FakeHttpServer twilio;
        FakeHttpServer fallback;
        twilio.enqueue(HttpScript::json(status, refusal(code, status)));
        if (next)
            fallback.enqueue(HttpScript::answer(200, "ok"));
        Cli cli;
        cli.json(addTwilio(u"Twilio"_s, twilio.url()), canary);
        cli.json({u"gateway"_s, u"add"_s, u"--name"_s, u"Fallback"_s, u"--url"_s, fallback.url(),
            u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s});
        const QJsonObject sent
            = cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"Hello"_s});
        QCOMPARE(sent[u"attempts"_s][0][u"outcome"_s].toString(), outcome);
        QVERIFY(sent[u"attempts"_s][0][u"detail"_s].toString().contains(QString::number(code)));
        QCOMPARE(sent[u"status"_s].toString(), next ? u"sent"_s : u"error"_s);
        QCOMPARE(fallback.arrivals(), next ? 1 : 0);
    }

    /// A customer code carries its lifetime, and the answer, which repeats the text, is not kept.
    void codesAreShortLived()
    {
        FakeHttpServer twilio;
        twilio.always(HttpScript::json(201,
            "{\"sid\":\"SM1\",\"status\":\"queued\",\"body\":\"Your code is "
            "482915\",\"to\":\"+4712345678\"}"));
        Cli cli;
        cli.json(
            addTwilio(u"Twilio"_s, twilio.url(), {u"--api-key"_s, u"SK0123456789abcdef0123456789abcdef"_s}),
            canary);
        const QJsonObject sent = cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s,
            u"Your code is 482915"_s, u"--type"_s, u"code"_s});
        QCOMPARE(sent[u"status"_s].toString(), u"sent"_s);
        const ReceivedRequest request = twilio.lastRequest();
        QCOMPARE(request.target, "/2010-04-01/Accounts/" + accountSid.toLatin1() + "/Messages.json");
        QCOMPARE(request.body,
            QByteArray(
                "To=%2B4712345678&ValidityPeriod=600&From=%2B14155552345&Body=Your%20code%20is%20482915"));
        QCOMPARE(request.header("Authorization"),
            "Basic " + ("SK0123456789abcdef0123456789abcdef:" + canary).toBase64());
        cli.run({u"log"_s, u"show"_s, QString::number(sent[u"id"_s].toInt()), u"--json"_s});
        QCOMPARE(tracesOf("482915", cli.printed), QStringList());
        QCOMPARE(cli.dataDir.traces("482915"), QStringList());

        cli.printed.clear();
        const QJsonObject message
            = cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"Welcome"_s});
        QVERIFY(!twilio.lastRequest().body.contains("ValidityPeriod"));
        cli.run({u"log"_s, u"show"_s, QString::number(message[u"id"_s].toInt()), u"--json"_s});
        QVERIFY2(!cli.printed.contains("482915"), "of Twilio's answer only what is needed is kept");
    }

    void wrongOptionsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("kind");
        const auto row
            = [](const char* name, const QStringList& options, const char* field, const char* kind) {
                  QTest::newRow(name) << options << QString::fromLatin1(field) << QString::fromLatin1(kind);
              };
        row("account", {u"--account-sid"_s, u"AC1"_s}, "accountSid", "TwilioSidInvalid");
        row("sender", {u"--from"_s, u"a sender too long"_s}, "from", "TwilioFromInvalid");
        row("a Custom gateway's option", {u"--payload"_s, u"x"_s}, "payload", "FieldNotForType");
        row("certificate", {u"--no-verify-tls"_s}, "verifyTls", "FieldNotForType");
        row("another secret", {u"--secret"_s, u"password=x"_s}, "secrets", "ValueUnknown");
    }
    void wrongOptionsAreRefused()
    {
        QFETCH(QStringList, options);
        Cli cli;
        const ProcessResult result = cli.run(
            addTwilio(u"Twilio"_s, u"https://api.twilio.com"_s, options + QStringList{u"--json"_s}), canary);
        QCOMPARE(result.exitCode, 3);
        QTEST(result.json()[u"error"_s][u"field"_s].toString(), "field");
        QTEST(result.json()[u"error"_s][u"kind"_s].toString(), "kind");
    }

    void balanceOfACustomGateway()
    {
        FakeHttpServer provider;
        provider.enqueue(HttpScript::json(200, "{\"data\":{\"balance\":\"KES 1,234.50\"}}"));
        provider.enqueue(HttpScript::json(200, "{\"data\":{}}"));
        Cli cli;
        cli.json({u"gateway"_s, u"add"_s, u"--name"_s, u"Custom"_s, u"--url"_s, provider.url(),
                     u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s, u"--header"_s,
                     u"Authorization: -"_s, u"--balance-url"_s, provider.url(u"/balance"_s),
                     u"--balance-field"_s, u"data.balance"_s, u"--balance-minimum"_s, u"2000"_s},
            "Bearer " + canary);
        const ProcessResult read = cli.run({u"gateway"_s, u"balance"_s, u"1"_s, u"--json"_s});
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.json()[u"balance"_s].toString(), u"1234.5000"_s);
        QCOMPARE(read.json()[u"currency"_s].toString(), u"KES"_s);
        QVERIFY(read.err.contains("below the minimum"));
        QCOMPARE(provider.lastRequest().header("Authorization"), "Bearer " + canary);
        const ProcessResult unread = cli.run({u"gateway"_s, u"balance"_s, u"1"_s, u"--json"_s});
        QCOMPARE(unread.exitCode, 1);
        QCOMPARE(unread.json()[u"error"_s][u"kind"_s].toString(), u"BalanceFieldMissing"_s);
        QCOMPARE(tracesOf(canary, cli.printed), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCliTwilio)
#include "tst_cli_twilio.moc"
