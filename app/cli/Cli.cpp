// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Completion.h"
#include "app/cli/Help.h"
#include "app/cli/HelpTable.h"
#include "app/cli/TrialCommands.h"
#include "app/cli/Words.h"
#include "core/storage/DataDirectory.h"

#include <QCoreApplication>
#include <QDir>

namespace otpost::cli {

using namespace Qt::StringLiterals;

QList<Command> allCommands()
{
    return gatewayCommands() + presetCommands() + healthCommands() + locationCommands() + routeCommands()
        + trialCommands() + sendCommands() + splashCommands() + otpCommands() + reportCommands()
        + tokenCommands() + serveCommands() + logCommands() + logCareCommands() + guestCommands()
        + balanceCommands() + alertCommands() + mailCommands() + settingsCommands() + secretsCommands()
        + configCommands() + doctorCommands() + helpCommands();
}

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"data-dir"_s,
            Words::tr("Directory of settings and log (default: OTPOST_DATA_DIR, else the user's own)."),
            u"DIR"_s},
        {u"vault"_s,
            Words::tr("Encrypted file that keeps the secrets in place of the keychain; counts when a data "
                      "directory is first used."),
            u"FILE"_s},
        {u"json"_s, Words::tr("One JSON document on standard output.")},
        {{u"h"_s, u"help"_s}, Words::tr("This help.")},
        {u"version"_s, Words::tr("The version.")},
    };
}

namespace {

/// What stands before the command: options that belong to the program.
struct Head {
    QString dataDirectory;
    QString vaultFile;
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList words; ///< command and all that follows
    QString problem;
};

/// Words that only begin commands: "gateway", not "send".
QStringList pureGroups(const QList<Command>& commands)
{
    QStringList groups = groupsOf(commands);
    for (const Command& command : commands)
        groups.removeAll(command.name);
    return groups;
}

QString nameTheDirectory()
{
    return Words::tr("Name the directory: --data-dir DIR.");
}

QString nameTheVault()
{
    return Words::tr("Name the vault's file: --vault FILE.");
}

/// `groups`: behind one of these, more such options may stand.
Head readHead(const QStringList& arguments, const QStringList& groups)
{
    Head head;
    qsizetype i = 0;
    for (; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        const QString next = arguments.value(i + 1);
        if (head.words.isEmpty() && groups.contains(word))
            head.words.append(word);
        else if (!word.startsWith(u'-'))
            break;
        else if (word == "--json"_L1)
            head.json = true;
        else if (word == "--help"_L1 || word == "-h"_L1)
            head.help = true;
        else if (word == "--version"_L1)
            head.version = true;
        else if (word.startsWith("--data-dir="_L1) && word.size() > 11)
            head.dataDirectory = word.mid(11);
        else if (word == "--data-dir"_L1 && !next.isEmpty())
            head.dataDirectory = arguments.at(++i);
        else if (word == "--data-dir"_L1 || word == "--data-dir="_L1)
            head.problem = nameTheDirectory();
        else if (word.startsWith("--vault="_L1) && word.size() > 8)
            head.vaultFile = word.mid(8);
        else if (word == "--vault"_L1 && !next.isEmpty())
            head.vaultFile = arguments.at(++i);
        else if (word == "--vault"_L1 || word == "--vault="_L1)
            head.problem = nameTheVault();
        else if (head.words.isEmpty())
            head.problem = Words::tr("Unknown option “%1”.").arg(word.left(60));
        else
            break;
        if (!head.problem.isEmpty()) {
            head.json = arguments.contains(u"--json"_s);
            return head;
        }
    }
    head.words += arguments.mid(i);
    return head;
}

const Command* findCommand(const QList<Command>& commands, const QStringList& words)
{
    for (const Command& command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name)
            return &command;
    }
    return nullptr;
}

/// What the parser did not understand, and what may have been meant.
QString problemOf(const QCommandLineParser& parser, const Command& command)
{
    const QString option = parser.unknownOptionNames().value(0);
    if (option.isEmpty())
        return parser.errorText();
    const QString nearest = nearestOption(command, option);
    const QString said = (option.size() == 1 ? u"-"_s : u"--"_s) + option.left(60);
    return nearest.isEmpty()
        ? Words::tr("“%1” has no option %2.").arg(command.name, said)
        : Words::tr("“%1” has no option %2. Did you mean %3?").arg(command.name, said, nearest);
}

Exit showVersion(const Session& session)
{
    const QString version = QCoreApplication::applicationVersion();
    if (session.json())
        session.printJson(JsonValue{{"program", "otpost-cli"}, {"version", version.toStdString()}});
    else
        session.print(u"otpost-cli "_s + version);
    return Done;
}

int runCommand(const Command& command, const Head& head)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    parser.addOptions(globalOptions());
    parser.addOptions(command.options);
    for (const QString& argument : command.arguments.split(u' ', Qt::SkipEmptyParts))
        parser.addPositionalArgument(argument, {}, argument);

    const qsizetype nameWords = command.name.count(u' ') + 1;
    const bool parsed
        = parser.parse(QStringList{u"otpost-cli "_s + command.name} + head.words.mid(nameWords));
    const bool json = head.json || parser.isSet(u"json"_s);
    if (parser.isSet(u"version"_s))
        return showVersion(Session({}, json));
    QString directory = parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : head.dataDirectory;
    // An empty one is a variable that was not set, not the wish for the user's own.
    if (parser.isSet(u"data-dir"_s) && directory.isEmpty())
        return misused(Session({}, json), nameTheDirectory());
    directory = directory.isEmpty() ? defaultDataDirectory() : QDir(directory).absolutePath();
    QString vault = parser.isSet(u"vault"_s) ? parser.value(u"vault"_s) : head.vaultFile;
    if (parser.isSet(u"vault"_s) && vault.isEmpty())
        return misused(Session({}, json), nameTheVault());
    vault = vault.isEmpty() ? QString() : QDir::cleanPath(QDir::current().absoluteFilePath(vault));
    Session session(directory, json, vault);
    if (head.help || parser.isSet(u"help"_s))
        return showHelp(session, allCommands(), command.name.split(u' '));
    if (!parsed)
        return misused(session, problemOf(parser, command));
    if (command.positional != anyNumber && parser.positionalArguments().size() != command.positional)
        return misused(session,
            command.positional == 0
                ? Words::tr("“%1” takes no arguments.").arg(command.name)
                : Words::tr("Usage: otpost-cli %1 %2").arg(command.name, command.arguments));
    for (const QString& name : command.required) {
        if (!parser.isSet(name))
            return misused(session, Words::tr("“%1” needs the option --%2.").arg(command.name, name));
    }
    return command.run(session, parser);
}

/// Words that are no command: a group's name, alone or with --help, or a mistake.
int runGroup(const QList<Command>& commands, const Head& head)
{
    QStringList words;
    bool help = head.help;
    bool json = head.json;
    for (const QString& word : head.words) {
        help = help || word == "--help"_L1 || word == "-h"_L1;
        json = json || word == "--json"_L1;
        if (!word.startsWith(u'-'))
            words.append(word);
    }
    const Session session({}, json);
    if (words.size() != 1 || !groupsOf(commands).contains(words.first()))
        return noSuchCommand(session, commands, words);
    if (help)
        return showHelp(session, commands, words);
    session.say(groupText(commands, words.first(), helpWidth()).trimmed());
    return misused(session, Words::tr("“%1” needs one of these commands.").arg(words.first()));
}

}

int run(const QStringList& arguments)
{
    const QList<Command> commands = allCommands();
    const Head head = readHead(arguments, pureGroups(commands));
    const Session session({}, head.json);
    if (!head.problem.isEmpty())
        return misused(session, head.problem);
    if (head.version)
        return showVersion(Session({}, head.json || head.words.contains(u"--json"_s)));
    if (head.help && head.words.isEmpty())
        return showHelp(session, commands, {});
    if (head.words.isEmpty()) {
        session.say(overviewText(commands, helpWidth()).trimmed());
        return misused(session, Words::tr("Give a command."));
    }
    if (head.words.first() == completeWord) {
        session.print(completionAnswer(commands, head.words.mid(1)));
        return Done;
    }
    if (const Command* command = findCommand(commands, head.words))
        return runCommand(*command, head);
    return runGroup(commands, head);
}

Exit misused(const Session& session, const QString& words)
{
    session.say(words);
    session.say(Words::tr("“otpost-cli --help” lists the commands."));
    if (session.json())
        session.printJson(
            JsonValue{{"error", {{"kind", "Usage"}, {"field", ""}, {"message", words.toStdString()}}}});
    return Usage;
}

}
