// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Reference.h"

#include "app/cli/HelpTable.h"
#include "core/base/Error.h"
#include "core/model/GatewayFields.h"

#include <QMetaEnum>

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

// The pages are written in English, as the rest of the documentation: no tr().
namespace {

/// Text in a cell of a table.
QString cell(QString text)
{
    return text.replace(u'\n', u' ').replace(u'|', u"\\|"_s);
}

QString code(const QString& text)
{
    return text.isEmpty() ? QString() : u'`' + QString(text).replace(u'|', u"\\|"_s) + u'`';
}

QString codes(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words)
        parts.append(code(word));
    return parts.join(u", "_s);
}

QString head(const QString& title, const QString& about)
{
    return u"<!-- Made by scripts/docs update: change the code instead. -->\n# "_s + title + u"\n\n"_s + about
        + u'\n';
}

QString kindWord(const GatewayField& field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return u"text"_s;
    case FieldKind::Choice:
    case FieldKind::Switch:
        return u"one of "_s + codes(field.choices);
    case FieldKind::Number:
        return field.unit.isEmpty() ? u"number"_s : u"number, in "_s + field.unit;
    case FieldKind::Template:
        return u"text with placeholders"_s;
    case FieldKind::Lines:
        return u"lines of text"_s;
    case FieldKind::Script:
        return u"Lua"_s;
    case FieldKind::Headers:
        return u"names, and values that are secrets"_s;
    case FieldKind::Secrets:
        return u"names, and values that are secrets"_s;
    case FieldKind::Secret:
        return u"secret"_s;
    }
    return {};
}

QString typesWord(const GatewayField& field)
{
    if (field.types.isEmpty())
        return u"all"_s;
    QStringList names;
    for (const GatewayType type : field.types)
        names.append(type == GatewayType::Twilio ? u"Twilio"_s : u"Custom"_s);
    return names.join(u", "_s);
}

QString fields()
{
    QString page = head(u"Fields of a gateway"_s,
        u"Everything a gateway can be told, in the order of the form. *Member* is its name in the output of "
        u"`gateway "
        "show --json` and in configuration files, *option* that of `gateway add` and `gateway edit`."_s);
    for (const GatewayField& field : gatewayFields()) {
        page += u"\n## "_s + field.labelText() + u"\n\n"_s;
        const QString hint = field.hintText();
        if (!hint.isEmpty())
            page += QString(hint).replace(u'<', u"&lt;"_s) + u"\n\n"_s;
        page += u"| | |\n| --- | --- |\n"_s + u"| for | "_s + typesWord(field) + u" |\n| takes | "_s
            + cell(kindWord(field)) + (field.required ? u"; required"_s : QString()) + u" |\n| member | "_s
            + code(field.key) + u" |\n"_s;
        if (!field.flag.isEmpty())
            page += u"| option | "_s + code(u"--"_s + field.flag) + u" |\n"_s;
    }
    page += u"\n## Placeholders\n\nWhat may stand in the URL and the payload.\n\n| placeholder | stands for "
            u"|\n| --- "
            "| --- |\n"_s;
    for (const PlaceholderInfo& info : placeholderHelp())
        page += u"| "_s + code(info.placeholder) + u" | "_s + cell(info.text) + u" |\n"_s;
    return page;
}

QString settings()
{
    QString page = head(u"Settings"_s,
        u"Changed in the window or by `otpost-cli settings set NAME VALUE`, and kept in the data "
        u"directory.\n\n"
        "| name | what it does | takes | unless set |\n| --- | --- | --- | --- |"_s);
    for (const SettingHelp& setting : settingHelp())
        page += u"| "_s + code(setting.name) + u" | "_s + cell(setting.text) + u" | "_s
            + codes(setting.choices) + u" | "_s + code(setting.standard) + u" |\n"_s;
    page += u"\n## Environment\n\n| variable | what it does |\n| --- | --- |\n"_s;
    for (const EnvironmentInfo& info : environmentHelp())
        page += u"| "_s + code(info.name) + u" | "_s + cell(info.text) + u" |\n"_s;
    return page;
}

QString commandsPage(const QList<Command>& commands)
{
    QString page = head(u"Commands"_s,
        u"Every command of `otpost-cli` with its options. [The command line](../cli.md) explains how they go "
        "together.\n\n| exit status | means |\n| --- | --- |"_s);
    for (const StatusInfo& info : exitStatuses())
        page += u"| "_s + QString::number(info.status) + u" | "_s + cell(info.meaning) + u" |\n"_s;
    for (const QString& group : groupsOf(commands)) {
        page += u"\n## "_s + groupTitle(group) + u'\n';
        for (const Command& command : commands) {
            if (command.hidden || groupOf(command) != group)
                continue;
            page += u"\n### "_s + command.name + u"\n\n"_s + command.summary + u"\n\n```sh\notpost-cli "_s
                + usageOf(command) + u"\n```\n"_s;
            const QList<OptionInfo> options = optionsOf(command);
            if (!options.isEmpty())
                page += u"\n| option | |\n| --- | --- |\n"_s;
            for (const OptionInfo& option : options)
                page += u"| "_s
                    + code(option.names.join(u", "_s)
                        + (option.value.isEmpty() ? QString() : u' ' + option.value))
                    + u" | "_s + cell(explain(option)).replace(u'<', u"&lt;"_s) + u" |\n"_s;
            for (const Example& example : examplesOf(command.name))
                page += u'\n' + example.what + u"\n\n```sh\n"_s + example.line + u"\n```\n"_s;
        }
    }
    return page;
}

QString classWord(ErrorClass kind)
{
    switch (kind) {
    case ErrorClass::Configuration:
        return u"What was typed or configured"_s;
    case ErrorClass::SecretStore:
        return u"Keychain and vault"_s;
    case ErrorClass::DataDirectory:
        return u"The data directory"_s;
    default:
        return u"Sending, the network and everything else"_s;
    }
}

QString messages()
{
    QString page = head(u"Messages, and what to do"_s,
        u"What OTPost may say, word for word, in the window, on the command line and in the log. Each says "
        u"what is "
        "wrong and what mends it; … stands for what differs. The name above each is its `kind` with `--json` "
        "and in "
        "the log's export. What no message says is in [troubleshooting](../troubleshooting.md)."_s);
    const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
    const QStringList args(9, u"…"_s);
    QString last;
    QStringList sections;
    QHash<QString, QString> texts;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = ErrorKind(kinds.value(i));
        const QString section = classWord(errorClass(kind));
        if (!sections.contains(section))
            sections.append(section);
        texts[section] += u"\n### "_s + errorName(kind) + u"\n\n> "_s
            + describe(Error{kind, {}, args})
                  .replace(u'\n', u' ')
                  .replace(u'<', u"&lt;"_s)
                  .replace(u'*', u"\\*"_s)
            + u'\n';
    }
    for (const QString& section : sections)
        page += u"\n## "_s + section + u'\n' + texts.value(section);
    return page;
}

}

QString referencePage(const QString& topic, const QList<Command>& commands)
{
    if (topic == "fields"_L1)
        return fields();
    if (topic == "settings"_L1)
        return settings();
    if (topic == "commands"_L1)
        return commandsPage(commands);
    return topic == "messages"_L1 ? messages() : QString();
}

}
