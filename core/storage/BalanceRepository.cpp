// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BalanceRepository.h"

#include "core/base/Json.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/MessageJson.h"

#include <QHash>

#include <algorithm>

namespace otpost::BalanceRepository {

using namespace Qt::StringLiterals;

namespace {

constexpr int allKeptDays = 7;
constexpr int keptDays = 730;

QDateTime timeFrom(const QVariant& ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

struct State {
    QDateTime askedAt;
    std::optional<Error> problem;
};

Result<QHash<GatewayId, State>> states(Connection& connection)
{
    Result<QSqlQuery> rows = connection.run(u"SELECT gateway_id, asked_at, problem FROM balance_state"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<GatewayId, State> all;
    while (rows->next()) {
        State state{timeFrom(rows->value(1)), {}};
        if (!rows->value(2).isNull())
            state.problem = errorFromJson(parseJson(rows->value(2).toByteArray()).value_or(JsonValue()));
        all.insert(rows->value(0).toLongLong(), state);
    }
    return all;
}

Result<std::optional<BalanceReading>> lastReading(Connection& connection, GatewayId id)
{
    Result<QSqlQuery> rows
        = connection.run(u"SELECT balance, currency, read_at FROM balance_reading WHERE gateway_id = ? "
                         "ORDER BY read_at DESC, id DESC LIMIT 1"_s,
            {id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::nullopt;
    return BalanceReading{
        Amount{rows->value(0).toLongLong()}, rows->value(1).toString(), timeFrom(rows->value(2))};
}

bool isLow(const Gateway& gateway, const std::optional<BalanceReading>& reading)
{
    return reading && gateway.balance.minimum && reading->balance < *gateway.balance.minimum;
}

Alert alertOf(const Gateway& gateway, AlertKind kind, const Error& reason, const QDateTime& now)
{
    Alert alert;
    alert.kind = kind;
    alert.gatewayId = gateway.id;
    alert.gatewayName = gateway.name;
    alert.reason = reason;
    alert.beganAt = now;
    return alert;
}

Result<void> followLow(Connection& connection, const Gateway& gateway,
    const std::optional<BalanceReading>& reading, const QDateTime& now)
{
    if (!gateway.balance.check || !gateway.balance.minimum)
        return AlertRepository::withdraw(connection, AlertKind::BalanceLow, gateway.id, {}, now);
    if (!reading)
        return {};
    if (!isLow(gateway, reading))
        return AlertRepository::end(connection, AlertKind::BalanceLow, gateway.id, {}, now);
    const Error reason{ErrorKind::BalanceBelowMinimum, {},
        {amountWords(reading->balance, reading->currency),
            amountWords(*gateway.balance.minimum, reading->currency)}};
    return AlertRepository::open(connection, alertOf(gateway, AlertKind::BalanceLow, reason, now));
}

Result<void> followOne(Connection& connection, const Gateway& gateway,
    const std::optional<BalanceReading>& reading, const std::optional<Error>& problem, const QDateTime& now)
{
    if (!gateway.enabled)
        return {};
    Result<void> done = followLow(connection, gateway, reading, now);
    if (!done)
        return done;
    if (!gateway.balance.check)
        return AlertRepository::withdraw(connection, AlertKind::BalanceUnreadable, gateway.id, {}, now);
    return problem
        ? AlertRepository::open(connection, alertOf(gateway, AlertKind::BalanceUnreadable, *problem, now))
        : AlertRepository::end(connection, AlertKind::BalanceUnreadable, gateway.id, {}, now);
}

Result<void> thin(Connection& connection, GatewayId id, const QDateTime& now)
{
    constexpr qint64 dayMs = 86'400'000;
    const qint64 before = now.addDays(-allKeptDays).toMSecsSinceEpoch();
    Result<void> done = connection.exec(
        u"DELETE FROM balance_reading WHERE gateway_id = ? AND read_at < ? AND id NOT IN (SELECT max(id) "
        "FROM balance_reading WHERE gateway_id = ? AND read_at < ? GROUP BY read_at / ?)"_s,
        {id, before, id, before, dayMs});
    if (done)
        done = connection.exec(u"DELETE FROM balance_reading WHERE gateway_id = ? AND read_at < ?"_s,
            {id, now.addDays(-keptDays).toMSecsSinceEpoch()});
    return done;
}

}

Result<QList<BalanceReading>> history(Connection& connection, GatewayId id, const QDateTime& since, int limit)
{
    Result<QSqlQuery> rows = connection.run(
        u"SELECT balance, currency, read_at FROM balance_reading WHERE gateway_id = ? AND read_at >= ? "
        "ORDER BY read_at DESC, id DESC LIMIT ?"_s,
        {id, since.isValid() ? since.toMSecsSinceEpoch() : 0, limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<BalanceReading> readings;
    while (rows->next())
        readings.append(BalanceReading{
            Amount{rows->value(0).toLongLong()}, rows->value(1).toString(), timeFrom(rows->value(2))});
    std::reverse(readings.begin(), readings.end());
    return readings;
}

Result<QList<BalanceStanding>> standings(Connection& connection)
{
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    const Result<QHash<GatewayId, State>> asked = states(connection);
    if (!asked)
        return tl::unexpected(asked.error());
    QList<BalanceStanding> all;
    for (const Gateway& gateway : *gateways) {
        if (!gateway.balance.check && !asked->contains(gateway.id))
            continue;
        const State state = asked->value(gateway.id);
        BalanceStanding standing;
        standing.gatewayId = gateway.id;
        standing.problem = state.problem;
        standing.askedAt = state.askedAt;
        standing.minimum = gateway.balance.minimum;
        const Result<std::optional<BalanceReading>> last = lastReading(connection, gateway.id);
        if (!last)
            return tl::unexpected(last.error());
        standing.last = *last;
        standing.low = isLow(gateway, standing.last);
        if (standing.last) {
            const Result<QList<BalanceReading>> readings
                = history(connection, gateway.id, standing.last->at.addDays(-rateDays));
            if (!readings)
                return tl::unexpected(readings.error());
            standing.daysLeft = daysLeft(*readings);
        }
        all.append(standing);
    }
    return all;
}

Result<bool> claim(Connection& connection, GatewayId id, const QDateTime& lastAsked, const QDateTime& now)
{
    const Result<QVariant> asked
        = connection.value(u"SELECT asked_at FROM balance_state WHERE gateway_id = ?"_s, {id});
    if (!asked)
        return tl::unexpected(asked.error());
    if (timeFrom(*asked) != lastAsked)
        return false;
    const Result<void> noted = connection.exec(
        u"INSERT INTO balance_state (gateway_id, asked_at) SELECT id, ? FROM gateway WHERE id = ? "
        "ON CONFLICT (gateway_id) DO UPDATE SET asked_at = excluded.asked_at"_s,
        {now.toMSecsSinceEpoch(), id});
    if (!noted)
        return tl::unexpected(noted.error());
    return true;
}

Result<void> record(
    Connection& connection, GatewayId id, const Result<BalanceReading>& reading, const QDateTime& now)
{
    const Result<Gateway> gateway = GatewayRepository::find(connection, id, true);
    if (!gateway)
        return gateway.error().kind == ErrorKind::GatewayNotFound
            ? Result<void>()
            : Result<void>(tl::unexpected(gateway.error()));
    const std::optional<Error> problem = reading ? std::nullopt : std::optional<Error>(reading.error());
    const QVariant problemJson = problem ? QVariant(QString::fromUtf8(toUtf8(errorToJson(*problem))))
                                         : QVariant(QMetaType::fromType<QString>());
    Result<void> done
        = connection.exec(u"INSERT INTO balance_state (gateway_id, asked_at, problem) VALUES (?, ?, ?) "
                          "ON CONFLICT (gateway_id) DO UPDATE SET problem = excluded.problem, "
                          "asked_at = max(asked_at, excluded.asked_at)"_s,
            {id, now.toMSecsSinceEpoch(), problemJson});
    if (done && reading)
        done = connection.exec(
            u"INSERT INTO balance_reading (gateway_id, read_at, balance, currency) VALUES (?, ?, ?, ?)"_s,
            {id, reading->at.toMSecsSinceEpoch(), reading->balance.tenThousandths,
                reading->currency.isNull() ? u""_s : reading->currency});
    if (done)
        done = thin(connection, id, now);
    if (!done)
        return done;
    const Result<std::optional<BalanceReading>> last = lastReading(connection, id);
    if (!last)
        return tl::unexpected(last.error());
    return followOne(connection, *gateway, *last, problem, now);
}

Result<void> follow(Connection& connection, const QDateTime& now)
{
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    const Result<QHash<GatewayId, State>> asked = states(connection);
    if (!asked)
        return tl::unexpected(asked.error());
    for (const Gateway& gateway : *gateways) {
        if (!asked->contains(gateway.id))
            continue;
        const Result<std::optional<BalanceReading>> last = lastReading(connection, gateway.id);
        if (!last)
            return tl::unexpected(last.error());
        if (Result<void> done = followOne(connection, gateway, *last, asked->value(gateway.id).problem, now);
            !done)
            return done;
    }
    return {};
}

}
