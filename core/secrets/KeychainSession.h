// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace otpost {

/// Has the platform's keychain library forget its connection to the service, so that the next call makes
/// a new one. libsecret keeps the session of a service that was restarted, and every call then fails
/// until the program ends. Called in the thread that runs the keychain's jobs. False where there is
/// nothing to forget.
bool forgetKeychainSession();

}
