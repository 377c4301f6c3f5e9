// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/LuaIndent.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

/// The words and brackets of a line that open or close something; nothing of strings and comments.
QStringList tokensOf(const QString& line)
{
    static const QRegularExpression piece(
        u"--.*|\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?|([A-Za-z_]\\w*|[{}()\\[\\]])"_s);
    QStringList tokens;
    for (auto found = piece.globalMatch(line); found.hasNext();) {
        const QString token = found.next().captured(1);
        if (!token.isEmpty())
            tokens.append(token);
    }
    return tokens;
}

bool opens(const QString& token)
{
    static const QStringList all{
        u"function"_s, u"then"_s, u"do"_s, u"repeat"_s, u"else"_s, u"{"_s, u"("_s, u"["_s};
    return all.contains(token);
}

bool closes(const QString& token)
{
    static const QStringList all{u"end"_s, u"until"_s, u"else"_s, u"elseif"_s, u"}"_s, u")"_s, u"]"_s};
    return all.contains(token);
}

qsizetype leadingSpaces(const QString& line)
{
    const auto first = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    return first - line.begin();
}

}

bool opensBlock(const QString& line)
{
    int open = 0;
    for (const QString& token : tokensOf(line)) {
        if (closes(token))
            open = std::max(0, open - 1);
        if (opens(token))
            ++open;
    }
    return open > 0;
}

bool closesBlock(const QString& line)
{
    const QStringList tokens = tokensOf(line);
    return !tokens.isEmpty() && closes(tokens.first()) && line.trimmed().startsWith(tokens.first());
}

int indentAfter(const QString& before, int indentOfBefore)
{
    return indentOfBefore + (opensBlock(before) ? luaIndent : 0);
}

QStringList toggledComments(const QStringList& lines)
{
    const auto blank = [](const QString& line) { return line.trimmed().isEmpty(); };
    const auto commented = [](const QString& line) { return line.trimmed().startsWith("--"_L1); };
    const bool all = std::all_of(
        lines.begin(), lines.end(), [&](const QString& line) { return blank(line) || commented(line); });
    qsizetype common = -1;
    for (const QString& line : lines) {
        if (!blank(line))
            common = common < 0 ? leadingSpaces(line) : std::min(common, leadingSpaces(line));
    }
    QStringList toggled;
    for (const QString& line : lines) {
        if (blank(line)) {
            toggled.append(line);
        } else if (!all) {
            toggled.append(line.left(common) + "-- "_L1 + line.mid(common));
        } else {
            const qsizetype at = leadingSpaces(line);
            const qsizetype marks = line.mid(at).startsWith("-- "_L1) ? 3 : 2;
            toggled.append(line.left(at) + line.mid(at + marks));
        }
    }
    return toggled;
}

}
