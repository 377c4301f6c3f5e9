// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashPage.h"
#include "core/storage/Connection.h"

#include <QDateTime>
#include <QList>

namespace otpost {

/// Rows of splash pages. Blocking; called on a database thread with its connection. Functions that write
/// expect to run inside a transaction.
namespace SplashRepository {

/// In their order.
Result<QList<SplashPage>> list(Connection& connection);
/// SplashNotFound.
Result<SplashPage> find(Connection& connection, SplashId id);
/// By name or address, or by id where the text is one. SplashNotFound.
Result<SplashPage> find(Connection& connection, const QString& text);

/// Stores a page that was validated and returns it. With id 0 it is new and the last; one that is there is
/// replaced, but for its position; one that is not comes back under its id at its place. NameTaken,
/// SplashAddressTaken, LocationNotFound; OtpNeedsGateway where codes are switched on and no gateway is
/// enabled.
Result<SplashPage> save(Connection& connection, const SplashPage& page, const QDateTime& now);
/// Deletes it and returns what it was. SplashNotFound.
Result<SplashPage> remove(Connection& connection, SplashId id);
/// Puts these first, in this order; the others keep theirs behind them. SplashNotFound.
Result<void> reorder(Connection& connection, const QList<SplashId>& first);

/// For very many, which have been checked: stores all but the locations of a new page (id 0), at its
/// position, or of one that is there, which keeps its own, and returns the id.
Result<SplashId> put(Connection& connection, const SplashPage& page, const QDateTime& now);
/// Enables a page in exactly these locations. LocationNotFound.
Result<void> putPlaces(Connection& connection, SplashId id, const QList<LocationId>& locations);
/// Gives a page an address that no page can have, until `put`.
Result<void> freeAddress(Connection& connection, SplashId id);

/// Notes who went online.
Result<void> noteVisit(Connection& connection, const GuestVisit& visit);
/// Since then, the newest first, at most `limit`.
Result<QList<GuestVisit>> visits(Connection& connection, const QDateTime& since, int limit);

/// Notes that a grant was taken. False where it was before.
Result<bool> takeGrant(
    Connection& connection, const QString& id, const QDateTime& expiresAt, const QDateTime& now);

}

}
