// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Location.h"
#include "core/storage/Connection.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace otpost {

/// Many changes of locations, worked out beforehand and made together.
struct LocationBatch {
    struct Change {
        /// id 0: new; name, SSIDs and the way online of a new one have been checked. Its route does not
        /// count.
        Location location;
        bool setsRoute = false;
        std::optional<LocationAccess> access = {}; ///< of one that is there: its way online from now on
        std::optional<QStringList> route; ///< the gateways' names as they are then; none: the default route
    };

    QList<Location> before; ///< all that there were when the changes were worked out
    QList<Change> changes;
    QList<LocationId> removed;
    SecretValues values = {}; ///< of new keys, for the secret store before the rows

    bool isEmpty() const { return changes.isEmpty() && removed.isEmpty(); }
};

/// Makes the changes. Blocking; inside a transaction, in which gateways may have been changed before.
/// ConfigChangedMeanwhile where a gateway of a route is not there. Does not look at `before`, as gateways
/// that are gone by now are on no route.
Result<void> storeLocations(Connection& connection, const LocationBatch& batch, const QDateTime& now);

}
