// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainStore.h"
#include "core/storage/Connection.h"
#include "core/storage/DataDirectory.h"
#include "tests/e2e/CliGateway.h"
#include "tests/support/Canary.h"
#include "tests/support/KannelPeer.h"
#include "tests/support/NodePeers.h"

#include <QJsonDocument>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// The main job from the command line: a real keychain, a real gateway, a real log. Runs inside
/// tests/peers/keyring.sh.
class TestCliKannel : public QObject
{
    Q_OBJECT

private:
    KannelPeer m_kannel;
    Cli m_cli;
    int m_sent = 0;

private Q_SLOTS:
    void initTestCase()
    {
        OTPOST_START_PEER(m_kannel);
        const QJsonObject gateway = m_cli.json(
            {u"gateway"_s, u"add"_s, u"--name"_s, u"Kannel"_s, u"--type"_s, u"custom"_s, u"--url"_s,
                m_kannel.sendUrl() + u"?username=tester&password=%SECRET:password%"_s, u"--method"_s,
                u"GET"_s, u"--payload"_s, u"to=%TO%&charset=UTF-8&coding=%UNICODE:2:0%&text=%MESSAGE%"_s,
                u"--success-response"_s, u"for delivery"_s, u"--secret"_s, u"password=-"_s},
            KannelPeer::password().toUtf8() + '\n');
        QCOMPARE(gateway[u"id"_s].toInt(), 1);
        QCOMPARE(gateway[u"secrets"_s][u"password"_s], QJsonValue(QJsonObject{{u"stored"_s, true}}));
    }

    void arrives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("segments");
        QTest::addRow("ASCII") << u"Your code is 482915"_s << u"GSM-7"_s << 1;
        QTest::addRow("euro") << u"5 € [x]"_s << u"GSM-7"_s << 1;
        QTest::addRow("Arabic") << u"رمزك هو ٤٨٢٩١٥"_s << u"UCS-2"_s << 1;
        QTest::addRow("emoji") << u"Hi 😀👍"_s << u"UCS-2"_s << 1;
        QTest::addRow("161 characters") << QString(161, u'a') << u"GSM-7"_s << 2;
        QTest::addRow("specials") << u"%TO% & + \" \\ #"_s << u"GSM-7"_s << 1;
    }
    void arrives()
    {
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        QFETCH(int, segments);
        const QJsonObject sent = m_cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, text});
        QCOMPARE(sent[u"status"_s].toString(), u"sent"_s);
        QCOMPARE(sent[u"encoding"_s].toString(), encoding);
        QCOMPARE(sent[u"segments"_s].toInt(), segments);
        QCOMPARE(sent[u"to"_s].toString(), u"+4712345678"_s);
        const QJsonObject attempt = sent[u"attempts"_s].toArray().first().toObject();
        QCOMPARE(attempt[u"outcome"_s].toString(), u"accepted"_s);
        QCOMPARE(attempt[u"httpStatus"_s].toInt(), 202);
        QCOMPARE(attempt[u"gateway"_s].toString(), u"Kannel"_s);
        QVERIFY(attempt[u"durationMs"_s].toDouble() > 0);
        QVERIFY2(m_kannel.waitForMessages(++m_sent), m_kannel.printed().constData());
        const KannelMessage arrived = m_kannel.messages().last();
        QCOMPARE(arrived.text, text);
        QCOMPARE(arrived.to, u"+4712345678"_s);
    }

    void testIsALogRowToo()
    {
        const QJsonObject test = m_cli.json({u"gateway"_s, u"test"_s, u"1"_s, u"--to"_s, u"+4712345678"_s});
        QCOMPARE(test[u"type"_s].toString(), u"test"_s);
        QVERIFY(m_kannel.waitForMessages(++m_sent));
        const QJsonArray log = m_cli.jsonArray({u"log"_s, u"list"_s});
        QCOMPARE(log.size(), m_sent);
        QCOMPARE(log.first().toObject()[u"id"_s], test[u"id"_s]);
    }

    /// A customer code reaches the phone and nothing else.
    void codeIsNowhere()
    {
        const QJsonObject sent = m_cli.json({u"send"_s, u"--type"_s, u"code"_s, u"--to"_s, u"+4712345678"_s,
            u"--message"_s, u"Code 917364, 10 minutes"_s});
        QVERIFY(m_kannel.waitForMessages(++m_sent));
        QCOMPARE(m_kannel.messages().last().text, u"Code 917364, 10 minutes"_s);
        QCOMPARE(sent[u"message"_s].toString(), u"Code ••••••, 10 minutes"_s);
        m_cli.run({u"log"_s, u"show"_s, QString::number(sent[u"id"_s].toInt())});
        QCOMPARE(tracesOf("917364", m_cli.printed), QStringList());
        QCOMPARE(m_cli.dataDir.traces("917364"), QStringList());
    }

    void refusedLoginIsTold()
    {
        Cli other;
        other.json(
            {u"gateway"_s, u"add"_s, u"--name"_s, u"Wrong"_s, u"--url"_s, m_kannel.sendUrl(), u"--method"_s,
                u"GET"_s, u"--payload"_s, u"username=tester&password=%SECRET:p%&to=%TO%&text=%MESSAGE%"_s,
                u"--secret"_s, u"p=-"_s},
            "wrong-canary-9481");
        const ProcessResult result
            = other.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.json()[u"status"_s].toString(), u"error"_s);
        QVERIFY(result.err.contains("refused the login"));
        QCOMPARE(tracesOf("wrong-canary-9481", other.printed), QStringList());
    }

    /// The secret is in the keychain and nowhere else: not in the data directory, not in any output.
    void secretsAreInTheKeychainOnly()
    {
        const QByteArray canary = "canary Kéy/+&=\"% 7351";
        CountingServer server;
        OTPOST_START_PEER(server);
        server.setAnswer(400,
            QString::fromUtf8("You sent " + canary + " and " + ("user:" + canary).toBase64() + " and "
                + canary.toPercentEncoding()));
        Cli cli;
        const QString file = cli.dataDir.path() + u"-secret"_s;
        QFile secret(file);
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(canary + "\n");
        secret.close();
        const ProcessResult added = cli.run(
            {u"gateway"_s, u"add"_s, u"--name"_s, u"Echo"_s, u"--url"_s, server.url(u"/%SECRET:key%"_s),
                u"--payload"_s, u"{\"k\":\"%SECRET:key%\",\"t\":\"%MESSAGE%\",\"to\":\"%TO%\"}"_s,
                u"--secret"_s, u"key=@"_s + file, u"--header"_s, u"Authorization: @"_s + file, u"--json"_s});
        QVERIFY(QFile::remove(file));
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        for (const QStringList& command :
            {QStringList{u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s},
                QStringList{
                    u"gateway"_s, u"preview"_s, u"1"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s},
                QStringList{u"gateway"_s, u"test"_s, u"1"_s, u"--to"_s, u"+4712345678"_s},
                {u"gateway"_s, u"show"_s, u"1"_s}, {u"gateway"_s, u"list"_s}, {u"log"_s, u"list"_s},
                {u"log"_s, u"show"_s, u"1"_s}}) {
            cli.run(command);
            cli.run(command + QStringList{u"--json"_s});
        }
        // It was sent for real…
        const QJsonObject request = server.requests().first().toObject();
        QVERIFY(QJsonDocument(request).toJson().contains("7351"));
        // …and shown and kept nowhere.
        QCOMPARE(tracesOf(canary, cli.printed), QStringList());
        QCOMPARE(cli.dataDir.traces(canary), QStringList());
        QVERIFY(cli.printed.contains("••••••••"));

        // It is where it belongs.
        Result<Connection> db
            = Connection::open(databaseFile(cli.dataDir.path()), Connection::Mode::ReadOnly);
        const Result<QVariant> id = db->value(u"SELECT settings ->> '$.secrets[0].id' FROM gateway"_s);
        KeychainStore keychain;
        QFuture<Result<QByteArray>> read = keychain.read(id->toString());
        QVERIFY(QTest::qWaitFor([&read] { return read.isFinished(); }));
        QCOMPARE(*read.result(), canary);

        // Removing the gateway takes it out of the keychain.
        QCOMPARE(cli.run({u"gateway"_s, u"remove"_s, u"1"_s}).exitCode, 0);
        read = keychain.read(id->toString());
        QVERIFY(QTest::qWaitFor([&read] { return read.isFinished(); }));
        QCOMPARE(read.result().error().kind, ErrorKind::SecretNotStored);
    }

    void secretOnTheCommandLineEarnsAWarning()
    {
        Cli cli;
        const ProcessResult added = cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s,
            u"https://api.example/"_s, u"--payload"_s, u"{}"_s, u"--header"_s, u"X-Key: visible"_s});
        QCOMPARE(added.exitCode, 0);
        QVERIFY(added.err.contains("can be seen by other users"));
        QVERIFY(!added.out.contains("visible"));
    }

    /// A secret does not follow its gateway to another host.
    void secretStaysWithItsHost()
    {
        Cli cli;
        cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s, u"https://api.example/"_s,
                    u"--payload"_s, u"{}"_s, u"--header"_s, u"X-Key: -"_s},
            "key-1");
        const QStringList move{u"gateway"_s, u"edit"_s, u"1"_s, u"--url"_s, u"https://other.example/"_s};
        const ProcessResult refused = cli.run(move);
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.err.contains("api.example") && refused.err.contains("other.example"));
        QCOMPARE(cli.run(move + QStringList{u"--header"_s, u"X-Key: -"_s}, "key-2").exitCode, 0);
    }

    void gatewayLifeCycle()
    {
        Cli cli;
        const QJsonObject added = cli.json({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--type"_s,
            u"custom"_s, u"--url"_s, u"http://127.0.0.1:9/"_s, u"--payload"_s, u"{\"a\":\"%TO%%MESSAGE%\"}"_s,
            u"--no-verify-tls"_s, u"--disabled"_s, u"--timeout"_s, u"1000"_s, u"--success-path"_s, u"a=b"_s});
        QCOMPARE(added[u"type"_s].toString(), u"custom"_s);
        QCOMPARE(added[u"enabled"_s].toBool(), false);
        QCOMPARE(added[u"verifyTls"_s].toBool(), false);
        QCOMPARE(added[u"timeoutMs"_s].toInt(), 1000);
        QCOMPARE(cli.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s}).exitCode, 3);
        QCOMPARE(cli.json({u"gateway"_s, u"enable"_s, u"1"_s})[u"enabled"_s].toBool(), true);
        QCOMPARE(
            cli.json({u"gateway"_s, u"edit"_s, u"1"_s, u"--name"_s, u"B"_s})[u"name"_s].toString(), u"B"_s);
        const QJsonObject sent = cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s});
        QCOMPARE(sent[u"attempts"_s].toArray().first().toObject()[u"outcome"_s].toString(), u"unreachable"_s);
        QCOMPARE(cli.jsonArray({u"gateway"_s, u"list"_s}).size(), 1);
        QCOMPARE(cli.run({u"gateway"_s, u"remove"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(cli.jsonArray({u"gateway"_s, u"list"_s}).size(), 0);
        // The log still knows who tried.
        QCOMPARE(cli.jsonArray({u"log"_s, u"list"_s}).first().toObject()[u"gateway"_s].toString(), u"B"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliKannel)
#include "tst_cli_kannel.moc"
