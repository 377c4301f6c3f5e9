// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ConfigPlan.h"
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/config/Protection.h"
#include "tests/core/config/ConfigSamples.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ConfigChange::Kind;
using Fate = ConfigChange::Secret::Fate;
using Planned = tl::expected<ConfigPlan, QList<Error>>;

/// A gateway on a host, with a header "Key" that was given for it.
Gateway stored(const QString& name, GatewayId id, const QString& host = u"api.example"_s)
{
    Gateway gateway;
    gateway.id = id;
    gateway.position = int(id);
    gateway.name = name;
    gateway.custom.url = u"https://"_s + host + u"/send"_s;
    gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
    gateway.custom.headers = {{u"Key"_s, SecretRef::fresh({host})}};
    return gateway;
}

Planned planOf(const QByteArray& gateways, const QList<Gateway>& now, const SealedSecrets& opened = {},
    ImportMode mode = ImportMode::Merge)
{
    const auto file = readConfig(fileWith(gateways));
    if (!file)
        return tl::unexpected(file.error());
    return planImport(*file, opened, ConfigState{Settings(), now, valuesFor(now)}, mode);
}

QStringList fieldsOf(const ConfigChange& change)
{
    QStringList lines;
    for (const ConfigChange::Field& field : change.fields)
        lines.append(field.key + u": "_s + field.before + u" -> "_s + field.after);
    return lines;
}

QStringList secretsOf(const ConfigChange& change)
{
    QStringList lines;
    for (const ConfigChange::Secret& secret : change.secrets) {
        const QString fate = secret.fate == Fate::Taken ? u"taken"_s
            : secret.fate == Fate::Removed              ? u"removed"_s
                                                        : u"needed"_s;
        lines.append(secret.name + u' ' + fate);
    }
    return lines;
}

QByteArray gatewayAt(const QByteArray& url, const QByteArray& more = {})
{
    return "{\"name\":\"A\",\"type\":\"custom\",\"url\":\"" + url + "\"" + more + "}";
}

const QByteArray good = ",\"payload\":\"{\\\"t\\\":\\\"%TO%%MESSAGE%\\\"}\"";

}

/// What an import would do: field by field, and where secrets may go.
class TestConfigPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameChangesNothing()
    {
        const QList<Gateway> now{stored(u"A"_s, 1), stored(u"B"_s, 2)};
        const auto file = readConfig(*writeConfig(ConfigContent{{}, now, QDateTime::currentDateTimeUtc()}));
        for (const ImportMode mode : {ImportMode::Merge, ImportMode::Replace}) {
            const Planned plan = planImport(*file, {}, ConfigState{{}, now, {}}, mode);
            QVERIFY(plan);
            QVERIFY(plan->changes.isEmpty());
            QVERIFY(plan->batch.drafts.isEmpty());
        }
        // Also where the file brings the values, as long as they are those that there are.
        const SealedSecrets opened = labelled(now, valuesFor(now));
        const auto sealed
            = readConfig(*writeConfig(ConfigContent{{}, now, QDateTime::currentDateTimeUtc()}, "sealed"));
        const Planned same
            = planImport(*sealed, opened, ConfigState{{}, now, valuesFor(now)}, ImportMode::Merge);
        QVERIFY(same && same->changes.isEmpty());
        const Planned unreadable = planImport(*sealed, opened, ConfigState{{}, now, {}}, ImportMode::Merge);
        QCOMPARE(unreadable->changes.size(), 2);
        QCOMPARE(secretsOf(unreadable->changes.first()), QStringList{u"Key taken"_s});
    }

    void fieldsAreCompared()
    {
        const QList<Gateway> now{stored(u"A"_s, 1)};
        const Planned plan = planOf(
            "{\"name\":\"a\",\"type\":\"custom\",\"timeoutMs\":500,\"successResponse\":\"ok\"}", now);
        QVERIFY(plan);
        QCOMPARE(plan->changes.size(), 1);
        QCOMPARE(plan->changes.first().kind, Kind::ChangeGateway);
        QCOMPARE(fieldsOf(plan->changes.first()),
            (QStringList{u"name: A -> a"_s, u"successResponse:  -> ok"_s, u"timeoutMs: 15000 -> 500"_s}));
        QVERIFY(!plan->changes.first().fields.at(1).before.isNull()); // it was there, and empty
        QVERIFY(plan->changes.first().secrets.isEmpty());
        // What the file does not mention stays, the secret too.
        Gateway expected = now.first();
        expected.name = u"a"_s;
        expected.connection.timeoutMs = 500;
        expected.custom.successResponse = u"ok"_s;
        QVERIFY(plan->batch.drafts.first().gateway == expected);
        QVERIFY(plan->batch.before == now);
    }

    void newGateways()
    {
        const Planned plan = planOf(gatewayAt("https://new.example/", good), {});
        QVERIFY(plan);
        QCOMPARE(plan->changes.first().kind, Kind::AddGateway);
        QVERIFY(plan->changes.first().fields.first().before.isNull());
        QVERIFY(plan->batch.drafts.first().gateway.enabled);
        QCOMPARE(plan->batch.drafts.first().gateway.id, 0);
    }

    /// A file in which somebody changed an address takes no secret there.
    void strangersHost_data()
    {
        QTest::addColumn<QByteArray>("gateway");
        QTest::addColumn<QStringList>("sealedFor");
        QTest::addColumn<QStringList>("secrets");
        QTest::addColumn<bool>("enabled");
        const QByteArray key = ",\"headers\":[{\"name\":\"Key\",\"sealed\":\"1\"}]";
        const QByteArray bare = ",\"headers\":[{\"name\":\"Key\",\"hosts\":[\"evil.example\"]}]";
        const QByteArray here = "https://api.example/x";
        const QByteArray evil = "https://evil.example/x";
        const QByteArray balance = ",\"balanceUrl\":\"https://evil.example/\"";
        const QStringList none;
        const QStringList hereHosts{u"api.example"_s};
        QTest::addRow("own host, stored") << gatewayAt(here) << none << QStringList() << true;
        QTest::addRow("own host, from the file")
            << gatewayAt(here, key) << hereHosts << QStringList{u"Key taken"_s} << true;
        QTest::addRow("other host") << gatewayAt(evil) << none << QStringList{u"Key needed"_s} << false;
        QTest::addRow("other host, and the file says it is the secret's")
            << gatewayAt(evil, bare) << none << QStringList{u"Key needed"_s} << false;
        QTest::addRow("other host, sealed for the first")
            << gatewayAt(evil, key) << hereHosts << QStringList{u"Key needed"_s} << false;
        QTest::addRow("other host, sealed for it")
            << gatewayAt(evil, key) << QStringList{u"evil.example"_s} << QStringList{u"Key taken"_s} << true;
        QTest::addRow("another port is the same host")
            << gatewayAt("https://API.example:444/x") << none << QStringList() << true;
        QTest::addRow("balance of another host")
            << gatewayAt(here, balance) << none << QStringList{u"Key needed"_s} << false;
        QTest::addRow("balance of another host, sealed for one of two")
            << gatewayAt(here, balance + key) << hereHosts << QStringList{u"Key needed"_s} << false;
        QTest::addRow("http in place of https")
            << gatewayAt("http://api.example/x") << none << QStringList{u"Key needed"_s} << false;
        QTest::addRow("http for the balance") << gatewayAt(here, ",\"balanceUrl\":\"http://api.example/\"")
                                              << none << QStringList{u"Key needed"_s} << false;
        QTest::addRow("certificates are not checked any more")
            << gatewayAt(here, ",\"verifyTls\":false") << none << QStringList{u"Key needed"_s} << false;
        QTest::addRow("http, sealed for https")
            << gatewayAt("http://api.example/x", key) << hereHosts << QStringList{u"Key needed"_s} << false;
        QTest::addRow("no such label")
            << gatewayAt(evil, ",\"headers\":[{\"name\":\"Key\",\"sealed\":\"9\"}]") << none
            << QStringList{u"Key needed"_s} << false;
        QTest::addRow("own host, sealed for another: the stored one stays")
            << gatewayAt(here, key) << QStringList{u"evil.example"_s} << QStringList() << true;
        QTest::addRow("header gone") << gatewayAt(evil, ",\"headers\":[]") << none
                                     << QStringList{u"Key removed"_s} << true;
        QTest::addRow("another header") << gatewayAt(here, ",\"headers\":[{\"name\":\"X-Other\"}]") << none
                                        << QStringList{u"X-Other needed"_s, u"Key removed"_s} << false;
    }
    void strangersHost()
    {
        QFETCH(QByteArray, gateway);
        QFETCH(QStringList, sealedFor);
        QFETCH(QStringList, secrets);
        QFETCH(bool, enabled);
        SealedSecrets opened;
        if (!sealedFor.isEmpty())
            opened.insert(u"1"_s, SealedSecret{sealedFor, "from-the-file", u"system"_s});
        const Gateway before = stored(u"A"_s, 1);
        const Planned plan = planOf(gateway, {before}, opened);
        QVERIFY2(plan, plan ? "" : qPrintable(describe(plan.error().first())));
        QCOMPARE(plan->changes.size(), 1);
        QCOMPARE(secretsOf(plan->changes.first()), secrets);
        const GatewayDraft& draft = plan->batch.drafts.first();
        QCOMPARE(draft.gateway.enabled, enabled);
        const QStringList hosts = gatewayHosts(draft.gateway);
        for (const SecretRef& ref : secretRefs(draft.gateway))
            QVERIFY(!ref.isSet() || isBoundTo(ref, hosts));
        for (const CustomHeader& header : draft.gateway.custom.headers)
            QVERIFY(header.value.isSet() == enabled);
    }

    void protection_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("enough");
        const QString system = u"system"_s;
        QTest::addRow("none, none") << QString() << QString() << true;
        QTest::addRow("none, system") << QString() << system << true;
        QTest::addRow("system, none") << system << QString() << false;
        QTest::addRow("system, own") << system << u"ca:1"_s << false;
        QTest::addRow("own, system") << u"ca:1"_s << system << true;
        QTest::addRow("own, the same") << u"ca:1"_s << u"ca:1"_s << true;
        QTest::addRow("own, another") << u"ca:1"_s << u"ca:2"_s << false;
        QTest::addRow("own, none") << u"ca:1"_s << QString() << false;
    }
    void protection()
    {
        QFETCH(QString, given);
        QFETCH(QString, now);
        QTEST(isAsProtected(given, now), "enough");
    }

    void protectionOfGateways()
    {
        Gateway gateway = stored(u"A"_s, 1);
        QCOMPARE(protectionOf(gateway), u"system"_s);
        gateway.connection.caCertificates = u"-----BEGIN CERTIFICATE-----"_s;
        const QString own = protectionOf(gateway);
        QVERIFY(own.startsWith("ca:"_L1));
        gateway.connection.caCertificates += u" other"_s;
        QVERIFY(protectionOf(gateway) != own);
        gateway.connection.verifyTls = false;
        QVERIFY(protectionOf(gateway).isEmpty());
        Gateway twilio = twilioSample();
        QCOMPARE(protectionOf(twilio), u"system"_s);
        twilio.twilio.baseUrl = u"http://localhost:4010"_s;
        QVERIFY(protectionOf(twilio).isEmpty());
        // What is sealed carries it.
        const SealedSecrets sealed = labelled({gateway, twilioSample()}, valuesFor({gateway}));
        QCOMPARE(sealed.value(u"1"_s).protection, QString());
        const Gateway plain = stored(u"B"_s, 2);
        QCOMPARE(labelled({plain}, valuesFor({plain})).value(u"1"_s).protection, u"system"_s);
    }

    void aNewGatewayWithoutItsSecretsIsDisabled()
    {
        const Planned plan = planOf(gatewayAt("https://new.example/",
                                        good
                                            + ",\"enabled\":true,\"headers\":[{\"name\":\"Key\"}],"
                                              "\"secrets\":[{\"name\":\"k\"}]"),
            {});
        QVERIFY(plan);
        QCOMPARE(secretsOf(plan->changes.first()), (QStringList{u"Key needed"_s, u"k needed"_s}));
        QVERIFY(!plan->batch.drafts.first().gateway.enabled);
        QVERIFY(plan->batch.drafts.first().values.isEmpty());
        // A second look at the same file finds nothing more to do.
        Gateway stored = plan->batch.drafts.first().gateway;
        stored.id = 1;
        const Planned again = planOf(gatewayAt("https://new.example/",
                                         good
                                             + ",\"enabled\":true,\"headers\":[{\"name\":\"Key\"}],"
                                               "\"secrets\":[{\"name\":\"k\"}]"),
            {stored});
        QVERIFY(again && again->changes.isEmpty());
    }

    void twilioNeedsItsSecret()
    {
        const Planned plan = planOf("{\"name\":\"T\",\"type\":\"twilio\",\"accountSid\":"
                                    "\"AC0123456789abcdef0123456789abcdef\",\"from\":\"+15005550006\"}",
            {});
        QVERIFY2(plan, plan ? "" : qPrintable(describe(plan.error().first())));
        QCOMPARE(secretsOf(plan->changes.first()), QStringList{u"api_secret needed"_s});
        QVERIFY(!plan->batch.drafts.first().gateway.enabled);
    }

    void anotherTypeKeepsOnlyItsPlace()
    {
        const Planned plan = planOf("{\"name\":\"A\",\"type\":\"twilio\",\"accountSid\":"
                                    "\"AC0123456789abcdef0123456789abcdef\",\"from\":\"+15005550006\"}",
            {stored(u"A"_s, 7)});
        QVERIFY(plan);
        const Gateway& gateway = plan->batch.drafts.first().gateway;
        QCOMPARE(gateway.id, 7);
        QVERIFY(gateway.custom == CustomSettings());
        QCOMPARE(secretsOf(plan->changes.first()), (QStringList{u"api_secret needed"_s, u"Key removed"_s}));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("gateway");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& gateway, const char* kind,
                             const char* place) {
            QTest::addRow("%s", name) << gateway << QString::fromLatin1(kind) << QString::fromLatin1(place);
        };
        row("no address", "{\"name\":\"A\",\"type\":\"custom\"}", "FieldMissing", "/gateways/0/url");
        row("bad address", gatewayAt("ftp://x", good), "UrlScheme", "/gateways/0/url");
        row("login in the address", gatewayAt("https://u:p@x/", good), "UrlLogin", "/gateways/0/url");
        row("empty name", "{\"name\":\" \",\"type\":\"custom\",\"url\":\"https://x/\"" + good + "}",
            "FieldMissing", "/gateways/0/name");
        row("line break in the name",
            "{\"name\":\"a\\nb\",\"type\":\"custom\",\"url\":\"https://x/\"" + good + "}", "TextInvalid",
            "/gateways/0/name");
        row("payload", gatewayAt("https://x/", ",\"payload\":\"{\""), "PayloadNotJson",
            "/gateways/0/payload");
        row("secret that is not there",
            gatewayAt("https://x/", ",\"payload\":\"{\\\"a\\\":\\\"%SECRET:k%\\\"}\""), "SecretNotNamed",
            "/gateways/0/payload");
        row("header with a line break", gatewayAt("https://x/", good + ",\"headers\":[{\"name\":\"X\\nY\"}]"),
            "HeaderNameInvalid", "/gateways/0/headers");
        row("header of our own", gatewayAt("https://x/", good + ",\"headers\":[{\"name\":\"Host\"}]"),
            "HeaderNameReserved", "/gateways/0/headers");
        row("header twice",
            gatewayAt("https://x/", good + ",\"headers\":[{\"name\":\"A\"},{\"name\":\"a\"}]"), "HeaderTwice",
            "/gateways/0/headers");
        row("value with a line break",
            gatewayAt("https://api.example/", good + ",\"headers\":[{\"name\":\"Key\",\"sealed\":\"evil\"}]"),
            "HeaderValueInvalid", "/gateways/0/headers/0");
        row("value too long",
            gatewayAt("https://api.example/", good + ",\"secrets\":[{\"name\":\"k\",\"sealed\":\"long\"}]"),
            "SecretTooLong", "/gateways/0/secrets/0");
    }
    void problems()
    {
        QFETCH(QByteArray, gateway);
        QFETCH(QString, kind);
        QFETCH(QString, place);
        const SealedSecrets opened{{u"evil"_s, {{u"api.example"_s}, "a\r\nX-Evil: 1"}},
            {u"long"_s, {{u"api.example"_s}, QByteArray(2561, 'k')}}};
        const Planned plan = planOf(gateway, {}, opened);
        QVERIFY(!plan);
        QStringList found;
        for (const Error& error : plan.error())
            found.append(errorName(error.kind) + u' ' + error.field);
        QVERIFY2(found.contains(kind + u' ' + place), qPrintable(found.join(u", "_s)));
    }

    void replacing()
    {
        const QList<Gateway> now{stored(u"A"_s, 1), stored(u"B"_s, 2), stored(u"C"_s, 3)};
        const QByteArray file = "{\"name\":\"C\",\"type\":\"custom\"},"
                                "{\"name\":\"D\",\"type\":\"custom\",\"url\":\"https://d.example/\""
            + good + "},{\"name\":\"a\",\"type\":\"custom\"}";
        const Planned merged = planOf(file, now);
        QVERIFY(merged && merged->batch.removed.isEmpty() && merged->batch.order.isEmpty());
        const Planned plan = planOf(file, now, {}, ImportMode::Replace);
        QVERIFY(plan);
        QCOMPARE(plan->batch.removed, QList<GatewayId>{2});
        QCOMPARE(plan->batch.order, (QStringList{u"C"_s, u"D"_s, u"a"_s}));
        QStringList kinds;
        for (const ConfigChange& change : plan->changes)
            kinds.append(QString::number(int(change.kind)) + change.name);
        QCOMPARE(kinds, (QStringList{u"0D"_s, u"1a"_s, u"2B"_s, u"4"_s}));
        // Nothing but new ones at the end: the order stays.
        const Planned appended = planOf("{\"name\":\"A\",\"type\":\"custom\"},{\"name\":\"B\",\"type\":"
                                        "\"custom\"},{\"name\":\"C\",\"type\":\"custom\"},"
                                        "{\"name\":\"D\",\"type\":\"custom\",\"url\":\"https://d.example/\""
                + good + "}",
            now, {}, ImportMode::Replace);
        QVERIFY(appended && appended->batch.order.isEmpty());
    }

    void settings()
    {
        Settings now;
        now.defaultCountry = u"DE"_s;
        const auto file = readConfig("{\"format\":\"otpost-config\",\"version\":1,\"settings\":"
                                     "{\"default-country\":\"no\",\"appearance\":\"system\"}}");
        const Planned plan = planImport(*file, {}, ConfigState{now, {}, {}}, ImportMode::Replace);
        QVERIFY(plan);
        QCOMPARE(plan->changes.size(), 1);
        QCOMPARE(fieldsOf(plan->changes.first()), QStringList{u"default-country: DE -> NO"_s});
        QCOMPARE(plan->batch.settings.size(), 1);
        QCOMPARE(plan->batch.settings.first().value, u"NO"_s);
    }
};

QTEST_GUILESS_MAIN(TestConfigPlan)

#include "tst_configplan.moc"
