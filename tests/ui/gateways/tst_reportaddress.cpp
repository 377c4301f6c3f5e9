// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/base/FileLock.h"
#include "core/gateway/GatewayService.h"
#include "core/otp/ReportAddresses.h"
#include "core/portal/Portal.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/support/TempDataDir.h"
#include "ui/gateways/GatewayTable.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/UndoBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList logged;

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logged.append(text);
}

}

/// The address for delivery reports: from the list of gateways to the clipboard, and nowhere else.
class TestReportAddress : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    GatewaysPage* m_page = nullptr;
    GatewayTable* m_table = nullptr;

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    QString told() const
    {
        const auto* bar = m_window->findChild<UndoBar*>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    QAbstractButton* wayOn() const
    {
        return m_window->findChild<UndoBar*>()->findChild<QAbstractButton*>(u"undo"_s);
    }
    QAction* inMore() const
    {
        QMenu* menu = m_page->findChild<QPushButton*>(u"moreGateways"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction*>(u"copyReportAddress"_s);
    }
    void copy(GatewayId id)
    {
        m_table->selectGateway(id);
        QVERIFY(inMore()->isEnabled());
        inMore()->trigger();
    }
    void publish() const
    {
        QVERIFY(m_services->settings().set(u"public-url"_s, u"https://wifi.example.com"_s).result());
    }
    void serve() const
    {
        PortalOptions options;
        options.http.address = QHostAddress::LocalHost;
        options.http.port = 0;
        options.publicUrl = u"https://wifi.example.com"_s;
        QVERIFY(m_services->startPortal(options));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
    }

    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_services = std::move(*Services::open(m_dir->path(), m_secrets.get()));
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
        GatewayDraft custom;
        custom.gateway.name = u"Textline"_s;
        custom.gateway.custom.url = u"https://api.example/send"_s;
        custom.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
        QVERIFY(m_services->gateways().save(custom).result());
        GatewayDraft twilio;
        twilio.gateway.name = u"Main"_s;
        twilio.gateway.type = GatewayType::Twilio;
        twilio.gateway.twilio.accountSid = u"AC"_s + u"0123456789abcdef"_s.repeated(2);
        twilio.gateway.twilio.from = u"+15550100"_s;
        const SecretRef secret = SecretRef::fresh({u"api.twilio.com"_s});
        twilio.gateway.secrets = {{twilioApiSecret, secret}};
        twilio.values.insert(secret.id, "token of the account");
        QVERIFY(m_services->gateways().save(twilio).result());
        m_window = makeDesktopWindow(*m_services, Settings(), *m_settings);
        m_page = m_window->showPage<GatewaysPage>();
        m_window->resize(1240, 780);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_table = m_page->findChild<GatewayTable*>(u"gateways"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        QGuiApplication::clipboard()->setText(u"as it was"_s);
    }

    void cleanup()
    {
        settle(*m_services);
        m_window.reset();
        m_services.reset();
        m_settings.reset();
    }

    void withoutAPublicAddressItSaysWhatComesFirst()
    {
        QSignalSpy wanted(m_page, &GatewaysPage::settingsWanted);
        copy(1);
        QTRY_VERIFY2(told().contains(u"public address"_s), qPrintable(told()));
        QCOMPARE(clipboard(), u"as it was"_s);
        QVERIFY(wayOn()->isVisible());
        QCOMPARE(wayOn()->text(), u"Open settings"_s);
        wayOn()->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"service"_s);
    }

    void whileTheServiceIsOffItSaysSo()
    {
        publish();
        copy(1);
        QTRY_VERIFY2(told().contains(u"service is off"_s), qPrintable(told()));
        QCOMPARE(clipboard(), u"as it was"_s);
        QCOMPARE(wayOn()->text(), u"Open settings"_s);
        serve();
        copy(1);
        QTRY_VERIFY(clipboard().startsWith(u"https://wifi.example.com/dlr/1/"_s));
    }

    /// One that runs as another program, which holds a lock as long as it does.
    void anotherProgramsServiceCounts()
    {
        publish();
        FileLock other(m_dir->filePath(u"serve-8085.lock"_s));
        QVERIFY(other.tryLock().value_or(false));
        QVERIFY(m_services->served().result());
        copy(1);
        QTRY_VERIFY(clipboard().startsWith(u"https://wifi.example.com/dlr/1/"_s));
        other.unlock(); // its file stays
        QVERIFY(!m_services->served().result());
    }

    void goesToTheClipboardAndNowhereElse()
    {
        publish();
        serve();
        logged.clear();
        const QtMessageHandler before = qInstallMessageHandler(keepMessage);
        copy(1);
        QTRY_VERIFY2(told().contains(u"Textline"_s), qPrintable(told()));
        qInstallMessageHandler(before);
        const QString address = clipboard();
        QCOMPARE(address, *m_services->reports().forGateway(1).result());
        const QString token = address.section(u'/', -1);
        QVERIFY(token.size() >= 32);
        QVERIFY(!logged.join(u'\n').contains(token));
        QVERIFY(!wayOn()->isVisible());
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(token));
        QVERIFY(!told().contains(token));
        // Clipboard managers are asked not to keep it.
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
            QByteArray("secret"));
        settle(*m_services);
        QDirIterator files(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token.toUtf8()), qPrintable(file.fileName()));
        }
    }

    void twilioNeedsNothing()
    {
        publish();
        serve();
        copy(2);
        QTRY_VERIFY2(told().contains(u"nothing has to be entered"_s), qPrintable(told()));
        QVERIFY(clipboard().startsWith(u"https://wifi.example.com/dlr/2/"_s));
    }

    void aLockedKeychainIsTold()
    {
        publish();
        m_secrets->failWith(ErrorKind::KeychainLocked);
        copy(1);
        auto* trouble = m_page->findChild<QLabel*>(u"gatewaysTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QCOMPARE(trouble->text(), describe(Error{ErrorKind::KeychainLocked, {}, {}}));
        QCOMPARE(clipboard(), u"as it was"_s);
        // Once it is open, it works and the words are gone.
        m_secrets->failWith(std::nullopt);
        serve();
        copy(1);
        QTRY_VERIFY(clipboard().startsWith(u"https://wifi.example.com/dlr/1/"_s));
        QVERIFY(!trouble->isVisible());
    }

    void theMenuOfARowMeansItsGateway()
    {
        publish();
        serve();
        m_table->selectGateway(1);
        QWidget* rows = m_table->viewport();
        const QPoint second(200, m_table->rowViewportPosition(1) + 10);
        QContextMenuEvent event(QContextMenuEvent::Mouse, second, rows->mapToGlobal(second));
        QApplication::sendEvent(rows, &event);
        auto* menu = m_table->findChild<QMenu*>(u"gatewayMenu"_s);
        QVERIFY(menu);
        const QList<QAction*> actions = menu->actions();
        const auto action = std::find_if(actions.begin(), actions.end(),
            [](const QAction* one) { return one->text() == u"Copy the address for delivery reports"_s; });
        QVERIFY(action != actions.end());
        (*action)->trigger();
        menu->close();
        QTRY_VERIFY(clipboard().startsWith(u"https://wifi.example.com/dlr/2/"_s));
    }

    void withoutAGatewayThereIsNothingToCopy()
    {
        m_table->setCurrentIndex({});
        QVERIFY(!inMore()->isEnabled());
    }
};

QTEST_MAIN(TestReportAddress)
#include "tst_reportaddress.moc"
