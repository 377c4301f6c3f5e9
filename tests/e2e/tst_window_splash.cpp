// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/storage/Settings.h"
#include "tests/e2e/CliGateway.h"
#include "ui/locations/LocationsPage.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/splash/SplashPagesPage.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/OrderList.h"
#include "ui/widgets/Switch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

const QString faskey = u"s3cr3t-faskey-canary"_s;

}

/// A venue and its splash page in the window: a real window on a real screen (Xvfb), a real keychain, and the
/// command line that has to agree. Runs inside tests/peers/keyring.sh.
class TestWindowSplash : public QObject
{
    Q_OBJECT

private:
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
    template <class T>
    void goTo()
    {
        for (int index = 0; qobject_cast<T*>(m_window->currentPage()) == nullptr && index < 9; ++index)
            m_window->showPage(index);
        QVERIFY(qobject_cast<T*>(m_window->currentPage()));
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
    }
    void closeWindow()
    {
        m_window->close();
        m_window.reset();
        m_services.reset();
        m_settings.reset();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
        QCOMPARE(m_cli
                     .run({u"gateway"_s, u"add"_s, u"--name"_s, u"Textline"_s, u"--type"_s, u"custom"_s,
                         u"--url"_s, u"https://api.textline.example/send"_s, u"--payload"_s,
                         u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s})
                     .exitCode,
            0);
    }

    void addsALocationWithItsNetworkAndItsWayOnline()
    {
        openWindow();
        goTo<LocationsPage>();
        QTRY_VERIFY(m_window->findChild<QAbstractButton*>(u"addFirstLocation"_s)->isVisible());
        click(u"addFirstLocation"_s);
        type(u"locationName"_s, u"Harbour Hotel"_s);
        type(u"locationSsid"_s, u"Harbour-Guest,"_s);
        auto* way = find<QComboBox>(u"accessKind"_s);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_End);
        type(u"accessKey"_s, faskey);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_cli.jsonArray({u"location"_s, u"list"_s}).size(), 1);
        const QJsonObject location = m_cli.jsonArray({u"location"_s, u"list"_s}).first().toObject();
        QCOMPARE(location[u"name"_s].toString(), u"Harbour Hotel"_s);
        QCOMPARE(location[u"ssids"_s].toArray(), QJsonArray{u"Harbour-Guest"_s});
        // The key is in the keychain: not in the window any more, and nowhere in the data directory.
        QTRY_COMPARE(find<QLineEdit>(u"accessKey"_s)->text(), QString());
        QCOMPARE(m_cli.dataDir.traces(faskey.toUtf8()), QStringList());
        closeWindow();
    }

    void addsASplashPageWithOtpOn()
    {
        openWindow();
        goTo<SplashPagesPage>();
        QTRY_VERIFY(m_window->findChild<QAbstractButton*>(u"addFirstSplash"_s)->isVisible());
        auto* page = m_window->page<SplashPagesPage>();
        QVERIFY(page);
        click(u"addFirstSplash"_s);
        type(u"name"_s, u"Harbour guests"_s);
        QVERIFY(find<Switch>(u"otp"_s)->isChecked());
        QTRY_COMPARE(find<ChipField>(u"locations"_s)->values().size(), 1);
        type(u"ssidsEdit"_s, u"Harbour-Guest,"_s);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_cli.jsonArray({u"splash"_s, u"list"_s}).size(), 1);
        closeWindow();
    }

    /// After a restart all is there, and the command line says the same.
    void isStillThere()
    {
        openWindow();
        goTo<LocationsPage>();
        auto* locations = m_window->findChild<OrderList*>(u"locations"_s);
        QTRY_COMPARE(locations->rows()->rowCount(), 1);
        QTRY_COMPARE(find<QLineEdit>(u"locationName"_s)->text(), u"Harbour Hotel"_s);
        QTRY_VERIFY(find<Switch>(u"splash-1"_s));
        QVERIFY(find<Switch>(u"splash-1"_s)->isChecked());
        goTo<SplashPagesPage>();
        auto* pages = m_window->findChild<QTableView*>(u"splashPages"_s);
        QTRY_COMPARE(pages->model()->rowCount(), 1);
        QVERIFY(find<Switch>(u"otp-1"_s)->isChecked());
        const QJsonObject page = m_cli.jsonArray({u"splash"_s, u"list"_s}).first().toObject();
        QCOMPARE(page[u"name"_s].toString(), u"Harbour guests"_s);
        QCOMPARE(page[u"address"_s].toString(), u"harbour-guests"_s);
        QCOMPARE(page[u"otp"_s], QJsonValue(true));
        QCOMPARE(page[u"ssids"_s].toArray(), QJsonArray{u"Harbour-Guest"_s});

        // What the command line changes shows in the open window.
        QCOMPARE(
            m_cli.run({u"splash"_s, u"edit"_s, u"Harbour guests"_s, u"--name"_s, u"Renamed"_s}).exitCode, 0);
        QTRY_COMPARE(pages->model()->index(0, 2).data().toString(), u"Renamed"_s);
        QVERIFY(!m_cli.printed.contains(faskey.toUtf8()));
        closeWindow();
    }
};

QTEST_MAIN(TestWindowSplash)
#include "tst_window_splash.moc"
