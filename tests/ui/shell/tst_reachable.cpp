// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window: controls have a name, the Tab key leads to them, nothing is cut with text at 200
// %, nothing moves where motion is to be reduced, and all of it mirrors for a language that is read from the
// right.
#include "core/app/Services.h"
#include "core/storage/Settings.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPropertyAnimation>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

constexpr int ordinarySize = 13; // pixels

class TestReachable : public QObject
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
        QStackedWidget* pages = nullptr;
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
        made->pages = qobject_cast<QStackedWidget*>(made->window->currentPage()->parentWidget());
        made->window->resize(1280, 800);
        made->window->show();
        return made;
    }

    /// What a person operates on a page, as it shows now. Parts of others (the field in a spin box) are not.
    static QList<QWidget*> controlsOf(const QWidget* page)
    {
        QList<QWidget*> controls;
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            const bool operated = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
                || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractItemView*>(widget)
                || qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
                || qobject_cast<QTabBar*>(widget);
            const QWidget* parent = widget->parentWidget();
            const bool part = qobject_cast<const QAbstractSpinBox*>(parent)
                || qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent)
                || qobject_cast<const QTabBar*>(parent) || qobject_cast<const QAbstractItemView*>(parent);
            if (operated && !part && widget->isVisible() && widget->isEnabled())
                controls.append(widget);
        }
        return controls;
    }

    static QString describe(const QWidget* widget)
    {
        QStringList names;
        for (; widget != nullptr; widget = widget->parentWidget())
            names.append(
                QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName());
        return names.join(u" < "_s);
    }

    template <typename Check>
    static void onEachPage(Stage& stage, Check check)
    {
        for (int i = 0; i < stage.pages->count(); ++i) {
            stage.window->showPage(i);
            QCOMPARE(stage.pages->currentIndex(), i);
            QTest::qWait(50);
            check(stage.pages->currentWidget());
        }
    }

private Q_SLOTS:
    void controlsHaveNames()
    {
        const auto made = stage();
        QVERIFY(made);
        QStringList unnamed;
        onEachPage(*made, [&unnamed](const QWidget* page) {
            for (QWidget* control : controlsOf(page)) {
                QAccessibleInterface* face = QAccessible::queryAccessibleInterface(control);
                if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                    unnamed.append(describe(control));
            }
        });
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    void tabLeadsToThem()
    {
        const auto made = stage();
        QVERIFY(made);
        QStringList unreachable;
        onEachPage(*made, [&unreachable](const QWidget* page) {
            for (QWidget* control : controlsOf(page)) {
                QWidget* focus = control->focusProxy() ? control->focusProxy() : control;
                // Of buttons that belong together one has the Tab key and the arrows lead to the others; a
                // button in a row of a table is reached through the table.
                const auto* button = qobject_cast<QAbstractButton*>(control);
                if ((button && (button->group() || button->autoExclusive()))
                    || (focus->focusPolicy() & Qt::TabFocus))
                    continue;
                unreachable.append(describe(control));
            }
        });
        QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u'\n')));
    }

    void nothingIsCutAtTwiceTheSize()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(2 * ordinarySize), Appearance::Light);
        {
            const auto made = stage();
            QVERIFY(made);
            QStringList cut;
            onEachPage(*made, [&cut](const QWidget* page) {
                for (QWidget* control : controlsOf(page)) {
                    const auto* button = qobject_cast<QAbstractButton*>(control);
                    if (!button || button->text().isEmpty())
                        continue;
                    const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
                    if (button->height() < text.height() || button->width() < text.width())
                        cut.append(u"%1: %2x%3 for %4x%5"_s.arg(describe(control))
                                       .arg(button->width())
                                       .arg(button->height())
                                       .arg(text.width())
                                       .arg(text.height()));
                }
            });
            // It still fits a small screen.
            QVERIFY2(made->window->minimumSizeHint().width() <= 1280, "the window is wider than the screen");
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        }
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(ordinarySize), Appearance::Light);
    }

    void nothingMovesWhereMotionIsReduced()
    {
        m_theme->setReduceMotion(true);
        const auto made = stage();
        QVERIFY(made);
        QCOMPARE(made->window->style()->styleHint(
                     QStyle::SH_Widget_Animation_Duration, nullptr, made->window.get()),
            0);
        onEachPage(*made, [](const QWidget* page) {
            for (const QAbstractAnimation* animation : page->findChildren<QAbstractAnimation*>())
                QVERIFY(animation->state() != QAbstractAnimation::Running);
        });
        m_theme->setReduceMotion(false);
    }

    void itIsMirroredFromTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto made = stage();
        QVERIFY(made);
        onEachPage(*made, [&made](const QWidget* page) {
            QCOMPARE(page->layoutDirection(), Qt::RightToLeft);
            // The side bar is at the right, so the pages begin at the left edge.
            QCOMPARE(page->mapTo(made->window.get(), QPoint()).x(), 0);
        });
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(ordinarySize), Appearance::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestReachable)
#include "tst_reachable.moc"
