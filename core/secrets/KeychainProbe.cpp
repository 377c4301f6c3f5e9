// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainProbe.h"

#include "core/base/Async.h"
#include "core/secrets/SecretServiceProbe.h"

namespace otpost {

QFuture<KeychainState> probeKeychain()
{
#ifdef OTPOST_HAVE_DBUS
    return probeSecretService();
#else
    return finishedFuture(KeychainState::NotKnown);
#endif
}

}
