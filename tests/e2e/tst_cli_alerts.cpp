// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/VaultMachine.h"
#include "tests/support/Canary.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/NodeModules.h"
#include "tests/support/PrismPeer.h"
#include "tests/support/SmtpPeer.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "s3cret";

HttpScript balanceOf(const QByteArray& amount)
{
    return HttpScript::answer(200, "{\"value\": " + amount + '}');
}

}

/// Balances, alerts and mail from the command line, with a vault and a real mail server.
class TestCliAlerts : public QObject
{
    Q_OBJECT

private:
    SmtpPeer m_smtp;
    std::unique_ptr<VaultMachine> m_machine;

    void set(const QString& name, const QString& value)
    {
        const ProcessResult result = m_machine->run({u"settings"_s, u"set"_s, name, value});
        QVERIFY2(result.exitCode == 0, result.summary().constData());
    }
    void setUpMail()
    {
        set(u"mail-server"_s, u"localhost"_s);
        set(u"mail-port"_s, QString::number(m_smtp.startTlsPort()));
        set(u"mail-user"_s, u"alert"_s);
        set(u"mail-sender"_s, u"OTPost <alerts@example.com>"_s);
        set(u"mail-recipients"_s, u"me@example.com"_s);
        set(u"mail-ca-file"_s, m_smtp.caFile());
        const ProcessResult stored
            = m_machine->run({u"settings"_s, u"set"_s, u"mail-password"_s, u"-"_s}, password + '\n');
        QVERIFY2(stored.exitCode == 0, stored.summary().constData());
    }
    void addWatched(const FakeHttpServer& provider)
    {
        const ProcessResult added = m_machine->run({u"gateway"_s, u"add"_s, u"--name"_s, u"Kannel"_s,
            u"--url"_s, provider.url(u"/send"_s), u"--payload"_s, u"{\"to\": \"%TO%\"}"_s, u"--balance"_s,
            u"on"_s, u"--balance-url"_s, provider.url(u"/balance"_s), u"--balance-field"_s, u"value"_s,
            u"--balance-minimum"_s, u"20"_s, u"--balance-period"_s, u"5min"_s});
        QVERIFY2(added.exitCode == 0, added.summary().constData());
    }
    QJsonArray array(const QStringList& arguments)
    {
        return m_machine->run(QStringList{u"--json"_s} + arguments).json().array();
    }

private Q_SLOTS:
    void initTestCase() { OTPOST_START_PEER(m_smtp, ); }
    void init()
    {
        m_smtp.setMode(u"usual"_s);
        m_smtp.clear();
        m_machine = std::make_unique<VaultMachine>();
        m_machine->makeCheapVault();
        QCOMPARE(m_machine->run({u"--vault"_s, m_machine->vault(), u"settings"_s, u"list"_s}).exitCode, 0);
    }

    /// The password is in the vault and nowhere else, and is never shown.
    void settings()
    {
        QCOMPARE(
            m_machine->json({u"settings"_s, u"list"_s})[u"mail-password"_s][u"stored"_s].toBool(), false);
        setUpMail();
        QCOMPARE(m_machine->json({u"settings"_s, u"list"_s})[u"mail-password"_s][u"stored"_s].toBool(), true);
        QCOMPARE(m_machine->run({u"settings"_s, u"get"_s, u"mail-password"_s}).out, QByteArray("stored\n"));
        QCOMPARE(m_machine->keys().size(), 1);
        const ProcessResult warned
            = m_machine->run({u"settings"_s, u"set"_s, u"mail-password"_s, u"canary-pw-5512"_s});
        QVERIFY(warned.exitCode == 0 && warned.err.contains("other users of this machine"));
        QCOMPARE(m_machine->keys().size(), 1);
        QCOMPARE(tracesOf("canary-pw-5512", m_machine->printed), QStringList());
        QCOMPARE(m_machine->dir().traces("canary-pw-5512"), QStringList());
        QCOMPARE(m_machine->run({u"settings"_s, u"set"_s, u"mail-password"_s, QString()}).exitCode, 0);
        QVERIFY(m_machine->keys().isEmpty());

        const ProcessResult refused
            = m_machine->run({u"settings"_s, u"set"_s, u"mail-recipients"_s, u"nobody"_s});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.err.contains("nobody"));
    }

    /// Another server, whoever has set it, does not get the password.
    void passwordIsBound()
    {
        setUpMail();
        QCOMPARE(m_machine->run({u"mail"_s, u"test"_s}).exitCode, 0);
        set(u"mail-server"_s, u"127.0.0.1"_s);
        const int before = m_smtp.connections();
        const ProcessResult refused = m_machine->run({u"--json"_s, u"mail"_s, u"test"_s});
        QCOMPARE(refused.json()[u"error"_s][u"kind"_s].toString(), u"SecretBoundToOtherHost"_s);
        QCOMPARE(m_smtp.connections(), before);
        set(u"mail-server"_s, u"localhost"_s);
        QCOMPARE(m_machine->run({u"mail"_s, u"test"_s}).exitCode, 0);
        // Given before any server, it belongs to the first that is set.
        set(u"mail-server"_s, QString());
        QCOMPARE(m_machine->run({u"settings"_s, u"set"_s, u"mail-password"_s, u"-"_s}, password).exitCode, 0);
        set(u"mail-server"_s, u"localhost"_s);
        QCOMPARE(m_machine->run({u"mail"_s, u"test"_s}).exitCode, 0);
    }

    /// `secrets move` takes the password along.
    void passwordMoves()
    {
        setUpMail();
        m_machine->makeCheapVault(u"other.vault"_s);
        const ProcessResult moved = m_machine->run(
            {u"secrets"_s, u"move"_s, u"vault"_s, u"--vault"_s, m_machine->vault(u"other.vault"_s)});
        QVERIFY2(moved.exitCode == 0, moved.summary().constData());
        QFile::remove(m_machine->vault());
        QCOMPARE(m_machine->run({u"mail"_s, u"test"_s}).exitCode, 0);
    }

    void mailTest()
    {
        const ProcessResult notSet = m_machine->run({u"mail"_s, u"test"_s});
        QVERIFY2(notSet.exitCode == 3 && notSet.err.contains("not set up"), notSet.summary().constData());
        setUpMail();
        const QJsonObject sent = m_machine->json({u"mail"_s, u"test"_s});
        QCOMPARE(sent[u"sent"_s].toArray(), QJsonArray{u"me@example.com"_s});
        QVERIFY(sent[u"server"_s].toString().startsWith(u"250"_s));
        QCOMPARE(m_smtp.subjects(), QStringList{u"OTPost: Test mail"_s});

        const ProcessResult some
            = m_machine->run({u"mail"_s, u"test"_s, u"--to"_s, u"reject@example.com,me@example.com"_s});
        QVERIFY2(some.exitCode == 1 && some.err.contains("550 no such user"), some.summary().constData());
        QCOMPARE(m_smtp.mails().size(), 2);
        m_machine->run({u"settings"_s, u"set"_s, u"mail-password"_s, u"-"_s}, "wrong");
        const ProcessResult wrong = m_machine->run({u"mail"_s, u"test"_s});
        QVERIFY2(wrong.exitCode == 1 && wrong.err.contains("Invalid username or password"),
            wrong.summary().constData());
    }

    /// What cron does: ask, tell once, and tell once more when it is well again.
    void byCron()
    {
        FakeHttpServer provider;
        provider.always(balanceOf("12.5"));
        addWatched(provider);
        setUpMail();
        for (int i = 0; i < 3; ++i) {
            const QJsonArray standings = array({u"balance"_s, u"--now"_s});
            QCOMPARE(standings.size(), 1);
            QCOMPARE(standings[0][u"balance"_s].toString(), u"12.5000"_s);
            QCOMPARE(standings[0][u"low"_s].toBool(), true);
        }
        QCOMPARE(m_smtp.subjects(), QStringList{u"OTPost: Low balance: Kannel"_s});
        QCOMPARE(array({u"alerts"_s, u"list"_s, u"--open"_s})[0][u"kind"_s].toString(), u"balance-low"_s);
        QCOMPARE(m_machine->json({u"alerts"_s, u"tell"_s})[u"told"_s].toInt(), 0);

        provider.always(balanceOf("50"));
        QCOMPARE(m_machine->run({u"gateway"_s, u"balance"_s, u"1"_s}).exitCode, 0);
        QVERIFY(array({u"alerts"_s, u"list"_s, u"--open"_s}).isEmpty());
        QCOMPARE(array({u"alerts"_s, u"list"_s, u"--all"_s}).size(), 1);
        QCOMPARE(m_smtp.subjects().last(), u"OTPost: Balance is sufficient again: Kannel"_s);
        QCOMPARE(m_smtp.subjects().size(), 2);

        provider.always(HttpScript::answer(200, "{\"other\": 1}"));
        const ProcessResult unread = m_machine->run({u"balance"_s, u"--now"_s});
        QVERIFY2(unread.exitCode == 1 && unread.out.contains("50.00"), unread.summary().constData());
        QCOMPARE(
            array({u"alerts"_s, u"list"_s, u"--open"_s})[0][u"kind"_s].toString(), u"balance-unreadable"_s);
    }

    /// A service that runs watches and mails by itself; killed and started again it repeats nothing.
    void byService()
    {
        FakeHttpServer provider;
        provider.always(balanceOf("1"));
        addWatched(provider);
        setUpMail();
        const QStringList serve{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s};
        {
            RunningProcess service(cliPath(), serve, m_machine->options());
            QTRY_COMPARE_WITH_TIMEOUT(m_smtp.mails().size(), 1, 60'000);
            service.kill();
            service.finish();
        }
        RunningProcess service(cliPath(), serve, m_machine->options());
        QVERIFY(service.waitForOutput("Serving"));
        QCOMPARE(m_machine->json({u"alerts"_s, u"tell"_s})[u"told"_s].toInt(), 0);
        service.terminate();
        QCOMPARE(service.finish().exitCode, 0);
        QCOMPARE(m_smtp.mails().size(), 1);
        QCOMPARE(provider.requests().size(), 1);
    }

    /// The doctor's word on mail, without and with the network.
    void doctor()
    {
        const auto mail = [this](const QStringList& more) {
            QString all;
            for (const QJsonValue& check :
                m_machine->json(QStringList{u"doctor"_s} + more)[u"checks"_s].toArray()) {
                if (check[u"check"_s].toString() == "mail"_L1)
                    all += check[u"state"_s].toString() + u' ' + check[u"found"_s].toString();
            }
            return all;
        };
        QCOMPARE(mail({}), u"ok Not set up. Nothing asks for it."_s);
        setUpMail();
        QVERIFY(mail({}).startsWith(u"ok By localhost"_s));
        QVERIFY2(mail({u"--network"_s}).contains(u"the login works"_s), qPrintable(mail({u"--network"_s})));
        m_smtp.setMode(u"down"_s);
        QVERIFY2(mail({u"--network"_s}).contains(u"closed for today"_s), qPrintable(mail({u"--network"_s})));
        QVERIFY(m_smtp.mails().isEmpty());
    }

    /// Twilio's and Vonage's balances, as their own descriptions give them.
    void providers()
    {
        OTPOST_NEED_NODE_MODULES();
        OTPOST_NEED_PROVIDER_SPEC(u"vonage-account-balance.json"_s);
        PrismPeer vonage;
        PrismPeer twilio;
        OTPOST_START_PEER(vonage, providerSpec(u"vonage-account-balance.json"_s));
        OTPOST_START_PEER(twilio, providerSpec(u"twilio-messages.json"_s));
        const ProcessResult first = m_machine->run(
            {u"gateway"_s, u"add"_s, u"--preset"_s, u"vonage"_s, u"--set"_s, u"from=Hotel"_s, u"--set"_s,
                u"api_key=abcd1234"_s, u"--secret"_s, u"api_secret=-"_s, u"--balance"_s, u"on"_s, u"--set"_s,
                u"balanceUrl="_s
                    + vonage.url(
                        u"/account/get-balance?api_key=%SECRET:api_key%&api_secret=%SECRET:api_secret%"_s)},
            "secret12");
        QVERIFY2(first.exitCode == 0, first.summary().constData());
        const ProcessResult second = m_machine->run(
            {u"gateway"_s, u"add"_s, u"--name"_s, u"Twilio"_s, u"--type"_s, u"twilio"_s, u"--account-sid"_s,
                u"AC0123456789abcdef0123456789abcdef"_s, u"--from"_s, u"+15005550006"_s, u"--secret"_s,
                u"api_secret=-"_s, u"--base-url"_s, twilio.url(), u"--balance"_s, u"on"_s},
            "secret34");
        QVERIFY2(second.exitCode == 0, second.summary().constData());
        const QJsonArray standings = array({u"balance"_s, u"--now"_s});
        QCOMPARE(standings.size(), 2);
        for (const QJsonValue& standing : standings) {
            const QByteArray said = QJsonDocument(standing.toObject()).toJson();
            QVERIFY2(standing[u"problem"_s].isNull() && standing[u"balance"_s].isString(), said.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliAlerts)
#include "tst_cli_alerts.moc"
