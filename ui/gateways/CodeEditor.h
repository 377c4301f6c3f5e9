// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/CodeHighlighter.h"

#include <QTextEdit>

namespace otpost::ui {

/// A stretch of code that is to stand out, in UTF-16 code units from the start.
struct CodeTint {
    enum class Kind { Value, Hidden };
    int start = 0;
    int length = 0;
    Kind kind = Kind::Value;
};

/// Edits or shows a few lines of code: highlighting, line numbers, the line of an error. As high as its
/// text, between two limits. Tab moves the focus.
class CodeEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget* parent = nullptr);

    /// The text with "\n" between lines.
    QString code() const;
    /// Replaces all, and what could be undone. Without codeChanged().
    void setCode(const QString& code);
    void setLanguage(CodeLanguage language);
    /// As CodeHighlighter::setPlaceholdersMarked.
    void setPlaceholdersMarked(bool marked);
    void setLineNumbersShown(bool shown);
    /// How many lines it is high at least and at most.
    void setVisibleLines(int least, int most);

    /// Marks a line (1 first; 0: none) as wrong, and in it the first occurrence of `piece`; the whole
    /// line's text where `piece` is empty or not in it.
    void setErrorMark(int line, const QString& piece = {});
    int errorLine() const { return m_errorLine; }
    void setTints(const QList<CodeTint>& tints);

    /// At the cursor, in the place of what is selected.
    void insertCode(const QString& code);
    /// The first occurrence in that line (1 first), as one step to undo. False where there is none.
    bool replaceInLine(int line, const QString& piece, const QString& by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text is another one, by whatever way but setCode().
    void codeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class LineArea;

    void applyTheme();
    void applyLineHeight();
    void placeLineArea();
    void paintLineNumbers(QPainter& painter, const QRect& area) const;
    QRectF lineRect(const QTextBlock& block) const;
    void refreshMarks();

    CodeHighlighter* m_highlighter;
    QWidget* m_lineArea;
    QString m_known; ///< the text as last told
    QList<CodeTint> m_tints;
    QString m_errorPiece;
    int m_errorLine = 0;
    int m_least = 1;
    int m_most = 30;
    int m_lineHeight = 20;
};

}
