// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeClock.h"

#include <QMutexLocker>

namespace otpost::test {

FakeClock::FakeClock()
    : FakeClock(QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC))
{
}

FakeClock::FakeClock(const QDateTime& start)
    : m_now(start.toUTC())
{
}

QDateTime FakeClock::now() const
{
    const QMutexLocker lock(&m_mutex);
    return m_now;
}

qint64 FakeClock::monotonicMs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_monotonicMs;
}

void FakeClock::advance(qint64 ms)
{
    const QMutexLocker lock(&m_mutex);
    m_now = m_now.addMSecs(ms);
    m_monotonicMs += ms;
}

void FakeClock::setWallClock(const QDateTime& time)
{
    const QMutexLocker lock(&m_mutex);
    m_now = time.toUTC();
}

}
