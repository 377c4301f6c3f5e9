// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/Segments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost;

namespace {

const QString gsmLetters = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                           u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
const QString gsmExtension = u"\f^{}\\[~]|€"_s;
const QString smile = u"\U0001F600"_s;

QString a(int count)
{
    return QString(count, u'a');
}

}

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void alphabet();
    void everyOtherCharacterNeedsUcs2();
    void addingNeverNeedsFewer();
    void namesEncodings();
};

void TestSegments::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("segments");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("unitsInLast");
    QTest::addColumn<int>("unitsPerSegment");

    const auto gsm = [](const char* name, const QString& text, int segments, int units, int inLast, int per) {
        QTest::newRow(name) << text << u"GSM-7"_s << segments << units << inLast << per;
    };
    const auto ucs = [](const char* name, const QString& text, int segments, int units, int inLast, int per) {
        QTest::newRow(name) << text << u"UCS-2"_s << segments << units << inLast << per;
    };
    gsm("empty", {}, 0, 0, 0, 160);
    gsm("one", u"a"_s, 1, 1, 1, 160);
    gsm("160", a(160), 1, 160, 160, 160);
    gsm("161", a(161), 2, 161, 8, 153);
    gsm("306", a(306), 2, 306, 153, 153);
    gsm("307", a(307), 3, 307, 1, 153);
    gsm("euro takes two", u"5 €"_s, 1, 4, 4, 160);
    gsm("80 euros", QString(80, u'€'), 1, 160, 160, 160);
    gsm("81 euros, 76 to a segment", QString(81, u'€'), 2, 162, 10, 153);
    gsm("escape pair just fits", a(151) + u"€"_s + a(20), 2, 173, 20, 153);
    gsm("escape pair not split", a(152) + u"€"_s + a(20), 2, 174, 22, 153);
    gsm("the gap pushes into a third", a(152) + u"€"_s + a(152), 3, 306, 1, 153);
    gsm("escape pair at 160", a(158) + u"€"_s, 1, 160, 160, 160);
    gsm("escape pair over 160", a(159) + u"€"_s, 2, 161, 8, 153);
    gsm("line breaks count", u"a\r\nb"_s, 1, 4, 4, 160);
    ucs("one letter turns all", a(10) + u"ç"_s, 1, 11, 11, 70);
    ucs("70", QString(70, u'ب'), 1, 70, 70, 70);
    ucs("71", QString(71, u'ب'), 2, 71, 4, 67);
    ucs("134", QString(134, u'ب'), 2, 134, 67, 67);
    ucs("135", QString(135, u'ب'), 3, 135, 1, 67);
    ucs("160 and one letter", a(160) + u"’"_s, 3, 161, 27, 67);
    ucs("emoji takes two", smile, 1, 2, 2, 70);
    ucs("emoji at 70", QString(68, u'x') + smile, 1, 70, 70, 70);
    ucs("surrogate pair not split", QString(66, u'ب') + smile + QString(10, u'ب'), 2, 78, 12, 67);
    ucs("the gap pushes into a third segment", QString(66, u'ب') + smile + QString(66, u'ب'), 3, 134, 1, 67);
    ucs("35 emoji", smile.repeated(35), 1, 70, 70, 70);
    ucs("36 emoji, 33 to a segment", smile.repeated(36), 2, 72, 6, 67);
    // A phone joins the parts before it draws, so what looks like one sign may be parted between its letters.
    ucs("an accent may be parted from its letter", QString(66, u'ب') + u"e\u0301bbbb"_s, 2, 72, 5, 67);
    ucs("lone surrogate", QString(QChar(0xD83D)), 1, 1, 1, 70);
    ucs("surrogates the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D), 1, 2, 2, 70);
    ucs("a NUL is in no alphabet", QString(QChar(u'\0')), 1, 1, 1, 70);
    ucs("the escape itself is no letter", u"\u001b"_s, 1, 1, 1, 70);
    ucs("a tab is in no alphabet", u"a\tb"_s, 1, 3, 3, 70);
}

void TestSegments::counts()
{
    QFETCH(QString, text);
    const SegmentCount count = countSegments(text);
    QTEST(encodingName(count.encoding), "encoding");
    QTEST(count.segments, "segments");
    QTEST(count.units, "units");
    QTEST(count.unitsInLast, "unitsInLast");
    QTEST(count.unitsPerSegment, "unitsPerSegment");
    QCOMPARE(needsUcs2(text), count.encoding == SmsEncoding::Ucs2);
}

void TestSegments::alphabet()
{
    QCOMPARE(gsmLetters.size(), 127);
    for (const QChar letter : gsmLetters)
        QCOMPARE(countSegments(letter), (SegmentCount{SmsEncoding::Gsm7, 1, 1, 1, 160}));
    QCOMPARE(gsmExtension.size(), 10);
    for (const QChar letter : gsmExtension)
        QCOMPARE(countSegments(letter), (SegmentCount{SmsEncoding::Gsm7, 1, 2, 2, 160}));
}

void TestSegments::everyOtherCharacterNeedsUcs2()
{
    int inAlphabet = 0;
    for (char32_t c = 0; c <= 0xFFFF; ++c)
        inAlphabet += needsUcs2(QString(QChar(char16_t(c)))) ? 0 : 1;
    QCOMPARE(inAlphabet, 137);
}

void TestSegments::addingNeverNeedsFewer()
{
    for (const QString& piece : {u"a"_s, u"€"_s, u"ب"_s, smile, u"a€"_s}) {
        SegmentCount last;
        QString text;
        while (text.size() < 1000) {
            text += piece;
            const SegmentCount count = countSegments(text);
            QVERIFY(count.segments >= last.segments);
            QVERIFY(count.units > last.units);
            QVERIFY(count.unitsInLast >= 1 && count.unitsInLast <= count.unitsPerSegment);
            QVERIFY(count.segments * count.unitsPerSegment >= count.units);
            last = count;
        }
    }
}

void TestSegments::namesEncodings()
{
    QCOMPARE(encodingName(SmsEncoding::Gsm7), u"GSM-7"_s);
    QCOMPARE(encodingName(SmsEncoding::Ucs2), u"UCS-2"_s);
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
