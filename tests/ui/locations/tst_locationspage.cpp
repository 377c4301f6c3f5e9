// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/support/TempDataDir.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/locations/HeardNetworks.h"
#include "ui/locations/LocationForm.h"
#include "ui/locations/LocationsPage.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/OrderList.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Switch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

namespace {

Location called(const QString& name, const QStringList& ssids = {})
{
    Location location;
    location.name = name;
    location.ssids = ssids;
    return location;
}

}

class TestLocationsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<UndoStack> m_undo;
    std::unique_ptr<LocationsPage> m_page;

    template <class T>
    T* find(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    OrderList* list() const { return find<OrderList>(u"locations"_s); }
    QLineEdit* name() const { return find<QLineEdit>(u"locationName"_s); }
    ChipField* ssids() const { return find<ChipField>(u"locationSsids"_s); }
    PageHeader* header() const { return find<PageHeader>(u"locationHeader"_s); }
    RouteService& routes() { return m_services->routes(); }
    QStringList stored()
    {
        QStringList names;
        for (const Location& location : routes().locations().result().value_or(QList<Location>()))
            names.append(location.name);
        return names;
    }
    QStringList shown() const
    {
        QStringList names;
        for (const OrderRow& row : list()->rows()->rows())
            names.append(row.title);
        return names;
    }
    void fill(const QList<Location>& locations)
    {
        for (const Location& location : locations)
            QVERIFY(routes().addLocation(location).result());
        m_page->entered();
        QTRY_COMPARE(shown().size(), locations.size());
    }
    void retype(const QString& text)
    {
        name()->setFocus();
        name()->selectAll();
        QTest::keyClicks(name(), text);
    }
    QString errorOf(QWidget* editor) const
    {
        for (FieldRow* row : m_page->findChildren<FieldRow*>()) {
            if (row->editor() == editor)
                return row->error();
        }
        return u"no such row"_s;
    }
    void answer(const QString& button)
    {
        auto* box = find<QMessageBox>(u"unsavedChanges"_s);
        QVERIFY(box);
        box->findChild<QPushButton*>(button)->click();
        QTRY_VERIFY(!find<QMessageBox>(u"unsavedChanges"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto services = Services::open(m_dir->path(), m_secrets.get());
        QVERIFY(services);
        m_services = std::move(*services);
        m_undo = std::make_unique<UndoStack>();
        m_page = std::make_unique<LocationsPage>(m_services->routes(), m_services->splash(), *m_undo);
        m_page->resize(960, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        // What the page has asked for is answered while it is still there.
        m_page->hide();
        for (int step = 0; step < 4; ++step) {
            routes().locations().waitForFinished();
            QCoreApplication::processEvents();
        }
        settle(*m_services);
        m_page.reset();
        m_undo.reset();
        m_services.reset();
        m_secrets.reset();
        m_dir.reset();
    }

    void whereNetworksAreHeard()
    {
        Location a = called(u"A"_s, {u"Guest"_s, u"Bar"_s});
        a.id = 1;
        Location b = called(u"B"_s, {u"Guest"_s, u"Pool"_s});
        b.id = 2;
        const QList<Location> all{a, b};
        QCOMPARE(heardElsewhere(a, all), (QList<HeardElsewhere>{{u"Guest"_s, u"B"_s, false}}));
        QCOMPARE(heardElsewhere(b, all), (QList<HeardElsewhere>{{u"Guest"_s, u"A"_s, true}}));
        QCOMPARE(heardElsewhere(called(u"C"_s, {u"Pool"_s, u"Spa"_s}), all),
            (QList<HeardElsewhere>{{u"Pool"_s, u"B"_s, true}}));
    }

    void anEmptyPageSaysWhatToDo()
    {
        auto* add = find<QPushButton>(u"addFirstLocation"_s);
        QTRY_VERIFY(add->isVisible());
        add->click();
        QVERIFY(name()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), name());
        QCOMPARE(header()->title(), u"New location"_s);
    }

    void addsALocationWithItsNetworks()
    {
        m_page->addLocation();
        retype(u" Harbour Hotel "_s);
        ssids()->setFocus();
        QTest::keyClicks(ssids()->edit(), u"Harbour-Guest,Harbour-Lobby"_s);
        // What is still being typed is saved, too.
        QTest::keyClick(ssids()->edit(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(stored(), QStringList{u"Harbour Hotel"_s});
        QTRY_COMPARE(shown(), QStringList{u"Harbour Hotel"_s});
        const Location location = routes().locations().result()->first();
        QCOMPARE(location.ssids, (QStringList{u"Harbour-Guest"_s, u"Harbour-Lobby"_s}));
        QCOMPARE(list()->currentId(), location.id);
        QCOMPARE(name()->text(), u"Harbour Hotel"_s);
        QVERIFY(m_page->canLeave());
    }

    void duplicatesAreRefusedAsOneTypes()
    {
        fill({called(u"Harbour Hotel"_s), called(u"Old Mill"_s)});
        m_page->addLocation();
        QCOMPARE(errorOf(name()), QString()); // nothing has been typed yet
        retype(u"old mill"_s);
        QCOMPARE(errorOf(name()), describe(Error{ErrorKind::NameTaken, u"name"_s, {u"Old Mill"_s}}));
        QTest::keyClicks(name(), u" 2"_s);
        QCOMPARE(errorOf(name()), QString());
        retype(u"12"_s);
        QVERIFY(!errorOf(name()).isEmpty()); // it could be an id
        ssids()->setFocus();
        QTest::keyClicks(ssids()->edit(), QString(33, u'x'));
        QVERIFY(!errorOf(ssids()).isEmpty());
        find<QPushButton>(u"saveLocation"_s)->click();
        QCOMPARE(stored().size(), 2);
        QCOMPARE(QApplication::focusWidget(), name()); // the first problem
    }

    void anEmptyNameIsSaidOnSaving()
    {
        m_page->addLocation();
        find<QPushButton>(u"saveLocation"_s)->click();
        QCOMPARE(errorOf(name()), describe(Error{ErrorKind::FieldMissing, u"name"_s, {}}));
        QVERIFY(stored().isEmpty());
    }

    void saysWhereANetworkIsHeardInSeveral()
    {
        fill({called(u"Harbour Hotel"_s, {u"Guest"_s}), called(u"Old Mill"_s, {u"Guest"_s, u"Mill"_s})});
        QCOMPARE(list()->rows()->rows().at(0).warning, QString());
        QVERIFY(!list()->rows()->rows().at(1).warning.isEmpty());
        // Moved to the top it is the one that counts.
        list()->setCurrentId(list()->rows()->rows().at(1).id);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(shown(), (QStringList{u"Old Mill"_s, u"Harbour Hotel"_s}));
        QCOMPARE(stored(), shown());
        QCOMPARE(list()->rows()->rows().at(0).warning, QString());
        QVERIFY(!list()->rows()->rows().at(1).warning.isEmpty());
        m_undo->undo();
        QTRY_COMPARE(shown(), (QStringList{u"Harbour Hotel"_s, u"Old Mill"_s}));
    }

    void rowsMoveByDropping()
    {
        fill({called(u"A"_s), called(u"B"_s), called(u"C"_s)});
        OrderListModel* rows = list()->rows();
        const std::unique_ptr<QMimeData> data(rows->mimeData({rows->index(0)}));
        QVERIFY(!rows->dropMimeData(data.get(), Qt::MoveAction, 2, 0, {})); // the view must not take it away
        QTRY_COMPARE(shown(), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
        QCOMPARE(stored(), shown());
        QVERIFY(!rows->flags(rows->index(0)).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(rows->flags({}).testFlag(Qt::ItemIsDropEnabled));
    }

    void deletesWithUndo()
    {
        fill({called(u"A"_s, {u"a"_s}), called(u"B"_s, {u"b"_s})});
        const Location before = routes().locations().result()->first();
        list()->setCurrentId(before.id);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(shown(), QStringList{u"B"_s});
        QTRY_COMPARE(name()->text(), u"B"_s);
        m_undo->undo();
        QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(routes().locations().result()->first(), before);
        QTRY_COMPARE(name()->text(), u"A"_s);
        m_undo->redo();
        QTRY_COMPARE(shown(), QStringList{u"B"_s});
    }

    void guardsUnsavedChanges()
    {
        fill({called(u"A"_s), called(u"B"_s)});
        const LocationId second = list()->rows()->rows().at(1).id;
        retype(u"Changed"_s);
        QVERIFY(!m_undo->canUndo());
        list()->setCurrentIndex(list()->rows()->index(1));
        answer(u"keepEditing"_s);
        QCOMPARE(name()->text(), u"Changed"_s);
        QTRY_VERIFY(list()->currentId() != second);

        list()->setCurrentIndex(list()->rows()->index(1));
        answer(u"saveChanges"_s);
        QTRY_COMPARE(name()->text(), u"B"_s);
        QCOMPARE(stored(), (QStringList{u"Changed"_s, u"B"_s}));

        retype(u"Lost"_s);
        const QSignalSpy granted(m_page.get(), &Page::leaveGranted);
        QVERIFY(!m_page->canLeave());
        answer(u"discardChanges"_s);
        QCOMPARE(granted.count(), 1);
        QVERIFY(m_page->canLeave());
        QCOMPARE(name()->text(), u"B"_s);
    }

    void saysWhichRouteItHas()
    {
        GatewayDraft draft;
        draft.gateway.name = u"Textline"_s;
        draft.gateway.custom.url = u"https://api.textline.example/send"_s;
        draft.gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
        const Result<Gateway> gateway = m_services->gateways().save(draft).result();
        QVERIFY(gateway);
        fill({called(u"A"_s), called(u"B"_s)});
        auto* card = find<QWidget>(u"locationRoute"_s);
        const auto words = [card] {
            QStringList all;
            for (const QLabel* label : card->findChildren<QLabel*>())
                all.append(label->text());
            return all;
        };
        QTRY_VERIFY(words().contains(u"Textline"_s));
        QVERIFY(words().contains(u"The default route"_s));
        QVERIFY(routes().setRoute(list()->currentId(), {gateway->id}).result());
        QTRY_VERIFY(words().contains(u"A route of its own"_s));
        const QSignalSpy wanted(m_page.get(), &LocationsPage::routeRequested);
        find<QPushButton>(u"changeRoute"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<LocationId>(), list()->currentId());
    }

    void keepsTheWayOnlineWithItsSecret()
    {
        fill({called(u"A"_s)});
        auto* kind = find<QComboBox>(u"accessKind"_s);
        auto* key = find<SecretEdit>(u"accessKey"_s);
        QVERIFY(!key->isVisible());
        kind->setCurrentIndex(kind->findData(int(AccessKind::MikroTik)));
        QVERIFY(key->isVisible() && find<QLineEdit>(u"accessUser"_s)->isVisible());
        QVERIFY(!m_page->canLeave());
        answer(u"keepEditing"_s);
        find<QPushButton>(u"saveLocation"_s)->click();
        QVERIFY(!errorOf(find<QLineEdit>(u"accessUrl"_s)).isEmpty()); // what is missing is said on saving
        kind->setCurrentIndex(kind->findData(int(AccessKind::OpenNds)));
        QVERIFY(!find<QLineEdit>(u"accessUser"_s)->isVisible());
        find<QPushButton>(u"saveLocation"_s)->click();
        QVERIFY(!errorOf(key).isEmpty());
        key->setFocus();
        QTest::keyClicks(key, u"faskey-canary"_s);
        QCOMPARE(errorOf(key), QString());
        find<QPushButton>(u"saveLocation"_s)->click();
        QTRY_VERIFY(!key->isTyped());
        const LocationAccess access = routes().locations().result()->first().access;
        QCOMPARE(access.kind, AccessKind::OpenNds);
        QVERIFY(access.key.isSet());
        QVERIFY(m_page->canLeave());

        // Another name leaves it as it is.
        retype(u"B"_s);
        find<QPushButton>(u"saveLocation"_s)->click();
        QTRY_COMPARE(stored(), QStringList{u"B"_s});
        QCOMPARE(routes().locations().result()->first().access, access);
        QTRY_VERIFY(m_page->canLeave()); // until then nothing can be typed
        // A wrong address is told as one types.
        auto* landing = find<QLineEdit>(u"accessLanding"_s);
        landing->setFocus();
        QTest::keyClicks(landing, u"welcome"_s);
        QVERIFY(!errorOf(landing).isEmpty());
    }

    void enablesSplashPages()
    {
        SplashPage page;
        page.name = u"Guests"_s;
        page.otp = false;
        const Result<SplashPage> made = m_services->splash().save(page).result();
        QVERIFY(made);
        fill({called(u"A"_s)});
        const QString name = u"splash-%1"_s.arg(made->id);
        QTRY_VERIFY(find<Switch>(name));
        QVERIFY(!find<Switch>(name)->isChecked());
        find<Switch>(name)->click();
        find<QPushButton>(u"saveLocation"_s)->click();
        const LocationId id = list()->currentId();
        const auto places = [this] { return m_services->splash().list().result()->first().locations; };
        QTRY_VERIFY2(!places().isEmpty(), qPrintable(find<HintLabel>(u"locationsTrouble"_s)->text()));
        QCOMPARE(places(), QList<LocationId>{id});
        QTRY_VERIFY(m_page->canLeave());

        // A new location gets it in the same step as its name.
        m_page->addLocation();
        retype(u"B"_s);
        QVERIFY(!find<Switch>(name)->isChecked());
        find<Switch>(name)->click();
        find<QPushButton>(u"saveLocation"_s)->click();
        QTRY_COMPARE(places().size(), 2);
        QTRY_VERIFY(m_page->canLeave());
        find<Switch>(name)->click();
        find<QPushButton>(u"saveLocation"_s)->click();
        QTRY_COMPARE(places(), QList<LocationId>{id});
    }

    void whatAnotherProgramChangesShows()
    {
        fill({called(u"A"_s)});
        Location location = routes().locations().result()->first();
        location.name = u"Renamed"_s;
        QVERIFY(routes().editLocation(location).result());
        QTRY_COMPARE(name()->text(), u"Renamed"_s);
        // But nothing that is being typed is lost by it.
        retype(u"Mine"_s);
        location.name = u"Theirs"_s;
        QVERIFY(routes().editLocation(location).result());
        QTRY_COMPARE(shown(), QStringList{u"Theirs"_s});
        QCOMPARE(name()->text(), u"Mine"_s);
    }
};

QTEST_MAIN(TestLocationsPage)
#include "tst_locationspage.moc"
