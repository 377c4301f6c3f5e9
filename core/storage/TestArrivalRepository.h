// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/Connection.h"

#include <QDateTime>

#include <optional>

namespace otpost {

/// What the person with the telephone says of a test's text.
struct TestArrival {
    MessageId messageId = 0;
    GatewayId gatewayId = 0;
    bool arrived = false;
    qint64 afterMs = -1; ///< from sending to arriving, as a person noticed it; -1: not known, or it did not
    QDateTime saidAt; ///< UTC

    bool operator==(const TestArrival&) const = default;
};

/// Which tests arrived. Blocking; called on a database thread with its connection. Functions that write
/// expect to run inside a transaction.
namespace TestArrivalRepository {

/// Keeps it, in place of what was said of this message before. MessageNotFound, GatewayNotFound.
Result<void> put(Connection& connection, const TestArrival& arrival);
/// What was said last of a test of this gateway; nothing where nobody said anything.
Result<std::optional<TestArrival>> last(Connection& connection, GatewayId gateway);

}

}
