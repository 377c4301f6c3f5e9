// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogWalk.h"

#include "core/storage/Connection.h"
#include "core/storage/MessageRepository.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Rows of a lane that are tested at once: so many that little is lost between, and so few that giving up is
/// quick.
constexpr int smallestStride = 1'000;
constexpr int largestStride = 16'000;

QVariant valueOf(const LogKey& key, LogColumn column)
{
    return isTextColumn(column) ? QVariant(key.text) : QVariant(key.number);
}

void addPart(SqlPart& where, const SqlPart& part)
{
    if (part.sql.isEmpty())
        return;
    if (!where.sql.isEmpty())
        where.sql += " AND "_L1;
    where.sql += part.sql;
    where.values += part.values;
}

/// Rows at and behind which something ends, in the direction of a reading.
struct Stretch {
    std::optional<LogKey> from; ///< exclusive
    std::optional<LogKey> to; ///< inclusive
};

/// A part of a lane that one search in its index finds: those equal to a value, or those beyond it.
struct Piece {
    SqlPart where;
    bool byTimeOnly = false; ///< its rows are equal in the column
};

QString orderSql(LogColumn column, bool byTimeOnly, bool up)
{
    const QString way = up ? u" ASC"_s : u" DESC"_s;
    if (column == LogColumn::Id)
        return u"id"_s + way;
    const QString byTime = u"created_at"_s + way + u", id"_s + way;
    return hasSortValue(column) && !byTimeOnly ? sortSql(column) + way + u", "_s + byTime : byTime;
}

SqlPart beyondTime(const LogKey& key, bool up, bool inclusive)
{
    return {u"(created_at, id) %1%2 (?, ?)"_s.arg(up ? u">"_s : u"<"_s, inclusive ? u"="_s : QString()),
        {key.time, key.id}};
}

SqlPart beyondId(MessageId id, bool up, bool inclusive)
{
    return {u"id %1%2 ?"_s.arg(up ? u">"_s : u"<"_s, inclusive ? u"="_s : QString()), {id}};
}

SqlPart beyondValue(const LogKey& key, LogColumn column, bool up)
{
    return {sortSql(column) + (up ? u" > ?"_s : u" < ?"_s), {valueOf(key, column)}};
}

SqlPart equalValue(const LogKey& key, LogColumn column)
{
    return {sortSql(column) + u" = ?"_s, {valueOf(key, column)}};
}

/// The lane behind `from` up to `to`, in the order of reading.
QList<Piece> piecesOf(const LogLane& lane, const Stretch& stretch, bool up)
{
    SqlPart fixed = lane.fixed;
    if (lane.column == LogColumn::Id) {
        if (stretch.from)
            addPart(fixed, beyondId(stretch.from->id, up, false));
        if (stretch.to)
            addPart(fixed, beyondId(stretch.to->id, !up, true));
        return {{fixed, true}};
    }
    if (!hasSortValue(lane.column)) {
        // A second bound on the same side would hide the first from the index.
        if (stretch.from)
            addPart(fixed, beyondTime(*stretch.from, up, false));
        if (stretch.to)
            addPart(fixed, beyondTime(*stretch.to, !up, true));
        const bool lowerGiven = up ? stretch.from.has_value() : stretch.to.has_value();
        const bool upperGiven = up ? stretch.to.has_value() : stretch.from.has_value();
        if (!lowerGiven && lane.since != std::numeric_limits<qint64>::min())
            addPart(fixed, {u"created_at >= ?"_s, {lane.since}});
        if (!upperGiven && lane.until != std::numeric_limits<qint64>::max())
            addPart(fixed, {u"created_at < ?"_s, {lane.until}});
        return {{fixed, true}};
    }
    const bool oneValue = stretch.from && stretch.to
        && compareKeys(LogKey{stretch.from->text, stretch.from->number, 0, 0},
               LogKey{stretch.to->text, stretch.to->number, 0, 0}, lane.column)
            == 0;
    if (oneValue) {
        addPart(fixed, equalValue(*stretch.from, lane.column));
        addPart(fixed, beyondTime(*stretch.from, up, false));
        addPart(fixed, beyondTime(*stretch.to, !up, true));
        return {{fixed, true}};
    }
    QList<Piece> pieces;
    if (stretch.from) {
        SqlPart equal = fixed;
        addPart(equal, equalValue(*stretch.from, lane.column));
        addPart(equal, beyondTime(*stretch.from, up, false));
        pieces.append({equal, true});
    }
    SqlPart between = fixed;
    if (stretch.from)
        addPart(between, beyondValue(*stretch.from, lane.column, up));
    if (stretch.to)
        addPart(between, beyondValue(*stretch.to, lane.column, !up));
    pieces.append({between, false});
    if (stretch.to) {
        SqlPart equal = fixed;
        addPart(equal, equalValue(*stretch.to, lane.column));
        addPart(equal, beyondTime(*stretch.to, !up, true));
        pieces.append({equal, true});
    }
    return pieces;
}

QString fromSql(const LogLane& lane, const SqlPart& where)
{
    QString sql = u" FROM message"_s;
    if (!lane.index.isEmpty())
        sql += u" INDEXED BY "_s + lane.index;
    if (!where.sql.isEmpty())
        sql += u" WHERE "_s + where.sql;
    return sql;
}

QString keyColumns(LogColumn column)
{
    if (column == LogColumn::Id)
        return u"id, id"_s;
    return hasSortValue(column) ? u"id, created_at, "_s + sortSql(column) : u"id, created_at"_s;
}

LogKey keyFromRow(const QSqlQuery& query, LogColumn column)
{
    LogKey key;
    key.id = query.value(0).toLongLong();
    if (column != LogColumn::Id)
        key.time = query.value(1).toLongLong();
    if (!hasSortValue(column))
        return key;
    if (isTextColumn(column))
        key.text = query.value(2).toString();
    else
        key.number = query.value(2).toLongLong();
    return key;
}

/// The key `steps` rows further on in the lane, whether or not they pass the tests.
Result<LogWalks::Stride> hop(
    Connection& connection, const LogLane& lane, const Stretch& stretch, bool up, qint64 steps)
{
    LogWalks::Stride found;
    for (const Piece& piece : piecesOf(lane, stretch, up)) {
        const qint64 left = steps - found.count;
        Result<QSqlQuery> at
            = connection.run(u"SELECT "_s + keyColumns(lane.column) + fromSql(lane, piece.where)
                    + u" ORDER BY "_s + orderSql(lane.column, piece.byTimeOnly, up) + u" LIMIT 1 OFFSET ?"_s,
                piece.where.values + QVariantList{left - 1});
        if (!at)
            return tl::unexpected(at.error());
        if (at->next()) {
            found.count += left;
            found.end = keyFromRow(*at, lane.column);
            return found;
        }
        const Result<QVariant> all
            = connection.value(u"SELECT count(*)"_s + fromSql(lane, piece.where), piece.where.values);
        if (!all)
            return tl::unexpected(all.error());
        found.count += all->toLongLong();
    }
    return found;
}

/// Rows of one lane that pass the tests.
Result<QList<Message>> laneRows(Connection& connection, const LogWalk& walk, const LogLane& lane,
    const Stretch& stretch, bool up, qint64 limit, qint64 skip)
{
    QList<Message> rows;
    for (const Piece& piece : piecesOf(lane, stretch, up)) {
        const qint64 left = limit - rows.size();
        if (left <= 0)
            break;
        SqlPart where = piece.where;
        addPart(where, walk.tests);
        Result<QSqlQuery> query
            = connection.run(u"SELECT "_s + MessageRepository::columns() + fromSql(lane, where)
                    + u" ORDER BY "_s + orderSql(lane.column, piece.byTimeOnly, up) + u" LIMIT ? OFFSET ?"_s,
                where.values + QVariantList{left, skip});
        if (!query)
            return tl::unexpected(query.error());
        const qsizetype before = rows.size();
        while (query->next())
            rows.append(MessageRepository::fromRow(*query));
        if (skip > 0 && rows.size() == before) {
            const Result<QVariant> all
                = connection.value(u"SELECT count(*)"_s + fromSql(lane, where), where.values);
            if (!all)
                return tl::unexpected(all.error());
            skip = std::max<qint64>(0, skip - all->toLongLong());
        } else {
            skip = 0;
        }
    }
    return rows;
}

/// As laneRows, but looking at so many rows at a time that it can be given up between.
Result<QList<Message>> testedRows(Connection& connection, const LogWalk& walk, const LogLane& lane,
    std::optional<LogKey> from, bool up, qint64 limit, qint64 skip, const GivenUp& givenUp)
{
    QList<Message> rows;
    int steps = smallestStride;
    for (;;) {
        if (givenUp())
            return fail(ErrorKind::WorkCanceled);
        const Result<LogWalks::Stride> hopped = hop(connection, lane, {from, std::nullopt}, up, steps);
        if (!hopped)
            return tl::unexpected(hopped.error());
        const qint64 wanted = limit + skip - rows.size();
        const Result<QList<Message>> found
            = laneRows(connection, walk, lane, {from, hopped->end}, up, wanted, 0);
        if (!found)
            return found;
        rows += *found;
        if (rows.size() >= limit + skip || !hopped->end)
            return rows.mid(skip);
        from = hopped->end;
        steps = std::min(steps * 2, largestStride);
    }
}

}

namespace LogWalks {

Result<QList<Message>> rows(Connection& connection, const LogWalk& walk, const std::optional<LogKey>& from,
    bool backwards, int limit, const GivenUp& givenUp, qint64 skip)
{
    const bool up = walk.ascending != backwards;
    QList<Message> all;
    for (const LogLane& lane : walk.lanes) {
        const qint64 passed = walk.lanes.size() == 1 ? skip : 0;
        const qint64 most = limit + skip - passed;
        const Result<QList<Message>> found = walk.tests.sql.isEmpty()
            ? laneRows(connection, walk, lane, {from, std::nullopt}, up, most, passed)
            : testedRows(connection, walk, lane, from, up, most, passed, givenUp);
        if (!found)
            return found;
        all += *found;
    }
    if (walk.lanes.size() > 1) {
        const LogColumn column = walk.column;
        std::sort(all.begin(), all.end(), [column, up](const Message& a, const Message& b) {
            const int order = compareKeys(keyOf(a, column), keyOf(b, column), column);
            return up ? order < 0 : order > 0;
        });
        all = all.mid(skip, limit);
    }
    if (backwards)
        std::reverse(all.begin(), all.end());
    return all;
}

Result<Stride> stride(Connection& connection, const LogWalk& walk, const LogLane& lane,
    const std::optional<LogKey>& from, int steps)
{
    Result<Stride> hopped = hop(connection, lane, {from, std::nullopt}, walk.ascending, steps);
    if (!hopped || walk.tests.sql.isEmpty())
        return hopped;
    const Result<qint64> passed = countBetween(connection, walk, lane, from, hopped->end);
    if (!passed)
        return tl::unexpected(passed.error());
    hopped->count = *passed;
    return hopped;
}

Result<void> select(Connection& connection, const LogWalk& walk, const LogLane& lane,
    const std::optional<LogKey>& from, const std::optional<LogKey>& to, const QString& what,
    const QString& tail, const std::function<void(const QSqlQuery&)>& take)
{
    for (const Piece& piece : piecesOf(lane, {from, to}, walk.ascending)) {
        SqlPart where = piece.where;
        addPart(where, walk.tests);
        Result<QSqlQuery> query
            = connection.run(u"SELECT "_s + what + fromSql(lane, where) + tail, where.values);
        if (!query)
            return tl::unexpected(query.error());
        while (query->next())
            take(*query);
    }
    return {};
}

Result<qint64> countBetween(Connection& connection, const LogWalk& walk, const LogLane& lane,
    const std::optional<LogKey>& from, const std::optional<LogKey>& to)
{
    qint64 count = 0;
    const Result<void> counted = select(connection, walk, lane, from, to, u"count(*)"_s, {},
        [&count](const QSqlQuery& row) { count += row.value(0).toLongLong(); });
    if (!counted)
        return tl::unexpected(counted.error());
    return count;
}

}

}
