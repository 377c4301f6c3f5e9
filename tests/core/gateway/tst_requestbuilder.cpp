// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayUrl.h"
#include "core/gateway/RequestBuilder.h"
#include "core/model/GatewayFields.h"

#include <QHash>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

Gateway postJson()
{
    Gateway gateway;
    gateway.name = u"Textline"_s;
    gateway.custom.url = u"https://api.textline.example/v2/messages"_s;
    gateway.custom.payload = QString::fromUtf8(R"({"to":"%TO%","text":"%MESSAGE%"})");
    return gateway;
}

Gateway getForm()
{
    Gateway gateway = postJson();
    gateway.custom.method = HttpMethod::Get;
    gateway.custom.contentType = ContentType::Form;
    gateway.custom.payload = u"to=%TO%&text=%MESSAGE%"_s;
    return gateway;
}

OutgoingMessage message(const QByteArray& text = "Hi")
{
    OutgoingMessage out;
    out.to = PhoneNumber{u"+4915112345678"_s, u"15112345678"_s, u"DE"_s, true};
    out.text = MaskedText::plain(text);
    out.location = u"Harbour Hotel"_s;
    return out;
}

Result<QByteArray> noSecret(const SecretRef&, const QString& name)
{
    return fail(ErrorKind::SecretNotStored, {}, {name});
}

Result<QByteArray> knownSecret(const SecretRef& ref, const QString&)
{
    return "value-of-" + ref.id.toUtf8();
}

}

class TestRequestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsJson()
    {
        const Result<HttpRequest> request = buildRequest(postJson(), message(), 7, noSecret);
        QVERIFY(request);
        QCOMPARE(request->method, HttpMethod::Post);
        QCOMPARE(request->url.revealed(), "https://api.textline.example/v2/messages");
        QCOMPARE(request->body.revealed(), R"({"to":"+4915112345678","text":"Hi"})");
        QCOMPARE(request->headers.size(), 3);
        QCOMPARE(request->headers.last().value.revealed(), "application/json");
    }

    void getsWithQuery_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("sent");
        QTest::addRow("no path") << u"http://Host.Example"_s
                                 << QByteArray("http://host.example/?to=%2B4915112345678&text=Hi");
        QTest::addRow("path") << u"http://h:8080/a"_s
                              << QByteArray("http://h:8080/a?to=%2B4915112345678&text=Hi");
        QTest::addRow("query") << u"http://h/a?x=y"_s
                               << QByteArray("http://h/a?x=y&to=%2B4915112345678&text=Hi");
        QTest::addRow("placeholder in the path")
            << u"http://h/%TO_DIGITS%/%LOCATION%"_s
            << QByteArray("http://h/4915112345678/Harbour%20Hotel?to=%2B4915112345678&text=Hi");
        QTest::addRow("IPv6") << u"http://[::1]:80/a"_s
                              << QByteArray("http://[::1]:80/a?to=%2B4915112345678&text=Hi");
        QTest::addRow("IDN") << u"http://bücher.example/"_s
                             << QByteArray("http://xn--bcher-kva.example/?to=%2B4915112345678&text=Hi");
    }
    void getsWithQuery()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, sent);
        Gateway gateway = getForm();
        gateway.custom.url = url;
        const Result<HttpRequest> request = buildRequest(gateway, message(), 7, noSecret);
        QVERIFY2(request, request ? "" : qPrintable(describe(request.error())));
        QCOMPARE(request->url.revealed(), sent);
        QVERIFY(request->body.isEmpty());
        for (const HttpHeader& header : request->headers)
            QVERIFY(header.name != "Content-Type");
    }

    void everyPlaceholder()
    {
        Gateway gateway = getForm();
        gateway.custom.sender = u"+4930123"_s;
        gateway.secrets = {{u"key"_s, {u"s1"_s, {u"api.textline.example"_s}}}};
        gateway.custom.payload
            = u"a=%TO%&b=%TO_DIGITS%&c=%TO_NATIONAL%&d=%LOCATION%&e=%FROM%&f=%UNICODE:2:0%&g=%ID%&h=%SECRET:key%&i=%%"_s;
        const Result<HttpRequest> request = buildRequest(gateway, message("é"), 7, knownSecret);
        QVERIFY(request);
        QVERIFY(request->url.revealed().endsWith("?a=%2B4915112345678&b=4915112345678&c=15112345678&d="
                                                 "Harbour%20Hotel&e=%2B4930123&f=0&g=7&h=value-of-s1&i=%25"));
        const Result<HttpRequest> arabic = buildRequest(gateway, message("مرحبا"), 7, knownSecret);
        QVERIFY(arabic->url.revealed().contains("&f=2&"));
    }

    void headersAreSecret()
    {
        Gateway gateway = postJson();
        gateway.custom.headers = {{u"Authorization"_s, {u"h1"_s, {u"api.textline.example"_s}}},
            {u"X-Api-Key"_s, {u"h2"_s, {u"api.textline.example"_s}}},
            {u"accept"_s, {u"h3"_s, {u"api.textline.example"_s}}}};
        const Result<HttpRequest> request = buildRequest(gateway, message(), 7, knownSecret);
        QVERIFY(request);
        const ShownRequest shown = shownRequest(*request);
        int accept = 0;
        for (const ShownHeader& header : shown.headers) {
            QVERIFY(!header.value.contains("value-of"_L1));
            accept += header.name.compare("accept"_L1, Qt::CaseInsensitive) == 0;
        }
        QCOMPARE(accept, 1);
        QVERIFY(!shown.url.contains("value-of"_L1));
    }

    /// A key is never sent to a host that it was not given for.
    void secretsAreBoundToTheirHost()
    {
        Gateway gateway = postJson();
        gateway.custom.headers = {{u"Authorization"_s, {u"h1"_s, {u"api.textline.example"_s}}}};
        gateway.custom.url = u"https://attacker.example/"_s;
        const Result<HttpRequest> request = buildRequest(gateway, message(), 7, knownSecret);
        QVERIFY(!request);
        QCOMPARE(request.error().kind, ErrorKind::SecretBoundToOtherHost);
        QCOMPARE(request.error().args,
            (QStringList{u"Authorization"_s, u"api.textline.example"_s, u"attacker.example"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<Gateway>("gateway");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, ErrorKind kind, const char16_t* field, auto change) {
            Gateway gateway = postJson();
            change(gateway);
            QTest::addRow("%s", name) << gateway << kind << QString::fromUtf16(field);
        };
        const auto url = [](const QString& text) { return [text](Gateway& g) { g.custom.url = text; }; };
        row("no url", ErrorKind::FieldMissing, u"url", url({}));
        row("no scheme", ErrorKind::UrlScheme, u"url", url(u"api.example/send"_s));
        row("ftp", ErrorKind::UrlScheme, u"url", url(u"ftp://api.example/"_s));
        row("file", ErrorKind::UrlScheme, u"url", url(u"file:///etc/passwd"_s));
        row("no host", ErrorKind::UrlHostMissing, u"url", url(u"https:///send"_s));
        row("login", ErrorKind::UrlLogin, u"url", url(u"https://user:pass@api.example/"_s));
        row("user alone", ErrorKind::UrlLogin, u"url", url(u"https://user@api.example/"_s));
        row("fragment", ErrorKind::UrlFragment, u"url", url(u"https://api.example/#x"_s));
        row("placeholder as host", ErrorKind::UrlPlaceholderInHost, u"url", url(u"https://%LOCATION%/"_s));
        row("placeholder in host", ErrorKind::UrlPlaceholderInHost, u"url",
            url(u"https://a.%TO%.example/"_s));
        row("line break", ErrorKind::UrlInvalid, u"url", url(u"https://api.example/a\nb"_s));
        row("space in host", ErrorKind::UrlInvalid, u"url", url(u"https://api example/"_s));
        row("port", ErrorKind::UrlInvalid, u"url", url(u"https://api.example:99999/"_s));
        row("backslash", ErrorKind::UrlInvalid, u"url", url(u"https://api.example\\@evil/"_s));
        row("unknown placeholder", ErrorKind::UnknownPlaceholder, u"url", url(u"https://api.example/%X%"_s));
        row("no name", ErrorKind::FieldMissing, u"name", [](Gateway& g) { g.name = u"  "_s; });
        row("not json", ErrorKind::PayloadNotJson, u"payload", [](Gateway& g) { g.custom.payload = u"{"_s; });
        row("json with GET", ErrorKind::JsonWithGet, u"contentType",
            [](Gateway& g) { g.custom.method = HttpMethod::Get; });
        row("unnamed secret", ErrorKind::SecretNotNamed, u"payload",
            [](Gateway& g) { g.custom.payload = u"{\"k\":\"%SECRET:key%\"}"_s; });
        row("header name", ErrorKind::HeaderNameInvalid, u"headers", [](Gateway& g) {
            g.custom.headers = {{u"A\r\nB"_s, {u"1"_s, {u"api.textline.example"_s}}}};
        });
        row("reserved header", ErrorKind::HeaderNameReserved, u"headers", [](Gateway& g) {
            g.custom.headers = {{u"content-LENGTH"_s, {u"1"_s, {u"api.textline.example"_s}}}};
        });
        row("header twice", ErrorKind::HeaderTwice, u"headers", [](Gateway& g) {
            g.custom.headers = {{u"A"_s, {u"1"_s, {u"api.textline.example"_s}}},
                {u"a"_s, {u"2"_s, {u"api.textline.example"_s}}}};
        });
        row("header without value", ErrorKind::SecretEmpty, u"headers", [](Gateway& g) {
            g.custom.headers = {{u"A"_s, {}}};
        });
        row("secret name", ErrorKind::SecretNameInvalid, u"secrets", [](Gateway& g) {
            g.secrets = {{u"a b"_s, {u"1"_s, {u"api.textline.example"_s}}}};
        });
        row("success path", ErrorKind::SuccessPathInvalid, u"successPath",
            [](Gateway& g) { g.custom.successPath = u"status"_s; });
        row("timeout", ErrorKind::NumberOutOfRange, u"timeoutMs",
            [](Gateway& g) { g.connection.timeoutMs = 1; });
    }
    void refuses()
    {
        QFETCH(Gateway, gateway);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, field);
        const QList<Error> errors = validateGateway(gateway);
        QVERIFY(!errors.isEmpty());
        QCOMPARE(errors.first().kind, kind);
        QCOMPARE(errors.first().field, field);
        QVERIFY(!describe(errors.first()).isEmpty());
    }

    void severalProblemsAtOnce()
    {
        Gateway gateway = postJson();
        gateway.name.clear();
        gateway.custom.url = u"nowhere"_s;
        gateway.custom.payload = u"{\"a\": %X%}"_s;
        gateway.custom.successPath = u"="_s;
        QStringList fields;
        for (const Error& error : validateGateway(gateway))
            fields.append(error.field);
        QCOMPARE(fields, (QStringList{u"name"_s, u"url"_s, u"payload"_s, u"successPath"_s}));
    }

    void valueOfAHeaderCannotAddLines()
    {
        Gateway gateway = postJson();
        gateway.custom.headers = {{u"Authorization"_s, {u"h1"_s, {u"api.textline.example"_s}}}};
        const Result<HttpRequest> request = buildRequest(gateway, message(), 7,
            [](const SecretRef&, const QString&) -> Result<QByteArray> { return QByteArray("a\r\nX: y"); });
        QCOMPARE(request.error().kind, ErrorKind::HeaderValueInvalid);
        QVERIFY(!describe(request.error()).contains(u"X: y"_s));
    }

    void warns()
    {
        Gateway gateway = postJson();
        QVERIFY(gatewayWarnings(gateway).isEmpty());
        gateway.connection.verifyTls = false;
        QCOMPARE(gatewayWarnings(gateway), QList{GatewayWarning::TlsNotVerified});
        gateway.custom.url = u"http://sms.example/"_s;
        gateway.custom.headers = {{u"A"_s, {u"1"_s, {u"sms.example"_s}}}};
        QCOMPARE(gatewayWarnings(gateway), QList{GatewayWarning::SecretOverHttp});
        gateway.custom.url = u"http://127.0.0.1:13013/"_s;
        QVERIFY(gatewayWarnings(gateway).isEmpty());
        gateway.balance.url = u"http://sms.example/credit"_s;
        QCOMPARE(gatewayWarnings(gateway), QList{GatewayWarning::SecretOverHttp});
        gateway.balance.url = u"https://sms.example/credit"_s;
        QCOMPARE(gatewayWarnings(gateway), QList{GatewayWarning::TlsNotVerified});
        gateway.balance.url.clear();
        gateway.custom.payload = u"{}"_s;
        QCOMPARE(gatewayWarnings(gateway), (QList{GatewayWarning::NoRecipient, GatewayWarning::NoMessage}));
    }

    void previewNeedsNoSecret()
    {
        Gateway gateway = getForm();
        gateway.secrets = {{u"key"_s, {u"s1"_s, {u"api.textline.example"_s}}}};
        gateway.custom.payload += u"&key=%SECRET:key%"_s;
        const Result<RequestPreview> preview = previewRequest(gateway, message());
        QVERIFY(preview);
        QVERIFY(shownRequest(preview->request).url.endsWith(u"&key="_s + secretDots()));
        QCOMPARE(preview->segments.segments, 1);
    }

    void fieldsRoundTrip()
    {
        for (const GatewayField& field : gatewayFields()) {
            if (!field.get)
                continue;
            Gateway gateway;
            static const QHash<QString, QString> special{
                {u"balanceMinimum"_s, u"12.5000"_s}, {u"rateLimit"_s, u"2.5"_s}, {u"inFlight"_s, u"345"_s}};
            const QString plain = field.kind == FieldKind::Number ? u"2345"_s : u"Some text"_s;
            const QString value
                = field.choices.isEmpty() ? special.value(field.key, plain) : field.choices.last();
            QVERIFY2(field.set(gateway, value), qPrintable(field.key));
            QCOMPARE(field.get(gateway), value);
            QVERIFY(!field.labelText().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestRequestBuilder)
#include "tst_requestbuilder.moc"
