// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/ServeSwitch.h"
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "core/storage/Settings.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/support/TempDataDir.h"
#include "ui/shell/UndoStack.h"
#include "ui/splash/SplashEditor.h"
#include "ui/splash/SplashListModel.h"
#include "ui/splash/SplashPagesPage.h"
#include "ui/splash/SplashPreview.h"
#include "ui/splash/SplashTable.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

namespace {

/// What a service on this machine answers, with its headers.
QByteArray fetch(const QUrl& url, const QByteArray& cookie = {})
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(url.port()));
    if (!socket.waitForConnected(5'000))
        return {};
    const QByteArray target = url.path(QUrl::FullyEncoded).toUtf8()
        + (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toUtf8() : QByteArray());
    socket.write("GET " + target + " HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nConnection: close\r\n"
        + (cookie.isEmpty() ? QByteArray() : "Cookie: " + cookie + "\r\n") + "\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5'000))
        answer += socket.readAll();
    return answer;
}

}

/// "Open in browser": the page of the service where that shows it, else a file like it.
class TestSplashBrowser : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ServeSwitch> m_serve;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<UndoStack> m_undo;
    std::unique_ptr<SplashPagesPage> m_page;
    QList<QUrl> m_opened;
    bool m_opens = true;
    QString m_told;

    void serve()
    {
        QVERIFY(m_services->settings().set(u"serve-listen"_s, u"127.0.0.1:0"_s).result());
        QVERIFY(m_services->settings().set(u"serve"_s, u"on"_s).result());
        QTRY_VERIFY(!m_serve->state().url.isEmpty());
    }
    /// Stores a page and opens it in the editor.
    void edit(bool enabledSomewhere = true)
    {
        Location hotel;
        hotel.name = u"Harbour Hotel & Spa"_s;
        hotel.ssids = {u"Harbour Guest"_s};
        const Result<Location> place = m_services->routes().addLocation(hotel).result();
        QVERIFY(place);
        SplashPage page;
        page.name = u"Harbour guests"_s;
        page.otp = false;
        page.ssids = {u"Harbour Guest"_s};
        if (enabledSomewhere)
            page.locations = {place->id};
        const Result<SplashPage> stored = m_services->splash().save(page).result();
        QVERIFY(stored);
        m_page->entered();
        auto* table = m_page->findChild<SplashTable*>(u"splashPages"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        m_page->openPage(stored->id);
    }
    void open() const { m_page->findChild<QPushButton*>(u"openInBrowser"_s)->click(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_services = std::move(*Services::open(m_dir->path(), m_secrets.get()));
        m_serve = std::make_unique<ServeSwitch>(*m_services);
        m_serve->begin();
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_undo = std::make_unique<UndoStack>();
        m_page = std::make_unique<SplashPagesPage>(
            SplashServices{m_services->splash(), m_services->routes(), m_services->gateways(),
                [this] { return m_serve->state().url; }},
            *m_undo, *m_settings);
        m_page->resize(1072, 800);
        m_page->show();
        m_opened.clear();
        m_opens = true;
        m_told.clear();
        m_page->findChild<SplashEditor*>()->preview()->setOpener([this](const QUrl& url) {
            m_opened.append(url);
            return m_opens;
        });
        connect(
            m_page.get(), &Page::noticeRaised, this, [this](const Notice& notice) { m_told = notice.text; });
    }

    void cleanup()
    {
        m_page->hide();
        settle(*m_services);
        m_page.reset();
        m_serve.reset();
        m_undo.reset();
        m_settings.reset();
        m_services.reset();
    }

    /// As guests of its location get it.
    void whereTheServiceRunsItsPageIsOpened()
    {
        serve();
        edit();
        open();
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().toString(QUrl::FullyEncoded),
            m_serve->state().url
                + u"/splash/harbour-guests?location=Harbour%20Hotel%20%26%20Spa&ssid=Harbour%20Guest"_s);
        QVERIFY2(m_told.contains(u"that guests get"_s), qPrintable(m_told));
        const QByteArray way = fetch(m_opened.first());
        static const QRegularExpression header(u"^set-cookie: ([^;\\r]+)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        const QByteArray cookie = header.match(QString::fromUtf8(way)).captured(1).toUtf8();
        QVERIFY2(!cookie.isEmpty(), way.constData());
        const QByteArray shown = fetch(QUrl(m_serve->state().url + u"/splash/harbour-guests"_s), cookie);
        QVERIFY2(shown.startsWith("HTTP/1.1 200"), shown.constData());
        QVERIFY(shown.contains("Harbour Hotel &amp; Spa"));
    }

    void whatIsNotSavedIsAFile()
    {
        serve();
        edit();
        auto* name = m_page->findChild<QLineEdit*>(u"name"_s);
        name->setFocus();
        QTest::keyClicks(name, u" of today"_s);
        open();
        QCOMPARE(m_opened.size(), 1);
        QVERIFY2(m_opened.first().isLocalFile(), qPrintable(m_opened.first().toString()));
    }

    void whereNothingServesItIsAFile()
    {
        edit();
        open();
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(m_opened.first().isLocalFile());
        const QString path = m_opened.first().toLocalFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray document = file.readAll();
        QVERIFY(document.contains("Harbour Hotel &amp; Spa"));
        QVERIFY(document.contains("<form action=\"#\"")); // nothing is sent
        QVERIFY2(m_told.contains(u"preview"_s), qPrintable(m_told));
        // It goes with the window.
        file.close();
        m_page.reset();
        QVERIFY(!QFile::exists(path));
        init();
    }

    void enabledNowhereItIsAFile()
    {
        serve();
        edit(false);
        open();
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(m_opened.first().isLocalFile());
    }

    void withoutABrowserTheAddressIsTold()
    {
        serve();
        edit();
        m_opens = false;
        open();
        QVERIFY2(m_told.contains(m_serve->state().url), qPrintable(m_told));
    }

    static void addresses_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QStringList>("ssids");
        QTest::addColumn<QList<LocationId>>("at");
        QTest::addColumn<QString>("address");
        const QString base = u"https://127.0.0.1:8085"_s;
        const QList<LocationId> both{1, 2};
        QTest::newRow("off") << QString() << QStringList() << both << QString();
        QTest::newRow("nowhere") << base << QStringList() << QList<LocationId>() << QString();
        QTest::newRow("gone") << base << QStringList() << QList<LocationId>{7} << QString();
        QTest::newRow("the first") << base << QStringList() << both
                                   << base + u"/splash/beach?location=Bar&ssid=a%2Bb"_s;
        QTest::newRow("its own network") << base << QStringList{u"Gäste"_s} << both
                                         << base + u"/splash/beach?location=Bar&ssid=G%C3%A4ste"_s;
        QTest::newRow("no network") << base << QStringList() << QList<LocationId>{2}
                                    << base + u"/splash/beach?location=Pool"_s;
    }
    static void addresses()
    {
        QFETCH(QString, base);
        QFETCH(QStringList, ssids);
        QFETCH(QList<LocationId>, at);
        Location bar;
        bar.id = 1;
        bar.name = u"Bar"_s;
        bar.ssids = {u"a+b"_s, u"c"_s};
        Location pool;
        pool.id = 2;
        pool.name = u"Pool"_s;
        SplashPage page;
        page.address = u"beach"_s;
        page.ssids = ssids;
        page.locations = at;
        QTEST(servedPage(base, page, {bar, pool}), "address");
    }
};

QTEST_MAIN(TestSplashBrowser)
#include "tst_splashbrowser.moc"
