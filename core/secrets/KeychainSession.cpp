// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainSession.h"

#ifdef OTPOST_HAVE_DBUS
#include <QLibrary>
#endif

namespace otpost {

bool forgetKeychainSession()
{
#ifdef OTPOST_HAVE_DBUS
    // The library that QtKeychain has loaded; secret_service_disconnect is part of its stable interface.
    QLibrary library(QStringLiteral("secret-1"), 0);
    using Disconnect = void (*)();
    const auto disconnect = reinterpret_cast<Disconnect>(library.resolve("secret_service_disconnect"));
    if (!disconnect)
        return false;
    disconnect();
    return true;
#else
    return false;
#endif
}

}
