// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/config/ConfigPlan.h"
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "tests/support/JsonSchemaCheck.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/NodeModules.h"
#include "tests/support/TempDataDir.h"

#include <QElapsedTimer>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

Gateway gatewayCalled(const QString& name, GatewayId id = 0)
{
    Gateway gateway;
    gateway.id = id;
    gateway.name = name;
    gateway.custom.url = u"https://api.example/"_s;
    gateway.custom.payload = u"{\"t\":\"%TO%%MESSAGE%\"}"_s;
    return gateway;
}

Location locationCalled(const QString& name, LocationId id, const QStringList& ssids = {},
    const std::optional<QList<GatewayId>>& route = {})
{
    Location location;
    location.id = id;
    location.name = name;
    location.position = int(id);
    location.ssids = ssids;
    location.route = route;
    return location;
}

/// Gateways A, B, C with the ids 1 to 3, and two locations.
ConfigState sampleState()
{
    return {Settings(), {gatewayCalled(u"A"_s, 1), gatewayCalled(u"B"_s, 2), gatewayCalled(u"C"_s, 3)}, {},
        {locationCalled(u"Bar"_s, 1, {u"Guest"_s, u" x"_s}, QList<GatewayId>{3, 1}),
            locationCalled(u"Inn"_s, 2)}};
}

QByteArray fileWithLocations(const QByteArray& locations, const QByteArray& gateways = "[]")
{
    return "{\"format\":\"otpost-config\",\"version\":1,\"gateways\":" + gateways
        + ",\"locations\":" + locations + "}";
}

QByteArray written(const ConfigState& state)
{
    ConfigContent content{state.settings, state.gateways, QDateTime::currentDateTimeUtc(), state.locations};
    return writeConfig(content).value_or(QByteArray());
}

/// "location-change Bar: ssids, route" …
QStringList changesOf(const ConfigPlan& plan)
{
    QStringList all;
    for (const ConfigChange& change : plan.changes) {
        QStringList fields;
        for (const ConfigChange::Field& field : change.fields)
            fields.append(
                u"%1 %2→%3"_s.arg(field.key, field.before.isNull() ? u"none"_s : field.before, field.after));
        const QString mark = change.kind == ConfigChange::Kind::AddLocation ? u"+"_s
            : change.kind == ConfigChange::Kind::RemoveLocation             ? u"-"_s
            : change.kind == ConfigChange::Kind::ChangeLocation             ? u"~"_s
                                                                            : u"?"_s;
        all.append(mark + change.name + (fields.isEmpty() ? QString() : u": "_s + fields.join(u"; "_s)));
    }
    return all;
}

struct Place {
    TempDataDir dir;
    MemorySecretStore secrets;
    std::unique_ptr<Services> services = std::move(*Services::open(dir.path(), &secrets));

    ConfigState state()
    {
        return {*services->settings().load().result(), *services->gateways().list().result(), {},
            *services->routes().locations().result()};
    }
    ConfigPlan plan(const QByteArray& text, ImportMode mode = ImportMode::Merge)
    {
        const auto planned = planImport(*readConfig(text), {}, state(), mode);
        if (!planned)
            qFatal("The test's plan is bad: %s", qPrintable(describe(planned.error().first())));
        return *planned;
    }
    Result<void> apply(const ConfigPlan& planned)
    {
        return services->gateways().applyBatch(planned.batch).result();
    }
};

}

/// Locations and their routes in configuration files.
class TestConfigLocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const ConfigState state = sampleState();
        const auto file = readConfig(written(state));
        QVERIFY(file);
        QVERIFY(file->remarks.isEmpty());
        QCOMPARE(file->locations->size(), 2);
        QCOMPARE(*file->locations->at(0).ssids, state.locations.at(0).ssids);
        QCOMPARE(*file->locations->at(0).route->gateways, QStringList({u"C"_s, u"A"_s}));
        QVERIFY(file->locations->at(1).route && !file->locations->at(1).route->gateways);
        for (const ImportMode mode : {ImportMode::Merge, ImportMode::Replace}) {
            const auto plan = planImport(*file, {}, state, mode);
            QVERIFY(plan);
            QCOMPARE(changesOf(*plan), QStringList());
            QVERIFY(plan->batch.locations.isEmpty());
        }
    }

    void fitsTheSchema()
    {
        OTPOST_NEED_NODE_MODULES();
        QCOMPARE(schemaProblems(QStringLiteral(OTPOST_PEERS_DIR "/../../resources/schema/config.schema.json"),
                     written(sampleState())),
            QString());
    }

    void planned_data()
    {
        QTest::addColumn<QByteArray>("locations"); // null: the file has none
        QTest::addColumn<bool>("replace");
        QTest::addColumn<QStringList>("changes");
        const auto row
            = [](const char* title, const QByteArray& locations, bool replace, const QStringList& changes) {
                  QTest::newRow(title) << locations << replace << changes;
              };
        row("file without locations", QByteArray(), false, {});
        row("file without locations, replacing", QByteArray(), true, {});
        row("empty list", "[]", false, {});
        row("empty list, replacing", "[]", true, {u"-Bar"_s, u"-Inn"_s});
        row("one of them, replacing", "[{\"name\": \"INN\"}]", true, {u"~INN: name Inn→INN"_s, u"-Bar"_s});
        row("new", "[{\"name\": \"New\"}]", false, {u"+New"_s});
        row("new with all", "[{\"name\": \"New\", \"ssids\": [\"a\"], \"route\": [\"b\"]}]", false,
            {u"+New: ssids none→a; route none→B"_s});
        row("new by default", "[{\"name\": \"New\", \"ssids\": [], \"route\": null}]", false, {u"+New"_s});
        row("only a name", "[{\"name\": \"Bar\"}]", false, {});
        row("name in other letters", "[{\"name\": \" bar \"}]", false, {u"~bar: name Bar→bar"_s});
        row("networks", "[{\"name\": \"Bar\", \"ssids\": [\"Guest\"]}]", false,
            {u"~Bar: ssids Guest,  x→Guest"_s});
        row("no networks", "[{\"name\": \"Bar\", \"ssids\": []}]", false, {u"~Bar: ssids Guest,  x→"_s});
        row("same route in other letters", "[{\"name\": \"Bar\", \"route\": [\"c\", \"a\"]}]", false, {});
        row("other order", "[{\"name\": \"Bar\", \"route\": [\"A\", \"C\"]}]", false,
            {u"~Bar: route C, A→A, C"_s});
        row("route taken away", "[{\"name\": \"Bar\", \"route\": null}]", false,
            {u"~Bar: route C, A→default"_s});
        row("empty route", "[{\"name\": \"Bar\", \"route\": []}]", false, {u"~Bar: route C, A→"_s});
        row("route given", "[{\"name\": \"Inn\", \"route\": [\"B\"]}]", false, {u"~Inn: route default→B"_s});
    }
    void planned()
    {
        QFETCH(QByteArray, locations);
        QFETCH(bool, replace);
        QFETCH(QStringList, changes);
        const ConfigState state = sampleState();
        QByteArray gateways = "[";
        for (const char* name : {"A", "B", "C"})
            gateways += QByteArray(gateways.size() > 1 ? "," : "") + "{\"name\":\"" + name
                + "\",\"type\":\"custom\"}";
        gateways += ']';
        QByteArray text = fileWithLocations(locations, gateways);
        if (locations.isNull())
            text = "{\"format\":\"otpost-config\",\"version\":1,\"gateways\":" + gateways + '}';
        const auto file = readConfig(text);
        QVERIFY2(file, file ? "" : qPrintable(describe(file.error().first())));
        const auto plan = planImport(*file, {}, state, replace ? ImportMode::Replace : ImportMode::Merge);
        QVERIFY(plan);
        QCOMPARE(changesOf(*plan), changes);
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("locations");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("place");
        const auto row
            = [](const char* title, const QByteArray& locations, ErrorKind kind, const char* place) {
                  QTest::newRow(title) << locations << kind << QString::fromLatin1(place);
              };
        row("no list", "{}", ErrorKind::ConfigMemberType, "/locations");
        row("no object", "[7]", ErrorKind::ConfigMemberType, "/locations/0");
        row("no name", "[{\"ssids\": []}]", ErrorKind::ConfigMemberMissing, "/locations/0");
        row("name is no text", "[{\"name\": 7}]", ErrorKind::ConfigMemberType, "/locations/0/name");
        row("name is empty", "[{\"name\": \" \"}]", ErrorKind::FieldMissing, "/locations/0/name");
        row("name is an id", "[{\"name\": \"7\"}]", ErrorKind::LocationNameInvalid, "/locations/0/name");
        row("name with an escape", "[{\"name\": \"a\\u001b[2J\"}]", ErrorKind::LocationNameInvalid,
            "/locations/0/name");
        row("name twice", "[{\"name\": \"Ö\"}, {\"name\": \"ö \"}]", ErrorKind::ConfigNameTwice,
            "/locations/1/name");
        row("networks are no list", "[{\"name\": \"a\", \"ssids\": \"b\"}]", ErrorKind::ConfigMemberType,
            "/locations/0/ssids");
        row("network is no text", "[{\"name\": \"a\", \"ssids\": [\"b\", 1]}]", ErrorKind::ConfigMemberType,
            "/locations/0/ssids/1");
        row("network is empty", "[{\"name\": \"a\", \"ssids\": [\"b\", \"\"]}]", ErrorKind::SsidInvalid,
            "/locations/0/ssids/1");
        row("network is too long", "[{\"name\": \"a\", \"ssids\": [\"123456789012345678901234567890123\"]}]",
            ErrorKind::SsidInvalid, "/locations/0/ssids/0");
        row("route is no list", "[{\"name\": \"a\", \"route\": \"A\"}]", ErrorKind::ConfigMemberType,
            "/locations/0/route");
        row("gateway is no text", "[{\"name\": \"a\", \"route\": [\"A\", 1]}]", ErrorKind::ConfigMemberType,
            "/locations/0/route/1");
        row("gateway twice", "[{\"name\": \"a\", \"route\": [\"A\", \"B\", \"a\"]}]",
            ErrorKind::RouteGatewayTwice, "/locations/0/route/2");
        row("gateway is not there", "[{\"name\": \"a\", \"route\": [\"A\", \"Z\"]}]", ErrorKind::ValueUnknown,
            "/locations/0/route/1");
        QByteArray many;
        for (int i = 0; i <= maxSsids; ++i)
            many += (i ? ",\"" : "\"") + QByteArray::number(i) + '"';
        row("too many networks", "[{\"name\": \"a\", \"ssids\": [" + many + "]}]", ErrorKind::ConfigTooMany,
            "/locations/0/ssids");
    }
    void bad()
    {
        QFETCH(QByteArray, locations);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, place);
        const auto file = readConfig(fileWithLocations(locations));
        QList<Error> errors = file ? QList<Error>() : file.error();
        if (file) {
            const auto plan = planImport(*file, {}, sampleState(), ImportMode::Merge);
            errors = plan ? QList<Error>() : plan.error();
        }
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, kind);
        QCOMPARE(errors.first().field, place);
        QVERIFY(!describe(errors.first()).contains(u'\x1b'));
    }

    void remarks()
    {
        const auto file = readConfig(fileWithLocations("[{\"name\": \"a\", \"colour\": 1}]"));
        QVERIFY(file);
        QCOMPARE(file->remarks.size(), 1);
        QCOMPARE(file->remarks.first().field, u"/locations/0/colour"_s);
    }

    /// A route may name gateways that the same file brings; what replaces them all takes them off.
    void applied()
    {
        Place place;
        ConfigState state = sampleState();
        QVERIFY(place.apply(place.plan(written(state))));
        QCOMPARE(place.state().locations, state.locations);

        // Other gateways in place of these: the routes name the new ones.
        state.gateways = {gatewayCalled(u"D"_s, 7), gatewayCalled(u"a"_s, 8)};
        state.locations = {locationCalled(u"INN"_s, 5, {u"y"_s}, QList<GatewayId>{8, 7})};
        QVERIFY(place.apply(place.plan(written(state), ImportMode::Replace)));
        const ConfigState after = place.state();
        QCOMPARE(after.gateways.size(), 2);
        QCOMPARE(after.gateways.at(0).name, u"D"_s);
        QCOMPARE(after.gateways.at(1).id, 1); // "A" was renamed
        QCOMPARE(after.locations,
            QList<Location>{
                locationCalled(u"INN"_s, 2, {u"y"_s}, QList<GatewayId>{1, after.gateways.at(0).id})});

        // A file of an earlier version leaves locations alone; gateways that go are off their routes.
        const QByteArray earlier = "{\"format\":\"otpost-config\",\"version\":1,\"gateways\":[{\"name\":"
                                   "\"D\",\"type\":\"custom\"}]}";
        QVERIFY(place.apply(place.plan(earlier, ImportMode::Replace)));
        QCOMPARE(
            place.state().locations.first().route, std::optional(QList<GatewayId>{after.gateways.at(0).id}));
    }

    /// All or nothing: what was changed between the look and the import stays as it is then.
    void changedMeanwhile()
    {
        Place place;
        QVERIFY(place.apply(place.plan(written(sampleState()))));
        const ConfigPlan plan = place.plan(fileWithLocations("[{\"name\": \"Bar\", \"route\": [\"B\"]}]",
            "[{\"name\": \"A\", \"type\": \"custom\", \"timeoutMs\": 999}]"));
        QVERIFY(place.services->routes().setRoute(1, {1, 2}).result());
        const ConfigState before = place.state();
        QCOMPARE(place.apply(plan).error().kind, ErrorKind::ConfigChangedMeanwhile);
        QCOMPARE(place.state().locations, before.locations);
        QCOMPARE(place.state().gateways, before.gateways);
        // What does not touch locations does not mind.
        const ConfigPlan other = place.plan("{\"format\":\"otpost-config\",\"version\":1,\"gateways\":[{"
                                            "\"name\": \"A\", \"type\": \"custom\", \"timeoutMs\": 999}]}");
        QVERIFY(place.services->routes().setRoute(1, {3}).result());
        QVERIFY(place.apply(other));
    }

    void many()
    {
        Place place;
        ConfigState state = sampleState();
        state.locations.clear();
        for (int i = 1; i <= maxConfigLocations; ++i)
            state.locations.append(
                locationCalled(u"Hotel %1"_s.arg(i), i, {u"Guest %1"_s.arg(i)}, QList<GatewayId>{1, 2, 3}));
        const QByteArray text = written(state);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(place.apply(place.plan(text)));
        QCOMPARE(place.state().locations, state.locations);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        state.locations.append(locationCalled(u"One more"_s, maxConfigLocations + 1));
        QVERIFY(written(state).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfigLocations)
#include "tst_configlocations.moc"
