// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/GatewayLimits.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <cmath>

namespace otpost {

namespace {

/// Midnight is looked for again at least so often, as the wall clock may be set.
constexpr qint64 longestCapMs = 60 * 60 * 1000LL;
constexpr qint64 dayMs = 24 * 60 * 60 * 1000LL;

/// 0: no limit.
double rateOf(const LimitSettings& limits)
{
    return limits.perSecond ? std::max(0.0, double(limits.perSecond->tenThousandths) / 10'000) : 0;
}

}

void GatewayLimits::set(const LimitSettings& limits)
{
    if (m_limits.perSecond != limits.perSecond)
        m_tokens = -1;
    m_limits = limits;
}

/// The day that counts. The wall clock may go back, the day does not, unless a whole day has gone by since:
/// then it was wrong.
QDate GatewayLimits::today(const Clock& clock) const
{
    const QDate day = clock.now().toLocalTime().date();
    if (!m_day.isValid() || day >= m_day || clock.monotonicMs() - m_dayAtMs >= dayMs)
        return day;
    return m_day;
}

void GatewayLimits::count(const Clock& clock, int messages)
{
    const QDate day = today(clock);
    if (m_day != day) {
        m_day = day;
        m_dayAtMs = clock.monotonicMs();
        m_used = 0;
    }
    m_used = std::max(0, m_used + messages);
}

double GatewayLimits::tokensAt(qint64 nowMs) const
{
    const double rate = rateOf(m_limits);
    const double most = std::max(1.0, rate);
    if (m_tokens < 0)
        return most;
    return std::min(most, m_tokens + rate * double(nowMs - m_tokensAtMs) / 1000);
}

Admission GatewayLimits::ask(const Clock& clock) const
{
    const qint64 now = clock.monotonicMs();
    if (isUsedUp(clock)) {
        const qint64 left = clock.now().msecsTo(m_day.addDays(1).startOfDay());
        return Admission{Admission::Kind::Skip, now + std::clamp(left, qint64(1), longestCapMs),
            Error{ErrorKind::GatewayDailyCap, {}, {QString::number(m_limits.perDay)}}};
    }
    if (m_calls >= m_limits.inFlight)
        return Admission{Admission::Kind::Later, -1, {}};
    const double rate = rateOf(m_limits);
    const double missing = rate > 0 ? 1 - tokensAt(now) : 0;
    if (missing <= 1e-9)
        return {};
    return Admission{Admission::Kind::Later, now + qint64(std::ceil(missing / rate * 1000)), {}};
}

void GatewayLimits::begin(const Clock& clock)
{
    ++m_calls;
    m_tokens = std::max(0.0, tokensAt(clock.monotonicMs()) - 1);
    m_tokensAtMs = clock.monotonicMs();
    count(clock, 1);
}

void GatewayLimits::end(const Clock& clock, bool notTried)
{
    m_calls = std::max(0, m_calls - 1);
    if (!notTried)
        return;
    m_tokens = tokensAt(clock.monotonicMs()) + 1;
    m_tokensAtMs = clock.monotonicMs();
    count(clock, -1);
}

void GatewayLimits::setUsedToday(const Clock& clock, int messages)
{
    count(clock, 0);
    m_used = std::max(m_used, messages);
}

bool GatewayLimits::isUsedUp(const Clock& clock) const
{
    return m_limits.perDay > 0 && m_day.isValid() && m_day == today(clock) && m_used >= m_limits.perDay;
}

}
