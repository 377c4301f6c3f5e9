// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/health/Alert.h"
#include "core/health/GatewayHealth.h"
#include "core/model/Message.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>

#include <array>
#include <memory>

namespace otpost {

class Clock;
class Storage;

/// How many messages of each status there are.
struct StatusCounts {
    std::array<qint64, 8> byStatus{};

    qint64 of(MessageStatus status) const { return byStatus.at(size_t(status)); }
    qint64& of(MessageStatus status) { return byStatus.at(size_t(status)); }
    qint64 total() const;
    /// Sent, Delivered or Undelivered: a gateway took them.
    qint64 taken() const;
    /// New and Sending.
    qint64 open() const;
    StatusCounts& operator+=(const StatusCounts& other);
    bool operator==(const StatusCounts&) const = default;
};

/// What was handed in within a stretch of time.
struct TrafficBucket {
    QDateTime begin; ///< UTC; until the next one begins
    StatusCounts counts;

    bool operator==(const TrafficBucket&) const = default;
};

/// What a gateway did since midnight, local time. Every call of it counts, tests too.
struct GatewayToday {
    qint64 attempts = 0;
    qint64 accepted = 0;
    qint64 medianMs = -1; ///< of the accepted calls, to 3 % or so; -1: none was

    /// Accepted among all attempts, 0 to 1; -1: there was none.
    double share() const { return attempts > 0 ? double(accepted) / double(attempts) : -1; }
    bool operator==(const GatewayToday&) const = default;
};

/// How far a new data directory has been set up.
struct SetupState {
    bool gateway = false; ///< there is one that is enabled
    bool test = false; ///< a test was accepted, and still is in the log
    bool route = false; ///< two gateways or more serve somewhere: one can fail
    bool splash = false; ///< there is a splash page

    bool isDone() const { return gateway && test && route && splash; }
    bool operator==(const SetupState&) const = default;
};

/// What the dashboard shows of now.
struct DashboardToday {
    QDateTime at; ///< UTC; when it was read
    QList<TrafficBucket> hours; ///< 24 full hours of the clock on the wall, the last one not over yet
    QHash<GatewayId, GatewayToday> gateways; ///< those that were called
    QList<HealthReading> health; ///< of those that do not serve as usual
    QList<Alert> alerts; ///< open ones, newest first
    SetupState setup;
};

/// Counts for the dashboard. What it costs follows from how much is sent in a day, not from how long the log
/// is: hours and days are counted along an index that holds all that is asked for, attempts are read once and
/// remembered, and so are days that are over, which are counted again one at a time. All of it runs on the
/// reading thread in pieces of a few ms. Calls may be made from any thread and return at once.
class DashboardReader
{
public:
    /// Both must outlive this.
    DashboardReader(Storage& storage, const Clock& clock);

    QFuture<Result<DashboardToday>> today();
    /// 30 days of the calendar, the last one is today.
    QFuture<Result<QList<TrafficBucket>>> month();

private:
    struct State;
    Storage& m_storage;
    const Clock& m_clock;
    std::shared_ptr<State> m_state;
};

/// When the 24 hours that end with the one of `now` begin, in UTC. Pure.
QDateTime firstHourOf(const QDateTime& now);
/// When each of so many local days begins, in UTC; the last is that of `now`. Pure.
QList<QDateTime> daysUntil(const QDateTime& now, int days);

}
