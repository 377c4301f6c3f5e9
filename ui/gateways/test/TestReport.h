// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/net/ConnectionDiagnosis.h"

#include <optional>

namespace otpost::ui {

/// A test as plain text for a mail to the provider's support: what was sent, what came back, what it means.
/// Secrets and codes are dots, as everywhere.
QString testReport(const MessageDetails& details, const std::optional<ConnectionReport>& connection);

}
