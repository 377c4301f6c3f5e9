// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/PhoneNumber.h"
#include "tests/agreement/Generator.h"
#include "tests/support/NodeModules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;

namespace {

struct Example {
    QString region;
    QString e164;
    QString national;
    QString international;
};

struct Input {
    QString text;
    QString region; ///< may be empty
    QString asked; ///< what the other one is asked in its place: see `decorated`
};

Input plain(const QString& text, const QString& region = {})
{
    return Input{text, region, text};
}

using Inputs = QList<Input>;
using Make = Inputs (*)(Generator&, const QList<Example>&);

Inputs international(Generator&, const QList<Example>& examples)
{
    Inputs inputs;
    for (const Example& example : examples)
        inputs << plain(example.e164) << plain(example.international, u"US"_s);
    return inputs;
}

Inputs national(Generator&, const QList<Example>& examples)
{
    Inputs inputs;
    for (const Example& example : examples)
        inputs << plain(example.national, example.region);
    return inputs;
}

Inputs oneDigitMoreOrFewer(Generator& random, const QList<Example>& examples)
{
    Inputs inputs;
    for (const Example& example : examples) {
        QString longer = example.e164;
        longer.insert(random.between(3, int(longer.size())), QChar(u'0' + random.below(10)));
        QString shorter = example.e164;
        shorter.remove(random.between(3, int(shorter.size()) - 1), 1);
        inputs << plain(longer) << plain(shorter);
    }
    return inputs;
}

Inputs otherDigits(Generator& random, const QList<Example>& examples)
{
    Inputs inputs;
    for (const Example& example : examples) {
        QString changed = example.e164;
        for (int left = random.between(1, 3); left > 0; --left)
            changed[random.between(1, int(changed.size()) - 1)] = QChar(u'0' + random.below(10));
        inputs << plain(changed, random.below(2) == 0 ? example.region : QString());
    }
    return inputs;
}

/// The digits of another script in place of 0-9.
QString inDigits(QString text, char16_t zero)
{
    for (QChar& c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(ushort(zero + (c.unicode() - u'0')));
    }
    return text;
}

QString punctuated(Generator& random, const QString& digits)
{
    static const QStringList between{
        u" "_s, u"-"_s, u"."_s, u"/"_s, u" - "_s, u"\u00A0"_s, u"\u2011"_s, u"\u2013"_s};
    const QString mark = random.oneOf(between);
    QString text;
    for (const QChar c : digits) {
        if (!text.isEmpty() && random.below(3) == 0)
            text += mark;
        text += c;
    }
    return text;
}

Inputs writtenInOtherWays(Generator& random, const QList<Example>& examples)
{
    Inputs inputs;
    for (const Example& example : examples) {
        const QString digits = example.e164.mid(1);
        switch (random.below(8)) {
        case 0:
            inputs << plain(u'+' + punctuated(random, digits));
            break;
        case 1: // Germany dials out with 00, the United States with 011, Japan with 010
            inputs << plain(u"00"_s + punctuated(random, digits), u"DE"_s);
            break;
        case 2:
            inputs << plain(u"011 "_s + digits, u"US"_s) << plain(u"010-"_s + digits, u"JP"_s);
            break;
        case 3:
            inputs << plain(u"+(%1) %2"_s.arg(digits.left(2), digits.mid(2)));
            break;
        case 4:
            inputs << plain(u"\uFF0B"_s + inDigits(digits, u'\uFF10'));
            break;
        case 5:
            inputs << plain(u'+' + inDigits(digits, u'\u0660'));
            break;
        case 6:
            inputs << plain(inDigits(example.national, u'\u06F0'), example.region);
            break;
        default: // without the plus: a national number of that country, or of another
            inputs << plain(digits, example.region) << plain(digits, u"GB"_s) << plain(digits);
        }
    }
    return inputs;
}

/// Known and meant: characters that nobody sees, as they come along when a number is copied from a page or
/// from right-to-left text, and any kind of space are no reason to refuse a number. The library refuses most
/// of them, so it is asked without them.
Inputs decorated(Generator& random, const QList<Example>& examples)
{
    static const QStringList invisible{u"\u200E"_s, u"\u200F"_s, u"\u202A"_s, u"\u202C"_s, u"\u2066"_s,
        u"\u2069"_s, u"\u200B"_s, u"\uFEFF"_s, u"\u00AD"_s};
    static const QStringList spaces{u"\t"_s, u"\u2009"_s, u"\u202F"_s, u"\u3000"_s, u"\u00A0"_s};
    Inputs inputs;
    for (const Example& example : examples) {
        const bool space = random.below(2) == 0;
        const QString decoration = random.oneOf(space ? spaces : invisible);
        const int at = random.between(1, int(example.e164.size()));
        Input input = plain(example.e164);
        input.text.insert(at, decoration);
        if (space)
            input.asked.insert(at, u' ');
        inputs << input;
    }
    return inputs;
}

Inputs withWords(Generator& random, const QList<Example>& examples)
{
    static const QStringList patterns{u"%1 ext. 12"_s, u"%1x12"_s, u"%1;ext=12"_s, u"tel:%1"_s, u"Tel. %1"_s,
        u"%1 (home)"_s, u"%1\n%1"_s, u"%1\u2028"_s, u"%1/%1"_s, u"%1#12"_s, u"%1~12"_s, u"%1,,12"_s};
    Inputs inputs;
    for (const Example& example : examples)
        inputs << plain(QString(random.oneOf(patterns)).replace(u"%1"_s, example.e164), example.region);
    return inputs;
}

Inputs nonsense(Generator& random, const QList<Example>& examples)
{
    constexpr QStringView characters
        = u"0123456789012345678901234567890123456789+++  --..()/#*ABxе٣\uFF15\u00A0'\",;:_$%&";
    Inputs inputs;
    for (int i = 0; i < 1000; ++i) {
        QString text;
        for (int left = random.between(1, 22); left > 0; --left)
            text += random.oneOf(characters);
        inputs << plain(text, random.below(3) == 0 ? QString() : random.oneOf(examples).region);
    }
    return inputs;
}

/// Known and meant: letters, controls and line breaks are refused, where the library spells out
/// 1-800-FLOWERS, finds a number in the middle of a sentence and cuts off what follows. An SMS goes to a
/// number that somebody meant.
bool refusedAtSight(const QString& text)
{
    const QString trimmed = text.trimmed();
    return std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) {
        return c.isLetter() || (c.category() == QChar::Other_Control && c != u'\t')
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

/// Ours in the words of the other: null where it is refused.
QJsonObject ours(const Input& input)
{
    const Result<PhoneNumber> number = parsePhoneNumber(input.text, input.region);
    if (!number)
        return {};
    return {{u"e164"_s, number->e164}, {u"national"_s, number->national}, {u"region"_s, number->region},
        {u"valid"_s, number->inKnownRange}};
}

/// What we should say by the other's answer: a number that is possible and has no extension.
QJsonObject expected(const Input& input, const QJsonObject& theirs)
{
    if (refusedAtSight(input.text) || !theirs.value(u"possible"_s).toBool()
        || !theirs.value(u"extension"_s).toString().isEmpty())
        return {};
    const QString region = theirs.value(u"region"_s).toString();
    return {{u"e164"_s, theirs.value(u"e164"_s)}, {u"national"_s, theirs.value(u"national"_s)},
        {u"region"_s, region == u"001"_s ? QString() : region}, {u"valid"_s, theirs.value(u"valid"_s)}};
}

/// What two readings of one number may differ in.
enum Change {
    Range = 1, ///< whether the numbering plan has such a range
    Region = 2, ///< which of the countries that share a code it belongs to
    Length = 4, ///< whether it is possible at all
    Reading = 8, ///< which digits belong to it
};

int changesBetween(const QJsonObject& one, const QJsonObject& other)
{
    if (one.isEmpty() || other.isEmpty())
        return one == other ? 0 : Length;
    const auto differ = [&](const QString& name) { return one.value(name) != other.value(name); };
    return (differ(u"valid"_s) ? Range : 0) | (differ(u"region"_s) ? Region : 0)
        | (differ(u"e164"_s) || differ(u"national"_s) ? Reading : 0);
}

/// Numbering plans that changed between the metadata of libphonenumber 8.12.57 (October 2022, Debian 12), the
/// oldest that OTPost is built with, and those of google-libphonenumber 3.2.47. A newer library agrees on
/// them. Nothing depends on them but the hint that a number is outside the known ranges, and the numbers of
/// unusual length. All other differences are mistakes: ours, or of this list.
struct KnownChange {
    QStringView prefix; ///< of the E.164 form
    int changes;
    const char* why;
};
constexpr KnownChange knownChanges[] = {
    {u"+212528", Region, "numbers of Western Sahara are listed under Morocco"},
    {u"+2219", Range, "Senegal: range 93 opened"},
    {u"+23021", Range, "Mauritius: range 219 opened"},
    {u"+233800", Range, "Ghana: freephone range widened"},
    {u"+23420", Range, "Nigeria: area codes moved to 20x"},
    {u"+243", Length, "DR Congo: nine digits at most became ten, and other lengths opened"},
    {u"+2488", Range, "Seychelles: range 8 opened"},
    {u"+25271", Range, "Somalia: range 71 has nine digits as well"},
    {u"+2628", Region, "Reunion and Mayotte: 8xx no longer tells them apart"},
    {u"+262939", Range | Region, "Reunion and Mayotte: range 939 opened, split between them"},
    {u"+263", Range | Length, "Zimbabwe: area codes and their lengths reordered"},
    {u"+3856", Length, "Croatia: range 60 lost its short numbers"},
    {u"+46780", Range, "Sweden: range 780 opened"},
    {u"+4768", Range, "Norway: range 68 opened"},
    {u"+50825", Range, "Saint Pierre and Miquelon: nine digits from 25"},
    {u"+50881", Range, "Saint Pierre and Miquelon: nine digits from 8"},
    {u"+52", Length, "Mexico: the old eleven digits, with a 1 for mobiles, are gone"},
    {u"+5660", Range, "Chile: range 600 has nine digits as well"},
    {u"+576", Length, "Colombia: local numbers of eight digits"},
    {u"+59081", Range | Region, "Guadeloupe and its neighbours: range 81 opened"},
    {u"+59150", Range, "Bolivia: range 50 opened"},
    {u"+5925", Range, "Guyana: range 51 opened"},
    {u"+59272", Range, "Guyana: range 72 opened"},
    {u"+59489", Range, "French Guiana: range 89 opened"},
    {u"+59681", Range, "Martinique: range 81 opened"},
    {u"+59780", Range, "Suriname: range 80 opened"},
    {u"+59790", Range, "Suriname: range 90 opened"},
    {u"+598", Length, "Uruguay: five digits from 21, and up to twelve elsewhere"},
    {u"+681", Range | Reading,
        "Wallis and Futuna: nine digits, so that its own code may be the first of them"},
    {u"+68192", Range, "Wallis and Futuna: range 92 opened"},
    {u"+7312", Region, "Russia: area code that no longer belongs to none"},
    {u"+96821", Range, "Oman: range 21 opened"},
};

bool isKnownChange(const QJsonObject& one, const QJsonObject& other, int changes)
{
    const auto known = [changes](const QJsonObject& reading) {
        const QString e164 = reading.value(u"e164"_s).toString();
        return std::any_of(std::begin(knownChanges), std::end(knownChanges), [&](const KnownChange& change) {
            return e164.startsWith(change.prefix) && (changes & ~change.changes) == 0;
        });
    };
    return (one.isEmpty() || known(one)) && (other.isEmpty() || known(other));
}

}

class TestNumbersAgree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();

private:
    QList<Example> m_examples;
};

void TestNumbersAgree::initTestCase()
{
    OTPOST_NEED_NODE_MODULES();
    const NodeOutput run = runNode(u"phone-numbers.js"_s, {u"examples"_s});
    QVERIFY2(run.problem.isEmpty(), qPrintable(run.problem));
    QSet<QString> seen;
    for (const QByteArray& line : run.out.split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const Example example{row.value(u"region"_s).toString(), row.value(u"e164"_s).toString(),
            row.value(u"national"_s).toString(), row.value(u"international"_s).toString()};
        if (!example.e164.isEmpty() && !seen.contains(example.e164))
            m_examples.append(example);
        seen.insert(example.e164);
    }
    QVERIFY2(m_examples.size() > 900, qPrintable(QString::number(m_examples.size())));
}

void TestNumbersAgree::agrees_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("international") << Make(international);
    QTest::newRow("national") << Make(national);
    QTest::newRow("one digit more or fewer") << Make(oneDigitMoreOrFewer);
    QTest::newRow("other digits") << Make(otherDigits);
    QTest::newRow("written in other ways") << Make(writtenInOtherWays);
    QTest::newRow("invisible characters and spaces") << Make(decorated);
    QTest::newRow("with words") << Make(withWords);
    QTest::newRow("nonsense") << Make(nonsense);
}

void TestNumbersAgree::agrees()
{
    QFETCH(Make, make);
    Generator random;
    const Inputs inputs = make(random, m_examples);
    QByteArray questions;
    for (const Input& input : inputs)
        questions
            += QJsonDocument(QJsonArray{input.asked, input.region}).toJson(QJsonDocument::Compact) + '\n';
    const NodeOutput run = runNode(u"phone-numbers.js"_s, {}, questions);
    QVERIFY2(run.problem.isEmpty(), qPrintable(run.problem));
    const QByteArrayList answers = run.out.split('\n');
    QCOMPARE(answers.size(), inputs.size() + 1);

    int accepted = 0;
    int changed = 0;
    QByteArray apart;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const QJsonObject theirs = QJsonDocument::fromJson(answers.at(i)).object();
        const QJsonObject wanted = expected(inputs.at(i), theirs);
        const QJsonObject found = ours(inputs.at(i));
        accepted += found.isEmpty() ? 0 : 1;
        if (wanted != found && !isKnownChange(found, wanted, changesBetween(found, wanted))) {
            const QJsonArray question{inputs.at(i).text, inputs.at(i).region};
            apart += QJsonDocument(question).toJson(QJsonDocument::Compact) + "\n  ours   "
                + QJsonDocument(found).toJson(QJsonDocument::Compact) + "\n  theirs " + answers.at(i) + '\n';
        }
        changed += wanted != found ? 1 : 0;
    }
    QVERIFY2(apart.isEmpty(), apart.left(4000).constData());
    qInfo("seed %u: %d numbers, %d of them accepted, %d in numbering plans that have changed",
        Generator::seed, int(inputs.size()), accepted, changed);
}

QTEST_GUILESS_MAIN(TestNumbersAgree)
#include "tst_numbers_agree.moc"
