// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/script/Scintilla.h"

namespace otpost::ui {

struct Colors;

/// Lua 5.4 with the names that OTPost gives to scripts, in the theme's colours.
class LuaLexer : public QsciLexerLua
{
    Q_OBJECT

public:
    explicit LuaLexer(QObject* parent = nullptr);

    const char* keywords(int set) const override;
    void setTheme(const Colors& colors, const QFont& font);

private:
    QByteArray m_keywords;
    QByteArray m_lua;
    QByteArray m_ours;
};

}
