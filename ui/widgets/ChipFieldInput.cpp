// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a ChipField, pasted and dropped.
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/ChipText.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace otpost::ui {

using namespace Qt::StringLiterals;

void ChipField::paste(const QString& text)
{
    // One value goes into the text that is being typed; many are added at once.
    const QStringList pasted = chipsFrom(text);
    const bool many = pasted.size() > 1 || text.contains(u'\n');
    if (!many) {
        m_edit->insert(text);
        typed(m_edit->text());
        return;
    }
    QStringList meant;
    for (const QString& value : pasted) {
        const QString known = found(value);
        if (!known.isEmpty())
            meant.append(known);
    }
    add(meant);
}

void ChipField::typed(const QString& text)
{
    if (m_completer != nullptr) {
        Q_EMIT refused({});
        m_completer->setCompletionPrefix(text.trimmed());
        if (text.trimmed().isEmpty())
            m_completer->popup()->hide();
        else
            m_completer->complete();
        return;
    }
    const QStringList wanted = chipsFrom(text);
    QString why;
    if (m_check && !wanted.isEmpty())
        why = m_check(wanted.first());
    Q_EMIT refused(why);
}

void ChipField::showChoices()
{
    m_completer->setCompletionPrefix(m_edit->text().trimmed());
    m_completer->complete();
}

bool ChipField::editKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
        return true;
    }
    if (event->text() == ","_L1 && !endsInQuotes(m_edit->text())) {
        commit();
        return true;
    }
    const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (atStart && !m_chips.isEmpty()) {
        if (event->key() == Qt::Key_Backspace && m_edit->text().isEmpty()) {
            removeChip(m_chips.last());
            return true;
        }
        if (event->key() == back && event->modifiers() == Qt::NoModifier) {
            focusChip(int(m_chips.size()) - 1);
            return true;
        }
    }
    if (m_completer != nullptr && event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        showChoices();
        return true;
    }
    if (event->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        Q_EMIT refused({});
        return true;
    }
    return false;
}

bool ChipField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (editKey(static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::Drop: {
        const auto* drop = static_cast<QDropEvent*>(event);
        if (drop->mimeData()->hasText() && drop->source() != m_edit) {
            paste(drop->mimeData()->text());
            return true;
        }
        break;
    }
    case QEvent::ContextMenu: {
        QMenu* menu = m_edit->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (auto* action = menu->findChild<QAction*>(u"edit-paste"_s)) {
            action->disconnect(m_edit);
            connect(action, &QAction::triggered, this, [this] { paste(QApplication::clipboard()->text()); });
        }
        menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    case QEvent::FocusOut: {
        // A window that goes to the back, or closes, leaves what is being typed as it is.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason)
            commit();
        update();
        break;
    }
    case QEvent::FocusIn:
    case QEvent::EnabledChange:
        update();
        break;
    case QEvent::MouseButtonPress:
        if (m_completer != nullptr && m_edit->text().isEmpty())
            showChoices();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

}
