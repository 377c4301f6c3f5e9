// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HealthRepository.h"

#include "core/base/Json.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/MessageJson.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeFrom(qint64 ms)
{
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Result<void> put(Connection& connection, const HealthReading& reading)
{
    const QVariant reason = reading.reason ? QString::fromUtf8(toUtf8(errorToJson(*reading.reason)))
                                           : QVariant(QMetaType::fromType<QString>());
    return connection.exec(
        u"INSERT INTO gateway_health (gateway_id, state, failures, rests, since, until, reason) "
        "SELECT id, ?, ?, ?, ?, ?, ? FROM gateway WHERE id = ? "
        "ON CONFLICT (gateway_id) DO UPDATE SET state = excluded.state, failures = excluded.failures, "
        "rests = excluded.rests, since = excluded.since, until = excluded.until, reason = excluded.reason"_s,
        {toWord(reading.state), reading.failures, reading.rests, reading.since.toMSecsSinceEpoch(),
            reading.until.isValid() ? reading.until.toMSecsSinceEpoch() : 0, reason, reading.gatewayId});
}

}

namespace HealthRepository {

Result<QList<HealthReading>> list(Connection& connection)
{
    Result<QSqlQuery> rows = connection.run(
        u"SELECT gateway_id, state, failures, rests, since, until, reason FROM gateway_health"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<HealthReading> readings;
    while (rows->next()) {
        HealthReading reading;
        reading.gatewayId = rows->value(0).toLongLong();
        reading.state = healthStateFromWord(rows->value(1).toString()).value_or(HealthState::Closed);
        reading.failures = rows->value(2).toInt();
        reading.rests = rows->value(3).toInt();
        reading.since = timeFrom(rows->value(4).toLongLong());
        reading.until = timeFrom(rows->value(5).toLongLong());
        reading.reason = errorFromJson(parseJson(rows->value(6).toByteArray()).value_or(JsonValue()));
        readings.append(reading);
    }
    return readings;
}

Result<void> store(Connection& connection, const QList<HealthReading>& readings, const QDateTime& now)
{
    for (const HealthReading& reading : readings) {
        const bool isUsual = reading.state == HealthState::Closed && reading.failures == 0;
        const Result<void> done = isUsual
            ? connection.exec(u"DELETE FROM gateway_health WHERE gateway_id = ?"_s, {reading.gatewayId})
            : put(connection, reading);
        if (!done)
            return done;
    }
    return AlertRepository::follow(connection, readings, now);
}

Result<void> reset(Connection& connection, GatewayId id, const QDateTime& now)
{
    if (const Result<Gateway> gateway = GatewayRepository::find(connection, id); !gateway)
        return tl::unexpected(gateway.error());
    HealthReading closed;
    closed.gatewayId = id;
    closed.since = now;
    if (Result<void> done = put(connection, closed); !done)
        return done;
    // What it has had today is not known here, and stays.
    for (AlertKind kind : {AlertKind::GatewayResting, AlertKind::GatewayPaused}) {
        if (Result<void> done = AlertRepository::end(connection, kind, id, {}, now); !done)
            return done;
    }
    if (Result<void> done = AlertRepository::follow(connection, {}, now); !done)
        return done;
    return connection.exec(u"UPDATE route_version SET version = version + 1"_s);
}

}

}
