// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/KeychainProbe.h"

namespace otpost {

/// Asks the freedesktop.org Secret Service over D-Bus: is there one, and is its default collection
/// locked (Secret Service API draft 0.2, "Locking and Unlocking").
QFuture<KeychainState> probeSecretService();

}
