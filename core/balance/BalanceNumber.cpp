// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceNumber.h"

#include <QRegularExpression>

#include <cmath>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// What people and programs write for a minus: hyphens, the en dash, the sign itself. The em dash only
/// separates.
bool isMinus(QChar c)
{
    return (c.unicode() >= 0x2010 && c.unicode() <= 0x2013) || c == QChar(0x2212) || c == QChar(0xFE63)
        || c == QChar(0xFF0D);
}

/// Digits of any script become ASCII, and the many marks that mean the same become one.
QString plainMarks(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.digitValue() >= 0 && c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (isMinus(c))
            plain += u'-';
        else if (c == QChar(0x066B)) // Arabic decimal separator
            plain += u'.';
        else if (c == QChar(0x066C) || c == QChar(0x2019)) // Arabic thousands separator, apostrophe
            plain += u'\'';
        else if (c.isSpace())
            plain += c == u'\n' || c == u'\r' ? u'\n' : u' ';
        else
            plain += c;
    }
    return plain;
}

/// Digits with whatever may stand between them: groups of three after a space or an apostrophe, points and
/// commas anywhere.
const QRegularExpression& numberShape()
{
    static const QRegularExpression shape(
        u"[0-9]+(?:(?:[.,][0-9]+)|(?:[ '][0-9]{3}(?![0-9])))*(?:[eE][+-]?[0-9]{1,2}(?![0-9]))?"_s);
    return shape;
}

enum class Sign { Plus, Minus, Unclear };

struct Found {
    qsizetype start = -1;
    qsizetype end = -1;
    QString digits; ///< as it was written
};

/// "€", "US$", "KES", "Rs."
const QString currencyMark = u"(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3}|[A-Z][a-z]{0,2}\\.)"_s;

/// Before the number, or before the currency before it: "-3", "-$3", "- KES 3", "USD-3". A dash behind a word
/// ("Balance - 3", "plan-3") may be a minus or not.
Sign signBefore(const QString& text, qsizetype start)
{
    static const QRegularExpression shape(u"-( *)"_s + currencyMark + u"? *$"_s);
    static const QRegularExpression code(u"(?:^|[^A-Za-z])[A-Z]{3}$"_s);
    const QString line = text.left(start).section(u'\n', -1);
    const QRegularExpressionMatch match = shape.match(line);
    if (!match.hasMatch())
        return Sign::Plus;
    const QString before = line.left(match.capturedStart());
    const QString word = before.trimmed();
    if (word.isEmpty() || (!word.back().isLetterOrNumber() && word.back() != u'-'))
        return Sign::Minus;
    const bool apart = before.size() > 0 && before.back() == u' ';
    const bool minus
        = match.capturedLength(1) == 0 && word.back().isLetter() && (apart || code.match(word).hasMatch());
    return minus ? Sign::Minus : Sign::Unclear;
}

Found findNumber(const QString& text, qsizetype from)
{
    for (auto match = numberShape().match(text, from); match.hasMatch();
         match = numberShape().match(text, match.capturedEnd())) {
        Found found{match.capturedStart(), match.capturedEnd(), match.captured()};
        QChar before = found.start > 0 ? text.at(found.start - 1) : QChar(u' ');
        if (before == u'.' || before == u',') { // ".50"
            const QChar further = found.start > 1 ? text.at(found.start - 2) : QChar(u' ');
            if (!further.isLetterOrNumber()) {
                --found.start;
                found.digits.prepend(u"0."_s);
                before = further;
            }
        }
        // Digits inside a word ("v2", "sms_1") are part of a name.
        const bool inWord = before == u'_'
            || (before.isLetter() && before.script() == QChar::Script_Latin && before.isLower());
        if (inWord)
            continue;
        return found;
    }
    return {};
}

/// True where the number is only a part: of a date, a time, a fraction, an address, a word, a percentage;
/// where a sign or a factor ("3.5k") stands behind it, or brackets around it, which are a minus to
/// bookkeepers.
bool isPartOfMore(const QString& text, const Found& number)
{
    static const QRegularExpression more(u"[-:/.,_A-Za-z][0-9]|-(?![0-9])| -[ ]*(?:\\n|$)|[xX][0-9A-Fa-f]"
                                         u"|[kKmM](?![A-Za-z])| ?%"_s);
    static const QRegularExpression opened(u"\\( *-?"_s + currencyMark + u"? *$"_s);
    static const QRegularExpression closed(u" *"_s + currencyMark + u"? *\\)"_s);
    const auto follows = [&text, &number](const QRegularExpression& shape) {
        return shape
            .match(text, number.end, QRegularExpression::NormalMatch,
                QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch();
    };
    const bool before = number.start > 1
        && (text.at(number.start - 1) == u'-' || text.at(number.start - 1) == u':'
            || text.at(number.start - 1) == u'/')
        && text.at(number.start - 2).isDigit();
    return before || follows(more)
        || (follows(closed) && opened.match(text.left(number.start).section(u'\n', -1)).hasMatch());
}

/// The digits with a point for the decimals and nothing else between; empty where it is not certain which
/// mark is which.
QString unified(QString digits)
{
    QString exponent;
    if (const qsizetype e = digits.indexOf(u'e', 0, Qt::CaseInsensitive); e >= 0) {
        exponent = digits.mid(e);
        digits.truncate(e);
    }
    static const QRegularExpression grouped(u"^(?!0)[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?$"_s);
    if (grouped.match(digits).hasMatch()) {
        digits.remove(u' ').remove(u'\'');
        return digits.replace(u',', u'.') + exponent;
    }
    if (digits.contains(u' ') || digits.contains(u'\''))
        return {};
    const qsizetype points = digits.count(u'.');
    const qsizetype commas = digits.count(u',');
    const auto groups = [&digits](QChar mark, qsizetype end) {
        const QStringList parts = digits.left(end).split(mark);
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (parts.at(i).size() != 3)
                return false;
        }
        return parts.first().size() <= 3 && !parts.first().isEmpty();
    };
    if (points == 0 && commas == 0)
        return digits + exponent;
    if (points == 1 && commas == 0)
        return digits + exponent;
    if (commas == 1 && points == 0) {
        const qsizetype decimals = digits.size() - digits.indexOf(u',') - 1;
        // "1,234" is twelve hundred to some and one and a quarter to others; "0,234" is neither.
        if (decimals == 3 && digits.indexOf(u',') <= 3 && !digits.startsWith(u"0,"_s))
            return {};
        return digits.replace(u',', u'.') + exponent;
    }
    const bool commaLast = digits.lastIndexOf(u',') > digits.lastIndexOf(u'.');
    const QChar decimal = commaLast ? u',' : u'.';
    const QChar group = commaLast ? u'.' : u',';
    if (points > 0 && commas > 0) {
        if ((commaLast ? commas : points) != 1 || !groups(group, digits.indexOf(decimal)))
            return {};
        return digits.remove(group).replace(u',', u'.') + exponent;
    }
    return groups(decimal, digits.size()) ? digits.remove(decimal) + exponent : QString();
}

QString currencyBeside(const QString& text, const Found& number)
{
    static const QRegularExpression before(u"(?:^|[^A-Za-z])([A-Z]{3}) ?-?$"_s);
    static const QRegularExpression after(u"^ ?([A-Z]{3})(?![A-Za-z])"_s);
    static const QRegularExpression symbolBefore(u"([\\x{20AC}\\x{A3}]) ?-?$"_s);
    static const QRegularExpression symbolAfter(u"^ ?([\\x{20AC}\\x{A3}])"_s);
    const QString left = text.left(number.start);
    const QString right = text.mid(number.end, 8);
    for (const auto& [shape, side] : {std::pair(&after, &right), std::pair(&before, &left)}) {
        if (const auto match = shape->match(*side); match.hasMatch())
            return match.captured(1);
    }
    for (const auto& [shape, side] : {std::pair(&symbolAfter, &right), std::pair(&symbolBefore, &left)}) {
        if (const auto match = shape->match(*side); match.hasMatch())
            return match.captured(1) == QChar(0x20AC) ? u"EUR"_s : u"GBP"_s;
    }
    return {};
}

tl::unexpected<Error> noNumber(const QString& text)
{
    return fail(ErrorKind::BalanceNoNumber, {}, {text.simplified().left(60)});
}

tl::unexpected<Error> ambiguous(const QString& text)
{
    return fail(ErrorKind::BalanceAmbiguous, {}, {text.simplified().left(60)});
}

Result<FoundAmount> amountOf(const QString& text, const Found& number, int divisor)
{
    const QString digits = unified(number.digits);
    const QString shown = text.mid(std::max<qsizetype>(0, number.start - 8), number.digits.size() + 16);
    const Sign sign = signBefore(text, number.start);
    if (digits.isEmpty() || sign == Sign::Unclear || isPartOfMore(text, number))
        return ambiguous(shown);
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    const std::optional<Amount> amount
        = isNumber ? toAmount(sign == Sign::Minus ? -value : value, divisor) : std::nullopt;
    if (!amount)
        return noNumber(shown);
    return FoundAmount{*amount, currencyBeside(text, number)};
}

}

std::optional<Amount> toAmount(double value, int divisor)
{
    constexpr double largest = 900'000'000'000.0;
    const double amount = value / divisor;
    if (!std::isfinite(amount) || std::abs(amount) > largest)
        return std::nullopt;
    return Amount{qint64(std::llround(amount * 10'000))};
}

Result<FoundAmount> readAmount(const QString& text, int divisor)
{
    const QString plain = plainMarks(text).trimmed();
    const Found number = findNumber(plain, 0);
    if (number.start < 0)
        return noNumber(text);
    if (findNumber(plain, number.end).start >= 0)
        return ambiguous(text);
    return amountOf(plain, number, divisor);
}

Result<FoundAmount> readFirstAmount(const QString& text, int divisor)
{
    const QString plain = plainMarks(text);
    const Found number = findNumber(plain, 0);
    return number.start < 0 ? noNumber(text) : amountOf(plain, number, divisor);
}

}
