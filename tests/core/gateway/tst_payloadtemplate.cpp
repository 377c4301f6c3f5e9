// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PayloadTemplate.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

/// Values that would break a template that is filled carelessly.
Result<MaskedText> sampleValue(const TemplatePart& part)
{
    switch (part.placeholder) {
    case Placeholder::To:
        return MaskedText::plain("+4915112345678");
    case Placeholder::ToDigits:
        return MaskedText::plain("4915112345678");
    case Placeholder::ToNational:
        return MaskedText::plain("15112345678");
    case Placeholder::Message:
        return MaskedText::plain("Hé %TO% & \"x\" \\ #+\n€😀");
    case Placeholder::Location:
        return MaskedText::plain("Café");
    case Placeholder::From:
        return MaskedText::plain("OTPost");
    case Placeholder::Code: {
        MaskedText code;
        code.append("048291", Sensitivity::Code);
        return code;
    }
    case Placeholder::Unicode:
        return MaskedText::plain(part.arguments.value(0).toUtf8());
    case Placeholder::Id:
        return MaskedText::plain("42");
    case Placeholder::DlrUrl:
        return MaskedText::plain("https://a.example/dlr/1/x?otpost=7");
    case Placeholder::Secret:
        return MaskedText::secret("s\"e/c+r&t");
    }
    return fail(ErrorKind::Internal);
}

}

class TestPayloadTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<TemplateContext>("context");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("filled");
        const auto json = TemplateContext::Json;
        const auto form = TemplateContext::Form;
        const auto url = TemplateContext::Url;
        QTest::addRow("Kannel's report")
            << form << u"dlr-url=%DLR_URL%%26status%3D%25d&x=1"_s
            << QByteArray("dlr-url=https%3A%2F%2Fa.example%2Fdlr%2F1%2Fx%3Fotpost%3D7"
                          "%26status%3D%25d&x=1");
        QTest::addRow("json string") << json << QString::fromUtf8("{\"to\":\"%TO%\"}")
                                     << QByteArray("{\"to\":\"+4915112345678\"}");
        QTest::addRow("json escapes") << json << QString::fromUtf8("{\"m\":\"%MESSAGE%\"}")
                                      << QByteArray("{\"m\":\"Hé %TO% & \\\"x\\\" \\\\ #+\\n€😀\"}");
        QTest::addRow("json number") << json << QString::fromUtf8("{\"to\":%TO_DIGITS%}")
                                     << QByteArray("{\"to\":4915112345678}");
        QTest::addRow("json literal")
            << json << QString::fromUtf8("{\"u\":%UNICODE:true:false%}") << QByteArray("{\"u\":true}");
        QTest::addRow("json percent")
            << json << QString::fromUtf8("{\"a\":\"100%%\"}") << QByteArray("{\"a\":\"100%\"}");
        QTest::addRow("json after escaped quote")
            << json << QString::fromUtf8("{\"a\":\"\\\"%FROM%\"}") << QByteArray("{\"a\":\"\\\"OTPost\"}");
        QTest::addRow("json secret") << json << QString::fromUtf8("{\"k\":\"%SECRET:key%\"}")
                                     << QByteArray("{\"k\":\"s\\\"e/c+r&t\"}");
        QTest::addRow("form")
            << form << u"from=%LOCATION%&to=%TO%&message=%MESSAGE%"_s
            << QByteArray("from=Caf%C3%A9&to=%2B4915112345678&message=H%C3%A9%20%25TO%25%20%26%20%22x%"
                          "22%20%5C%20%23%2B%0A%E2%82%AC%F0%9F%98%80");
        QTest::addRow("form, own encoding stays") << form << u"a=%41+b&c=d"_s << QByteArray("a=%41+b&c=d");
        QTest::addRow("form, percent") << form << u"a=100%%"_s << QByteArray("a=100%25");
        QTest::addRow("form, lines") << form << u"a=b\n  &c=%TO_NATIONAL% \n&d=e\n"_s
                                     << QByteArray("a=b&c=15112345678&d=e");
        QTest::addRow("form, space in a value")
            << form << u"a=Café Roma&b="_s << QByteArray("a=Caf%C3%A9%20Roma&b=");
        QTest::addRow("form, empty") << form << QString() << QByteArray();
        QTest::addRow("form, stray &") << form << u"&a=b&&c=d&"_s << QByteArray("a=b&c=d");
        QTest::addRow("form, name from a placeholder") << form << u"%FROM%=x"_s << QByteArray("OTPost=x");
        QTest::addRow("url") << url << u"/%SECRET:key%/x?to=%TO%&t=%UNICODE:unicode:text%"_s
                             << QByteArray("/s%22e%2Fc%2Br%26t/x?to=%2B4915112345678&t=unicode");
        QTest::addRow("url, encoded byte before a placeholder")
            << url << u"/a%20%TO_DIGITS%"_s << QByteArray("/a%204915112345678");
        QTest::addRow("url, encoded letters") << url << u"/%C3%A9%ID%"_s << QByteArray("/%C3%A942");
        QTest::addRow("url, Kannel's receipt")
            << url << u"/d?u=http%%3A%25d"_s << QByteArray("/d?u=http%253A%25d");
    }
    void fills()
    {
        QFETCH(TemplateContext, context);
        QFETCH(QString, text);
        QFETCH(QByteArray, filled);
        const Result<PayloadTemplate> parsed = PayloadTemplate::parse(text, context);
        QVERIFY2(parsed, parsed ? "" : qPrintable(describe(parsed.error())));
        const Result<MaskedText> result = parsed->fill(sampleValue);
        QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
        QCOMPARE(result->revealed(), filled);
    }

    void refuses_data()
    {
        QTest::addColumn<TemplateContext>("context");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QStringList>("args");
        const auto json = TemplateContext::Json;
        const auto form = TemplateContext::Form;
        const auto url = TemplateContext::Url;
        QTest::addRow("unknown") << json << u"{\n\"to\": \"%PHONE%\"}"_s << ErrorKind::UnknownPlaceholder
                                 << QStringList{u"2"_s, u"%PHONE%"_s, u"%TO%"_s};
        QTest::addRow("lower case") << form << u"to=%to%"_s << ErrorKind::UnknownPlaceholder
                                    << QStringList{u"1"_s, u"%to%"_s, u"%TO%"_s};
        QTest::addRow("typing error") << form << u"to=%MESAGE%"_s << ErrorKind::UnknownPlaceholder
                                      << QStringList{u"1"_s, u"%MESAGE%"_s, u"%MESSAGE%"_s};
        QTest::addRow("nothing like it") << form << u"to=%ZZZZZZZZ%"_s << ErrorKind::UnknownPlaceholder
                                         << QStringList{u"1"_s, u"%ZZZZZZZZ%"_s, QString()};
        QTest::addRow("arguments missing") << form << u"c=%UNICODE%"_s << ErrorKind::UnknownPlaceholder
                                           << QStringList{u"1"_s, u"%UNICODE%"_s, u"%UNICODE:yes:no%"_s};
        QTest::addRow("too many arguments") << form << u"c=%TO:x%"_s << ErrorKind::UnknownPlaceholder
                                            << QStringList{u"1"_s, u"%TO:x%"_s, u"%TO%"_s};
        QTest::addRow("secret without a name") << form << u"c=%SECRET:%"_s << ErrorKind::UnknownPlaceholder
                                               << QStringList{u"1"_s, u"%SECRET:%"_s, u"%SECRET:name%"_s};
        QTest::addRow("lone percent")
            << json << u"{\"a\":\n\n\"5 % \"}"_s << ErrorKind::LonePercent << QStringList{u"3"_s};
        QTest::addRow("lone percent in a form")
            << form << u"a=5%&b=c"_s << ErrorKind::LonePercent << QStringList{u"1"_s};
        QTest::addRow("lone percent at the end")
            << url << u"/a%"_s << ErrorKind::LonePercent << QStringList{u"1"_s};
        QTest::addRow("not json") << json << u"{\"a\":1,\n \"b\":}"_s << ErrorKind::PayloadNotJson
                                  << QStringList{u"2"_s, u"6"_s};
        QTest::addRow("not json behind a placeholder")
            << json << u"{\"a\":\"%MESSAGE%\", x}"_s << ErrorKind::PayloadNotJson
            << QStringList{u"1"_s, u"19"_s};
        QTest::addRow("empty json") << json << QString() << ErrorKind::PayloadNotJson
                                    << QStringList{u"1"_s, u"1"_s};
        QTest::addRow("form as json")
            << json << u"to=%TO%"_s << ErrorKind::PlaceholderUnquoted << QStringList{u"1"_s, u"%TO%"_s};
        QTest::addRow("unquoted") << json << u"{\n\"m\": %MESSAGE%}"_s << ErrorKind::PlaceholderUnquoted
                                  << QStringList{u"2"_s, u"%MESSAGE%"_s};
        QTest::addRow("code with a leading zero")
            << json << u"{\"c\": %CODE%}"_s << ErrorKind::PlaceholderUnquoted
            << QStringList{u"1"_s, u"%CODE%"_s};
        QTest::addRow("line break in a json string")
            << json << u"{\"a\":\"x\ny\"}"_s << ErrorKind::PayloadNotJson << QStringList{u"1"_s, u"8"_s};
        QTest::addRow("json as form")
            << form << u" {\"to\":\"%TO%\"}"_s << ErrorKind::PayloadJsonButForm << QStringList();
        QTest::addRow("no pair") << form << u"a=b\n&hello"_s << ErrorKind::PayloadNotForm
                                 << QStringList{u"2"_s, u"hello"_s};
        QTest::addRow("no name") << form << u"=b"_s << ErrorKind::PayloadNotForm
                                 << QStringList{u"1"_s, u"=b"_s};
        QTest::addRow("secret is not shown")
            << form << u"%SECRET:key%"_s << ErrorKind::PayloadNotForm << QStringList{u"1"_s, secretDots()};
    }
    void refuses()
    {
        QFETCH(TemplateContext, context);
        QFETCH(QString, text);
        QFETCH(ErrorKind, kind);
        QFETCH(QStringList, args);
        const Result<PayloadTemplate> parsed = PayloadTemplate::parse(text, context);
        const Result<MaskedText> result
            = parsed ? parsed->fill(sampleValue) : Result<MaskedText>(tl::unexpected(parsed.error()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().args, args);
        QCOMPARE(result.error().field, context == TemplateContext::Url ? u"url"_s : u"payload"_s);
        QVERIFY(!describe(result.error()).isEmpty());
    }

    void secretsAndCodesAreMasked()
    {
        const QString text = u"a=%SECRET:key%&c=%CODE%&t=%TO%"_s;
        const MaskedText filled = *PayloadTemplate::parse(text, TemplateContext::Form)->fill(sampleValue);
        QCOMPARE(filled.shown(),
            u"a=%1&c=%2&t=%2B4915112345678"_s.replace(u"%1"_s, secretDots())
                .replace(u"c=%2&"_s, u"c="_s + codeDots() + u'&'));
        QCOMPARE(filled.revealed(), "a=s%22e%2Fc%2Br%26t&c=048291&t=%2B4915112345678");
    }

    void namesItsSecrets()
    {
        const auto parsed
            = PayloadTemplate::parse(u"a=%SECRET:x%&b=%SECRET:y%&c=%SECRET:x%"_s, TemplateContext::Form);
        QCOMPARE(parsed->secretNames(), (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(parsed->uses(Placeholder::Secret));
        QVERIFY(!parsed->uses(Placeholder::To));
    }

    void everyPlaceholderIsOffered()
    {
        for (const QString& name : placeholderNames())
            QVERIFY2(PayloadTemplate::parse(name, TemplateContext::Form), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestPayloadTemplate)
#include "tst_payloadtemplate.moc"
