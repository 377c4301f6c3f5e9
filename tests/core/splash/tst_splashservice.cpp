// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "core/storage/RetiredSecrets.h"
#include "core/storage/SplashRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QSignalSpy>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

SplashPage called(const QString& name, bool otp = false)
{
    SplashPage page;
    page.name = name;
    page.otp = otp;
    return page;
}

/// A data directory with its services.
struct Place {
    TempDataDir dir;
    MemorySecretStore secrets;
    std::unique_ptr<Services> services = std::move(*Services::open(dir.path(), &secrets));

    SplashService& splash() { return services->splash(); }
    Result<SplashPage> save(const SplashPage& page) { return splash().save(page).result(); }
    LocationId location(const QString& name)
    {
        Location place;
        place.name = name;
        return services->routes().addLocation(place).result()->id;
    }
    void addGateway()
    {
        Gateway gateway;
        gateway.name = u"Provider"_s;
        gateway.custom.url = u"https://sms.example/send"_s;
        gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
        QVERIFY(services->gateways().save({gateway, {}}).result());
    }
    QStringList names()
    {
        QStringList all;
        const Result<QList<SplashPage>> pages = splash().list().result();
        for (const SplashPage& page : *pages)
            all.append(page.name);
        return all;
    }
};

}

/// Splash pages as they are kept.
class TestSplashService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndFinds()
    {
        Place place;
        SplashPage page = called(u" Harbour Hotel "_s);
        page.locations = {place.location(u"Pier"_s), place.location(u"Quay"_s)};
        page.texts[u"de"_s].title = u"Willkommen"_s;
        const Result<SplashPage> stored = place.save(page);
        QVERIFY(stored);
        QCOMPARE(stored->name, u"Harbour Hotel"_s);
        QCOMPARE(stored->address, u"harbour-hotel"_s);
        QCOMPARE(stored->position, 1);
        QCOMPARE(stored->locations, page.locations);
        for (const QString& text :
            {u"harbour hotel"_s, u"harbour-hotel"_s, QString::number(stored->id), u"HARBOUR HOTEL"_s})
            QCOMPARE(*place.splash().find(text).result(), *stored);
        QCOMPARE(place.splash().find(u"x"_s).result().error().kind, ErrorKind::SplashNotFound);

        SplashPage changed = *stored;
        changed.locations.removeFirst();
        changed.address = u"hotel"_s;
        QCOMPARE(*place.save(changed), changed);
    }

    void refusesWhatIsTaken()
    {
        Place place;
        QVERIFY(place.save(called(u"One"_s)));
        QCOMPARE(place.save(called(u"ONE"_s)).error().kind, ErrorKind::NameTaken);
        SplashPage other = called(u"Two"_s);
        other.address = u"one"_s;
        QCOMPARE(place.save(other).error().kind, ErrorKind::SplashAddressTaken);
        other.address = u"two"_s;
        other.locations = {77};
        QCOMPARE(place.save(other).error().kind, ErrorKind::LocationNotFound);
        QCOMPARE(place.names(), QStringList(u"One"_s));
    }

    void codesNeedAGateway()
    {
        Place place;
        QCOMPARE(place.save(called(u"One"_s, true)).error().kind, ErrorKind::OtpNeedsGateway);
        place.addGateway();
        Result<SplashPage> page = place.save(called(u"One"_s, true));
        QVERIFY(page);
        // What is on already can be edited when gateways have gone.
        QVERIFY(place.services->gateways().setEnabled(1, false).result());
        page->address = u"first"_s;
        QVERIFY(place.save(*page));
        page->otp = false;
        QVERIFY(place.save(*page));
        page->otp = true;
        QCOMPARE(place.save(*page).error().kind, ErrorKind::OtpNeedsGateway);
    }

    void removalIsUndone()
    {
        Place place;
        QVERIFY(place.save(called(u"A"_s)));
        SplashPage page = called(u"B"_s);
        page.locations = {place.location(u"Pier"_s)};
        const SplashPage stored = *place.save(page);
        QVERIFY(place.save(called(u"C"_s)));
        const Result<SplashPage> gone = place.splash().remove(stored.id).result();
        QVERIFY(gone);
        QCOMPARE(place.names(), QStringList({u"A"_s, u"C"_s}));
        QCOMPARE(*place.save(*gone), stored);
        QCOMPARE(place.names(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(place.splash().remove(99).result().error().kind, ErrorKind::SplashNotFound);
    }

    void aLocationThatComesBackHasItsPages()
    {
        Place place;
        SplashPage page = called(u"A"_s);
        page.locations = {place.location(u"Pier"_s)};
        const SplashPage stored = *place.save(page);
        const Result<Location> gone
            = place.services->routes().removeLocation(page.locations.first()).result();
        QVERIFY(place.splash().find(u"A"_s).result()->locations.isEmpty());
        QVERIFY(place.services->routes().addLocation(*gone).result());
        QCOMPARE(*place.splash().find(u"A"_s).result(), stored);
    }

    void order()
    {
        Place place;
        QList<SplashId> ids;
        for (const char* name : {"A", "B", "C", "D"})
            ids.append(place.save(called(QString::fromLatin1(name)))->id);
        QVERIFY(place.splash().reorder({ids.at(2), ids.at(0)}).result());
        QCOMPARE(place.names(), QStringList({u"C"_s, u"A"_s, u"B"_s, u"D"_s}));
        QCOMPARE(place.splash().reorder({99}).result().error().kind, ErrorKind::SplashNotFound);
    }

    void waysOnline()
    {
        Place place;
        const LocationId id = place.location(u"Pier"_s);
        LocationAccessDraft draft;
        draft.access.kind = AccessKind::OpenNds;
        QCOMPARE(place.splash().setAccess(id, draft).result().error().kind, ErrorKind::AccessKeyMissing);
        draft.key = "first-key";
        const Result<Location> first = place.splash().setAccess(id, draft).result();
        QVERIFY(first);
        QCOMPARE(*place.secrets.read(first->access.key.id).result(), QByteArray("first-key"));
        QCOMPARE(place.services->routes().findLocation(u"Pier"_s).result()->access, first->access);

        draft.key = "second-key";
        const Result<Location> second = place.splash().setAccess(id, draft).result();
        QVERIFY(second);
        // Undone: the former key is there still, and stays, again and again.
        QVERIFY(place.splash().setAccess(id, {first->access, std::nullopt}).result());
        QVERIFY(place.services->gateways().removeHidden().result());
        QCOMPARE(*place.secrets.read(first->access.key.id).result(), QByteArray("first-key"));
        QVERIFY(place.services->gateways().removeHidden().result());
        QVERIFY(place.secrets.read(first->access.key.id).result());
        QVERIFY(!place.secrets.read(second->access.key.id).result());

        // A location that is removed and comes back has its way.
        const Result<Location> gone = place.services->routes().removeLocation(id).result();
        QVERIFY(place.services->routes().addLocation(*gone).result());
        QCOMPARE(place.services->routes().findLocation(u"Pier"_s).result()->access, first->access);
        QVERIFY(place.services->routes().removeLocation(id).result());
        QVERIFY(place.services->gateways().removeHidden().result());
        QVERIFY(!place.secrets.read(first->access.key.id).result());
        QCOMPARE(place.splash().setAccess(id, {first->access, std::nullopt}).result().error().kind,
            ErrorKind::LocationNotFound);
        QVERIFY(place.services->gateways().removeHidden().result());
    }

    /// A key that is replaced is gone with the next start or end, or at once where nothing is undone.
    void replacedKeys()
    {
        Place place;
        const LocationId id = place.location(u"Pier"_s);
        LocationAccessDraft draft;
        draft.access.kind = AccessKind::OpenNds;
        QList<SecretRef> keys;
        for (const char* key : {"first", "second", "third"}) {
            draft.key = key;
            keys.append(place.splash().setAccess(id, draft).result()->access.key);
        }
        QVERIFY(place.splash().removeFormerKey(keys.at(0)).result());
        QVERIFY(!place.secrets.value(keys.at(0).id));
        QVERIFY(place.secrets.value(keys.at(1).id));
        QVERIFY(place.splash().removeFormerKey(keys.at(2)).result()); // in use
        QVERIFY(place.secrets.value(keys.at(2).id));
        place.secrets.failWith(ErrorKind::KeychainLocked);
        QVERIFY(!place.services->gateways().removeHidden().result());
        place.secrets.failWith(std::optional<Error>());
        QVERIFY(place.services->gateways().removeHidden().result());
        QCOMPARE(place.secrets.keys(), QStringList{keys.at(2).id});
        QCOMPARE(*place.services->storage().read(&RetiredSecrets::list).result(), QStringList());
    }

    void grantsAreTakenOnce()
    {
        Place place;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto take = [&place, now](const QString& id, int later) {
            return *place.services->storage()
                        .write([=](Connection& connection) {
                            return SplashRepository::takeGrant(
                                connection, id, now.addSecs(300), now.addSecs(later));
                        })
                        .result();
        };
        QVERIFY(take(u"a"_s, 0));
        QVERIFY(!take(u"a"_s, 1));
        QVERIFY(take(u"b"_s, 1));
        QVERIFY(!take(u"a"_s, 299));
    }

    void tellsOfChanges()
    {
        Place place;
        QSignalSpy spy(&place.splash(), &SplashService::changed);
        QVERIFY(place.save(called(u"A"_s)));
        QTRY_VERIFY(spy.count() > 0);
    }
};

QTEST_GUILESS_MAIN(TestSplashService)
#include "tst_splashservice.moc"
