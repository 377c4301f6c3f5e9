// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/Canary.h"
#include "tests/support/KannelPeer.h"
#include "tests/support/NodeModules.h"
#include "tests/support/NodePeers.h"
#include "tests/support/PrismPeer.h"

#include <QTest>

#include <memory>

using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QString number = u"+4790000000"_s;
const QString accountSid = u"AC"_s + QString(32, u'1');

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

}

/// Presets from the command line to servers that others wrote: Kannel, and Prism serving what the providers
/// publish of their interfaces. Runs inside tests/peers/keyring.sh.
class TestCliPresets : public QObject
{
    Q_OBJECT

private:
    /// Adds a gateway; its id, or 0 with the reason printed.
    int add(const QStringList& options, const QByteArray& input = {})
    {
        const ProcessResult result
            = m_cli->run(QStringList{u"gateway"_s, u"add"_s} + options + QStringList{u"--json"_s}, input);
        if (result.exitCode != 0)
            qWarning("%s", result.summary().constData());
        return result.json()[u"id"_s].toInt();
    }
    /// The only attempt of a test message through that gateway.
    QJsonObject attemptBy(int id)
    {
        const QJsonObject sent = m_cli->json({u"gateway"_s, u"test"_s, QString::number(id), u"--to"_s, number,
            u"--message"_s, u"Welcome & \"goodbye\" 100% €"_s});
        return sent[u"attempts"_s].toArray().first().toObject();
    }
    int statusBy(int id) { return attemptBy(id)[u"httpStatus"_s].toInt(); }

    std::unique_ptr<Cli> m_cli;

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }

    void listsPresets()
    {
        const QJsonArray presets = m_cli->jsonArray({u"gateway"_s, u"presets"_s});
        QCOMPARE(presets.size(), 18);
        for (const QJsonValue& preset : presets) {
            QVERIFY(!preset[u"title"_s].toString().isEmpty());
            QVERIFY(!preset[u"hosts"_s].toArray().isEmpty());
            QVERIFY(preset[u"notes"_s].isArray());
            bool secret = false;
            for (const QJsonValue& ask : preset[u"asks"_s].toArray())
                secret |= ask[u"secret"_s].toBool();
            QVERIFY2(secret, qPrintable(preset[u"name"_s].toString()));
        }
        const ProcessResult shown = m_cli->run({u"gateway"_s, u"presets"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.out.contains("--secret api_key=@FILE"));
        QVERIFY(shown.out.contains("any 2xx status counts as sent"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::addRow("unknown preset") << u"--preset nobody"_s << QByteArray("There is no preset called");
        QTest::addRow("no preset") << u"--set from=A"_s << QByteArray("There is no preset called");
        QTest::addRow("missing answers")
            << u"--preset telnyx"_s << QByteArray("Add: --secret api_key=@FILE --set from=");
        QTest::addRow("no answer") << u"--preset telnyx --set from"_s
                                   << QByteArray("Write it as FIELD=VALUE");
        QTest::addRow("no secret") << u"--preset telnyx --set from=A --secret canary-3391"_s
                                   << QByteArray("Write a secret as NAME=VALUE");
        QTest::addRow("not asked for")
            << u"--preset telnyx --set from=A --set token=canary-3391"_s << QByteArray("is not asked for");
        QTest::addRow("other type")
            << u"--preset telnyx --type twilio --set from=A --secret api_key=canary-3391"_s
            << QByteArray("Use one of: custom");
        QTest::addRow("bad field")
            << u"--preset telnyx --set from=A --secret api_key=canary-3391 --set timeoutMs=1"_s
            << QByteArray("Timeout");
        QTest::addRow("unreadable file") << u"--preset telnyx --set from=A --secret api_key=@/nowhere/key"_s
                                         << QByteArray("cannot be read");
    }
    void refuses()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, said);
        const ProcessResult result = m_cli->run(words(u"gateway add --json "_s + options));
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains(said), result.err.constData());
        QVERIFY(!result.json()[u"errors"_s].toArray().isEmpty());
        QCOMPARE(tracesOf("canary-3391", m_cli->printed), QStringList());
        QVERIFY(m_cli->jsonArray({u"gateway"_s, u"list"_s}).isEmpty());
    }

    void optionsTakeThePlaceOfThePreset()
    {
        const QJsonObject gateway = m_cli->json(
            words(u"gateway add --preset clickatell --name Mine --timeout 2500 --no-verify-tls --disabled "
                  "--balance-minimum 5 --secret api_key=-"_s)
                + QStringList{u"--header"_s, u"X-Trace: abc"_s},
            "canary-7712");
        QCOMPARE(gateway[u"name"_s].toString(), u"Mine"_s);
        QCOMPARE(gateway[u"timeoutMs"_s].toInt(), 2500);
        QCOMPARE(gateway[u"verifyTls"_s].toBool(true), false);
        QCOMPARE(gateway[u"enabled"_s].toBool(true), false);
        QCOMPARE(gateway[u"balanceMinimum"_s].toString(), u"5.0000"_s);
        QCOMPARE(gateway[u"headers"_s].toArray().size(), 2);
        QCOMPARE(tracesOf("canary-7712", m_cli->printed), QStringList());
        QCOMPARE(m_cli->dataDir.traces("canary-7712"), QStringList());
    }

    /// `--set from=` goes with every preset; one that has no place for it says so.
    void senderThatIsNotTold()
    {
        const ProcessResult added = m_cli->run(
            words(u"gateway add --json --preset clickatell --set from=Hotel --secret api_key=-"_s), "k");
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        QCOMPARE(added.json()[u"sender"_s].toString(), u"Hotel"_s);
        QVERIFY2(added.err.contains("is not told the sender"), added.err.constData());
        const ProcessResult told = m_cli->run(
            words(u"gateway add --json --preset telnyx --set from=Hotel --secret api_key=-"_s), "k");
        QVERIFY2(told.exitCode == 0 && !told.err.contains("is not told"), told.summary().constData());
    }

    /// The preset's header arrives, made of user name and password.
    void loginArrives()
    {
        CountingServer server;
        OTPOST_START_PEER(server);
        server.setAnswer(201, u"[{\"status\": {\"type\": \"ACCEPTED\"}}]"_s);
        const int id = add(words(u"--preset bulksms --set user=me --secret password=- --set url="_s
                               + server.url(u"/v1/messages?auto-unicode=true"_s)),
            "canary:5150\n");
        QVERIFY(id > 0);
        QCOMPARE(attemptBy(id)[u"outcome"_s].toString(), u"accepted"_s);
        QString login;
        for (const QJsonValue& header : server.requests().first()[u"headers"_s].toArray()) {
            if (header[0].toString().compare("authorization"_L1, Qt::CaseInsensitive) == 0)
                login = header[1].toString();
        }
        QCOMPARE(login, u"Basic "_s + QString::fromLatin1(QByteArray("me:canary:5150").toBase64()));
        QCOMPARE(tracesOf("canary:5150", m_cli->printed), QStringList());
        QCOMPARE(m_cli->dataDir.traces("canary:5150"), QStringList());
    }

    void kannel()
    {
        KannelPeer kannel;
        OTPOST_START_PEER(kannel);
        const int id = add(
            words(u"--preset kannel --set username=%1 --secret password=- --set host=127.0.0.1:%2"_s.arg(
                KannelPeer::user(), QString::number(kannel.port()))),
            KannelPeer::password().toUtf8());
        QVERIFY(id > 0);
        int arrived = 0;
        for (const QString& text : {u"Welcome & \"goodbye\" 100% €"_s, u"رمزك هو ٤٨٢٩١٥"_s}) {
            const QJsonObject sent = m_cli->json({u"send"_s, u"--to"_s, number, u"--message"_s, text});
            QCOMPARE(sent[u"status"_s].toString(), u"sent"_s);
            QVERIFY2(kannel.waitForMessages(++arrived), kannel.printed().constData());
            QCOMPARE(kannel.messages().last().text, text);
            QCOMPARE(kannel.messages().last().to, number);
        }
        const int wrong
            = add(words(u"--preset kannel --name Wrong --set username=%1 --secret password=nope --set "
                        "host=127.0.0.1:%2"_s.arg(KannelPeer::user(), QString::number(kannel.port()))));
        QCOMPARE(attemptBy(wrong)[u"reason"_s].toString(), u"StatusLogin"_s);
    }

    void vonage()
    {
        OTPOST_NEED_NODE_MODULES();
        OTPOST_NEED_PROVIDER_SPEC(u"vonage-sms.json"_s);
        PrismPeer prism;
        OTPOST_START_PEER(prism, providerSpec(u"vonage-sms.json"_s));
        const QStringList answers = words(
            u"--preset vonage --set from=Hotel --set api_key=abcd1234 --secret api_secret=secret12 --set url="_s
            + prism.url(u"/json"_s));
        const QJsonObject attempt = attemptBy(add(answers));
        QVERIFY2(attempt[u"httpStatus"_s].toInt() == 200, qPrintable(prism.output()));
        const int broken
            = add(answers + words(u"--name Broken --set payload=api_key=abcd1234&text=%MESSAGE%&to=%TO%"_s));
        QCOMPARE(statusBy(broken), 422);
    }

    void vonageBalance()
    {
        OTPOST_NEED_NODE_MODULES();
        OTPOST_NEED_PROVIDER_SPEC(u"vonage-account-balance.json"_s);
        PrismPeer prism;
        OTPOST_START_PEER(prism, providerSpec(u"vonage-account-balance.json"_s));
        const QStringList answers = words(
            u"--preset vonage --set from=Hotel --set api_key=abcd1234 --secret api_secret=secret12 --set balanceUrl="_s
            + prism.url(u"/account/get-balance?api_key=%SECRET:api_key%&api_secret=%SECRET:api_secret%"_s));
        const QJsonObject balance = m_cli->json({u"gateway"_s, u"balance"_s, QString::number(add(answers))});
        QVERIFY2(!balance[u"balance"_s].toString().isEmpty(), qPrintable(prism.output()));
        const int broken = add(answers
            + words(u"--name Broken --set balanceUrl="_s
                + prism.url(u"/account/get-balance?api_key=%SECRET:api_key%"_s)));
        QCOMPARE(m_cli->run({u"gateway"_s, u"balance"_s, QString::number(broken)}).exitCode, 1);
    }

    /// Their description knows recipient and text in the address only, and no body.
    void seven()
    {
        OTPOST_NEED_NODE_MODULES();
        OTPOST_NEED_PROVIDER_SPEC(u"seven-sms77.json"_s);
        PrismPeer prism;
        OTPOST_START_PEER(prism, providerSpec(u"seven-sms77.json"_s));
        const QStringList answers = words(u"--preset seven --secret api_key=k1"_s);
        const int id = add(answers
            + words(u"--set balanceUrl="_s + prism.url(u"/balance"_s) + u" --set url="_s
                + prism.url(u"/sms?to=%TO%&text=%MESSAGE%"_s)));
        const QJsonObject attempt = attemptBy(id);
        QVERIFY2(attempt[u"httpStatus"_s].toInt() == 200, qPrintable(prism.output()));
        const int broken = add(answers + words(u"--name Broken --set url="_s + prism.url(u"/sms?to=%TO%"_s)));
        QCOMPARE(statusBy(broken), 422);
    }

    void twilio()
    {
        OTPOST_NEED_NODE_MODULES();
        OTPOST_NEED_PROVIDER_SPEC(u"twilio-messages.json"_s);
        PrismPeer prism;
        OTPOST_START_PEER(prism, providerSpec(u"twilio-messages.json"_s));
        const int id = add(words(
            u"--preset twilio --set account_sid=%1 --secret api_secret=s1 --set from=+4799999999 --set baseUrl=%2"_s
                .arg(accountSid, prism.url())));
        const QJsonObject attempt = attemptBy(id);
        QVERIFY2(attempt[u"httpStatus"_s].toInt() == 201, qPrintable(prism.output()));
        QCOMPARE(attempt[u"outcome"_s].toString(), u"accepted"_s);
        QVERIFY(!m_cli->json({u"gateway"_s, u"balance"_s, QString::number(id)})[u"balance"_s]
                     .toString()
                     .isEmpty());
        const QString resource = prism.url(u"/2010-04-01/Accounts/%1/Messages.json"_s.arg(accountSid));
        const QStringList form = words(u"--method POST --content-type form --url "_s + resource);
        const QStringList login{u"--header"_s, u"Authorization: Basic YTpi"_s};
        QCOMPARE(statusBy(add(form + login + words(u"--name NoTo --payload From=x&Body=%MESSAGE%"_s))), 422);
        QCOMPARE(
            statusBy(add(form + words(u"--name NoLogin --payload To=%TO%&From=x&Body=%MESSAGE%"_s))), 401);
    }

    /// A preset made of a gateway, given away and used elsewhere, with the secret in no file on the way.
    void ownPresets()
    {
        const QByteArray key = "c4n4ry-Key!zz";
        const int id = add(
            {u"--name"_s, u"Textline EU"_s, u"--url"_s, u"https://api.textline.example/"_s, u"--payload"_s,
                u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s, u"--header"_s, u"Authorization: -"_s},
            "Bearer " + key);
        QVERIFY(id > 0);
        const QString gateway = QString::number(id);
        const QString file = m_cli->dataDir.filePath(u"given.json"_s);
        const QStringList save{u"gateway"_s, u"save-preset"_s, gateway};
        QCOMPARE(m_cli->run(save).exitCode, 0);
        QCOMPARE(m_cli->run(save).exitCode, 3); // there is one of that name
        QCOMPARE(m_cli->run(save + QStringList{u"--output"_s, file}).exitCode, 0);
        QCOMPARE(m_cli->run(save + QStringList{u"--output"_s, file}).exitCode, 3); // not over a file
        QCOMPARE(m_cli->run(save + QStringList{u"--output"_s, file, u"--force"_s}).exitCode, 0);
        QCOMPARE(m_cli->dataDir.traces(key), QStringList());
        QStringList own;
        const QJsonArray presets = m_cli->jsonArray({u"gateway"_s, u"presets"_s});
        for (const QJsonValue& preset : presets)
            own += preset[u"own"_s].toBool() ? QStringList{preset[u"name"_s].toString()} : QStringList();
        QCOMPARE(own, QStringList{u"textline-eu"_s});

        Cli other;
        const QStringList use{
            u"gateway"_s, u"add"_s, u"--preset-file"_s, file, u"--secret"_s, u"api_key=-"_s};
        const ProcessResult refused = other.run(use, key);
        QCOMPARE(refused.exitCode, 3); // nobody has agreed
        QVERIFY2(refused.err.contains("api.textline.example"), refused.summary().constData());
        const ProcessResult used = other.run(use + QStringList{u"--yes"_s}, key);
        QVERIFY2(used.exitCode == 0, used.summary().constData());
        const QJsonObject shown = other.json({u"gateway"_s, u"show"_s, u"1"_s});
        QCOMPARE(shown[u"url"_s].toString(), u"https://api.textline.example/"_s);
        QCOMPARE(other.run(use + QStringList{u"--preset"_s, u"kannel"_s}).exitCode, 2);

        QCOMPARE(m_cli->run({u"gateway"_s, u"remove-preset"_s, u"textline-eu"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"gateway"_s, u"remove-preset"_s, u"textline-eu"_s}).exitCode, 3);
        // Text that looks like a key is not given away.
        QCOMPARE(m_cli
                     ->run({u"gateway"_s, u"edit"_s, gateway, u"--payload"_s,
                         u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\", \"api_key\": \"abc\"}"_s})
                     .exitCode,
            0);
        QCOMPARE(m_cli->run(save).exitCode, 3);
    }

    /// A provider without a preset, by the Custom form alone.
    void bandwidth()
    {
        OTPOST_NEED_NODE_MODULES();
        OTPOST_NEED_PROVIDER_SPEC(u"bandwidth-messages.json"_s);
        PrismPeer prism;
        OTPOST_START_PEER(prism, providerSpec(u"bandwidth-messages.json"_s));
        const QStringList common = words(u"--method POST --content-type json --from +15551113333 --url "_s
                                       + prism.url(u"/users/9900000/messages"_s))
            + QStringList{u"--header"_s, u"Authorization: Basic YTpi"_s};
        const int id = add(common
            + QStringList{u"--name"_s, u"Bandwidth"_s, u"--payload"_s,
                u"{\"to\": [\"%TO%\"], \"from\": \"%FROM%\", \"text\": \"%MESSAGE%\", \"applicationId\": "
                "\"93de2206-9669-4e07-948d-329f4b722ee2\"}"_s});
        const QJsonObject attempt = attemptBy(id);
        QVERIFY2(attempt[u"httpStatus"_s].toInt() == 202, qPrintable(prism.output()));
        QCOMPARE(attempt[u"outcome"_s].toString(), u"accepted"_s);
        const int broken = add(common
            + QStringList{u"--name"_s, u"Broken"_s, u"--payload"_s,
                u"{\"to\": \"%TO%\", \"from\": \"%FROM%\", \"text\": \"%MESSAGE%\"}"_s});
        QCOMPARE(statusBy(broken) / 100, 4);
    }
};

QTEST_GUILESS_MAIN(TestCliPresets)
#include "tst_cli_presets.moc"
