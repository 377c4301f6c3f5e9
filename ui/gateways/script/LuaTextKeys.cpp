// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a LuaText, and what they do to its lines.
#include "ui/gateways/script/LuaText.h"

#include "ui/gateways/script/LuaIndent.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

bool isEnter(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

bool isTab(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
}

bool hasControl(const QKeyEvent* event)
{
    return event->modifiers().testFlag(Qt::ControlModifier) && !event->modifiers().testFlag(Qt::AltModifier);
}

bool isSlash(const QKeyEvent* event)
{
    // Where the slash needs Shift, and on the keys of numbers.
    return event->key() == Qt::Key_Slash || (event->key() == Qt::Key_7 && event->text() == "/"_L1);
}

/// Keys of ours that the window must not take for shortcuts.
bool isOwnKey(const QKeyEvent* event)
{
    if (event->key() == Qt::Key_F3)
        return true;
    if (!hasControl(event))
        return false;
    return event->key() == Qt::Key_F || event->key() == Qt::Key_Space || isSlash(event) || isEnter(event)
        || isTab(event);
}

}

void LuaText::onCharAdded(int character)
{
    int line = 0;
    int index = 0;
    getCursorPosition(&line, &index);
    if (character == '\n') {
        indentNewLine(line);
        return;
    }
    // A word or bracket that ends a block goes back to where the block began, once, as soon as it is there.
    const QString now = lineText(line).trimmed();
    static const QStringList closing{u"end"_s, u"else"_s, u"elseif"_s, u"until"_s, u"}"_s, u")"_s, u"]"_s};
    if (!closing.contains(now))
        return;
    int before = line - 1;
    while (before >= 0 && lineText(before).trimmed().isEmpty())
        --before;
    if (before < 0)
        return;
    const int inside = indentAfter(lineText(before), indentation(before));
    if (indentation(line) != inside || inside < luaIndent)
        return;
    setIndentation(line, inside - luaIndent);
}

void LuaText::indentNewLine(int line)
{
    int before = line - 1;
    while (before >= 0 && lineText(before).trimmed().isEmpty())
        --before;
    if (before < 0)
        return;
    int indent = indentAfter(lineText(before), indentation(before));
    if (closesBlock(lineText(line)))
        indent = std::max(0, indent - luaIndent);
    setIndentation(line, indent);
    SendScintilla(SCI_GOTOPOS, SendScintilla(SCI_GETLINEINDENTPOSITION, long(line)));
}

bool LuaText::offersWhatIsThere() const
{
    const long end = SendScintilla(SCI_GETCURRENTPOS);
    const long start = SendScintilla(SCI_WORDSTARTPOSITION, static_cast<unsigned long>(end), 1L);
    QByteArray chosen(SendScintilla(SCI_AUTOCGETCURRENTTEXT, 0UL, static_cast<void*>(nullptr)) + 1, '\0');
    SendScintilla(SCI_AUTOCGETCURRENTTEXT, 0UL, static_cast<void*>(chosen.data()));
    return bytesOf().mid(start, end - start) == chosen.constData();
}

bool LuaText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool closing = key->key() == Qt::Key_Escape && !m_leaving;
        if (isOwnKey(key) || closing) {
            event->accept();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

void LuaText::setLeaving(bool leaving)
{
    if (leaving == m_leaving)
        return;
    m_leaving = leaving;
    Q_EMIT leavingChanged(leaving);
}

/// Keys with a meaning of their own. True: that was all.
bool LuaText::handleKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        const bool open = isListActive() || isCallTipActive();
        if (open)
            return false; // closes it
        setLeaving(true);
        return true;
    }
    if (isTab(event) && (hasControl(event) || m_leaving)) {
        const bool back = event->key() == Qt::Key_Backtab || event->modifiers().testFlag(Qt::ShiftModifier);
        setLeaving(false);
        cancelList();
        QsciScintilla::QAbstractScrollArea::focusNextPrevChild(!back);
        return true;
    }
    const bool modifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control
        || event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (!modifier)
        setLeaving(false);
    if (event->key() == Qt::Key_F3) {
        Q_EMIT findNextRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (isEnter(event) && isListActive() && offersWhatIsThere())
        cancelList(); // the word is complete: a new line is meant
    if (!hasControl(event))
        return false;
    if (event->key() == Qt::Key_F)
        Q_EMIT findRequested();
    else if (event->key() == Qt::Key_Space)
        autoCompleteFromAPIs();
    else if (isSlash(event))
        toggleComment();
    else if (isEnter(event))
        Q_EMIT runRequested();
    else
        return false;
    return true;
}

void LuaText::keyPressEvent(QKeyEvent* event)
{
    if (handleKey(event))
        event->accept();
    else
        QsciScintilla::keyPressEvent(event);
}

bool LuaText::focusNextPrevChild(bool next)
{
    if (m_leaving || isReadOnly()) {
        setLeaving(false);
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    return false;
}

void LuaText::focusInEvent(QFocusEvent* event)
{
    QsciScintilla::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void LuaText::focusOutEvent(QFocusEvent* event)
{
    QsciScintilla::focusOutEvent(event);
    setLeaving(false);
    Q_EMIT focusChanged(false);
}

void LuaText::toggleComment()
{
    if (isReadOnly())
        return;
    int first = 0;
    int firstIndex = 0;
    int last = 0;
    int lastIndex = 0;
    getSelection(&first, &firstIndex, &last, &lastIndex);
    const bool selected = first >= 0;
    if (!selected) {
        getCursorPosition(&first, &firstIndex);
        last = first;
    } else if (lastIndex == 0 && last > first) {
        --last; // the selection ends before that line
    }
    QStringList before;
    for (int line = first; line <= last; ++line)
        before.append(lineText(line));
    const QStringList after = toggledComments(before);
    beginUndoAction();
    const long start = SendScintilla(SCI_POSITIONFROMLINE, long(first));
    const long end = SendScintilla(SCI_GETLINEENDPOSITION, long(last));
    const QByteArray bytes = after.join(u'\n').toUtf8();
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(start), end);
    SendScintilla(SCI_REPLACETARGET, uintptr_t(bytes.size()), bytes.constData());
    endUndoAction();
    if (selected)
        SendScintilla(SCI_SETSEL, static_cast<unsigned long>(start), start + long(bytes.size()));
    else
        setCursorPosition(
            first, std::max(0, firstIndex + static_cast<int>(after.first().size() - before.first().size())));
}

void LuaText::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !isReadOnly();
    const auto add = [this, menu](const QString& words, const QKeySequence& keys, bool enabled, auto action) {
        QAction* entry = menu->addAction(words, this, action);
        entry->setShortcut(keys);
        entry->setEnabled(enabled);
    };
    add(tr("Undo"), QKeySequence::Undo, writable && isUndoAvailable(), [this] { undo(); });
    add(tr("Redo"), QKeySequence::Redo, writable && isRedoAvailable(), [this] { redo(); });
    menu->addSeparator();
    add(tr("Cut"), QKeySequence::Cut, writable && hasSelectedText(), [this] { cut(); });
    add(tr("Copy"), QKeySequence::Copy, hasSelectedText(), [this] { copy(); });
    add(tr("Paste"), QKeySequence::Paste, writable, [this] { paste(); });
    add(tr("Select all"), QKeySequence::SelectAll, length() > 0, [this] { selectAll(); });
    menu->addSeparator();
    add(tr("Find"), QKeySequence::Find, length() > 0, [this] { Q_EMIT findRequested(); });
    add(tr("Comment in or out"), QKeySequence(u"Ctrl+/"_s), writable, [this] { toggleComment(); });
    add(tr("Offer names"), QKeySequence(u"Ctrl+Space"_s), writable, [this] { autoCompleteFromAPIs(); });
    menu->popup(event->globalPos());
}

}
