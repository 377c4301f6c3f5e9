// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/DataDirectory.h"
#include "tests/e2e/CliGateway.h"
#include "tests/support/FakeHttpServer.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Every input can be bad: each with its own clear error, field and exit status; nothing lost.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configuration_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("input");
        const QStringList url{u"--url"_s, u"https://api.example/"_s};
        const QStringList good = url + QStringList{u"--payload"_s, u"{\"t\":\"%TO%%MESSAGE%\"}"_s};
        const auto row = [](const char* name, const QStringList& options, const char16_t* field,
                             const char* kind, const QByteArray& input = {}) {
            QTest::addRow("%s", name)
                << options << QString::fromUtf16(field) << QString::fromLatin1(kind) << input;
        };
        row("payload is no JSON", url + QStringList{u"--payload"_s, u"{\"t\":\"%TO%\""_s}, u"payload",
            "PayloadNotJson");
        row("unknown placeholder", url + QStringList{u"--payload"_s, u"{\"t\":\"%PHONE%\"}"_s}, u"payload",
            "UnknownPlaceholder");
        row("missing secret", url + QStringList{u"--payload"_s, u"{\"t\":\"%SECRET:k%\"}"_s}, u"payload",
            "SecretNotNamed");
        row("header with a line break", good + QStringList{u"--header"_s, u"X-Key: -"_s}, u"headers",
            "HeaderValueInvalid", "a\r\nX-Evil: 1");
        row("header name with a line break", good + QStringList{u"--header"_s, u"X\nY: 1"_s}, u"headers",
            "HeaderForm");
        row("secret without a name", good + QStringList{u"--secret"_s, u"only-the-value"_s}, u"secrets",
            "SecretForm");
        row("secret that is no text",
            url
                + QStringList{u"--payload"_s, u"{\"k\":\"%SECRET:k%\",\"e\":1e999}"_s, u"--secret"_s,
                    u"k=x"_s},
            u"payload", "PayloadNotJson");
        row("header of our own", good + QStringList{u"--header"_s, u"Content-Length: 1"_s}, u"headers",
            "HeaderNameReserved");
        row("header without value", good + QStringList{u"--header"_s, u"X-Key:"_s}, u"headers",
            "SecretEmpty");
        row("URL without a scheme", {u"--url"_s, u"api.example/send"_s, u"--payload"_s, u"{}"_s}, u"url",
            "UrlScheme");
        row("URL with a login", {u"--url"_s, u"https://u:p@api.example/"_s, u"--payload"_s, u"{}"_s}, u"url",
            "UrlLogin");
        row("no URL", {u"--payload"_s, u"{}"_s}, u"url", "FieldMissing");
        row("JSON with GET", good + QStringList{u"--method"_s, u"GET"_s, u"--content-type"_s, u"json"_s},
            u"contentType", "JsonWithGet");
        row("unknown method", good + QStringList{u"--method"_s, u"PUT"_s}, u"method", "ValueUnknown");
        row("unknown type", good + QStringList{u"--type"_s, u"pigeon"_s}, u"type", "ValueUnknown");
        row("timeout", good + QStringList{u"--timeout"_s, u"soon"_s}, u"timeoutMs", "NumberOutOfRange");
        row("secret file missing", good + QStringList{u"--secret"_s, u"k=@/no/such/file"_s}, u"secrets",
            "FileUnreadable");
        row("secret too long", good + QStringList{u"--secret"_s, u"k=-"_s}, u"secrets", "SecretTooLong",
            QByteArray(3000, 'k'));
        row("two values from standard input",
            good + QStringList{u"--header"_s, u"X-Key: -"_s, u"--secret"_s, u"k=-"_s}, u"secrets",
            "FileUnreadable", "the first one");
        row("divisor", good + QStringList{u"--balance-divisor"_s, u"0"_s}, u"balanceDivisor",
            "NumberOutOfRange");
        row("unknown preset", {u"--preset"_s, u"nobody"_s}, u"preset", "PresetUnknown");
        row("success path", good + QStringList{u"--success-path"_s, u"nothing"_s}, u"successPath",
            "SuccessPathInvalid");
    }
    void configuration()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, field);
        QFETCH(QString, kind);
        QFETCH(QByteArray, input);
        Cli cli;
        const ProcessResult result = cli.run(
            QStringList{u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s} + options + QStringList{u"--json"_s},
            input);
        QVERIFY2(result.exitCode == 3, result.summary().constData());
        const QJsonObject error = result.json()[u"error"_s].toObject();
        QCOMPARE(error[u"field"_s].toString(), field);
        QCOMPARE(error[u"kind"_s].toString(), kind);
        QVERIFY(result.err.contains(error[u"message"_s].toString().toUtf8()));
        QCOMPARE(cli.jsonArray({u"gateway"_s, u"list"_s}).size(), 0);
    }

    void message_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("kind");
        QTest::addRow("no number") << u"hello"_s << u"x"_s << u"to"_s << u"PhoneNotANumber"_s;
        QTest::addRow("empty number") << QString() << u"x"_s << u"to"_s << u"PhoneNotANumber"_s;
        QTest::addRow("number from nowhere")
            << u"+999123456789"_s << u"x"_s << u"to"_s << u"PhoneCountryUnknown"_s;
        QTest::addRow("empty message") << u"+4712345678"_s << QString() << u"message"_s << u"MessageEmpty"_s;
        QTest::addRow("endless message")
            << u"+4712345678"_s << QString(5000, u'x') << u"message"_s << u"MessageTooLong"_s;
    }
    void message()
    {
        QFETCH(QString, to);
        QFETCH(QString, text);
        QFETCH(QString, field);
        QFETCH(QString, kind);
        Cli cli;
        const ProcessResult result = cli.run({u"send"_s, u"--to"_s, to, u"--message"_s, text, u"--json"_s});
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.json()[u"error"_s][u"kind"_s].toString(), kind);
        QCOMPARE(result.json()[u"error"_s][u"field"_s].toString(), field);
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("nothing") << QStringList();
        QTest::addRow("no such command") << QStringList{u"fly"_s};
        QTest::addRow("no such option") << QStringList{u"send"_s, u"--wings"_s};
        QTest::addRow("value missing") << QStringList{u"send"_s, u"--to"_s};
        QTest::addRow("argument missing") << QStringList{u"gateway"_s, u"show"_s};
        QTest::addRow("too many arguments") << QStringList{u"gateway"_s, u"list"_s, u"1"_s};
        QTest::addRow("global option") << QStringList{u"--wings"_s, u"send"_s};
        // A variable that was not set does not mean the user's own directory.
        QTest::addRow("no directory, before") << QStringList{u"--data-dir"_s, {}, u"gateway"_s, u"list"_s};
        QTest::addRow("no directory, behind") << QStringList{u"gateway"_s, u"list"_s, u"--data-dir="_s};
        QTest::addRow("no directory, between") << QStringList{u"gateway"_s, u"--data-dir="_s, u"list"_s};
        QTest::addRow("no directory at all") << QStringList{u"--data-dir"_s};
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        Cli cli;
        const ProcessResult result = cli.run(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(!result.err.isEmpty());
        QVERIFY(result.out.isEmpty());
        QVERIFY(cli.dataDir.files().isEmpty());
        // With --json, wherever it stands, that is a document.
        for (const QStringList& with :
            {QStringList{u"--json"_s} + arguments, arguments + QStringList{u"--json"_s}}) {
            const QByteArray printed = cli.run(with).out;
            if (!arguments.isEmpty() && arguments.last() != "--to"_L1 && arguments.last() != "--data-dir"_L1)
                QCOMPARE(QJsonDocument::fromJson(printed)[u"error"_s][u"kind"_s].toString(), u"Usage"_s);
        }
    }

    /// Options of the program before, between and behind a command's words.
    void globalOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList directory{u"--data-dir"_s, u"DIR"_s};
        const QStringList json{u"--json"_s};
        const QString gateway = u"gateway"_s;
        const QString list = u"list"_s;
        QTest::addRow("before") << directory + json + QStringList{gateway, list};
        QTest::addRow("between") << QStringList{gateway} + json + directory + QStringList{list};
        QTest::addRow("behind") << QStringList{gateway, list} + json + directory;
        QTest::addRow("scattered") << directory + QStringList{gateway} + json + QStringList{list};
    }
    void globalOptions()
    {
        QFETCH(QStringList, arguments);
        Cli cli;
        const QString elsewhere = cli.dataDir.filePath(u"elsewhere"_s);
        arguments.replaceInStrings(u"DIR"_s, elsewhere);
        const ProcessResult result = cli.run(arguments);
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY(result.json().isArray());
        QVERIFY(QFile::exists(databaseFile(elsewhere)));
        QVERIFY(!QFile::exists(databaseFile(cli.dataDir.path())));
    }

    /// Asked for the version, a command does nothing else.
    void version_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList send{u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s};
        QTest::addRow("alone") << QStringList();
        QTest::addRow("group") << QStringList{u"gateway"_s};
        QTest::addRow("command") << send;
    }
    void version()
    {
        QFETCH(QStringList, arguments);
        Cli cli;
        const QStringList asked = arguments + QStringList{u"--version"_s};
        const ProcessResult plain = cli.run(asked);
        QCOMPARE(plain.exitCode, 0);
        QVERIFY(plain.out.startsWith("otpost-cli "));
        const QJsonObject json = cli.json(asked);
        QCOMPARE(json[u"program"_s].toString(), u"otpost-cli"_s);
        QCOMPARE("otpost-cli " + json[u"version"_s].toString().toUtf8() + '\n', plain.out);
        QVERIFY(cli.dataDir.files().isEmpty());
    }

    void log()
    {
        Cli cli;
        // A script that has read nothing yet reads what comes after 0.
        const ProcessResult all = cli.run({u"log"_s, u"list"_s, u"--after"_s, u"0"_s, u"--json"_s});
        QVERIFY2(all.exitCode == 0 && all.json().isArray(), all.summary().constData());
        const QJsonObject limit = cli.json({u"log"_s, u"list"_s, u"--limit"_s, u"0"_s});
        QCOMPARE(limit[u"error"_s][u"message"_s].toString(), u"Give a number from 1 to 10000."_s);
        for (const QString& text : {u"2026-13-01"_s, u"2026-11-23T25:00"_s, u"2026-11-23 or so"_s,
                 u"2026-11-23T01:27 or so"_s, QString()}) {
            const QJsonObject date = cli.json({u"log"_s, u"list"_s, u"--since"_s, text});
            QVERIFY2(date[u"error"_s][u"field"_s].toString() == "since"_L1, qPrintable(text));
            QVERIFY(date[u"error"_s][u"message"_s].toString().contains("a day such as"_L1));
        }
        for (const QString& text : {u"2026-11-23"_s, u"2026-11-23T01:27"_s, u"2026-11-23T01:27:30+01:00"_s})
            QCOMPARE(cli.run({u"log"_s, u"list"_s, u"--since"_s, text}).exitCode, 0);
    }

    void answers_data()
    {
        QTest::addColumn<HttpScript>("script");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("exitCode");
        const QByteArray bomb = qCompress(QByteArray(30'000'000, 'a')).mid(4);
        QTest::addRow("204") << HttpScript::answer(204) << u"accepted"_s << 0;
        QTest::addRow("302") << HttpScript::answer(302, {}, {{"Location", "/x"}}) << u"rejected-gateway"_s
                             << 1;
        QTest::addRow("307") << HttpScript::answer(307, {}, {{"Location", "/x"}}) << u"rejected-gateway"_s
                             << 1;
        QTest::addRow("endless body") << HttpScript::endlessBody() << u"unknown"_s << 1;
        QTest::addRow("endless headers") << HttpScript::endlessHeaders() << u"unknown"_s << 1;
        QTest::addRow("binary") << HttpScript::answer(200, QByteArray("\x00\x01\xff", 3)) << u"accepted"_s
                                << 0;
        QTest::addRow("not UTF-8") << HttpScript::answer(200, "gr\xfc\xdf") << u"accepted"_s << 0;
        QTest::addRow("gzip bomb") << HttpScript::answer(
            200, bomb.left(30'000), {{"Content-Encoding", "deflate"}})
                                   << u"accepted"_s << 0;
    }
    void answers()
    {
        QFETCH(HttpScript, script);
        QFETCH(QString, outcome);
        QFETCH(int, exitCode);
        FakeHttpServer server;
        server.always(script);
        Cli cli;
        cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s, server.url(), u"--payload"_s,
            u"{\"t\":\"%TO%%MESSAGE%\"}"_s, u"--timeout"_s, u"1000"_s, u"--deadline"_s, u"1500"_s});
        const ProcessResult result
            = cli.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s, u"--json"_s});
        QVERIFY2(result.exitCode == exitCode, result.summary().constData());
        QCOMPARE(result.json()[u"attempts"_s][0][u"outcome"_s].toString(), outcome);
        QCOMPARE(server.arrivals(), 1);
        const ProcessResult shown = cli.run({u"log"_s, u"show"_s, u"1"_s, u"--json"_s});
        QVERIFY(shown.json().isObject());
        QVERIFY(shown.out.size() < 200'000);
    }

    /// A gzip bomb behind a success rule: it cannot be read, and is not called a failure.
    void unreadableAnswer()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, "\x1f\x8b\x08", {{"Content-Encoding", "gzip"}}));
        Cli cli;
        cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s, server.url(), u"--payload"_s,
            u"{\"t\":\"%TO%%MESSAGE%\"}"_s, u"--success-response"_s, u"ok"_s});
        const QJsonObject sent = cli.json({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s});
        QCOMPARE(sent[u"status"_s].toString(), u"unknown"_s);
        QVERIFY(sent[u"attempts"_s][0][u"detail"_s].toString().contains("compressed"_L1));
    }

    void dataDirectory()
    {
        // A file that is no database.
        Cli cli;
        const QString path
            = cli.dataDir.addFile(u"otpost.db"_s, QByteArray("no database at all ").repeated(100));
        ProcessResult result = cli.run({u"gateway"_s, u"list"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(result.json()[u"error"_s][u"kind"_s].toString(), u"DatabaseNotOne"_s);
        QVERIFY(QFile::remove(path));

        // A newer version's data.
        QCOMPARE(cli.run({u"gateway"_s, u"list"_s}).exitCode, 0);
        {
            Result<Connection> db
                = Connection::open(databaseFile(cli.dataDir.path()), Connection::Mode::ReadWrite);
            QVERIFY(db->exec(u"PRAGMA user_version = 999"_s));
        }
        result = cli.run({u"gateway"_s, u"list"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(result.json()[u"error"_s][u"kind"_s].toString(), u"DataDirNewer"_s);

        // A file where the directory should be.
        const QString file = cli.dataDir.addFile(u"file"_s, "x");
        QCOMPARE(cli.run({u"--data-dir"_s, file, u"gateway"_s, u"list"_s}).exitCode, 5);
        QCOMPARE(cli.run({u"--data-dir"_s, file + u"/below"_s, u"gateway"_s, u"list"_s}).exitCode, 5);
    }

    /// File systems that are read-only or full, mounted in a namespace of the test's own.
    void readOnlyAndFull_data()
    {
        QTest::addColumn<QString>("mount");
        QTest::addColumn<QString>("kind");
        QTest::addRow("read-only") << u"mount -t tmpfs -o size=4m none \"$D\" && mount -o remount,ro \"$D\""_s
                                   << u"DataDirReadOnly"_s;
        QTest::addRow("full") << u"mount -t tmpfs -o size=64k none \"$D\""_s << u"DatabaseFull"_s;
    }
    void readOnlyAndFull()
    {
        QFETCH(QString, mount);
        QFETCH(QString, kind);
        Cli cli;
        ProcessOptions options;
        options.environment = {{u"D"_s, cli.dataDir.path()}, {u"CLI"_s, cliPath()}};
        const QString script = mount + u" || exit 77; exec \"$CLI\" --data-dir \"$D\" --json gateway list"_s;
        const ProcessResult result = runProgram(u"unshare"_s,
            {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script}, options);
        if (result.notStarted || result.exitCode == 77 || result.err.contains("unshare"))
            QSKIP("this system lets nobody mount in a namespace of its own");
        QVERIFY2(result.exitCode == 5, result.summary().constData());
        QCOMPARE(result.json()[u"error"_s][u"kind"_s].toString(), kind);
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_badinput.moc"
