// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlImport.h"
#include "core/model/GatewayFields.h"

#include <QTest>

#include <algorithm>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

const QString sid = u"AC0123456789abcdef0123456789abcdef"_s;

/// "recipient=to text=body! api_key?": places, ! where others fit too, ? for what has to be answered, + for
/// values that the command has.
QString summary(const CurlProposal& proposal)
{
    QStringList parts;
    for (const CurlQuestion& question : proposal.questions) {
        const bool place = question.what < CurlQuestion::What::Value;
        const bool secret = question.what == CurlQuestion::What::Secret;
        QString part = secret ? u"*"_s + question.key : question.key;
        if (place && !question.place.isEmpty())
            part += u"="_s + question.place;
        if (question.needsAnswer())
            part += u"?"_s;
        else if (question.confidence == CurlQuestion::Confidence::Known)
            part += u"+"_s;
        parts.append(part);
    }
    return parts.join(u' ');
}

QString errorsOf(const ResultOfMany<GatewayDraft>& draft)
{
    QStringList lines;
    for (const Error& error : draft ? QList<Error>() : draft.error())
        lines.append(errorName(error.kind) + u"("_s + error.args.join(u',') + u")"_s);
    return lines.join(u' ');
}

QByteArray headerOf(const GatewayDraft& draft, const QString& name)
{
    for (const CustomHeader& header : draft.gateway.custom.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return draft.values.value(header.value.id);
    }
    return {};
}

QByteArray secretOf(const GatewayDraft& draft, const QString& name)
{
    const NamedSecret* named = namedSecret(draft.gateway, name);
    return named ? draft.values.value(named->value.id) : QByteArray();
}

}

class TestCurlImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void makesPayloads_data();
    void makesPayloads();
    void fillsStandIns();
    void asksForWhatIsMissing();
    void takesOtherPlaces();
    void readsTwilio_data();
    void readsTwilio();
    void bindsSecretsToTheHost();
    void hasWords();
};

void TestCurlImport::asks_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& arguments, const QString& expected) {
        QTest::newRow(qPrintable(arguments)) << arguments << expected;
    };
    row(u"http://x/ -d to=4915112345678 -d 'text=Hi you'"_s, u"recipient=to text=text"_s);
    row(u"'http://x/?to={number}&text={message}&user=me&pass=word1'"_s, u"recipient=to text=text *pass+"_s);
    row(u"http://x/ -d 'to=$TO&text=$TEXT&api_key=$API_KEY'"_s, u"recipient=to text=text *api_key?"_s);
    row(u"http://x/ -d 'To=1&msg=Hi there&apikey=YOUR_API_KEY'"_s, u"recipient=To text=msg *api_key?"_s);
    row(u"http://x/ -H 'Authorization: Bearer <your-token>' -d 'to=+49151123456&text=Hi a'"_s,
        u"recipient=to text=text *token?"_s);
    row(u"http://x/ -H 'Authorization: Bearer abc' -d 'to=+49151123456&text=Hi a'"_s,
        u"recipient=to text=text *authorization+"_s);
    row(u"http://x/ -H 'X-Api-Key: xxxxxxxx' -d 'to=+49151123456&text=Hi a'"_s,
        u"recipient=to text=text *x_api_key?"_s);
    row(u"http://x/ -u username:password -d 'to=+49151123456&text=Hi a'"_s,
        u"recipient=to text=text username? *password?"_s);
    row(u"http://x/ -u me -d 'to=+49151123456&text=Hi a'"_s, u"recipient=to text=text *password?"_s);
    row(u"http://x/ -u {{key}}: -d 'to=+49151123456&text=Hi a'"_s, u"recipient=to text=text *key?"_s);
    row(u"https://%BASE%/sms -d \"to=+49151123456&text=Hi a\""_s, u"recipient=to text=text base?"_s);
    row(u"http://x/{account_id}/sms -d 'to=+49151123456&text=Hi a'"_s,
        u"recipient=to text=text account_id?"_s);
    row(u"http://x/send/{phone}/{message}"_s, u"recipient=path.2 text=path.3"_s);
    row(u"http://x/ -d '{\"sms\":{\"rcpt\":\"+4915112345678\",\"words\":\"One two three\"}}'"_s,
        u"recipient=sms.rcpt text=sms.words"_s);
    row(u"http://x/ -d '{\"to\":\"+4915112345678\",\"phone\":\"+4915112345678\",\"text\":\"Hi a\"}'"_s,
        u"recipient=to text=text"_s);
    row(u"http://x/ -d 'dst=4915112345678&destination=4915112345678&text=Hi a'"_s, u"recipient? text=text"_s);
    row(u"http://x/ -d 'a=1&b=2'"_s, u"recipient? text?"_s);
    row(u"http://x/ -d '{\"from\":\"<sender>\",\"to\":\"<to>\",\"text\":\"<text>\"}'"_s,
        u"recipient=to text=text sender=from from?"_s);
    row(u"http://x/ -d '{\"from\":\"Hotel\",\"to\":\"<to>\",\"text\":\"<text>\"}'"_s,
        u"recipient=to text=text sender=from from+"_s);
    row(u"http://x/ -d '{\"source\":\"php\",\"to\":\"+49151123456\",\"body\":\"Hi\"}'"_s,
        u"recipient=to text=body"_s);
    row(u"http://x/ -d '{\"to\":<to>,\"text\":\"Hi a\",\"cb\":\"{callback_url}\"}'"_s,
        u"recipient=to text=text callback_url?"_s);
    row(u"http://x/ -u '$KEY:$SECRET' -d 'key=$KEY&to=+49151123456&text=Hi a'"_s,
        u"recipient=to text=text *key? *secret?"_s);
}

void TestCurlImport::asks()
{
    QFETCH(QString, arguments);
    QFETCH(QString, expected);
    const Result<CurlProposal> proposal = readCurlCommand(u"curl "_s + arguments);
    QVERIFY2(proposal, proposal ? "" : qPrintable(describe(proposal.error())));
    QCOMPARE(summary(*proposal), expected);
}

void TestCurlImport::makesPayloads_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("payload");
    const auto row = [](const char* name, const QString& arguments, const QString& url,
                         const QString& payload) { QTest::newRow(name) << arguments << url << payload; };
    row("form", u"http://x/a -d 'to=%2B4915112345678&text=50%25+off%21&n=100%&m=a b'"_s, u"http://x/a"_s,
        u"to=%TO%&text=%MESSAGE%&n=100%%&m=a%20b"_s);
    row("plus that is not encoded", u"http://x/a -d 'to=+4915112345678&text=Hi a'"_s, u"http://x/a"_s,
        u"to=%TO%&text=%MESSAGE%"_s);
    row("query", u"'http://x/a?to=4915112345678&text=Hi+a&token=abc'"_s, u"http://x/a"_s,
        u"to=%TO_DIGITS%&text=%MESSAGE%&token=%SECRET:token%"_s);
    row("query with a flag", u"'http://x/a?to=4915112345678&text=Hi+a&flash'"_s,
        u"http://x/a?to=%TO_DIGITS%&text=%MESSAGE%&flash"_s, QString());
    row("post with query", u"-X POST 'http://x/a?to=4915112345678&text=Hi+a&token=abc'"_s,
        u"http://x/a?to=%TO_DIGITS%&text=%MESSAGE%&token=%SECRET:token%"_s, QString());
    row("flag in a form", u"http://x/a -d 'to=4915112345678&text=Hi+a&flash'"_s, u"http://x/a"_s,
        u"to=%TO_DIGITS%&text=%MESSAGE%&flash="_s);
    row("several recipients",
        u"http://x/a -d 'to=4915112345678&to=4915112345679&text=Hi a&to=4915112345670'"_s, u"http://x/a"_s,
        u"to=%TO_DIGITS%&text=%MESSAGE%"_s);
    row("several in brackets", u"http://x/a -d 'to[0]=4915112345678&to[1]=4915112345679&text=Hi a'"_s,
        u"http://x/a"_s, u"to[0]=%TO_DIGITS%&text=%MESSAGE%"_s);
    row("several in one", u"http://x/a -d 'to=+4915112345678,+4915112345679&text=Hi a'"_s, u"http://x/a"_s,
        u"to=%TO%&text=%MESSAGE%"_s);
    row("json keeps its layout",
        u"http://x/a -d '{\n  \"to\" : [ \"+4915112345678\" ],\n  \"text\": \"a \\\"b\\\" 5%\", \"rate\": \"5%\"\n}'"_s,
        u"http://x/a"_s, u"{\n  \"to\" : [ \"%TO%\" ],\n  \"text\": \"%MESSAGE%\", \"rate\": \"5%%\"\n}"_s);
    row("json array of several",
        u"http://x/a -d '{\"to\":[\"4915112345678\", \"4915112345679\"],\"text\":\"Hi\"}'"_s, u"http://x/a"_s,
        u"{\"to\":[\"%TO_DIGITS%\"],\"text\":\"%MESSAGE%\"}"_s);
    row("json objects of several",
        u"http://x/a -d '{\"message\":\"Hi\",\"recipients\":[{\"msisdn\":4915112345678},{\"msisdn\":4915112345679}]}'"_s,
        u"http://x/a"_s, u"{\"message\":\"%MESSAGE%\",\"recipients\":[{\"msisdn\":%TO_DIGITS%}]}"_s);
    row("json messages of several",
        u"http://x/a -d '[{\"to\":\"+4915112345678\",\"body\":\"Hi a\"},{\"to\":\"+4915112345679\",\"body\":\"Hi b\"}]'"_s,
        u"http://x/a"_s, u"[{\"to\":\"%TO%\",\"body\":\"%MESSAGE%\"}]"_s);
    row("json secret",
        u"http://x/a -d '{\"auth\":{\"apiKey\":\"k\"},\"to\":\"+4915112345678\",\"text\":\"Hi\"}'"_s,
        u"http://x/a"_s,
        u"{\"auth\":{\"apiKey\":\"%SECRET:api_key%\"},\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s);
    row("json bare stand-ins", u"http://x/a -d '{\"to\":<to>,\"text\":{{text}}}'"_s, u"http://x/a"_s,
        u"{\"to\":%TO_DIGITS%,\"text\":\"%MESSAGE%\"}"_s);
    row("plus before a stand-in", u"http://x/a -d '{\"to\":\"+<number>\",\"text\":\"Hi\"}'"_s,
        u"http://x/a"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s);
    row("path", u"http://x/send/{phone}/{message}"_s, u"http://x/send/%TO%/%MESSAGE%"_s, QString());
    row("ours already", u"http://x/a -d 'to=%TO%&text=%MESSAGE%'"_s, u"http://x/a"_s,
        u"to=%TO%&text=%MESSAGE%"_s);
    row("same name, two keys",
        u"http://x/a -d '{\"a\":{\"key\":\"k1\"},\"b\":{\"key\":\"k2\"},\"to\":\"+4915112345678\",\"text\":\"Hi\"}'"_s,
        u"http://x/a"_s,
        u"{\"a\":{\"key\":\"%SECRET:key%\"},\"b\":{\"key\":\"%SECRET:key_2%\"},\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s);
}

void TestCurlImport::makesPayloads()
{
    QFETCH(QString, arguments);
    QFETCH(QString, url);
    QFETCH(QString, payload);
    const Result<CurlProposal> proposal = readCurlCommand(u"curl "_s + arguments);
    QVERIFY2(proposal, proposal ? "" : qPrintable(describe(proposal.error())));
    const ResultOfMany<GatewayDraft> draft = makeGateway(*proposal);
    QVERIFY2(draft, qPrintable(errorsOf(draft)));
    QCOMPARE(draft->gateway.custom.url, url);
    QCOMPARE(draft->gateway.custom.payload, payload);
    QVERIFY(validateGateway(draft->gateway).isEmpty());
    QVERIFY(!gatewayWarnings(draft->gateway).contains(GatewayWarning::NoRecipient));
    QVERIFY(!gatewayWarnings(draft->gateway).contains(GatewayWarning::NoMessage));
}

void TestCurlImport::fillsStandIns()
{
    const Result<CurlProposal> proposal = readCurlCommand(
        u"curl https://${BASE}/v1/{account}/sms -u \"$USER_NAME:$PASSWORD\" -H 'X-App: id=<app key>;v=1' "
        "-H 'Content-Type: application/json' -d '{\"from\":\"<from>\",\"to\":\"<to>\",\"text\":\"<text>\","
        "\"ref\":\"a-{ref}\",\"n\":<count>,\"token\":\"YOUR_TOKEN\"}'"_s);
    QVERIFY(proposal);
    CurlAnswers answers;
    answers.name = u"My provider"_s;
    answers.values = {{u"base"_s, u"https://eu.example.com/"_s}, {u"account"_s, u"a/1%"_s},
        {u"user_name"_s, u"me"_s}, {u"from"_s, u"Hotel"_s}, {u"ref"_s, u"\"5%\""_s}, {u"count"_s, u"7"_s}};
    answers.secrets = {{u"password"_s, "p:w"}, {u"app_key"_s, "k"}, {u"token"_s, "t0"}};
    const ResultOfMany<GatewayDraft> draft = makeGateway(*proposal, answers);
    QVERIFY2(draft, qPrintable(errorsOf(draft)));
    const CustomSettings& custom = draft->gateway.custom;
    QCOMPARE(draft->gateway.name, u"My provider"_s);
    QCOMPARE(custom.url, u"https://eu.example.com/v1/a%2F1%25/sms"_s);
    QCOMPARE(custom.sender, u"Hotel"_s);
    QCOMPARE(custom.payload,
        u"{\"from\":\"%FROM%\",\"to\":\"%TO%\",\"text\":\"%MESSAGE%\",\"ref\":\"a-\\\"5%%\\\"\",\"n\":7,"
        "\"token\":\"%SECRET:token%\"}"_s);
    QCOMPARE(headerOf(*draft, u"Authorization"_s), "Basic " + QByteArray("me:p:w").toBase64());
    QCOMPARE(headerOf(*draft, u"X-App"_s), QByteArray("id=k;v=1"));
    QCOMPARE(secretOf(*draft, u"token"_s), QByteArray("t0"));
    QCOMPARE(draft->values.size(), 3);
}

void TestCurlImport::asksForWhatIsMissing()
{
    const Result<CurlProposal> proposal = readCurlCommand(
        u"curl http://x/ -H 'Authorization: Bearer YOUR_TOKEN' -d 'a=+4915112345678&b=+4915112345679&text=Hi a'"_s);
    QVERIFY(proposal);
    QCOMPARE(errorsOf(makeGateway(*proposal)),
        u"CurlAnswerPlace(recipient,a, b, text, none) CurlAnswerMissing(token)"_s);
    CurlAnswers answers;
    answers.values = {{u"recipient"_s, u"c"_s}, {u"colour"_s, u"red"_s}};
    answers.secrets = {{u"token"_s, "t"}};
    QCOMPARE(errorsOf(makeGateway(*proposal, answers)),
        u"CurlAnswerPlace(recipient,a, b, text, none) CurlAnswerUnknown(colour,recipient, text, sender, token)"_s);
    answers.values = {{u"recipient"_s, u"b"_s}};
    answers.secrets = {{u"token"_s, QByteArray(5000, 'x')}};
    QVERIFY(errorsOf(makeGateway(*proposal, answers)).startsWith("SecretTooLong"_L1));
    answers.secrets = {{u"token"_s, "line\nbreak"}};
    QVERIFY(errorsOf(makeGateway(*proposal, answers)).startsWith("HeaderValueInvalid"_L1));
    answers.secrets = {{u"token"_s, "t"}};
    const ResultOfMany<GatewayDraft> draft = makeGateway(*proposal, answers);
    QVERIFY2(draft, qPrintable(errorsOf(draft)));
    QCOMPARE(headerOf(*draft, u"authorization"_s), QByteArray("Bearer t"));
}

void TestCurlImport::takesOtherPlaces()
{
    const Result<CurlProposal> proposal
        = readCurlCommand(u"curl http://x/ -d 'to=+4915112345678&subject=A b&text=Hi a&key=k'"_s);
    QVERIFY(proposal);
    CurlAnswers answers;
    answers.values = {{u"text"_s, u"subject"_s}, {u"sender"_s, curlNowhere}};
    answers.secrets = {{u"key"_s, "another"}};
    const ResultOfMany<GatewayDraft> draft = makeGateway(*proposal, answers);
    QVERIFY2(draft, qPrintable(errorsOf(draft)));
    QCOMPARE(draft->gateway.custom.payload, u"to=%TO%&subject=%MESSAGE%&text=Hi%20a&key=%SECRET:key%"_s);
    QCOMPARE(secretOf(*draft, u"key"_s), QByteArray("another"));
    for (const CurlQuestion& question : proposal->questions) {
        for (const CurlCandidate& candidate : question.candidates)
            QVERIFY(candidate.place != "key"_L1);
    }
}

void TestCurlImport::readsTwilio_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("baseUrl");
    const QString url = u"https://api.twilio.com/2010-04-01/Accounts/"_s;
    const QString key = u"SK0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("as documented") << u"curl -X POST \""_s + url
            + u"$TWILIO_ACCOUNT_SID/Messages.json\" --data-urlencode \"Body=Hi there\" "
              "--data-urlencode \"From=+15017122661\" --data-urlencode \"To=+15558675310\" "
              "-u $TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"_s
                                   << QString() << u"+15017122661"_s << u"https://api.twilio.com"_s;
    QTest::newRow("filled in") << u"curl "_s + url + sid
            + u"/Messages.json -d From=Hotel -d To=+15558675310 -d Body=Hi -u "_s + sid + u":t0ken"_s
                               << QString() << u"Hotel"_s << u"https://api.twilio.com"_s;
    QTest::newRow("key, region, service")
        << u"curl 'https://api.dublin.ie1.twilio.com/2010-04-01/Accounts/"_s + sid
            + u"/Messages.json' -d MessagingServiceSid=MG0123456789abcdef0123456789abcdef -d To=+15558675310 -d Body=Hi -u '"_s
            + key + u":t0ken'"_s
        << key << u"MG0123456789abcdef0123456789abcdef"_s << u"https://api.dublin.ie1.twilio.com"_s;
    QTest::newRow("header") << u"curl "_s + url + sid
            + u"/Messages.json -d From=Hotel -d To=1 -d Body=Hi -H 'Authorization: Basic "_s
            + QString::fromLatin1((sid + u":t0ken"_s).toLatin1().toBase64()) + u"'"_s
                            << QString() << u"Hotel"_s << u"https://api.twilio.com"_s;
    QTest::newRow("crosses") << u"curl "_s + url
            + u"ACXXXXXXXXXXXXXXXX/Messages.json -d From=Hotel -d To=1 -d Body=Hi -u ACXXXXXXXXXXXXXXXX:your_auth_token"_s
                             << QString() << u"Hotel"_s << u"https://api.twilio.com"_s;
}

void TestCurlImport::readsTwilio()
{
    QFETCH(QString, command);
    QFETCH(QString, apiKey);
    QFETCH(QString, from);
    QFETCH(QString, baseUrl);
    const Result<CurlProposal> proposal = readCurlCommand(command);
    QVERIFY2(proposal, proposal ? "" : qPrintable(describe(proposal.error())));
    QCOMPARE(proposal->type, GatewayType::Twilio);
    QCOMPARE(proposal->name, u"Twilio"_s);
    CurlAnswers answers;
    for (const CurlQuestion& question : proposal->questions) {
        if (!question.needsAnswer())
            continue;
        if (question.what == CurlQuestion::What::Secret)
            answers.secrets.insert(question.key, "t0ken");
        else
            answers.values.insert(question.key, sid);
    }
    const ResultOfMany<GatewayDraft> draft = makeGateway(*proposal, answers);
    QVERIFY2(draft, qPrintable(errorsOf(draft)));
    QCOMPARE(draft->gateway.type, GatewayType::Twilio);
    QCOMPARE(draft->gateway.twilio.accountSid, sid);
    QCOMPARE(draft->gateway.twilio.apiKey, apiKey);
    QCOMPARE(draft->gateway.twilio.from, from);
    QCOMPARE(draft->gateway.twilio.baseUrl, baseUrl);
    QCOMPARE(secretOf(*draft, twilioApiSecret), QByteArray("t0ken"));
    QVERIFY(validateGateway(draft->gateway).isEmpty());
}

void TestCurlImport::bindsSecretsToTheHost()
{
    const Result<CurlProposal> proposal = readCurlCommand(
        u"curl -k https://Api.Provider.example:8443/a -u me:pw -d 'to=+4915112345678&text=Hi a&key=k'"_s);
    QVERIFY(proposal);
    QCOMPARE(proposal->name, u"Provider"_s);
    const ResultOfMany<GatewayDraft> draft = makeGateway(*proposal);
    QVERIFY2(draft, qPrintable(errorsOf(draft)));
    QVERIFY(!draft->gateway.connection.verifyTls);
    const QList<SecretRef> refs = secretRefs(draft->gateway);
    QCOMPARE(refs.size(), 2);
    for (const SecretRef& ref : refs)
        QCOMPARE(ref.hosts, QStringList{u"api.provider.example"_s});
}

void TestCurlImport::hasWords()
{
    for (const CurlRemark::Kind kind :
        {CurlRemark::Kind::CaFileNotRead, CurlRemark::Kind::HeaderDropped, CurlRemark::Kind::JsonAssumed,
            CurlRemark::Kind::MoreRecipients, CurlRemark::Kind::FieldsDropped, CurlRemark::Kind::NotVerified})
        QVERIFY(!describe(CurlRemark{kind, u"x"_s}).isEmpty());
    CurlQuestion question;
    question.key = u"api_key"_s;
    question.what = CurlQuestion::What::Secret;
    QVERIFY(questionText(question).contains("api_key"_L1));
}

QTEST_GUILESS_MAIN(TestCurlImport)
#include "tst_curlimport.moc"
