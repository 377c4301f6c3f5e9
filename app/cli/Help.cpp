// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"

#include "app/cli/HelpTable.h"
#include "app/cli/Words.h"

#include <QCoreApplication>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int standardWidth = 80;
constexpr int widestName = 26; ///< longer ones have a line of their own

int terminalColumns()
{
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return info.srWindow.Right - info.srWindow.Left + 1;
#else
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        return size.ws_col;
#endif
    return 0;
}

/// Breaks text between words, each line after the first behind `indent` blanks. `used`: columns that are
/// taken in the first line.
QString wrapped(const QString& text, int width, int indent, int used)
{
    QString out;
    qsizetype column = used;
    bool atStart = true;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!atStart && column + 1 + word.size() > width) {
            out += u'\n' + QString(indent, u' ');
            column = indent;
            atStart = true;
        }
        if (!atStart) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
        atStart = false;
    }
    return out + u'\n';
}

QString paragraph(const QString& text, int width)
{
    return wrapped(text, width, 0, 0);
}

struct Row {
    QString name;
    QString text;
};

/// Two columns, the second one wrapped.
QString table(const QList<Row>& rows, int width)
{
    qsizetype first = 0;
    for (const Row& row : rows)
        first = std::max(first, std::min<qsizetype>(row.name.size(), std::min(widestName, width / 3)));
    const int indent = int(first) + 4;
    QString out;
    for (const Row& row : rows) {
        QString line = u"  "_s + row.name;
        if (row.name.size() > first)
            line += u'\n' + QString(indent, u' ');
        else
            line = line.leftJustified(indent);
        out += line + wrapped(row.text, width, indent, indent);
    }
    return out;
}

QList<Row> optionRows(const QList<OptionInfo>& options)
{
    QList<Row> rows;
    for (const OptionInfo& option : options) {
        QString name = option.names.join(u", "_s);
        if (!option.value.isEmpty())
            name += u' ' + option.value;
        rows.append(Row{name, explain(option)});
    }
    return rows;
}

/// Options under a heading each for those that all types of gateway have and those that one has.
QString optionSections(const Command& command, int width)
{
    const QList<OptionInfo> options = optionsOf(command);
    QStringList types{QString()};
    for (const OptionInfo& option : options) {
        if (!types.contains(option.gatewayType))
            types.append(option.gatewayType);
    }
    QString out;
    for (const QString& type : types) {
        QList<OptionInfo> some;
        std::copy_if(options.begin(), options.end(), std::back_inserter(some),
            [&type](const OptionInfo& option) { return option.gatewayType == type; });
        if (some.isEmpty())
            continue;
        out += u'\n'
            + (type.isEmpty() ? Words::tr("Options:") : Words::tr("Options of the type %1:").arg(type))
            + u'\n' + table(optionRows(some), width);
    }
    return out;
}

QString exampleLines(const QList<Example>& examples, int width)
{
    if (examples.isEmpty())
        return {};
    QString out = u'\n' + Words::tr("Examples:") + u'\n';
    for (const Example& example : examples)
        out += u"  # "_s + wrapped(example.what, width, 4, 4) + u"  "_s
            + QString(example.line).replace(u'\n', u"\n  "_s) + u'\n';
    return out;
}

QList<Row> commandRows(const QList<Command>& commands, const QString& group)
{
    QList<Row> rows;
    for (const Command& command : commands) {
        if (!command.hidden && groupOf(command) == group)
            rows.append(Row{(command.name + u' ' + command.arguments).trimmed(), command.summary});
    }
    return rows;
}

JsonValue textArray(const QStringList& texts)
{
    JsonValue all = JsonValue::array();
    for (const QString& text : texts)
        all.push_back(text.toStdString());
    return all;
}

JsonValue optionsJson(const QList<OptionInfo>& options)
{
    JsonValue all = JsonValue::array();
    for (const OptionInfo& option : options)
        all.push_back(JsonValue{{"names", textArray(option.names)}, {"value", option.value.toStdString()},
            {"choices", textArray(option.choices)}, {"default", option.standard.toStdString()},
            {"gatewayType", option.gatewayType.toStdString()}, {"required", option.required},
            {"repeatable", option.repeatable}, {"text", option.text.toStdString()}});
    return all;
}

}

int helpWidth()
{
    const int columns = terminalColumns();
    return columns <= 0 ? standardWidth : std::clamp(columns, 40, 120);
}

QString overviewText(const QList<Command>& commands, int width)
{
    QString text = Words::tr("Usage: otpost-cli [OPTION]… COMMAND …") + u'\n';
    for (const QString& group : groupsOf(commands))
        text += u'\n' + groupTitle(group) + u":\n"_s + table(commandRows(commands, group), width);
    text += u'\n' + Words::tr("Options of every command:") + u'\n' + table(optionRows(optionsOfAll()), width);
    text += exampleLines(firstExamples(), width);
    QList<Row> statuses;
    for (const StatusInfo& info : exitStatuses())
        statuses.append(Row{QString::number(info.status), info.meaning});
    text += u'\n' + Words::tr("Exit status:") + u'\n' + table(statuses, width);
    return text + u'\n' + paragraph(Words::tr("“otpost-cli help COMMAND” tells more about one."), width);
}

QString groupText(const QList<Command>& commands, const QString& group, int width)
{
    return groupTitle(group) + u":\n"_s + table(commandRows(commands, group), width) + u'\n'
        + paragraph(Words::tr("“otpost-cli help %1 …” tells more about one.").arg(group), width);
}

QString commandText(const Command& command, int width)
{
    QString text = wrapped(Words::tr("Usage: %1").arg(u"otpost-cli "_s + usageOf(command)), width, 4, 0)
        + u'\n' + paragraph(command.summary, width);
    text += optionSections(command, width);
    if (groupOf(command) == "settings"_L1 && !command.arguments.isEmpty()) {
        QList<Row> rows;
        for (const SettingHelp& setting : settingHelp()) {
            OptionInfo info;
            info.text = setting.text + u'.';
            info.choices = setting.choices;
            info.standard = setting.standard;
            rows.append(Row{setting.name, explain(info)});
        }
        text += u'\n' + Words::tr("Settings:") + u'\n' + table(rows, width);
    }
    if (command.name == "gateway add"_L1) {
        QList<Row> rows;
        for (const PlaceholderInfo& info : placeholderHelp())
            rows.append(Row{info.placeholder, info.text});
        text += u'\n' + Words::tr("Placeholders in URL and payload:") + u'\n' + table(rows, width);
    }
    text += u'\n' + Words::tr("Options of every command:") + u'\n' + table(optionRows(optionsOfAll()), width);
    return text + exampleLines(examplesOf(command.name), width);
}

JsonValue helpJson(const QList<Command>& commands)
{
    JsonValue all = JsonValue::array();
    for (const Command& command : commands) {
        if (command.hidden)
            continue;
        JsonValue examples = JsonValue::array();
        for (const Example& example : examplesOf(command.name))
            examples.push_back(
                JsonValue{{"line", example.line.toStdString()}, {"what", example.what.toStdString()}});
        JsonValue arguments = JsonValue::array();
        for (const ArgumentInfo& argument : argumentsOf(command))
            arguments.push_back(
                JsonValue{{"value", argument.value.toStdString()}, {"choices", textArray(argument.choices)}});
        all.push_back(
            JsonValue{{"name", command.name.toStdString()}, {"usage", usageOf(command).toStdString()},
                {"summary", command.summary.toStdString()}, {"arguments", std::move(arguments)},
                {"options", optionsJson(optionsOf(command))}, {"examples", std::move(examples)}});
    }
    return JsonValue{{"program", "otpost-cli"},
        {"version", QCoreApplication::applicationVersion().toStdString()},
        {"options", optionsJson(optionsOfAll())}, {"commands", std::move(all)}};
}

}
