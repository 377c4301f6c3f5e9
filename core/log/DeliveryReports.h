// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Message.h"

#include <QFuture>

namespace otpost {

class Storage;

/// What a provider says of a message that it took. Found by our own id, where the provider was told it, or
/// else by the provider's.
struct DeliveryReport {
    GatewayId gatewayId = 0; ///< whose report it is; a message that this one never had is not found
    QString providerId; ///< the provider's own id of the message
    MessageId messageId = 0; ///< ours; 0: not known
    bool delivered = false; ///< otherwise: it will not be
    std::optional<Error> reason; ///< of one that was not delivered
    QDateTime at; ///< UTC
};

/// What became of a report.
struct TakenReport {
    MessageId messageId = 0; ///< 0: not known yet
    /// It is about something that is not stored yet, or still on its way: kept, and looked at again by
    /// `settleReports`.
    bool waits = false;
};

/// Makes the message Delivered or Undelivered and keeps the report. Delivered stays so whatever comes later,
/// and a report that says nothing new changes nothing. What another gateway has sent since is not made
/// undelivered by the first one's report. MessageNotFound where neither id is given.
QFuture<Result<TakenReport>> recordDelivery(Storage& storage, const DeliveryReport& report);

/// Looks again at reports that wait. Those of more than an hour ago are dropped. How many still wait.
QFuture<Result<int>> settleReports(Storage& storage, const QDateTime& now);

}
