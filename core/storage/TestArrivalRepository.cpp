// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TestArrivalRepository.h"

namespace otpost::TestArrivalRepository {

using namespace Qt::StringLiterals;

namespace {

Result<bool> exists(Connection& connection, const QString& sql, qint64 id)
{
    const Result<QVariant> count = connection.value(sql, {id});
    if (!count)
        return tl::unexpected(count.error());
    return count->toInt() > 0;
}

}

Result<void> put(Connection& connection, const TestArrival& arrival)
{
    const Result<bool> message
        = exists(connection, u"SELECT count(*) FROM message WHERE id = ?"_s, arrival.messageId);
    if (!message)
        return tl::unexpected(message.error());
    if (!*message)
        return fail(ErrorKind::MessageNotFound, {}, {QString::number(arrival.messageId)});
    const Result<bool> gateway
        = exists(connection, u"SELECT count(*) FROM gateway WHERE id = ?"_s, arrival.gatewayId);
    if (!gateway)
        return tl::unexpected(gateway.error());
    if (!*gateway)
        return fail(ErrorKind::GatewayNotFound, {}, {QString::number(arrival.gatewayId)});
    const bool timed = arrival.arrived && arrival.afterMs >= 0;
    return connection.exec(u"INSERT INTO test_arrival (message_id, gateway_id, arrived, after_ms, said_at) "
                           u"VALUES (?, ?, ?, ?, ?) "
                           "ON CONFLICT (message_id) DO UPDATE SET gateway_id = excluded.gateway_id, arrived "
                           "= excluded.arrived, "
                           "after_ms = excluded.after_ms, said_at = excluded.said_at"_s,
        {arrival.messageId, arrival.gatewayId, arrival.arrived ? 1 : 0,
            timed ? QVariant(arrival.afterMs) : QVariant(QMetaType::fromType<qlonglong>()),
            arrival.saidAt.toMSecsSinceEpoch()});
}

Result<std::optional<TestArrival>> last(Connection& connection, GatewayId gateway)
{
    Result<QSqlQuery> rows = connection.run(
        u"SELECT message_id, arrived, after_ms, said_at FROM test_arrival WHERE gateway_id = ? "
        "ORDER BY said_at DESC, message_id DESC LIMIT 1"_s,
        {gateway});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::nullopt;
    TestArrival arrival;
    arrival.messageId = rows->value(0).toLongLong();
    arrival.gatewayId = gateway;
    arrival.arrived = rows->value(1).toInt() != 0;
    if (!rows->value(2).isNull())
        arrival.afterMs = rows->value(2).toLongLong();
    arrival.saidAt = QDateTime::fromMSecsSinceEpoch(rows->value(3).toLongLong(), Qt::UTC);
    return arrival;
}

}
