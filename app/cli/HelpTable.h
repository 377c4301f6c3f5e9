// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace otpost::cli {

/// A command line as somebody would type it into a POSIX shell, and what it does.
struct Example {
    QString line;
    QString what; ///< in the user's language
};

/// The examples of a command, by its name ("gateway add"); empty: none yet.
QList<Example> examplesOf(const QString& commandName);
/// Those for the overview of all commands.
QList<Example> firstExamples();

/// One option as help, manual page and completion show it. What the field list knows of it is in here.
struct OptionInfo {
    QStringList names; ///< with dashes: "-h", "--help"
    QString value; ///< placeholder of its value: "TEXT"; empty: it takes none
    QString text; ///< in the user's language, with full stop
    QStringList choices; ///< the words it takes; empty: any value
    QString standard; ///< what holds where it is not given; empty: nothing
    QString gatewayType; ///< the only type of gateway it is for: "twilio"; empty: every type
    bool required = false;
    bool repeatable = false;
};

/// The options of a command that are shown, without those of the program.
QList<OptionInfo> optionsOf(const Command& command);
/// The options that every command takes.
QList<OptionInfo> optionsOfAll();

/// The option's text with its choices, what holds otherwise, and whether it is required.
QString explain(const OptionInfo& option);

/// One argument: "ID", "keychain|vault", "COMMAND…".
struct ArgumentInfo {
    QString value; ///< as shown
    QStringList choices; ///< the words it takes; empty: any value
    bool many = false; ///< takes all that follows
};
QList<ArgumentInfo> argumentsOf(const Command& command);

/// "gateway add [OPTION]… --to NUMBER": without the name of the program.
QString usageOf(const Command& command);

/// First word of a command's name, which groups commands.
QString groupOf(const Command& command);
/// Groups in the order of the help.
QStringList groupsOf(const QList<Command>& commands);
/// "Gateways", in the user's language; the group's own word where it has no title.
QString groupTitle(const QString& group);

/// Exit statuses and what they mean, in the user's language.
struct StatusInfo {
    int status;
    QString meaning;
};
QList<StatusInfo> exitStatuses();

/// Settings as `settings` takes them: name, description, choices, standard value.
struct SettingHelp {
    QString name;
    QString text;
    QStringList choices;
    QString standard;
};
QList<SettingHelp> settingHelp();
/// The one setting whose value is a secret.
QString mailPasswordName();

/// What may stand in a gateway's URL and payload.
struct PlaceholderInfo {
    QString placeholder; ///< "%TO%"
    QString text;
};
QList<PlaceholderInfo> placeholderHelp();

/// Variables of the environment that the program reads.
struct EnvironmentInfo {
    QString name;
    QString text;
};
QList<EnvironmentInfo> environmentHelp();

}
