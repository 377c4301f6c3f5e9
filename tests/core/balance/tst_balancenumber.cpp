// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceNumber.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

QString shown(const Result<FoundAmount>& found)
{
    return found ? (found->amount.toString() + u' ' + found->currency).trimmed()
                 : errorName(found.error().kind);
}

}

/// Shapes of number that providers and people write.
class TestBalanceNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        row("whole", u"12"_s, "12.0000");
        row("point", u"12.50"_s, "12.5000");
        row("comma", u"12,50"_s, "12.5000");
        row("one decimal", u"12,5"_s, "12.5000");
        row("negative", u"-3"_s, "-3.0000");
        row("negative, decimals", u"-3,25"_s, "-3.2500");
        row("minus sign", u"\u22123.25"_s, "-3.2500");
        row("plus", u"+5.00"_s, "5.0000");
        row("zero", u"0"_s, "0.0000");
        row("zero, decimals", u"0.0000"_s, "0.0000");
        row("no digit before the point", u".75"_s, "0.7500");
        row("currency before", u"KES 12.00"_s, "12.0000 KES");
        row("currency after", u"12.00 EUR"_s, "12.0000 EUR");
        row("currency without a space", u"USD7.5"_s, "7.5000 USD");
        row("currency and minus", u"KES -12.00"_s, "-12.0000 KES");
        row("minus before the currency", u"-KES 12.00"_s, "-12.0000 KES");
        row("minus before the symbol", u"-$12.50"_s, "-12.5000");
        row("minus behind the code", u"USD-3"_s, "-3.0000 USD");
        row("minus apart", u"- 3.00"_s, "-3.0000");
        row("minus behind a word", u"Balance: -\u20AC3"_s, "-3.0000 EUR");
        row("en dash", u"\u20133,25"_s, "-3.2500");
        row("hyphen that keeps together", u"\u20113"_s, "-3.0000");
        row("full-width minus", u"\uFF0D3"_s, "-3.0000");
        row("em dash", u"Balance \u2014 3.00"_s, "3.0000");
        row("euro sign", u"12,50 \u20AC"_s, "12.5000 EUR");
        row("pound sign", u"\u00A312.50"_s, "12.5000 GBP");
        row("dollar sign", u"$12.50"_s, "12.5000");
        row("German", u"1.234,56"_s, "1234.5600");
        row("English", u"1,234.56"_s, "1234.5600");
        row("Swiss", u"1'234.56"_s, "1234.5600");
        row("Swiss, printed", u"1\u2019234.56"_s, "1234.5600");
        row("French", u"1\u202F234,56"_s, "1234.5600");
        row("spaces", u"1 234 567,8"_s, "1234567.8000");
        row("millions, German", u"1.234.567,89"_s, "1234567.8900");
        row("millions, English", u"1,234,567.89"_s, "1234567.8900");
        row("groups only", u"1,234,567"_s, "1234567.0000");
        row("point groups only", u"1.234.567"_s, "1234567.0000");
        row("three decimals after a point", u"12.345"_s, "12.3450");
        row("three decimals below one", u"0,125"_s, "0.1250");
        row("more than four decimals", u"12.34567"_s, "12.3457");
        row("Twilio's zeros", u"5.28000"_s, "5.2800");
        row("scientific", u"1.25e2"_s, "125.0000");
        row("Arabic-Indic", u"\u0661\u0662\u066B\u0665\u0660"_s, "12.5000");
        row("spaces around", u"  12.50\r\n"_s, "12.5000");
        row("words around", u"Your balance is 12.50 EUR."_s, "12.5000 EUR");
        row("word after", u"12.5 credits"_s, "12.5000");
        row("digits in a word", u"sms2 credits: 40"_s, "40.0000");
        row("large", u"900000000000"_s, "900000000000.0000");

        row("empty", {}, "BalanceNoNumber");
        row("spaces only", u"   "_s, "BalanceNoNumber");
        row("words", u"unlimited"_s, "BalanceNoNumber");
        row("not a number", u"NaN"_s, "BalanceNoNumber");
        row("infinite", u"Infinity"_s, "BalanceNoNumber");
        row("null", u"null"_s, "BalanceNoNumber");
        row("too large", u"99999999999999"_s, "BalanceNoNumber");
        row("thousands or decimals", u"1,234"_s, "BalanceAmbiguous");
        row("two numbers", u"12.50 of 20"_s, "BalanceAmbiguous");
        row("date", u"2026-11-22"_s, "BalanceAmbiguous");
        row("time", u"12:30"_s, "BalanceAmbiguous");
        row("address", u"127.0.0.1"_s, "BalanceAmbiguous");
        row("brackets", u"(3.00)"_s, "BalanceAmbiguous");
        row("brackets inside", u"USD (3.00)"_s, "BalanceAmbiguous");
        row("minus behind", u"3.00-"_s, "BalanceAmbiguous");
        row("minus behind, apart", u"3.00 -"_s, "BalanceAmbiguous");
        row("minus or dash", u"Balance - 3.00"_s, "BalanceAmbiguous");
        row("part of a name", u"plan-3"_s, "BalanceAmbiguous");
        row("underscores", u"1_234.56"_s, "BalanceAmbiguous");
        row("hexadecimal", u"0x1F"_s, "BalanceAmbiguous");
        row("hexadecimal letters", u"0xFF"_s, "BalanceAmbiguous");
        row("long exponent", u"1e500"_s, "BalanceAmbiguous");
        row("thousands, shortened", u"3.5k"_s, "BalanceAmbiguous");
        row("percent", u"50 %"_s, "BalanceAmbiguous");
        row("status and number", u"0 250"_s, "BalanceAmbiguous");
        row("uneven groups", u"1,23,4.5"_s, "BalanceAmbiguous");
        row("two kinds of comma", u"1,234.567,8"_s, "BalanceAmbiguous");
        row("many decimals points", u"1.2.3"_s, "BalanceAmbiguous");
    }
    void oneNumber()
    {
        QFETCH(QString, text);
        QTEST(shown(readAmount(text)), "expected");
    }

    void divisor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("divisor");
        QTest::addColumn<QString>("expected");
        QTest::newRow("cents") << u"1250"_s << 100 << u"12.5000"_s;
        QTest::newRow("ten-thousandths") << u"125000"_s << 10'000 << u"12.5000"_s;
        QTest::newRow("negative cents") << u"-7"_s << 100 << u"-0.0700"_s;
        QTest::newRow("rounded") << u"1"_s << 30'000 << u"0.0000"_s;
        QTest::newRow("micro") << u"12500000"_s << 1'000'000 << u"12.5000"_s;
    }
    void divisor()
    {
        QFETCH(QString, text);
        QFETCH(int, divisor);
        QTEST(shown(readAmount(text, divisor)), "expected");
    }

    void firstNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("sentence") << u"Credits: 40, valid for 30 days"_s << u"40.0000"_s;
        QTest::newRow("lines") << u"OK\n17.25\nEUR\n"_s << u"17.2500"_s;
        QTest::newRow("a date comes first") << u"2026-11-22 12.50"_s << u"BalanceAmbiguous"_s;
        QTest::newRow("none") << u"OK"_s << u"BalanceNoNumber"_s;
    }
    void firstNumber()
    {
        QFETCH(QString, text);
        QTEST(shown(readFirstAmount(text)), "expected");
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("value");
        QTest::newRow("whole") << u"12"_s << true << qint64(120'000);
        QTest::newRow("four decimals") << u"-0.0001"_s << true << qint64(-1);
        QTest::newRow("five decimals") << u"0.00001"_s << false << qint64(0);
        QTest::newRow("comma") << u"1,5"_s << false << qint64(0);
        QTest::newRow("empty") << QString() << false << qint64(0);
        QTest::newRow("too large") << u"900000000001"_s << false << qint64(0);
        QTest::newRow("line break") << u"12\n"_s << false << qint64(0);
    }
    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qint64, value);
        const std::optional<Amount> amount = Amount::parse(text);
        QCOMPARE(amount.has_value(), valid);
        if (amount)
            QCOMPARE(amount->tenThousandths, value);
    }

    void amountsAreWrittenAsTheyAreRead()
    {
        for (const qint64 value : {qint64(0), qint64(1), qint64(-1), qint64(-9'999), qint64(123'456'789)}) {
            const Amount amount{value};
            QCOMPARE(Amount::parse(amount.toString()), std::optional(amount));
        }
    }
};

QTEST_APPLESS_MAIN(TestBalanceNumber)
#include "tst_balancenumber.moc"
