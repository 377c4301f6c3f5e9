// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/OutcomeTable.h"

#include <algorithm>
#include <array>

namespace otpost {

namespace {

struct Row {
    Outcome outcome;
    NextStep step;
};

/// What is unclear is the operator's to decide; see UnclearPolicy.
constexpr std::array table{
    Row{Outcome::Accepted, NextStep::StopSent},
    Row{Outcome::RejectedGateway, NextStep::NextGateway},
    Row{Outcome::RejectedRecipient, NextStep::StopError},
    Row{Outcome::Unreachable, NextStep::NextGateway},
};

/// Rejections that say "not now" rather than "no".
constexpr std::array passing{
    ErrorKind::StatusTooMany,
    ErrorKind::StatusUnavailable,
    ErrorKind::NotProcessed,
    ErrorKind::ProviderTooMany,
};

}

NextStep nextStep(Outcome outcome, MessageType type, const UnclearPolicy& unclear)
{
    const auto* const row = std::find_if(
        table.begin(), table.end(), [outcome](const Row& entry) { return entry.outcome == outcome; });
    if (row != table.end())
        return row->step;
    return type == MessageType::CustomerCode ? unclear.code : unclear.other;
}

bool mayPass(Outcome outcome, const std::optional<Error>& reason)
{
    if (outcome == Outcome::Unreachable)
        return true;
    // A secret store that is locked is opened again; one that has no such value will not get it by itself.
    const bool shut = reason && errorClass(reason->kind) == ErrorClass::SecretStore
        && reason->kind != ErrorKind::SecretNotStored;
    if (outcome == Outcome::RejectedGateway && shut)
        return true;
    return outcome == Outcome::RejectedGateway && reason
        && std::find(passing.begin(), passing.end(), reason->kind) != passing.end();
}

}
