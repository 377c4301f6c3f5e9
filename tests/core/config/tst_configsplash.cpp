// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/config/ConfigPlan.h"
#include "core/config/ConfigPlanText.h"
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "tests/core/config/ConfigSamples.h"
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

/// JSON with ' in place of ".
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

using Kind = ConfigChange::Kind;

Location bar()
{
    Location location;
    location.id = 1;
    location.name = u"Bar"_s;
    location.position = 1;
    return location;
}

/// One location, Bar, and the pages A (sample) and B.
ConfigState sampleState()
{
    SplashPage other;
    other.id = 2;
    other.name = u"B"_s;
    other.address = u"b"_s;
    other.position = 2;
    other.otp = false;
    return {Settings(), {}, {}, {bar()}, {splashSample(u"A"_s, {1}), other}};
}

QByteArray written(const ConfigState& state)
{
    return writeConfig(ConfigContent{state.settings, state.gateways, QDateTime::currentDateTimeUtc(),
                           state.locations, state.splashPages})
        .value_or(QByteArray());
}

QByteArray fileWithPages(const QByteArray& pages, const QByteArray& more = {})
{
    return json("{'format':'otpost-config','version':2,'splashPages':") + pages + more + "}";
}

/// "~A: title Hi→Ho" …
QStringList changesOf(const ConfigPlan& plan)
{
    QStringList all;
    for (const ConfigChange& change : plan.changes) {
        QStringList fields;
        for (const ConfigChange::Field& field : change.fields)
            fields.append(
                u"%1 %2→%3"_s.arg(field.key, field.before.isNull() ? u"none"_s : field.before, field.after));
        const QString mark = change.kind == Kind::AddSplash ? u"+"_s
            : change.kind == Kind::RemoveSplash             ? u"-"_s
            : change.kind == Kind::ChangeSplash             ? u"~"_s
            : change.kind == Kind::ChangeSplashOrder        ? u"order"_s
                                                            : u"?"_s;
        all.append(mark + change.name + (fields.isEmpty() ? QString() : u": "_s + fields.join(u"; "_s))
            + (change.notes.isEmpty() ? QString() : u"!"_s));
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
            *services->routes().locations().result(), *services->splash().list().result()};
    }
    ConfigPlan plan(const QByteArray& text, ImportMode mode = ImportMode::Merge)
    {
        const auto file = readConfig(text);
        if (!file)
            qFatal("The test's file is bad: %s", qPrintable(describe(file.error().first())));
        const auto planned = planImport(*file, {}, state(), mode);
        if (!planned)
            qFatal("The test's plan is bad: %s", qPrintable(describe(planned.error().first())));
        return *planned;
    }
    Result<void> apply(const ConfigPlan& planned)
    {
        return services->gateways().applyBatch(planned.batch).result();
    }
    QStringList addresses()
    {
        QStringList all;
        for (const SplashPage& page : state().splashPages)
            all.append(page.name + u' ' + page.address);
        return all;
    }
};

}

/// Splash pages in configuration files.
class TestConfigSplash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameChangesNothing()
    {
        const ConfigState state = sampleState();
        const auto file = readConfig(written(state));
        QVERIFY2(file, file ? "" : qPrintable(describe(file.error().first())));
        QVERIFY(file->remarks.isEmpty());
        for (const ImportMode mode : {ImportMode::Merge, ImportMode::Replace}) {
            const auto plan = planImport(*file, {}, state, mode);
            QVERIFY(plan);
            QCOMPARE(changesOf(*plan), QStringList());
            QVERIFY(plan->batch.splash.isEmpty());
            QCOMPARE(plan->same, (ConfigSame{0, 1, 2}));
        }
    }

    void fitsTheSchema()
    {
        OTPOST_NEED_NODE_MODULES();
        const QString schema = QStringLiteral(OTPOST_PEERS_DIR "/../../resources/schema/config.schema.json");
        QCOMPARE(schemaProblems(schema, written(sampleState())), QString());
        QVERIFY(!schemaProblems(schema, fileWithPages(json("[{'name':'A','codeDigits':9}]"))).isEmpty());
    }

    /// All that a page has arrives in a fresh data directory, and again changes nothing.
    void applied()
    {
        Place place;
        const ConfigState state = sampleState();
        const QByteArray text = written(state);
        const ConfigPlan plan = place.plan(text);
        QCOMPARE(plan.changes.size(), 3);
        // Codes are on and nothing could send one: it is said, and the page is as the file has it.
        QCOMPARE(plan.changes.at(1).notes.size(), 1);
        QCOMPARE(plan.changes.at(1).notes.first().kind, ErrorKind::OtpNeedsGateway);
        QVERIFY(plan.changes.at(2).notes.isEmpty());
        QVERIFY(planEntries(plan, PlanAudience::Window).at(1).needsCare);
        QVERIFY(place.apply(plan));
        QCOMPARE(place.state().splashPages, state.splashPages);
        QCOMPARE(place.state().locations, state.locations);
        QVERIFY(place.plan(text).changes.isEmpty());
        QVERIFY(place.plan(text, ImportMode::Replace).changes.isEmpty());
    }

    void planned_data()
    {
        QTest::addColumn<QByteArray>("pages"); // null: the file has none
        QTest::addColumn<bool>("replace");
        QTest::addColumn<QStringList>("changes");
        const auto row
            = [](const char* title, const QByteArray& pages, bool replace, const QStringList& changes) {
                  QTest::newRow(title) << pages << replace << changes;
              };
        row("an earlier file", QByteArray(), false, {});
        row("an earlier file, replacing", QByteArray(), true, {});
        row("empty list", "[]", false, {});
        row("empty list, replacing", "[]", true, {u"-A"_s, u"-B"_s});
        row("only a name", json("[{'name':'a'}]"), false, {u"~a: name A→a"_s});
        row("new", json("[{'name':'C','otp':false}]"), false,
            {u"+C: name none→C; address none→c; otp none→false"_s});
        row("new with codes", json("[{'name':'C'}]"), false, {u"+C: name none→C; address none→c!"_s});
        row("a text in a language", json("[{'name':'A','title':{'*':'Hi','de':'Moin'}}]"), false,
            {u"~A: title/de Willkommen→Moin"_s});
        row("texts are taken as a whole", json("[{'name':'A','title':{'*':'Hi'}}]"), false,
            {u"~A: title/de Willkommen→"_s});
        row("codes switched on", json("[{'name':'B','otp':true}]"), false, {u"~B: otp false→true!"_s});
        row("locations", json("[{'name':'A','locations':[]}]"), false, {u"~A: locations Bar→"_s});
        row("locations in other letters", json("[{'name':'A','locations':['BAR ']}]"), false, {});
        row("enabled there", json("[{'name':'B','locations':['bar']}]"), false, {u"~B: locations →Bar"_s});
        row("colours in short", json("[{'name':'B','accent':'#025','background':'fff'}]"), false,
            {u"~B: accent #0E6377→#002255"_s});
        row("no logo", json("[{'name':'A','logo':''}]"), false, {u"~A: logo image/png, 3×4, 45 bytes→"_s});
        row("other order", json("[{'name':'B'},{'name':'A'}]"), false, {});
        row("other order, replacing", json("[{'name':'B'},{'name':'A'}]"), true,
            {u"order: order none→B, A"_s});
        row("in front of others, replacing", json("[{'name':'C','otp':false,'address':'x'},{'name':'A'}]"),
            true,
            {u"+C: name none→C; address none→x; otp none→false"_s, u"-B"_s, u"order: order none→C, A"_s});
        row("addresses changed with each other",
            json("[{'name':'A','address':'b'},{'name':'B','address':'pier'}]"), false,
            {u"~A: address pier→b"_s, u"~B: address b→pier"_s});
    }
    void planned()
    {
        QFETCH(QByteArray, pages);
        QFETCH(bool, replace);
        QFETCH(QStringList, changes);
        const auto file
            = readConfig(pages.isNull() ? QByteArray(json("{'format':'otpost-config','version':1}"))
                                        : fileWithPages(pages));
        QVERIFY2(file, file ? "" : qPrintable(describe(file.error().first())));
        const auto plan
            = planImport(*file, {}, sampleState(), replace ? ImportMode::Replace : ImportMode::Merge);
        QVERIFY2(plan, plan ? "" : qPrintable(describe(plan.error().first())));
        QCOMPARE(changesOf(*plan), changes);
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("pages");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* title, const QByteArray& pages, ErrorKind kind, const char* place) {
            QTest::newRow(title) << pages << kind << QString::fromUtf8(place);
        };
        const auto page
            = [&row](const char* title, const QByteArray& member, ErrorKind kind, const char* place) {
                  row(title, json("[{'name':'C','otp':false,") + member + "}]", kind, place);
              };
        row("no list", "{}", ErrorKind::ConfigMemberType, "/splashPages");
        row("no object", "[7]", ErrorKind::ConfigMemberType, "/splashPages/0");
        row("no name", json("[{'otp':true}]"), ErrorKind::ConfigMemberMissing, "/splashPages/0");
        row("name is empty", json("[{'name':' '}]"), ErrorKind::FieldMissing, "/splashPages/0/name");
        row("name with an escape", json("[{'name':'a\\u001b[2J'}]"), ErrorKind::SplashNameInvalid,
            "/splashPages/0/name");
        row("name twice", json("[{'name':'Ö'},{'name':'ö '}]"), ErrorKind::ConfigNameTwice,
            "/splashPages/1/name");
        row("name is no text", json("[{'name':7}]"), ErrorKind::ConfigMemberType, "/splashPages/0/name");
        page("address with a path", json("'address':'../x'"), ErrorKind::SplashAddressInvalid,
            "/splashPages/0/address");
        page("address of another page", json("'address':'b'"), ErrorKind::SplashAddressTaken,
            "/splashPages/0/address");
        row("one address for two", json("[{'name':'C','address':'x'},{'name':'D','address':'x'}]"),
            ErrorKind::SplashAddressTaken, "/splashPages/1/address");
        page("switch as text", json("'greeting':{},'nameInput':true"), ErrorKind::ConfigMemberType,
            "/splashPages/0/nameInput");
        page(
            "no such word", json("'nameInput':'maybe'"), ErrorKind::ValueUnknown, "/splashPages/0/nameInput");
        page("number as text", json("'codeDigits':'6'"), ErrorKind::ConfigMemberType,
            "/splashPages/0/codeDigits");
        page("number out of range", json("'codeDigits':9"), ErrorKind::NumberOutOfRange,
            "/splashPages/0/codeDigits");
        page("number beyond all", json("'codeMinutes':18446744073709551615"), ErrorKind::NumberOutOfRange,
            "/splashPages/0/codeMinutes");
        page("broken number", json("'codeMinutes':1.5"), ErrorKind::ConfigMemberType,
            "/splashPages/0/codeMinutes");
        page("country", json("'preferredCountries':['NO','XX']"), ErrorKind::CountryUnknown,
            "/splashPages/0/preferredCountries/1");
        page("country is no text", json("'allowedCountries':[7]"), ErrorKind::ConfigMemberType,
            "/splashPages/0/allowedCountries/0");
        page("network is too long", json("'ssids':['123456789012345678901234567890123']"),
            ErrorKind::SsidInvalid, "/splashPages/0/ssids/0");
        page("location is not there", json("'locations':['Bar','Inn']"), ErrorKind::ValueUnknown,
            "/splashPages/0/locations/1");
        page("location is an id", json("'locations':[1]"), ErrorKind::ConfigMemberType,
            "/splashPages/0/locations/0");
        page("location with an escape", json("'locations':['\\u001b[2J']"), ErrorKind::LocationNameInvalid,
            "/splashPages/0/locations/0");
        page("texts as a text", json("'title':'Hi'"), ErrorKind::ConfigMemberType, "/splashPages/0/title");
        page("text is no text", json("'title':{'de':1}"), ErrorKind::ConfigMemberType,
            "/splashPages/0/title/de");
        page("no such language", json("'title':{'tlh':'nuqneH'}"), ErrorKind::ValueUnknown,
            "/splashPages/0/title/tlh");
        page("title is too long", json("'title':{'*':'") + QByteArray(maxSplashTitle + 1, 'x') + json("'}"),
            ErrorKind::SplashTextInvalid, "/splashPages/0/title");
        page("terms are too long", json("'terms':{'de':'") + QByteArray(maxSplashTerms + 1, 'x') + json("'}"),
            ErrorKind::SplashTextInvalid, "/splashPages/0/terms");
        page("text without a code", json("'codeText':{'de':'Hallo'}"), ErrorKind::CodeTextInvalid,
            "/splashPages/0/codeText");
        page("logo is no base64", json("'logo':'§'"), ErrorKind::SplashLogoInvalid, "/splashPages/0/logo");
        page("logo is a script", json("'logo':'") + QByteArray("<svg onload='x'/>").toBase64() + '"',
            ErrorKind::SplashLogoInvalid, "/splashPages/0/logo");
        page("logo is too large",
            json("'logo':'") + (pngSample(10, 10) + QByteArray(maxLogoBytes, 'x')).toBase64() + '"',
            ErrorKind::SplashLogoTooLarge, "/splashPages/0/logo");
        page("colour", json("'accent':'url(x)'"), ErrorKind::ColorInvalid, "/splashPages/0/accent");
        page("colours too much alike", json("'accent':'#eeeeee','background':'#ffffff'"),
            ErrorKind::ColorContrast, "/splashPages/0/accent");
        row("too much like the one there is", json("[{'name':'B','background':'#0E6377'}]"),
            ErrorKind::ColorContrast, "/splashPages/0/accent");
    }
    void bad()
    {
        QFETCH(QByteArray, pages);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, place);
        const auto file = readConfig(fileWithPages(pages));
        QList<Error> errors = file ? QList<Error>() : file.error();
        if (file) {
            const auto plan = planImport(*file, {}, sampleState(), ImportMode::Merge);
            errors = plan ? QList<Error>() : plan.error();
        }
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errorName(errors.first().kind), errorName(kind));
        QCOMPARE(errors.first().field, place);
        QVERIFY(!describe(errors.first()).contains(u'\x1b'));
    }

    void remarks()
    {
        const auto file = readConfig(fileWithPages(json("[{'name':'C','colour':1}]"), json(",'guests':[]")));
        QVERIFY(file);
        QCOMPARE(file->remarks.size(), 2);
        QCOMPARE(file->remarks.at(0).field, u"/splashPages/0/colour"_s);
        QCOMPARE(file->remarks.at(0).kind, ErrorKind::ConfigMemberUnknown);
        QCOMPARE(file->remarks.at(1).field, u"/guests"_s);
    }

    /// A page may be enabled in a location that the same file brings; replacing takes away what is not in it.
    void replaced()
    {
        Place place;
        QVERIFY(place.apply(place.plan(written(sampleState()))));
        const QByteArray other
            = fileWithPages(json("[{'name':'B','address':'pier','locations':['Inn']},"
                                 "{'name':'C','address':'b','otp':false},{'name':'a','address':'c'}]"),
                json(",'locations':[{'name':'Inn'}]"));
        QVERIFY(place.apply(place.plan(other, ImportMode::Replace)));
        QCOMPARE(place.addresses(), QStringList({u"B pier"_s, u"C b"_s, u"a c"_s}));
        const ConfigState after = place.state();
        QCOMPARE(after.splashPages.at(0).id, 2);
        QCOMPARE(after.splashPages.at(0).locations, QList<LocationId>{after.locations.first().id});
        QCOMPARE(after.splashPages.at(2).locations, QList<LocationId>()); // Bar is gone
        QCOMPARE(after.splashPages.at(2).logo, splashSample(u"A"_s, {}).logo);
        QVERIFY(place.plan(other, ImportMode::Replace).changes.isEmpty());
        // A file of an earlier version leaves pages alone.
        QVERIFY(place.apply(place.plan(json("{'format':'otpost-config','version':1}"), ImportMode::Replace)));
        QCOMPARE(place.state().splashPages, after.splashPages);
    }

    /// All or nothing: what was changed between the look and the import stays as it is then.
    void changedMeanwhile()
    {
        Place place;
        QVERIFY(place.apply(place.plan(written(sampleState()))));
        const ConfigPlan plan = place.plan(
            fileWithPages(json("[{'name':'B','codeDigits':4}]"), json(",'locations':[{'name':'New'}]")));
        SplashPage page = place.state().splashPages.at(1);
        page.codeMinutes = 3;
        QVERIFY(place.services->splash().save(page).result());
        const ConfigState before = place.state();
        QCOMPARE(place.apply(plan).error().kind, ErrorKind::ConfigChangedMeanwhile);
        QCOMPARE(place.state().splashPages, before.splashPages);
        QCOMPARE(place.state().locations, before.locations);
    }

    void manyPages()
    {
        Place place;
        ConfigState state;
        state.locations = {bar()};
        for (int i = 1; i <= maxConfigSplashPages; ++i) {
            SplashPage page;
            page.id = i;
            page.position = i;
            page.name = u"Page %1"_s.arg(i);
            page.address = u"page-%1"_s.arg(i);
            page.locations = {1};
            state.splashPages.append(page);
        }
        const QByteArray text = written(state);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(place.apply(place.plan(text, ImportMode::Replace)));
        QCOMPARE(place.state().splashPages, state.splashPages);
        QVERIFY(place.plan(text, ImportMode::Replace).changes.isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        state.splashPages.append(splashSample(u"One more"_s, {}));
        QVERIFY(written(state).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfigSplash)
#include "tst_configsplash.moc"
