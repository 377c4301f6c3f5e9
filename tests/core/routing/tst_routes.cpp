// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/routing/RouteTable.h"
#include "core/storage/Storage.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// Gateways with the ids 1 to 4, and the locations "Bar" and "Inn" with the ids 1 and 2.
struct Place {
    TempDataDir dir;
    MemorySecretStore secrets;
    std::unique_ptr<Services> services = std::move(*Services::open(dir.path(), &secrets));

    Place()
    {
        for (const QString& name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}) {
            Gateway gateway;
            gateway.name = name;
            gateway.custom.url = u"https://api.example/send"_s;
            gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
            (void)services->gateways().save(GatewayDraft{gateway, {}}).result();
        }
        for (const QString& name : {u"Bar"_s, u"Inn"_s}) {
            Location location;
            location.name = name;
            (void)services->routes().addLocation(location).result();
        }
    }

    RouteService& routes() { return services->routes(); }
    GatewayService& gateways() { return services->gateways(); }
    RouteTable table()
    {
        return *services->storage().read([](Connection& c) { return readRouteTable(c); }).result();
    }
    qint64 version()
    {
        return *services->storage().read([](Connection& c) { return readRouteVersion(c); }).result();
    }
    /// "1 2 (3) 4", the disabled in brackets, as it is shown; "own " before an own one.
    QString shown(LocationId id)
    {
        const Result<Route> route = routes().route(id).result();
        if (!route)
            return errorName(route.error().kind);
        QStringList words;
        for (const RouteMember& member : route->members) {
            const QString word = QString::number(member.gateway.id);
            words.append(member.role == RouteRole::Disabled ? u'(' + word + u')' : word);
        }
        return (route->own ? u"own "_s : u""_s) + words.join(u' ');
    }
    /// As it is used.
    QString served(const QString& location)
    {
        QStringList words;
        for (const GatewayId id : table().routeFor(location))
            words.append(QString::number(id));
        return words.join(u' ');
    }
    ErrorKind setError(LocationId id, const QList<GatewayId>& ids)
    {
        const Result<Route> set = routes().setRoute(id, ids).result();
        return set ? ErrorKind::Internal : set.error().kind;
    }
};

constexpr LocationId defaultRoute = 0;
constexpr LocationId bar = 1;
constexpr LocationId inn = 2;

}

/// Routes as they are set, shown and used.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles()
    {
        Place place;
        QVERIFY(place.gateways().setEnabled(1, false).result());
        const Route route = *place.routes().route(defaultRoute).result();
        QList<RouteRole> roles;
        for (const RouteMember& member : route.members)
            roles.append(member.role);
        QCOMPARE(roles,
            QList<RouteRole>(
                {RouteRole::Disabled, RouteRole::Primary, RouteRole::Fallback, RouteRole::Fallback}));
        QVERIFY(route.serves());
        QVERIFY(!route.own);
        for (const GatewayId id : {2, 3, 4})
            QVERIFY(place.gateways().setEnabled(id, false).result());
        QVERIFY(!place.routes().route(defaultRoute).result()->serves());
        QCOMPARE(place.served(u"Bar"_s), QString());
    }

    void setting_data()
    {
        QTest::addColumn<int>("location");
        QTest::addColumn<QList<GatewayId>>("given");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("served");
        using Ids = QList<GatewayId>;
        QTest::newRow("default, one") << 0 << Ids{4} << u"4 1 2 (3)"_s << u"4 1 2"_s;
        QTest::newRow("default, two") << 0 << Ids{4, 2} << u"4 2 1 (3)"_s << u"4 2 1"_s;
        QTest::newRow("default, all") << 0 << Ids{2, 4, 3, 1} << u"2 4 (3) 1"_s << u"2 4 1"_s;
        QTest::newRow("default, a disabled one") << 0 << Ids{3} << u"(3) 1 2 4"_s << u"1 2 4"_s;
        QTest::newRow("location, one") << 1 << Ids{4} << u"own 4"_s << u"4"_s;
        QTest::newRow("location, two") << 1 << Ids{4, 1} << u"own 4 1"_s << u"4 1"_s;
        QTest::newRow("location, a disabled one") << 1 << Ids{3, 1} << u"own (3) 1"_s << u"1"_s;
        QTest::newRow("location, only a disabled one") << 1 << Ids{3} << u"own (3)"_s << u""_s;
    }
    void setting()
    {
        QFETCH(int, location);
        QFETCH(QList<GatewayId>, given);
        QFETCH(QString, shown);
        QFETCH(QString, served);
        Place place;
        QVERIFY(place.gateways().setEnabled(3, false).result());
        const qint64 before = place.version();
        const Result<Route> set = place.routes().setRoute(location, given).result();
        QVERIFY(set);
        QVERIFY(place.version() > before);
        QCOMPARE(*set, *place.routes().route(location).result());
        QCOMPARE(place.shown(location), shown);
        QCOMPARE(place.served(u" bAR "_s), served);
        // Nobody else's route is touched, and no switch.
        const QString byDefault = location == defaultRoute ? shown : u"1 2 (3) 4"_s;
        QCOMPARE(place.shown(defaultRoute), byDefault);
        QCOMPARE(place.shown(inn), byDefault);
        QCOMPARE(place.served(u"nobody knows it"_s), place.served(u"Inn"_s));
        QVERIFY(!place.gateways().find(3).result()->enabled);
    }

    void refused_data()
    {
        QTest::addColumn<QList<GatewayId>>("given");
        QTest::addColumn<ErrorKind>("kind");
        using Ids = QList<GatewayId>;
        QTest::newRow("none") << Ids{} << ErrorKind::RouteEmpty;
        QTest::newRow("not there") << Ids{1, 99} << ErrorKind::GatewayNotFound;
        QTest::newRow("nonsense") << Ids{-1} << ErrorKind::GatewayNotFound;
        QTest::newRow("hidden") << Ids{1, 4} << ErrorKind::GatewayNotFound;
        QTest::newRow("twice") << Ids{1, 2, 1} << ErrorKind::RouteGatewayTwice;
    }
    void refused()
    {
        QFETCH(QList<GatewayId>, given);
        QFETCH(ErrorKind, kind);
        Place place;
        QVERIFY(place.gateways().hide(4).result());
        QVERIFY(place.routes().setRoute(bar, {2, 1}).result());
        for (const LocationId id : {defaultRoute, bar, inn})
            QCOMPARE(place.setError(id, given), kind);
        QCOMPARE(place.setError(99, {1}), ErrorKind::LocationNotFound);
        QCOMPARE(place.routes().resetRoute(99).result().error().kind, ErrorKind::LocationNotFound);
        QCOMPARE(place.routes().route(99).result().error().kind, ErrorKind::LocationNotFound);
        // What was refused has changed nothing.
        QCOMPARE(place.shown(defaultRoute), u"1 2 3"_s);
        QCOMPARE(place.shown(bar), u"own 2 1"_s);
        QCOMPARE(place.shown(inn), u"1 2 3"_s);
    }

    void resetting()
    {
        Place place;
        QVERIFY(place.routes().setRoute(bar, {3}).result());
        QCOMPARE(place.routes().locations().result()->first().route, std::optional(QList<GatewayId>{3}));
        for (int i = 0; i < 2; ++i) { // there is nothing wrong with doing it twice
            QVERIFY(place.routes().resetRoute(bar).result());
            QCOMPARE(place.shown(bar), u"1 2 3 4"_s);
            QCOMPARE(place.served(u"Bar"_s), u"1 2 3 4"_s);
            QVERIFY(!place.routes().locations().result()->first().route);
        }
        // Of the default route there is nothing to take away.
        QVERIFY(place.routes().resetRoute(defaultRoute).result());
        QCOMPARE(place.shown(defaultRoute), u"1 2 3 4"_s);
        // Any former state comes back in one call.
        QVERIFY(place.routes().restoreRoute(bar, QList<GatewayId>{4, 1}).result());
        QCOMPARE(place.shown(bar), u"own 4 1"_s);
        QVERIFY(place.routes().restoreRoute(bar, QList<GatewayId>{}).result());
        QCOMPARE(place.shown(bar), u"own "_s);
        QVERIFY(place.routes().restoreRoute(bar, std::nullopt).result());
        QCOMPARE(place.shown(bar), u"1 2 3 4"_s);
    }

    void removedLocation()
    {
        Place place;
        QVERIFY(place.routes().setRoute(bar, {3, 1}).result());
        const Location gone = *place.routes().removeLocation(bar).result();
        QCOMPARE(gone.route, std::optional(QList<GatewayId>{3, 1}));
        QCOMPARE(place.shown(bar), u"LocationNotFound"_s);
        QCOMPARE(place.served(u"Bar"_s), u"1 2 3 4"_s);
        QCOMPARE(*place.routes().addLocation(gone).result(), gone);
        QCOMPARE(place.shown(bar), u"own 3 1"_s);
        QCOMPARE(place.served(u"Bar"_s), u"3 1"_s);
        QCOMPARE(place.routes().locations().result()->first(), gone);
    }

    /// A gateway that is taken off the list is on no route, and comes back to where it was on each, whatever
    /// became of the routes meanwhile.
    void hiddenGateway()
    {
        Place place;
        QVERIFY(place.routes().setRoute(bar, {4, 2, 1}).result());
        QVERIFY(place.routes().setRoute(inn, {2}).result());
        QVERIFY(place.gateways().hide(2).result());
        QCOMPARE(place.shown(defaultRoute), u"1 3 4"_s);
        QCOMPARE(place.shown(bar), u"own 4 1"_s);
        QCOMPARE(place.shown(inn), u"own "_s);
        QCOMPARE(place.served(u"Bar"_s), u"4 1"_s);
        QCOMPARE(place.served(u"Inn"_s), QString());
        QVERIFY(place.gateways().restore(2).result());
        QCOMPARE(place.shown(defaultRoute), u"1 2 3 4"_s);
        QCOMPARE(place.shown(bar), u"own 4 2 1"_s);
        QCOMPARE(place.shown(inn), u"own 2"_s);

        QVERIFY(place.gateways().hide(2).result());
        QVERIFY(place.routes().setRoute(defaultRoute, {4, 3, 1}).result());
        QVERIFY(place.routes().setRoute(bar, {1, 4}).result());
        QVERIFY(place.routes().restoreRoute(inn, std::nullopt).result());
        QCOMPARE(place.served(u"Inn"_s), u"4 3 1"_s);
        QVERIFY(place.gateways().restore(2).result());
        QCOMPARE(place.shown(defaultRoute), u"4 2 3 1"_s);
        QCOMPARE(place.shown(bar), u"own 1 2 4"_s);
        QCOMPARE(place.shown(inn), u"4 2 3 1"_s);
        QVERIFY(place.routes().restoreRoute(inn, QList<GatewayId>{2}).result());
        QCOMPARE(place.shown(inn), u"own 2"_s);
    }

    void removedGateway()
    {
        Place place;
        QVERIFY(place.routes().setRoute(bar, {4, 2}).result());
        QVERIFY(place.gateways().remove(4).result());
        QCOMPARE(place.shown(bar), u"own 2"_s);
        QVERIFY(place.gateways().hide(2).result());
        QVERIFY(place.gateways().removeHidden().result());
        // The others were not chosen for it: nothing is sent there until somebody chooses.
        QCOMPARE(place.shown(bar), u"own "_s);
        QCOMPARE(place.served(u"Bar"_s), QString());
        QCOMPARE(place.served(u"Inn"_s), u"1 3"_s);
    }

    /// A new gateway joins the default route only.
    void addedGateway()
    {
        Place place;
        QVERIFY(place.routes().setRoute(bar, {4, 2}).result());
        Gateway gateway = *place.gateways().find(1).result();
        gateway.id = 0;
        gateway.name = u"Five"_s;
        QVERIFY(place.gateways().save(GatewayDraft{gateway, {}}).result());
        QCOMPARE(place.shown(bar), u"own 4 2"_s);
        QCOMPARE(place.shown(defaultRoute), u"1 2 3 4 5"_s);
    }

    /// Whatever changes what is sent by whom, changes the version.
    void versions()
    {
        Place place;
        QList<qint64> versions{place.version()};
        const auto note = [&place, &versions] { versions.append(place.version()); };
        QVERIFY(place.gateways().setEnabled(1, false).result());
        note();
        QVERIFY(place.gateways().move(1, 3).result());
        note();
        QVERIFY(place.routes().setRoute(bar, {1, 2}).result());
        note();
        QVERIFY(place.routes().setRoute(bar, {2, 1}).result());
        note();
        Location renamed = *place.routes().findLocation(u"Bar"_s).result();
        renamed.name = u"Pub"_s;
        QVERIFY(place.routes().editLocation(renamed).result());
        note();
        QVERIFY(place.gateways().hide(2).result());
        note();
        QVERIFY(place.routes().resetRoute(bar).result());
        note();
        QVERIFY(place.routes().removeLocation(bar).result());
        note();
        for (int i = 1; i < versions.size(); ++i)
            QVERIFY2(versions.at(i) > versions.at(i - 1), qPrintable(QString::number(i)));
        QCOMPARE(place.version(), versions.last());
        QCOMPARE(place.table().version, versions.last());
    }

    /// Two programs that set routes at once: each is one of the two, whole.
    void severalPrograms()
    {
        Place place;
        const auto other = std::move(*Services::open(place.dir.path(), &place.secrets));
        QList<QFuture<Result<Route>>> futures;
        for (int i = 0; i < 30; ++i) {
            futures.append(place.routes().setRoute(bar, {1, 2, 3}));
            futures.append(other->routes().setRoute(bar, {4}));
            futures.append(place.routes().setRoute(defaultRoute, {4, 3}));
            futures.append(other->routes().setRoute(defaultRoute, {3, 4}));
        }
        for (const QFuture<Result<Route>>& future : futures)
            QVERIFY(future.result());
        QVERIFY(QStringList({u"own 1 2 3"_s, u"own 4"_s}).contains(place.shown(bar)));
        QVERIFY(QStringList({u"3 4 1 2"_s, u"4 3 1 2"_s, u"3 4 2 1"_s, u"4 3 2 1"_s})
                    .contains(place.shown(defaultRoute)));
    }

    void rowsOfARoute()
    {
        const auto words = [](const RouteRows& rows) {
            QStringList all;
            for (const RouteRow& row : rows.rows) {
                all.append(QString::number(row.gateway.id) + (row.on ? u"+"_s : u"-"_s)
                    + QString::number(row.place) + roleName(row.role).left(1)
                    + (row.movable ? u"m"_s : QString()));
            }
            return all.join(u' ');
        };
        QList<Gateway> gateways;
        for (GatewayId id = 1; id <= 3; ++id) {
            Gateway gateway;
            gateway.id = id;
            gateway.enabled = id != 2;
            gateways.append(gateway);
        }
        const RouteRows byDefault = routeRows({}, gateways);
        QCOMPARE(words(byDefault), u"1+1pm 2-0dm 3+2fm"_s);
        QCOMPARE(byDefault.order, RouteOrder({1, 2, 3}));
        QCOMPARE(withMoved(byDefault, 3, 1), RouteOrder({3, 1, 2}));
        QCOMPARE(withMoved(byDefault, 3, 9), RouteOrder());
        QCOMPARE(withMoved(byDefault, 9, 1), RouteOrder());

        Location inherits;
        inherits.id = 7;
        const RouteRows same = routeRows(inherits, gateways);
        QCOMPARE(words(same), u"1+1pm 3+2fm 2-0d"_s); // what is disabled is no member
        QCOMPARE(same.order, RouteOrder());
        QCOMPARE(withMember(same, 2, true), (QList<GatewayId>{1, 3, 2}));
        QCOMPARE(withMember(same, 1, false), (QList<GatewayId>{3}));
        QCOMPARE(withMoved(same, 3, 1), RouteOrder({3, 1}));
        QCOMPARE(withMoved(same, 2, 1), RouteOrder());

        Location own = inherits;
        own.route = {2, 3, 9};
        QCOMPARE(words(routeRows(own, gateways)), u"2+0dm 3+1pm 1-0d"_s);
    }

    /// A change, and what undoes it, only where nobody else has changed it.
    void changesWhatIsStillAsItWas()
    {
        Place place;
        const auto error = [&place](LocationId id, const RouteOrder& from, const RouteOrder& to) {
            const Result<void> done = place.routes().changeRoute(id, from, to).result();
            return done ? ErrorKind::Internal : done.error().kind;
        };
        constexpr ErrorKind none = ErrorKind::Internal;
        QCOMPARE(error(defaultRoute, RouteOrder({1, 2, 3, 4}), RouteOrder({4, 1, 2, 3})), none);
        QCOMPARE(place.shown(defaultRoute), u"4 1 2 3"_s);
        QCOMPARE(error(defaultRoute, RouteOrder({1, 2, 3, 4}), RouteOrder({2, 1, 3, 4})),
            ErrorKind::ChangedMeanwhile);
        // What was deleted meanwhile is passed over, and what was added stays behind.
        QVERIFY(place.gateways().hide(2).result());
        QCOMPARE(error(defaultRoute, RouteOrder({4, 1, 2, 3}), RouteOrder({1, 2, 3, 4})), none);
        QVERIFY(place.gateways().restore(2).result());
        QCOMPARE(place.shown(defaultRoute), u"1 3 2 4"_s);

        QCOMPARE(error(bar, RouteOrder(), RouteOrder({3, 1})), none);
        QCOMPARE(place.shown(bar), u"own 3 1"_s);
        QCOMPARE(error(bar, RouteOrder(), RouteOrder(QList<GatewayId>{1})), ErrorKind::ChangedMeanwhile);
        QCOMPARE(error(bar, RouteOrder({1, 3}), RouteOrder()), ErrorKind::ChangedMeanwhile);
        QCOMPARE(error(bar, RouteOrder({3, 1}), RouteOrder()), none);
        QCOMPARE(place.shown(bar), u"1 3 2 4"_s); // the default route again
        QCOMPARE(error(99, RouteOrder(), RouteOrder(QList<GatewayId>{1})), ErrorKind::LocationNotFound);
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
