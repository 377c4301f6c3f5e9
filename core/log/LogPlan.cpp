// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogPlan.h"

#include "core/log/LogSearch.h"
#include "core/storage/Connection.h"

#include <QDateTime>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

SqlPart both(const SqlPart& a, const SqlPart& b)
{
    if (a.sql.isEmpty() || b.sql.isEmpty())
        return a.sql.isEmpty() ? b : a;
    return {a.sql + u" AND "_s + b.sql, a.values + b.values};
}

QString placeholders(qsizetype count)
{
    return u'(' + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

/// One condition of a filter.
struct Condition {
    SqlPart test;
    SqlPart source; ///< selects the ids for which it may hold; empty: none that is quicker than all
    std::optional<LogColumn> column; ///< its rows lie in lanes, one for each value
    QString index;
    QVariantList values;
    qint64 rows = 0; ///< that the source gives, or more than `longestList`
};

Condition ofColumn(LogColumn column, const QString& index, const QVariantList& values, const SqlPart& range)
{
    Condition condition;
    condition.test = {sortSql(column) + u" IN "_s + placeholders(values.size()), values};
    const SqlPart where = both(condition.test, range);
    condition.source
        = {u"SELECT id FROM message INDEXED BY "_s + index + u" WHERE "_s + where.sql, where.values};
    condition.column = column;
    condition.index = index;
    condition.values = values;
    return condition;
}

template <class Value>
QVariantList wordsOf(const QList<Value>& values)
{
    QVariantList words;
    for (const Value& value : values)
        words.append(toWord(value));
    return words;
}

Result<Condition> ofGateways(Connection& connection, const MessageFilter& filter)
{
    QVariantList ids;
    for (const GatewayId id : filter.gateways)
        ids.append(id);
    QVariantList names;
    for (const QString& name : filter.gatewayNames) {
        names.append(name);
        Result<QSqlQuery> known
            = connection.run(u"SELECT id FROM gateway WHERE name = ? COLLATE NOCASE"_s, {name});
        if (!known)
            return tl::unexpected(known.error());
        while (known->next())
            ids.append(known->value(0));
    }
    const QString attempts
        = u"FROM attempt INDEXED BY attempt_gateway WHERE gateway_id IN "_s + placeholders(ids.size());
    Condition condition;
    condition.test = {u"EXISTS (SELECT 1 "_s + attempts + u" AND message_id = message.id)"_s, ids};
    condition.source = {u"SELECT message_id "_s + attempts, ids};
    if (!names.isEmpty()) {
        // A gateway that was never stored, as for a test, is known by name only.
        const QString named = u"gateway_name COLLATE NOCASE IN "_s + placeholders(names.size());
        condition.test = {u'(' + condition.test.sql + u" OR "_s + named + u')', ids + names};
        condition.source = {condition.source.sql
                + u" UNION ALL SELECT id FROM message INDEXED BY message_gateway WHERE "_s + named,
            ids + names};
    }
    return condition;
}

Result<Condition> ofSearch(Connection& connection, const QString& search)
{
    const SearchTerms terms = searchTerms(search);
    Condition condition;
    condition.test = terms.test;
    condition.rows = longestList + 1;
    if (terms.match.isEmpty())
        return condition;
    const Result<QVariant> indexed = connection.value(u"SELECT indexed_to FROM log_state"_s);
    if (!indexed)
        return tl::unexpected(indexed.error());
    // Newer messages are not in the index yet.
    condition.source
        = {u"SELECT rowid AS id FROM message_search WHERE message_search MATCH ? UNION ALL SELECT id "
           "FROM message WHERE id > ? AND "_s
                + terms.test.sql,
            QVariantList{terms.match, *indexed} + terms.test.values};
    return condition;
}

Result<void> countUp(Connection& connection, Condition& condition)
{
    if (condition.source.sql.isEmpty()) {
        condition.rows = longestList + 1;
        return {};
    }
    const Result<QVariant> rows = connection.value(
        u"SELECT count(*) FROM (SELECT 1 FROM ("_s + condition.source.sql + u") LIMIT ?)"_s,
        condition.source.values + QVariantList{longestList + 1});
    if (!rows)
        return tl::unexpected(rows.error());
    condition.rows = rows->toLongLong();
    return {};
}

QString indexOf(LogColumn column)
{
    switch (column) {
    case LogColumn::Id:
        return {};
    case LogColumn::Recipient:
        return u"message_recipient"_s;
    case LogColumn::Type:
        return u"message_type"_s;
    case LogColumn::Status:
        return u"message_status"_s;
    case LogColumn::Attempts:
        return u"message_attempts"_s;
    case LogColumn::Gateway:
        return u"message_gateway"_s;
    case LogColumn::Location:
        return u"message_location"_s;
    case LogColumn::Time:
        break;
    }
    return u"message_created"_s;
}

SqlPart rangeOf(const MessageFilter& filter)
{
    SqlPart range;
    if (filter.since.isValid())
        range = {u"created_at >= ?"_s, {filter.since.toMSecsSinceEpoch()}};
    if (filter.until.isValid())
        range = both(range, {u"created_at < ?"_s, {filter.until.toMSecsSinceEpoch()}});
    return range;
}

Result<QList<Condition>> conditionsOf(Connection& connection, const MessageFilter& filter)
{
    const SqlPart range = rangeOf(filter);
    QList<Condition> conditions;
    if (!filter.statuses.isEmpty())
        conditions.append(ofColumn(LogColumn::Status, u"message_status"_s, wordsOf(filter.statuses), range));
    if (!filter.types.isEmpty())
        conditions.append(ofColumn(LogColumn::Type, u"message_type"_s, wordsOf(filter.types), range));
    if (!filter.locations.isEmpty()) {
        QVariantList names;
        for (const QString& name : filter.locations)
            names.append(name);
        conditions.append(ofColumn(LogColumn::Location, u"message_location"_s, names, range));
    }
    if (!filter.gateways.isEmpty() || !filter.gatewayNames.isEmpty()) {
        const Result<Condition> gateways = ofGateways(connection, filter);
        if (!gateways)
            return tl::unexpected(gateways.error());
        conditions.append(*gateways);
    }
    if (!filter.search.trimmed().isEmpty()) {
        const Result<Condition> search = ofSearch(connection, filter.search);
        if (!search)
            return tl::unexpected(search.error());
        conditions.append(*search);
    }
    return conditions;
}

/// The walk along what one condition leaves, or along all.
LogWalk walkAlong(const LogView& view, const QList<Condition>& conditions, const Condition* along)
{
    LogWalk walk;
    walk.column = view.sort.column;
    walk.ascending = view.sort.ascending;
    for (const Condition& condition : conditions) {
        if (&condition != along)
            walk.tests = both(walk.tests, condition.test);
    }
    LogLane lane;
    lane.column = view.sort.column;
    lane.index = indexOf(view.sort.column);
    if (view.sort.column != LogColumn::Time) {
        walk.tests = both(walk.tests, rangeOf(view.filter));
        walk.lanes.append(lane);
        return walk;
    }
    if (view.filter.since.isValid())
        lane.since = view.filter.since.toMSecsSinceEpoch();
    if (view.filter.until.isValid())
        lane.until = view.filter.until.toMSecsSinceEpoch();
    if (along == nullptr) {
        walk.lanes.append(lane);
        return walk;
    }
    lane.index = along->index;
    for (const QVariant& value : along->values) {
        lane.fixed = {sortSql(*along->column) + u" = ?"_s, {value}};
        walk.lanes.append(lane);
    }
    return walk;
}

}

Result<LogPlan> planOf(Connection& connection, const LogView& view)
{
    Result<QList<Condition>> found = conditionsOf(connection, view.filter);
    if (!found)
        return tl::unexpected(found.error());
    const QList<Condition> conditions = [&found] {
        QList<Condition> unique = *found;
        for (Condition& condition : unique) {
            std::sort(condition.values.begin(), condition.values.end(),
                [](const QVariant& a, const QVariant& b) { return a.toString() < b.toString(); });
            condition.values.erase(
                std::unique(condition.values.begin(), condition.values.end()), condition.values.end());
        }
        return unique;
    }();
    LogPlan plan;
    plan.tests = rangeOf(view.filter);
    for (const Condition& condition : conditions)
        plan.tests = both(plan.tests, condition.test);

    const bool byTime = view.sort.column == LogColumn::Time;
    if (conditions.isEmpty() || (conditions.size() == 1 && byTime && conditions.first().column.has_value())) {
        plan.walk = walkAlong(view, conditions, conditions.isEmpty() ? nullptr : &conditions.first());
        return plan;
    }
    QList<Condition> counted = conditions;
    for (Condition& condition : counted) {
        if (Result<void> rows = countUp(connection, condition); !rows)
            return tl::unexpected(rows.error());
    }
    const auto fewest = std::min_element(counted.begin(), counted.end(),
        [](const Condition& a, const Condition& b) { return a.rows < b.rows; });
    if (fewest->rows <= longestList) {
        plan.listed = true;
        plan.source = fewest->source;
        plan.walk.column = view.sort.column;
        plan.walk.ascending = view.sort.ascending;
        return plan;
    }
    const auto lane = std::find_if(counted.begin(), counted.end(),
        [](const Condition& condition) { return condition.column.has_value(); });
    plan.walk = walkAlong(view, counted, byTime && lane != counted.end() ? &*lane : nullptr);
    return plan;
}

Result<SqlPart> testsOf(Connection& connection, const MessageFilter& filter)
{
    const Result<QList<Condition>> conditions = conditionsOf(connection, filter);
    if (!conditions)
        return tl::unexpected(conditions.error());
    SqlPart tests = rangeOf(filter);
    for (const Condition& condition : *conditions)
        tests = both(tests, condition.test);
    return tests;
}

Result<QList<MessageId>> listOf(Connection& connection, const LogPlan& plan)
{
    const QString way = plan.walk.ascending ? u" ASC"_s : u" DESC"_s;
    QString order = u"id"_s + way;
    if (plan.walk.column != LogColumn::Id)
        order = u"created_at"_s + way + u", "_s + order;
    if (plan.walk.column != LogColumn::Id && plan.walk.column != LogColumn::Time)
        order = sortSql(plan.walk.column) + way + u", "_s + order;
    Result<QSqlQuery> query = connection.run(u"SELECT id FROM message NOT INDEXED WHERE id IN ("_s
            + plan.source.sql + u") AND "_s + plan.tests.sql + u" ORDER BY "_s + order,
        plan.source.values + plan.tests.values);
    if (!query)
        return tl::unexpected(query.error());
    QList<MessageId> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    return ids;
}

}
