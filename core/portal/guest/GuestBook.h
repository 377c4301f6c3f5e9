// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/SplashPage.h"
#include "core/routing/RouteTable.h"

#include <QSet>

#include <optional>

namespace otpost {

/// All that pages for guests are made of, as it was at one time. A value; copies are cheap.
struct GuestBook {
    /// Whether a code would reach a guest.
    enum class Reach {
        Fine,
        Slow, ///< all gateways of the route rest at present
        Down ///< there is none
    };

    QList<Location> locations;
    QList<SplashPage> pages;
    RouteTable routes;
    QSet<GatewayId> resting;

    /// The page of that address: "default" is the plain one. Nothing where there is none.
    std::optional<SplashPage> pageAt(const QString& address) const;
    /// Of that id; with 0 the plain one.
    std::optional<SplashPage> page(SplashId id) const;
    std::optional<Location> location(LocationId id) const;
    /// By name or id, or as openNDS says it: "Name Node:0123456789ab". 0: there is none.
    LocationId locationCalled(const QString& said) const;
    Reach reach(const QString& location) const;
};

/// Reads it, in one piece. Blocking; on a database thread.
Result<GuestBook> readGuestBook(Connection& connection);

}
