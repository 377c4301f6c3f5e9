// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/GatewayHealth.h"
#include "tests/support/FakeClock.h"

#include <memory>

namespace otpost::test {

inline constexpr GatewayId id = 7;

inline Error because(ErrorKind kind)
{
    return Error{kind, {}, {}};
}

/// One gateway and its health, by a clock that stands still.
struct HealthFixture {
    HealthFixture()
    {
        gateway.id = id;
        set();
    }

    /// After a change of the gateway.
    void set() { health.setGateways({gateway}); }
    void call(Outcome outcome, const std::optional<Error>& reason = {}, int retryAfter = -1)
    {
        health.began(id);
        health.ended(id, HealthEvent{outcome, reason, retryAfter, clock.monotonicMs(), false});
    }
    void unreachable() { call(Outcome::Unreachable, because(ErrorKind::ConnectionRefused)); }
    /// Fails until it rests.
    void rest()
    {
        for (int i = 0; i < 3; ++i)
            unreachable();
    }
    Admission::Kind asked() const { return health.ask(id).kind; }
    /// How long until it is worth asking again, in ms.
    qint64 wait() const { return health.ask(id).atMs - clock.monotonicMs(); }
    HealthState state() const { return health.reading(id).state; }
    void pass(qint64 ms) { clock.advance(ms); }

    FakeClock clock;
    GatewayHealth health{clock};
    Gateway gateway;
};

}
