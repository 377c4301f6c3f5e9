// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/config/ConfigGuard.h"
#include "core/config/ConfigPlan.h"
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/config/SealedSecrets.h"
#include "core/model/GatewayFields.h"
#include "core/model/SplashFields.h"
#include "tests/core/config/ConfigSamples.h"
#include "tests/support/Canary.h"
#include "tests/support/JsonSchemaCheck.h"
#include "tests/support/NodeModules.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

QString schemaFile()
{
    return QStringLiteral(OTPOST_PEERS_DIR "/../../resources/schema/config.schema.json");
}

LockedBytes passphrase(const char* text = "correct horse battery")
{
    return LockedBytes(QByteArrayView(text));
}

ConfigContent sampleContent()
{
    Settings settings;
    settings.defaultCountry = u"NO"_s;
    settings.defaultLocation = u"Harbour Hotel"_s;
    return ConfigContent{
        settings, {customSample(), twilioSample()}, QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC)};
}

QByteArray sealedOf(const ConfigContent& content)
{
    const SealedSecrets secrets = labelled(content.gateways, valuesFor(content.gateways));
    return sealSecrets(secrets, passphrase(), VaultParameters::least()).value_or(QByteArray());
}

QByteArray keysOf(const char* member, const QByteArray& valueOf)
{
    return QByteArray("{\"format\":\"otpost-config\",\"version\":1,\"") + member + "\":" + valueOf + '}';
}

}

/// Configuration files: what is written is read again, and what is bad is refused with its place.
class TestConfigFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const ConfigContent content = sampleContent();
        const Result<QByteArray> text = writeConfig(content, sealedOf(content));
        QVERIFY(text);
        QVERIFY(tracesOf("canary-Authorization", *text).isEmpty());
        for (const Gateway& gateway : content.gateways) {
            for (const SecretRef& ref : secretRefs(gateway))
                QVERIFY(!text->contains(ref.id.toUtf8()));
        }
        const auto file = readConfig(*text);
        QVERIFY(file);
        QVERIFY(file->remarks.isEmpty());
        const Result<SealedSecrets> opened = openSecrets(file->sealed, passphrase());
        QVERIFY(opened);
        QCOMPARE(opened->size(), 3);
        const auto plan = planImport(*file, *opened, ConfigState(), ImportMode::Merge);
        QVERIFY2(plan, plan ? "" : qPrintable(describe(plan.error().first())));
        QCOMPARE(plan->batch.settings.size(), 2);
        QCOMPARE(plan->batch.drafts.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const GatewayDraft& draft = plan->batch.drafts.at(i);
            QVERIFY(withoutIds(draft.gateway) == withoutIds(content.gateways.at(i)));
            for (const NamedSecret& secret : draft.gateway.secrets)
                QCOMPARE(draft.values.value(secret.value.id), "canary-" + secret.name.toUtf8());
        }
    }

    void aFileWithoutSecretsSaysNothingOfThem()
    {
        const ConfigContent content = sampleContent();
        const Result<QByteArray> text = writeConfig(content);
        QVERIFY(text);
        QVERIFY(!text->contains("sealed"));
        QVERIFY(readConfig(*text)->sealed.isEmpty());
    }

    void schemaHasTheFieldList()
    {
        QFile file(schemaFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::optional<JsonValue> schema = parseJson(file.readAll());
        QVERIFY(schema);
        QStringList described;
        for (const auto& [name, value] : (*schema)["definitions"]["gateway"]["properties"].items())
            described.append(QString::fromStdString(name));
        QStringList expected;
        for (const GatewayField& field : gatewayFields()) {
            if (field.get || field.kind == FieldKind::Headers || field.kind == FieldKind::Secrets)
                expected.append(field.key);
        }
        described.sort();
        expected.sort();
        QCOMPARE(described, expected);
        described.clear();
        expected.clear();
        for (const auto& [name, value] : (*schema)["definitions"]["splashPage"]["properties"].items())
            described.append(QString::fromStdString(name));
        for (const SplashField& field : splashFields())
            expected.append(field.key);
        described.sort();
        expected.sort();
        QCOMPARE(described, expected);
    }

    void fitsItsSchema()
    {
        OTPOST_NEED_NODE_MODULES();
        const ConfigContent content = sampleContent();
        QCOMPARE(schemaProblems(schemaFile(), *writeConfig(content, sealedOf(content))), QString());
        QCOMPARE(schemaProblems(schemaFile(), *writeConfig(content)), QString());
        QVERIFY(!schemaProblems(schemaFile(), fileWith("{\"name\": \"A\", \"type\": \"pigeon\"}")).isEmpty());
        QVERIFY(!schemaProblems(schemaFile(), "{\"format\": \"otpost-config\", \"version\": 3}").isEmpty());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("args");
        const auto row = [](const char* name, const QByteArray& text, const char* kind,
                             const char* place = "", const QStringList& args = {}) {
            QTest::addRow("%s", name)
                << text << QString::fromLatin1(kind) << QString::fromUtf8(place) << args;
        };
        const QByteArray good = *writeConfig(sampleContent());
        row("nothing", "", "ConfigNotJson");
        row("not JSON", "name = A", "ConfigNotJson", "", {u"1"_s, u"2"_s});
        row("cut", good.left(good.size() / 2), "ConfigNotJson");
        row("more behind the end", good + "x", "ConfigNotJson");
        row("line and column", "{\"format\":\n  nix}", "ConfigNotJson", "", {u"2"_s, u"4"_s});
        row("not UTF-8", "{\"format\": \"gr\xfc\xdf\"}", "ConfigNotJson");
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "ConfigNotJson");
        row("lone surrogate", fileWith("{\"name\":\"\\ud800\",\"type\":\"custom\"}"), "ConfigNotJson");
        row("a number beyond all", "{\"version\": 1e999}", "ConfigNotJson");
        row("deep", QByteArray(100'000, '['), "ConfigNotOne");
        row("a list", "[]", "ConfigNotOne");
        row("another format", "{\"format\": \"presets\", \"version\": 1}", "ConfigNotOne");
        row("newer", "{\"format\": \"otpost-config\", \"version\": 3}", "ConfigNewer", "/version",
            {u"3"_s, u"2"_s});
        row("no version", "{\"format\": \"otpost-config\"}", "ConfigMemberType", "/version");
        row("version 0", "{\"format\": \"otpost-config\", \"version\": 0}", "ConfigMemberType", "/version");
        row("version as text", "{\"format\": \"otpost-config\", \"version\": \"1\"}", "ConfigMemberType",
            "/version");
        row("member twice", fileWith("{\"name\":\"A\",\"type\":\"custom\",\"name\":\"B\"}"),
            "ConfigMemberTwice", "/gateways/0/name", {u"name"_s});
        row("NUL in a name", fileWith("{\"name\":\"a\\u0000b\",\"type\":\"custom\"}"), "TextInvalid",
            "/gateways/0/name");
        row("NUL in a payload", fileWith("{\"name\":\"a\",\"type\":\"custom\",\"payload\":\"\\u0000\"}"),
            "TextInvalid", "/gateways/0/payload");
        row("gateways no list", keysOf("gateways", "{}"), "ConfigMemberType", "/gateways", {u"array"_s});
        row("gateway no object", fileWith("7"), "ConfigMemberType", "/gateways/0", {u"object"_s});
        row("no name", fileWith("{\"type\":\"custom\"}"), "ConfigMemberMissing", "/gateways/0", {u"name"_s});
        row("no type", fileWith("{\"name\":\"A\"}"), "ConfigMemberMissing", "/gateways/0", {u"type"_s});
        row("type unknown", fileWith("{\"name\":\"A\",\"type\":\"pigeon\"}"), "ValueUnknown",
            "/gateways/0/type");
        row("number as text", fileWith("{\"name\":\"A\",\"type\":\"custom\",\"timeoutMs\":\"5\"}"),
            "ConfigMemberType", "/gateways/0/timeoutMs", {u"integer"_s});
        row("number with decimals", fileWith("{\"name\":\"A\",\"type\":\"custom\",\"timeoutMs\":500.5}"),
            "ConfigMemberType", "/gateways/0/timeoutMs", {u"integer"_s});
        row("number out of range", fileWith("{\"name\":\"A\",\"type\":\"custom\",\"timeoutMs\":99999999999}"),
            "NumberOutOfRange", "/gateways/0/timeoutMs");
        row("switch as text", fileWith("{\"name\":\"A\",\"type\":\"custom\",\"enabled\":\"true\"}"),
            "ConfigMemberType", "/gateways/0/enabled", {u"boolean"_s});
        row("amount", fileWith("{\"name\":\"A\",\"type\":\"custom\",\"balanceMinimum\":\"much\"}"),
            "AmountInvalid", "/gateways/0/balanceMinimum");
        row("names twice",
            fileWith("{\"name\":\"A\",\"type\":\"custom\"},{\"name\":\" a\",\"type\":\"custom\"}"),
            "ConfigNameTwice", "/gateways/1/name", {u"a"_s});
        row("headers no list", fileWith("{\"name\":\"A\",\"type\":\"custom\",\"headers\":{}}"),
            "ConfigMemberType", "/gateways/0/headers", {u"array"_s});
        row("header without a name", fileWith("{\"name\":\"A\",\"type\":\"custom\",\"headers\":[{}]}"),
            "ConfigMemberMissing", "/gateways/0/headers/0", {u"name"_s});
        row("very many headers",
            fileWith("{\"name\":\"A\",\"type\":\"custom\",\"headers\":[" + QByteArray("{},").repeated(200)
                + "{}]}"),
            "ConfigTooMany", "/gateways/0/headers", {u"200"_s});
        row("setting no text", keysOf("settings", "{\"default-country\":1}"), "ConfigMemberType",
            "/settings/default-country");
        row("setting unknown value", keysOf("settings", "{\"default-country\":\"XX\"}"), "ValueUnknown",
            "/settings/default-country");
        row("secrets no object", keysOf("secrets", "\"x\""), "ConfigMemberType", "/secrets");
        row("secrets no base64", keysOf("secrets", "{\"data\":\"§$%\"}"), "ConfigSecretsDamaged",
            "/secrets/data");
        row("secrets empty", keysOf("secrets", "{\"data\":\"\"}"), "ConfigSecretsDamaged", "/secrets/data");
    }
    void badFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, kind);
        QFETCH(QString, place);
        QFETCH(QStringList, args);
        const auto file = readConfig(text);
        QVERIFY(!file);
        const Error error = file.error().first();
        QCOMPARE(errorName(error.kind), kind);
        QCOMPARE(error.field, place);
        if (!args.isEmpty())
            QCOMPARE(error.args, args);
        QVERIFY(!describe(error).isEmpty());
    }

    void allProblemsAreNamed()
    {
        const auto file = readConfig(fileWith("{\"type\":\"custom\",\"timeoutMs\":\"5\"},{\"name\":1},7"));
        QVERIFY(!file);
        QCOMPARE(file.error().size(), 5);
    }

    void byteOrderMark() { QVERIFY(readConfig("\xef\xbb\xbf" + *writeConfig(sampleContent()))); }

    void unknownMembersAreRemarkedOn()
    {
        const auto file = readConfig("{\"format\":\"otpost-config\",\"version\":1,\"colour\":1,"
                                     "\"settings\":{\"wings\":\"2\"},\"gateways\":[{\"name\":\"A\","
                                     "\"type\":\"twilio\",\"url\":\"x\",\"id\":7,\"\\u001b[2Jx/y~\":null,"
                                     "\"secrets\":[{\"name\":\"k\",\"value\":\"v\"}]}]}");
        QVERIFY(file);
        QStringList places;
        for (const Error& remark : file->remarks)
            places.append(errorName(remark.kind) + u' ' + remark.field);
        QCOMPARE(places,
            (QStringList{u"ConfigMemberUnknown /settings/wings"_s, u"FieldNotForType /gateways/0/url"_s,
                u"ConfigMemberUnknown /gateways/0/id"_s, u"ConfigMemberUnknown /gateways/0/\uFFFD[2Jx~1y~0"_s,
                u"ConfigMemberUnknown /gateways/0/secrets/0/value"_s, u"ConfigMemberUnknown /colour"_s}));
    }

    void aMillionGateways()
    {
        QElapsedTimer time;
        time.start();
        const QByteArray million
            = fileWith(QByteArray("{\"name\":\"A\"},").repeated(1'000'000) + "{\"name\":\"A\"}");
        const auto file = readConfig(million);
        QVERIFY(!file);
        QCOMPARE(errorName(file.error().first().kind), u"ConfigTooMany"_s);
        QCOMPARE(file.error().first().field, u"/gateways"_s);
        QCOMPARE(file.error().first().args, QStringList{u"10000"_s});
        QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
    }

    void tooManyValuesInAll()
    {
        const QByteArray inner = '[' + QByteArray("0,").repeated(9'999) + "0]";
        const QByteArray text
            = "{\"x\":[" + (inner + ',').repeated(299) + inner + "]}"; // three million, few at a time
        const Result<void> checked = checkConfigText(text);
        QVERIFY(!checked);
        QCOMPARE(errorName(checked.error().kind), u"ConfigTooMany"_s);
    }

    void tooLarge()
    {
        const auto file = readConfig(QByteArray(maxConfigBytes + 1, ' '));
        QVERIFY(!file);
        QCOMPARE(errorName(file.error().first().kind), u"ConfigTooLarge"_s);
        QCOMPARE(file.error().first().args, QStringList{u"64"_s});
    }

    void sealing()
    {
        const SealedSecrets secrets{{u"1"_s, {{u"a.example"_s}, QByteArray("\0\xff\r\n", 4), u"system"_s}},
            {u"2"_s, {{u"b.example"_s, u"c.example"_s}, QByteArray(2560, 'k')}}};
        const QByteArray sealed = *sealSecrets(secrets, passphrase(), VaultParameters::least());
        QVERIFY(!sealed.contains("example"));
        QCOMPARE(*openSecrets(sealed, passphrase()), secrets);
        QCOMPARE(
            errorName(openSecrets(sealed, passphrase("other")).error().kind), u"ConfigPassphraseWrong"_s);
        for (qsizetype length = 0; length < sealed.size(); length += length < 200 ? 1 : 97) {
            const Result<SealedSecrets> cut = openSecrets(sealed.left(length), passphrase());
            QVERIFY(!cut);
            QCOMPARE(errorName(cut.error().kind), u"ConfigSecretsDamaged"_s);
        }
        for (qsizetype i = 0; i < sealed.size(); i += i < 200 ? 1 : 97) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!openSecrets(changed, passphrase()));
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)

#include "tst_configfile.moc"
