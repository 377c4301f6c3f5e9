// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/Terminal.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QJsonArray& array)
{
    QStringList all;
    for (const QJsonValue& value : array)
        all.append(value.toString());
    return all;
}

/// Lines that are longer than they may be, but for those of examples, which are not broken.
QStringList tooWide(const QByteArray& text, int width)
{
    QStringList wide;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        // Examples are not broken, addresses cannot be.
        const bool example = line.contains("https://"_L1) || line.contains("otpost-cli "_L1)
            || line.startsWith("      --"_L1);
        if (line.size() > width && !example)
            wide.append(line);
    }
    return wide;
}

/// Skips where a program is not installed, or fails where everything has to be.
#define NEED_PROGRAM(name)                                                                                   \
    do {                                                                                                     \
        if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty()) {                                \
            if (qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))                                           \
                QFAIL("not installed: " name);                                                               \
            QSKIP("not installed: " name);                                                                   \
        }                                                                                                    \
    } while (false)

}

/// Help, manual page and documentation, against the one table of commands.
class TestCliHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QJsonObject table = m_cli.json({u"help"_s});
        QCOMPARE(table[u"program"_s].toString(), u"otpost-cli"_s);
        m_options = table[u"options"_s].toArray();
        m_commands = table[u"commands"_s].toArray();
        QVERIFY(m_commands.size() >= 18);
    }

    void overview()
    {
        const ProcessResult help = m_cli.run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.err.isEmpty());
        QCOMPARE(m_cli.run({u"help"_s}).out, help.out);
        for (const QJsonValue& command : m_commands)
            QVERIFY2(help.out.contains("  " + command[u"name"_s].toString().toUtf8()),
                qPrintable(command[u"name"_s].toString()));
        QVERIFY(!help.out.contains("__complete"));
        QCOMPARE(tooWide(help.out, 80), QStringList());
        QVERIFY(m_cli.dataDir.files().isEmpty());
    }

    void command_data() { addCommands(); }
    void command()
    {
        QFETCH(QJsonObject, entry);
        const QStringList words = entry[u"name"_s].toString().split(u' ');
        const ProcessResult help = m_cli.run(words + QStringList{u"--help"_s});
        QVERIFY2(help.exitCode == 0 && help.err.isEmpty(), help.summary().constData());
        QCOMPARE(m_cli.run(QStringList{u"help"_s} + words).out, help.out);
        QCOMPARE(m_cli.run(QStringList{u"--help"_s} + words).out, help.out);
        QVERIFY(help.out.contains(entry[u"usage"_s].toString().section(u' ', 0, 1).toUtf8()));
        QVERIFY(help.out.contains("Examples:"));
        for (const QJsonValue& option : entry[u"options"_s].toArray()) {
            const QStringList all = names(option[u"names"_s].toArray());
            QVERIFY2(help.out.contains("  " + all.join(u", "_s).toUtf8()), qPrintable(all.last()));
            for (const QString& choice : names(option[u"choices"_s].toArray()))
                QVERIFY2(help.out.contains(choice.toUtf8()), qPrintable(choice));
            QVERIFY2(option[u"text"_s].toString().size() > 3, qPrintable(all.last()));
        }
        QCOMPARE(tooWide(help.out, 80), QStringList());
        // The same for programs, of this command alone.
        const QJsonObject json = m_cli.json(QStringList{u"help"_s} + words);
        QCOMPARE(json[u"commands"_s].toArray().size(), 1);
        QCOMPARE(json[u"commands"_s][0][u"name"_s], entry[u"name"_s]);
    }

    /// What the help says of the fields is what the field list says.
    void fields()
    {
        const auto option = [this](const QString& name) {
            for (const QJsonValue& command : m_commands) {
                if (command[u"name"_s].toString() != "gateway add"_L1)
                    continue;
                for (const QJsonValue& entry : command[u"options"_s].toArray()) {
                    if (names(entry[u"names"_s].toArray()).contains(name))
                        return entry.toObject();
                }
            }
            return QJsonObject();
        };
        QCOMPARE(names(option(u"--method"_s)[u"choices"_s].toArray()), QStringList({u"POST"_s, u"GET"_s}));
        QCOMPARE(option(u"--method"_s)[u"default"_s].toString(), u"POST"_s);
        QCOMPARE(option(u"--method"_s)[u"gatewayType"_s].toString(), u"custom"_s);
        QCOMPARE(option(u"--timeout"_s)[u"default"_s].toString(), u"15000 ms"_s);
        QCOMPARE(option(u"--timeout"_s)[u"gatewayType"_s].toString(), QString());
        QCOMPARE(option(u"--balance"_s)[u"default"_s].toString(), u"off"_s);
        QCOMPARE(option(u"--account-sid"_s)[u"gatewayType"_s].toString(), u"twilio"_s);
        QCOMPARE(option(u"--from"_s)[u"gatewayType"_s].toString(), QString());
        QVERIFY(option(u"--secret"_s)[u"repeatable"_s].toBool());
    }

    void terminalWidth_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 50 << 50;
        QTest::newRow("wide") << 100 << 100;
        QTest::newRow("too narrow to be of use") << 20 << 40;
        QTest::newRow("very wide") << 300 << 120;
    }
    void terminalWidth()
    {
        NEED_PROGRAM("script");
        OTPOST_NEED_TERMINAL();
        QFETCH(int, columns);
        QFETCH(int, width);
        ProcessOptions options;
        options.environment = {{u"CLI"_s, cliPath()}};
        const ProcessResult shown = runProgram(u"script"_s,
            {u"--quiet"_s, u"--return"_s, u"--command"_s,
                u"stty cols %1 && \"$CLI\" help gateway add"_s.arg(columns), u"/dev/null"_s},
            options);
        const QByteArray text = QByteArray(shown.out).replace("\r", "");
        QVERIFY2(text.contains("Usage: "), shown.summary().constData());
        QCOMPARE(tooWide(text, width), QStringList());
        // It makes use of the room.
        QVERIFY(!tooWide(text, width - 15).isEmpty());
    }

    void groupAlone()
    {
        const ProcessResult alone = m_cli.run({u"gateway"_s});
        QCOMPARE(alone.exitCode, 2);
        QVERIFY(alone.out.isEmpty());
        QVERIFY(alone.err.contains("gateway preview ID"));
        QVERIFY(!alone.err.contains("settings set"));
        const ProcessResult help = m_cli.run({u"gateway"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("gateway preview ID"));
        const ProcessResult json = m_cli.run({u"gateway"_s, u"--json"_s});
        QCOMPARE(json.exitCode, 2);
        QCOMPARE(json.json()[u"error"_s][u"kind"_s].toString(), u"Usage"_s);
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("meant");
        const auto row = [](const char* line, const char* meant) {
            QTest::addRow("%s", line) << QString::fromLatin1(line).split(u' ') << QByteArray(meant);
        };
        row("gatway list", "Did you mean “gateway list”?");
        row("gateway lst", "Did you mean “gateway list”?");
        row("gateway lsit", "Did you mean “gateway list”?");
        row("Gateway List", "Did you mean “gateway list”?");
        row("sned --to 1", "Did you mean “send”?");
        row("gatewy", "Did you mean “gateway”?");
        row("preview", "Did you mean “gateway preview”?");
        row("help setings", "Did you mean “settings”?");
        row("show 1", "Did you mean “gateway show” or “route show” or “splash show”?");
        row("fly", "There is no command “fly”.");
        row("gateway add --nam x", "Did you mean --name?");
        row("gateway add --paylod x", "Did you mean --payload?");
        row("log list --gatway 1", "Did you mean --gateway?");
        row("send --wings", "“send” has no option --wings.");
    }
    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, meant);
        const ProcessResult result = m_cli.run(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(meant), result.summary().constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY(m_cli.dataDir.files().isEmpty());
    }

    /// A mistake of a few kilobytes is answered at once, and not repeated.
    void longMistake()
    {
        const ProcessResult result = m_cli.run({QString(20'000, u'g'), QString(20'000, u'x')});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.size() < 500);
    }

    void examples_data() { addCommands(); }
    /// Every example in the help is run by a shell. What needs a gateway that is not there is refused for
    /// that reason alone; nothing is ever wrong usage.
    void examples()
    {
        QFETCH(QJsonObject, entry);
        const QJsonArray examples = entry[u"examples"_s].toArray();
        QVERIFY(!examples.isEmpty());
        for (const QJsonValue& example : examples) {
            Cli cli;
            const TempDataDir folder;
            folder.addFile(u"login.txt"_s, "Bearer 123\n");
            folder.addFile(u"password.txt"_s, "secret\n");
            folder.addFile(u"key.txt"_s, "0123456789\n");
            folder.addFile(u"token.txt"_s, "0123456789\n");
            folder.addFile(u"example.txt"_s,
                "curl https://api.example.com/send -d to=+4790000000 -d text=Hello -d api_key=k1\n");
            folder.addFile(u"provider.json"_s,
                "{\"name\": \"provider\", \"title\": \"Provider\", \"type\": \"custom\", \"asks\": "
                "[{\"name\": "
                "\"api_key\", \"label\": \"Key\", \"hint\": \"Yours.\", \"secret\": true}], \"gateway\": "
                "{\"url\": "
                "\"https://sms.example/\", \"payload\": \"{\\\"to\\\": \\\"%TO%\\\", \\\"text\\\": "
                "\\\"%MESSAGE%\\\", "
                "\\\"key\\\": \\\"%SECRET:api_key%\\\"}\"}}\n");
            folder.addFile(u"terms.html"_s, "<p>Be kind.</p>\n");
            folder.addFile(u"faskey.txt"_s, "1234567890\n");
            folder.addFile(u"list.csv"_s, "to,message\n+4790000000,Welcome\n");
            folder.addFile(u"passphrase.txt"_s, "correct horse battery staple\n");
            QFile::setPermissions(folder.filePath(u"passphrase.txt"_s), QFile::ReadOwner | QFile::WriteOwner);
            ProcessOptions options;
            options.workingDirectory = folder.path();
            options.environment = {{u"CLI"_s, cliPath()}, {u"OTPOST_DATA_DIR"_s, cli.dataDir.path()},
                {u"OTPOST_VAULT_PASSPHRASE_FILE"_s, folder.filePath(u"passphrase.txt"_s)}};
            const QString line = example[u"line"_s].toString();
            if (entry[u"name"_s].toString() == "serve"_L1) {
                RunningProcess service(cliPath(), line.split(u' ').mid(1), options);
                QVERIFY(service.waitForOutput("Serving at"));
                service.terminate();
                QCOMPARE(service.finish().exitCode, 0);
                continue;
            }
            const ProcessResult result
                = runProgram(u"bash"_s, {u"-c"_s, u"otpost-cli() { \"$CLI\" \"$@\"; }\n"_s + line}, options);
            const QByteArray told = line.toUtf8() + '\n' + result.summary();
            QVERIFY2(!result.crashed && !result.timedOut && !result.notStarted, told.constData());
            QVERIFY2(result.exitCode == 0 || result.exitCode == 1 || result.exitCode == 3, told.constData());
            const QStringList alone{u"gateway add"_s, u"gateway list"_s, u"log list"_s, u"config export"_s,
                u"settings set"_s, u"secrets move"_s, u"completion"_s, u"help"_s, u"doctor"_s};
            if (alone.contains(entry[u"name"_s].toString()))
                QVERIFY2(result.exitCode == 0, told.constData());
            QVERIFY2(!example[u"what"_s].toString().isEmpty(), told.constData());
        }
    }

    void documentation_data() { addCommands(); }
    /// docs/cli.md names every command and every option.
    void documentation()
    {
        QFETCH(QJsonObject, entry);
        QFile file(QStringLiteral(OTPOST_PEERS_DIR) + "/../../docs/cli.md"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u'\n' + entry[u"name"_s].toString()));
        QStringList missing;
        for (const QJsonValue& option : allOptions(entry)) {
            const QString name = names(option[u"names"_s].toArray()).last();
            const QRegularExpression whole(QRegularExpression::escape(name) + u"(?![a-z-])"_s);
            if (!text.contains(whole))
                missing.append(name);
        }
        QCOMPARE(missing, QStringList());
    }

    void manualPage()
    {
        const ProcessResult page = m_cli.run({u"man"_s});
        QCOMPARE(page.exitCode, 0);
        QByteArray plain = page.out;
        plain.replace("\\-", "-").replace("\\fB", "").replace("\\fI", "").replace("\\fR", "");
        for (const QJsonValue& command : m_commands) {
            QVERIFY(plain.contains(command[u"name"_s].toString().toUtf8()));
            for (const QJsonValue& option : command[u"options"_s].toArray())
                QVERIFY(plain.contains(names(option[u"names"_s].toArray()).last().toUtf8()));
        }
        for (const char* section : {"NAME", "SYNOPSIS", "OPTIONS", "COMMANDS", "SETTINGS", "EXIT STATUS",
                 "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"})
            QVERIFY2(page.out.contains(QByteArray(".SH ") + section + '\n'), section);

        ProcessOptions dated;
        dated.environment = {{u"SOURCE_DATE_EPOCH"_s, u"86400"_s}};
        QVERIFY(runCli({u"man"_s}, dated).out.contains("\"1970-01-02\""));
    }

    void manualPageIsWellFormed()
    {
        NEED_PROGRAM("mandoc");
        NEED_PROGRAM("groff");
        const ProcessResult page = m_cli.run({u"man"_s});
        const QString file = m_cli.dataDir.addFile(u"otpost-cli.1"_s, page.out);
        const ProcessResult lint = runProgram(u"mandoc"_s, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, file});
        QVERIFY2(lint.exitCode == 0 && lint.out.isEmpty(), lint.summary().constData());
        const ProcessResult groff
            = runProgram(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-z"_s, u"-k"_s, file});
        QVERIFY2(groff.exitCode == 0 && groff.err.isEmpty(), groff.summary().constData());
        // As a reader sees it: options and examples can be copied.
        const ProcessResult shown
            = runProgram(u"mandoc"_s, {u"-T"_s, u"utf8"_s, u"-O"_s, u"width=200"_s, file});
        QByteArray text = shown.out;
        text.replace(QByteArray("_\b"), QByteArray());
        const QString seen = QString::fromUtf8(text).remove(QRegularExpression(u".\b"_s));
        QVERIFY(seen.contains("--payload '{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}' \\"_L1));
        QVERIFY(QFile::remove(file));
    }

private:
    void addCommands()
    {
        QTest::addColumn<QJsonObject>("entry");
        for (const QJsonValue& command : m_commands)
            QTest::addRow("%s", qPrintable(command[u"name"_s].toString())) << command.toObject();
    }

    QJsonArray allOptions(const QJsonObject& entry) const
    {
        QJsonArray all = m_options;
        for (const QJsonValue& option : entry[u"options"_s].toArray())
            all.append(option);
        return all;
    }

    Cli m_cli;
    QJsonArray m_commands;
    QJsonArray m_options;
};

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_cli_help.moc"
