// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/GatewayFields.h"
#include "tests/core/gateway/PresetTrial.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// The presets that come with the program, held against what resources/presets was made from: the providers'
/// documentation.
class TestPresets : public QObject
{
    Q_OBJECT

private:
    using Headers = QMap<QByteArray, QByteArray>;
    struct Expected {
        QByteArray method;
        QByteArray url;
        Headers headers; ///< beside Content-Type, Accept and User-Agent
        QByteArray body;
    };

private Q_SLOTS:
    void allAreThere()
    {
        const Result<QList<Preset>> presets = builtInPresets();
        QVERIFY2(presets, presets ? "" : qPrintable(describe(presets.error())));
        QStringList names;
        for (const Preset& one : *presets) {
            names.append(one.name);
            QVERIFY(one.docs.startsWith("https://"_L1));
            QVERIFY(!one.countries.isEmpty());
        }
        names.sort();
        QCOMPARE(names,
            u"46elks africastalking android bulksms clickatell clicksend d7 gatewayapi infobip jasmin kannel "
            "messagebird plivo seven telnyx transmitsms twilio vonage"_s.split(u' '));
        QCOMPARE(builtInPreset(u"nobody"_s).error().kind, ErrorKind::PresetUnknown);
    }

    void request_data()
    {
        QTest::addColumn<Answers>("values");
        QTest::addColumn<Answers>("secrets");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        const auto row
            = [](const char* name, const Answers& values, const Answers& secrets, const Expected& expected) {
                  QTest::addRow("%s", name) << values << secrets << expected.method << expected.url
                                            << expected.headers << expected.body;
              };
        const Answers from{{u"from"_s, u"Hotel"_s}};
        const Answers login{{u"user"_s, u"me"_s}};
        const Answers loginFrom{{u"user"_s, u"me"_s}, {u"from"_s, u"Hotel"_s}};
        const Answers password{{u"password"_s, u"p:w"_s}};
        const Answers apiKey{{u"api_key"_s, u"k1"_s}};
        const Headers loginHeader{{"Authorization", basicLoginOf("me:p:w")}};

        row("twilio", {{u"account_sid"_s, accountSid}, {u"from"_s, u"+4799999999"_s}},
            {{u"api_secret"_s, u"s1"_s}},
            {"POST", "https://api.twilio.com/2010-04-01/Accounts/" + accountSid.toLatin1() + "/Messages.json",
                {{"Authorization", basicLoginOf(accountSid.toLatin1() + ":s1")}},
                "To=%2B4790000000&From=%2B4799999999&Body=Hi%20%22you%22%20%26%205%25"});
        row("vonage", from, {{u"api_key"_s, u"k1"_s}, {u"api_secret"_s, u"s1"_s}},
            {"POST", "https://rest.nexmo.com/sms/json", {},
                "api_key=k1&api_secret=s1&from=Hotel&to=4790000000&text=Hi%20%22you%22%20%26%205%25&type="
                "text"});
        row("bulksms", login, password,
            {"POST", "https://api.bulksms.com/v1/messages?auto-unicode=true", loginHeader,
                "{\"to\": \"+4790000000\", \"body\": \"Hi \\\"you\\\" & 5%\"}"});
        row("clickatell", {}, apiKey,
            {"POST", "https://platform.clickatell.com/v1/message", {{"Authorization", "k1"}},
                "{\"messages\": [{\"channel\": \"sms\", \"to\": \"+4790000000\", \"content\": \"Hi "
                "\\\"you\\\" "
                "& 5%\"}]}"});
        row("clicksend", login, password,
            {"POST", "https://rest.clicksend.com/v3/sms/send", loginHeader,
                "{\"messages\": [{\"source\": \"api\", \"to\": \"+4790000000\", \"body\": \"Hi \\\"you\\\" & "
                "5%\"}]}"});
        row("telnyx", from, apiKey,
            {"POST", "https://api.telnyx.com/v2/messages", {{"Authorization", "Bearer k1"}},
                "{\"from\": \"Hotel\", \"to\": \"+4790000000\", \"text\": \"Hi \\\"you\\\" & 5%\"}"});
        row("messagebird", from, {{u"access_key"_s, u"k1"_s}},
            {"POST", "https://rest.messagebird.com/messages", {{"Authorization", "AccessKey k1"}},
                "{\"originator\": \"Hotel\", \"recipients\": [\"+4790000000\"], \"body\": \"Hi \\\"you\\\" & "
                "5%\", \"datacoding\": \"auto\"}"});
        row("africastalking", {{u"username"_s, u"me"_s}, {u"from"_s, u"Hotel"_s}}, apiKey,
            {"POST", "https://api.africastalking.com/version1/messaging",
                {{"apiKey", "k1"}, {"Accept", "application/json"}},
                "username=me&to=%2B4790000000&message=Hi%20%22you%22%20%26%205%25&from=Hotel"});
        row("seven", from, apiKey,
            {"POST",
                "https://gateway.seven.io/api/"
                "sms?to=%2B4790000000&text=Hi%20%22you%22%20%26%205%25&from=Hotel",
                {{"X-Api-Key", "k1"}, {"Accept", "application/json"}}, ""});
        row("infobip", {{u"base"_s, u"x1y2"_s}, {u"from"_s, u"Hotel"_s}}, apiKey,
            {"POST", "https://x1y2.api.infobip.com/sms/3/messages",
                {{"Authorization", "App k1"}, {"Accept", "application/json"}},
                "{\"messages\": [{\"sender\": \"Hotel\", \"destinations\": [{\"to\": \"+4790000000\"}], "
                "\"content\": {\"text\": \"Hi \\\"you\\\" & 5%\"}}]}"});
        row("gatewayapi", {}, {{u"token"_s, u"k1"_s}},
            {"POST", "https://gatewayapi.com/rest/mtsms", {{"Authorization", "Token k1"}},
                "{\"message\": \"Hi \\\"you\\\" & 5%\", \"encoding\": \"UTF8\", \"recipients\": "
                "[{\"msisdn\": "
                "4790000000}]}"});
        row("46elks", loginFrom, password,
            {"POST", "https://api.46elks.com/a1/sms", loginHeader,
                "from=Hotel&to=%2B4790000000&message=Hi%20%22you%22%20%26%205%25"});
        row("d7", from, {{u"token"_s, u"k1"_s}},
            {"POST", "https://api.d7networks.com/messages/v1/send", {{"Authorization", "Bearer k1"}},
                "{\"messages\": [{\"recipients\": [\"+4790000000\"], \"content\": \"Hi \\\"you\\\" & 5%\", "
                "\"data_coding\": \"auto\"}], \"message_globals\": {\"channel\": \"sms\", \"originator\": "
                "\"Hotel\"}}"});
        row("plivo", loginFrom, password,
            {"POST", "https://api.plivo.com/v1/Account/me/Message/", loginHeader,
                "{\"src\": \"Hotel\", \"dst\": \"+4790000000\", \"text\": \"Hi \\\"you\\\" & 5%\"}"});
        row("transmitsms", loginFrom, password,
            {"POST", "https://api.transmitsms.com/send-sms.json", loginHeader,
                "to=%2B4790000000&message=Hi%20%22you%22%20%26%205%25&from=Hotel"});
        row("android", {{u"user"_s, u"me"_s}, {u"host"_s, u"192.168.1.20"_s}}, password,
            {"POST", "http://192.168.1.20:8080/message", loginHeader,
                "{\"textMessage\": {\"text\": \"Hi \\\"you\\\" & 5%\"}, \"phoneNumbers\": "
                "[\"+4790000000\"]}"});
        row("kannel", {{u"username"_s, u"me"_s}, {u"host"_s, u"localhost"_s}}, password,
            {"GET",
                "http://localhost:13013/cgi-bin/"
                "sendsms?username=me&password=p%3Aw&to=%2B4790000000&charset=UTF-8&coding=0&text=Hi%20%22you%"
                "22"
                "%20%26%205%25",
                {}, {}});
        row("jasmin", {{u"username"_s, u"me"_s}, {u"host"_s, u"localhost"_s}}, password,
            {"GET",
                "http://localhost:1401/"
                "send?username=me&password=p%3Aw&to=4790000000&content=Hi%20%22you%22%20%26%205%25",
                {}, {}});
    }
    void request()
    {
        QFETCH(Answers, values);
        QFETCH(Answers, secrets);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, url);
        QFETCH(Headers, headers);
        QFETCH(QByteArray, body);
        const Preset used = preset(QString::fromLatin1(QTest::currentDataTag()));
        const ResultOfMany<GatewayDraft> draft = gatewayFromPreset(used, answers(values, secrets));
        QVERIFY2(draft, draft ? "" : qPrintable(describe(draft.error().first())));
        QCOMPARE(draft->gateway.name, used.title);
        QCOMPARE(validateGateway(draft->gateway), QList<Error>());
        const Result<HttpRequest> built = requestOf(*draft);
        QVERIFY2(built, built ? "" : qPrintable(describe(built.error())));
        QCOMPARE(built->method == HttpMethod::Post ? QByteArray("POST") : QByteArray("GET"), method);
        QCOMPARE(built->url.revealed(), url);
        QCOMPARE(built->body.revealed(), body);
        Headers sent;
        for (const HttpHeader& header : built->headers)
            sent.insert(header.name, header.value.revealed());
        if (method == "POST")
            QCOMPARE(sent.take("Content-Type"),
                body.startsWith('{') ? QByteArray("application/json")
                                     : QByteArray("application/x-www-form-urlencoded"));
        sent.remove("User-Agent");
        if (!headers.contains("Accept"))
            sent.remove("Accept");
        QCOMPARE(sent, headers);
        for (const SecretRef& ref : secretRefs(draft->gateway))
            QCOMPARE(ref.hosts, gatewayHosts(draft->gateway));
        // No secret stands in what goes to the database.
        for (const GatewayField& field : gatewayFields()) {
            if (field.get)
                QVERIFY(!field.get(draft->gateway).contains("p:w"_L1));
        }
        QCOMPARE(presetHosts(used, values), gatewayHosts(draft->gateway));
    }

    /// What is left out, or given, as the user has a sender or not.
    void sender()
    {
        const auto body = [](const QString& name, const Answers& values, const Answers& secrets) {
            const ResultOfMany<GatewayDraft> draft
                = gatewayFromPreset(preset(name), answers(values, secrets));
            return draft ? requestOf(*draft, "x")->body.revealed() : QByteArray("none");
        };
        const Answers key{{u"api_key"_s, u"k"_s}};
        const auto query = [&key](const Answers& values) {
            const ResultOfMany<GatewayDraft> draft
                = gatewayFromPreset(preset(u"seven"_s), answers(values, key));
            return draft ? requestOf(*draft, "x")->url.revealed() : QByteArray("none");
        };
        QCOMPARE(query({}), "https://gateway.seven.io/api/sms?to=%2B4790000000&text=x");
        QCOMPARE(query({{u"sender"_s, u"A \"b\""_s}}),
            "https://gateway.seven.io/api/sms?to=%2B4790000000&text=x&from=A%20%22b%22");
        QCOMPARE(body(u"gatewayapi"_s, {{u"from"_s, u"A"_s}}, {{u"token"_s, u"k"_s}}),
            "{\"sender\": \"A\", \"message\": \"x\", \"encoding\": \"UTF8\", \"recipients\": [{\"msisdn\": "
            "4790000000}]}");
    }

    void otherAlphabets()
    {
        const ResultOfMany<GatewayDraft> vonage = gatewayFromPreset(preset(u"vonage"_s),
            answers({{u"from"_s, u"A"_s}}, {{u"api_key"_s, u"k"_s}, {u"api_secret"_s, u"s"_s}}));
        QVERIFY(requestOf(*vonage, "\u0645")->body.revealed().endsWith("&text=%D9%85&type=unicode"));
        const ResultOfMany<GatewayDraft> kannel = gatewayFromPreset(preset(u"kannel"_s),
            answers({{u"username"_s, u"u"_s}, {u"host"_s, u"h"_s}}, {{u"password"_s, u"p"_s}}));
        QVERIFY(requestOf(*kannel, "\u0645")->url.revealed().contains("&coding=2&"));
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
