// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace otpost {

enum class KeychainState { Usable, Missing, Locked, NotKnown };

/// Asks the platform how its keychain is, as QtKeychain cannot tell "locked" from "not there" on every
/// platform. Asynchronous; called from a thread with an event loop, and finishes there. NotKnown
/// where the platform has no way to ask.
QFuture<KeychainState> probeKeychain();

}
