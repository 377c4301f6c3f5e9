// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/GatewayFields.h"
#include "tests/core/gateway/PresetTrial.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

QStringList kinds(const QList<Error>& errors)
{
    QStringList names;
    for (const Error& error : errors)
        names.append(errorName(error.kind) + u' ' + error.field);
    return names;
}

}

/// What users answer to a preset's questions, good or bad, and what becomes of it.
class TestPresetAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingAnswers()
    {
        const ResultOfMany<GatewayDraft> none = gatewayFromPreset(preset(u"infobip"_s), {});
        QVERIFY(!none);
        QCOMPARE(kinds(none.error()),
            (QStringList{u"PresetAnswerMissing base"_s, u"PresetAnswerMissing api_key"_s}));
        for (const Error& error : none.error())
            QVERIFY(describe(error).contains(error.args.first()));
        QCOMPARE(kinds(gatewayFromPreset(preset(u"twilio"_s), {}).error()),
            (QStringList{u"PresetAnswerMissing account_sid"_s, u"PresetAnswerMissing api_secret"_s,
                u"PresetAnswerMissing from"_s}));
        QCOMPARE(kinds(gatewayFromPreset(preset(u"kannel"_s), answers({{u"host"_s, u"h"_s}}, {})).error()),
            (QStringList{u"PresetAnswerMissing username"_s, u"PresetAnswerMissing password"_s}));
    }

    void badAnswers_data()
    {
        QTest::addColumn<Answers>("values");
        QTest::addColumn<Answers>("secrets");
        QTest::addColumn<QString>("problem");
        const Answers good{{u"password"_s, u"p"_s}};
        const auto host = [](const QString& text) {
            return Answers{{u"host"_s, text}, {u"user"_s, u"me"_s}};
        };
        const QString badHost = u"PresetAnswerInvalid host"_s;
        QTest::addRow("path") << host(u"a/b"_s) << good << badHost;
        QTest::addRow("login") << host(u"a@b"_s) << good << badHost;
        QTest::addRow("query") << host(u"a?b"_s) << good << badHost;
        QTest::addRow("fragment") << host(u"a#b"_s) << good << badHost;
        QTest::addRow("placeholder") << host(u"%TO%"_s) << good << badHost;
        QTest::addRow("space") << host(u"a b"_s) << good << badHost;
        QTest::addRow("line break") << host(u"a\nb"_s) << good << badHost;
        QTest::addRow("port without end") << host(u"a:123456"_s) << good << badHost;
        QTest::addRow("colon in the user name")
            << Answers{{u"host"_s, u"h"_s}, {u"user"_s, u"a:b"_s}} << good << u"PresetAnswerInvalid user"_s;
        QTest::addRow("too long") << Answers{{u"host"_s, u"h"_s}, {u"user"_s, QString(201, u'x')}} << good
                                  << u"PresetAnswerInvalid user"_s;
        QTest::addRow("control character")
            << Answers{{u"host"_s, u"h"_s}, {u"user"_s, u"a\rb"_s}} << good << u"PresetAnswerInvalid user"_s;
        QTest::addRow("unknown") << Answers{{u"host"_s, u"h"_s}, {u"user"_s, u"a"_s}, {u"api_key"_s, u"x"_s}}
                                 << good << u"PresetAnswerUnknown "_s;
        QTest::addRow("Twilio's field")
            << Answers{{u"host"_s, u"h"_s}, {u"user"_s, u"a"_s}, {u"apiKey"_s, u"x"_s}} << good
            << u"PresetAnswerUnknown "_s;
        QTest::addRow("unknown secret")
            << host(u"h"_s) << Answers{{u"password"_s, u"p"_s}, {u"token"_s, u"x"_s}}
            << u"PresetAnswerUnknown "_s;
        QTest::addRow("empty secret")
            << host(u"h"_s) << Answers{{u"password"_s, QString()}} << u"SecretEmpty secrets"_s;
        QTest::addRow("long secret") << host(u"h"_s) << Answers{{u"password"_s, QString(3000, u'x')}}
                                     << u"SecretTooLong secrets"_s;
        QTest::addRow("host as a secret")
            << Answers{{u"user"_s, u"a"_s}} << Answers{{u"password"_s, u"p"_s}, {u"host"_s, u"h"_s}}
            << u"PresetAnswerNotSecret host"_s;
        QTest::addRow("field that does not fit") << Answers{{u"host"_s, u"h"_s}, {u"user"_s, u"a"_s},
            {u"timeoutMs"_s, u"1"_s}} << good << u"NumberOutOfRange timeoutMs"_s;
        QTest::addRow("payload that does not fit") << Answers{{u"host"_s, u"h"_s}, {u"user"_s, u"a"_s},
            {u"payload"_s, u"{"_s}} << good << u"PayloadNotJson payload"_s;
        QTest::addRow("type") << Answers{{u"host"_s, u"h"_s}, {u"user"_s, u"a"_s}, {u"type"_s, u"twilio"_s}}
                              << good << u"PresetAnswerUnknown "_s;
    }
    void badAnswers()
    {
        QFETCH(Answers, values);
        QFETCH(Answers, secrets);
        QFETCH(QString, problem);
        const ResultOfMany<GatewayDraft> draft
            = gatewayFromPreset(preset(u"android"_s), answers(values, secrets));
        QVERIFY(!draft);
        QVERIFY2(kinds(draft.error()).contains(problem), qPrintable(kinds(draft.error()).join(u", "_s)));
        for (const Error& error : draft.error())
            QVERIFY(!describe(error).contains(u"%1"_s));
    }

    /// A header's value can come with no line break, whatever the key holds.
    void keyWithLineBreak()
    {
        const ResultOfMany<GatewayDraft> draft
            = gatewayFromPreset(preset(u"clickatell"_s), answers({}, {{u"api_key"_s, u"a\r\nX: y"_s}}));
        QCOMPARE(kinds(draft.error()), QStringList{u"HeaderValueInvalid headers"_s});
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QByteArray>("begins");
        QTest::addRow("port") << u"kannel"_s << u"10.0.0.1:8013"_s
                              << QByteArray("http://10.0.0.1:8013/cgi-bin/");
        QTest::addRow("IPv6") << u"kannel"_s << u"[::1]"_s << QByteArray("http://[::1]:13013/cgi-bin/");
        QTest::addRow("IPv6 and port")
            << u"kannel"_s << u"[::1]:80"_s << QByteArray("http://[::1]:80/cgi-bin/");
        QTest::addRow("with scheme") << u"kannel"_s << u" http://sms.example/ "_s
                                     << QByteArray("http://sms.example:13013/cgi-bin/");
        QTest::addRow("label") << u"infobip"_s << u"abc"_s
                               << QByteArray("https://abc.api.infobip.com/sms/3/");
        QTest::addRow("all of it") << u"infobip"_s << u"https://abc.api.infobip.com"_s
                                   << QByteArray("https://abc.api.infobip.com/sms/3/");
    }
    void hosts()
    {
        QFETCH(QString, name);
        QFETCH(QString, answer);
        QFETCH(QByteArray, begins);
        const bool kannel = name == "kannel"_L1;
        const ResultOfMany<GatewayDraft> draft = gatewayFromPreset(preset(name),
            kannel ? answers({{u"host"_s, answer}, {u"username"_s, u"u"_s}}, {{u"password"_s, u"p"_s}})
                   : answers({{u"base"_s, answer}}, {{u"api_key"_s, u"p"_s}}));
        QVERIFY2(draft, draft ? "" : qPrintable(describe(draft.error().first())));
        QVERIFY2(requestOf(*draft)->url.revealed().startsWith(begins), qPrintable(draft->gateway.custom.url));
        QCOMPARE(presetHosts(preset(name), {{kannel ? u"host"_s : u"base"_s, answer}}),
            gatewayHosts(draft->gateway));
    }

    void hostsBeforeAnswers()
    {
        QCOMPARE(presetHosts(preset(u"infobip"_s)), QStringList{u"{base}.api.infobip.com"_s});
        QCOMPARE(presetHosts(preset(u"kannel"_s)), QStringList{u"{host}"_s});
        QCOMPARE(presetHosts(preset(u"twilio"_s)), QStringList{u"api.twilio.com"_s});
        QCOMPARE(presetHosts(preset(u"vonage"_s)), QStringList{u"rest.nexmo.com"_s});
    }

    /// Whatever an answer holds, it is a value and nothing else.
    void answersAreValues_data()
    {
        QTest::addColumn<QString>("hostile");
        for (const QString& text :
            {u"a&to=1"_s, u"a\"b"_s, u"%TO%"_s, u"%SECRET:api_key%"_s, u"100%"_s, u"%%"_s, u"%41"_s,
                u"a+b c"_s, u"\\\",\"x\":\""_s, u"{from}"_s, u"{api_key}"_s, u"a/../b?c#d"_s, u"é€😀"_s})
            QTest::addRow("%s", qUtf8Printable(text)) << text;
    }
    void answersAreValues()
    {
        QFETCH(QString, hostile);
        const ResultOfMany<GatewayDraft> form = gatewayFromPreset(preset(u"africastalking"_s),
            answers({{u"username"_s, hostile}, {u"from"_s, hostile}}, {{u"api_key"_s, u"canary"_s}}));
        QVERIFY2(form, form ? "" : qPrintable(describe(form.error().first())));
        const QByteArray encoded = QUrl::toPercentEncoding(hostile);
        QCOMPARE(requestOf(*form, "x")->body.revealed(),
            "username=" + encoded + "&to=%2B4790000000&message=x&from=" + encoded);
        const QString end = u"?username="_s + QString::fromLatin1(encoded);
        QVERIFY(form->gateway.balance.url.endsWith(end));

        const ResultOfMany<GatewayDraft> path = gatewayFromPreset(preset(u"plivo"_s),
            answers({{u"user"_s, hostile}, {u"from"_s, u"x"_s}}, {{u"password"_s, u"canary"_s}}));
        // It is also the user name of a login, which RFC 7617 allows no colon.
        QCOMPARE(path.has_value(), !hostile.contains(u':'));
        if (path)
            QCOMPARE(requestOf(*path, "x")->url.revealed(),
                "https://api.plivo.com/v1/Account/" + encoded + "/Message/");

        Preset json = preset(u"telnyx"_s);
        json.fields[u"payload"_s] = u"{\"a\":\"-{from}-\",\"t\":\"%TO%%MESSAGE%\"}"_s;
        const ResultOfMany<GatewayDraft> inJson
            = gatewayFromPreset(json, answers({{u"from"_s, hostile}}, {{u"api_key"_s, u"canary"_s}}));
        QVERIFY2(inJson, inJson ? "" : qPrintable(describe(inJson.error().first())));
        const QJsonObject sent = QJsonDocument::fromJson(requestOf(*inJson, "x")->body.revealed()).object();
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[u"a"_s].toString(), u'-' + hostile + u'-');
    }

    /// What is asked for as plain can be kept as a secret, and the other way round.
    void secretOrPlain()
    {
        const ResultOfMany<GatewayDraft> kept = gatewayFromPreset(preset(u"kannel"_s),
            answers({{u"host"_s, u"h"_s}}, {{u"user"_s, u"me&"_s}, {u"password"_s, u"p"_s}}));
        QVERIFY2(kept, kept ? "" : qPrintable(describe(kept.error().first())));
        QVERIFY(kept->gateway.custom.payload.startsWith("username=%SECRET:username%&"_L1));
        QVERIFY(requestOf(*kept)->url.revealed().contains("?username=me%26&password=p&"));
        const ResultOfMany<GatewayDraft> typed
            = gatewayFromPreset(preset(u"clickatell"_s), answers({{u"api_key"_s, u"k1"_s}}, {}));
        QVERIFY(typed);
        QCOMPARE(typed->values.values(), QList<QByteArray>{"k1"});
        const ResultOfMany<GatewayDraft> login = gatewayFromPreset(
            preset(u"clicksend"_s), answers({}, {{u"username"_s, u"me"_s}, {u"api_key"_s, u"k"_s}}));
        QCOMPARE(login->values.values(), QList<QByteArray>{basicLoginOf("me:k")});
    }

    void ownFields()
    {
        const ResultOfMany<GatewayDraft> draft = gatewayFromPreset(preset(u"kannel"_s),
            answers(
                {{u"url"_s, u"http://127.0.0.1:9/s"_s}, {u"username"_s, u"u"_s}, {u"timeoutMs"_s, u"1500"_s},
                    {u"name"_s, u"Mine"_s}, {u"successResponse"_s, u"{0}: Accepted"_s}},
                {{u"password"_s, u"p"_s}}));
        QVERIFY2(draft, draft ? "" : qPrintable(describe(draft.error().first())));
        QCOMPARE(draft->gateway.name, u"Mine"_s);
        QCOMPARE(draft->gateway.connection.timeoutMs, 1500);
        QCOMPARE(draft->gateway.custom.successResponse, u"{0}: Accepted"_s);
        QCOMPARE(draft->gateway.secrets.first().value.hosts, QStringList{u"127.0.0.1"_s});
        // An address of one's own for messages makes the provider's host unnecessary, also for the balance.
        const ResultOfMany<GatewayDraft> jasmin = gatewayFromPreset(preset(u"jasmin"_s),
            answers(
                {{u"url"_s, u"http://127.0.0.1:9/s"_s}, {u"username"_s, u"u"_s}}, {{u"password"_s, u"p"_s}}));
        QVERIFY2(jasmin, jasmin ? "" : qPrintable(describe(jasmin.error().first())));
        QVERIFY(jasmin->gateway.balance.url.isEmpty());
        // A template of one's own may need secrets of one's own.
        const ResultOfMany<GatewayDraft> more = gatewayFromPreset(preset(u"clickatell"_s),
            answers({{u"payload"_s, u"{\"k\":\"%SECRET:more%\",\"t\":\"%TO%%MESSAGE%\"}"_s}},
                {{u"api_key"_s, u"k"_s}, {u"more"_s, u"m"_s}}));
        QVERIFY2(more, more ? "" : qPrintable(describe(more.error().first())));
        QCOMPARE(more->gateway.secrets.first().name, u"more"_s);
    }

    void twilio()
    {
        const ResultOfMany<GatewayDraft> draft = gatewayFromPreset(preset(u"twilio"_s),
            answers({{u"account_sid"_s, accountSid}, {u"api_key"_s, u"SK"_s + QString(32, u'2')},
                        {u"from"_s, u"Hotel"_s}, {u"baseUrl"_s, u"http://127.0.0.1:9"_s}},
                {{u"api_secret"_s, u"s1"_s}, {u"auth_token"_s, u"t1"_s}}));
        QVERIFY2(draft, draft ? "" : qPrintable(describe(draft.error().first())));
        QCOMPARE(draft->gateway.type, GatewayType::Twilio);
        QCOMPARE(draft->gateway.secrets.size(), 2);
        QVERIFY(namedSecret(draft->gateway, twilioAuthToken));
        QCOMPARE(namedSecret(draft->gateway, twilioApiSecret)->value.hosts, QStringList{u"127.0.0.1"_s});
        QCOMPARE(kinds(gatewayFromPreset(preset(u"twilio"_s),
                     answers({{u"account_sid"_s, u"AC1"_s}, {u"from"_s, u"Hotel"_s}},
                         {{u"api_secret"_s, u"s1"_s}}))
                           .error()),
            QStringList{u"TwilioSidInvalid accountSid"_s});
    }
};

QTEST_GUILESS_MAIN(TestPresetAnswers)
#include "tst_presetanswers.moc"
