// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/storage/Storage.h"

namespace otpost::test {

/// What was asked of the services is answered from here on: before a page that asked may go. Blocks.
inline void settle(Services& services)
{
    const auto nothing = [](Connection&) { return Result<void>(); };
    for (int hop = 0; hop < 2; ++hop) {
        (void)services.storage().write(nothing).result();
        (void)services.storage().read(nothing).result();
        (void)services.gateways().list().result();
    }
    (void)services.storage().read(nothing).result();
}

}
