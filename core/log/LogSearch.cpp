// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogSearch.h"

#include <QSet>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Characters of a term of the search index (sqlite.org/fts5.html#the_trigram_tokenizer).
constexpr qsizetype trigram = 3;
/// More terms than these make the answer no smaller.
constexpr qsizetype mostTrigrams = 24;
/// The last digits of a number tell more than the first, which all numbers of a country share.
constexpr qsizetype tellingDigits = 7;
constexpr qsizetype longestSearch = 200;

QString likePattern(const QString& search)
{
    QString escaped = search;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

bool isNumberLike(const QString& text)
{
    bool digits = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits = true;
        else if (!c.isSpace() && !u"+-()/."_s.contains(c))
            return false;
    }
    return digits;
}

/// SQLite ignores the case of ASCII letters only: others are asked for in the cases they may have.
QStringList casesOf(const QString& text)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return {text};
    QStringList cases{text, text.toLower(), text.toUpper()};
    cases.append(text.left(1).toUpper() + text.mid(1).toLower());
    cases.removeDuplicates();
    return cases;
}

QString quoted(QString term)
{
    return u'"' + term.replace(u'"', u"\"\""_s) + u'"';
}

/// All trigrams of a text, which must all occur where the text does. Empty: it is too short.
QString matchOf(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    QStringList terms;
    QSet<QString> known;
    for (qsizetype i = 0; i + trigram <= points.size() && terms.size() < mostTrigrams; ++i) {
        const std::u32string three(points.begin() + i, points.begin() + i + trigram);
        const QString term = QString::fromStdU32String(three);
        if (!known.contains(term)) {
            known.insert(term);
            terms.append(quoted(term));
        }
    }
    return terms.join(u" AND "_s);
}

}

SearchTerms searchTerms(const QString& search)
{
    SearchTerms terms;
    QString text = search.trimmed().left(longestSearch);
    text.remove(QChar(u'\0'));
    if (text.isEmpty())
        return terms;
    QString number = text;
    const bool isNumber = isNumberLike(text);
    if (isNumber)
        number.removeIf([](QChar c) { return (c < u'0' || c > u'9') && c != u'+'; });
    QStringList tests{u"recipient LIKE ? ESCAPE '\\'"_s};
    terms.test.values.append(likePattern(number));
    for (const QString& one : casesOf(text)) {
        tests.append(u"text LIKE ? ESCAPE '\\'"_s);
        terms.test.values.append(likePattern(one));
    }
    terms.test.sql = u'(' + tests.join(u" OR "_s) + u')';

    const QString inNumber = matchOf(isNumber ? number.right(tellingDigits) : number);
    const QString inText = matchOf(text);
    if (inNumber.isEmpty() || inText.isEmpty())
        return terms;
    terms.match = inNumber == inText ? inText : u'(' + inNumber + u") OR ("_s + inText + u')';
    return terms;
}

}
