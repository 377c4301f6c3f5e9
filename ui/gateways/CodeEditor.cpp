// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/CodeEditor.h"

#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int documentMargin = 5;
constexpr int numberPadding = 8; ///< before the numbers
constexpr int numberGap = 7; ///< between the numbers and the text
constexpr qreal leading = 1.25; ///< of a line, as a share of the font's own height

/// How many spaces and tabs a line begins with.
qsizetype indentOf(const QString& line)
{
    const auto first
        = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
    return first - line.begin();
}

}

/// The column of line numbers at the left of the text.
class LineArea : public QWidget
{
public:
    explicit LineArea(CodeEditor* editor)
        : QWidget(editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LeftToRight);
        m_editor->paintLineNumbers(painter, rect());
    }

private:
    CodeEditor* m_editor;
};

CodeEditor::CodeEditor(QWidget* parent)
    : QTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document(), this))
    , m_lineArea(new LineArea(this))
{
    setLayoutDirection(Qt::LeftToRight);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(documentMargin);
    m_lineArea->setAccessibleName(tr("Line numbers"));

    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { updateGeometry(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_lineArea, qOverload<>(&QWidget::update));
    connect(this, &QTextEdit::textChanged, this, [this] {
        m_lineArea->update();
        placeLineArea();
        const QString now = code();
        if (now == m_known)
            return;
        m_known = now;
        Q_EMIT codeChanged();
    });
    applyTheme();
    applyLineHeight();
}

QString CodeEditor::code() const
{
    // Unlike toPlainText() this keeps no-break spaces.
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    raw.replace(QChar::LineSeparator, u'\n');
    return raw;
}

void CodeEditor::setCode(const QString& code)
{
    m_known = code;
    m_tints.clear();
    setPlainText(code);
    m_known = this->code();
    applyLineHeight();
    setErrorMark(0);
}

void CodeEditor::setLanguage(CodeLanguage language)
{
    m_highlighter->setLanguage(language);
}

void CodeEditor::setPlaceholdersMarked(bool marked)
{
    m_highlighter->setPlaceholdersMarked(marked);
}

void CodeEditor::setLineNumbersShown(bool shown)
{
    m_lineArea->setVisible(shown);
    placeLineArea();
}

void CodeEditor::setVisibleLines(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

void CodeEditor::setErrorMark(int line, const QString& piece)
{
    m_errorLine = line;
    m_errorPiece = piece;
    refreshMarks();
}

void CodeEditor::setTints(const QList<CodeTint>& tints)
{
    m_tints = tints;
    refreshMarks();
}

void CodeEditor::insertCode(const QString& code)
{
    textCursor().insertText(code);
    ensureCursorVisible();
}

bool CodeEditor::replaceInLine(int line, const QString& piece, const QString& by)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    const qsizetype column = block.isValid() && !piece.isEmpty() ? block.text().indexOf(piece) : -1;
    if (column < 0)
        return false;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(column));
    cursor.setPosition(cursor.position() + static_cast<int>(piece.size()), QTextCursor::KeepAnchor);
    cursor.insertText(by);
    setTextCursor(cursor);
    return true;
}

void CodeEditor::refreshMarks()
{
    const Colors& c = themeOf(this).colors;
    const int end = document()->characterCount() - 1;
    QList<ExtraSelection> selections;
    for (const CodeTint& tint : m_tints) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::min(tint.start, end));
        selection.cursor.setPosition(std::min(tint.start + tint.length, end), QTextCursor::KeepAnchor);
        selection.format.setBackground(tint.kind == CodeTint::Kind::Value ? c.accentTint : c.subtle);
        if (tint.kind == CodeTint::Kind::Hidden)
            selection.format.setForeground(c.text2);
        selections.append(selection);
    }
    const QTextBlock block = document()->findBlockByNumber(m_errorLine - 1);
    if (m_errorLine > 0 && block.isValid()) {
        const QString text = block.text();
        const qsizetype found = m_errorPiece.isEmpty() ? -1 : text.indexOf(m_errorPiece);
        const qsizetype start = found >= 0 ? found : indentOf(text);
        const qsizetype length = found >= 0 ? m_errorPiece.size() : text.size() - start;
        ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(block.position() + static_cast<int>(start));
        selection.cursor.setPosition(
            selection.cursor.position() + static_cast<int>(length), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(c.red);
        if (found >= 0) {
            selection.format.setForeground(c.red);
            selection.format.setBackground(c.redTint);
        }
        selections.append(selection);
    }
    setExtraSelections(selections);
    viewport()->update();
    m_lineArea->update();
}

/// The room of a block's lines, with the text in the middle of each.
QRectF CodeEditor::lineRect(const QTextBlock& block) const
{
    const QRectF text = document()->documentLayout()->blockBoundingRect(block);
    const QTextLayout* layout = block.layout();
    const int lines = std::max(1, layout->lineCount());
    const QTextLine first = layout->lineAt(0);
    const qreal inner = first.isValid() ? first.y() - (m_lineHeight - first.height()) / 2 : 0;
    const qreal top = std::round(text.top() + inner) - verticalScrollBar()->value();
    return {text.left(), top, text.width(), static_cast<qreal>(lines) * m_lineHeight};
}

void CodeEditor::paintEvent(QPaintEvent* event)
{
    const QTextBlock block = document()->findBlockByNumber(m_errorLine - 1);
    if (m_errorLine > 0 && block.isValid()) {
        QPainter painter(viewport());
        const QRectF line = lineRect(block);
        painter.fillRect(
            QRectF(0, line.top(), viewport()->width(), line.height()), themeOf(this).colors.redTint);
    }
    QTextEdit::paintEvent(event);
}

void CodeEditor::paintLineNumbers(QPainter& painter, const QRect& area) const
{
    const Colors& c = themeOf(this).colors;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF line = lineRect(block);
        if (line.bottom() < 0)
            continue;
        if (line.top() > area.height())
            break;
        const bool wrong = block.blockNumber() + 1 == m_errorLine;
        if (wrong)
            painter.fillRect(QRectF(0, line.top(), area.width(), line.height()), c.redTint);
        QFont numbers = font();
        numbers.setWeight(wrong ? QFont::DemiBold : QFont::Normal);
        painter.setFont(numbers);
        painter.setPen(wrong ? c.red : c.text3);
        painter.drawText(QRectF(0, line.top(), area.width() - numberGap, m_lineHeight),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void CodeEditor::placeLineArea()
{
    int width = 0;
    if (!m_lineArea->isHidden()) {
        const qsizetype digits = std::max<qsizetype>(2, QString::number(document()->blockCount()).size());
        width = numberPadding + fontMetrics().horizontalAdvance(u'0') * static_cast<int>(digits) + numberGap;
    }
    setViewportMargins(width, 0, 0, 0);
    const QRect inner = contentsRect();
    m_lineArea->setGeometry(inner.left(), inner.top(), width, inner.height());
}

void CodeEditor::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    placeLineArea();
}

void CodeEditor::applyTheme()
{
    setFont(themeOf(this).font(TextRole::Mono));
    const int height = static_cast<int>(std::lround(fontMetrics().height() * leading));
    if (height != m_lineHeight) {
        m_lineHeight = height;
        applyLineHeight(); // also forgets what could be undone: only when it has to be
    }
    placeLineArea();
    m_highlighter->rehighlight();
    refreshMarks();
    updateGeometry();
}

void CodeEditor::applyLineHeight()
{
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::FixedHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    const QSignalBlocker quiet(this);
    all.mergeBlockFormat(format);
    document()->clearUndoRedoStacks();
}

void CodeEditor::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void CodeEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || isReadOnly() || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    const QString line = textCursor().block().text();
    const qsizetype indent = std::min<qsizetype>(indentOf(line), textCursor().positionInBlock());
    textCursor().insertText(u'\n' + line.left(indent));
    ensureCursorVisible();
}

QSize CodeEditor::sizeHint() const
{
    const int around = 2 * documentMargin + 2 * frameWidth();
    const int text = static_cast<int>(std::ceil(document()->size().height())) - 2 * documentMargin;
    return {240, std::clamp(text, m_least * m_lineHeight, m_most * m_lineHeight) + around};
}

QSize CodeEditor::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

}
