// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/storage/Connection.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/MessageLog.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "tests/e2e/CliGateway.h"
#include "tests/support/KannelPeer.h"
#include "tests/support/Missing.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/UndoStack.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

/// The main job in the window: a real window on a real screen (Xvfb), a real keychain, Kannel. Its user
/// has a mouse and a keyboard. Runs inside tests/peers/keyring.sh.
class TestWindow : public QObject
{
    Q_OBJECT

private:
    KannelPeer m_kannel;
    Cli m_cli; ///< the command line on the same data directory
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    T* find(const QString& name)
    {
        for (T* widget : m_window->findChildren<T*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qWarning("no visible widget is called %s", qPrintable(name));
        return nullptr;
    }
    void click(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString& name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// By its keys: Ctrl and its place in the side bar.
    void goTo(const QString& title)
    {
        for (int page = 0; m_window->currentPage()->title() != title && page < 9; ++page)
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(m_window->currentPage()->title(), title);
    }
    void openWindow()
    {
        Result<std::unique_ptr<Services>> services = Services::open(m_cli.dataDir.path());
        QVERIFY(services);
        m_services = std::move(*services);
        m_settings
            = std::make_unique<QSettings>(m_cli.dataDir.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = makeDesktopWindow(*m_services, Settings(), *m_settings);
        m_window->resize(1240, 780);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage<GatewaysPage>();
    }
    void closeWindow()
    {
        m_window->close();
        // What was asked is answered before the page that asked is gone.
        (void)m_services->storage().read([](Connection&) { return Result<void>(); }).result();
        m_window.reset();
        m_services.reset();
        m_settings.reset();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
        OTPOST_START_PEER(m_kannel);
    }

    void addsTestsAndSavesAGateway()
    {
        openWindow();
        // An empty list says what to do next.
        QTRY_VERIFY(m_window->findChild<QAbstractButton*>(u"addFirstGateway"_s)->isVisible());
        click(u"addFirstGateway"_s);

        // Saving nothing shows what is missing and goes there.
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"name"_s)->property("invalid").toBool());

        type(u"name"_s, u"Kannel"_s);
        type(u"url"_s, m_kannel.sendUrl() + u"?username=tester&password=%SECRET:password%"_s);
        auto* method = find<QComboBox>(u"method"_s);
        method->setFocus();
        QTest::keyClick(method, Qt::Key_End);
        QCOMPARE(method->currentText(), u"GET"_s);
        // JSON goes with POST only: the other content type was chosen, and stays.
        QVERIFY(!find<QComboBox>(u"contentType"_s)->isEnabled());
        auto* payload = find<QTextEdit>(u"payload"_s);
        payload->setFocus();
        QTest::keyClicks(payload, u"to=%PHONE%&charset=UTF-8&coding=%UNICODE:2:0%&text=%MESSAGE%"_s);

        // A mistake is told under the field while one types, in the words of the command line.
        const QString problem
            = describe(Error{ErrorKind::UnknownPlaceholder, {}, {u"1"_s, u"%PHONE%"_s, u"%TO%"_s}});
        const auto isShown = [this, &problem] {
            const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&problem](QLabel* label) {
                return label->isVisible() && label->text().contains(problem.left(30));
            });
        };
        QTRY_VERIFY(isShown());
        const ProcessResult refused = m_cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"X"_s, u"--url"_s,
            m_kannel.sendUrl(), u"--method"_s, u"GET"_s, u"--payload"_s, payload->toPlainText()});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains(problem.toUtf8()), refused.summary().constData());
        payload->selectAll();
        QTest::keyClicks(payload, u"to=%TO%&charset=UTF-8&coding=%UNICODE:2:0%&text=%MESSAGE%"_s);
        QTRY_VERIFY(!isShown());

        auto* secrets = find<QWidget>(u"secrets"_s);
        const QList<QAbstractButton*> buttons = secrets->findChildren<QAbstractButton*>();
        QVERIFY(!buttons.isEmpty());
        QTest::mouseClick(buttons.last(), Qt::LeftButton); // Add secret
        QList<QLineEdit*> edits = secrets->findChildren<QLineEdit*>();
        QCOMPARE(edits.size(), 2);
        QTest::keyClicks(edits.at(0), u"password"_s);
        QTest::keyClicks(edits.at(1), KannelPeer::password());
        QCOMPARE(edits.at(1)->echoMode(), QLineEdit::Password);

        // The test works before saving and sends a real SMS.
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        type(u"testPhone"_s, u"+47 12345678"_s);
        click(u"runTest"_s);
        QVERIFY2(m_kannel.waitForMessages(1), m_kannel.printed().constData());
        QCOMPARE(m_kannel.messages().last().to, u"+4712345678"_s);
        QTRY_VERIFY(m_window->findChild<QWidget*>(u"testResult"_s)->isVisible());
        QVERIFY(m_cli.jsonArray({u"gateway"_s, u"list"_s}).isEmpty());

        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_cli.jsonArray({u"gateway"_s, u"list"_s}).size(), 1);
        const QJsonObject saved = m_cli.jsonArray({u"gateway"_s, u"list"_s}).first().toObject();
        QCOMPARE(saved[u"name"_s].toString(), u"Kannel"_s);
        QCOMPARE(saved[u"method"_s].toString(), u"GET"_s);
        QCOMPARE(saved[u"secrets"_s][u"password"_s], QJsonValue(QJsonObject{{u"stored"_s, true}}));
        // Once saved, the value is in the keychain and no longer in the window.
        const auto holdsPassword = [this] {
            const QList<QLineEdit*> all = m_window->findChildren<QLineEdit*>();
            return std::any_of(all.begin(), all.end(),
                [](QLineEdit* edit) { return edit->text().contains(KannelPeer::password()); });
        };
        QTRY_VERIFY(!holdsPassword());
        QCOMPARE(m_cli.dataDir.traces(KannelPeer::password().toUtf8()), QStringList());
        closeWindow();
    }

    /// After a restart all is there; what the command line sends appears in the open window's log.
    void showsWhatWasSent()
    {
        openWindow();
        auto* gateways = m_window->findChild<QTableView*>(u"gateways"_s);
        QTRY_COMPARE(gateways->model()->rowCount(), 1);
        // The form is as it was saved, and of the secret only that it is there.
        click(u"pencil-1"_s);
        QTRY_VERIFY(find<QLineEdit>(u"url"_s)->text().startsWith(m_kannel.sendUrl()));
        const QList<QLineEdit*> secret = find<QWidget>(u"secrets"_s)->findChildren<QLineEdit*>();
        QCOMPARE(secret.size(), 2);
        QCOMPARE(secret.at(0)->text(), u"password"_s);
        QCOMPARE(secret.at(1)->text(), QString());
        QCOMPARE(secret.at(1)->accessibleDescription(), u"Saved in keychain"_s);
        goTo(u"SMS log"_s);
        auto* log = m_window->findChild<QTableView*>(u"log"_s);
        QTRY_COMPARE(log->model()->rowCount(), 1);

        QCOMPARE(
            m_cli.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"From outside"_s}).exitCode,
            0);
        QTRY_COMPARE(log->model()->rowCount(), 2);
        const QModelIndex status = log->model()->index(0, 3);
        QTRY_COMPARE(status.data().toString(), u"Sent"_s);

        // Its details, by mouse.
        QTest::mouseClick(
            log->viewport(), Qt::LeftButton, {}, log->visualRect(log->model()->index(0, 1)).center());
        QTRY_VERIFY(m_window->findChild<QWidget*>(u"messagePanel"_s)->isVisible());
        QTRY_COMPARE(m_window->findChild<QLabel*>(u"messageText"_s)->text(), u"From outside"_s);
        closeWindow();
    }

    void deletesAndBringsBack()
    {
        openWindow();
        auto* gateways = m_window->findChild<QTableView*>(u"gateways"_s);
        QTRY_COMPARE(gateways->model()->rowCount(), 1);
        goTo(u"Gateways"_s);
        QTRY_VERIFY(gateways->isVisible());
        click(u"trash-2-1"_s);
        QTRY_COMPARE(m_cli.jsonArray({u"gateway"_s, u"list"_s}).size(), 0);
        QAbstractButton* undo = nullptr;
        const auto findUndo = [this, &undo] {
            for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->text() == "Undo"_L1)
                    undo = button;
            }
            return undo != nullptr;
        };
        QTRY_VERIFY(findUndo());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(m_cli.jsonArray({u"gateway"_s, u"list"_s}).size(), 1);
        // With its secret: it still sends.
        QCOMPARE(m_cli.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"Again"_s}).exitCode, 0);
        closeWindow();
    }

    /// A row is dragged by its handle with the mouse of the screen. The order is in the database, and the
    /// command line shows it; Ctrl+Z brings the former one back.
    void dragsARow()
    {
        const auto order = [this] {
            QString ids;
            for (const QJsonValue& member : m_cli.jsonArray({u"route"_s, u"show"_s}))
                ids += QString::number(member[u"gatewayId"_s].toInt()) + u' ';
            return ids.trimmed();
        };
        for (const QString& name : {u"Second"_s, u"Third"_s}) {
            QCOMPARE(m_cli
                         .run({u"gateway"_s, u"add"_s, u"--name"_s, name, u"--url"_s, m_kannel.sendUrl(),
                             u"--method"_s, u"GET"_s, u"--payload"_s, u"to=%TO%&text=%MESSAGE%"_s})
                         .exitCode,
                0);
        }
        QCOMPARE(order(), u"1 2 3"_s);
        openWindow();
        auto* gateways = m_window->findChild<QTableView*>(u"gateways"_s);
        QTRY_COMPARE(gateways->model()->rowCount(), 3);
        QTRY_VERIFY(gateways->isVisible());
        const auto placeOf = [gateways](int row, int dy) {
            return gateways->viewport()->mapToGlobal(
                gateways->visualRect(gateways->model()->index(row, 0)).center() + QPoint(-20, dy));
        };
        const QPoint from = placeOf(2, 0);
        const QPoint to = placeOf(0, -20);
        QStringList mouse{
            u"mousemove"_s, QString::number(from.x()), QString::number(from.y()), u"mousedown"_s, u"1"_s};
        constexpr int moves = 12;
        for (int i = 1; i <= moves; ++i) {
            const QPoint at = from + (to - from) * i / moves;
            mouse
                += {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"sleep"_s, u"0.05"_s};
        }
        mouse += {u"mouseup"_s, u"1"_s};
        QProcess xdotool;
        xdotool.start(u"xdotool"_s, mouse);
        if (!xdotool.waitForStarted())
            OTPOST_MISSING("xdotool is not installed");
        QTRY_COMPARE_WITH_TIMEOUT(xdotool.state(), QProcess::NotRunning, 20'000);
        QTRY_COMPARE(order(), u"3 1 2"_s);
        const Result<QVariant> first
            = m_services->storage()
                  .read([](Connection& c) {
                      return c.value(
                          u"SELECT group_concat(id, ' ') FROM (SELECT id FROM gateway ORDER BY position)"_s);
                  })
                  .result();
        QCOMPARE(first->toString(), u"3 1 2"_s);
        QTRY_VERIFY(m_window->undoStack().canUndo());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(order(), u"1 2 3"_s);
        // What another program changes appears by itself.
        QCOMPARE(m_cli.run({u"route"_s, u"set"_s, u"2"_s}).exitCode, 0);
        QTRY_COMPARE(gateways->model()->index(0, 3).data().toString(), u"Second"_s);
        closeWindow();
    }

    /// The program as it is installed comes up with a window.
    void programStarts()
    {
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, m_cli.dataDir.path()}};
        RunningProcess program(QStringLiteral(OTPOST_DESKTOP_PATH), {}, options);
        const ProcessResult found = runProgram(u"xdotool"_s,
            {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(program.pid())},
            options);
        if (found.notStarted)
            OTPOST_MISSING("xdotool is not installed");
        QVERIFY2(found.exitCode == 0, found.summary().constData());
        program.terminate();
        QVERIFY(!program.finish().timedOut);
    }

    /// A data directory that cannot be used is told in a window, not by a crash.
    void programRefuses()
    {
        const TempDataDir dir;
        dir.addFile(u"otpost.db"_s, QByteArray("no database ").repeated(200));
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, dir.path()}};
        RunningProcess program(QStringLiteral(OTPOST_DESKTOP_PATH), {}, options);
        const ProcessResult found = runProgram(u"xdotool"_s,
            {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(program.pid())},
            options);
        if (found.notStarted)
            OTPOST_MISSING("xdotool is not installed");
        QVERIFY(program.isRunning());
        const QString window = QString::fromLatin1(found.out).trimmed().section(u'\n', 0, 0);
        runProgram(u"xdotool"_s, {u"key"_s, u"--window"_s, window, u"Escape"_s}, options);
        QCOMPARE(program.finish().exitCode, 5);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
