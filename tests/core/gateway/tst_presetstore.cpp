// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PresetStore.h"
#include "core/gateway/PresetWriter.h"
#include "core/model/GatewayFields.h"
#include "tests/support/Canary.h"
#include "tests/support/JsonSchemaCheck.h"
#include "tests/support/NodeModules.h"
#include "tests/support/TempDataDir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = QByteArrayLiteral("cN4ry-k3y!zQ8w");

SecretRef keep(GatewayDraft& draft, const QByteArray& value)
{
    const SecretRef ref = SecretRef::fresh(gatewayHosts(draft.gateway));
    draft.values.insert(ref.id, value);
    return ref;
}

GatewayDraft customDraft()
{
    GatewayDraft draft;
    Gateway& gateway = draft.gateway;
    gateway.name = u"Textline EU"_s;
    gateway.custom.url = u"https://api.textline.example/v2/messages?key=%SECRET:Api.Key%"_s;
    gateway.custom.sender = u"Harbour"_s;
    gateway.custom.payload
        = u"{\"from\": \"%FROM%\", \"to\": \"%TO%\", \"text\": \"%MESSAGE%\", \"pin\": \"%SECRET:pin%\"}"_s;
    gateway.custom.successPath = u"messages.0.status=0"_s;
    gateway.balance.url = u"https://money.textline.example/balance?key=%SECRET:Api.Key%"_s;
    gateway.balance.divisor = 100;
    gateway.balance.email = u"boss@hotel.example"_s;
    gateway.secrets
        = {NamedSecret{u"Api.Key"_s, keep(draft, canary)}, NamedSecret{u"pin"_s, keep(draft, canary)}};
    gateway.custom.headers = {CustomHeader{u"X-Key"_s, keep(draft, canary)},
        CustomHeader{u"Authorization"_s, keep(draft, "Bearer " + canary)},
        CustomHeader{u"Accept"_s, keep(draft, "application/json")}};
    return draft;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray smallPreset(const QByteArray& name, const QByteArray& title)
{
    return "{\"name\": \"" + name + "\", \"title\": \"" + title
        + "\", \"type\": \"custom\", \"asks\": [{\"name\": \"host\", \"label\": \"Server\", \"hint\": \"Its "
          "name.\", "
          "\"format\": \"host\"}], \"gateway\": {\"url\": \"http://{host}:8080/send\", \"payload\": "
          "\"{\\\"to\\\": \\\"%TO%\\\", \\\"text\\\": \\\"%MESSAGE%\\\"}\"}}";
}

}

class TestPresetStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Answers give back the same gateway, and the file never holds a secret in any form.
    void roundTrip()
    {
        const GatewayDraft draft = customDraft();
        const ResultOfMany<PresetOfGateway> made = presetFromGateway(draft);
        QVERIFY2(made, made ? "" : qPrintable(describe(made.error().first())));
        const QByteArray file = writePreset(made->preset);
        QCOMPARE(tracesOf(canary, file), QStringList());
        QVERIFY(!file.contains("boss@hotel.example"));
        QVERIFY(!file.contains("Harbour"));
        QCOMPARE(parsePreset(file).value(), made->preset);

        QStringList secrets;
        for (const PresetAsk& ask : made->preset.asks)
            secrets += ask.secret ? QStringList{ask.name} : QStringList();
        QCOMPARE(secrets, (QStringList{u"api_key"_s, u"pin"_s, u"x_key"_s, u"api_key_2"_s}));

        PresetAnswers answers;
        answers.values.insert(u"from"_s, u"Harbour"_s);
        for (const QString& name : secrets)
            answers.secrets.insert(name, canary);
        const ResultOfMany<GatewayDraft> again = gatewayFromPreset(made->preset, answers);
        QVERIFY2(again, again ? "" : qPrintable(describe(again.error().first())));
        const CustomSettings& before = draft.gateway.custom;
        const CustomSettings& after = again->gateway.custom;
        QCOMPARE(QString(after.url).replace(u"api_key"_s, u"Api.Key"_s), before.url);
        QCOMPARE(after.payload, before.payload);
        QCOMPARE(after.sender, before.sender);
        QCOMPARE(after.successPath, before.successPath);
        QCOMPARE(again->gateway.balance.divisor, 100);
        QStringList headers;
        for (const CustomHeader& header : after.headers)
            headers.append(header.name + u": "_s + QString::fromUtf8(again->values.value(header.value.id)));
        const QString key = QString::fromUtf8(canary);
        QCOMPARE(headers,
            (QStringList{
                u"X-Key: "_s + key, u"Authorization: Bearer "_s + key, u"Accept: application/json"_s}));
    }

    /// What is written fits the published schema.
    void fitsTheSchema()
    {
        OTPOST_NEED_NODE_MODULES();
        const QString schema
            = QStringLiteral(OTPOST_PEERS_DIR) + u"/../../resources/presets/preset.schema.json"_s;
        const QByteArray made = writePreset(presetFromGateway(customDraft())->preset);
        QCOMPARE(schemaProblems(schema, made), QString());
        // Those that came with the program, written again, are what they were.
        const QList<Preset> all = builtInPresets().value();
        for (const Preset& preset : all)
            QCOMPARE(parsePreset(writePreset(preset)).value(), preset);
    }

    /// Without the keychain the whole of each value is asked for.
    void withoutValues()
    {
        GatewayDraft draft = customDraft();
        draft.values.clear();
        const ResultOfMany<PresetOfGateway> made = presetFromGateway(draft);
        QVERIFY(made);
        QCOMPARE(made->preset.headers.at(1).value, u"{authorization}"_s);
        QCOMPARE(made->preset.headers.at(2).value, u"{accept}"_s);
    }

    void login()
    {
        GatewayDraft draft = customDraft();
        draft.gateway.custom.headers
            = {CustomHeader{u"Authorization"_s, keep(draft, "Basic " + ("hotel:" + canary).toBase64())}};
        const ResultOfMany<PresetOfGateway> made = presetFromGateway(draft);
        QVERIFY(made);
        QCOMPARE(made->preset.headers.first().basic, (QStringList{u"user"_s, u"password"_s}));
        QVERIFY(!findAsk(made->preset, u"user"_s)->secret);
        QVERIFY(findAsk(made->preset, u"password"_s)->secret);
        const QByteArray file = writePreset(made->preset);
        QCOMPARE(tracesOf(canary, file), QStringList());
        QCOMPARE(tracesOf("hotel:" + canary, file), QStringList());
    }

    void twilio()
    {
        GatewayDraft draft;
        draft.gateway.name = u"Twilio Oslo"_s;
        draft.gateway.type = GatewayType::Twilio;
        draft.gateway.twilio.accountSid = u"AC0123456789abcdef0123456789abcdef"_s;
        draft.gateway.twilio.from = u"+15005550006"_s;
        draft.gateway.secrets = {NamedSecret{twilioApiSecret, keep(draft, canary)}};
        const ResultOfMany<PresetOfGateway> made = presetFromGateway(draft);
        QVERIFY2(made, made ? "" : qPrintable(describe(made.error().first())));
        const QByteArray file = writePreset(made->preset);
        QVERIFY(!file.contains("AC0123") && !file.contains("+15005550006"));
        QCOMPARE(tracesOf(canary, file), QStringList());
        const QStringList hosts = presetReach(made->preset).hosts;
        QCOMPARE(hosts, QStringList{u"api.twilio.com"_s});
    }

    /// Keys that stand in the clear are noticed in each place.
    void keysInText_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refused"); // field; empty: nothing is
        const QString payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"%1}"_s;
        QTest::newRow("named in JSON")
            << u"payload"_s << payload.arg(u", \"apiKey\": \"abc\""_s) << u"payload"_s;
        QTest::newRow("password") << u"payload"_s << payload.arg(u", \"auth\": {\"password\": \"x1\"}"_s)
                                  << u"payload"_s;
        QTest::newRow("by its look") << u"payload"_s
                                     << payload.arg(u", \"x\": \"9f8a7b6c5d4e3f2a1b0c9d8e\""_s)
                                     << u"payload"_s;
        QTest::newRow("in the query") << u"url"_s << u"https://a.example/?token=abc"_s << u"url"_s;
        QTest::newRow("in the path") << u"url"_s << u"https://a.example/bot9f8a7b6c5d4e3f2a1b0c9d8e/send"_s
                                     << u"url"_s;
        QTest::newRow("of the balance")
            << u"balanceUrl"_s << u"https://a.example/?api_key=abc"_s << u"balanceUrl"_s;
        QTest::newRow("the stored one")
            << u"payload"_s << payload.arg(u", \"x\": \""_s + QString::fromUtf8(canary) + u'"')
            << u"payload"_s;
        QTest::newRow("the stored one, encoded")
            << u"url"_s << u"https://a.example/?x="_s + QString::fromUtf8(canary.toPercentEncoding())
            << u"url"_s;
        QTest::newRow("placeholder") << u"url"_s << u"https://a.example/?token=%SECRET:pin%"_s << QString();
        QTest::newRow("behind a word")
            << u"payload"_s << payload.arg(u", \"auth\": \"Bearer %SECRET:pin%\""_s) << QString();
        QTest::newRow("words and a year")
            << u"payload"_s << payload.arg(u", \"campaign\": \"summer-guests-2026-week-34\""_s) << QString();
        QTest::newRow("a sentence") << u"payload"_s
                                    << payload.arg(u", \"note\": \"Sent by the hotel at the harbour\""_s)
                                    << QString();
    }
    void keysInText()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, refused);
        GatewayDraft draft = customDraft();
        QVERIFY(gatewayField(key)->set(draft.gateway, text));
        const ResultOfMany<PresetOfGateway> made = presetFromGateway(draft);
        QCOMPARE(made.has_value(), refused.isEmpty());
        if (made)
            return;
        QCOMPARE(made.error().first().kind, ErrorKind::PresetHoldsKey);
        QCOMPARE(made.error().first().field, refused);
        for (const Error& error : made.error())
            QCOMPARE(tracesOf(canary, describe(error).toUtf8()), QStringList());
    }

    void whatItCannotHold()
    {
        GatewayDraft draft = customDraft();
        draft.gateway.custom.useScript = true;
        draft.gateway.custom.script = u"return '{}'"_s;
        QCOMPARE(presetFromGateway(draft).error().first().kind, ErrorKind::PresetCannotHold);

        draft = customDraft();
        draft.gateway.connection.verifyTls = false;
        draft.gateway.limits.perDay = 10;
        const ResultOfMany<PresetOfGateway> made = presetFromGateway(draft);
        QVERIFY(made);
        QCOMPARE(made->leftOut.size(), 2);

        draft = customDraft();
        draft.gateway.custom.url = u"https://a.example/{pin}"_s;
        QCOMPARE(presetFromGateway(draft).error().first().field, u"url"_s);

        draft = customDraft();
        PresetWords words;
        words.notes = {u"the key is "_s + QString::fromUtf8(canary)};
        QCOMPARE(presetFromGateway(draft, words).error().first().kind, ErrorKind::PresetHoldsKey);
    }

    void addListRemove()
    {
        const TempDataDir folder;
        PresetStore store(folder.path());
        QSignalSpy changed(&store, &PresetStore::changed);
        const qsizetype came = store.list().result()->presets.size();
        QVERIFY(came > 15);

        const Preset preset = presetFromGateway(customDraft())->preset;
        const Result<KnownPreset> added = store.add(preset).result();
        QVERIFY(added);
        QVERIFY(added->isOwn());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(store.list().result()->presets.size(), came + 1);
        QCOMPARE(store.find(u"textline-eu"_s).result()->preset, added->preset);
        QCOMPARE(store.add(preset).result().error().kind, ErrorKind::PresetNameTaken);
        QCOMPARE(tracesOf(canary, read(added->file)), QStringList());
#ifdef Q_OS_UNIX
        struct stat about {
        };
        QCOMPARE(::stat(QFile::encodeName(added->file).constData(), &about), 0);
        QCOMPARE(about.st_mode & 0777, 0600U);
        QCOMPARE(::stat(QFile::encodeName(store.folder()).constData(), &about), 0);
        QCOMPARE(about.st_mode & 0777, 0700U);
#endif
        // The name of one that came with the program is not taken from it.
        Preset other = preset;
        other.name = u"twilio"_s;
        other.title = u"My Twilio"_s;
        QCOMPARE(store.add(other).result()->preset.name, u"twilio-2"_s);
        QCOMPARE(store.remove(u"twilio"_s).result().error().kind, ErrorKind::FileUnwritable);
        QVERIFY(store.remove(u"textline-eu"_s).result());
        QVERIFY(!QFileInfo::exists(added->file));
        QCOMPARE(store.remove(u"textline-eu"_s).result().error().kind, ErrorKind::PresetUnknown);
    }

    void share()
    {
        const TempDataDir folder;
        const PresetStore store(folder.path());
        const Preset preset = presetFromGateway(customDraft())->preset;
        const QString path = folder.filePath(u"given.json"_s);
        QVERIFY(store.share(preset, path).result());
        QCOMPARE(store.open(path).result()->preset, preset);
        QVERIFY(!store.open(path).result()->isOwn());
        QCOMPARE(store.share(preset, folder.filePath(u"no/where.json"_s)).result().error().kind,
            ErrorKind::FileUnwritable);
    }

    /// Whatever lies in the folder, the others are listed.
    void oddFiles()
    {
        const TempDataDir folder;
        const PresetStore store(folder.path());
        QVERIFY(QDir(folder.path()).mkpath(u"presets/folder.json"_s));
        folder.addFile(u"presets/good.json"_s, smallPreset("good", "Good"));
        folder.addFile(u"presets/other-name.json"_s, smallPreset("good", "Other"));
        folder.addFile(u"presets/kannel.json"_s, smallPreset("kannel", "False Kannel"));
        folder.addFile(u"presets/empty.json"_s, {});
        folder.addFile(u"presets/noise.json"_s, QByteArray(3000, '\x81'));
        folder.addFile(u"presets/large.json"_s, QByteArray(maxPresetBytes + 1, ' '));
        folder.addFile(u"presets/deep.json"_s, QByteArray(30'000, '['));
        folder.addFile(u"presets/bidi.json"_s, smallPreset("bidi", "Twilio\xe2\x80\xae"));
        folder.addFile(u"presets/notes.txt"_s, "not one of them");
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"presets/pipe.json"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(u"/nonexistent"_s, folder.filePath(u"presets/gone.json"_s)));
#endif
        const KnownPresets all = store.list().result().value();
        QStringList own;
        for (const KnownPreset& known : all.presets)
            own += known.isOwn() ? QStringList{known.preset.name} : QStringList();
        QCOMPARE(own, QStringList{u"good"_s});
        QStringList odd;
        for (const OddPresetFile& file : all.odd) {
            odd.append(QFileInfo(file.file).fileName());
            QVERIFY(!describe(file.error).isEmpty());
        }
        QStringList wanted{u"bidi.json"_s, u"deep.json"_s, u"empty.json"_s, u"kannel.json"_s, u"large.json"_s,
            u"noise.json"_s, u"other-name.json"_s};
#ifdef Q_OS_UNIX
        wanted += {u"gone.json"_s, u"pipe.json"_s};
#endif
        odd.sort();
        wanted.sort();
        QCOMPARE(odd, wanted);
    }

    void reach_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<QStringList>("plain");
        QTest::addColumn<bool>("secrets");
        QTest::newRow("two hosts") << u"vonage"_s << QString() << QStringList{u"rest.nexmo.com"_s}
                                   << QStringList() << true;
        QTest::newRow("asked for") << u"kannel"_s << QString() << QStringList{u"{host}"_s}
                                   << QStringList{u"{host}"_s} << true;
        QTest::newRow("answered") << u"kannel"_s << u"sms.example:13013"_s << QStringList{u"sms.example"_s}
                                  << QStringList{u"sms.example"_s} << true;
        QTest::newRow("this machine")
            << u"kannel"_s << u"127.0.0.1"_s << QStringList{u"127.0.0.1"_s} << QStringList() << true;
    }
    void reach()
    {
        QFETCH(QString, name);
        QFETCH(QString, host);
        QMap<QString, QString> answers;
        if (!host.isEmpty())
            answers.insert(u"host"_s, host);
        const PresetReach reach = presetReach(builtInPreset(name).value(), answers);
        QTEST(reach.hosts, "hosts");
        QTEST(reach.plainHosts, "plain");
        QTEST(reach.secrets, "secrets");
        QVERIFY(!describe(reach).contains(u'{'));
    }

    void names_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Textline EU"_s << u"textline-eu"_s;
        QTest::newRow("accents") << u"Évian (Hôtel)"_s << u"evian-hotel"_s;
        QTest::newRow("none") << u"短信"_s << u"preset"_s;
        QTest::newRow("long") << QString(200, u'a') << QString(50, u'a');
        QTest::newRow("path") << u"../../etc"_s << u"etc"_s;
    }
    void names()
    {
        QFETCH(QString, title);
        QTEST(presetNameOf(title), "name");
    }
};

QTEST_GUILESS_MAIN(TestPresetStore)
#include "tst_presetstore.moc"
