// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/Canary.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/JsonSchemaCheck.h"
#include "tests/support/NodeModules.h"

#include <QFileInfo>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray headerCanary = "canary-header-7fQ2";
const QByteArray payloadCanary = "canary-payload-9xK4";
const QByteArray passphraseCanary = "canary-passphrase-3mZ8";

/// A gateway that sends two secrets to a server of the test's own.
ProcessResult addGateway(Cli& cli, const QString& url)
{
    return cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s, url, u"--payload"_s,
        u"{\"t\":\"%TO%%MESSAGE%\",\"k\":\"%SECRET:key%\"}"_s, u"--header"_s,
        u"X-Key: @"_s + cli.dataDir.addFile(u"header.txt"_s, headerCanary), u"--secret"_s,
        u"key=@"_s + cli.dataDir.addFile(u"key.txt"_s, payloadCanary)});
}

QString errorKind(const ProcessResult& result)
{
    return result.json()[u"error"_s][u"kind"_s].toString();
}

ProcessResult withoutTerminal(const Cli& cli, const QStringList& arguments)
{
    ProcessOptions options;
    options.environment = {{u"OTPOST_DATA_DIR"_s, cli.dataDir.path()}};
    return runProgram(u"setsid"_s, QStringList{u"--wait"_s, cliPath()} + arguments, options);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

/// `config export` and `config import`, from one data directory to another.
class TestCliConfig : public QObject
{
    Q_OBJECT

private:
    TempDataDir m_files;

    QString passphraseFile() { return m_files.addFile(u"passphrase.txt"_s, passphraseCanary + '\n'); }
    QString exported(const QString& name) const { return m_files.filePath(name); }

private Q_SLOTS:
    void secretsTravelSealed()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        Cli from;
        QCOMPARE(addGateway(from, server.url()).exitCode, 0);
        from.run({u"settings"_s, u"set"_s, u"default-country"_s, u"NO"_s});
        const QString file = exported(u"with.json"_s);
        const ProcessResult done = from.run({u"config"_s, u"export"_s, file, u"--with-secrets"_s,
            u"--passphrase-file"_s, passphraseFile(), u"--json"_s});
        QVERIFY2(done.exitCode == 0, done.summary().constData());
        QCOMPARE(done.json()[u"gateways"_s].toInt(), 1);
        QCOMPARE(done.json()[u"secrets"_s].toInt(), 2);
        const QByteArray text = contentOf(file);
        for (const QByteArray& canary : {headerCanary, payloadCanary, passphraseCanary})
            QVERIFY(tracesOf(canary, text + from.printed).isEmpty());
        QCOMPARE(QFileInfo(file).permissions()
                & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                    | QFileDevice::WriteOther),
            QFileDevice::Permissions());

        Cli to;
        const QStringList import{u"config"_s, u"import"_s, file, u"--passphrase-file"_s, passphraseFile()};
        const ProcessResult look = to.run(import + QStringList{u"--json"_s});
        QVERIFY2(look.exitCode == 0, look.summary().constData());
        QCOMPARE(look.json()[u"applied"_s].toBool(), false);
        QCOMPARE(look.json()[u"changes"_s].toArray().size(), 2);
        QCOMPARE(to.jsonArray({u"gateway"_s, u"list"_s}).size(), 0);
        const ProcessResult made = to.run(import + QStringList{u"--yes"_s});
        QVERIFY2(made.exitCode == 0, made.summary().constData());
        QVERIFY(made.out.contains("+ A\n"));

        QJsonObject before = from.json({u"gateway"_s, u"show"_s, u"1"_s});
        QCOMPARE(to.json({u"gateway"_s, u"show"_s, u"1"_s}), before);
        QCOMPARE(to.run({u"settings"_s, u"get"_s, u"default-country"_s}).out, "NO\n");
        const ProcessResult sent
            = to.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"hello"_s});
        QVERIFY2(sent.exitCode == 0, sent.summary().constData());
        QCOMPARE(server.lastRequest().header("X-Key"), headerCanary);
        QVERIFY(server.lastRequest().body.contains(payloadCanary));
        const ProcessResult again = to.run(import + QStringList{u"--json"_s});
        QCOMPARE(again.json()[u"changes"_s].toArray().size(), 0);
        for (const QByteArray& canary : {headerCanary, payloadCanary, passphraseCanary}) {
            QVERIFY(tracesOf(canary, to.printed).isEmpty());
            QVERIFY(to.dataDir.traces(canary).isEmpty());
        }
    }

    void theFileFitsItsSchema()
    {
        OTPOST_NEED_NODE_MODULES();
        Cli cli;
        addGateway(cli, u"https://api.example/"_s);
        const ProcessResult result = cli.run({u"config"_s, u"export"_s, u"-"_s, u"--with-secrets"_s,
            u"--passphrase-file"_s, passphraseFile()});
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QCOMPARE(schemaProblems(QStringLiteral(OTPOST_PEERS_DIR "/../../resources/schema/config.schema.json"),
                     result.out),
            QString());
    }

    /// A file without secrets, and one whose address somebody changed.
    void secretsMustBeGivenAgain()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        Cli from;
        addGateway(from, server.url());
        const QString file = exported(u"without.json"_s);
        QCOMPARE(from.run({u"config"_s, u"export"_s, file}).exitCode, 0);
        Cli to;
        const ProcessResult made = to.run({u"config"_s, u"import"_s, file, u"--yes"_s, u"--json"_s});
        QVERIFY2(made.exitCode == 0, made.summary().constData());
        QCOMPARE(made.json()[u"applied"_s].toBool(), true);
        const QJsonArray secrets = made.json()[u"changes"_s][0][u"secrets"_s].toArray();
        QCOMPARE(secrets.size(), 2);
        QCOMPARE(secrets[0][u"fate"_s].toString(), u"needed"_s);
        QCOMPARE(to.json({u"gateway"_s, u"show"_s, u"1"_s})[u"enabled"_s].toBool(), false);
        const ProcessResult refused = to.run({u"gateway"_s, u"enable"_s, u"1"_s});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.err.contains("Give a value for “X-Key”"));
        // Given, it sends.
        const ProcessResult edited = to.run({u"gateway"_s, u"edit"_s, u"1"_s, u"--header"_s,
            u"X-Key: @"_s + from.dataDir.filePath(u"header.txt"_s), u"--secret"_s,
            u"key=@"_s + from.dataDir.filePath(u"key.txt"_s)});
        QVERIFY2(edited.exitCode == 0, edited.summary().constData());
        to.run({u"gateway"_s, u"enable"_s, u"1"_s});
        QCOMPARE(to.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s}).exitCode, 0);
        QCOMPARE(server.lastRequest().header("X-Key"), headerCanary);

        // A stranger's host for secrets that are stored: they stay away from it, and are gone.
        const QByteArray changed = contentOf(file).replace("http://127.0.0.1", "http://evil.example");
        const ProcessResult evil = to.run(
            {u"config"_s, u"import"_s, m_files.addFile(u"evil.json"_s, changed), u"--yes"_s, u"--json"_s});
        QVERIFY2(evil.exitCode == 0, evil.summary().constData());
        QCOMPARE(evil.json()[u"changes"_s][0][u"secrets"_s].toArray().size(), 2);
        QCOMPARE(to.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s}).exitCode, 3);
        QCOMPARE(to.run({u"gateway"_s, u"test"_s, u"1"_s, u"--to"_s, u"+4712345678"_s}).exitCode, 3);
        QCOMPARE(server.arrivals(), 1);
    }

    /// A change that stands far behind in a long text is shown all the same.
    void changesInLongTexts()
    {
        FakeHttpServer server;
        Cli cli;
        QCOMPARE(addGateway(cli, server.url()).exitCode, 0);
        const QByteArray payload = "{\\\"filler\\\":\\\"" + QByteArray(80, 'x')
            + "\\\",\\\"t\\\":\\\"%TO%%MESSAGE%\\\",\\\"n\\\":";
        const auto file = [&](const QByteArray& end) {
            return m_files.addFile(u"long.json"_s,
                "{\"format\":\"otpost-config\",\"version\":1,\"gateways\":[{\"name\":\"A\",\"type\":"
                "\"custom\","
                "\"payload\":\""
                    + payload + end + "}\"}]}");
        };
        QCOMPARE(cli.run({u"config"_s, u"import"_s, file("1"), u"--yes"_s}).exitCode, 0);
        const ProcessResult look = cli.run({u"config"_s, u"import"_s, file("2"), u"--dry-run"_s});
        QVERIFY2(look.out.contains("\"n\":1} → …"), look.summary().constData());
        QVERIFY2(look.out.contains("\"n\":2}"), look.summary().constData());
    }

    void passphrases_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("kind");
        const QString right = passphraseFile();
        const QString wrong = m_files.addFile(u"wrong.txt"_s, "not this one");
        const QString empty = m_files.addFile(u"empty.txt"_s, "\n");
        const QString option = u"--passphrase-file"_s;
        QTest::addRow("right") << QStringList{option, right} << QByteArray() << QString();
        QTest::addRow("by standard input") << QStringList{option, u"-"_s} << passphraseCanary + "\n"
                                           << QString();
        QTest::addRow("wrong") << QStringList{option, wrong} << QByteArray() << u"ConfigPassphraseWrong"_s;
        QTest::addRow("empty") << QStringList{option, empty} << QByteArray() << u"ConfigPassphraseMissing"_s;
        QTest::addRow("no such file")
            << QStringList{option, u"/no/such/file"_s} << QByteArray() << u"FileUnreadable"_s;
        QTest::addRow("none at all") << QStringList() << QByteArray() << u"ConfigPassphraseMissing"_s;
        QTest::addRow("not wanted") << QStringList{u"--without-secrets"_s} << QByteArray() << QString();
    }
    void passphrases()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QFETCH(QString, kind);
        const QString file = exported(u"sealed.json"_s);
        if (!QFile::exists(file)) {
            Cli from;
            addGateway(from, u"https://api.example/"_s);
            from.run({u"config"_s, u"export"_s, file, u"--with-secrets"_s, u"--passphrase-file"_s,
                passphraseFile()});
        }
        Cli to;
        const QStringList import = QStringList{u"config"_s, u"import"_s, file, u"--json"_s} + options;
        // It would ask on the terminal that the tests were started from.
        const ProcessResult result = options.isEmpty() ? withoutTerminal(to, import) : to.run(import, input);
        QVERIFY2(result.exitCode == (kind.isEmpty() ? 0 : 3), result.summary().constData());
        QCOMPARE(errorKind(result), kind);
        QVERIFY(tracesOf(passphraseCanary, to.printed).isEmpty());
    }

    void files()
    {
        Cli cli;
        const QString file = exported(u"files.json"_s);
        QCOMPARE(cli.run({u"config"_s, u"export"_s, file}).exitCode, 0);
        const QByteArray before = contentOf(file);
        addGateway(cli, u"https://api.example/"_s);
        const ProcessResult refused = cli.run({u"config"_s, u"export"_s, file, u"--json"_s});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(errorKind(refused), u"FileExists"_s);
        QCOMPARE(contentOf(file), before);
        QCOMPARE(cli.run({u"config"_s, u"export"_s, file, u"--force"_s}).exitCode, 0);
        QVERIFY(contentOf(file).contains("api.example"));
        const ProcessResult nowhere = cli.run({u"config"_s, u"export"_s, u"/no/such/dir/x"_s, u"--json"_s});
        QCOMPARE(nowhere.exitCode, 3);
        QCOMPARE(errorKind(nowhere), u"FileUnwritable"_s);
        // What is no file stays what it is, and half an export is none.
        const QString pipe = exported(u"pipe"_s);
        QCOMPARE(runProgram(u"mkfifo"_s, {pipe}).exitCode, 0);
        const ProcessResult device = cli.run({u"config"_s, u"export"_s, pipe, u"--force"_s, u"--json"_s});
        QCOMPARE(errorKind(device), u"FileUnwritable"_s);
        QVERIFY(!QFileInfo(pipe).isFile());
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, cli.dataDir.path()}};
        const ProcessResult full = runProgram(
            u"sh"_s, {u"-c"_s, u"exec \"$0\" config export - > /dev/full"_s, cliPath()}, options);
        QVERIFY2(full.exitCode == 3, full.summary().constData());
        QCOMPARE(errorKind(cli.run({u"config"_s, u"import"_s, u"/no/such/file"_s, u"--json"_s})),
            u"FileUnreadable"_s);
        QCOMPARE(
            errorKind(cli.run({u"config"_s, u"import"_s, u"/dev/zero"_s, u"--json"_s})), u"ConfigTooLarge"_s);
        // Through a pipe, and nothing to do.
        const ProcessResult piped = cli.run({u"config"_s, u"import"_s, u"-"_s, u"--yes"_s}, contentOf(file));
        QVERIFY2(piped.exitCode == 0, piped.summary().constData());
        QVERIFY(piped.out.isEmpty());
        // Each problem with its place.
        const ProcessResult bad = cli.run({u"config"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--json"_s},
            contentOf(file).replace("https://", "ftp://"));
        QCOMPARE(bad.exitCode, 3);
        QCOMPARE(bad.json()[u"error"_s][u"field"_s].toString(), u"/gateways/0/url"_s);
        // Cut anywhere, it is refused.
        const ProcessResult cut = cli.run(
            {u"config"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--json"_s}, before.left(before.size() - 4));
        QCOMPARE(errorKind(cut), u"ConfigNotJson"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliConfig)

#include "tst_cli_config.moc"
