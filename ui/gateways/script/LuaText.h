// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/script/Scintilla.h"

namespace otpost::ui {

class LuaLexer;

/// The text of a LuaEditor. Tab indents; Escape and then Tab, or Ctrl+Tab, moves the focus on.
class LuaText : public QsciScintilla
{
    Q_OBJECT

public:
    explicit LuaText(QWidget* parent = nullptr);

    /// With "\n" between lines, whatever was pasted.
    QString code() const;
    /// Replaces all, and what could be undone.
    void setCode(const QString& code);
    /// In the place of what is selected, as one step to undo.
    void insertCode(const QString& code);
    /// Shown while there is no text.
    void setPlaceholder(const QString& text);

    /// 1 first; 0: none. The mark moves with its line.
    void setErrorLine(int line);
    int errorLine() const;
    /// The caret to the beginning of a line's text (1 first), and the line into sight.
    void goToLine(int line);
    /// As it is, line ends and all.
    QString content() const;
    /// Selects, by places in UTF-16 units of content().
    void selectRange(qsizetype start, qsizetype length);
    /// Where the selection begins, in UTF-16 units of content().
    qsizetype selectionStart() const;

    /// How many lines there are on the screen, wrapped ones counted.
    int shownLines() const;
    int lineHeight() const;
    void applyTheme();
    /// The lines of the selection, or the one of the caret.
    void toggleComment();

Q_SIGNALS:
    void findRequested();
    /// 1: the next one, -1: the one before.
    void findNextRequested(int direction);
    void runRequested();
    void focusChanged(bool focused);
    /// Whether the next Tab leaves the editor.
    void leavingChanged(bool leaving);
    /// Something was pasted that is too long for any script; it was left out.
    void pasteRefused();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QByteArray fromMimeData(const QMimeData* source, bool& rectangular) const override;

private:
    bool handleKey(QKeyEvent* event);
    void setLeaving(bool leaving);
    void setUpEditing();
    void placeMargins();
    void styleMarks();
    void indentNewLine(int line);
    void onCharAdded(int character);
    /// Whether what the list offers first is what was typed.
    bool offersWhatIsThere() const;
    QString lineText(int line) const;
    QByteArray bytesOf() const;

    LuaLexer* m_lexer;
    QString m_placeholder;
    bool m_leaving = false;
    bool m_styling = false;
};

}
