// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QWidget;

namespace otpost::ui {

/// What a piece of code is written in.
enum class CodeLanguage { Plain, Json, Form };

/// Where a placeholder stands in a line.
struct PlaceholderPlace {
    int start = 0;
    int length = 0;
};

/// The pieces of a line that have the shape of a placeholder: `%NAME%`, `%NAME:a:b%`. Pure.
QList<PlaceholderPlace> placeholdersIn(const QString& line, CodeLanguage language);

/// Colours keys, strings and placeholders with the theme of a widget.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// `themed` must outlive this.
    CodeHighlighter(QTextDocument* document, const QWidget* themed);

    void setLanguage(CodeLanguage language);
    CodeLanguage language() const { return m_language; }
    /// Whether placeholders are marked; off for text in which they are filled already. On at first.
    void setPlaceholdersMarked(bool marked);

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightJson(const QString& text);
    void highlightForm(const QString& text);

    const QWidget* m_themed;
    CodeLanguage m_language = CodeLanguage::Plain;
    bool m_placeholders = true;
};

}
