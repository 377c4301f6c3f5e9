// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/PhoneNumber.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace otpost;

Q_DECLARE_METATYPE(otpost::ErrorKind)

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void sameNumberHoweverWritten_data();
    void sameNumberHoweverWritten();
    void showsWhatWasGiven_data();
    void showsWhatWasGiven();
    void readsBackWhatItWrote();
    void formatsForReading_data();
    void formatsForReading();
    void knowsRegions();
};

void TestPhoneNumber::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("defaultRegion");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("inKnownRange");

    const auto row
        = [](const char* name, const QString& text, const QString& defaultRegion, const QString& e164,
              const QString& national, const QString& region, bool inKnownRange = true) {
              QTest::newRow(name) << text << defaultRegion << e164 << national << region << inKnownRange;
          };
    row("Germany", u"+4915112345678"_s, {}, u"+4915112345678"_s, u"15112345678"_s, u"DE"_s);
    row("Norway", u"+4740612345"_s, {}, u"+4740612345"_s, u"40612345"_s, u"NO"_s);
    row("national with a default", u"0151 12345678"_s, u"DE"_s, u"+4915112345678"_s, u"15112345678"_s,
        u"DE"_s);
    row("default in small letters", u"0151 12345678"_s, u"de"_s, u"+4915112345678"_s, u"15112345678"_s,
        u"DE"_s);
    row("+ wins over the default", u"+4740612345"_s, u"DE"_s, u"+4740612345"_s, u"40612345"_s, u"NO"_s);
    row("00 dialled in Germany", u"004740612345"_s, u"DE"_s, u"+4740612345"_s, u"40612345"_s, u"NO"_s);
    row("011 dialled in America", u"0114740612345"_s, u"US"_s, u"+4740612345"_s, u"40612345"_s, u"NO"_s);
    row("trunk zero in parentheses", u"+44 (0)20 7946 0958"_s, {}, u"+442079460958"_s, u"2079460958"_s,
        u"GB"_s);
    row("Italian zero belongs", u"+39 06 1234 5678"_s, {}, u"+390612345678"_s, u"0612345678"_s, u"IT"_s);
    row("America", u"(415) 555-2671"_s, u"US"_s, u"+14155552671"_s, u"4155552671"_s, u"US"_s);
    row("Canada shares a code", u"+1 604 555 0100"_s, {}, u"+16045550100"_s, u"6045550100"_s, u"CA"_s);
    row("range unknown", u"+49 199 9999999"_s, {}, u"+491999999999"_s, u"1999999999"_s, u"DE"_s, false);
    row("test number of a provider", u"+15005550006"_s, {}, u"+15005550006"_s, u"5005550006"_s, u"US"_s);
    row("satellite belongs nowhere", u"+881612345678"_s, {}, u"+881612345678"_s, u"612345678"_s, {});
    row("Benin before 2024", u"+229 95 12 34 56"_s, {}, u"+22995123456"_s, u"95123456"_s, u"BJ"_s);
    row("Benin since 2024", u"+229 01 95 12 34 56"_s, {}, u"+2290195123456"_s, u"0195123456"_s, u"BJ"_s);
}

void TestPhoneNumber::accepts()
{
    QFETCH(QString, text);
    QFETCH(QString, defaultRegion);
    const Result<PhoneNumber> number = parsePhoneNumber(text, defaultRegion);
    QVERIFY2(number, number ? "" : qPrintable(errorName(number.error().kind)));
    QTEST(number->e164, "e164");
    QTEST(number->national, "national");
    QTEST(number->region, "region");
    QTEST(number->inKnownRange, "inKnownRange");
    QCOMPARE(u'+' + number->digits(), number->e164);
}

void TestPhoneNumber::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("defaultRegion");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char* name, const QString& text, const QString& region, ErrorKind kind) {
        QTest::newRow(name) << text << region << kind;
    };
    row("empty", {}, {}, ErrorKind::PhoneNotANumber);
    row("blank", u" \t\u00a0"_s, u"DE"_s, ErrorKind::PhoneNotANumber);
    row("only marks", u"\u200e\u202c"_s, u"DE"_s, ErrorKind::PhoneNotANumber);
    row("a word", u"reception"_s, u"DE"_s, ErrorKind::PhoneNotANumber);
    row("vanity letters", u"1-800-FLOWERS"_s, u"US"_s, ErrorKind::PhoneNotANumber);
    row("an extension", u"+49 30 123456 ext. 12"_s, {}, ErrorKind::PhoneNotANumber);
    row("an extension by sign", u"+49 30 123456 # 12"_s, {}, ErrorKind::PhoneNotANumber);
    row("two numbers", u"+4915112345678 +4915112345679"_s, {}, ErrorKind::PhoneNotANumber);
    row("two lines", u"0151123\n45678901"_s, u"DE"_s, ErrorKind::PhoneNotANumber);
    row("a NUL inside", u"+49151123"_s + QChar(u'\0') + u"45678"_s, {}, ErrorKind::PhoneNotANumber);
    row("a lone surrogate", u"+4915112345"_s + QChar(0xD83D) + u"678"_s, {}, ErrorKind::PhoneNotANumber);
    row("an emoji inside", u"+4915112\U0001F600345678"_s, {}, ErrorKind::PhoneNotANumber);
    row("plus only", u"+"_s, {}, ErrorKind::PhoneNotANumber);
    row("a header line", u"+4915112345678\r\nX-Evil: 1"_s, {}, ErrorKind::PhoneNotANumber);
    row("a decimal", u"1e10"_s, u"DE"_s, ErrorKind::PhoneNotANumber);
    row("no country", u"0151 12345678"_s, {}, ErrorKind::PhoneNeedsCountry);
    row("00 without a country", u"004915112345678"_s, {}, ErrorKind::PhoneNeedsCountry);
    row("no such country", u"+999123456789"_s, {}, ErrorKind::PhoneCountryUnknown);
    row("no such country in parentheses", u"(+999) 123456789"_s, {}, ErrorKind::PhoneCountryUnknown);
    row("no such default", u"0151 12345678"_s, u"QQ"_s, ErrorKind::PhoneCountryUnknown);
    row("country only", u"+39"_s, {}, ErrorKind::PhoneNotANumber);
    row("too short", u"+44 20 79"_s, {}, ErrorKind::PhoneTooShort);
    row("too short for its country", u"+1 415 555 267"_s, {}, ErrorKind::PhoneTooShort);
    row("too long", u"+1 415 555 26711"_s, {}, ErrorKind::PhoneTooLong);
    row("far too long", u"+"_s + QString(300, u'4'), {}, ErrorKind::PhoneTooLong);
    row("longer than any number", u"+49151123456789012345"_s, {}, ErrorKind::PhoneTooLong);
    row("no area code", u"555-2671"_s, u"US"_s, ErrorKind::PhoneTooShort);
    row("a length between two", u"+376 1234567"_s, {}, ErrorKind::PhoneNotPossible);
    row("Benin, ten digits of another kind", u"+229 95 12 34 56 78"_s, {}, ErrorKind::PhoneTooLong);
}

void TestPhoneNumber::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, defaultRegion);
    const Result<PhoneNumber> number = parsePhoneNumber(text, defaultRegion);
    QVERIFY2(!number, number ? qPrintable(number->e164) : "");
    QFETCH(ErrorKind, kind);
    QCOMPARE(errorName(number.error().kind), errorName(kind));
    QCOMPARE(number.error().field, u"to"_s);
    QCOMPARE(number.error().args.size(), 1);
}

void TestPhoneNumber::sameNumberHoweverWritten_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("spaces") << u" +49 151 1234 5678 "_s;
    QTest::newRow("dashes") << u"+49-151-1234-5678"_s;
    QTest::newRow("en dashes") << u"+49–151–12345678"_s;
    QTest::newRow("dots and slash") << u"+49.151/1234.5678"_s;
    QTest::newRow("parentheses") << u"+49 (151) 12345678"_s;
    QTest::newRow("plus in parentheses") << u"(+49) 151 12345678"_s;
    QTest::newRow("no-break spaces") << u"+49\u00a0151\u202f12345678"_s;
    QTest::newRow("tabs") << u"\t+49\t15112345678\t"_s;
    QTest::newRow("Arabic-Indic") << u"+٤٩١٥١١٢٣٤٥٦٧٨"_s;
    QTest::newRow("Persian") << u"+۴۹۱۵۱۱۲۳۴۵۶۷۸"_s;
    QTest::newRow("Devanagari") << u"+४९१५११२३४५६७८"_s;
    QTest::newRow("full-width") << u"＋４９１５１１２３４５６７８"_s;
    QTest::newRow("marks around") << u"\u202a+49 151 12345678\u202c"_s;
    QTest::newRow("mark after the plus") << u"+\u200e4915112345678"_s;
    QTest::newRow("isolates, as chat programs copy") << u"\u2066+49 151 12345678\u2069"_s;
    QTest::newRow("byte order mark") << u"\ufeff+4915112345678"_s;
    QTest::newRow("soft hyphen") << u"+49151\u00ad12345678"_s;
    QTest::newRow("line break at the end") << u"+4915112345678\r\n"_s;
}

void TestPhoneNumber::sameNumberHoweverWritten()
{
    QFETCH(QString, text);
    const Result<PhoneNumber> number = parsePhoneNumber(text);
    QVERIFY2(number, number ? "" : qPrintable(errorName(number.error().kind)));
    QCOMPARE(number->e164, u"+4915112345678"_s);
}

void TestPhoneNumber::showsWhatWasGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("as it is") << u"12 ab"_s << u"12 ab"_s;
    QTest::newRow("trimmed") << u"  12 ab\n"_s << u"12 ab"_s;
    QTest::newRow("cut") << QString(100, u'x') << QString(40, u'x');
    QTest::newRow("no right-to-left override") << u"12\u202eab"_s << u"12\ufffdab"_s;
    QTest::newRow("no line break") << u"12\r\nab"_s << u"12\ufffd\ufffdab"_s;
    QTest::newRow("an emoji stays whole") << u"\U0001F600 12"_s << u"\U0001F600 12"_s;
}

void TestPhoneNumber::showsWhatWasGiven()
{
    QFETCH(QString, text);
    const Result<PhoneNumber> number = parsePhoneNumber(text);
    QVERIFY(!number);
    QTEST(number.error().args.value(0), "shown");
}

void TestPhoneNumber::readsBackWhatItWrote()
{
    for (const RegionInfo& info : knownRegions()) {
        // A number of each country, whatever its length there.
        for (const QString& digits : {u"212345678"_s, u"6123456789"_s, u"912345"_s}) {
            const Result<PhoneNumber> number = parsePhoneNumber(digits, info.region);
            if (!number)
                continue;
            QVERIFY2(number->e164.startsWith(u"+%1"_s.arg(info.callingCode)), qPrintable(info.region));
            const Result<PhoneNumber> again = parsePhoneNumber(number->e164);
            QVERIFY2(again, qPrintable(number->e164));
            QCOMPARE(*again, *number);
            const Result<PhoneNumber> read = parsePhoneNumber(formatForReading(number->e164));
            QVERIFY2(read, qPrintable(formatForReading(number->e164)));
            QCOMPARE(*read, *number);
        }
    }
}

void TestPhoneNumber::formatsForReading_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("expected");

    QTest::newRow("Germany") << u"+4915112345678"_s << u"+49 1511 2345678"_s;
    QTest::newRow("America") << u"+14155552671"_s << u"+1 415-555-2671"_s;
    QTest::newRow("Italy keeps its zero") << u"+390612345678"_s << u"+39 06 1234 5678"_s;
    QTest::newRow("no number") << u"front desk"_s << u"front desk"_s;
    QTest::newRow("no country") << u"+999123"_s << u"+999123"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPhoneNumber::formatsForReading()
{
    QFETCH(QString, e164);
    QTEST(formatForReading(e164), "expected");
}

void TestPhoneNumber::knowsRegions()
{
    const QList<RegionInfo> regions = knownRegions();
    QVERIFY(regions.size() > 200);
    QVERIFY(std::is_sorted(regions.begin(), regions.end(),
        [](const RegionInfo& left, const RegionInfo& right) { return left.region < right.region; }));
    const auto germany = std::find_if(
        regions.begin(), regions.end(), [](const RegionInfo& info) { return info.region == u"DE"; });
    QVERIFY(germany != regions.end());
    QCOMPARE(germany->callingCode, 49);
    QVERIFY(isKnownRegion(u"DE"_s));
    QVERIFY(!isKnownRegion(u"de"_s));
    QVERIFY(!isKnownRegion(u"ZZ"_s));
    QVERIFY(!isKnownRegion(u"001"_s));
    QVERIFY(!isKnownRegion({}));
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
