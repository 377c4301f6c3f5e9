// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/storage/DataDirectory.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

QList<Command> allCommands()
{
    return gatewayCommands() + sendCommands() + logCommands() + settingsCommands();
}

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"data-dir"_s,
            Words::tr("Directory of settings and log (default: OTPOST_DATA_DIR, else the user's own)."),
            u"DIR"_s},
        {u"json"_s, Words::tr("One JSON document on standard output.")},
        {{u"h"_s, u"help"_s}, Words::tr("This help.")},
        {u"version"_s, Words::tr("The version.")},
    };
}

/// What stands before the command: options that belong to the program.
struct Head {
    QString dataDirectory;
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList words; ///< command and all that follows
    QString problem;
};

Head readHead(const QStringList& arguments)
{
    Head head;
    qsizetype i = 0;
    for (; i < arguments.size() && arguments.at(i).startsWith(u'-'); ++i) {
        const QString& word = arguments.at(i);
        if (word == "--json"_L1)
            head.json = true;
        else if (word == "--help"_L1 || word == "-h"_L1)
            head.help = true;
        else if (word == "--version"_L1)
            head.version = true;
        else if (word.startsWith("--data-dir="_L1))
            head.dataDirectory = word.mid(11);
        else if (word == "--data-dir"_L1 && i + 1 < arguments.size())
            head.dataDirectory = arguments.at(++i);
        else {
            head.problem = Words::tr("Unknown option “%1”.").arg(word);
            return head;
        }
    }
    head.words = arguments.mid(i);
    return head;
}

QString overview()
{
    QString text = Words::tr("otpost-cli [--data-dir DIR] [--json] COMMAND …\n\nCommands:\n");
    for (const Command& command : allCommands()) {
        const QString usage = (command.name + u' ' + command.arguments).trimmed();
        text += u"  "_s + usage.leftJustified(26) + u' ' + command.summary + u'\n';
    }
    return text
        + Words::tr(
            "\n“otpost-cli COMMAND --help” tells more. Exit status: 0 done, 1 not done, 2 wrong usage,\n"
            "3 configuration refused, 4 no secret store, 5 no data directory.");
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

int misused(const Session& session, const QString& words)
{
    session.say(words);
    session.say(Words::tr("“otpost-cli --help” lists the commands."));
    if (session.json())
        session.printJson(
            JsonValue{{"error", {{"kind", "Usage"}, {"field", ""}, {"message", words.toStdString()}}}});
    return Usage;
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
    QString directory = parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : head.dataDirectory;
    directory = directory.isEmpty() ? defaultDataDirectory() : QDir(directory).absolutePath();
    Session session(directory, json);
    if (!parsed)
        return misused(session, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        // Qt names the program alone.
        session.print(
            parser.helpText()
                .replace(QCoreApplication::arguments().constFirst(), u"otpost-cli "_s + command.name)
                .trimmed());
        return Done;
    }
    if (parser.positionalArguments().size() != command.positional)
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

}

int run(const QStringList& arguments)
{
    const Head head = readHead(arguments);
    const Session session({}, head.json);
    if (!head.problem.isEmpty())
        return misused(session, head.problem);
    if (head.version) {
        session.print(u"otpost-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    if (head.help || head.words.isEmpty()) {
        if (head.help)
            session.print(overview());
        else
            session.say(overview());
        return head.help ? Done : Usage;
    }
    const QList<Command> commands = allCommands();
    const Command* command = findCommand(commands, head.words);
    if (!command)
        return misused(session, Words::tr("There is no command “%1”.").arg(head.words.mid(0, 2).join(u' ')));
    return runCommand(*command, head);
}

}
