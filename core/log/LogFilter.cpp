// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogFilter.h"

#include <algorithm>
#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columnWords{
    "id", "recipient", "type", "status", "attempts", "gateway", "location", "time"};
/// Most entries of a list that are read.
constexpr size_t mostEntries = 200;

void setTime(JsonValue& json, const char* name, const QDateTime& time)
{
    if (time.isValid())
        json[name] = toJson(time.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime timeOf(const JsonValue& json, const char* name)
{
    return QDateTime::fromString(memberString(json, name), Qt::ISODateWithMs).toUTC();
}

void setWords(JsonValue& json, const char* name, const QStringList& words)
{
    if (words.isEmpty())
        return;
    JsonValue list = JsonValue::array();
    for (const QString& word : words)
        list.push_back(toJson(word));
    json[name] = std::move(list);
}

QStringList wordsOf(const JsonValue& json, const char* name)
{
    QStringList words;
    const auto list = json.find(name);
    if (list == json.end() || !list->is_array())
        return words;
    for (size_t i = 0; i < std::min(list->size(), mostEntries); ++i) {
        if ((*list)[i].is_string())
            words.append(stringOf((*list)[i]));
    }
    words.removeDuplicates();
    return words;
}

template <class Value>
QStringList toWords(const QList<Value>& values)
{
    QStringList words;
    for (const Value& value : values)
        words.append(toWord(value));
    return words;
}

}

JsonValue viewToJson(const LogView& view)
{
    const MessageFilter& filter = view.filter;
    JsonValue json = JsonValue::object();
    setTime(json, "since", filter.since);
    setTime(json, "until", filter.until);
    setWords(json, "statuses", toWords(filter.statuses));
    setWords(json, "types", toWords(filter.types));
    if (!filter.gateways.isEmpty())
        json["gatewayIds"] = std::vector<GatewayId>(filter.gateways.begin(), filter.gateways.end());
    setWords(json, "gateways", filter.gatewayNames);
    setWords(json, "locations", filter.locations);
    if (!filter.search.isEmpty())
        json["search"] = toJson(filter.search);
    json["sort"] = toJson(toWord(view.sort.column));
    json["ascending"] = view.sort.ascending;
    return json;
}

LogView viewFromJson(const JsonValue& json)
{
    LogView view;
    if (!json.is_object())
        return view;
    MessageFilter& filter = view.filter;
    filter.since = timeOf(json, "since");
    filter.until = timeOf(json, "until");
    for (const QString& word : wordsOf(json, "statuses")) {
        if (const auto status = messageStatusFromWord(word))
            filter.statuses.append(*status);
    }
    for (const QString& word : wordsOf(json, "types")) {
        if (const auto type = messageTypeFromWord(word))
            filter.types.append(*type);
    }
    const auto ids = json.find("gatewayIds");
    if (ids != json.end() && ids->is_array()) {
        for (size_t i = 0; i < std::min(ids->size(), mostEntries); ++i) {
            if ((*ids)[i].is_number_integer())
                filter.gateways.append((*ids)[i].get<GatewayId>());
        }
    }
    filter.gatewayNames = wordsOf(json, "gateways");
    filter.locations = wordsOf(json, "locations");
    filter.search = memberString(json, "search");
    view.sort.column = logColumnFromWord(memberString(json, "sort")).value_or(LogColumn::Time);
    const auto ascending = json.find("ascending");
    view.sort.ascending = ascending != json.end() && ascending->is_boolean() && ascending->get<bool>();
    return view;
}

QString toWord(LogColumn column)
{
    return QString::fromLatin1(columnWords.at(size_t(column)));
}

std::optional<LogColumn> logColumnFromWord(QStringView word)
{
    for (size_t i = 0; i < columnWords.size(); ++i) {
        if (word == QLatin1StringView(columnWords.at(i)))
            return LogColumn(i);
    }
    return std::nullopt;
}

QList<LogColumn> logColumns()
{
    QList<LogColumn> columns;
    for (size_t i = 0; i < columnWords.size(); ++i)
        columns.append(LogColumn(i));
    return columns;
}

QDateTime dayBegin(const QDateTime& now, int daysBefore, const QTimeZone& zone)
{
    const QDate day = now.toTimeZone(zone).date().addDays(-daysBefore);
    return day.startOfDay(zone).toUTC();
}

}
