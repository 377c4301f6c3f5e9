// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ResponseRendering.h"
#include "core/gateway/ResponseRule.h"
#include "core/sending/OutcomeTable.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

HttpReply answered(int status, const QByteArray& body = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.complete = true;
    return reply;
}

}

Q_DECLARE_METATYPE(std::optional<otpost::ErrorKind>)

class TestResponseRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<std::optional<ErrorKind>>("kind");
        const auto row = [](int status, Outcome outcome, std::optional<ErrorKind> kind) {
            QTest::addRow("%d", status) << status << outcome << kind;
        };
        for (const int status : {200, 201, 202, 204, 299})
            row(status, Outcome::Accepted, std::nullopt);
        for (const int status : {300, 301, 302, 303, 304, 307, 308, 399})
            row(status, Outcome::RejectedGateway, ErrorKind::StatusRedirect);
        for (const int status : {400, 404, 405, 409, 410, 418, 422, 451, 499})
            row(status, Outcome::RejectedGateway, ErrorKind::StatusRefused);
        row(401, Outcome::RejectedGateway, ErrorKind::StatusLogin);
        row(403, Outcome::RejectedGateway, ErrorKind::StatusLogin);
        row(402, Outcome::RejectedGateway, ErrorKind::StatusFunds);
        row(429, Outcome::RejectedGateway, ErrorKind::StatusTooMany);
        row(503, Outcome::RejectedGateway, ErrorKind::StatusUnavailable);
        for (const int status : {408, 500, 501, 502, 504, 599})
            row(status, Outcome::Unknown, ErrorKind::StatusServer);
        for (const int status : {101, 199, 600, 999})
            row(status, Outcome::Unknown, ErrorKind::StatusUnexpected);
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(Outcome, outcome);
        QFETCH(std::optional<ErrorKind>, kind);
        const Verdict verdict = judge(Gateway(), answered(status));
        QCOMPARE(verdict.outcome, outcome);
        QCOMPARE(verdict.reason.has_value(), kind.has_value());
        if (kind)
            QCOMPARE(verdict.reason->kind, *kind);
        QCOMPARE(verdict.checks.first().found, QString::number(status));
    }

    void incomplete()
    {
        HttpReply reply;
        reply.failure = Error{ErrorKind::AnswerTimeout, {}, {u"400"_s}};
        reply.status = 200; // headers came, the rest did not
        QCOMPARE(judge(Gateway(), reply).outcome, Outcome::Unknown);
        reply.requestWritten = false;
        reply.status = 0;
        reply.failure = Error{ErrorKind::ConnectionRefused, {}, {u"h"_s}};
        QCOMPARE(judge(Gateway(), reply).outcome, Outcome::Unreachable);
        QCOMPARE(judge(Gateway(), reply).reason->kind, ErrorKind::ConnectionRefused);
    }

    void rules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<ErrorKind>>("kind");
        const QByteArray vonage = "{\"message-count\":\"1\",\"messages\":[{\"status\":\"0\",\"to\":\"49\"}]}";
        const auto row = [](const char* name, const char16_t* text, const char16_t* path,
                             const QByteArray& body, std::optional<ErrorKind> kind) {
            QTest::addRow("%s", name) << QString::fromUtf16(text) << QString::fromUtf16(path) << body << kind;
        };
        row("text found", u"\"status\":\"0\"", u"", vonage, std::nullopt);
        row("text in another case", u"Accepted", u"", "0: accepted", ErrorKind::SuccessTextMissing);
        row("text in UTF-8", u"größe", u"", "größe", std::nullopt);
        row("text, empty body", u"ok", u"", "", ErrorKind::SuccessTextMissing);
        row("path string", u"", u"messages.0.status=0", vonage, std::nullopt);
        row("path number", u"", u"a.b=100", "{\"a\":{\"b\":100}}", std::nullopt);
        row("path bool", u"", u"messages.0.accepted=true", "{\"messages\":[{\"accepted\":true}]}",
            std::nullopt);
        row("path 64-bit number", u"", u"id=9223372036854775807", "{\"id\":9223372036854775807}",
            std::nullopt);
        row("path null", u"", u"error=null", "{\"error\":null}", std::nullopt);
        row("path in an array", u"", u"1=b", "[\"a\",\"b\"]", std::nullopt);
        row("path, value with =", u"", u"a=b=c", "{\"a\":\"b=c\"}", std::nullopt);
        row("path, empty value", u"", u"a=", "{\"a\":\"\"}", std::nullopt);
        row("path, other value", u"", u"messages.0.status=0", "{\"messages\":[{\"status\":\"4\"}]}",
            ErrorKind::SuccessPathOther);
        row("path missing", u"", u"messages.0.status=0", "{\"messages\":[]}", ErrorKind::SuccessPathMissing);
        row("path into a string", u"", u"a.b=0", "{\"a\":\"x\"}", ErrorKind::SuccessPathMissing);
        row("path, negative index", u"", u"-1=b", "[\"a\",\"b\"]", ErrorKind::SuccessPathMissing);
        row("not JSON", u"", u"a=b", "OK", ErrorKind::AnswerNotJson);
        row("binary", u"", u"a=b", QByteArray("\x00\xff\xfe", 3), ErrorKind::AnswerNotJson);
        row("too deep", u"", u"a=b", QByteArray(100'000, '['), ErrorKind::AnswerNotJson);
        row("both hold", u"count", u"messages.0.status=0", vonage, std::nullopt);
        row("only the text holds", u"count", u"messages.0.status=1", vonage, ErrorKind::SuccessPathOther);
        row("only the path holds", u"nothing", u"messages.0.status=0", vonage, ErrorKind::SuccessTextMissing);
    }
    void rules()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(std::optional<ErrorKind>, kind);
        Gateway gateway;
        gateway.custom.successResponse = text;
        gateway.custom.successPath = path;
        const Verdict verdict = judge(gateway, answered(200, body));
        QCOMPARE(verdict.outcome, kind ? Outcome::RejectedGateway : Outcome::Accepted);
        QCOMPARE(verdict.reason.has_value(), kind.has_value());
        if (kind)
            QCOMPARE(verdict.reason->kind, *kind);
        // A rule cannot turn a refusal into a success.
        QCOMPARE(judge(gateway, answered(401, body)).reason->kind, ErrorKind::StatusLogin);
    }

    void compressedAnswerWithARule()
    {
        HttpReply reply = answered(200, "\x1f\x8b");
        reply.headers = {{"Content-Encoding", "gzip"}};
        Gateway gateway;
        QCOMPARE(judge(gateway, reply).outcome, Outcome::Accepted);
        gateway.custom.successResponse = u"ok"_s;
        QCOMPARE(judge(gateway, reply).outcome, Outcome::Unknown);
        QCOMPARE(judge(gateway, reply).reason->kind, ErrorKind::AnswerUnreadable);
    }

    void nextSteps()
    {
        QCOMPARE(nextStep(Outcome::Accepted, MessageType::Message), NextStep::StopSent);
        QCOMPARE(nextStep(Outcome::RejectedRecipient, MessageType::CustomerCode), NextStep::StopError);
        QCOMPARE(nextStep(Outcome::RejectedGateway, MessageType::Message), NextStep::NextGateway);
        QCOMPARE(nextStep(Outcome::Unreachable, MessageType::Message), NextStep::NextGateway);
        QCOMPARE(nextStep(Outcome::Unknown, MessageType::CustomerCode), NextStep::NextGateway);
        QCOMPARE(nextStep(Outcome::Unknown, MessageType::Message), NextStep::StopUnknown);
        QCOMPARE(nextStep(Outcome::Unknown, MessageType::Test), NextStep::StopUnknown);
        QCOMPARE(nextStep(Outcome::Unknown, MessageType::Alert), NextStep::StopUnknown);
    }

    /// Providers repeat what they were sent, in whatever form.
    void echoesAreHidden_data()
    {
        QTest::addColumn<QByteArray>("echo");
        const QByteArray key = "ca/na+ry key\"42";
        QTest::addRow("plain") << key;
        QTest::addRow("percent") << QByteArray("ca%2Fna%2Bry%20key%2242");
        QTest::addRow("percent, lower case") << QByteArray("ca%2fna%2bry%20key%2242");
        QTest::addRow("plus for space") << QByteArray("ca%2Fna%2Bry+key%2242");
        QTest::addRow("json") << QByteArray("ca/na+ry key\\\"42");
        QTest::addRow("json with slashes") << QByteArray("ca\\/na+ry key\\\"42");
        QTest::addRow("hex") << key.toHex();
        for (const QByteArray& before :
            {QByteArray(""), QByteArray("u"), QByteArray("us"), QByteArray("user:")}) {
            QTest::addRow("base64 after %d", int(before.size())) << (before + key).toBase64();
            QTest::addRow("base64url after %d", int(before.size()))
                << (before + key + "tail").toBase64(QByteArray::Base64UrlEncoding);
        }
    }
    void echoesAreHidden()
    {
        QFETCH(QByteArray, echo);
        Redactor redactor;
        redactor.addSecret("ca/na+ry key\"42");
        const QString shown = redactor.redact("you sent {" + echo + "} and more");
        QVERIFY2(shown.contains(secretDots()), qPrintable(shown));
        QVERIFY(shown.startsWith("you sent {"_L1));
        QVERIFY(shown.endsWith("} and more"_L1));
        QCOMPARE(shown, u"you sent {%1} and more"_s.arg(secretDots()));
        QVERIFY(!shown.contains("canary"_L1) && !shown.contains("key"_L1));
    }

    void loginInsideABasicHeaderIsHidden()
    {
        Redactor redactor;
        redactor.addSecret("Basic " + QByteArray("tester:open sesame").toBase64());
        QVERIFY(!redactor.redact("bad password 'open sesame' for tester").contains("sesame"_L1));
        QVERIFY(!redactor.redact("token " + QByteArray("tester:open sesame").toBase64()).contains("dGVz"_L1));
    }

    void shortSecretsHideTheWholeText()
    {
        Redactor redactor;
        redactor.addSecret("abc");
        QCOMPARE(redactor.redact("xxabcxx"), secretDots());
        QCOMPARE(redactor.redact("nothing"), u"nothing"_s);
    }

    void codesLeaveNoBody()
    {
        const HttpReply reply = answered(200, "sent: your code is 482915");
        const ShownResponse shown
            = shownResponse(reply, GatewayType::Custom, MessageType::CustomerCode, Redactor());
        QVERIFY(shown.withheld);
        QVERIFY(shown.body.isEmpty());
        QVERIFY(shown.headers.isEmpty());
        QCOMPARE(shown.status, 200);
        // The field that a rule matched is kept, without the code.
        Gateway gateway;
        gateway.custom.successPath = u"text=x"_s;
        Redactor redactor;
        redactor.addCode("482915");
        const Verdict verdict
            = redacted(judge(gateway, answered(200, "{\"text\":\"code 482915\"}")), redactor);
        QCOMPARE(verdict.checks.last().found, u"code "_s + codeDots());
        QCOMPARE(verdict.reason->args.last(), u"code "_s + codeDots());
    }

    void responsesAreSafeToShow()
    {
        HttpReply reply = answered(200,
            "a\x01"
            "b\xe2\x80\xae"
            "c\r\n\td");
        reply.headers = {{"Set-Cookie", "session=1"}};
        const ShownResponse shown
            = shownResponse(reply, GatewayType::Custom, MessageType::Message, Redactor());
        QCOMPARE(shown.body, u"a\uFFFDb\uFFFDc\r\n\td"_s);
        QCOMPARE(shown.headers.first().value, secretDots());
        const ShownResponse binary = shownResponse(
            answered(200, QByteArray("\x00\xff", 2)), GatewayType::Custom, MessageType::Message, Redactor());
        QVERIFY(binary.body.contains(u'2'));
        const ShownResponse big = shownResponse(
            answered(200, QByteArray(60'000, 'x')), GatewayType::Custom, MessageType::Message, Redactor());
        QCOMPARE(big.body.size(), maxShownBody + 1);
        QCOMPARE(big.bodyBytes, 60'000);
    }

    void codesAreFoundInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("code");
        const QString dots = codeDots();
        QTest::addRow("plain") << u"Your code is 482915."_s << u"Your code is %1."_s.arg(dots) << u"482915"_s;
        QTest::addRow("first") << u"482915 is it"_s << dots + u" is it"_s << u"482915"_s;
        QTest::addRow("spaced") << u"Code 482 915, 10 minutes"_s << u"Code %1, 10 minutes"_s.arg(dots)
                                << u"482915"_s;
        QTest::addRow("prefix") << u"G-482915 ok"_s << u"G-%1 ok"_s.arg(dots) << u"482915"_s;
        QTest::addRow("dash") << u"482–915 is your code, Hotel 2026"_s
                              << u"%1 is your code, Hotel %1"_s.arg(dots) << QString();
        QTest::addRow("dot") << u"Code 482.915."_s << u"Code %1."_s.arg(dots) << u"482915"_s;
        QTest::addRow("beside a number")
            << u"Code 482915 10 minutes"_s << u"Code %1 minutes"_s.arg(dots) << QString();
        QTest::addRow("two numbers") << u"Hotel 1898: code 482915"_s << u"Hotel %1: code %1"_s.arg(dots)
                                     << QString();
        QTest::addRow("letters") << u"Use AB12CD now"_s << u"Use %1 now"_s.arg(dots) << QString();
        QTest::addRow("Arabic digits") << u"رمزك ٤٨٢٩١٥"_s << u"رمزك "_s + dots << u"482915"_s;
        QTest::addRow("WebOTP") << u"Code 4829\n@wifi.example #4829"_s
                                << u"Code %1\n@wifi.example #%1"_s.arg(dots) << u"4829"_s;
        QTest::addRow("none") << u"Open sesame"_s << dots << QString();
        QTest::addRow("spelled by digits") << u"4 8 2 9"_s << dots << u"4829"_s;
    }
    void codesAreFoundInTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(QString, code);
        QString found;
        const MaskedText marked = markCodes(text, &found);
        QCOMPARE(marked.shown(), shown);
        QCOMPARE(marked.revealed(), text.toUtf8());
        QCOMPARE(found, code);
    }
};

QTEST_GUILESS_MAIN(TestResponseRule)
#include "tst_responserule.moc"
