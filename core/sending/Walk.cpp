// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/Walk.h"

#include "core/sending/OutcomeTable.h"

#include <algorithm>

namespace otpost {

namespace {

/// How long a guest's code waits for a gateway that is busy before the next one is asked instead.
constexpr qint64 longestQueueMs = 3'000;

/// Pause before the same gateway gets the same message again; doubled each time.
constexpr qint64 firstPauseMs = 2'000;
constexpr qint64 longestPauseMs = 60'000;

QList<GatewayId> beginningAfter(QList<GatewayId> route, GatewayId id)
{
    const qsizetype at = route.indexOf(id);
    if (at >= 0)
        std::rotate(route.begin(), route.begin() + (at + 1) % route.size(), route.end());
    return route;
}

/// The earlier of two times; -1 is a time that is not known.
qint64 earlier(qint64 a, qint64 b)
{
    if (a < 0 || b < 0)
        return std::max(a, b);
    return std::min(a, b);
}

/// Its limits hold although it is asked in spite of its rest.
std::optional<WalkStep> stepOfResting(GatewayId id, const Admission& admission)
{
    switch (admission.kind) {
    case Admission::Kind::Go:
        return WalkStep{WalkStep::Kind::Try, id, -1, {}};
    case Admission::Kind::Later:
        return WalkStep{WalkStep::Kind::Wait, id, admission.atMs, {}};
    case Admission::Kind::Skip:
        break;
    }
    return std::nullopt;
}

}

Walk::Walk(const OutgoingMessage& message)
    : m_startAfter(message.startAfter)
    , m_waits(message.waitsForGateways)
    , m_urgent(message.type == MessageType::CustomerCode)
{
}

bool Walk::isOpen(GatewayId gateway) const
{
    const auto tried = m_tried.constFind(gateway);
    return tried == m_tried.constEnd() || (m_waits && !tried->forGood);
}

WalkStep Walk::next(const QList<GatewayId>& route, const GatewayHealth& health, qint64 nowMs) const
{
    std::optional<WalkStep> busy;
    std::optional<WalkStep> resting;
    std::optional<qint64> later;
    std::optional<Error> reason;
    const QList<GatewayId> order = beginningAfter(route, m_startAfter);
    for (GatewayId id : order) {
        if (!isOpen(id))
            continue;
        if (const qint64 notBefore = m_tried.value(id).notBeforeMs; notBefore > nowMs) {
            later = later ? earlier(*later, notBefore) : notBefore;
            continue;
        }
        const Admission admission = health.ask(id);
        switch (admission.kind) {
        case Admission::Kind::Go:
            return WalkStep{WalkStep::Kind::Try, id, -1, {}};
        case Admission::Kind::Later:
            if (!busy)
                busy = WalkStep{WalkStep::Kind::Wait, id, admission.atMs, {}};
            if (m_urgent && admission.atMs > nowMs + longestQueueMs)
                break;
            return *busy;
        case Admission::Kind::Skip:
            later = later ? earlier(*later, admission.atMs) : admission.atMs;
            if (!reason)
                reason = admission.reason;
            if (!resting && admission.reason && admission.reason->kind == ErrorKind::GatewayResting)
                resting = stepOfResting(id, health.askResting(id));
            break;
        }
    }
    if (busy)
        return *busy;
    if (m_waits && later)
        return WalkStep{WalkStep::Kind::Wait, 0, *later, {}};
    // Nothing else can serve: rather one that is likely to fail than none.
    if (resting)
        return *resting;
    return WalkStep{WalkStep::Kind::End, 0, -1, reason};
}

void Walk::note(GatewayId gateway, Outcome outcome, const std::optional<Error>& reason, qint64 nowMs)
{
    Tried& tried = m_tried[gateway];
    ++tried.times;
    tried.forGood = !mayPass(outcome, reason);
    const int doublings = std::min(tried.times - 1, 10);
    tried.notBeforeMs = nowMs + std::min(firstPauseMs << doublings, longestPauseMs);
}

}
