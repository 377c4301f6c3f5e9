// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/CodeMessage.h"
#include "core/otp/OneTimeCode.h"

#include <QHash>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

/// Codes as they are made, typed and put into a text.
class TestOneTimeCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every digit at every place is as likely as any other: chi-square with 9 degrees of freedom stays below
    /// 45 but once in a million times.
    void evenlySpread()
    {
        constexpr int draws = 20'000;
        for (int digits = leastCodeDigits; digits <= mostCodeDigits; ++digits) {
            QList<QList<int>> counts(digits, QList<int>(10, 0));
            for (int i = 0; i < draws; ++i) {
                const QString code = newCode(digits);
                QCOMPARE(code.size(), digits);
                for (int place = 0; place < digits; ++place)
                    ++counts[place][code.at(place).digitValue()];
            }
            for (const QList<int>& place : counts) {
                double sum = 0;
                for (const int count : place)
                    sum += (count - draws / 10.0) * (count - draws / 10.0) / (draws / 10.0);
                QVERIFY2(sum < 45, qPrintable(QString::number(sum)));
            }
        }
        QVERIFY(newCode(3).isEmpty());
        QVERIFY(newCode(9).isEmpty());
    }

    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"012345"_s << u"012345"_s;
        QTest::newRow("spaces") << u" 012 345\t"_s << u"012345"_s;
        QTest::newRow("hyphen") << u"012-345"_s << u"012345"_s;
        QTest::newRow("en dash") << u"012–345"_s << u"012345"_s;
        QTest::newRow("no-break space") << u"012\u00a0345"_s << u"012345"_s;
        QTest::newRow("Arabic") << u"٠١٢٣٤٥"_s << u"012345"_s;
        QTest::newRow("Persian") << u"۰۱۲۳۴۵"_s << u"012345"_s;
        QTest::newRow("Devanagari") << u"०१२३४५"_s << u"012345"_s;
        QTest::newRow("full width") << u"０１２３４５"_s << u"012345"_s;
        QTest::newRow("beyond the first plane") << u"𝟎𝟏𝟐𝟑𝟒𝟓"_s << u"012345"_s;
        QTest::newRow("isolated") << u"\u2066012345\u2069"_s << u"012345"_s;
        QTest::newRow("too short") << u"012"_s << QString();
        QTest::newRow("too long") << u"012345678"_s << QString();
        QTest::newRow("words") << u"one two three four"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("letters") << u"O12345"_s << QString();
        QTest::newRow("sign") << u"+12345"_s << QString();
        QTest::newRow("superscript") << u"¹²³⁴⁵⁶"_s << QString();
        QTest::newRow("endless") << QString(100'000, u'1') << QString();
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(readCode(typed).value_or(QString()), code);
    }

    void compares()
    {
        QVERIFY(isSameCode(u"012345"_s, u"012345"_s));
        QVERIFY(!isSameCode(u"012345"_s, u"012346"_s));
        QVERIFY(!isSameCode(u"112345"_s, u"012345"_s));
        QVERIFY(!isSameCode(u"01234"_s, u"012345"_s));
        QVERIFY(!isSameCode(QString(), QString()));
        QVERIFY(!isSameCode(u"12345678"_s, u"123456789"_s));
    }

    void text()
    {
        const Result<MaskedText> text = composeCodeText(
            {u"%CODE% is 100%% yours for %MINUTES% min"_s, u"012345"_s, 10, u"wifi.example.com"_s});
        QVERIFY(text);
        QCOMPARE(
            text->revealed(), QByteArray("012345 is 100% yours for 10 min\n\n@wifi.example.com #012345"));
        QVERIFY(!text->shown().contains(u"012345"_s));
        QVERIFY(checkCodeText(defaultCodeText()));
    }

    void badText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no code") << u"Hello"_s;
        QTest::newRow("twice") << u"%CODE% %CODE%"_s;
        QTest::newRow("unknown placeholder") << u"%CODE% %TO%"_s;
        QTest::newRow("open") << u"%CODE% 100%"_s;
        QTest::newRow("long") << u"%CODE%"_s + QString(600, u'x');
        QTest::newRow("endless") << u"%CODE%"_s + QString(100'000, u'x');
        QTest::newRow("half a character") << u"%CODE%"_s + QChar(0xd800);
        QTest::newRow("null") << u"%CODE%"_s + QChar(QChar::Null);
    }
    void badText()
    {
        QFETCH(QString, text);
        const Result<void> checked = checkCodeText(text);
        QVERIFY(!checked);
        QCOMPARE(checked.error().field, u"text"_s);
        QVERIFY(describe(checked.error()).size() > 20);
    }
};

QTEST_GUILESS_MAIN(TestOneTimeCode)
#include "tst_onetimecode.moc"
