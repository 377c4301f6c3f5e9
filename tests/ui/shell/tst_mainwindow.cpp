// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/SideBar.h"

#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost::ui;

namespace {

class FakePage : public Page
{
public:
    explicit FakePage(QString title)
        : Page({std::move(title), u"waypoints"_s})
    {
    }

    bool canLeave() override
    {
        ++asked;
        return mayLeave;
    }
    void entered() override { ++enteredCount; }

    bool mayLeave = true;
    int asked = 0;
    int enteredCount = 0;
};

class FirstPage : public FakePage
{
    Q_OBJECT
public:
    static PageName listed() { return {u"First"_s, u"waypoints"_s}; }
    FirstPage()
        : FakePage(listed().title)
    {
    }
};

class SecondPage : public FakePage
{
    Q_OBJECT
public:
    static PageName listed() { return {u"Second"_s, u"waypoints"_s}; }
    SecondPage()
        : FakePage(listed().title)
    {
    }
};

template <typename P>
P* makeNoted(QStringList& made)
{
    made.append(P::listed().title);
    return new P;
}

}

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_first = new FakePage(u"Gateways"_s);
        m_second = new FakePage(u"SMS log"_s);
        m_window->addPage(m_first);
        m_window->addPage(m_second);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void sideBarAndShortcutsChangePages()
    {
        QCOMPARE(m_window->currentPage(), m_first);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_second);
        QCOMPARE(m_second->enteredCount, 1);
        auto* list = m_window->findChild<QListView*>(u"pages"_s);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(m_window->currentPage(), m_first);
        QCOMPARE(m_window->windowTitle(), u"Gateways – OTPost"_s);
    }

    void pageThatMayNotBeLeftStaysUntilItSaysSo()
    {
        m_first->mayLeave = false;
        m_window->showPage(1);
        QCOMPARE(m_first->asked, 1);
        QCOMPARE(m_window->currentPage(), m_first);
        QCOMPARE(m_window->findChild<SideBar*>()->currentEntry(), 0);

        m_first->mayLeave = true;
        Q_EMIT m_first->leaveGranted();
        QCOMPARE(m_window->currentPage(), m_second);
    }

    void closingWaitsForThePage()
    {
        m_first->mayLeave = false;
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        m_first->mayLeave = true;
        Q_EMIT m_first->leaveGranted();
        QVERIFY(!m_window->isVisible());
    }

    void narrowWindowHasARail_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("rail");
        QTest::addRow("just wide enough") << 1120 << false;
        QTest::addRow("too narrow") << 1119 << true;
    }

    void narrowWindowHasARail()
    {
        QFETCH(const int, width);
        QFETCH(const bool, rail);
        m_window->resize(width, 700);
        const auto* sideBar = m_window->findChild<SideBar*>();
        QTRY_COMPARE(sideBar->isRail(), rail);
        QCOMPARE(sideBar->width(), rail ? 64 : 208);
    }

    /// A start makes the page that is shown, no other.
    void pagesAreMadeWhenTheyAreShown()
    {
        m_settings->setValue("window/page"_L1, 1);
        MainWindow window(*m_settings);
        QStringList made;
        window.addPage<FirstPage>([&made] { return makeNoted<FirstPage>(made); });
        window.addPage<SecondPage>([&made] { return makeNoted<SecondPage>(made); });
        QCOMPARE(window.currentPage(), nullptr);
        QCOMPARE(made, QStringList());
        // Somebody may want to listen to a page before the window is laid out.
        auto* listened = window.page<SecondPage>();
        QCOMPARE(listened->enteredCount, 0);
        window.restoreLayout();
        QCOMPARE(listened->enteredCount, 1);
        QCOMPARE(made, QStringList{u"Second"_s});
        QCOMPARE(window.windowTitle(), u"Second – OTPost"_s);
        QCOMPARE(window.findChild<SideBar*>()->currentEntry(), 1);

        window.show();
        auto* first = window.showPage<FirstPage>();
        QCOMPARE(made, (QStringList{u"Second"_s, u"First"_s}));
        QCOMPARE(window.currentPage(), static_cast<Page*>(first));
        QCOMPARE(first->enteredCount, 1);
        QCOMPARE(window.page<FirstPage>(), first);
        window.showPage(1);
        QCOMPARE(made.size(), 2);
    }

    void sizeAndPageAreRemembered()
    {
        m_window->resize(1200, 720);
        m_window->showPage(1);
        QVERIFY(m_window->close());
        QVERIFY(!m_settings->value("window/geometry"_L1).toByteArray().isEmpty());

        MainWindow again(*m_settings);
        again.addPage(new FakePage(u"Gateways"_s));
        again.addPage(new FakePage(u"SMS log"_s));
        again.restoreLayout();
        QCOMPARE(again.currentPage()->title(), u"SMS log"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    FakePage* m_first = nullptr;
    FakePage* m_second = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
