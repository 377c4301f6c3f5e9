// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/Terminal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// What a shell offers for a line, without what is behind a tab; sorted.
struct Offered {
    QStringList words;
    ProcessResult result;
};

struct Line {
    const char* name;
    QString line;
    QStringList offered; ///< whole words, as zsh and fish have them
    QStringList inBash; ///< what bash puts behind its own word breaks; empty: the same
    bool quotedInZsh = false; ///< there as in bash
};

}

/// The completion scripts in the shells themselves.
class TestCliCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A keychain that cannot be there: whoever opened one would fail or be slow.
        m_environment = {{u"OTPOST_DATA_DIR"_s, m_cli.dataDir.path()},
            {u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s}, {u"HOME"_s, m_folder.path()},
            {u"PATH"_s, QFileInfo(cliPath()).path() + u':' + qEnvironmentVariable("PATH")},
            {u"OFFERS"_s, m_folder.filePath(u"offers"_s)}, {u"TERM"_s, u"dumb"_s}};
        const QStringList add{u"gateway"_s, u"add"_s, u"--url"_s, u"http://127.0.0.1:1/"_s, u"--payload"_s,
            u"{\"t\":\"%TO%%MESSAGE%\"}"_s, u"--name"_s};
        QCOMPARE(m_cli.run(add + QStringList{u"Kannel: the \"big\" one"_s}).exitCode, 0);
        QCOMPARE(m_cli.run(add + QStringList{u"Other"_s}).exitCode, 0);
        for (const QString& name : {u"Bar"_s, u"Inn $(exit) `id` 'n' \"x\""_s})
            QCOMPARE(m_cli.run({u"location"_s, u"add"_s, name}).exitCode, 0);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"work/keys"_s)));
        m_folder.addFile(u"work/key.txt"_s, "1");
        m_folder.addFile(u"work/word list.txt"_s, "1");
        for (const QString& shell : shells()) {
            const ProcessResult script = m_cli.run({u"completion"_s, shell});
            QCOMPARE(script.exitCode, 0);
            m_folder.addFile(u"script."_s + shell, script.out);
        }
        QCOMPARE(m_cli.run({u"completion"_s, u"cmd"_s}).exitCode, 2);
    }

    void offers_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offered");
        const QStringList files{u"key.txt"_s, u"keys"_s};
        const QList<Line> lines{
            {"group", u"otpost-cli gat"_s, {u"gateway"_s}, {}},
            {"command", u"otpost-cli gateway en"_s, {u"enable"_s}, {}},
            {"all of a group", u"otpost-cli token "_s, {u"create"_s, u"list"_s, u"revoke"_s}, {}},
            {"nothing of ours", u"otpost-cli __"_s, {}, {}},
            {"option", u"otpost-cli gateway add --me"_s, {u"--method"_s}, {}},
            {"option of the program", u"otpost-cli send --js"_s, {u"--json"_s}, {}},
            {"option after others", u"otpost-cli send --to +4790000000 --me"_s, {u"--message"_s}, {}},
            {"option given already", u"otpost-cli send --to 1 --to"_s, {}, {}},
            {"option that may be repeated", u"otpost-cli gateway add --header 'A: b' --hea"_s,
                {u"--header"_s}, {}},
            {"choices of the field", u"otpost-cli gateway add --method "_s, {u"GET"_s, u"POST"_s}, {}},
            {"choices behind =", u"otpost-cli gateway add --content-type=f"_s, {u"--content-type=form"_s},
                {u"form"_s}},
            {"switch", u"otpost-cli gateway edit 1 --balance o"_s, {u"off"_s, u"on"_s}, {}},
            {"ids of gateways", u"otpost-cli gateway show "_s, {u"1"_s, u"2"_s}, {}},
            {"id of an option", u"otpost-cli log list --gateway "_s, {u"1"_s, u"2"_s}, {}},
            {"ids of a route", u"otpost-cli route set "_s, {u"1"_s, u"2"_s}, {}},
            {"ids that are left", u"otpost-cli route set 2 "_s, {u"1"_s}, {}},
            {"location", u"otpost-cli route show --location Ba"_s, {u"Bar"_s}, {}},
            {"location as argument", u"otpost-cli location remove B"_s, {u"Bar"_s}, {}},
            {"new location", u"otpost-cli location add B"_s, {}, {}},
            {"location to be quoted", u"otpost-cli send --location I"_s, {u"Inn $(exit) `id` 'n' \"x\""_s},
                {u"Inn\\ \\$\\(exit\\)\\ \\`id\\`\\ \\'n\\'\\ \\\"x\\\""_s}, true},
            {"no data", u"otpost-cli --data-dir /nonexistent gateway show "_s, {}, {}},
            {"setting", u"otpost-cli settings get app"_s, {u"appearance"_s}, {}},
            {"choices of a setting", u"otpost-cli settings set appearance "_s,
                {u"dark"_s, u"light"_s, u"system"_s}, {}},
            {"words for an argument", u"otpost-cli completion "_s, {u"bash"_s, u"fish"_s, u"zsh"_s}, {}},
            {"help", u"otpost-cli help gateway sh"_s, {u"show"_s}, {}},
            {"preset", u"otpost-cli gateway add --preset von"_s, {u"vonage"_s}, {}},
            {"secrets of a preset", u"otpost-cli gateway add --preset=seven --secret "_s, {u"api_key="_s},
                {}},
            {"what a preset asks", u"otpost-cli gateway add --preset seven --set fr"_s, {u"from="_s}, {}},
            {"field", u"otpost-cli gateway add --set successP"_s, {u"successPath="_s}, {}},
            {"secrets of a type", u"otpost-cli gateway add --secret api"_s, {u"api_secret="_s}, {}},
            {"file", u"otpost-cli config import k"_s, files, {}},
            {"file behind =", u"otpost-cli gateway add --ca-file=ke"_s,
                {u"--ca-file=key.txt"_s, u"--ca-file=keys"_s}, files},
            {"file of a value", u"otpost-cli gateway add --payload @ke"_s, {u"@key.txt"_s, u"@keys"_s},
                files},
            {"file of a secret", u"otpost-cli gateway add --secret pw=@ke"_s,
                {u"pw=@key.txt"_s, u"pw=@keys"_s}, files},
            {"file of a header", u"otpost-cli gateway add --header 'Authorization: @ke"_s,
                {u"Authorization: @key.txt"_s, u"Authorization: @keys"_s}, {}},
            {"directory", u"otpost-cli --data-dir k"_s, {u"keys"_s}, {}},
            {"free text", u"otpost-cli gateway add --name "_s, {}, {}},
        };
        for (const QString& shell : shells()) {
            for (const Line& line : lines)
                QTest::addRow("%s: %s", qPrintable(shell), line.name)
                    << shell << line.line
                    << ((shell == "bash"_L1 && !line.inBash.isEmpty())
                                   || (shell == "zsh"_L1 && line.quotedInZsh)
                               ? line.inBash
                               : line.offered);
        }
    }
    void offers()
    {
        QFETCH(QString, shell);
        QFETCH(QString, line);
        QFETCH(QStringList, offered);
        if (QStandardPaths::findExecutable(shell).isEmpty()) {
            if (qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
                QFAIL("this shell is not installed");
            QSKIP("this shell is not installed");
        }
        if (shell == "zsh"_L1)
            OTPOST_NEED_TERMINAL(); // completes only what is typed
        const auto databases
            = [this] { return m_cli.dataDir.files().filter(QRegularExpression(u"\\.db$"_s)); };
        const QStringList before = databases();
        const Offered found = ask(shell, line);
        QVERIFY2(found.words == offered,
            (found.words.join(u' ').toUtf8() + '\n' + found.result.summary()).constData());
        QCOMPARE(databases(), before);
    }

    /// What is shown beside a word is one line of plain text, whatever a gateway is called.
    void descriptions()
    {
        const ProcessResult ids = m_cli.run({u"__complete"_s, u"gateway"_s, u"show"_s, QString()});
        QCOMPARE(ids.out, QByteArray("words\n1\tKannel: the \"big\" one\n2\tOther\n"));
        const ProcessResult commands = m_cli.run({u"__complete"_s, u"gateway"_s, u"a"_s});
        QCOMPARE(commands.out, QByteArray("words\nadd\tAdd a gateway\n"));
    }

    /// Whatever stands in the line, the answer is quick and clean.
    void strangeLines_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("empty") << QStringList{QString()};
        QTest::newRow("dashes") << QStringList{u"--"_s, u"--"_s, u"-"_s};
        QTest::newRow("unknown") << QStringList{u"no"_s, u"such"_s, u"--thing=1"_s, QString()};
        QTest::newRow("option without value") << QStringList{u"send"_s, u"--to"_s};
        QTest::newRow("option with = alone") << QStringList{u"send"_s, u"--=x"_s};
        QTest::newRow("itself") << QStringList{u"__complete"_s, u"__complete"_s, QString()};
        QTest::newRow("too many") << QStringList{u"gateway"_s, u"show"_s, u"1"_s, u"2"_s, u"3"_s, QString()};
        QTest::newRow("help") << QStringList{u"--help"_s, u"--version"_s, u"g"_s};
        QTest::newRow("long") << QStringList{QString(50'000, u'x'), QString(50'000, u'-')};
    }
    void strangeLines()
    {
        QFETCH(QStringList, words);
        const ProcessResult result = m_cli.run(QStringList{u"__complete"_s} + words);
        QVERIFY2(result.exitCode == 0 && result.err.isEmpty(), result.summary().left(500).constData());
        QVERIFY(result.out.startsWith("words"));
    }

private:
    static QStringList shells() { return {u"bash"_s, u"zsh"_s, u"fish"_s}; }

    Offered ask(const QString& shell, const QString& line)
    {
        const QString script = m_folder.filePath(u"script."_s + shell);
        const QString helper = QStringLiteral(OTPOST_PEERS_DIR) + "/../e2e/completion/offers."_L1 + shell;
        ProcessOptions options;
        options.environment = m_environment;
        options.workingDirectory = m_folder.filePath(u"work"_s);
        QFile::remove(m_folder.filePath(u"offers"_s));
        QStringList arguments{helper, script, line};
        if (shell == "bash"_L1)
            arguments = QStringList{u"--norc"_s} + arguments;
        else if (shell == "zsh"_L1)
            arguments = QStringList{u"-f"_s} + arguments;
        else
            arguments = {u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s, script, line};
        Offered found{{}, runProgram(shell, arguments, options)};
        for (const QString& word : QString::fromUtf8(found.result.out).split(u'\n', Qt::SkipEmptyParts)) {
            QString value = word.section(u'\t', 0, 0);
            // fish shows that a path is a directory.
            if (value.endsWith(u'/'))
                value.chop(1);
            found.words.append(value);
        }
        found.words.sort();
        return found;
    }

    Cli m_cli;
    TempDataDir m_folder;
    QMap<QString, QString> m_environment;
};

QTEST_GUILESS_MAIN(TestCliCompletion)
#include "tst_cli_completion.moc"
