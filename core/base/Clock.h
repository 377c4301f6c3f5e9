// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace otpost {

/// Where time comes from. Injected, so that tests move it by hand. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC, ms precision. May jump.
    virtual QDateTime now() const = 0;
    /// Milliseconds since some start; never goes back.
    virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 monotonicMs() const override;
};

}
