// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Location.h"
#include "core/routing/Route.h"
#include "core/routing/RouteRows.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace otpost {

class Storage;

/// All that routes are made of, read at one moment.
struct RouteOverview {
    QList<Gateway> gateways; ///< in the order of the default route
    QList<Location> locations; ///< in their order
};

/// Locations, and the routes of each. Calls return at once, from any thread; the work runs on the database's
/// threads, each in one transaction.
class RouteService : public QObject
{
    Q_OBJECT

public:
    /// The storage must outlive this.
    explicit RouteService(Storage& storage);

    /// In their order.
    QFuture<Result<QList<Location>>> locations() const;
    /// By name, or by id where the text is one. LocationNotFound.
    QFuture<Result<Location>> findLocation(const QString& nameOrId) const;

    /// Adds a location with its route and returns it. With id 0 it is the last; one that `removeLocation`
    /// returned comes back as it was. FieldMissing, LocationNameInvalid, SsidInvalid, ConfigTooMany,
    /// NameTaken, and of the route as `setRoute`.
    QFuture<Result<Location>> addLocation(const Location& location);
    /// Changes name and SSIDs and returns it. Errors as `addLocation`, LocationNotFound.
    QFuture<Result<Location>> editLocation(const Location& location);
    /// Puts it at a place among the others, 1 first; beyond the last: the last. LocationNotFound.
    QFuture<Result<void>> moveLocation(LocationId id, int place);
    /// Deletes it with its route and returns what it was; the log keeps its name. LocationNotFound.
    QFuture<Result<Location>> removeLocation(LocationId id);

    QFuture<Result<RouteOverview>> overview() const;

    /// The route of a location, or with 0 the default one. LocationNotFound.
    QFuture<Result<Route>> route(LocationId id) const;
    /// Gives a location exactly these gateways in this order, and returns the route. Of the default route
    /// (id 0) these come first, the others behind them in their order; no switch is touched. RouteEmpty,
    /// RouteGatewayTwice, GatewayNotFound, LocationNotFound.
    QFuture<Result<Route>> setRoute(LocationId id, const QList<GatewayId>& gateways);
    /// Takes a location's own route away: it uses the default one, which is returned. LocationNotFound.
    QFuture<Result<Route>> resetRoute(LocationId id);
    /// Brings back what `Location::route` was. GatewayNotFound, LocationNotFound.
    QFuture<Result<Route>> restoreRoute(LocationId id, const std::optional<QList<GatewayId>>& former);
    /// Gives a location whose own route still is `from` the route `to`, and the other way round to undo that;
    /// for the default route (id 0) both are orders of gateways, and only those that are in both count. Those
    /// that are gone meanwhile are passed over. ChangedMeanwhile, LocationNotFound.
    QFuture<Result<void>> changeRoute(LocationId id, const RouteOrder& from, const RouteOrder& to);

Q_SIGNALS:
    /// Locations, routes or gateways may have changed, by this process or another. Emitted in the thread that
    /// this object lives in.
    void changed();

private:
    Storage& m_storage;
};

}
