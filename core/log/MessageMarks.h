// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Message.h"

#include <QFuture>

namespace otpost {

class Storage;

/// Something that happened to a message beside its attempts: somebody decided, or a provider reported.
struct MessageEvent {
    enum class Kind {
        MarkedSent, ///< somebody says that it was sent
        MarkedNotSent, ///< somebody says that it was not
        Delivered, ///< a provider's report
        Undelivered, ///< likewise; `reason` says why
        Resent, ///< sent again as another message, `detail`: its id
    };
    qint64 id = 0;
    MessageId messageId = 0;
    Kind kind = Kind::MarkedSent;
    QDateTime at; ///< UTC
    QString by; ///< who: name of the user's account; empty for a report
    QString detail;
    std::optional<Error> reason;

    bool operator==(const MessageEvent&) const = default;
};

/// Ends a message whose status is Unknown as Sent or as Error, and keeps who said so. MessageNotFound;
/// MessageNotUnknown.
QFuture<Result<MessageEvent>> markMessage(Storage& storage, MessageId id, bool sent, const QString& by);
/// What happened to a message, oldest first.
QFuture<Result<QList<MessageEvent>>> messageEvents(Storage& storage, MessageId id);
/// Keeps that a message was sent again as another.
QFuture<Result<void>> recordResent(Storage& storage, MessageId id, MessageId as, const QString& by);
/// Name of the account that this program runs under.
QString currentUserName();

/// What a provider says of a message that it took.
struct DeliveryReport {
    GatewayId gatewayId = 0;
    QString providerId; ///< the provider's own id of the message
    MessageId messageId = 0; ///< where it is known without that
    bool delivered = false; ///< otherwise: it will not be
    std::optional<Error> reason; ///< of one that was not delivered
    QDateTime at; ///< UTC
};

/// Makes the message Delivered or Undelivered and keeps the report. Delivered stays so whatever comes later;
/// a report that says nothing new changes nothing. The message; MessageNotFound.
QFuture<Result<MessageId>> recordDelivery(Storage& storage, const DeliveryReport& report);

}
