// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace otpost::lua {

/// Gives up, for good, all that a script has no business with: files, network, other processes, the
/// environment, core dumps, being looked into; and memory beyond a cap. What the system does not know is left
/// out. False where something that it does know failed.
bool lockDown();

}
