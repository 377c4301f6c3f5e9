// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/config/ConfigPlan.h"
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/config/SealedSecrets.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "core/storage/RetiredSecrets.h"
#include "core/storage/Storage.h"
#include "tests/core/config/ConfigSamples.h"
#include "tests/support/JsonSchemaCheck.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/NodeModules.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' in place of ".
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

using Fate = ConfigChange::Secret::Fate;

const QByteArray hotspot = json("'method':'mikrotik','url':'https://hotspot.example/login','user':'guest'");
const QByteArray nds = json("'method':'opennds','url':'','landing':'https://hotel.example/'");

QByteArray barWith(const QByteArray& access, const QByteArray& label = "1")
{
    QByteArray key = label.isNull() ? QByteArray() : json(",'key':{'sealed':'") + label + json("'}");
    return json("{'format':'otpost-config','version':2,'locations':[{'name':'Bar','access':{") + access + key
        + "}}]}";
}

SealedSecret keyOf(const QString& use, const QByteArray& value, const QStringList& hosts = {},
    const QString& protection = {})
{
    return {hosts, value, protection, use};
}

const SealedSecret hotspotKey = keyOf(u"mikrotik"_s, "canary-hotspot", {u"hotspot.example"_s}, u"system"_s);
const SealedSecret faskey = keyOf(u"opennds"_s, "canary-faskey");

struct Place {
    TempDataDir dir;
    MemorySecretStore secrets;
    std::unique_ptr<Services> services = std::move(*Services::open(dir.path(), &secrets));

    ConfigState state()
    {
        const QList<Location> locations = *services->routes().locations().result();
        return {*services->settings().load().result(), {},
            services->gateways().secretValues({}, locations).result().value_or(SecretValues()), locations,
            {}};
    }
    tl::expected<ConfigPlan, QList<Error>> planned(const QByteArray& text, const SealedSecrets& opened)
    {
        const auto file = readConfig(text);
        return file ? planImport(*file, opened, state(), ImportMode::Merge) : tl::unexpected(file.error());
    }
    ConfigPlan plan(const QByteArray& text, const SealedSecrets& opened = {})
    {
        const auto plan = planned(text, opened);
        if (!plan)
            qFatal("The test's plan is bad: %s", qPrintable(describe(plan.error().first())));
        return *plan;
    }
    Result<void> apply(const ConfigPlan& plan)
    {
        return services->gateways().applyBatch(plan.batch).result();
    }
    LocationAccess access() { return state().locations.first().access; }
    QList<QByteArray> values() const
    {
        QList<QByteArray> all;
        for (const QString& key : secrets.keys())
            all.append(*secrets.value(key));
        std::sort(all.begin(), all.end());
        return all;
    }
    QStringList retired() { return *services->storage().read(&RetiredSecrets::list).result(); }
};

/// "access-key needed" …
QStringList secretsOf(const ConfigPlan& plan)
{
    QStringList lines;
    for (const ConfigChange& change : plan.changes) {
        for (const ConfigChange::Secret& secret : change.secrets)
            lines.append(secret.name
                + (secret.fate == Fate::Taken         ? u" taken"_s
                        : secret.fate == Fate::Needed ? u" needed"_s
                                                      : u" removed"_s));
    }
    return lines;
}

const QStringList taken{u"access-key taken"_s};
const QStringList needed{u"access-key needed"_s};

}

/// Locations' ways online in configuration files, and where their keys may go.
class TestConfigAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From one data directory to another and back, with the keys sealed.
    void roundTrip()
    {
        Place from;
        const QByteArray both = json("{'format':'otpost-config','version':2,'locations':["
                                     "{'name':'Bar','access':{")
            + hotspot + json(",'key':{'sealed':'a'}}},{'name':'Inn','access':{") + nds
            + json(",'key':{'sealed':'b'}}},{'name':'Quay','access':{'method':'redirect','url':'https://"
                   "p.example/'}}]}");
        QVERIFY(from.apply(from.plan(both, {{u"a"_s, hotspotKey}, {u"b"_s, faskey}})));
        const ConfigState state = from.state();
        QCOMPARE(from.values(), (QList<QByteArray>{"canary-faskey", "canary-hotspot"}));
        const SealedSecrets secrets = labelled({}, state.values, state.locations);
        const LockedBytes passphrase(QByteArrayView("correct horse"));
        const QByteArray sealed = *sealSecrets(secrets, passphrase, VaultParameters::least());
        const QByteArray text = *writeConfig(
            ConfigContent{state.settings, {}, QDateTime::currentDateTimeUtc(), state.locations}, sealed);
        QVERIFY(!text.contains("canary"));
        for (const Location& location : state.locations)
            QVERIFY(!location.access.key.isSet() || !text.contains(location.access.key.id.toUtf8()));
        const SealedSecrets opened = *openSecrets(readConfig(text)->sealed, passphrase);
        QCOMPARE(opened, secrets);

        Place to;
        QVERIFY(to.apply(to.plan(text, opened)));
        const ConfigState after = to.state();
        QCOMPARE(after.locations.size(), 3);
        for (int i = 0; i < 3; ++i) {
            LocationAccess before = state.locations.at(i).access;
            QCOMPARE(
                after.values.value(after.locations.at(i).access.key.id), state.values.value(before.key.id));
            before.key.id = after.locations.at(i).access.key.id;
            QCOMPARE(after.locations.at(i).access, before);
        }
        const ConfigPlan again = to.plan(text, opened);
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(again.same.locations, 3);
        QVERIFY(to.plan(text).changes.isEmpty());
        QVERIFY(to.dir.traces("canary").isEmpty());
    }

    void fitsTheSchema()
    {
        OTPOST_NEED_NODE_MODULES();
        const QString schema = QStringLiteral(OTPOST_PEERS_DIR "/../../resources/schema/config.schema.json");
        for (const QByteArray& access : {hotspot, nds})
            QCOMPARE(schemaProblems(schema, barWith(access)), QString());
        QVERIFY(!schemaProblems(schema, barWith(json("'method':'magic'"))).isEmpty());
    }

    void keysOfNewLocations_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<SealedSecret>("sealed");
        QTest::addColumn<QStringList>("fates");
        const auto row = [](const char* title, const QByteArray& access, const SealedSecret& sealed,
                             const QStringList& fates) { QTest::newRow(title) << access << sealed << fates; };
        row("a hotspot's", hotspot, hotspotKey, taken);
        row("a faskey", nds, faskey, taken);
        row("of another host", QByteArray(hotspot).replace("hotspot.", "evil."), hotspotKey, needed);
        row("to a way without protection", QByteArray(hotspot).replace("https", "http"), hotspotKey, needed);
        row("a hotspot's as a faskey", nds, hotspotKey, needed);
        row("a faskey as a hotspot's", hotspot, faskey, needed);
        // A gateway's would be handed to guests.
        row("a gateway's of the same host", hotspot, keyOf({}, "canary", {u"hotspot.example"_s}, u"system"_s),
            needed);
        row("a gateway's as a faskey", nds, keyOf({}, "canary"), needed);
        row("not needed", json("'method':'redirect','url':'https://p.example/'"), hotspotKey, {});
    }
    void keysOfNewLocations()
    {
        QFETCH(QByteArray, access);
        QFETCH(SealedSecret, sealed);
        QFETCH(QStringList, fates);
        Place place;
        const ConfigPlan plan = place.plan(barWith(access), {{u"1"_s, sealed}});
        QCOMPARE(secretsOf(plan), fates);
        QVERIFY(place.apply(plan));
        QCOMPARE(place.access().key.isSet(), fates == taken);
        QCOMPARE(place.values(), fates == taken ? QList<QByteArray>{sealed.value} : QList<QByteArray>());
        // Without its key, too, the way is there: only the key has to be given.
        QVERIFY(place.access().kind != AccessKind::None);
        QVERIFY(place.plan(barWith(access), {{u"1"_s, sealed}}).changes.isEmpty());
    }

    /// A gateway takes no location's key.
    void notForGateways()
    {
        const auto file
            = readConfig(json("{'format':'otpost-config','version':2,'gateways':[{'name':'A','type':'custom',"
                              "'url':'https://hotspot.example/','payload':'{\\'t\\':\\'%TO%%MESSAGE%\\'}',"
                              "'headers':[{'name':'Key','sealed':'1'}]}]}"));
        QVERIFY(file);
        const auto plan = planImport(*file, {{u"1"_s, hotspotKey}}, ConfigState(), ImportMode::Merge);
        QVERIFY(plan);
        QCOMPARE(secretsOf(*plan), QStringList{u"Key needed"_s});
    }

    void keysThatThereAre_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<SealedSecret>("sealed"); // no value: none
        QTest::addColumn<QStringList>("fates");
        QTest::addColumn<QList<QByteArray>>("values");
        const auto row = [](const char* title, const QByteArray& file, const SealedSecret& sealed,
                             const QStringList& fates, const QList<QByteArray>& values) {
            QTest::newRow(title) << file << sealed << fates << values;
        };
        const SealedSecret none;
        SealedSecret second = hotspotKey;
        second.value = "canary-second";
        const QByteArray elsewhere = QByteArray(hotspot).replace("hotspot.", "evil.");
        row("the same", barWith(hotspot), hotspotKey, {}, {"canary-hotspot"});
        row("the file has none", barWith(hotspot, {}), none, {}, {"canary-hotspot"});
        row("another page", barWith(QByteArray(hotspot).replace("login", "in"), {}), none, {},
            {"canary-hotspot"});
        row("another value", barWith(hotspot), second, taken, {"canary-second"});
        row("another host", barWith(elsewhere, {}), none, needed, {});
        row("less protection", barWith(QByteArray(hotspot).replace("https", "http"), {}), none, needed, {});
        row("another way with a key", barWith(nds, {}), none, needed, {});
        row("another way without", barWith(json("'method':'none'"), {}), none, {u"access-key removed"_s}, {});
        row("not mentioned", json("{'format':'otpost-config','version':2,'locations':[{'name':'Bar'}]}"),
            none, {}, {"canary-hotspot"});
        row("an earlier file",
            json("{'format':'otpost-config','version':1,'locations':[{'name':'Bar','ssids':['x']}]}"), none,
            {}, {"canary-hotspot"});
    }
    void keysThatThereAre()
    {
        QFETCH(QByteArray, file);
        QFETCH(SealedSecret, sealed);
        QFETCH(QStringList, fates);
        QFETCH(QList<QByteArray>, values);
        Place place;
        QVERIFY(place.apply(place.plan(barWith(hotspot), {{u"1"_s, hotspotKey}})));
        const SealedSecrets opened
            = sealed.value.isEmpty() ? SealedSecrets() : SealedSecrets{{u"1"_s, sealed}};
        const ConfigPlan plan = place.plan(file, opened);
        QCOMPARE(secretsOf(plan), fates);
        QVERIFY(place.apply(plan));
        // What is not used any more is gone, at once.
        QCOMPARE(place.values(), values);
        QCOMPARE(place.retired(), QStringList());
        QVERIFY(place.plan(file, opened).changes.isEmpty());
    }

    /// The store does not take the new key, or does not give up the old one.
    void failures()
    {
        Place place;
        QVERIFY(place.apply(place.plan(barWith(hotspot), {{u"1"_s, hotspotKey}})));
        const LocationAccess before = place.access();
        const ConfigPlan plan = place.plan(barWith(nds), {{u"1"_s, faskey}});
        place.secrets.failWriteAfter(0, Error{ErrorKind::KeychainLocked, {}, {}});
        QCOMPARE(place.apply(plan).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(place.access(), before);
        QCOMPARE(place.values(), QList<QByteArray>{"canary-hotspot"});

        const ConfigPlan other = place.plan(barWith(json("'method':'none'"), {}));
        place.secrets.failWith(ErrorKind::KeychainLocked);
        QVERIFY(place.apply(other));
        place.secrets.failWith(std::optional<Error>());
        QCOMPARE(place.retired(), QStringList{before.key.id});
        QVERIFY(place.services->gateways().removeHidden().result());
        QCOMPARE(place.values(), QList<QByteArray>());
        QCOMPARE(place.retired(), QStringList());
    }

    /// Somebody changed the way online between the look and the import.
    void changedMeanwhile()
    {
        Place place;
        QVERIFY(place.apply(place.plan(barWith(hotspot), {{u"1"_s, hotspotKey}})));
        const ConfigPlan plan = place.plan(barWith(nds), {{u"1"_s, faskey}});
        LocationAccessDraft draft{place.access(), std::nullopt};
        draft.access.user = u"other"_s;
        QVERIFY(place.services->splash().setAccess(1, draft).result());
        QCOMPARE(place.apply(plan).error().kind, ErrorKind::ConfigChangedMeanwhile);
        QCOMPARE(place.access().user, u"other"_s);
        QCOMPARE(place.values(), QList<QByteArray>{"canary-hotspot"});
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* title, const QByteArray& access, ErrorKind kind, const char* place) {
            QTest::newRow(title) << barWith(access, {}) << kind
                                 << u"/locations/0/access"_s + QString::fromLatin1(place);
        };
        row("no method", json("'url':'x'"), ErrorKind::ConfigMemberMissing, "");
        row("method is no text", json("'method':7"), ErrorKind::ConfigMemberType, "/method");
        row("no such method", json("'method':'magic'"), ErrorKind::AccessMethodUnknown, "/method");
        row("no address", json("'method':'redirect'"), ErrorKind::AccessUrlMissing, "/url");
        row("a script", json("'method':'redirect','url':'javascript:alert(1)'"), ErrorKind::AccessUrlInvalid,
            "/url");
        row("a password in it", json("'method':'redirect','url':'https://a:b@c.example/'"),
            ErrorKind::AccessUrlInvalid, "/url");
        row("too long", json("'method':'redirect','url':'https://a.example/") + QByteArray(2'000, 'x') + '"',
            ErrorKind::AccessUrlInvalid, "/url");
        row("address is no text", json("'method':'opennds','url':7"), ErrorKind::ConfigMemberType, "/url");
        row("landing", json("'method':'opennds','landing':'file:///etc/passwd'"), ErrorKind::AccessUrlInvalid,
            "/landing");
        row("no user", json("'method':'mikrotik','url':'https://a.example/'"), ErrorKind::FieldMissing,
            "/user");
        row("key as text", json("'method':'opennds','key':'secret'"), ErrorKind::ConfigMemberType, "/key");
        row("label as number", json("'method':'opennds','key':{'sealed':1}"), ErrorKind::ConfigMemberType,
            "/key/sealed");
        QTest::newRow("access as text") << QByteArray(
            json("{'format':'otpost-config','version':2,'locations':[{'name':'Bar','access':''}]}"))
                                        << ErrorKind::ConfigMemberType << u"/locations/0/access"_s;
    }
    void bad()
    {
        QFETCH(QByteArray, file);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, place);
        const auto read = readConfig(file);
        QVERIFY(!read);
        QCOMPARE(read.error().size(), 1);
        QCOMPARE(errorName(read.error().first().kind), errorName(kind));
        QCOMPARE(read.error().first().field, place);
        QVERIFY(!describe(read.error().first()).contains(u"secret"_s));
    }

    /// A value of the sealed part that no form would take.
    void badKeys()
    {
        Place place;
        for (const QByteArray& value : {QByteArray(), QByteArray("a\nb"), QByteArray(201, 'x')}) {
            const auto plan = place.planned(barWith(nds), {{u"1"_s, keyOf(u"opennds"_s, value)}});
            QVERIFY(!plan);
            QCOMPARE(plan.error().first().kind, ErrorKind::AccessKeyMissing);
            QCOMPARE(plan.error().first().field, u"/locations/0/access/key"_s);
        }
    }

    void remarks()
    {
        const auto file
            = readConfig(barWith(json("'method':'none','radius':{},'key':{'value':'canary'}"), {}));
        QVERIFY(file);
        QCOMPARE(file->remarks.size(), 2);
        QCOMPARE(file->remarks.at(0).field, u"/locations/0/access/key/value"_s);
        QCOMPARE(file->remarks.at(1).field, u"/locations/0/access/radius"_s);
    }
};

QTEST_GUILESS_MAIN(TestConfigAccess)
#include "tst_configaccess.moc"
