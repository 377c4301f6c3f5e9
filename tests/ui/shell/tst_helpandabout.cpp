// SPDX-License-Identifier: GPL-3.0-or-later
// Help by topics, the overview of keys against the keys that the window takes, and About.
#include "core/app/Services.h"
#include "core/app/SupportInfo.h"
#include "core/storage/Settings.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/support/TempDataDir.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/shell/Help.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/Shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

class TestHelpAndAbout : public QObject
{
    Q_OBJECT

private:
    struct Stage {
        ~Stage() { settle(*services); }

        QTemporaryDir dir;
        MemorySecretStore secrets;
        std::unique_ptr<Services> services;
        std::unique_ptr<QSettings> settings;
        std::unique_ptr<MainWindow> window;
    };

    static std::unique_ptr<Stage> stage()
    {
        auto made = std::make_unique<Stage>();
        auto services = Services::open(made->dir.path(), &made->secrets);
        if (!services)
            qFatal("the data directory cannot be opened");
        made->services = std::move(*services);
        made->settings
            = std::make_unique<QSettings>(made->dir.filePath(u"window.ini"_s), QSettings::IniFormat);
        made->window = makeDesktopWindow(*made->services, Settings(), *made->settings);
        return made;
    }

    static QList<Page*> pagesOf(MainWindow& window)
    {
        QList<Page*> pages;
        const auto* stack = qobject_cast<QStackedWidget*>(window.currentPage()->parentWidget());
        for (int i = 0; stack != nullptr && i < stack->count(); ++i) {
            window.showPage(i);
            pages.append(window.currentPage());
        }
        return pages;
    }

private Q_SLOTS:
    void topicsArePagesOfTheDocumentation()
    {
        QVERIFY(helpTopics().size() > 15);
        for (const QString& topic : helpTopics()) {
            const QString page = helpPlace(topic).section(u'#', 0, 0).chopped(5);
            QVERIFY2(helpPlace(topic).contains(".html"_L1), qPrintable(topic));
            // The reference of the API is made while the pages are built.
            const QDir docs(QStringLiteral(OTPOST_DOCS_DIR));
            QVERIFY2(docs.exists(page + u".md"_s), qPrintable(topic + u": "_s + page));
        }
        QCOMPARE(helpPlace({}), u"index.html"_s);
        QCOMPARE(helpPlace(u"guide/backup#what-to-keep"_s), u"guide/backup.html#what-to-keep"_s);
        QCOMPARE(helpPlace(u"log"_s), u"log.html"_s);
        QCOMPARE(
            QDir::cleanPath(helpFile(u"/help"_s, u"gateway-test"_s)), u"/help/guide/first-gateway.html"_s);
        QCOMPARE(helpTopicOfClass(u"otpost::ui::LogPage"_s), u"log"_s);
        QCOMPARE(helpTopicOfClass(u"QWidget"_s), QString());
    }

    /// F1 leads to a page of the documentation from wherever one is.
    void everyPageHasATopic()
    {
        const auto made = stage();
        QVERIFY(made);
        const QList<Page*> pages = pagesOf(*made->window);
        QVERIFY(pages.size() >= 2);
        for (const Page* page : pages) {
            const QString name = QString::fromLatin1(page->metaObject()->className());
            const QString topic = page->helpTopic().isEmpty() ? helpTopicOfClass(name) : page->helpTopic();
            QVERIFY2(!topic.isEmpty(), qPrintable(name));
            QVERIFY2(QDir(QStringLiteral(OTPOST_DOCS_DIR))
                         .exists(helpPlace(topic).section(u".html"_s, 0, 0) + u".md"_s),
                qPrintable(topic));
        }
    }

    void everyKeyIsInTheOverview()
    {
        const auto made = stage();
        QVERIFY(made);
        QStringList titles;
        for (const Page* page : pagesOf(*made->window))
            titles.append(page->title());
        QList<QKeySequence> shown;
        for (const ShortcutGroup& group : shortcutGroups(titles)) {
            for (const Shortcut& shortcut : group.shortcuts)
                shown += shortcut.keys;
        }
        QList<QKeySequence> taken;
        for (const QAction* action : made->window->findChildren<QAction*>())
            taken += action->shortcuts();
        for (const QShortcut* shortcut : made->window->findChildren<QShortcut*>())
            taken.append(shortcut->key());
        QVERIFY(taken.size() > 8);
        for (const QKeySequence& keys : taken)
            QVERIFY2(keys.isEmpty() || shown.contains(keys),
                qPrintable(keys.toString() + u" is not in the overview"_s));
    }

    void overviewOpensByItsKey()
    {
        const auto made = stage();
        QVERIFY(made);
        made->window->show();
        QVERIFY(QTest::qWaitForWindowActive(made->window.get()));
        QTest::keyClick(made->window.get(), Qt::Key_Question, Qt::ControlModifier);
        auto* sheet = made->window->findChild<ShortcutsDialog*>();
        QVERIFY(sheet);
        QVERIFY(sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!made->window->findChild<ShortcutsDialog*>());
    }

    void aboutTellsVersionsAndNothingElse()
    {
        const auto made = stage();
        QVERIFY(made);
        QPointer<AboutDialog> about = new AboutDialog(made->window.get());
        about->open();
        QTest::mouseClick(about->findChild<QPushButton*>(u"copyForSupport"_s), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, about->textForSupport());
        QVERIFY(text.startsWith(u"OTPost: "_s + QStringLiteral(OTPOST_VERSION)));
        for (const QString& name : {u"Qt: "_s, u"SQLite: 3."_s, u"TLS: "_s, u"libsodium: "_s, u"System: "_s})
            QVERIFY2(text.contains(name), qPrintable(name + text));
        // Nothing of where the user keeps things, who they are, or what the machine is called.
        QVERIFY(!text.contains(QDir::homePath()));
        QVERIFY(!text.contains(made->dir.path()));
        QVERIFY(!text.contains(QSysInfo::machineHostName()));
        about->close();
        QTRY_VERIFY(about.isNull());
    }
};

QTEST_MAIN(TestHelpAndAbout)
#include "tst_helpandabout.moc"
