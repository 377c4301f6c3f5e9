// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/script/Scintilla.h"

namespace otpost::ui {

/// What the editor completes and explains: the names of luaNames(), and the words of the script itself.
class LuaApi : public QsciAbstractAPIs
{
    Q_OBJECT

public:
    LuaApi(QsciLexer* lexer, const QsciScintilla* editor);

    void updateAutoCompletionList(const QStringList& context, QStringList& list) override;
    QStringList callTips(const QStringList& context, int commas, QsciScintilla::CallTipsStyle style,
        QList<int>& shifts) override;

private:
    bool isCaretOnScreen() const;

    const QsciScintilla* m_editor;
};

/// What may stand next: `context` are the words before the cursor, the last of them begun or empty
/// ("json", "en"). `script` gives names of its own. Sorted. Pure.
QStringList luaCompletions(const QStringList& context, const QString& script);

}
