// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/Segments.h"
#include "tests/agreement/Generator.h"
#include "tests/support/NodeModules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;

namespace {

constexpr QStringView basicLetters
    = u"abcdefghijklmnopqrstuvwxyzABCXYZ 0123456789.,!?@£$¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤§¿ÄÖÑÜäöñüà\n\r_";
constexpr QStringView extensionLetters = u"^{}\\[~]|€\f";
/// Looks as if it were in GSM-7, and is not.
constexpr QStringView outsiders = u"çÇ`´’‘“”–—…ΑΒΕΖΗαβœŒ\u00A0\u200B\uFEFFñǹ\tÁáíóúâêîôûžШ中かا";
constexpr QStringView bmpLetters = u"中文かなШжאابตก한ž’…aB9 ";

/// Each is seen as one character and is more than one UTF-16 code unit.
const QStringList& clusters()
{
    static const QStringList list{u"😀"_s, u"👍"_s, u"𝒳"_s, u"𠀋"_s, // one code point each
        u"e\u0301"_s, u"n\u0303\u0323"_s, u"👍🏽"_s, u"👨‍👩‍👧‍👦"_s, u"🇳🇴"_s, u"❤️"_s,
        u"1️⃣"_s, u"\u1112\u1161\u11AB"_s, u"\r\n"_s};
    return list;
}

QString letters(Generator& random, QStringView from, int count)
{
    QString text;
    while (text.size() < count)
        text += random.oneOf(from);
    return text;
}

/// One of the lengths around which the number of segments changes.
int nearBoundary(Generator& random, int single, int part)
{
    const int boundary = random.below(3) == 0 ? single : part * random.between(1, 6);
    return std::max(1, boundary + random.between(-3, 3));
}

/// GSM-7 with characters of two septets right where a segment ends, and anywhere.
QString gsmText(Generator& random)
{
    const int septets = nearBoundary(random, 160, 153);
    const int end = random.below(4) == 0 ? 160 : 153 * random.between(1, 6);
    QString text;
    for (int used = 0; used < septets;) {
        const bool atEnd = used % 153 >= 150 || std::abs(used + 1 - end) <= 2;
        const bool two = random.below(atEnd ? 2 : 25) == 0;
        text += random.oneOf(two ? extensionLetters : basicLetters);
        used += two ? 2 : 1;
    }
    return text;
}

/// GSM-7 of extension characters alone, behind none or one of the others, so that pairs fall on every border.
QString extensionText(Generator& random)
{
    return letters(random, basicLetters, random.below(3))
        + letters(random, extensionLetters, nearBoundary(random, 160, 153) / 2);
}

/// One character that GSM-7 has not, somewhere in a text that it has.
QString nearlyGsmText(Generator& random)
{
    QString text = gsmText(random).left(random.between(0, 200));
    text.insert(random.between(0, int(text.size())), random.oneOf(outsiders));
    return text;
}

/// UCS-2 with surrogate pairs and longer clusters right where a segment ends, and anywhere.
QString ucs2Text(Generator& random)
{
    const int units = nearBoundary(random, 70, 67);
    QString text(1, u'中');
    while (text.size() < units) {
        const bool atEnd = text.size() % 67 >= 63 || text.size() % 70 >= 66;
        if (random.below(atEnd ? 2 : 15) == 0)
            text += random.oneOf(clusters());
        else
            text += random.oneOf(bmpLetters);
    }
    return text;
}

/// Whatever a program may hand in: single surrogates and controls among it.
QString wildText(Generator& random)
{
    QString text;
    for (int left = random.between(1, 250); left > 0; --left) {
        switch (random.below(6)) {
        case 0:
            text += QChar(ushort(random.below(0x10000)));
            break;
        case 1:
            text += QChar(ushort(random.between(0xD800, 0xDFFF)));
            break;
        case 2:
            text += QChar(ushort(random.below(0x100)));
            break;
        case 3:
            text += random.oneOf(clusters());
            break;
        default:
            text += random.oneOf(basicLetters);
        }
    }
    return text;
}

QByteArray hexUnits(const QString& text)
{
    QByteArray line;
    for (const QChar c : text)
        line += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return line + '\n';
}

/// Both opinions on texts, in the texts' order.
class Opinions
{
public:
    explicit Opinions(const QStringList& texts)
        : m_texts(texts)
    {
        QByteArray input;
        for (const QString& text : texts)
            input += hexUnits(text);
        const NodeOutput run = runNode(u"sms-segments.js"_s, {}, input);
        problem = run.problem;
        m_lines = run.out.split('\n');
        m_lines.removeLast();
        if (problem.isEmpty() && m_lines.size() != texts.size())
            problem = u"%1 answers to %2 texts"_s.arg(m_lines.size()).arg(texts.size());
    }

    QJsonObject theirs(qsizetype i) const { return QJsonDocument::fromJson(m_lines.at(i)).object(); }
    /// Ours, in the same words.
    QJsonObject ours(qsizetype i) const
    {
        const SegmentCount count = countSegments(m_texts.at(i));
        return {{u"encoding"_s, encodingName(count.encoding)}, {u"units"_s, count.units},
            {u"segments"_s, count.segments}, {u"last"_s, count.unitsInLast}};
    }
    QByteArray compared(qsizetype i) const
    {
        return hexUnits(m_texts.at(i)) + "ours   " + QJsonDocument(ours(i)).toJson(QJsonDocument::Compact)
            + "\ntheirs " + m_lines.at(i);
    }

    QString problem;

private:
    QStringList m_texts;
    QByteArrayList m_lines;
};

/// Only these members.
QJsonObject part(const QJsonObject& object, const QStringList& names)
{
    QJsonObject some;
    for (const QString& name : names)
        some.insert(name, object.value(name));
    return some;
}

const QStringList& all()
{
    static const QStringList names{u"encoding"_s, u"units"_s, u"segments"_s, u"last"_s};
    return names;
}

}

/// Our segments against those of Twilio's open-source calculator (npm sms-segments-calculator).
///
/// Two differences are known and meant:
/// - An empty text has no segments for us and one for the calculator. It is not among the texts.
/// - The calculator keeps in one segment what a reader sees as one character, such as a letter with its
/// accents
///   or a flag. Networks do not know of such things: 3GPP TS 23.040 counts code units, and a splitter only
///   has to keep a code point whole. So the calculator is asked twice, and its own way of packing has to
///   agree wherever the text has no such character.
class TestSegmentsAgree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnEveryCharacter();
    void agreesOnTexts_data();
    void agreesOnTexts();
};

/// The whole alphabet, its extension table and all that is in neither.
void TestSegmentsAgree::agreesOnEveryCharacter()
{
    OTPOST_NEED_NODE_MODULES();
    QStringList texts;
    for (int unit = 0; unit <= 0xFFFF; ++unit)
        texts.append(QString(QChar(ushort(unit))));
    const Opinions opinions(texts);
    QVERIFY2(opinions.problem.isEmpty(), qPrintable(opinions.problem));
    for (qsizetype i = 0; i < texts.size(); ++i)
        QVERIFY2(opinions.ours(i) == part(opinions.theirs(i), all()), opinions.compared(i).constData());
}

void TestSegmentsAgree::agreesOnTexts_data()
{
    using Make = QString (*)(Generator&);
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("count");

    QTest::newRow("GSM-7 around its boundaries") << Make(gsmText) << 800;
    QTest::newRow("extension characters") << Make(extensionText) << 200;
    QTest::newRow("one character outside GSM-7") << Make(nearlyGsmText) << 400;
    QTest::newRow("UCS-2 around its boundaries") << Make(ucs2Text) << 800;
    QTest::newRow("anything") << Make(wildText) << 400;
}

void TestSegmentsAgree::agreesOnTexts()
{
    using Make = QString (*)(Generator&);
    QFETCH(Make, make);
    QFETCH(int, count);
    OTPOST_NEED_NODE_MODULES();
    Generator random;
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(make(random));
    const Opinions opinions(texts);
    QVERIFY2(opinions.problem.isEmpty(), qPrintable(opinions.problem));

    int apart = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QJsonObject theirs = opinions.theirs(i);
        QVERIFY2(opinions.ours(i) == part(theirs, all()), opinions.compared(i).constData());
        const QJsonObject whole = theirs.value(u"whole"_s).toObject();
        if (whole != part(theirs, whole.keys())) {
            QVERIFY2(theirs.value(u"clusters"_s).toBool(), opinions.compared(i).constData());
            ++apart;
        }
    }
    qInfo("seed %u: %d texts, %d of which the calculator would split elsewhere to keep clusters whole",
        Generator::seed, count, apart);
}

QTEST_GUILESS_MAIN(TestSegmentsAgree)
#include "tst_segments_agree.moc"
