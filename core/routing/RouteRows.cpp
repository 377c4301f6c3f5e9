// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/RouteRows.h"

#include <algorithm>

namespace otpost {

namespace {

QList<GatewayId> movableIds(const RouteRows& rows)
{
    QList<GatewayId> ids;
    for (const RouteRow& row : rows.rows) {
        if (row.movable)
            ids.append(row.gateway.id);
    }
    return ids;
}

/// The ids of the members, in their order.
QList<GatewayId> membersOf(const Location& location, const QList<Gateway>& gateways)
{
    if (location.route)
        return *location.route;
    QList<GatewayId> ids;
    for (const Gateway& gateway : gateways) {
        if (location.id == 0 || gateway.enabled)
            ids.append(gateway.id);
    }
    return ids;
}

const Gateway* findIn(const QList<Gateway>& gateways, GatewayId id)
{
    const auto found = std::find_if(
        gateways.begin(), gateways.end(), [id](const Gateway& gateway) { return gateway.id == id; });
    return found == gateways.end() ? nullptr : &*found;
}

}

int RouteRows::rowOf(GatewayId id) const
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [id](const RouteRow& row) { return row.gateway.id == id; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

RouteRows routeRows(const Location& location, const QList<Gateway>& gateways)
{
    RouteRows result{location, {}, location.route};
    const QList<GatewayId> members = membersOf(location, gateways);
    if (location.id == 0)
        result.order = members;
    int place = 0;
    for (const GatewayId id : members) {
        const Gateway* gateway = findIn(gateways, id);
        if (!gateway)
            continue;
        RouteRow row{*gateway, RouteRole::Disabled, location.id != 0 || gateway->enabled, 0, true};
        if (gateway->enabled) {
            row.place = ++place;
            row.role = place == 1 ? RouteRole::Primary : RouteRole::Fallback;
        }
        result.rows.append(row);
    }
    for (const Gateway& gateway : gateways) {
        if (!members.contains(gateway.id))
            result.rows.append(RouteRow{gateway, RouteRole::Disabled, false, 0, false});
    }
    return result;
}

RouteOrder withMoved(const RouteRows& rows, GatewayId id, int place)
{
    const QList<GatewayId> before = movableIds(rows);
    const qsizetype index = before.indexOf(id);
    if (index < 0)
        return std::nullopt;
    QList<GatewayId> after = before;
    after.move(index, std::clamp<qsizetype>(place - 1, 0, before.size() - 1));
    return after == before ? RouteOrder() : RouteOrder(after);
}

QList<GatewayId> withMember(const RouteRows& rows, GatewayId id, bool member)
{
    QList<GatewayId> ids = movableIds(rows);
    ids.removeAll(id);
    if (member)
        ids.append(id);
    return ids;
}

}
