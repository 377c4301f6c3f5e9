// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogDesk.h"

#include "core/storage/MessageRepository.h"

#include <QHash>
#include <QTimer>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Views that are remembered.
constexpr std::size_t mostStates = 4;
/// A list is made anew at most after so many times the time that this takes.
constexpr qint64 restFactor = 20;
constexpr qint64 shortestRestMs = 400;

constexpr int mostRows = 10'000;

int clampRows(int limit)
{
    return std::clamp(limit, 1, mostRows);
}

}

LogDesk::LogDesk(QString file)
    : m_file(std::move(file))
{
}

void LogDesk::close()
{
    m_states.clear();
    m_connection.reset();
}

Result<Connection*> LogDesk::connection()
{
    if (!m_connection) {
        Result<Connection> opened = Connection::open(m_file, Connection::Mode::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        m_connection.emplace(std::move(*opened));
    }
    return &*m_connection;
}

Result<qint64> LogDesk::dataVersion()
{
    const Result<Connection*> open = connection();
    if (!open)
        return tl::unexpected(open.error());
    const Result<QVariant> version = (*open)->value(u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return version->toLongLong();
}

void LogDesk::later(std::function<void()> step, int ms)
{
    if (ms > 0)
        QTimer::singleShot(ms, this, std::move(step));
    else
        QMetaObject::invokeMethod(this, std::move(step), Qt::QueuedConnection);
}

Result<LogDesk::StatePtr> LogDesk::stateOf(const LogView& view)
{
    const Result<Connection*> open = connection();
    if (!open)
        return tl::unexpected(open.error());
    const auto known = std::find_if(
        m_states.begin(), m_states.end(), [&view](const StatePtr& state) { return state->view == view; });
    if (known != m_states.end()) {
        m_states.splice(m_states.begin(), m_states, known);
    } else {
        auto state = std::make_shared<ViewState>();
        state->view = view;
        Result<LogPlan> plan = planOf(**open, view);
        if (!plan)
            return tl::unexpected(plan.error());
        state->plan = *plan;
        m_states.push_front(state);
        if (m_states.size() > mostStates)
            m_states.pop_back();
    }
    StatePtr state = m_states.front();
    if (state->plan.listed) {
        if (Result<void> fresh = freshenList(*state); !fresh)
            return tl::unexpected(fresh.error());
    }
    return state;
}

Result<void> LogDesk::freshenList(ViewState& state)
{
    const Result<qint64> version = dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    const bool made = state.listVersion >= 0;
    if (made
        && (state.listVersion == *version
            || state.listAge.elapsed() < std::max(shortestRestMs, restFactor * state.listMs)))
        return {};
    // What was few may have become many.
    if (made) {
        const Result<LogPlan> plan = planOf(*m_connection, state.view);
        if (!plan)
            return tl::unexpected(plan.error());
        state.plan = *plan;
        if (!state.plan.listed)
            return {};
    }
    QElapsedTimer since;
    since.start();
    Result<QList<MessageId>> list = listOf(*m_connection, state.plan);
    if (!list)
        return tl::unexpected(list.error());
    state.list = std::move(*list);
    state.listVersion = *version;
    state.listMs = since.elapsed();
    state.listAge.start();
    return {};
}

Result<LogSlice> LogDesk::listSlice(const ViewState& state, qint64 first, int limit)
{
    const qint64 size = state.list.size();
    first = std::clamp<qint64>(first, 0, size);
    const QList<MessageId> ids = state.list.mid(first, limit);
    const Result<QList<Message>> rows = rowsById(ids);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<MessageId, const Message*> byId;
    for (const Message& message : *rows)
        byId.insert(message.id, &message);
    LogSlice slice;
    for (const MessageId id : ids) {
        if (const Message* message = byId.value(id))
            slice.rows.append(*message);
    }
    slice.atStart = first == 0;
    slice.atEnd = first + ids.size() >= size;
    slice.rank = first;
    return slice;
}

/// How many messages of the list are not behind the key.
Result<qint64> LogDesk::placeInList(const ViewState& state, const LogKey& key)
{
    if (const qsizetype index = state.list.indexOf(key.id); index >= 0)
        return index + 1;
    const LogColumn column = state.view.sort.column;
    qint64 low = 0;
    qint64 high = state.list.size();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const Result<QList<Message>> row = rowsById({state.list.at(middle)});
        if (!row)
            return tl::unexpected(row.error());
        const int order = row->isEmpty() ? 1 : compareKeys(keyOf(row->first(), column), key, column);
        const bool behind = state.view.sort.ascending ? order > 0 : order < 0;
        (behind ? high : low) = behind ? middle : middle + 1;
    }
    return low;
}

Result<LogSlice> LogDesk::page(
    const LogView& view, Where where, const LogKey& key, int limit, const GivenUp& givenUp)
{
    limit = clampRows(limit);
    const Result<StatePtr> found = stateOf(view);
    if (!found)
        return tl::unexpected(found.error());
    const ViewState& state = **found;
    if (state.plan.listed) {
        if (where == Where::First || where == Where::Last)
            return listSlice(state, where == Where::First ? 0 : state.list.size() - limit, limit);
        const Result<qint64> upTo = placeInList(state, key);
        if (!upTo)
            return tl::unexpected(upTo.error());
        if (where == Where::After)
            return listSlice(state, *upTo, limit);
        const bool isIn = *upTo > 0 && state.list.at(*upTo - 1) == key.id;
        const qint64 end = *upTo - (isIn ? 1 : 0);
        const qint64 begin = std::max<qint64>(0, end - limit);
        Result<LogSlice> slice = listSlice(state, begin, int(end - begin));
        if (slice)
            slice->atEnd = false;
        return slice;
    }
    const bool backwards = where == Where::Last || where == Where::Before;
    const bool edge = where == Where::First || where == Where::Last;
    const Result<QList<Message>> rows = LogWalks::rows(
        *m_connection, state.plan.walk, edge ? std::nullopt : std::optional(key), backwards, limit, givenUp);
    if (!rows)
        return tl::unexpected(rows.error());
    LogSlice slice;
    slice.rows = *rows;
    const bool ended = rows->size() < limit;
    slice.atStart
        = where == Where::First || (where == Where::Before && ended) || (where == Where::Last && ended);
    slice.atEnd
        = where == Where::Last || (where == Where::After && ended) || (where == Where::First && ended);
    if (slice.atStart)
        slice.rank = 0;
    else if (where == Where::Last && state.counted)
        slice.rank = state.above + state.ranks.total() - rows->size();
    return slice;
}

Result<LogSlice> LogDesk::at(const LogView& view, qint64 rank, qint64 of, int limit, const GivenUp& givenUp)
{
    limit = clampRows(limit);
    const Result<StatePtr> found = stateOf(view);
    if (!found)
        return tl::unexpected(found.error());
    const ViewState& state = **found;
    rank = std::max<qint64>(0, rank);
    // The row that is asked for stands in the middle.
    const qint64 first = std::max<qint64>(0, rank - limit / 2);
    if (state.plan.listed) {
        Result<LogSlice> slice = listSlice(state, std::min<qint64>(first, state.list.size() - 1), limit);
        if (slice)
            slice->focus = int(std::clamp<qint64>(rank - slice->rank, 0, slice->rows.size()));
        return slice;
    }
    const LogWalk& walk = state.plan.walk;
    if (!state.counted && walk.column == LogColumn::Time && of > limit)
        return estimate(state, rank, of, limit, givenUp);
    LogRanks::Place place{std::nullopt, first};
    if (state.counted && first >= state.above) {
        const Result<LogRanks::Place> marked = state.ranks.find(*m_connection, walk, first - state.above);
        if (!marked)
            return tl::unexpected(marked.error());
        place = *marked;
        // From the edge the rows that came since are passed over as well.
        if (!place.from)
            place.skip += state.above;
    }
    const Result<QList<Message>> rows
        = LogWalks::rows(*m_connection, walk, place.from, false, limit, givenUp, place.skip);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty() && first > 0)
        return page(view, Where::Last, {}, limit, givenUp);
    LogSlice slice;
    slice.rows = *rows;
    slice.rank = first;
    slice.atStart = first == 0;
    slice.atEnd = rows->size() < limit;
    slice.focus = int(std::clamp<qint64>(rank - first, 0, std::max<qint64>(0, rows->size() - 1)));
    return slice;
}

/// Before the rows are counted: as if messages came at all times alike.
Result<LogSlice> LogDesk::estimate(
    const ViewState& state, qint64 rank, qint64 of, int limit, const GivenUp& givenUp)
{
    const LogWalk& walk = state.plan.walk;
    const Result<QList<Message>> first = LogWalks::rows(*m_connection, walk, std::nullopt, false, 1, givenUp);
    const Result<QList<Message>> last = LogWalks::rows(*m_connection, walk, std::nullopt, true, 1, givenUp);
    if (!first || !last)
        return tl::unexpected(first ? last.error() : first.error());
    if (first->isEmpty() || last->isEmpty())
        return LogSlice{{}, true, true, 0, 0};
    const double share = std::clamp(double(rank) / double(std::max<qint64>(1, of - 1)), 0.0, 1.0);
    const LogKey from = keyOf(first->first(), LogColumn::Time);
    const LogKey to = keyOf(last->first(), LogColumn::Time);
    LogKey key = share < 1 ? from : to;
    key.time = from.time + qint64(double(to.time - from.time) * share);
    if (share <= 0 || share >= 1)
        return page(state.view, share <= 0 ? Where::First : Where::Last, {}, limit, givenUp);
    Result<QList<Message>> above = LogWalks::rows(*m_connection, walk, key, true, limit / 2, givenUp);
    const Result<QList<Message>> below
        = LogWalks::rows(*m_connection, walk, key, false, limit - limit / 2, givenUp);
    if (!above || !below)
        return tl::unexpected(above ? below.error() : above.error());
    LogSlice slice;
    slice.atStart = above->size() < limit / 2;
    slice.atEnd = below->size() < limit - limit / 2;
    slice.focus = int(std::max<qsizetype>(0, std::min(above->size(), above->size() + below->size() - 1)));
    slice.rows = *above + *below;
    if (slice.atStart)
        slice.rank = 0;
    return slice;
}

Result<qint64> LogDesk::rankOf(const ViewState& state, const LogKey& key)
{
    if (!state.counted)
        return -1;
    const Result<qint64> upTo = state.ranks.rowsUpTo(*m_connection, state.plan.walk, key, state.above);
    if (!upTo)
        return upTo;
    return std::max<qint64>(0, *upTo - 1);
}

Result<LogSlice> LogDesk::around(const LogView& view, MessageId id, int limit, const GivenUp& givenUp)
{
    limit = clampRows(limit);
    const Result<StatePtr> found = stateOf(view);
    if (!found)
        return tl::unexpected(found.error());
    const ViewState& state = **found;
    if (state.plan.listed) {
        const qint64 index = state.list.indexOf(id);
        if (index < 0)
            return fail(ErrorKind::MessageNotFound, {}, {QString::number(id)});
        Result<LogSlice> slice = listSlice(state, std::max<qint64>(0, index - limit / 2), limit);
        if (slice)
            slice->focus = int(index - slice->rank);
        return slice;
    }
    QString sql = u"SELECT "_s + MessageRepository::columns() + u" FROM message WHERE id = ?"_s;
    if (!state.plan.tests.sql.isEmpty())
        sql += u" AND "_s + state.plan.tests.sql;
    Result<QSqlQuery> row = m_connection->run(sql, QVariantList{id} + state.plan.tests.values);
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorKind::MessageNotFound, {}, {QString::number(id)});
    const Message message = MessageRepository::fromRow(*row);
    row->finish();
    const LogKey key = keyOf(message, state.view.sort.column);
    const LogWalk& walk = state.plan.walk;
    const int half = limit / 2;
    const Result<QList<Message>> above = LogWalks::rows(*m_connection, walk, key, true, half, givenUp);
    const Result<QList<Message>> below
        = LogWalks::rows(*m_connection, walk, key, false, std::max(1, limit - half - 1), givenUp);
    const Result<qint64> rank = rankOf(state, key);
    if (!above || !below || !rank)
        return tl::unexpected(!above ? above.error() : !below ? below.error() : rank.error());
    LogSlice slice;
    slice.rows = *above + QList<Message>{message} + *below;
    slice.focus = int(above->size());
    slice.atStart = above->size() < half;
    slice.atEnd = below->size() < std::max(1, limit - half - 1);
    slice.rank = slice.atStart ? 0 : *rank < 0 ? -1 : std::max<qint64>(0, *rank - above->size());
    return slice;
}

}
