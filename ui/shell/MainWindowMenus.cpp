// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window. Pages have entries of their own in View; what a page does stands on the page.
#include "ui/shell/AboutDialog.h"
#include "ui/shell/Help.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/Shortcuts.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/UndoBar.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

/// Names of gateways may hold one.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

}

void MainWindow::addMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    QAction* quit = m_fileMenu->addAction(tr("&Quit"), this, [this] {
        Q_EMIT quitRequested();
        close();
    });
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    addEditMenu();
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    addHelpMenu();
}

void MainWindow::addEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = menu->addAction(tr("&Undo"), m_undoStack, &UndoStack::undo);
    undo->setObjectName(u"undoAction"_s);
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction* redo = menu->addAction(tr("&Redo"), m_undoStack, &UndoStack::redo);
    redo->setObjectName(u"redoAction"_s);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto show = [this, undo, redo] {
        const QString undone = withoutMnemonic(m_undoStack->undoText());
        const QString redone = withoutMnemonic(m_undoStack->redoText());
        undo->setEnabled(m_undoStack->canUndo());
        undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1", "what was done").arg(undone));
        redo->setEnabled(m_undoStack->canRedo());
        redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1", "what was undone").arg(redone));
    };
    connect(m_undoStack, &UndoStack::changed, this, show);
    show();
}

void MainWindow::addHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* help = menu->addAction(tr("&Help"), this, [this] {
        const Page* page = currentPage();
        const QString own = page ? page->helpTopic() : QString();
        showHelp(page && own.isEmpty()
                ? helpTopicOfClass(QString::fromLatin1(page->metaObject()->className()))
                : own);
    });
    help->setShortcut(QKeySequence(Qt::Key_F1));
    QAction* keys = menu->addAction(tr("&Keyboard shortcuts"), this, &MainWindow::showShortcuts);
    keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    menu->addSeparator();
    QAction* about = menu->addAction(tr("&About OTPost"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::showHelp(const QString& topic)
{
    if (const Result<void> opened = openHelp(topic); !opened)
        showNotice(Notice{describe(opened.error()), u"info"_s, {}});
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open();
}

void MainWindow::showShortcuts()
{
    QStringList titles;
    for (const Slot& slot : m_slots)
        titles.append(slot.name.title);
    (new ShortcutsDialog(titles, this))->open();
}

}
