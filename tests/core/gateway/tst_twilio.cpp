// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/RequestBuilder.h"
#include "core/gateway/ResponseRendering.h"
#include "core/gateway/ResponseRule.h"
#include "core/gateway/TwilioRequest.h"
#include "core/gateway/TwilioRule.h"
#include "core/model/GatewayFields.h"

#include <QTest>
#include <QUrlQuery>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

const QString accountSid = u"AC0123456789abcdef0123456789abcdef"_s;
const QString apiKey = u"SK0123456789abcdef0123456789abcdef"_s;
const QString service = u"MG0123456789abcdef0123456789abcdef"_s;

Gateway account()
{
    Gateway gateway;
    gateway.name = u"Twilio"_s;
    gateway.type = GatewayType::Twilio;
    gateway.twilio.accountSid = accountSid;
    gateway.twilio.from = u"+14155552345"_s;
    gateway.secrets = {{twilioApiSecret, SecretRef::fresh({u"api.twilio.com"_s})}};
    return gateway;
}

OutgoingMessage sample(const QString& text = u"Hello"_s)
{
    OutgoingMessage message;
    message.to = PhoneNumber{u"+390123456789"_s, u"0123456789"_s, u"IT"_s, true};
    message.text = MaskedText::plain(text.toUtf8());
    return message;
}

Result<QByteArray> secretValue(const SecretRef&, const QString&)
{
    return QByteArrayLiteral("t0ken:with/odd+bytes");
}

QByteArray headerOf(const HttpRequest& request, const QByteArray& name)
{
    for (const HttpHeader& header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value.revealed();
    }
    return {};
}

HttpReply answered(int status, const QByteArray& body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.complete = true;
    return reply;
}

QByteArray errorBody(int code, int status)
{
    return "{\"code\":" + QByteArray::number(code)
        + ",\"message\":\"Words of Twilio\",\"more_info\":\"https://www.twilio.com/docs/errors/"
        + QByteArray::number(code) + "\",\"status\":" + QByteArray::number(status) + '}';
}

const QByteArray created
    = "{\"sid\":\"SM0123456789abcdef0123456789abcdef\",\"status\":\"queued\","
      "\"body\":\"Your code is 482915\",\"to\":\"+390123456789\",\"error_code\":null,"
      "\"account_sid\":\"AC0123\",\"num_segments\":\"1\",\"subresource_uris\":{\"x\":\"y\"}}";

}

/// Gateways of the type Twilio: the request, the verdict, what is kept, and the fields.
class TestTwilio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request()
    {
        const Result<HttpRequest> request
            = buildRequest(account(), sample(u"a b&c=d+%\u20AC"_s), 1, secretValue);
        QVERIFY(request);
        QCOMPARE(request->method, HttpMethod::Post);
        QCOMPARE(request->url.revealed(),
            "https://api.twilio.com/2010-04-01/Accounts/" + accountSid.toLatin1() + "/Messages.json");
        QCOMPARE(request->body.revealed(),
            QByteArray("To=%2B390123456789&From=%2B14155552345&Body=a%20b%26c%3Dd%2B%25%E2%82%AC"));
        QCOMPARE(headerOf(*request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(headerOf(*request, "Accept"), QByteArray("application/json"));
        QCOMPARE(headerOf(*request, "Authorization"),
            "Basic " + (accountSid.toLatin1() + ":t0ken:with/odd+bytes").toBase64());
        QVERIFY(request->verifyTls);
    }

    void loginAndSender_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("field");
        QTest::newRow("number") << QString() << u"+14155552345"_s << accountSid << u"From"_s;
        QTest::newRow("short code") << QString() << u"54321"_s << accountSid << u"From"_s;
        QTest::newRow("name") << accountSid << u"Old Mill"_s << accountSid << u"From"_s;
        QTest::newRow("service") << apiKey << service << apiKey << u"MessagingServiceSid"_s;
    }
    void loginAndSender()
    {
        QFETCH(QString, key);
        QFETCH(QString, from);
        QFETCH(QString, user);
        QFETCH(QString, field);
        Gateway gateway = account();
        gateway.twilio.apiKey = key;
        gateway.twilio.from = from;
        QCOMPARE(validateGateway(gateway), QList<Error>());
        const Result<HttpRequest> request = buildRequest(gateway, sample(), 1, secretValue);
        QVERIFY(request);
        const QByteArray login = QByteArray::fromBase64(headerOf(*request, "Authorization").mid(6));
        QCOMPARE(QString::fromUtf8(login).section(u':', 0, 0), user);
        const QUrlQuery form(QString::fromLatin1(request->body.revealed()));
        QCOMPARE(form.queryItemValue(field, QUrl::FullyDecoded), from);
        QCOMPARE(form.queryItems().size(), 3);
    }

    void validityComesFromTheLifetime_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<QString>("validity");
        QTest::newRow("none") << 0 << QString();
        QTest::newRow("a code's") << 600 << u"600"_s;
        QTest::newRow("longest") << 36'000 << u"36000"_s;
        QTest::newRow("longer than Twilio takes") << 86'400 << u"36000"_s;
        QTest::newRow("over") << -5 << QString();
    }
    void validityComesFromTheLifetime()
    {
        QFETCH(int, lifetime);
        QFETCH(QString, validity);
        OutgoingMessage message = sample();
        message.lifetimeSeconds = lifetime;
        const Result<HttpRequest> request = buildRequest(account(), message, 1, secretValue);
        QVERIFY(request);
        QCOMPARE(QUrlQuery(QString::fromLatin1(request->body.revealed())).queryItemValue(u"ValidityPeriod"_s),
            validity);
    }

    void otherAddress()
    {
        Gateway gateway = account();
        gateway.twilio.baseUrl = u"http://127.0.0.1:4010/prefix/"_s;
        const Result<HttpRequest> refused = buildRequest(gateway, sample(), 1, secretValue);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SecretBoundToOtherHost);
        gateway.secrets = {{twilioApiSecret, SecretRef::fresh({u"127.0.0.1"_s})}};
        const Result<HttpRequest> request = buildRequest(gateway, sample(), 1, secretValue);
        QVERIFY(request);
        QVERIFY(request->url.revealed().startsWith("http://127.0.0.1:4010/prefix/2010-04-01/Accounts/AC"));
    }

    void secretsAndCodesAreMasked()
    {
        OutgoingMessage message = sample();
        message.text = markCodes(u"Your code is 482915"_s);
        message.type = MessageType::CustomerCode;
        const Result<HttpRequest> request = buildRequest(account(), message, 1, secretValue);
        QVERIFY(request);
        const ShownRequest shown = shownRequest(*request);
        QVERIFY(!shown.body.contains(u"482915"_s));
        for (const ShownHeader& header : shown.headers)
            QVERIFY(!header.value.contains(QString::fromLatin1(QByteArray("t0ken").toBase64()).left(6)));
        QVERIFY(request->body.revealed().endsWith("Body=Your%20code%20is%20482915"));
    }

    void codesDecide_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ErrorKind>("reason");
        const auto row = [](int status, int code, Outcome outcome, ErrorKind reason) {
            QTest::addRow("%d, %d", status, code) << status << code << outcome << reason;
        };
        row(401, 20003, Outcome::RejectedGateway, ErrorKind::ProviderLogin);
        row(403, 20003, Outcome::RejectedGateway, ErrorKind::ProviderLogin);
        row(429, 20429, Outcome::RejectedGateway, ErrorKind::ProviderTooMany);
        row(400, 21606, Outcome::RejectedGateway, ErrorKind::ProviderSender);
        row(400, 21608, Outcome::RejectedGateway, ErrorKind::ProviderSender);
        row(400, 21408, Outcome::RejectedGateway, ErrorKind::ProviderCountry);
        row(400, 21211, Outcome::RejectedRecipient, ErrorKind::ProviderNumber);
        row(400, 21265, Outcome::RejectedRecipient, ErrorKind::ProviderNumber);
        row(400, 21604, Outcome::RejectedRecipient, ErrorKind::ProviderNumber);
        row(400, 21614, Outcome::RejectedRecipient, ErrorKind::ProviderNumber);
        row(400, 21635, Outcome::RejectedRecipient, ErrorKind::ProviderNumber);
        row(400, 21610, Outcome::RejectedRecipient, ErrorKind::ProviderOptedOut);
        row(400, 21617, Outcome::RejectedGateway, ErrorKind::ProviderRefused);
        row(400, 99999, Outcome::RejectedGateway, ErrorKind::ProviderRefused);
        row(404, 20404, Outcome::RejectedGateway, ErrorKind::ProviderRefused);
        // It may have gone out all the same.
        row(500, 20500, Outcome::Unknown, ErrorKind::StatusServer);
        row(502, 21211, Outcome::Unknown, ErrorKind::StatusServer);
        row(503, 20503, Outcome::RejectedGateway, ErrorKind::ProviderRefused);
    }
    void codesDecide()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        const Verdict verdict = judge(account(), answered(status, errorBody(code, status)));
        QTEST(verdict.outcome, "outcome");
        QVERIFY(verdict.reason);
        QTEST(verdict.reason->kind, "reason");
        QCOMPARE(verdict.checks.size(), 1);
    }

    void withoutACodeTheStatusDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("created") << 201 << created << Outcome::Accepted;
        QTest::newRow("a portal's page") << 200 << QByteArray("<html>") << Outcome::RejectedGateway;
        QTest::newRow("JSON without sid") << 200 << QByteArray("{}") << Outcome::RejectedGateway;
        QTest::newRow("JSON, an array") << 200 << QByteArray("[1]") << Outcome::RejectedGateway;
        QTest::newRow("401, words") << 401 << QByteArray("no") << Outcome::RejectedGateway;
        QTest::newRow("500, words") << 500 << QByteArray("no") << Outcome::Unknown;
        QTest::newRow("code is a string")
            << 400 << QByteArray("{\"code\":\"21211\"}") << Outcome::RejectedRecipient;
        QTest::newRow("code beyond 32 bits")
            << 400 << QByteArray("{\"code\":4294988507}") << Outcome::RejectedGateway;
        QTest::newRow("code is huge")
            << 400 << QByteArray("{\"code\":99999999999999999999}") << Outcome::RejectedGateway;
        QTest::newRow("created, but failed") << 201
                                             << QByteArray("{\"sid\":\"SM1\",\"status\":\"failed\","
                                                           "\"error_code\":21610,\"error_message\":\"x\"}")
                                             << Outcome::RejectedRecipient;
    }
    void withoutACodeTheStatusDecides()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(judge(account(), answered(status, body)).outcome, "outcome");
    }

    /// It may well be a Message resource.
    void compressedAnswerIsUnclear()
    {
        HttpReply reply = answered(201, "\x1f\x8b");
        reply.headers = {{"Content-Encoding", "gzip"}};
        const Verdict verdict = judge(account(), reply);
        QCOMPARE(verdict.outcome, Outcome::Unknown);
        QCOMPARE(verdict.reason->kind, ErrorKind::AnswerUnreadable);
    }

    void noAnswer()
    {
        HttpReply reply;
        QCOMPARE(judge(account(), reply).outcome, Outcome::Unknown);
        reply.requestWritten = false;
        QCOMPARE(judge(account(), reply).outcome, Outcome::Unreachable);
    }

    /// Twilio repeats the text and the account in its answer.
    void onlyWhatIsNeededIsKept()
    {
        const ShownResponse shown
            = shownResponse(answered(201, created), GatewayType::Twilio, MessageType::Message, Redactor());
        QVERIFY(shown.body.contains(u"SM0123456789abcdef"_s));
        QVERIFY(shown.body.contains(u"queued"_s));
        QVERIFY(!shown.body.contains(u"482915"_s));
        QVERIFY(!shown.body.contains(u"390123456789"_s));
        QVERIFY(!shown.body.contains(u"AC0123"_s));
        QVERIFY(!shown.body.contains(u"subresource"_s));
        QCOMPARE(shown.bodyBytes, created.size());
        QCOMPARE(neededOfTwilioBody("not json"), QByteArray("not json"));
    }

    void fields_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<ErrorKind>("expected");
        const auto row = [](const char* name, const char* key, const QString& value, ErrorKind expected) {
            QTest::newRow(name) << QString::fromLatin1(key) << value << expected;
        };
        row("no account", "accountSid", {}, ErrorKind::FieldMissing);
        row("account too short", "accountSid", u"AC123"_s, ErrorKind::TwilioSidInvalid);
        row("account is a key", "accountSid", apiKey, ErrorKind::TwilioSidInvalid);
        row("account with a line break", "accountSid", accountSid + u'\n', ErrorKind::TwilioSidInvalid);
        row("account leads elsewhere", "accountSid", u"AC/../../x"_s, ErrorKind::TwilioSidInvalid);
        row("key is something else", "apiKey", u"hunter2"_s, ErrorKind::TwilioKeyInvalid);
        row("no sender", "from", {}, ErrorKind::FieldMissing);
        row("sender too long", "from", u"TwelveLetter"_s, ErrorKind::TwilioFromInvalid);
        row("sender without +", "from", u"4915112345678"_s, ErrorKind::TwilioFromInvalid);
        row("sender of digits and spaces", "from", u"123 456 78"_s, ErrorKind::TwilioFromInvalid);
        row("sender with umlaut", "from", u"M\u00FChle"_s, ErrorKind::TwilioFromInvalid);
        row("no address", "baseUrl", {}, ErrorKind::FieldMissing);
        row("address of another kind", "baseUrl", u"ftp://api.twilio.com"_s, ErrorKind::UrlScheme);
        row("address with a query", "baseUrl", u"https://api.twilio.com/?x=1"_s, ErrorKind::UrlInvalid);
        row("address with a space", "baseUrl", u"https://api.twilio.com/a b"_s, ErrorKind::UrlInvalid);
        row("address with an umlaut", "baseUrl", u"https://api.twilio.com/\u00FC"_s, ErrorKind::UrlInvalid);
        row("address with a placeholder", "baseUrl", u"https://api.twilio.com/%TO%"_s, ErrorKind::UrlInvalid);
    }
    void fields()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(ErrorKind, expected);
        Gateway gateway = account();
        QVERIFY(gatewayField(key)->set(gateway, value));
        const QList<Error> errors = validateGateway(gateway);
        QVERIFY(!errors.isEmpty());
        QCOMPARE(errors.first().kind, expected);
        QCOMPARE(errors.first().field, key);
    }

    void secretIsNeeded()
    {
        Gateway gateway = account();
        gateway.secrets.clear();
        const QList<Error> errors = validateGateway(gateway);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, ErrorKind::SecretEmpty);
        QCOMPARE(errors.first().field, u"apiSecret"_s);
    }

    void anotherTypesSettingsAreLeftBehind()
    {
        Gateway gateway = account();
        gateway.custom.url = u"https://other.example/"_s;
        gateway.custom.headers = {{u"X"_s, SecretRef::fresh({u"other.example"_s})}};
        gateway.secrets.append(NamedSecret{u"key"_s, SecretRef::fresh({u"other.example"_s})});
        gateway.connection.verifyTls = false;
        const Gateway used = usedPart(gateway);
        QCOMPARE(used.custom, CustomSettings());
        QCOMPARE(used.secrets.size(), 1);
        QVERIFY(used.connection.verifyTls);
        QCOMPARE(used.twilio, gateway.twilio);
        // A form is tried before it is saved, and may still hold them.
        const Result<HttpRequest> request = buildRequest(gateway, sample(), 1, secretValue);
        QVERIFY(request);
        QVERIFY(request->verifyTls);
    }
};

QTEST_APPLESS_MAIN(TestTwilio)
#include "tst_twilio.moc"
