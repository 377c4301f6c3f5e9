// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"
#include "core/model/Location.h"

#include <QList>
#include <QString>

namespace otpost {

/// What a gateway is on a route. A disabled one stays where it is, but nothing is sent by it.
enum class RouteRole { Primary, Fallback, Disabled };

/// One gateway of a route; its place is that in `Route::members`, 1 first.
struct RouteMember {
    Gateway gateway;
    RouteRole role = RouteRole::Disabled;

    bool operator==(const RouteMember&) const = default;
};

/// A route as a person looks at it.
struct Route {
    Location location; ///< id 0: the default route itself
    bool own = false; ///< of the location; otherwise these are the members of the default route
    QList<RouteMember> members;

    bool operator==(const Route&) const = default;

    /// Whether anything can be sent by it.
    bool serves() const;
};

/// The route of a location, or with `location.id` 0 the default one. `gateways`: all of them in the order of
/// the default route. Pure.
Route routeOf(const Location& location, const QList<Gateway>& gateways);

/// The word for programs: "primary", "fallback", "disabled".
QString roleName(RouteRole role);

}
