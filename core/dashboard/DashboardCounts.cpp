// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/DashboardCounts.h"

#include <algorithm>
#include <cmath>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int attemptsAtOnce = 4'000;
/// An attempt is stored when its call is over, so that ids follow their beginning only so well.
constexpr qint64 longestCallMs = 10 * 60 * 1000;
constexpr int statusCount = 8;

/// Exact below 128 ms, then in steps of some 3 %; the middle of a step stands for all in it.
qint64 stepOf(qint64 ms)
{
    qint64 width = 1;
    while (ms / width >= 128)
        width *= 2;
    return ms / width * width + width / 2;
}

qint64 medianOf(const QMap<qint64, qint64>& times)
{
    qint64 all = 0;
    for (const qint64 count : times)
        all += count;
    qint64 passed = 0;
    for (auto time = times.cbegin(); time != times.cend(); ++time) {
        passed += time.value();
        if (passed * 2 >= all)
            return time.key();
    }
    return -1;
}

Result<bool> exists(Connection& connection, const QString& select)
{
    const Result<QVariant> found = connection.value(u"SELECT EXISTS ("_s + select + u')');
    if (!found)
        return tl::unexpected(found.error());
    return found->toBool();
}

}

Result<StatusCounts> DashboardCounts::between(
    Connection& connection, const QDateTime& begin, const QDateTime& end)
{
    StatusCounts counts;
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<MessageStatus>(i);
        // The index message_status holds all of this: no row is touched.
        const Result<QVariant> rows = connection.value(
            u"SELECT count(*) FROM message WHERE status = ? AND created_at >= ? AND created_at < ?"_s,
            {toWord(status), begin.toMSecsSinceEpoch(), end.toMSecsSinceEpoch()});
        if (!rows)
            return tl::unexpected(rows.error());
        counts.of(status) = rows->toLongLong();
    }
    return counts;
}

Result<SetupState> DashboardCounts::setup(Connection& connection)
{
    const Result<bool> gateway
        = exists(connection, u"SELECT 1 FROM gateway WHERE enabled = 1 AND hidden_at IS NULL"_s);
    const Result<bool> test = exists(connection,
        u"SELECT 1 FROM message WHERE type = 'test' AND status IN ('sent', 'delivered', 'undelivered')"_s);
    const Result<bool> route = exists(connection,
        u"SELECT 1 WHERE (SELECT count(*) FROM gateway WHERE enabled = 1 AND hidden_at IS NULL) > 1"_s);
    const Result<bool> splash = exists(connection, u"SELECT 1 FROM splash_page"_s);
    for (const Result<bool>* each : {&gateway, &test, &route, &splash}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    return SetupState{*gateway, *test, *route, *splash};
}

/// The highest id of an attempt that began before `time`, or one a little lower. Ids rise with time.
Result<qint64> AttemptTally::idBefore(Connection& connection, const QDateTime& time)
{
    const Result<QVariant> most = connection.value(u"SELECT coalesce(max(id), 0) FROM attempt"_s);
    if (!most)
        return tl::unexpected(most.error());
    qint64 low = 0;
    qint64 high = most->toLongLong();
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        const Result<QVariant> began = connection.value(
            u"SELECT started_at FROM attempt WHERE id >= ? ORDER BY id LIMIT 1"_s, {middle});
        if (!began)
            return tl::unexpected(began.error());
        if (began->isNull() || began->toLongLong() >= time.toMSecsSinceEpoch())
            high = middle - 1;
        else
            low = middle;
    }
    return low;
}

Result<bool> AttemptTally::advance(Connection& connection, const QDateTime& midnight)
{
    if (m_midnight != midnight) {
        const Result<qint64> last = idBefore(connection, midnight.addMSecs(-longestCallMs));
        if (!last)
            return tl::unexpected(last.error());
        m_tallies.clear();
        m_last = *last;
        m_midnight = midnight;
    }
    // What is asked for stands before the request and the response in a row, so that these are not read.
    Result<QSqlQuery> rows = connection.run(
        u"SELECT id, gateway_id, started_at, outcome, json_extract(timings, '$.totalMs') FROM attempt "
        "WHERE id > ? ORDER BY id LIMIT ?"_s,
        {m_last, attemptsAtOnce});
    if (!rows)
        return tl::unexpected(rows.error());
    int read = 0;
    while (rows->next()) {
        ++read;
        m_last = rows->value(0).toLongLong();
        if (rows->value(2).toLongLong() < midnight.toMSecsSinceEpoch())
            continue;
        Tally& tally = m_tallies[rows->value(1).toLongLong()];
        ++tally.attempts;
        if (outcomeFromWord(rows->value(3).toString()) != Outcome::Accepted)
            continue;
        ++tally.accepted;
        ++tally.times[stepOf(std::max<qint64>(0, std::llround(rows->value(4).toDouble())))];
    }
    return read < attemptsAtOnce;
}

QHash<GatewayId, GatewayToday> AttemptTally::gateways() const
{
    QHash<GatewayId, GatewayToday> all;
    for (auto tally = m_tallies.cbegin(); tally != m_tallies.cend(); ++tally)
        all.insert(tally.key(), {tally->attempts, tally->accepted, medianOf(tally->times)});
    return all;
}

}
