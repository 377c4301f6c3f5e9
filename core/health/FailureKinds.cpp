// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/FailureKinds.h"

#include <algorithm>
#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// The provider answers, and would take the message later.
constexpr std::array busyKinds{ErrorKind::StatusTooMany, ErrorKind::StatusUnavailable,
    ErrorKind::NotProcessed, ErrorKind::ProviderTooMany};

}

Remedy remedyFor(const std::optional<Error>& reason)
{
    if (!reason)
        return Remedy::Time;
    switch (reason->kind) {
    case ErrorKind::StatusFunds:
    case ErrorKind::ProviderLogin:
        return Remedy::OperatorNow;
    case ErrorKind::StatusLogin:
        return reason->args.value(0) == "403"_L1 ? Remedy::Operator : Remedy::OperatorNow;
    default:
        return Remedy::Time;
    }
}

bool asksToWait(const HealthEvent& event)
{
    if (event.reason && std::find(busyKinds.begin(), busyKinds.end(), event.reason->kind) != busyKinds.end())
        return true;
    return event.retryAfterSeconds >= 0 && event.outcome == Outcome::RejectedGateway;
}

bool isOwnFault(const std::optional<Error>& reason)
{
    return reason && errorClass(reason->kind) != ErrorClass::Job;
}

}
