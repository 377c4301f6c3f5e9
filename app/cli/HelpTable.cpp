// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HelpTable.h"

#include "app/cli/Words.h"
#include "core/model/GatewayFields.h"
#include "core/storage/Settings.h"

#include <QRegularExpression>

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// The words that a placeholder such as "on|off" lists. Placeholders proper have capitals.
QStringList choicesIn(const QString& placeholder)
{
    static const QRegularExpression word(u"^[a-z0-9][a-z0-9-]*$"_s);
    QStringList choices;
    for (const QString& part : placeholder.split(u'|')) {
        if (word.match(part).hasMatch())
            choices.append(part);
    }
    return choices;
}

bool setsGateway(const Command& command)
{
    return command.name == "gateway add"_L1 || command.name == "gateway edit"_L1;
}

/// What holds for a new gateway where the field is not given.
QString standardOf(const GatewayField& field)
{
    const QString value = field.get ? field.get(Gateway()) : QString();
    if (field.kind == FieldKind::Switch)
        return value == "true"_L1 ? u"on"_s : u"off"_s;
    if (value.isEmpty() || field.unit.isEmpty())
        return value;
    return value + u' ' + field.unit;
}

/// "custom", as --type takes it.
QString typeWord(GatewayType type)
{
    Gateway gateway;
    gateway.type = type;
    return gatewayField(u"type"_s)->get(gateway);
}

void addFromFields(OptionInfo& info, const Command& command, const QString& flag)
{
    QList<const GatewayField*> fields;
    QList<GatewayType> types;
    // A switch that has no value sets a field all the same.
    const bool tlsSwitch = flag == "verify-tls"_L1 || flag == "no-verify-tls"_L1;
    for (const GatewayField& field : gatewayFields()) {
        if (tlsSwitch && field.key == "verifyTls"_L1 && field.types.size() == 1)
            info.gatewayType = typeWord(field.types.first());
        if (field.flag != flag)
            continue;
        if (info.choices.isEmpty())
            info.choices = field.choices;
        if (field.kind == FieldKind::Template)
            info.value = u"TEXT|@FILE"_s;
        if (command.name == "gateway add"_L1) {
            info.standard = standardOf(field);
        }
        info.repeatable = field.kind == FieldKind::Headers || field.kind == FieldKind::Secrets;
        for (const GatewayType type : {GatewayType::Custom, GatewayType::Twilio}) {
            if (field.appliesTo(type) && !types.contains(type))
                types.append(type);
        }
        fields.append(&field);
    }
    // One flag may set a field of each type: "--from".
    for (const GatewayField* field : fields.mid(1))
        info.text += u' '
            + Words::tr("For the type %1: %2").arg(typeWord(field->types.value(0)), field->hintText());
    if (command.name == "gateway add"_L1 && fields.size() == 1 && fields.first()->required)
        info.text += u' ' + Words::tr("Required unless a preset is named.");
    // Values of secrets go with every type, although a type may have fields of its own for them.
    if (types.size() == 1 && !info.repeatable)
        info.gatewayType = typeWord(types.first());
}

OptionInfo infoOf(const Command& command, const QCommandLineOption& option)
{
    static const QStringList repeatable{u"set"_s, u"remove-header"_s, u"remove-secret"_s, u"ssid"_s};
    OptionInfo info;
    for (const QString& name : option.names())
        info.names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    info.value = option.valueName();
    info.text = option.description();
    const QString& name = option.names().constLast();
    info.choices = choicesIn(info.value);
    info.required = command.required.contains(name);
    if (setsGateway(command))
        addFromFields(info, command, name);
    info.repeatable = info.repeatable || repeatable.contains(name);
    return info;
}

QList<OptionInfo> infosOf(const Command& command, const QList<QCommandLineOption>& options)
{
    QList<OptionInfo> infos;
    for (const QCommandLineOption& option : options) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            infos.append(infoOf(command, option));
    }
    return infos;
}

}

QList<OptionInfo> optionsOf(const Command& command)
{
    return infosOf(command, command.options);
}

QList<OptionInfo> optionsOfAll()
{
    return infosOf({}, globalOptions());
}

QString explain(const OptionInfo& option)
{
    QString text = option.text;
    if (!text.endsWith(u'.') && !text.endsWith(u')'))
        text += u'.';
    if (!option.choices.isEmpty() && option.value != option.choices.join(u'|'))
        text += u' ' + Words::tr("One of: %1.").arg(option.choices.join(u", "_s));
    if (!option.standard.isEmpty())
        text += u' ' + Words::tr("Unless given: %1.").arg(option.standard);
    if (option.required)
        text += u' ' + Words::tr("Required.");
    if (option.repeatable)
        text += u' ' + Words::tr("May be given more than once.");
    return text;
}

QList<ArgumentInfo> argumentsOf(const Command& command)
{
    QList<ArgumentInfo> arguments;
    for (QString value : command.arguments.split(u' ', Qt::SkipEmptyParts)) {
        const bool many = value.endsWith(u'…');
        arguments.append(ArgumentInfo{value, choicesIn(value.remove(u'…')), many});
    }
    return arguments;
}

QString usageOf(const Command& command)
{
    QString usage = command.name;
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    bool others = false;
    for (const OptionInfo& option : optionsOf(command)) {
        if (option.required)
            usage += u' ' + option.names.last() + u' ' + option.value;
        others = others || !option.required;
    }
    return others ? usage + u' ' + Words::tr("[OPTION]…") : usage;
}

QString groupOf(const Command& command)
{
    return command.name.section(u' ', 0, 0);
}

QStringList groupsOf(const QList<Command>& commands)
{
    QStringList groups;
    for (const Command& command : commands) {
        if (!command.hidden && !groups.contains(groupOf(command)))
            groups.append(groupOf(command));
    }
    return groups;
}

QString groupTitle(const QString& group)
{
    const QList<std::pair<QString, QString>> titles{
        {u"gateway"_s, Words::tr("Gateways")},
        {u"send"_s, Words::tr("Sending")},
        {u"otp"_s, Words::tr("One-time codes")},
        {u"splash"_s, Words::tr("Splash pages")},
        {u"token"_s, Words::tr("Tokens of the service")},
        {u"serve"_s, Words::tr("The service")},
        {u"log"_s, Words::tr("Log")},
        {u"balance"_s, Words::tr("Balances")},
        {u"alerts"_s, Words::tr("Alerts")},
        {u"mail"_s, Words::tr("Mail")},
        {u"settings"_s, Words::tr("Settings")},
        {u"config"_s, Words::tr("Export and import")},
        {u"secrets"_s, Words::tr("Secrets")},
        {u"doctor"_s, Words::tr("When something does not work")},
        {u"help"_s, Words::tr("Help")},
        {u"completion"_s, Words::tr("Completion in the shell")},
    };
    const auto found = std::find_if(
        titles.begin(), titles.end(), [&group](const auto& entry) { return entry.first == group; });
    return found == titles.end() ? group : found->second;
}

QList<StatusInfo> exitStatuses()
{
    return {
        {Done, Words::tr("Done.")},
        {JobFailed, Words::tr("The job itself failed: not sent, or unknown whether it was.")},
        {Usage, Words::tr("Wrong usage.")},
        {Refused, Words::tr("Configuration refused; says which field and why.")},
        {NoSecretStore, Words::tr("The secret store cannot be used; says what to do.")},
        {NoDataDirectory, Words::tr("The data directory cannot be used; says what to do.")},
    };
}

QList<SettingHelp> settingHelp()
{
    QList<SettingHelp> all;
    for (const SettingInfo& info : settingInfos())
        all.append(SettingHelp{info.name, info.description, info.choices, Settings().*info.member});
    all.append(SettingHelp{mailPasswordName(),
        Words::tr(
            "Password of the mail server's login: @FILE or - (standard input). It is kept in the secret "
            "store, and never shown"),
        {}, {}});
    return all;
}

QList<PlaceholderInfo> placeholderHelp()
{
    return {
        {u"%TO%"_s, Words::tr("The number with + and country code.")},
        {u"%TO_DIGITS%"_s, Words::tr("The same without the +.")},
        {u"%TO_NATIONAL%"_s, Words::tr("The national digits.")},
        {u"%MESSAGE%"_s, Words::tr("The text.")},
        {u"%LOCATION%"_s, Words::tr("The venue.")},
        {u"%FROM%"_s, Words::tr("The sender.")},
        {u"%CODE%"_s, Words::tr("The digits of the one-time code.")},
        {u"%UNICODE:yes:no%"_s,
            Words::tr("The first word where the text needs Unicode, otherwise the second.")},
        {u"%ID%"_s, Words::tr("The message's id in the log.")},
        {u"%SECRET:name%"_s, Words::tr("The secret of that name.")},
        {u"%%"_s, Words::tr("A percent sign.")},
    };
}

QList<EnvironmentInfo> environmentHelp()
{
    return {
        {u"OTPOST_DATA_DIR"_s, Words::tr("Stands for --data-dir.")},
        {u"OTPOST_VAULT_PASSPHRASE_FILE"_s, Words::tr("A file with the passphrase of the vault.")},
        {u"CREDENTIALS_DIRECTORY"_s,
            Words::tr("Set by systemd: the credential otpost-vault in it is the passphrase of the vault.")},
    };
}

}
