// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceAnswer.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

HttpReply answered(int status, const QByteArray& body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.complete = true;
    return reply;
}

QString shown(const Result<FoundAmount>& found)
{
    return found ? (found->amount.toString() + u' ' + found->currency).trimmed()
                 : errorName(found.error().kind);
}

}

/// Where the balance stands in what providers answer.
class TestBalanceAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("divisor");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& body, const QString& field,
                             const char* expected, int divisor = 1) {
            QTest::newRow(name) << body << field << divisor << QString::fromLatin1(expected);
        };
        row("JSON number", "{\"value\": 12.5, \"autoReload\": false}", u"value"_s, "12.5000");
        row("JSON string", "{\"balance\": \"12.50\"}", u"balance"_s, "12.5000");
        row("JSON with currency", "{\"balance\": 7, \"currency\": \"eur\"}", u"balance"_s, "7.0000 EUR");
        row("deeper", "{\"http_code\": 200, \"data\": {\"balance\": \"3.1\", \"currency\": {\"x\": 1}}}",
            u"data.balance"_s, "3.1000");
        row("in an array", "{\"accounts\": [{\"b\": 1}, {\"b\": 2}]}", u"accounts.1.b"_s, "2.0000");
        row("text inside JSON", "{\"UserData\": {\"balance\": \"KES 12.00\"}}", u"UserData.balance"_s,
            "12.0000 KES");
        row("cents", "{\"balance\": 125000}", u"balance"_s, "12.5000", 10'000);
        row("negative", "{\"balance\": -3}", u"balance"_s, "-3.0000");
        row("scientific", "{\"balance\": 1.5e1}", u"balance"_s, "15.0000");
        row("no field: first number", "{\"http_code\": 200, \"balance\": 5}", {}, "200.0000");
        row("no field: not the date", "{\"day\": \"2026-11-22\"}", {}, "BalanceAmbiguous");
        row("no field: words before it", "{\"status\": \"ok2go\", \"credit\": \"9.5\"}", {}, "9.5000");
        row("no field, none there", "{\"status\": \"ok\"}", {}, "BalanceNoNumber");
        row("field not there", "{\"balance\": 5}", u"credit"_s, "BalanceFieldMissing");
        row("field is an object", "{\"balance\": {\"amount\": 5}}", u"balance"_s, "BalanceNoNumber");
        row("field is null", "{\"balance\": null}", u"balance"_s, "BalanceNoNumber");
        row("field is true", "{\"balance\": true}", u"balance"_s, "BalanceNoNumber");
        row("field is empty", "{\"balance\": \"\"}", u"balance"_s, "BalanceNoNumber");
        row("field is huge", "{\"balance\": 1e300}", u"balance"_s, "BalanceNoNumber");
        row("plain number", "482.37", {}, "482.3700");
        row("plain number, field given", "482.37", u"balance"_s, "482.3700");
        row("plain German", "1.234,56", {}, "1234.5600");
        row("name=value", "OK\nbalance=12.50\nexpires=2027", u"balance"_s, "12.5000");
        row("name: value", "Status: ok\nCredit: EUR 12,50", u"credit"_s, "12.5000 EUR");
        row("query string", "code=0&balance=99.9&x=1", u"balance"_s, "99.9000");
        row("other name ends alike", "oldbalance=1\nbalance=2", u"balance"_s, "2.0000");
        row("name=value, no number", "balance=none", u"balance"_s, "BalanceNoNumber");
        row("nothing behind the name", "balance=\nexpires=30", u"balance"_s, "BalanceNoNumber");
        row("other name begins differently", "low-balance: 5\nbalance: 12", u"balance"_s, "12.0000");
        row("XML, indented", "<r>\n <balance>\n  12.50\n </balance>\n</r>", u"balance"_s, "12.5000");
        row("XML, empty element", "<r><balance unit=\"EUR\"/>30</r>", u"balance"_s, "BalanceFieldMissing");
        row("UTF-16",
            QByteArray("1\0"
                       "2\0",
                4),
            {}, "BalanceNoNumber");
        row("XML", "<?xml version=\"1.0\"?><r><balance>12.50</balance></r>", u"balance"_s, "12.5000");
        row("XML with attribute", "<r><balance unit=\"EUR\">12.50</balance></r>", u"balance"_s, "12.5000");
        row("XML, dotted", "<r><account><balance>4</balance></account></r>", u"account.balance"_s, "4.0000");
        row("XML attribute", "<credits balance=\"7.5\" currency=\"EUR\"/>", u"balance"_s, "7.5000");
        row("XML with a prefix", "<x:balance>7.5</x:balance>", u"balance"_s, "7.5000");
        row("XML without field", "<?xml version=\"1.0\"?><r><c>8.25</c></r>", {}, "8.2500");
        row("HTML page", "<html><body>Please log in</body></html>", {}, "BalanceNoNumber");
        row("empty", "", {}, "BalanceEmpty");
        row("white space", " \r\n", u"balance"_s, "BalanceEmpty");
        row("binary", QByteArray("\x00\xff\xfe", 3), {}, "BalanceNoNumber");
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        QFETCH(int, divisor);
        Gateway gateway;
        gateway.balance.field = field;
        gateway.balance.divisor = divisor;
        QTEST(shown(readBalance(gateway, answered(200, body))), "expected");
    }

    void statusIsLookedAt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("200") << 200 << u"5.0000"_s;
        QTest::newRow("401") << 401 << u"StatusLogin"_s;
        QTest::newRow("403") << 403 << u"StatusLogin"_s;
        QTest::newRow("302") << 302 << u"BalanceRefused"_s;
        QTest::newRow("404") << 404 << u"BalanceRefused"_s;
        QTest::newRow("500") << 500 << u"BalanceRefused"_s;
    }
    void statusIsLookedAt()
    {
        QFETCH(int, status);
        QTEST(shown(readBalance(Gateway(), answered(status, "5"))), "expected");
    }

    void compressedIsNotRead()
    {
        HttpReply reply = answered(200, "\x1f\x8b 7 ");
        reply.headers = {{"Content-Encoding", "gzip"}};
        QCOMPARE(shown(readBalance(Gateway(), reply)), u"BalanceNoNumber"_s);
    }

    void noAnswerIsAnError()
    {
        HttpReply reply;
        reply.failure = Error{ErrorKind::HostNotFound, {}, {u"h"_s}};
        QCOMPARE(shown(readBalance(Gateway(), reply)), u"HostNotFound"_s);
    }

    void twilioHasItsOwnResource()
    {
        Gateway gateway;
        gateway.type = GatewayType::Twilio;
        gateway.balance.field = u"something.else"_s;
        gateway.balance.divisor = 100;
        const QByteArray body = "{\"account_sid\": \"AC1\", \"balance\": \"-1.23\", \"currency\": \"USD\"}";
        QCOMPARE(shown(readBalance(gateway, answered(200, body))), u"-1.2300 USD"_s);
        QCOMPARE(shown(readBalance(gateway, answered(200, "{}"))), u"BalanceFieldMissing"_s);
    }
};

QTEST_APPLESS_MAIN(TestBalanceAnswer)
#include "tst_balanceanswer.moc"
