// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Admission.h"
#include "core/model/Gateway.h"

#include <QDate>
#include <QDateTime>

namespace otpost {

class Clock;

/// How much one gateway is asked to do: messages a second (a bucket of tokens that holds at most what a
/// second gives, and at least one), calls at once, and messages in a day of the local calendar. Pure but for
/// the clock, which is handed in with every call.
class GatewayLimits
{
public:
    void set(const LimitSettings& limits);

    /// Later at the earliest time at which it is worth asking again, Skip until midnight, or Go.
    Admission ask(const Clock& clock) const;
    /// A call takes its place, whether there is room or not.
    void begin(const Clock& clock);
    /// `notTried`: it counts for nothing.
    void end(const Clock& clock, bool notTried);

    /// Messages since midnight that are known from elsewhere. What was counted here is never lowered.
    void setUsedToday(const Clock& clock, int messages);
    /// The gateway has a daily cap and has had as many.
    bool isUsedUp(const Clock& clock) const;
    int calls() const { return m_calls; }

private:
    QDate today(const Clock& clock) const;
    void count(const Clock& clock, int messages);
    double tokensAt(qint64 nowMs) const;

    LimitSettings m_limits;
    int m_calls = 0;
    double m_tokens = -1; ///< at m_tokensAtMs; -1: as many as there can be
    qint64 m_tokensAtMs = 0;
    QDate m_day; ///< the latest day that was seen, which m_used is of
    qint64 m_dayAtMs = 0; ///< Clock::monotonicMs when it was seen first
    int m_used = 0;
};

}
