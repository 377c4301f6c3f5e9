// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/GatewayStandings.h"

#include "core/storage/HealthRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

QDateTime timeOf(const QVariant& ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

/// The calls of a gateway, the last one first.
Result<void> readCalls(Connection& connection, GatewayId id, const QDateTime& now, GatewayStanding& standing)
{
    // What is asked for stands before the request and the response in a row, so that these are not read.
    Result<QSqlQuery> rows
        = connection.run(u"SELECT started_at, outcome, json_extract(timings, '$.totalMs') FROM attempt "
                         "WHERE gateway_id = ? ORDER BY message_id DESC LIMIT ?"_s,
            {id, mostStandingCalls});
    if (!rows)
        return tl::unexpected(rows.error());
    const QDateTime since = now.addMSecs(-dayMs);
    QList<qint64> times;
    while (rows->next()) {
        const QDateTime began = timeOf(rows->value(0));
        const Outcome outcome = outcomeFromWord(rows->value(1).toString()).value_or(Outcome::Unknown);
        if (!standing.lastUsed.isValid())
            standing.lastUsed = began;
        if (standing.recent.size() < recentOutcomes)
            standing.recent.prepend(outcome);
        else if (began < since)
            break;
        if (began < since)
            continue;
        ++standing.calls;
        if (outcome == Outcome::Accepted) {
            ++standing.accepted;
            times.append(qRound64(rows->value(2).toDouble()));
        }
    }
    if (!times.isEmpty()) {
        const auto middle = times.begin() + times.size() / 2;
        std::nth_element(times.begin(), middle, times.end());
        standing.medianMs = *middle;
    }
    return {};
}

Result<std::optional<BalanceReading>> readBalance(Connection& connection, GatewayId id)
{
    Result<QSqlQuery> rows = connection.run(u"SELECT balance, currency, read_at FROM balance_reading "
                                            "WHERE gateway_id = ? ORDER BY read_at DESC, id DESC LIMIT 1"_s,
        {id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::optional<BalanceReading>();
    return BalanceReading{
        Amount{rows->value(0).toLongLong()}, rows->value(1).toString(), timeOf(rows->value(2))};
}

}

Result<GatewayStandingsById> readStandings(Connection& connection, const QDateTime& now)
{
    Result<QSqlQuery> rows = connection.run(u"SELECT id FROM gateway WHERE hidden_at IS NULL"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    GatewayStandingsById all;
    while (rows->next())
        all.insert(rows->value(0).toLongLong(), {});
    const Result<QList<HealthReading>> health = HealthRepository::list(connection);
    if (!health)
        return tl::unexpected(health.error());
    for (const HealthReading& reading : *health) {
        if (const auto found = all.find(reading.gatewayId); found != all.end())
            found->health = reading;
    }
    for (auto standing = all.begin(); standing != all.end(); ++standing) {
        if (Result<void> done = readCalls(connection, standing.key(), now, *standing); !done)
            return tl::unexpected(done.error());
        const Result<std::optional<BalanceReading>> balance = readBalance(connection, standing.key());
        if (!balance)
            return tl::unexpected(balance.error());
        standing->balance = *balance;
    }
    return all;
}

GatewayStandings::GatewayStandings(Storage& storage, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
{
}

QFuture<Result<GatewayStandingsById>> GatewayStandings::read(const QDateTime& now) const
{
    return m_storage.read([now](Connection& connection) { return readStandings(connection, now); });
}

}
