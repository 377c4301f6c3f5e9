// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"
#include "core/model/Location.h"
#include "core/routing/Route.h"

#include <QList>

#include <optional>

namespace otpost {

/// Gateways in an order; for a location none means that it uses the default route.
using RouteOrder = std::optional<QList<GatewayId>>;

/// A gateway as it stands under a route.
struct RouteRow {
    Gateway gateway;
    RouteRole role = RouteRole::Disabled;
    bool on = false; ///< its switch: enabled as such under Default, otherwise a member of the route
    int place = 0; ///< among those that serve, 1 first; 0: it does not
    bool movable = false;

    bool operator==(const RouteRow&) const = default;
};

/// A route as a table that a person changes: the members first, then the gateways that are none. A location
/// without a route of its own shows the gateways of the default route that are enabled as its members.
struct RouteRows {
    Location location; ///< id 0: the default route
    QList<RouteRow> rows;
    RouteOrder order; ///< as stored: of the default route all gateways, of a location its own route

    bool operator==(const RouteRows&) const = default;
    bool isDefault() const { return location.id == 0; }
    /// Row of that gateway; -1: there is none.
    int rowOf(GatewayId id) const;
};

/// `gateways`: all of them in the order of the default route. Pure.
RouteRows routeRows(const Location& location, const QList<Gateway>& gateways);

/// The route with a gateway at a place in the list, 1 first, as far as its members go; none: that changes
/// nothing. Pure.
RouteOrder withMoved(const RouteRows& rows, GatewayId id, int place);
/// The route of a location with a gateway as its last member, or without it. Pure.
QList<GatewayId> withMember(const RouteRows& rows, GatewayId id, bool member);

}
