// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <memory>

namespace otpost {

class GatewayService;
class MessageLog;
class SecretStore;
class SendService;
class SettingsService;
class Storage;

/// The core, composed: built once by each program. Owns the database threads and the engine thread, in
/// which network and keychain work runs, so that the caller's thread never waits for either.
class Services
{
public:
    /// Opens the data directory. Blocks; errors as `Storage::open`. `secrets`: null for the keychain;
    /// otherwise it must outlive this.
    static Result<std::unique_ptr<Services>> open(
        const QString& dataDirectory, SecretStore* secrets = nullptr);
    ~Services();

    Storage& storage();
    GatewayService& gateways();
    SendService& sender();
    MessageLog& log();
    SettingsService& settings();

private:
    Services();
    struct Private;
    std::unique_ptr<Private> d;
};

}
