// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/GatewayHealth.h"

#include "core/base/Clock.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Failures in a row after which a gateway rests: of those that say that nothing works there, and of
/// refusals, which may be about the messages alone.
constexpr int mostFailures = 3;
constexpr int mostRefusals = 10;

constexpr qint64 firstRestMs = 10'000;
/// Bad credentials and no funds do not mend themselves within seconds.
constexpr qint64 firstLongRestMs = 60'000;
constexpr qint64 longestRestMs = 300'000;
constexpr qint64 firstPauseMs = 1'000;
constexpr qint64 longestOwnPauseMs = 60'000;
constexpr qint64 longestPauseMs = 24 * 60 * 60 * 1000LL;
/// Midnight is looked for again at least so often, as the wall clock may be set.
constexpr qint64 longestCapMs = 60 * 60 * 1000LL;

template <std::size_t n>
bool isOneOf(const std::optional<Error>& reason, const std::array<ErrorKind, n>& kinds)
{
    return reason && std::find(kinds.begin(), kinds.end(), reason->kind) != kinds.end();
}

/// "Not now": the gateway works.
bool asksToWait(const std::optional<Error>& reason)
{
    static constexpr std::array kinds{ErrorKind::StatusTooMany, ErrorKind::StatusUnavailable,
        ErrorKind::NotProcessed, ErrorKind::ProviderTooMany};
    return isOneOf(reason, kinds);
}

bool needsTheOperator(const std::optional<Error>& reason)
{
    static constexpr std::array kinds{
        ErrorKind::StatusLogin, ErrorKind::StatusFunds, ErrorKind::ProviderLogin};
    return isOneOf(reason, kinds);
}

/// A fault of our own settings, which shows before anything is sent.
bool isOurs(const std::optional<Error>& reason)
{
    return reason && errorClass(reason->kind) != ErrorClass::Job;
}

qint64 doubled(qint64 first, int times, qint64 longest)
{
    return std::min(first << std::min(times, 20), longest);
}

QString timeOfDay(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

}

struct GatewayHealth::Entry {
    GatewayId id = 0;
    LimitSettings limits;
    HealthState state = HealthState::Closed;
    int failures = 0;
    int refusals = 0;
    int rests = 0;
    int pauses = 0;
    qint64 sinceMs = 0;
    qint64 untilMs = 0;
    QDateTime since;
    QDateTime until;
    std::optional<Error> reason;
    bool paused = false; ///< at the provider's wish
    int calls = 0;
    double tokens = -1; ///< -1: as many as there can be
    qint64 tokensAtMs = 0;
    QDate day;
    int used = 0;
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
        if (entry->limits.perSecond != gateway.limits.perSecond)
            entry->tokens = -1;
        entry->limits = gateway.limits;
    }
    m_entries.removeIf([&known](QHash<GatewayId, std::shared_ptr<Entry>>::iterator entry) {
        return !known.contains(entry.key()) && entry.value()->calls == 0;
    });
}

void GatewayHealth::restore(const QList<HealthReading>& readings)
{
    for (const HealthReading& reading : readings) {
        const std::shared_ptr<Entry> entry = m_entries.value(reading.gatewayId);
        if (!entry)
            continue;
        if (reading.state == HealthState::Closed) {
            if (entry->state != HealthState::Closed && reading.since >= entry->since)
                reset(entry->id);
            continue;
        }
        if (entry->state != HealthState::Closed || !reading.until.isValid())
            continue;
        entry->paused = reading.reason && reading.reason->kind == ErrorKind::GatewayPaused;
        const qint64 longest = entry->paused ? longestPauseMs : longestRestMs;
        const qint64 left = std::clamp(m_clock.now().msecsTo(reading.until), qint64(0), longest);
        entry->state = HealthState::Resting;
        entry->failures = reading.failures;
        entry->rests = reading.rests;
        entry->since = reading.since;
        entry->sinceMs = m_clock.monotonicMs();
        entry->untilMs = entry->sinceMs + left;
        entry->until = m_clock.now().addMSecs(left);
        entry->reason = reading.reason;
    }
}

/// The day that counts: the wall clock may go back, the day does not.
QDate GatewayHealth::today(const Entry& entry) const
{
    const QDate day = m_clock.now().toLocalTime().date();
    return entry.day.isValid() ? std::max(day, entry.day) : day;
}

void GatewayHealth::setUsedToday(GatewayId id, int messages)
{
    if (const std::shared_ptr<Entry> entry = m_entries.value(id)) {
        const QDate day = today(*entry);
        entry->used = entry->day == day ? std::max(entry->used, messages) : messages;
        entry->day = day;
    }
}

Admission GatewayHealth::ask(GatewayId id) const
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    if (!entry)
        return {};
    const Admission rest = restOf(*entry);
    return rest.kind == Admission::Kind::Go ? limitsOf(*entry) : rest;
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
    return Admission{
        Admission::Kind::Skip, at, Error{ErrorKind::GatewayResting, {}, {timeOfDay(entry.until), why}}};
}

void GatewayHealth::fillTokens(Entry& entry) const
{
    const double rate = double(entry.limits.perSecond->tenThousandths) / 10'000;
    const double most = std::max(1.0, rate);
    const qint64 now = m_clock.monotonicMs();
    if (entry.tokens < 0)
        entry.tokens = most;
    else
        entry.tokens = std::min(most, entry.tokens + rate * double(now - entry.tokensAtMs) / 1000);
    entry.tokensAtMs = now;
}

Admission GatewayHealth::limitsOf(const Entry& entry) const
{
    const qint64 now = m_clock.monotonicMs();
    if (entry.limits.perDay > 0 && entry.day == today(entry) && entry.used >= entry.limits.perDay) {
        const QDateTime local = m_clock.now().toLocalTime();
        const qint64 left = local.msecsTo(entry.day.addDays(1).startOfDay());
        return Admission{Admission::Kind::Skip, now + std::clamp(left, qint64(1), longestCapMs),
            Error{ErrorKind::GatewayDailyCap, {}, {QString::number(entry.limits.perDay)}}};
    }
    if (entry.calls >= entry.limits.inFlight)
        return Admission{Admission::Kind::Later, -1, {}};
    if (entry.limits.perSecond) {
        Entry filled = entry;
        fillTokens(filled);
        if (filled.tokens < 1) {
            const double rate = double(entry.limits.perSecond->tenThousandths) / 10'000;
            const auto wait = qint64(std::ceil((1 - filled.tokens) / rate * 1000));
            return Admission{Admission::Kind::Later, now + wait, {}};
        }
    }
    return {};
}

void GatewayHealth::began(GatewayId id)
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    if (!entry)
        return;
    ++entry->calls;
    if (entry->limits.perSecond) {
        fillTokens(*entry);
        entry->tokens = std::max(0.0, entry->tokens - 1);
    }
    const QDate day = today(*entry);
    entry->used = entry->day == day ? entry->used + 1 : 1;
    entry->day = day;
    if (entry->state == HealthState::Resting && m_clock.monotonicMs() >= entry->untilMs)
        change(*entry, HealthState::Trying);
}

void GatewayHealth::ended(GatewayId id, const HealthEvent& event)
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    if (!entry)
        return;
    entry->calls = std::max(0, entry->calls - 1);
    if (event.notTried || isOurs(event.reason)) {
        if (event.notTried)
            entry->used = std::max(0, entry->used - 1);
        // It says nothing of the gateway: the next message finds out.
        if (entry->state == HealthState::Trying)
            change(*entry, HealthState::Resting);
        return;
    }
    // What began before says nothing of what came since.
    const bool old = event.beganMs >= 0 && event.beganMs < entry->sinceMs;
    if (old && entry->state != HealthState::Closed)
        return;
    const bool works = event.outcome == Outcome::Accepted || event.outcome == Outcome::RejectedRecipient;
    if (works)
        succeed(*entry, event);
    else if (!old)
        fail(*entry, event);
}

void GatewayHealth::succeed(Entry& entry, const HealthEvent&)
{
    entry.failures = 0;
    entry.refusals = 0;
    entry.rests = 0;
    entry.pauses = 0;
    entry.paused = false;
    if (entry.state == HealthState::Closed)
        return;
    entry.reason.reset();
    entry.until = {};
    change(entry, HealthState::Closed);
}

void GatewayHealth::fail(Entry& entry, const HealthEvent& event)
{
    if (asksToWait(event.reason) || (event.retryAfterSeconds >= 0 && event.outcome != Outcome::Unknown)) {
        const qint64 own = doubled(firstPauseMs, entry.pauses, longestOwnPauseMs);
        const qint64 ms = event.retryAfterSeconds > 0
            ? std::min(qint64(event.retryAfterSeconds) * 1000, longestPauseMs)
            : own;
        ++entry.pauses;
        entry.paused = true;
        rest(entry, ms, Error{ErrorKind::GatewayPaused, {}, {QString::number((ms + 999) / 1000)}});
        return;
    }
    const Error reason = event.reason.value_or(Error{ErrorKind::Internal, {}, {}});
    const bool trial = entry.state == HealthState::Trying;
    const bool refusal = event.outcome == Outcome::RejectedGateway;
    entry.reason = reason;
    ++entry.failures;
    entry.refusals = refusal ? entry.refusals + 1 : 0;
    const bool operatorNeeded = needsTheOperator(event.reason);
    const bool enough = refusal ? entry.refusals >= mostRefusals : entry.failures >= mostFailures;
    if (entry.state == HealthState::Resting || !(trial || operatorNeeded || enough))
        return;
    entry.paused = false;
    const qint64 ms = doubled(operatorNeeded ? firstLongRestMs : firstRestMs, entry.rests, longestRestMs);
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

void GatewayHealth::reset(GatewayId id)
{
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    if (!entry)
        return;
    entry->failures = 0;
    entry->refusals = 0;
    entry->rests = 0;
    entry->pauses = 0;
    entry->paused = false;
    entry->reason.reset();
    entry->until = {};
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
