// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/Passphrase.h"

namespace otpost::cli {

/// The passphrase of the service (see `passphraseOfService`); where there is none, asks for it on the
/// terminal that the program runs on, without showing what is typed, twice for a new vault. VaultLocked
/// where there is no terminal or nothing was typed. Blocks.
Result<LockedBytes> passphraseOrAsk(const PassphraseRequest& request);

}
