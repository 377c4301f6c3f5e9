// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/SendGuard.h"
#include "core/storage/Settings.h"

namespace otpost {

class Clock;
class CodeSealer;
class Dispatcher;
class MessageLog;
class OtpService;
class ReportAddresses;
class SecretStore;
class Storage;

/// What the service works with. All outlive it.
struct ApiContext {
    Storage& storage;
    Dispatcher& dispatcher;
    OtpService& otp;
    CodeSealer& sealer;
    MessageLog& log;
    const Clock& clock;
    SecretStore& secrets;
    ReportAddresses& reports;
    SettingsService& stored;
    Settings settings; ///< as they were when it began
    GuardPolicy guard;
};

}
