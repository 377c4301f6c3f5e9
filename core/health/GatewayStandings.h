// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/health/GatewayHealth.h"
#include "core/model/BalanceReading.h"
#include "core/model/Message.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace otpost {

class Connection;
class Storage;

/// How many of a gateway's calls are looked at, at most.
inline constexpr int mostStandingCalls = 1'000;
/// How many of the last outcomes are shown one by one.
inline constexpr int recentOutcomes = 20;

/// How a gateway does: what the list of gateways shows of it.
struct GatewayStanding {
    std::optional<HealthReading> health; ///< none: it serves as usual
    int calls = 0; ///< in the last 24 h, tests too; of more than `mostStandingCalls` the last ones count
    int accepted = 0;
    qint64 medianMs = -1; ///< of the accepted ones; -1: none was
    QList<Outcome> recent; ///< the last ones, oldest first, however long ago; at most `recentOutcomes`
    QDateTime lastUsed; ///< UTC; invalid: never, as far as the log goes back
    std::optional<BalanceReading> balance; ///< the last one that was stored

    bool operator==(const GatewayStanding&) const = default;
};

using GatewayStandingsById = QHash<GatewayId, GatewayStanding>;

/// Reads how all gateways do. What it costs follows from the number of gateways, not from how long the log
/// is. Calls may be made from any thread and return at once; the work runs on the reading thread.
class GatewayStandings : public QObject
{
    Q_OBJECT

public:
    /// The storage must outlive this.
    explicit GatewayStandings(Storage& storage, QObject* parent = nullptr);

    /// With a row for every gateway that is not deleted. `now`: UTC.
    QFuture<Result<GatewayStandingsById>> read(const QDateTime& now) const;

private:
    Storage& m_storage;
};

/// Likewise. Blocking; on a database thread with its connection.
Result<GatewayStandingsById> readStandings(Connection& connection, const QDateTime& now);

}
