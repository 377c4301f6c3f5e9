// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/GatewayHealth.h"

#include "core/base/Clock.h"
#include "core/health/FailureKinds.h"
#include "core/health/GatewayLimits.h"

#include <algorithm>

namespace otpost {

namespace {

/// Failures in a row after which a gateway rests: of those that say that nothing works there, and of all,
/// as refusals may be about the messages alone.
constexpr int mostFailures = 3;
constexpr int mostInAll = 10;

constexpr qint64 firstRestMs = 10'000;
/// Bad credentials and no funds do not mend themselves within seconds.
constexpr qint64 firstLongRestMs = 60'000;
constexpr qint64 longestRestMs = 300'000;
constexpr qint64 firstPauseMs = 1'000;
constexpr qint64 longestOwnPauseMs = 60'000;
constexpr qint64 longestPauseMs = 24 * 60 * 60 * 1000LL;

qint64 doubled(qint64 first, int times, qint64 longest)
{
    return std::min(first << std::min(times, 20), longest);
}

}

struct GatewayHealth::Entry {
    GatewayId id = 0;
    GatewayLimits limits;
    HealthState state = HealthState::Closed;
    int failures = 0;
    int hardFailures = 0; ///< in a row, that are no refusals of the message
    int rests = 0;
    int pauses = 0;
    qint64 sinceMs = 0;
    qint64 untilMs = 0;
    QDateTime since;
    QDateTime until;
    std::optional<Error> reason;
    bool paused = false; ///< at the provider's wish
    bool usedUp = false; ///< as was told last
    QDateTime lastReset; ///< by another program, as it was stored
};

GatewayHealth::GatewayHealth(const Clock& clock)
    : m_clock(clock)
{
}

GatewayHealth::~GatewayHealth() = default;

void GatewayHealth::setGateways(const QList<Gateway>& gateways)
{
    QSet<GatewayId> known;
    for (const Gateway& gateway : gateways) {
        known.insert(gateway.id);
        std::shared_ptr<Entry>& entry = m_entries[gateway.id];
        if (!entry) {
            entry = std::make_shared<Entry>();
            entry->id = gateway.id;
            entry->since = m_clock.now();
            entry->sinceMs = m_clock.monotonicMs();
        }
        entry->limits.set(gateway.limits);
        watchCap(*entry);
    }
    m_entries.removeIf([&known](QHash<GatewayId, std::shared_ptr<Entry>>::iterator entry) {
        return !known.contains(entry.key()) && entry.value()->limits.calls() == 0;
    });
}

void GatewayHealth::restore(const QList<HealthReading>& readings)
{
    for (const HealthReading& reading : readings) {
        const std::shared_ptr<Entry> entry = m_entries.value(reading.gatewayId);
        if (!entry)
            continue;
        if (reading.state == HealthState::Closed && reading.failures == 0) {
            // Which reset it is tells whether it is a new one, as the wall clock cannot.
            if (entry->lastReset != reading.since)
                reset(entry->id);
            entry->lastReset = reading.since;
            continue;
        }
        if (entry->state != HealthState::Closed || entry->failures > 0)
            continue;
        entry->failures = reading.failures;
        entry->rests = reading.rests;
        entry->reason = reading.reason;
        if (reading.state == HealthState::Closed) {
            entry->hardFailures = reading.failures < mostFailures ? reading.failures : 0;
            continue;
        }
        entry->paused = isPaused(reading);
        const qint64 longest = entry->paused ? longestPauseMs : longestRestMs;
        const qint64 left = reading.until.isValid()
            ? std::clamp(m_clock.now().msecsTo(reading.until), qint64(0), longest)
            : 0;
        entry->state = HealthState::Resting;
        entry->since = reading.since;
        entry->sinceMs = m_clock.monotonicMs();
        entry->untilMs = entry->sinceMs + left;
        entry->until = m_clock.now().addMSecs(left);
    }
}

void GatewayHealth::forget()
{
    for (const std::shared_ptr<Entry>& entry : std::as_const(m_entries)) {
        clear(*entry);
        entry->state = HealthState::Closed;
        entry->sinceMs = m_clock.monotonicMs();
        entry->since = m_clock.now();
    }
    m_changed.clear();
}

void GatewayHealth::setUsedToday(GatewayId id, int messages)
{
    if (const std::shared_ptr<Entry> entry = m_entries.value(id)) {
        entry->limits.setUsedToday(m_clock, messages);
        watchCap(*entry);
    }
}

Admission GatewayHealth::ask(GatewayId id) const
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    if (!entry)
        return {};
    const Admission rest = restOf(*entry);
    return rest.kind == Admission::Kind::Go ? entry->limits.ask(m_clock) : rest;
}

Admission GatewayHealth::askResting(GatewayId id) const
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    return entry ? entry->limits.ask(m_clock) : Admission();
}

Admission GatewayHealth::restOf(const Entry& entry) const
{
    if (entry.state == HealthState::Closed)
        return {};
    const qint64 now = m_clock.monotonicMs();
    if (entry.state == HealthState::Resting && now >= entry.untilMs)
        return {};
    const qint64 at = entry.state == HealthState::Resting ? entry.untilMs : -1;
    if (entry.paused && entry.reason)
        return Admission{Admission::Kind::Skip, at, entry.reason};
    const QString why = entry.reason ? otpost::describe(*entry.reason) : QString();
    return Admission{Admission::Kind::Skip, at,
        Error{ErrorKind::GatewayResting, {}, {timeWords(entry.until, m_clock.now()), why}}};
}

void GatewayHealth::began(GatewayId id)
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    if (!entry)
        return;
    entry->limits.begin(m_clock);
    watchCap(*entry);
    if (entry->state == HealthState::Resting && m_clock.monotonicMs() >= entry->untilMs)
        change(*entry, HealthState::Trying);
}

void GatewayHealth::ended(GatewayId id, const HealthEvent& event)
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    if (!entry)
        return;
    entry->limits.end(m_clock, event.notTried);
    watchCap(*entry);
    // What began before says nothing of what came since.
    const bool old = event.beganMs >= 0 && event.beganMs < entry->sinceMs;
    if (event.notTried || isOwnFault(event.reason)) {
        // It says nothing of the gateway: the next message finds out.
        if (entry->state == HealthState::Trying && !old)
            change(*entry, HealthState::Resting);
        return;
    }
    if (event.outcome == Outcome::Accepted || event.outcome == Outcome::RejectedRecipient) {
        if (!old || entry->state == HealthState::Closed)
            succeed(*entry);
    } else if (asksToWait(event)) {
        pause(*entry, event, old);
    } else if (!old) {
        fail(*entry, event);
    }
}

void GatewayHealth::succeed(Entry& entry)
{
    const bool wasClosed = entry.state == HealthState::Closed;
    const bool failed = entry.failures > 0;
    clear(entry);
    if (!wasClosed)
        change(entry, HealthState::Closed);
    else if (failed)
        m_changed.insert(entry.id);
}

/// "Not now", which is true whenever the call began; but calls that were told so together are told once.
void GatewayHealth::pause(Entry& entry, const HealthEvent& event, bool old)
{
    const bool told = event.retryAfterSeconds > 0;
    const bool waiting = entry.state == HealthState::Resting && m_clock.monotonicMs() < entry.untilMs;
    if (!told && (old || waiting))
        return;
    const qint64 ms = told ? std::min(qint64(event.retryAfterSeconds) * 1000, longestPauseMs)
                           : doubled(firstPauseMs, entry.pauses, longestOwnPauseMs);
    if (waiting && m_clock.monotonicMs() + ms <= entry.untilMs)
        return;
    entry.pauses += waiting ? 0 : 1;
    entry.paused = true;
    rest(entry, ms, Error{ErrorKind::GatewayPaused, {}, {QString::number((ms + 999) / 1000)}});
}

void GatewayHealth::fail(Entry& entry, const HealthEvent& event)
{
    const Error reason = event.reason.value_or(Error{ErrorKind::Internal, {}, {}});
    const bool refusal = event.outcome == Outcome::RejectedGateway;
    const Remedy remedy = remedyFor(event.reason);
    ++entry.failures;
    entry.hardFailures = refusal && remedy == Remedy::Time ? 0 : entry.hardFailures + 1;
    if (entry.state == HealthState::Resting) {
        // It was called all the same, as no other could serve.
        if (!entry.paused)
            entry.reason = reason;
        return;
    }
    entry.reason = reason;
    const bool enough = entry.hardFailures >= mostFailures || entry.failures >= mostInAll;
    if (entry.state != HealthState::Trying && remedy != Remedy::OperatorNow && !enough) {
        m_changed.insert(entry.id);
        return;
    }
    const qint64 first = remedy == Remedy::Time ? firstRestMs : firstLongRestMs;
    const qint64 ms = doubled(first, entry.rests, longestRestMs);
    entry.paused = false;
    entry.pauses = 0;
    ++entry.rests;
    rest(entry, ms, reason);
}

void GatewayHealth::rest(Entry& entry, qint64 ms, const Error& reason)
{
    entry.reason = reason;
    entry.untilMs = m_clock.monotonicMs() + ms;
    entry.until = m_clock.now().addMSecs(ms);
    change(entry, HealthState::Resting);
}

void GatewayHealth::change(Entry& entry, HealthState state)
{
    entry.state = state;
    entry.since = m_clock.now();
    entry.sinceMs = m_clock.monotonicMs();
    m_changed.insert(entry.id);
}

void GatewayHealth::watchCap(Entry& entry)
{
    const bool usedUp = entry.limits.isUsedUp(m_clock);
    if (std::exchange(entry.usedUp, usedUp) != usedUp)
        m_changed.insert(entry.id);
}

/// All but the state.
void GatewayHealth::clear(Entry& entry)
{
    entry.failures = 0;
    entry.hardFailures = 0;
    entry.rests = 0;
    entry.pauses = 0;
    entry.paused = false;
    entry.reason.reset();
    entry.until = {};
}

void GatewayHealth::reset(GatewayId id)
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    if (!entry)
        return;
    clear(*entry);
    change(*entry, HealthState::Closed);
}

HealthReading GatewayHealth::reading(GatewayId id) const
{
    HealthReading reading;
    reading.gatewayId = id;
    if (const std::shared_ptr<Entry> entry = m_entries.value(id)) {
        reading.state = entry->state;
        reading.failures = entry->failures;
        reading.rests = entry->rests;
        reading.since = entry->since;
        reading.until = entry->until;
        reading.reason = entry->reason;
        reading.usedUp = entry->usedUp;
    }
    return reading;
}

QList<HealthReading> GatewayHealth::takeChanges()
{
    QList<HealthReading> changes;
    for (GatewayId id : std::as_const(m_changed))
        changes.append(reading(id));
    m_changed.clear();
    return changes;
}

}
