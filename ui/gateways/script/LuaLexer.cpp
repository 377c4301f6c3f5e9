// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/LuaLexer.h"

#include "ui/gateways/script/LuaNames.h"
#include "ui/theme/Theme.h"

#include <QSet>

namespace otpost::ui {

namespace {

// Which of the lexer's sets of words is in which style (QsciLexerLua).
constexpr int keywordSet = 1;
constexpr int luaSet = 2;
constexpr int oursSet = 5;

}

LuaLexer::LuaLexer(QObject* parent)
    : QsciLexerLua(parent)
    , m_keywords(luaKeywords().join(u' ').toLatin1())
{
    QSet<QString> lua;
    QSet<QString> ours;
    for (const LuaName& name : luaNames()) {
        QSet<QString>& words = name.kind == LuaName::Kind::Lua ? lua : ours;
        words.insert(name.name);
        words.insert(name.name.section(u'.', 0, 0));
    }
    m_lua = QStringList(lua.begin(), lua.end()).join(u' ').toLatin1();
    m_ours = QStringList(ours.begin(), ours.end()).join(u' ').toLatin1();
}

const char* LuaLexer::keywords(int set) const
{
    switch (set) {
    case keywordSet:
        return m_keywords.constData();
    case luaSet:
        return m_lua.constData();
    case oursSet:
        return m_ours.constData();
    default:
        return nullptr;
    }
}

void LuaLexer::setTheme(const Colors& colors, const QFont& font)
{
    setDefaultColor(colors.text);
    setDefaultPaper(colors.code);
    setDefaultFont(font);
    setColor(colors.text, -1);
    setPaper(colors.code, -1);
    setFont(font, -1);
    for (const int style : {Comment, LineComment})
        setColor(colors.text3, style);
    for (const int style : {String, Character, LiteralString})
        setColor(colors.codeString, style);
    setColor(colors.red, UnclosedString);
    setEolFill(false, UnclosedString);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    setColor(colors.codeKey, Keyword);
    setFont(strong, Keyword);
    for (const int style : {BasicFunctions, StringTableMathsFunctions, CoroutinesIOSystemFacilities})
        setColor(colors.codeKey, style);
    for (const int style : {KeywordSet5, KeywordSet6, KeywordSet7, KeywordSet8})
        setColor(colors.codePlaceholder, style);
}

}
