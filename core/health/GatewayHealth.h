// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace otpost {

class Clock;

/// closed: it serves. resting: it failed several times in a row and is skipped. trying: its rest is over,
/// and one message finds out.
enum class HealthState { Closed, Resting, Trying };

/// What is known of a gateway; stored and shown.
struct HealthReading {
    GatewayId gatewayId = 0;
    HealthState state = HealthState::Closed;
    int failures = 0; ///< in a row
    int rests = 0; ///< in a row, without a success between
    QDateTime since; ///< UTC; of the state
    QDateTime until; ///< UTC; end of the rest or pause; invalid: none
    std::optional<Error> reason; ///< of the last failure
    bool operator==(const HealthReading&) const = default;
};

/// Whether a gateway may be given a message now.
struct Admission {
    enum class Kind {
        Go,
        Later, ///< it serves, but is full: its rate or its calls at once. Ask again at `atMs` or when a call
               ///< ends
        Skip ///< it rests, was asked to pause, or has had its messages for today: until `atMs`
    };
    Kind kind = Kind::Go;
    qint64 atMs = -1; ///< Clock::monotonicMs; -1: not known, when something ends
    std::optional<Error> reason; ///< GatewayResting, GatewayPaused, GatewayDailyCap
};

/// What one call says about a gateway.
struct HealthEvent {
    Outcome outcome = Outcome::Unknown;
    std::optional<Error> reason;
    int retryAfterSeconds = -1; ///< from Retry-After; -1: not said
    qint64 beganMs = -1; ///< Clock::monotonicMs when the call began; -1: not known
    bool notTried = false; ///< nothing left this machine and it says nothing: canceled, secret store closed
};

/// Health of all gateways: circuit breaker, pause (429, 503, Retry-After), rate, calls at once, daily cap.
/// Pure but for the clock; used by one thread.
class GatewayHealth
{
public:
    explicit GatewayHealth(const Clock& clock);
    ~GatewayHealth();

    /// The limits that count from now on; gateways that are gone are forgotten, calls under way are kept.
    void setGateways(const QList<Gateway>& gateways);
    /// What was stored by an earlier sender, or since by another program: a gateway that is stored as closed
    /// since its rest began was reset.
    void restore(const QList<HealthReading>& readings);
    /// Messages that a gateway with a daily cap has had since midnight; needed for the cap to hold over a
    /// restart.
    void setUsedToday(GatewayId id, int messages);

    Admission ask(GatewayId id) const;
    /// A call begins: takes its place in rate, calls at once and the day. A gateway whose rest is over is
    /// trying from here on, and takes no other until that call ends.
    void began(GatewayId id);
    void ended(GatewayId id, const HealthEvent& event);
    /// Ends rest and pause.
    void reset(GatewayId id);

    HealthReading reading(GatewayId id) const;
    /// Readings that changed since this was asked last, to be stored.
    QList<HealthReading> takeChanges();

private:
    struct Entry;

    Admission restOf(const Entry& entry) const;
    Admission limitsOf(const Entry& entry) const;
    void succeed(Entry& entry, const HealthEvent& event);
    void fail(Entry& entry, const HealthEvent& event);
    void rest(Entry& entry, qint64 ms, const Error& reason);
    void change(Entry& entry, HealthState state);
    void fillTokens(Entry& entry) const;
    QDate today(const Entry& entry) const;

    const Clock& m_clock;
    mutable QHash<GatewayId, std::shared_ptr<Entry>> m_entries;
    QSet<GatewayId> m_changed;
};

/// One sentence in the user's language: "Rests until 14:32: the last of 3 calls in a row that failed: …".
QString describe(const HealthReading& reading);
/// The stable words: closed, resting, trying.
QString toWord(HealthState state);
std::optional<HealthState> healthStateFromWord(QStringView word);

}
