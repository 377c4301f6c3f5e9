// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ManPage.h"

#include "app/cli/HelpTable.h"
#include "app/cli/Words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// Text that troff takes as it stands: no requests, hyphens that can be copied.
QString plain(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            out += u"\\e"_s;
            break;
        case u'-':
            out += u"\\-"_s;
            break;
        case u'\'':
            out += u"\\(aq"_s;
            break;
        case u'`':
            out += u"\\(ga"_s;
            break;
        case u'^':
            out += u"\\(ha"_s;
            break;
        case u'~':
            out += u"\\(ti"_s;
            break;
        case u'"':
            out += u"\\(dq"_s;
            break;
        case u'“':
            out += u"\\(lq"_s;
            break;
        case u'”':
            out += u"\\(rq"_s;
            break;
        case u'…':
            out += u"..."_s;
            break;
        default:
            out += c;
        }
    }
    return out.startsWith(u'.') ? u"\\&"_s + out : out;
}

QString bold(const QString& text)
{
    return u"\\fB"_s + plain(text) + u"\\fR"_s;
}

QString italic(const QString& text)
{
    return u"\\fI"_s + plain(text) + u"\\fR"_s;
}

/// "\fIID\fR", and "\fBon\fR|\fBoff\fR" for words that are typed as they stand.
QString placeholder(const QString& value, const QStringList& choices)
{
    QStringList parts;
    for (const QString& part : value.split(u'|'))
        parts.append(choices.contains(part) ? bold(part) : italic(part));
    return parts.join(u'|');
}

QString item(const QString& head, const QString& text)
{
    return u".TP\n"_s + head + u'\n' + plain(text) + u'\n';
}

QString optionItem(const OptionInfo& option)
{
    QStringList names;
    for (const QString& name : option.names)
        names.append(bold(name));
    QString head = names.join(u", "_s);
    if (!option.value.isEmpty())
        head += u' ' + placeholder(option.value, option.choices);
    QString text = explain(option);
    if (!option.gatewayType.isEmpty())
        text += u' ' + Words::tr("For the type %1.").arg(option.gatewayType);
    return item(head, text);
}

QString commandHead(const Command& command)
{
    QString head = bold(command.name);
    for (const ArgumentInfo& argument : argumentsOf(command))
        head += u' ' + placeholder(argument.value, argument.choices);
    bool others = false;
    for (const OptionInfo& option : optionsOf(command)) {
        if (option.required)
            head += u' ' + bold(option.names.last()) + u' ' + placeholder(option.value, option.choices);
        others = others || !option.required;
    }
    return others ? head + u" ["_s + italic(u"OPTION"_s) + u"]..."_s : head;
}

QStringList optionNames(const QList<OptionInfo>& options)
{
    QStringList names;
    for (const OptionInfo& option : options)
        names.append(option.names.last());
    return names;
}

/// A command with its options. One whose options include all of another that came before is described
/// by reference to it, as `gateway edit` to `gateway add`.
QString commandItem(const Command& command, const QList<Command>& before)
{
    QString out = item(commandHead(command), command.summary);
    QList<OptionInfo> options = optionsOf(command);
    for (const Command& other : before) {
        const QStringList theirs = optionNames(optionsOf(other));
        const QStringList ours = optionNames(options);
        const bool covers = theirs.size() > 2
            && std::all_of(
                theirs.begin(), theirs.end(), [&ours](const QString& n) { return ours.contains(n); });
        if (!covers)
            continue;
        out += u".IP\n"_s + plain(Words::tr("Options as of")) + u' ' + bold(other.name) + u".\n"_s;
        options.removeIf(
            [&theirs](const OptionInfo& option) { return theirs.contains(option.names.last()); });
        break;
    }
    if (options.isEmpty())
        return out;
    out += u".RS\n"_s;
    for (const OptionInfo& option : options)
        out += optionItem(option);
    return out + u".RE\n"_s;
}

QString commandsSection(const QList<Command>& commands)
{
    QString out = u".SH COMMANDS\n"_s;
    for (const QString& group : groupsOf(commands)) {
        out += u".SS "_s + plain(groupTitle(group)) + u'\n';
        QList<Command> before;
        for (const Command& command : commands) {
            if (command.hidden || groupOf(command) != group)
                continue;
            out += commandItem(command, before);
            before.append(command);
        }
    }
    return out;
}

QString settingsSection()
{
    QString out = u".SH SETTINGS\n"_s;
    for (const SettingHelp& setting : settingHelp()) {
        QString text = setting.text + u'.';
        if (!setting.choices.isEmpty())
            text += u' ' + Words::tr("One of: %1.").arg(setting.choices.join(u", "_s));
        if (!setting.standard.isEmpty())
            text += u' ' + Words::tr("Unless set: %1.").arg(setting.standard);
        out += item(bold(setting.name), text);
    }
    return out;
}

QString examplesSection(const QList<Command>& commands)
{
    QString out;
    for (const Command& command : commands) {
        for (const Example& example : command.hidden ? QList<Example>() : examplesOf(command.name))
            out += (out.isEmpty() ? u".SH EXAMPLES\n"_s : u".PP\n"_s) + plain(example.what)
                + u"\n.PP\n.nf\n.RS\n"_s + plain(example.line) + u"\n.RE\n.fi\n"_s;
    }
    return out;
}

QDate pageDate()
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return (isNumber ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc())
        .date();
}

}

QString manPage(const QList<Command>& commands)
{
    QString page = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"_s
        + u".\\\" Made by otpost-cli from its table of commands.\n"_s
        + u".TH OTPOST\\-CLI 1 \"%1\" \"OTPost %2\" \"User commands\"\n"_s.arg(
            pageDate().toString(Qt::ISODate), QCoreApplication::applicationVersion())
        + u".SH NAME\notpost\\-cli \\- "_s
        + plain(Words::tr("send SMS through your own gateways, from the command line"))
        + u"\n.SH SYNOPSIS\n.B otpost\\-cli\n.RI [ OPTION ]...\n.I COMMAND\n.RI [ ARGUMENT ]...\n"_s
        + u".SH DESCRIPTION\n.B otpost\\-cli\n"_s
        + plain(
            Words::tr("sets up SMS gateways, tests them, sends through them and reads the log of what was "
                      "sent. It works on the same data as"))
        + u"\n.BR otpost (1)\n"_s
        + plain(Words::tr("and may run at the same time. Results go to standard output, words for people to "
                          "standard error."))
        + u"\n.SH OPTIONS\n"_s;
    for (const OptionInfo& option : optionsOfAll())
        page += optionItem(option);
    page += commandsSection(commands) + u".SH PLACEHOLDERS\n"_s
        + plain(Words::tr("What may stand in the URL and the payload of a gateway:")) + u'\n';
    for (const PlaceholderInfo& info : placeholderHelp())
        page += item(bold(info.placeholder), info.text);
    page += settingsSection() + u".SH EXIT STATUS\n"_s;
    for (const StatusInfo& info : exitStatuses())
        page += item(bold(QString::number(info.status)), info.meaning);
    page += u".SH ENVIRONMENT\n"_s;
    for (const EnvironmentInfo& info : environmentHelp())
        page += item(bold(info.name), info.text);
    page += u".SH FILES\n"_s
        + item(italic(u"$XDG_DATA_HOME/otpost/otpost.db"_s),
            Words::tr("Gateways, settings and the SMS log (XDG_DATA_HOME is ~/.local/share unless set). Keys "
                      "and passwords are in the secret store."));
    return page + examplesSection(commands) + u".SH SEE ALSO\n.BR otpost (1)\n"_s;
}

}
