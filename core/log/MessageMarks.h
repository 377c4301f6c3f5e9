// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Message.h"

#include <QFuture>

namespace otpost {

class Connection;
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

/// Stores an event; with its id. Blocking; inside a transaction on the database's thread.
Result<MessageEvent> storeEvent(Connection& connection, const MessageEvent& event);

}
