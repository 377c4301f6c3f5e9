// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace otpost::ui {

class LuaSearchBar;
class LuaText;
class ThemedLabel;

/// Edits a script in Lua: highlighting, line numbers, completion and explanation of what OTPost offers,
/// search (Ctrl+F), comments (Ctrl+/). Tab indents; Escape and then Tab, or Ctrl+Tab, leaves it. As high as
/// its text, between two limits. A red border while its property "invalid" is set.
class LuaEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LuaEditor(QWidget* parent = nullptr);

    /// With "\n" between lines.
    QString text() const;
    /// Replaces all, and what could be undone. Without textChanged().
    void setText(const QString& text);
    bool isEmpty() const;
    /// Whether it was changed since setText().
    bool isModified() const;
    /// At the caret, as one step to undo; selects the first `select` in it.
    void insertText(const QString& text, const QString& select = {});
    void setReadOnly(bool readOnly);
    /// How many lines it is high at least and at most.
    void setVisibleLines(int least, int most);
    void setPlaceholderText(const QString& text);

    /// Marks a line (1 first) until clearError(); the mark moves with its line. `message` is told to
    /// assistive technology and shown as the tool tip.
    void markError(int line, const QString& message);
    void clearError();
    /// 0: none.
    int errorLine() const;
    /// The caret to a line (1 first), and the focus to the editor.
    void goToLine(int line);

    /// What assistive technology says of it. The editor adds its keys, and an error that is marked.
    void setSpokenWords(const QString& name, const QString& description);
    /// What takes the focus and is written in.
    LuaText* area() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By its user, or insertText().
    void textChanged();
    /// Ctrl+Enter.
    void runRequested();
    void focusLeft();
    /// Something was pasted that no script can be as long as; it was left out.
    void pasteRefused();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showPlace();
    void showKeys(bool leaving);
    void speak();
    void refreshHeight();

    LuaText* m_text;
    LuaSearchBar* m_search;
    ThemedLabel* m_place;
    ThemedLabel* m_keys;
    QString m_name;
    QString m_description;
    QString m_error;
    int m_least = 8;
    int m_most = 24;
    int m_shownHeight = 0;
    bool m_quiet = false;
};

}
