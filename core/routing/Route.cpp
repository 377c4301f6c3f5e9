// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/Route.h"

#include <QHash>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

bool Route::serves() const
{
    return std::any_of(members.begin(), members.end(),
        [](const RouteMember& member) { return member.role != RouteRole::Disabled; });
}

Route routeOf(const Location& location, const QList<Gateway>& gateways)
{
    Route route{location, location.route.has_value(), {}};
    QHash<GatewayId, const Gateway*> known;
    QList<GatewayId> ids;
    for (const Gateway& gateway : gateways) {
        known.insert(gateway.id, &gateway);
        ids.append(gateway.id);
    }
    if (location.route)
        ids = *location.route;
    bool isFirst = true;
    for (const GatewayId id : ids) {
        const Gateway* gateway = known.value(id);
        if (!gateway)
            continue;
        RouteMember member{*gateway, RouteRole::Disabled};
        if (gateway->enabled) {
            member.role = isFirst ? RouteRole::Primary : RouteRole::Fallback;
            isFirst = false;
        }
        route.members.append(member);
    }
    return route;
}

QString roleName(RouteRole role)
{
    switch (role) {
    case RouteRole::Primary:
        return u"primary"_s;
    case RouteRole::Fallback:
        return u"fallback"_s;
    case RouteRole::Disabled:
        break;
    }
    return u"disabled"_s;
}

}
