// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Completion.h"
#include "app/cli/Help.h"
#include "app/cli/HelpTable.h"
#include "app/cli/ManPage.h"
#include "app/cli/Reference.h"
#include "app/cli/Words.h"

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

Exit help(Session& session, const QCommandLineParser& parser)
{
    return showHelp(session, allCommands(), parser.positionalArguments());
}

Exit completion(Session& session, const QCommandLineParser& parser)
{
    const QString shell = parser.positionalArguments().first();
    const QString script = completionScript(shell);
    if (script.isEmpty())
        return misused(
            session, Words::tr("There is completion for bash, zsh and fish, not for “%1”.").arg(shell));
    if (session.json())
        session.printJson(toJson(script));
    else
        session.print(script.trimmed());
    return Done;
}

Exit man(Session& session, const QCommandLineParser&)
{
    session.print(manPage(allCommands()).trimmed());
    return Done;
}

Exit reference(Session& session, const QCommandLineParser& parser)
{
    const QString topic = parser.positionalArguments().first();
    const QString page = referencePage(topic, allCommands());
    if (page.isEmpty())
        return misused(session, u"reference fields|settings|commands|messages"_s);
    session.print(page.trimmed());
    return Done;
}

Exit printHelp(const Session& session, const QList<Command>& commands, const QString& text)
{
    if (session.json())
        session.printJson(helpJson(commands));
    else
        session.print(text.trimmed());
    return Done;
}

}

Exit showHelp(const Session& session, const QList<Command>& commands, const QStringList& words)
{
    const int width = helpWidth();
    if (words.isEmpty())
        return printHelp(session, commands, overviewText(commands, width));
    const QString name = words.join(u' ');
    for (const Command& command : commands) {
        if (!command.hidden && command.name == name)
            return printHelp(session, {command}, commandText(command, width));
    }
    if (!groupsOf(commands).contains(name))
        return noSuchCommand(session, commands, words);
    QList<Command> some;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(some),
        [&name](const Command& command) { return groupOf(command) == name; });
    return printHelp(session, some, groupText(commands, name, width));
}

QList<Command> helpCommands()
{
    Command page{u"man"_s, {}, Words::tr("The manual page, for the build."), 0, {}, {}, man};
    page.hidden = true;
    Command pages{u"reference"_s, u"TOPIC"_s, Words::tr("Pages of the documentation, for the build."), 1, {},
        {}, reference};
    pages.hidden = true;
    return {
        {u"help"_s, u"COMMAND…"_s, Words::tr("What a command takes, with examples."), anyNumber, {}, {},
            help},
        {u"completion"_s, u"bash|zsh|fish"_s, Words::tr("The script that completes commands in that shell."),
            1, {}, {}, completion},
        page,
        pages,
    };
}

}
