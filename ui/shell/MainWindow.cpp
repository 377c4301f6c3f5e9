// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/Page.h"
#include "ui/shell/PausedBar.h"
#include "ui/shell/SideBar.h"
#include "ui/shell/UndoStack.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/UndoBar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(880, 560);
constexpr int pagesWithShortcut = 9;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto pageKey = "window/page"_L1;

}

MainWindow::MainWindow(QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_undoStack(new UndoStack(this))
    , m_sideBar(new SideBar)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(u"OTPost"_s);
    setWindowIcon(appIcon());
    // A small screen, or one that shows everything at twice the size, has less.
    const QSize room = screen()->availableSize();
    setMinimumSize(smallestSize.boundedTo(room));
    resize(firstSize.boundedTo(room));

    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    auto* area = new QWidget;
    auto* areaLayout = new QVBoxLayout(area);
    areaLayout->setContentsMargins(0, 0, 0, 0);
    areaLayout->setSpacing(0);
    m_paused = new PausedBar;
    connect(m_paused, &PausedBar::resumeRequested, this, &MainWindow::resumeRequested);
    areaLayout->addWidget(m_paused);
    areaLayout->addWidget(m_pages, 1);
    m_undoBar = new UndoBar(area);
    layout->addWidget(area, 1);
    setCentralWidget(content);

    connect(m_sideBar, &SideBar::entryChosen, this, [this](int entry) { showPage(entry); });
    connect(m_undoStack, &UndoStack::noticeRaised, this, &MainWindow::showNotice);
    addMenus();
}

void MainWindow::addPage(Page* page)
{
    addSlot({page->name(), page->metaObject(), {}});
    take(m_pages->count() - 1, page);
    if (m_pages->count() == 1)
        switchTo(0);
}

void MainWindow::addSlot(const Slot& slot)
{
    m_slots.append(slot);
    const int index = m_pages->addWidget(new QWidget);
    QString keys;
    if (index < pagesWithShortcut) {
        const QKeySequence sequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
        keys = sequence.toString(QKeySequence::NativeText);
        auto* action = new QAction(slot.name.title, this);
        action->setShortcut(sequence);
        connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
        m_viewMenu->addAction(action);
    }
    m_sideBar->addEntry(slot.name.title, slot.name.iconName, keys);
}

/// Puts a page in the place that was kept for it.
void MainWindow::take(int index, Page* page)
{
    const bool current = index == m_pages->currentIndex();
    connect(page, &Page::leaveGranted, this, [this, page] { leaveGranted(page); });
    connect(page, &Page::noticeRaised, this, &MainWindow::showNotice);
    connect(page, &Page::helpWanted, this, &MainWindow::showHelp);
    QWidget* empty = m_pages->widget(index);
    m_pages->insertWidget(index, page);
    if (current)
        m_pages->setCurrentIndex(index);
    m_pages->removeWidget(empty);
    delete empty;
}

Page* MainWindow::pageAt(int index)
{
    if (qobject_cast<Page*>(m_pages->widget(index)) == nullptr)
        take(index, m_slots.at(index).make());
    return qobject_cast<Page*>(m_pages->widget(index));
}

Page* MainWindow::pageOf(const QMetaObject& type)
{
    for (int i = 0; i < m_slots.size(); ++i) {
        if (m_slots.at(i).type->inherits(&type))
            return pageAt(i);
    }
    return nullptr;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::setWarnings(const Page* page, int count)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i) == page)
            m_sideBar->setEntryWarnings(i, count);
    }
}

void MainWindow::setPaused(bool paused)
{
    m_paused->setVisible(paused);
}

void MainWindow::setCloseGuard(std::function<bool()> guard)
{
    m_closeGuard = std::move(guard);
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_pages->count() || m_pages->widget(index) == currentPage())
        return;
    if (Page* page = currentPage(); page != nullptr && !page->canLeave()) {
        m_wantedPage = index;
        m_wantsClose = false;
        m_sideBar->setCurrentEntry(m_pages->currentIndex());
        return;
    }
    switchTo(index);
}

void MainWindow::showPage(const Page* page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i) == page)
            showPage(i);
    }
}

void MainWindow::switchTo(int index)
{
    m_wantedPage = -1;
    m_wantsClose = false;
    Page* page = pageAt(index);
    m_pages->setCurrentIndex(index);
    m_sideBar->setCurrentEntry(index);
    setWindowTitle(tr("%1 – OTPost", "page").arg(page->title()));
    page->entered();
}

void MainWindow::leaveGranted(Page* page)
{
    if (page != currentPage())
        return;
    if (m_wantsClose)
        close();
    else if (m_wantedPage >= 0)
        switchTo(m_wantedPage);
}

void MainWindow::showNotice(const Notice& notice)
{
    m_undoBar->showNotice(notice);
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = m_settings.value(geometryKey).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const int page = m_settings.value(pageKey, 0).toInt();
    switchTo(page >= 0 && page < m_pages->count() ? page : 0);
}

void MainWindow::saveLayout()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(pageKey, m_pages->currentIndex());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (Page* page = currentPage(); page != nullptr && !page->canLeave()) {
        m_wantsClose = true;
        m_wantedPage = -1;
        event->ignore();
        return;
    }
    saveLayout();
    if (m_closeGuard && !m_closeGuard()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_sideBar->setRail(width() < metrics::railBelow);
}

}
