// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogQuery.h"

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// The columns of the table that can be sorted stand in the core's order.
LogColumn coreColumn(LogModel::Column column)
{
    const QList<LogColumn> columns = logColumns();
    return column < columns.size() ? columns.at(column) : LogColumn::Time;
}

LogModel::Column tableColumn(LogColumn column)
{
    const auto place = logColumns().indexOf(column);
    return place < 0 ? LogModel::TimeColumn : LogModel::Column(place);
}

JsonValue listToJson(const QStringList& list)
{
    JsonValue json = JsonValue::array();
    for (const QString& text : list)
        json.push_back(toJson(text));
    return json;
}

QStringList listAt(const JsonValue& object, const char* name)
{
    QStringList list;
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array())
        return list;
    for (const JsonValue& text : *found) {
        if (text.is_string())
            list.append(stringOf(text));
    }
    return list;
}

template <class Value>
QStringList wordsOf(const QList<Value>& values)
{
    QStringList words;
    for (const Value value : values)
        words.append(toWord(value));
    return words;
}

QDateTime timeAt(const JsonValue& object, const char* name)
{
    QDateTime time = QDateTime::fromString(memberString(object, name), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

LogRange rangeAt(const JsonValue& object)
{
    LogRange range;
    range.kind = rangeKindFromWord(memberString(object, "range"));
    if (range.kind == LogRange::Kind::Custom) {
        range.from = timeAt(object, "from");
        range.to = timeAt(object, "to");
        if (!range.from.isValid() || !range.to.isValid() || range.from >= range.to)
            return {};
    }
    return range;
}

}

bool LogQuery::narrows() const
{
    return range.kind != LogRange::Kind::Any || !statuses.isEmpty() || !types.isEmpty() || !gateways.isEmpty()
        || !locations.isEmpty() || !search.trimmed().isEmpty();
}

LogQuery LogQuery::cleared() const
{
    LogQuery query;
    query.sortColumn = sortColumn;
    query.sortOrder = sortOrder;
    return query;
}

LogView LogQuery::view(const QDateTime& now) const
{
    LogView view;
    view.filter.since = range.begin(now);
    view.filter.until = range.end();
    view.filter.statuses = statuses;
    view.filter.types = types;
    view.filter.gatewayNames = gateways;
    view.filter.locations = locations;
    view.filter.search = search;
    view.sort = {coreColumn(sortColumn), sortOrder == Qt::AscendingOrder};
    return view;
}

SavedView savedFrom(const LogQuery& query, const QString& name)
{
    SavedView saved;
    saved.name = name;
    LogQuery fixed = query;
    if (query.range.kind != LogRange::Kind::Custom) {
        saved.range = toWord(query.range.kind);
        fixed.range = {}; // its times would stand still
    }
    saved.view = fixed.view(QDateTime());
    return saved;
}

LogQuery queryFrom(const SavedView& saved)
{
    const MessageFilter& filter = saved.view.filter;
    LogQuery query;
    query.range.kind = rangeKindFromWord(saved.range);
    if (query.range.kind == LogRange::Kind::Custom)
        query.range.kind = LogRange::Kind::Any;
    if (saved.range.isEmpty() && filter.since.isValid() && filter.until.isValid())
        query.range = {LogRange::Kind::Custom, filter.since, filter.until};
    query.statuses = filter.statuses;
    query.types = filter.types;
    query.gateways = filter.gatewayNames;
    query.locations = filter.locations;
    query.search = filter.search;
    query.sortColumn = tableColumn(saved.view.sort.column);
    query.sortOrder = saved.view.sort.ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
    return query;
}

JsonValue queryToJson(const LogQuery& query)
{
    JsonValue json = JsonValue::object();
    json["range"] = toJson(toWord(query.range.kind));
    if (query.range.kind == LogRange::Kind::Custom) {
        json["from"] = toJson(query.range.from.toUTC().toString(Qt::ISODateWithMs));
        json["to"] = toJson(query.range.to.toUTC().toString(Qt::ISODateWithMs));
    }
    json["statuses"] = listToJson(wordsOf(query.statuses));
    json["types"] = listToJson(wordsOf(query.types));
    json["gateways"] = listToJson(query.gateways);
    json["locations"] = listToJson(query.locations);
    json["search"] = toJson(query.search);
    json["sort"] = toJson(toWord(coreColumn(query.sortColumn)));
    json["ascending"] = query.sortOrder == Qt::AscendingOrder;
    return json;
}

LogQuery queryFromJson(const JsonValue& json)
{
    LogQuery query;
    if (!json.is_object())
        return query;
    query.range = rangeAt(json);
    for (const QString& word : listAt(json, "statuses")) {
        if (const std::optional<MessageStatus> status = messageStatusFromWord(word))
            query.statuses.append(*status);
    }
    for (const QString& word : listAt(json, "types")) {
        if (const std::optional<MessageType> type = messageTypeFromWord(word))
            query.types.append(*type);
    }
    query.gateways = listAt(json, "gateways");
    query.locations = listAt(json, "locations");
    query.search = memberString(json, "search");
    if (const std::optional<LogColumn> sort = logColumnFromWord(memberString(json, "sort")))
        query.sortColumn = tableColumn(*sort);
    const auto ascending = json.find("ascending");
    if (ascending != json.end() && ascending->is_boolean() && ascending->get<bool>())
        query.sortOrder = Qt::AscendingOrder;
    return query;
}

}
