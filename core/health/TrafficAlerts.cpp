// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/TrafficAlerts.h"

#include "core/storage/AlertRepository.h"
#include "core/storage/LocationRepository.h"

namespace otpost {

TrafficAlerts::Work TrafficAlerts::carried(
    const RouteTable& table, const QString& location, GatewayId gateway, qint64 nowMs, const QDateTime& now)
{
    const QString key = routeKey(location);
    const bool own = table.ownRoutes.contains(key);
    const QList<GatewayId> route = own ? table.ownRoutes.value(key) : table.defaultRoute;
    // A gateway that was taken off the route meanwhile says nothing about it.
    if (gateway == 0 || !route.contains(gateway))
        return {};
    const std::optional<TrafficChange> change
        = m_watch.note(CarriedMessage{own ? key : QString(), route.first(), gateway, nowMs});
    if (!change)
        return {};
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
