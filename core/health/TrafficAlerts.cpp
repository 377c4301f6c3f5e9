// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/TrafficAlerts.h"

#include "core/storage/AlertRepository.h"
#include "core/storage/LocationRepository.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Messages of the log, from its end, that are looked at.
constexpr int mostRecalled = 100;

}

Result<QList<TrafficAlerts::Carried>> TrafficAlerts::lastCarried(Connection& connection)
{
    // By their ids alone (+ keeps an index from being used): by their status all of the log would be read.
    Result<QSqlQuery> rows = connection.run(
        u"SELECT m.location, a.gateway_id, a.started_at FROM message m CROSS JOIN attempt a "
        "ON a.message_id = m.id AND a.number = m.attempts "
        "WHERE m.id > (SELECT coalesce(max(id), 0) - ? FROM message) "
        "AND +m.status IN ('sent', 'delivered', 'undelivered') AND +m.type <> 'test' AND m.start_after = 0 "
        "AND a.outcome = 'accepted' ORDER BY m.id"_s,
        {mostRecalled});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Carried> messages;
    while (rows->next())
        messages.append({rows->value(0).toString(), rows->value(1).toLongLong(),
            QDateTime::fromMSecsSinceEpoch(rows->value(2).toLongLong(), Qt::UTC)});
    return messages;
}

void TrafficAlerts::recall(
    const RouteTable& table, const QList<Carried>& messages, qint64 nowMs, const QDateTime& now)
{
    for (const Carried& carried : messages) {
        const qint64 agoMs = std::max(carried.at.msecsTo(now), qint64(0));
        if (const auto message = messageOf(table, carried.location, carried.gateway, nowMs - agoMs))
            m_watch.recall(*message);
    }
}

/// Nothing where the gateway is not on the route: it says nothing about it.
std::optional<CarriedMessage> TrafficAlerts::messageOf(
    const RouteTable& table, const QString& location, GatewayId gateway, qint64 atMs)
{
    const QString key = routeKey(location);
    const bool own = table.ownRoutes.contains(key);
    const QList<GatewayId> route = own ? table.ownRoutes.value(key) : table.defaultRoute;
    if (gateway == 0 || !route.contains(gateway))
        return {};
    return CarriedMessage{own ? key : QString(), route.first(), gateway, atMs};
}

TrafficAlerts::Work TrafficAlerts::carried(
    const RouteTable& table, const QString& location, GatewayId gateway, qint64 nowMs, const QDateTime& now)
{
    const std::optional<CarriedMessage> message = messageOf(table, location, gateway, nowMs);
    const std::optional<TrafficChange> change = message ? m_watch.note(*message) : std::nullopt;
    if (!change)
        return {};
    const bool own = !message->route.isEmpty();
    Alert alert;
    alert.kind = AlertKind::FallbackCarries;
    alert.gatewayId = change->primary;
    alert.gatewayName = table.gateways.value(change->primary).name;
    alert.other = table.gateways.value(gateway).name;
    alert.beganAt = now;
    return [alert, carries = change->carries, name = own ? location : QString()](
               Connection& connection) mutable -> Result<void> {
        if (!name.isEmpty()) {
            const Result<Location> found = LocationRepository::find(connection, name);
            if (!found && found.error().kind != ErrorKind::LocationNotFound)
                return tl::unexpected(found.error());
            alert.location = found ? found->name : name;
        }
        return carries ? AlertRepository::open(connection, alert)
                       : AlertRepository::end(connection, alert.kind, AlertRepository::anyGateway,
                           alert.location, alert.beganAt);
    };
}

}
