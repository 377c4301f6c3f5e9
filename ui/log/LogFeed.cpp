// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogFeed.h"

#include "ui/log/LogSource.h"
#include "ui/widgets/WhenDone.h"

#include <algorithm>
#include <utility>

namespace otpost::ui {

namespace {

/// Rows of one reading. A screen has about 20.
constexpr int pageSize = 150;
/// Most rows that are kept.
constexpr int mostRows = 450;
/// Beyond this "new messages" says no exact number.
constexpr int mostNew = 1000;

}

LogFeed::LogFeed(LogSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_model(new LogModel(this))
{
}

void LogFeed::setQuery(const LogQuery& query)
{
    m_query = query;
    restart();
}

void LogFeed::restart()
{
    ++m_generation;
    m_running = m_jumpRuns = m_loaded = false;
    m_wantsBefore = m_wantsAfter = m_wantsChanged = false;
    m_total = 0;
    setJump({});
}

void LogFeed::setTotal(qint64 rows)
{
    m_total = rows;
    if (m_loaded && m_atEnd && !m_atStart)
        m_firstRank = std::max<qint64>(0, m_total - m_model->rowCount());
    Q_EMIT ranksChanged();
}

void LogFeed::setReading(int top, int bottom, bool newest)
{
    m_top = top;
    m_bottom = bottom;
    m_showsNewest = newest && m_atStart;
    if (top == 0 && m_atStart && m_loaded) {
        m_seen = std::max(m_seen, newestHere());
        setNew(0);
    }
}

void LogFeed::wantBefore()
{
    m_wantsBefore = true;
    next();
}

void LogFeed::wantAfter()
{
    m_wantsAfter = true;
    next();
}

void LogFeed::jumpToEdge(bool start)
{
    setJump({start ? Jump::Kind::Start : Jump::Kind::End, 0, 0});
}

void LogFeed::jumpToRank(qint64 rank)
{
    setJump({Jump::Kind::Rank, rank, 0});
}

void LogFeed::jumpToMessage(MessageId id)
{
    setJump({Jump::Kind::Message, 0, id});
}

void LogFeed::setJump(const Jump& jump)
{
    m_jump = jump;
    next();
}

void LogFeed::refresh()
{
    m_wantsChanged = true;
    next();
}

/// Takes the answer here, unless another query was set meanwhile, and goes on with what is wanted next.
template <class Value, class Take>
void LogFeed::ask(QFuture<Result<Value>> answer, Take take)
{
    m_running = true;
    whenDone(answer, this, [this, generation = m_generation, take](const Result<Value>& value) {
        if (generation != m_generation)
            return;
        m_running = m_jumpRuns = false;
        if (!value) {
            m_wantsBefore = m_wantsAfter = m_wantsChanged = false;
            // Where another reading took its place, or what is looked for is not among the rows.
            if (value.error().kind == ErrorKind::Canceled
                || value.error().kind == ErrorKind::MessageNotFound) {
                next();
                return;
            }
            m_jump.reset();
            Q_EMIT troubled(value.error());
            return;
        }
        take(*value);
        next();
    });
}

void LogFeed::next()
{
    if (m_running)
        return;
    if (m_jump) {
        const Jump jump = *std::exchange(m_jump, std::nullopt);
        m_jumpRuns = true;
        run(jump);
    } else if (m_loaded && std::exchange(m_wantsBefore, false) && !m_atStart) {
        readBefore();
    } else if (m_loaded && std::exchange(m_wantsAfter, false) && !m_atEnd) {
        readAfter();
    } else if (m_loaded && std::exchange(m_wantsChanged, false)) {
        readChanged();
    }
}

void LogFeed::run(const Jump& jump)
{
    const auto take = [this, jump](const LogSlice& found) { place(jump, found); };
    switch (jump.kind) {
    case Jump::Kind::Start:
        ask(m_source.first(m_query, pageSize), take);
        return;
    case Jump::Kind::End:
        ask(m_source.last(m_query, pageSize), take);
        return;
    case Jump::Kind::Rank:
        ask(m_source.at(m_query, jump.rank, m_total, pageSize), take);
        return;
    case Jump::Kind::Message:
        ask(m_source.around(m_query, jump.id, pageSize), take);
        return;
    }
}

void LogFeed::place(const Jump& jump, const LogSlice& found)
{
    if (found.rows.isEmpty() && jump.kind == Jump::Kind::Message)
        return;
    const bool first = !std::exchange(m_loaded, true);
    const auto count = qint64(found.rows.size());
    m_atStart = found.atStart;
    m_atEnd = found.atEnd;
    m_total = std::max(m_total, count);
    if (m_atStart)
        m_firstRank = 0;
    else if (found.rank >= 0)
        m_firstRank = found.rank;
    else if (m_atEnd)
        m_firstRank = std::max<qint64>(0, m_total - count);
    else if (jump.kind == Jump::Kind::Rank)
        m_firstRank = std::max<qint64>(1, jump.rank - found.focus);
    m_model->setRows(found.rows);
    if (m_atStart && jump.kind == Jump::Kind::Start) {
        m_seen = std::max(m_seen, newestHere());
        setNew(0);
    }
    Q_EMIT windowReplaced(found.focus);
    Q_EMIT ranksChanged();
    Q_EMIT troubled(std::nullopt);
    if (first)
        Q_EMIT loaded();
    if (first && !isNewestFirst() && m_seen == 0)
        readNewest();
}

void LogFeed::readBefore()
{
    ask(m_source.before(m_query, m_model->rows().first(), pageSize), [this](const LogSlice& found) {
        m_atStart = found.atStart;
        const auto count = qint64(found.rows.size());
        m_firstRank = m_atStart ? 0 : std::max<qint64>(1, m_firstRank - count);
        m_model->prepend(found.rows);
        trimEnd();
        Q_EMIT ranksChanged();
    });
}

void LogFeed::readAfter()
{
    ask(m_source.after(m_query, m_model->rows().last(), pageSize), [this](const LogSlice& found) {
        m_atEnd = found.atEnd;
        m_model->append(found.rows);
        const qint64 known = m_firstRank + m_model->rowCount();
        m_total = std::max(m_total, known);
        if (m_atEnd && !m_atStart)
            m_firstRank = std::max<qint64>(0, m_total - m_model->rowCount());
        trimStart();
        Q_EMIT ranksChanged();
    });
}

/// Rows that are looked at stay, however many there are.
void LogFeed::trimStart()
{
    const int count = std::min(m_model->rowCount() - mostRows, m_top - pageSize / 2);
    if (count <= 0)
        return;
    m_atStart = false;
    m_firstRank += count;
    m_model->removeFirst(count);
}

void LogFeed::trimEnd()
{
    const int count = m_model->rowCount() - std::max(mostRows, m_bottom + pageSize / 2);
    if (count <= 0)
        return;
    m_atEnd = false;
    m_model->removeLast(count);
}

void LogFeed::readChanged()
{
    QList<MessageId> ids;
    for (const Message& message : m_model->rows())
        ids.append(message.id);
    ask(m_source.again(ids), [this](const QList<Message>& rows) {
        m_model->update(rows);
        QSet<MessageId> there;
        for (const Message& message : rows)
            there.insert(message.id);
        const int before = m_model->rowCount();
        m_model->keep(there);
        m_total -= before - m_model->rowCount();
        readNew();
    });
}

/// In the usual order what is new comes at the start; in any other it is only counted.
void LogFeed::readNew()
{
    if (m_model->rowCount() == 0) {
        setJump({});
    } else if (isNewestFirst() && m_atStart) {
        ask(m_source.before(m_query, m_model->rows().first(), pageSize), [this](const LogSlice& found) {
            m_atStart = found.atStart;
            m_total += qint64(found.rows.size());
            if (!m_atStart)
                m_firstRank = 1;
            m_model->prepend(found.rows);
            trimEnd();
            Q_EMIT ranksChanged();
            countNew();
        });
    } else {
        countNew();
    }
}

bool LogFeed::isNewestFirst() const
{
    return (m_query.sortColumn == LogModel::TimeColumn || m_query.sortColumn == LogModel::IdColumn)
        && m_query.sortOrder == Qt::DescendingOrder;
}

/// In another order the rows that are here do not say which message is the newest.
void LogFeed::readNewest()
{
    LogQuery newest = m_query;
    newest.sortColumn = LogModel::IdColumn;
    newest.sortOrder = Qt::DescendingOrder;
    ask(m_source.first(newest, 1), [this](const LogSlice& found) {
        for (const Message& message : found.rows)
            m_seen = std::max(m_seen, message.id);
    });
}

MessageId LogFeed::newestHere() const
{
    MessageId newest = 0;
    for (const Message& message : m_model->rows())
        newest = std::max(newest, message.id);
    return newest;
}

void LogFeed::countNew()
{
    if (m_showsNewest && m_atStart) {
        m_seen = std::max(m_seen, newestHere());
        setNew(0);
        return;
    }
    ask(m_source.newer(m_query, m_seen, mostNew), [this](qint64 count) { setNew(count); });
}

void LogFeed::setNew(qint64 count)
{
    if (count == m_new)
        return;
    m_new = count;
    Q_EMIT newRowsChanged(count);
}

}
