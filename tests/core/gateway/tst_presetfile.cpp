// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/gateway/Preset.h"
#include "tests/support/JsonSchemaCheck.h"
#include "tests/support/NodeModules.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// A preset that is good as it stands.
JsonValue good()
{
    return JsonValue::parse(
        "{\"name\":\"acme\",\"title\":\"Acme\",\"type\":\"custom\",\"asks\":["
        "{\"name\":\"user\",\"label\":\"User\",\"hint\":\"Yours.\"},"
        "{\"name\":\"key\",\"label\":\"Key\",\"hint\":\"Yours.\",\"secret\":true},"
        "{\"name\":\"host\",\"label\":\"Host\",\"hint\":\"Yours.\",\"format\":\"host\"},"
        "{\"name\":\"from\",\"label\":\"From\",\"hint\":\"Yours.\",\"required\":false}],"
        "\"gateway\":{\"url\":\"https://{host}/send?u={user}\",\"sender\":\"{from}\","
        "\"payload\":\"{\\\"to\\\":\\\"%TO%\\\",\\\"t\\\":\\\"%MESSAGE%\\\"}\",\"timeoutMs\":2000},"
        "\"headers\":[{\"name\":\"X-Key\",\"value\":\"Key {key}\"}]}");
}

QByteArray bytesOf(const JsonValue& json)
{
    return toUtf8(json);
}

using Change = std::function<void(JsonValue&)>;

}

Q_DECLARE_METATYPE(Change)

/// The format of preset files: what comes with the program fits its published schema, and what a stranger
/// may have written is refused with the place that is wrong.
class TestPresetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInFilesFitTheSchema()
    {
        OTPOST_NEED_NODE_MODULES();
        const QDir folder(u":/otpost/presets"_s);
        const QString schema
            = QStringLiteral(OTPOST_PEERS_DIR) + u"/../../resources/presets/preset.schema.json"_s;
        const QStringList files = folder.entryList();
        QCOMPARE(files.size(), 18);
        for (const QString& name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            const QString problems = schemaProblems(schema, content);
            QVERIFY2(problems.isEmpty(), qPrintable(name + u": "_s + problems));
            const Result<Preset> preset = parsePreset(content);
            QVERIFY2(preset, qPrintable(name));
            QCOMPARE(preset->name + u".json"_s, name);
        }
        QVERIFY(schemaProblems(schema, bytesOf(good())).isEmpty());
    }

    void reads()
    {
        const Result<Preset> preset = parsePreset(bytesOf(good()));
        QVERIFY2(preset, preset ? "" : qPrintable(describe(preset.error())));
        QCOMPARE(preset->asks.size(), 4);
        QCOMPARE(preset->fields.value(u"timeoutMs"_s), u"2000"_s);
        QCOMPARE(preset->headers.first().value, u"Key {key}"_s);
        QCOMPARE(findAsk(*preset, u"from"_s)->required, false);
        QCOMPARE(findAsk(*preset, u"nobody"_s), nullptr);
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("inSchema"); ///< whether the schema refuses it too
        const auto row
            = [](const char* name, ErrorKind kind, const QString& place, const Change& change,
                  bool inSchema = true) { QTest::addRow("%s", name) << change << kind << place << inSchema; };
        const ErrorKind unknown = ErrorKind::PresetMemberUnknown;
        const ErrorKind missing = ErrorKind::PresetMemberMissing;
        const ErrorKind invalid = ErrorKind::PresetMemberInvalid;
        const ErrorKind tooLong = ErrorKind::PresetTooLong;
        row("unknown member", unknown, u"/script"_s, [](JsonValue& j) { j["script"] = "x"; });
        row("unknown member of an ask", unknown, u"/asks/0/x"_s, [](JsonValue& j) { j["asks"][0]["x"] = 1; });
        row("unknown member of a header", unknown, u"/headers/0/x"_s,
            [](JsonValue& j) { j["headers"][0]["x"] = 1; });
        row("unknown field", unknown, u"/gateway/nothing"_s,
            [](JsonValue& j) { j["gateway"]["nothing"] = "x"; });
        for (const char* field : {"name", "type", "enabled", "verifyTls", "caCertificates", "headers",
                 "secrets", "checkBalance", "balanceEmail", "balanceMinimum", "accountSid", "baseUrl"}) {
            row(field, unknown, u"/gateway/"_s + QString::fromLatin1(field),
                [field](JsonValue& j) { j["gateway"][field] = "false"; });
        }
        for (const char* member : {"name", "title", "type", "gateway"}) {
            row(member, missing, u'/' + QString::fromLatin1(member),
                [member](JsonValue& j) { j.erase(member); });
        }
        row("no label", missing, u"/asks/1/label"_s, [](JsonValue& j) { j["asks"][1].erase("label"); });
        row("no hint", missing, u"/asks/1/hint"_s, [](JsonValue& j) { j["asks"][1].erase("hint"); });
        row("name is a number", invalid, u"/name"_s, [](JsonValue& j) { j["name"] = 7; });
        row("name is a path", invalid, u"/name"_s, [](JsonValue& j) { j["name"] = "../acme"; });
        row("title is blank", invalid, u"/title"_s, [](JsonValue& j) { j["title"] = "  "; });
        row(
            "title turns the text around", invalid, u"/title"_s,
            [](JsonValue& j) { j["title"] = "a\u202eb"; }, false);
        row(
            "title with an escape", invalid, u"/title"_s, [](JsonValue& j) { j["title"] = "a\x1b[31m"; },
            false);
        row("long title", tooLong, u"/title"_s, [](JsonValue& j) { j["title"] = std::string(61, 'x'); });
        row("long payload", tooLong, u"/gateway/payload"_s,
            [](JsonValue& j) { j["gateway"]["payload"] = std::string(10'001, 'x'); });
        row("many asks", tooLong, u"/asks"_s, [](JsonValue& j) {
            j["asks"] = JsonValue::array();
            for (int i = 0; i < 21; ++i)
                j["asks"].push_back({{"name", "a" + std::to_string(i)}, {"label", "x"}, {"hint", "x"}});
        });
        row("docs not https", invalid, u"/docs"_s, [](JsonValue& j) { j["docs"] = "javascript:alert(1)"; });
        row("docs with a login", invalid, u"/docs"_s,
            [](JsonValue& j) { j["docs"] = "https://a.example@b.example/"; });
        row("type", invalid, u"/type"_s, [](JsonValue& j) { j["type"] = "smpp"; });
        row("asks no list", invalid, u"/asks"_s, [](JsonValue& j) { j["asks"] = "user"; });
        row("ask no object", invalid, u"/asks/0"_s, [](JsonValue& j) { j["asks"][0] = "user"; });
        row(
            "ask twice", invalid, u"/asks/1/name"_s, [](JsonValue& j) { j["asks"][1]["name"] = "user"; },
            false);
        row(
            "alias taken", invalid, u"/asks/1/name"_s,
            [](JsonValue& j) { j["asks"][1]["aliases"] = {"user"}; }, false);
        row("ask in upper case", invalid, u"/asks/0/name"_s,
            [](JsonValue& j) { j["asks"][0]["name"] = "User"; });
        row("format", invalid, u"/asks/0/format"_s, [](JsonValue& j) { j["asks"][0]["format"] = "regex"; });
        row("secret no bool", invalid, u"/asks/0/secret"_s,
            [](JsonValue& j) { j["asks"][0]["secret"] = "yes"; });
        row("number as text", invalid, u"/gateway/timeoutMs"_s,
            [](JsonValue& j) { j["gateway"]["timeoutMs"] = "2000"; });
        row("number out of range", invalid, u"/gateway/timeoutMs"_s,
            [](JsonValue& j) { j["gateway"]["timeoutMs"] = 1; });
        row("huge number", invalid, u"/gateway/timeoutMs"_s,
            [](JsonValue& j) { j["gateway"]["timeoutMs"] = 18446744073709551615ULL; });
        row("method", invalid, u"/gateway/method"_s, [](JsonValue& j) { j["gateway"]["method"] = "DELETE"; });
        row(
            "ask that is none", ErrorKind::PresetAskUnknown, u"/gateway/payload"_s,
            [](JsonValue& j) { j["gateway"]["payload"] = "{\"to\":\"%TO%%MESSAGE%{nobody}\"}"; }, false);
        row(
            "secret that is none", ErrorKind::PresetAskUnknown, u"/gateway/payload"_s,
            [](JsonValue& j) { j["gateway"]["payload"] = "{\"to\":\"%TO%%MESSAGE%%SECRET:nobody%\"}"; },
            false);
        row(
            "secret in the open", invalid, u"/gateway/url"_s,
            [](JsonValue& j) { j["gateway"]["url"] = "https://a.example/{key}"; }, false);
        row(
            "plain ask as host", invalid, u"/gateway/url"_s,
            [](JsonValue& j) { j["gateway"]["url"] = "https://{user}/"; }, false);
        row(
            "ask inside a host", invalid, u"/gateway/url"_s,
            [](JsonValue& j) { j["gateway"]["url"] = "https://a.{host}/"; }, false);
        row("ask as scheme", ErrorKind::PresetGatewayInvalid, u"UrlScheme"_s,
            [](JsonValue& j) { j["gateway"]["url"] = "{user}://a.example/"; });
        row(
            "login in the address", ErrorKind::PresetGatewayInvalid, u"UrlLogin"_s,
            [](JsonValue& j) { j["gateway"]["url"] = "https://api.twilio.com@evil.example/"; }, false);
        row("file", ErrorKind::PresetGatewayInvalid, u"UrlScheme"_s,
            [](JsonValue& j) { j["gateway"]["url"] = "file:///etc/passwd"; });
        row(
            "ask outside of a string", ErrorKind::PresetGatewayInvalid, u"PayloadNotJson"_s,
            [](JsonValue& j) { j["gateway"]["payload"] = "{\"to\":\"%TO%%MESSAGE%\",\"n\":{user}}"; }, false);
        row(
            "no recipient", invalid, u"/gateway/payload"_s,
            [](JsonValue& j) { j["gateway"]["payload"] = "{\"t\":\"%MESSAGE%\"}"; }, false);
        row(
            "no text", invalid, u"/gateway/payload"_s,
            [](JsonValue& j) { j["gateway"]["payload"] = "{\"t\":\"%TO%\"}"; }, false);
        row(
            "placeholder", ErrorKind::PresetGatewayInvalid, u"UnknownPlaceholder"_s,
            [](JsonValue& j) { j["gateway"]["payload"] = "{\"t\":\"%TO%%TEXT%\"}"; }, false);
        row("header name", invalid, u"/headers/0/name"_s,
            [](JsonValue& j) { j["headers"][0]["name"] = "A: b"; });
        row(
            "header of the frame", invalid, u"/headers/0/name"_s,
            [](JsonValue& j) { j["headers"][0]["name"] = "Host"; }, false);
        row(
            "header with line break", invalid, u"/headers/0/value"_s,
            [](JsonValue& j) { j["headers"][0]["value"] = "a\r\nB: c"; }, false);
        row(
            "header asks for nobody", ErrorKind::PresetAskUnknown, u"/headers/0"_s,
            [](JsonValue& j) { j["headers"][0]["value"] = "{nobody}"; }, false);
        row(
            "header of an optional ask", invalid, u"/headers/0"_s,
            [](JsonValue& j) { j["headers"][0]["value"] = "{from}"; }, false);
        row("header without value", invalid, u"/headers/0"_s,
            [](JsonValue& j) { j["headers"][0].erase("value"); });
        row("header with both", invalid, u"/headers/0"_s, [](JsonValue& j) {
            j["headers"][0]["basic"] = {"user", "key"};
        });
        row("login of one", invalid, u"/headers/0"_s, [](JsonValue& j) {
            j["headers"][0] = {{"name", "A"}, {"basic", JsonValue::array({"user"})}};
        });
        row(
            "header twice", ErrorKind::PresetGatewayInvalid, u"HeaderTwice"_s,
            [](JsonValue& j) { j["headers"].push_back(JsonValue(j["headers"][0])); }, false);
        row("header with Twilio", unknown, u"/headers/0"_s, [](JsonValue& j) {
            j["type"] = "twilio";
            j["gateway"] = {{"from", "{from}"}};
        });
        row("note no text", invalid, u"/notes/0"_s, [](JsonValue& j) { j["notes"] = JsonValue::array({1}); });
    }
    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, place);
        QFETCH(bool, inSchema);
        JsonValue json = good();
        change(json);
        const Result<Preset> preset = parsePreset(bytesOf(json));
        QVERIFY(!preset);
        QCOMPARE(errorName(preset.error().kind), errorName(kind));
        QCOMPARE(preset.error().args.first(), place);
        QVERIFY(!describe(preset.error()).contains(u"%1"_s));
        m_changed.append(toUtf8(JsonValue{{"document", json}, {"refused", inSchema}}));
    }

    /// The schema refuses what a schema can tell.
    void schemaAgrees()
    {
        OTPOST_NEED_NODE_MODULES();
        const QString schema
            = QStringLiteral(OTPOST_PEERS_DIR) + u"/../../resources/presets/preset.schema.json"_s;
        int held = 0;
        for (const QByteArray& row : m_changed) {
            const JsonValue json = *parseJson(row);
            if (!json["refused"].get<bool>() || ++held % 8 != 0) // a process each: a sample will do
                continue;
            QVERIFY2(!schemaProblems(schema, toUtf8(json["document"])).isEmpty(), row.constData());
        }
        QVERIFY(held > 20);
    }

    void notEvenJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("text") << QByteArray("name: acme");
        QTest::addRow("cut") << bytesOf(good()).chopped(1);
        QTest::addRow("list") << QByteArray("[]");
        QTest::addRow("null") << QByteArray("null");
        QTest::addRow("number") << QByteArray("7");
        QTest::addRow("NUL") << QByteArray("{\"name\":\"a\0\"}", 13);
        QTest::addRow("not UTF-8") << QByteArray("{\"name\":\"\xff\"}");
        QTest::addRow("deep") << QByteArray(50'000, '[');
        QTest::addRow("large") << QByteArray(maxPresetBytes + 1, ' ');
    }
    void notEvenJson()
    {
        QFETCH(QByteArray, bytes);
        const Result<Preset> preset = parsePreset(bytes);
        QVERIFY(!preset);
        QVERIFY(!describe(preset.error()).contains(u"%1"_s));
    }

    /// Damage anywhere gives a preset or an error, and never anything else.
    void damaged()
    {
        const QByteArray whole = bytesOf(good());
        QRandomGenerator random(20261122);
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = whole;
            for (int hits = random.bounded(1, 4); hits > 0; --hits)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            refused += parsePreset(bytes) ? 0 : 1;
        }
        QVERIFY(refused > 1000);
    }

private:
    QList<QByteArray> m_changed;
};

QTEST_GUILESS_MAIN(TestPresetFile)
#include "tst_presetfile.moc"
