// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Admission.h"
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
    int failures = 0; ///< in a row; of one that is closed, too
    int rests = 0; ///< in a row, without a success between
    QDateTime since; ///< UTC; of the state
    QDateTime until; ///< UTC; end of the rest or pause; invalid: none
    std::optional<Error> reason; ///< of the last failure; GatewayPaused: at the provider's wish
    bool usedUp = false; ///< it has had its messages for today; not restored
    bool operator==(const HealthReading&) const = default;
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
    /// and without failures was reset. What is known here and not stored stays.
    void restore(const QList<HealthReading>& readings);
    /// Another program was the sender meanwhile: what was known counts for nothing, but for calls under way
    /// and the messages of today.
    void forget();
    /// Messages that a gateway with a daily cap has had since midnight; needed for the cap to hold over a
    /// restart.
    void setUsedToday(GatewayId id, int messages);

    Admission ask(GatewayId id) const;
    /// Likewise for who would have it even while it rests: rate, calls at once and daily cap hold all the
    /// same.
    Admission askResting(GatewayId id) const;
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

    void succeed(Entry& entry);
    void fail(Entry& entry, const HealthEvent& event);
    void pause(Entry& entry, const HealthEvent& event, bool old);
    void rest(Entry& entry, qint64 ms, const Error& reason);
    void change(Entry& entry, HealthState state);
    void watchCap(Entry& entry);
    void clear(Entry& entry);
    Admission restOf(const Entry& entry) const;

    const Clock& m_clock;
    QHash<GatewayId, std::shared_ptr<Entry>> m_entries;
    QSet<GatewayId> m_changed;
};

/// Whether a reading rests because the provider asked for it, or is busy.
bool isPaused(const HealthReading& reading);
/// One or two sentences in the user's language: "Rests until 14:32, after 3 calls in a row that failed. The
/// last one: …". With `now`, a rest whose end has passed says so.
QString describe(const HealthReading& reading, const QDateTime& now = {});
/// Local time for people: "14:32", with the date where it is another day than `now`.
QString timeWords(const QDateTime& time, const QDateTime& now);
/// The stable words: closed, resting, trying.
QString toWord(HealthState state);
std::optional<HealthState> healthStateFromWord(QStringView word);

}
