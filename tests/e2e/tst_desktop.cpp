// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertService.h"
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/sending/Dispatcher.h"
#include "core/splash/SplashService.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "tests/support/DesktopPeer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Missing.h"
#include "tests/support/TempDataDir.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/platform/DesktopNotifier.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Desktop.h"
#include "ui/shell/TrayIcon.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QApplication>
#include <QJsonArray>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

/// The application on a desktop: a screen (Xvfb), a session bus of its own, and on that a host of tray icons
/// and a notification service that write down what they are told.
class TestDesktop : public QObject
{
    Q_OBJECT

public:
    explicit TestDesktop(DesktopPeer& peer)
        : m_peer(peer)
    {
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto opened = Services::open(m_dir->path(), m_secrets.get());
        QVERIFY(opened);
        m_services = std::move(*opened);
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
        makeDesktop();
        m_desktop->start(false);
        QVERIFY(QTest::qWaitForWindowExposed(m_desktop->window()));
    }

    void cleanup()
    {
        m_desktop.reset();
        m_settings.reset();
        m_theme.reset();
        m_services.reset();
    }

    void trayIconHasItsMenu()
    {
        QVERIFY(!m_peer.next(u"tray"_s).isEmpty());
        QVERIFY(m_desktop->tray()->isThere());
        QCOMPARE(menu(), (QStringList{u"Open OTPost"_s, u"Pause sending"_s, u"Quit"_s}));
        QCOMPARE(tip(), u"OTPost"_s);
        m_desktop->window()->hide();
        m_peer.command(u"activate"_s);
        QTRY_VERIFY(m_desktop->window()->isVisible());
    }

    /// Deleting and replacing can be undone while the window is there: its end takes the secrets along.
    void theEndTakesRemovedSecretsAlong()
    {
        Gateway gateway;
        gateway.name = u"A"_s;
        gateway.custom.url = u"https://api.example/"_s;
        gateway.custom.payload = u"{\"t\":\"%TO%%MESSAGE%\"}"_s;
        gateway.custom.headers = {{u"Key"_s, SecretRef::fresh({u"api.example"_s})}};
        const Result<Gateway> stored
            = m_services->gateways()
                  .save({gateway, {{gateway.custom.headers.first().value.id, "canary"}}})
                  .result();
        QVERIFY(stored);
        Location location;
        location.name = u"Pier"_s;
        const LocationId id = m_services->routes().addLocation(location).result()->id;
        LocationAccessDraft draft;
        draft.access.kind = AccessKind::OpenNds;
        draft.key = "first";
        QVERIFY(m_services->splash().setAccess(id, draft).result());
        draft.key = "second";
        const SecretRef used = m_services->splash().setAccess(id, draft).result()->access.key;
        QVERIFY(m_services->gateways().hide(stored->id).result());
        QCOMPARE(m_secrets->keys().size(), 3);
        m_desktop.reset();
        m_services.reset();
        QCOMPARE(m_secrets->keys(), QStringList{used.id});
    }

    void sendingIsPausedAndResumed()
    {
        QVERIFY(!m_peer.next(u"tray"_s).isEmpty());
        const auto* bar = m_desktop->window()->findChild<QWidget*>(u"pausedBar"_s);
        QVERIFY(!bar->isVisible());
        m_peer.command(u"choose Pause sending"_s);
        QTRY_COMPARE(stored().sendingPaused, u"on"_s);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(tip(), u"OTPost: sending is paused"_s);
        QVERIFY(menu().contains(u"Resume sending"_s));
        // Over a restart.
        m_desktop.reset();
        makeDesktop();
        m_desktop->start(false);
        auto* resume = m_desktop->window()->findChild<QPushButton*>(u"resumeSending"_s);
        QTRY_VERIFY(resume->isVisible());
        QTest::mouseClick(resume, Qt::LeftButton);
        QTRY_COMPARE(stored().sendingPaused, u"off"_s);
        QTRY_VERIFY(!resume->isVisible());
    }

    void closingIsAskedOnce()
    {
        QSignalSpy ended(m_desktop.get(), &Desktop::ended);
        m_desktop->window()->close();
        auto* keep = m_desktop->window()->findChild<QPushButton*>(u"askCloseTray"_s);
        QVERIFY(keep != nullptr);
        QVERIFY(m_desktop->window()->isVisible());
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_VERIFY(!m_desktop->window()->isVisible());
        QTRY_COMPARE(stored().closeWindow, u"tray"_s);
        m_desktop->raise();
        QTRY_VERIFY(m_desktop->window()->isVisible());
        QTRY_VERIFY(m_desktop->window()->findChildren<QMessageBox*>().isEmpty());
        m_desktop->window()->close();
        QVERIFY(m_desktop->window()->findChildren<QMessageBox*>().isEmpty());
        QVERIFY(!m_desktop->window()->isVisible());
        QCOMPARE(ended.count(), 0);
        m_peer.command(u"choose Quit"_s);
        QTRY_COMPARE(ended.count(), 1);
    }

    void quittingIsRememberedToo()
    {
        QSignalSpy ended(m_desktop.get(), &Desktop::ended);
        m_desktop->window()->close();
        auto* quit = m_desktop->window()->findChild<QPushButton*>(u"askCloseQuit"_s);
        QVERIFY(quit != nullptr);
        QTest::mouseClick(quit, Qt::LeftButton);
        QTRY_COMPARE(ended.count(), 1);
        QTRY_COMPARE(stored().closeWindow, u"quit"_s);
    }

    void atLoginItStartsInTheTray()
    {
        m_desktop.reset();
        makeDesktop();
        QTRY_VERIFY(m_desktop->tray()->isThere());
        m_desktop->start(true);
        QVERIFY(!m_desktop->window()->isVisible());
        m_desktop->raise();
        QTRY_VERIFY(m_desktop->window()->isVisible());
    }

    void notificationIsShownAndLeadsSomewhere()
    {
        DesktopNotifier* notifier = m_desktop->notifier();
        QVERIFY(notifier->canShow());
        QSignalSpy clicked(notifier, &DesktopNotifier::clicked);
        notifier->show({u"Balance low"_s, u"Kannel <b> & sons has 3.41 EUR left."_s, true, 17});
        notifier->show({u"Rests"_s, u"Kannel rests."_s, false, 18});
        const QJsonObject first = m_peer.next(u"notification"_s);
        QCOMPARE(first.value("summary"_L1).toString(), u"Balance low"_s);
        QCOMPARE(first.value("body"_L1).toString(), u"Kannel &lt;b&gt; &amp; sons has 3.41 EUR left."_s);
        QCOMPARE(first.value("urgency"_L1).toInt(), 2);
        const QJsonObject second = m_peer.next(u"notification"_s);
        QCOMPARE(second.value("urgency"_L1).toInt(), 1);
        m_peer.command(u"click %1"_s.arg(second.value("id"_L1).toInt()));
        QTRY_COMPARE(clicked.count(), 1);
        QCOMPARE(clicked.first().first().toLongLong(), 18);
        m_peer.command(u"click %1"_s.arg(first.value("id"_L1).toInt()));
        QTRY_COMPARE(clicked.count(), 2);
        QCOMPARE(clicked.last().first().toLongLong(), 17);
        QCOMPARE(m_peer.count(u"notification"_s), 0);
    }

    /// From an alert in the database to the desktop, once, and by a click to the page.
    void alertBecomesOneNotification()
    {
        m_services->dispatcher().setAlwaysSending(true);
        m_services->keepWatch();
        QVERIFY(m_services->storage()
                    .write([](Connection& connection) {
                        Alert alert;
                        alert.kind = AlertKind::CodesRefused;
                        alert.beganAt = QDateTime::currentDateTimeUtc();
                        alert.reason = Error{ErrorKind::CodesRefused, {}, {u"500"_s}};
                        return AlertRepository::open(connection, alert);
                    })
                    .result());
        QVERIFY(m_services->alerts().tell().result());
        const QJsonObject shown = m_peer.next(u"notification"_s);
        QVERIFY(!shown.isEmpty());
        QVERIFY(!shown.value("summary"_L1).toString().isEmpty());
        m_peer.command(u"click %1"_s.arg(shown.value("id"_L1).toInt()));
        QTRY_COMPARE(m_desktop->window()->currentPage()->title(), u"SMS log"_s);
        // Also the dashboard has it, and the icon.
        QTRY_COMPARE(m_desktop->window()->page<DashboardPage>()->warningCount(), 1);
        QVERIFY(tip().startsWith(u"OTPost: 1 warning"_s));
        QVERIFY(m_services->alerts().tell().result());
        QCOMPARE(m_peer.count(u"notification"_s), 0);
    }

    void coloursAndLanguageChangeWhileItRuns()
    {
        QVERIFY(m_services->settings().set(u"appearance"_s, u"dark"_s).result());
        QTRY_VERIFY(m_theme->isDark());
        QVERIFY(m_services->settings().set(u"language"_s, u"ar"_s).result());
        QTRY_COMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(m_services->settings().set(u"language"_s, u"en"_s).result());
        QTRY_COMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(m_desktop->window()->isVisible());
        QCOMPARE(m_desktop->window()->page<DashboardPage>()->title(), u"Dashboard"_s);
        QTRY_COMPARE(menu().value(1), u"Pause sending"_s);
    }

    void warningsLeadToTheirPages()
    {
        m_desktop->follow({AlertTarget::Settings, 0, u"mail"_s, {}});
        QCOMPARE(m_desktop->window()->currentPage(),
            static_cast<Page*>(m_desktop->window()->page<SettingsPage>()));
        m_desktop->follow({AlertTarget::Gateways, 0, {}, {}});
        QCOMPARE(m_desktop->window()->currentPage()->title(), u"Gateways"_s);
        m_desktop->follow({AlertTarget::Log, 0, {}, {}});
        QCOMPARE(m_desktop->window()->currentPage()->title(), u"SMS log"_s);
        m_desktop->follow({});
        QCOMPARE(m_desktop->window()->currentPage()->title(), u"Dashboard"_s);
    }

    /// The program itself, twice on one data directory.
    static void secondProgramShowsTheWindowOfTheFirst()
    {
        const TempDataDir dir;
        const QStringList arguments{u"--data-dir"_s, dir.path()};
        QProcess first;
        first.start(QStringLiteral(OTPOST_DESKTOP_PATH), arguments);
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(dir.files().contains(u"window.socket"_s), 20'000);
        QProcess second;
        second.start(QStringLiteral(OTPOST_DESKTOP_PATH), arguments);
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        // On another directory it has a window of its own.
        const TempDataDir other;
        QProcess third;
        third.start(QStringLiteral(OTPOST_DESKTOP_PATH), {u"--data-dir"_s, other.path()});
        QVERIFY(third.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(other.files().contains(u"window.socket"_s), 20'000);
        for (QProcess* program : {&first, &third}) {
            program->terminate();
            QVERIFY(program->waitForFinished(20'000));
        }
    }

private:
    void makeDesktop()
    {
        while (m_peer.count(u"tray"_s) > 0)
            m_peer.next(u"tray"_s);
        m_desktop = std::make_unique<Desktop>(
            *m_services, m_services->settings().load().result().value_or(Settings()), *m_theme, *m_settings);
    }
    Settings stored() const { return m_services->settings().load().result().value_or(Settings()); }
    QStringList menu()
    {
        m_peer.command(u"menu"_s);
        QStringList labels;
        const QJsonArray entries = m_peer.next(u"menu"_s).value("labels"_L1).toArray();
        for (const QJsonValue& label : entries)
            labels.append(label.toString());
        return labels;
    }
    QString tip()
    {
        m_peer.command(u"state"_s);
        return m_peer.next(u"state"_s).value("tip"_L1).toString();
    }

    DesktopPeer& m_peer;
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Desktop> m_desktop;
};

int main(int argc, char* argv[])
{
    // Qt looks once, at its start, whether there is a host of tray icons.
    DesktopPeer peer;
    if (!peer.start(true)) {
        std::fprintf(stderr, "%s\n", qPrintable(peer.error()));
        return peer.isMissing() && !qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS") ? 77 : 1;
    }
    QApplication app(argc, argv);
    TestDesktop test(peer);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
