// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/ApiContext.h"

#include <QFuture>
#include <QStringList>

namespace otpost {

/// Why codes could not be sent now: database, secret store, gateways. Empty: they could. The reasons name no
/// gateway, path or key.
QFuture<QStringList> lookReady(const ApiContext& context);

}
