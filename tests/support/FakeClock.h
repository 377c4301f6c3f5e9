// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QMutex>

namespace otpost::test {

/// A clock that stands still until it is moved. Thread-safe.
class FakeClock final : public Clock
{
public:
    /// Starts at 2026-01-15 12:00:00 UTC unless told otherwise.
    FakeClock();
    explicit FakeClock(const QDateTime& start);

    QDateTime now() const override;
    qint64 monotonicMs() const override;

    /// Time passes: both clocks go on.
    void advance(qint64 ms);
    /// Somebody sets the wall clock, forwards or back; the monotonic one does not notice.
    void setWallClock(const QDateTime& time);

private:
    mutable QMutex m_mutex;
    QDateTime m_now;
    qint64 m_monotonicMs = 1000;
};

}
