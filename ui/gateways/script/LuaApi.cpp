// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/LuaApi.h"

#include "ui/gateways/script/LuaNames.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

/// Shorter words are typed as fast as they are chosen.
constexpr qsizetype shortestOwnWord = 4;
/// A call tip does not wrap by itself.
constexpr qsizetype widestTip = 60;

QString wrapped(const QString& text)
{
    QString lines;
    qsizetype width = 0;
    for (const QString& word : text.split(u' ')) {
        const bool breaks = width > 0 && width + 1 + word.size() > widestTip;
        if (width > 0)
            lines += breaks ? u'\n' : u' ';
        width = (breaks || width == 0 ? 0 : width + 1) + word.size();
        lines += word;
    }
    return lines;
}

QSet<QString> ownWords(const QString& script)
{
    // Comments and strings are no names.
    static const QRegularExpression piece(
        u"--\\[\\[.*?\\]\\]|--[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|([A-Za-z_]\\w*)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> words;
    for (auto found = piece.globalMatch(script); found.hasNext();) {
        const QString word = found.next().captured(1);
        if (word.size() >= shortestOwnWord && !luaKeywords().contains(word))
            words.insert(word);
    }
    return words;
}

}

QStringList luaCompletions(const QStringList& context, const QString& script)
{
    const QString begun = context.isEmpty() ? QString() : context.last();
    const QString table = context.size() > 1 ? context.at(context.size() - 2) : QString();
    const QString prefix = table.isEmpty() ? QString() : table + u'.';
    QSet<QString> found;
    for (const LuaName& name : luaNames()) {
        if (!name.name.startsWith(prefix))
            continue;
        const QString rest = name.name.mid(prefix.size()).section(u'.', 0, 0);
        if (rest.startsWith(begun, Qt::CaseInsensitive))
            found.insert(rest);
    }
    if (table.isEmpty() && !begun.isEmpty()) {
        for (const QString& word : ownWords(script)) {
            if (word.startsWith(begun, Qt::CaseInsensitive) && word != begun)
                found.insert(word);
        }
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

LuaApi::LuaApi(QsciLexer* lexer, const QsciScintilla* editor)
    : QsciAbstractAPIs(lexer)
    , m_editor(editor)
{
}

/// QScintilla 2.13 crashes where its list would open on no screen: a window half off the screen is enough.
bool LuaApi::isCaretOnScreen() const
{
    const long caret = m_editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    const long word = m_editor->SendScintilla(
        QsciScintilla::SCI_WORDSTARTPOSITION, static_cast<unsigned long>(caret), 1L);
    for (const long place : {caret, word}) {
        const QPoint point(
            static_cast<int>(m_editor->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, place)),
            static_cast<int>(m_editor->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, place)));
        if (!QGuiApplication::screenAt(m_editor->mapToGlobal(point))
            || !QGuiApplication::screenAt(m_editor->viewport()->mapToGlobal(point)))
            return false;
    }
    return true;
}

void LuaApi::updateAutoCompletionList(const QStringList& context, QStringList& list)
{
    if (!isCaretOnScreen())
        return;
    list += luaCompletions(context, m_editor->text());
}

QStringList LuaApi::callTips(
    const QStringList& context, int, QsciScintilla::CallTipsStyle, QList<int>& shifts)
{
    // The last word is empty: it is what would come after the bracket.
    QStringList words = context;
    if (!words.isEmpty())
        words.removeLast();
    const QString name = words.join(u'.');
    const auto known = std::find_if(luaNames().begin(), luaNames().end(),
        [&name](const LuaName& one) { return one.name == name && !one.call.isEmpty(); });
    if (known == luaNames().end())
        return {};
    shifts.append(0);
    const QString meaning = known->meaningText();
    return {meaning.isEmpty() ? known->call : known->call + u'\n' + wrapped(meaning)};
}

}
