// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace otpost::ui {

/// One name that a script may use, for completion, call tips and colours.
struct LuaName {
    enum class Kind {
        Lua, ///< of Lua's own libraries
        Ours, ///< a function or value of OTPost's
        Field, ///< of `message` or `response`
        Entry ///< a function that the script may define
    };
    Kind kind = Kind::Lua;
    QString name; ///< "json.encode"
    QString call; ///< "json.encode(value)"; empty: nothing to call
    const char* meaning = nullptr; ///< untranslated; null: none

    /// In the language of the window; may be empty.
    QString meaningText() const;
};

/// All of them, as docs/lua.md has them. Those of one table stand together.
const QList<LuaName>& luaNames();

/// Lua's reserved words.
const QStringList& luaKeywords();

}
