// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

#include <QList>
#include <QMainWindow>

#include <functional>

class QAction;
class QMenu;
class QSettings;
class QStackedWidget;

namespace otpost::ui {

class PausedBar;
class SideBar;
class UndoBar;
class UndoStack;
struct Notice;

/// The application's window: menus, side bar, pages, and the bar for what was just done.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings` keeps size, place and page under "window/"; it must outlive the window.
    explicit MainWindow(QSettings& settings, QWidget* parent = nullptr);

    /// Takes the page. The order of adding is the order in the side bar; Ctrl+1 shows the first.
    void addPage(Page* page);
    /// Likewise, of a class with a static listed() that is its PageName. The page itself is made when it is
    /// first shown or asked for: a start does not wait for pages that nobody looks at.
    template <typename P>
    void addPage(std::function<P*()> make)
    {
        addSlot({P::listed(), &P::staticMetaObject, std::move(make)});
    }
    /// The page of that class; one has to have been added.
    template <typename P>
    P* page()
    {
        return static_cast<P*>(pageOf(P::staticMetaObject));
    }
    /// Null until one was shown.
    Page* currentPage() const;
    /// Shows the page unless the current one may not be left yet.
    void showPage(int index);
    /// Shows that page, where it was added.
    void showPage(const Page* page);
    /// Shows and returns the page of that class, unless the current one may not be left yet.
    template <typename P>
    P* showPage()
    {
        P* wanted = page<P>();
        showPage(wanted);
        return wanted;
    }
    void showNotice(const Notice& notice);
    /// What was done on any page and can be taken back; it outlives the pages.
    UndoStack& undoStack() { return *m_undoStack; }
    QMenu* fileMenu() { return m_fileMenu; }
    QMenu* viewMenu() { return m_viewMenu; }
    /// Opens a page of the help; see Help.h. A notice says so where it is not there.
    void showHelp(const QString& topic);
    /// Size, place and page of the last time; call it once all pages are added.
    void restoreLayout();
    /// Keeps them for the next time; closing does so by itself.
    void storeLayout() { saveLayout(); }
    /// A number at the page's entry in the side bar; 0: none.
    void setWarnings(const Page* page, int count);
    /// The bar above all pages that says so.
    void setPaused(bool paused);
    /// Asked when the window is closed and its page may be left; false: it stays open, or was hidden. None:
    /// it closes.
    void setCloseGuard(std::function<bool()> guard);

Q_SIGNALS:
    void resumeRequested();
    /// Ctrl+Q: not to be asked about.
    void quitRequested();
    /// It has been closed.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A place for a page.
    struct Slot {
        PageName name;
        const QMetaObject* type = nullptr; ///< of the page that `make` makes
        std::function<Page*()> make;
    };

    void addSlot(const Slot& slot);
    void take(int index, Page* page);
    Page* pageAt(int index);
    Page* pageOf(const QMetaObject& type);
    void leaveGranted(Page* page);
    void switchTo(int index);
    void saveLayout();
    void addMenus();
    void addEditMenu();
    void addHelpMenu();
    void showAbout();
    void showShortcuts();

    QSettings& m_settings;
    UndoStack* m_undoStack;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    SideBar* m_sideBar;
    QStackedWidget* m_pages; ///< as many as there are slots; an empty widget where a page has not been made
    QList<Slot> m_slots;
    UndoBar* m_undoBar = nullptr;
    PausedBar* m_paused = nullptr;
    std::function<bool()> m_closeGuard;
    int m_wantedPage = -1; ///< to be shown once the current page may be left
    bool m_wantsClose = false;
};

}
