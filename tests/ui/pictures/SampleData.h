// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/app/Services.h"

namespace otpost::test {

/// Fills an empty data directory with the gateways and messages of the documentation's pictures, through
/// the same services that the program uses. All of it is invented.
void addSampleGateways(Services& services);
void addSampleMessages(Services& services);
/// A month of messages and balances up to now; and a gateway that rests, short of money.
void addSampleTraffic(Services& services);
void addSampleTrouble(Services& services);

}
