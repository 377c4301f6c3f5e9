// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/model/Message.h"

#include <QFuture>
#include <QObject>

namespace otpost {

class Dispatcher;
class Storage;

/// What became of a guest's code, for who stands in front of the guest.
struct GuestAnswer {
    QString number; ///< E.164, as it was understood
    QString sentence; ///< "Sent by Twilio 40 s ago, not confirmed."
    MessageId messageId = 0; ///< the newest message to it; 0: none
    MessageType type = MessageType::CustomerCode;
    MessageStatus status = MessageStatus::New;
    QString gateway; ///< that had it last; empty: none yet
    QDateTime at; ///< when the status was reached, UTC
    qint64 secondsAgo = 0;
    QString reason; ///< in words, where it failed
    bool canSendNext = false; ///< the same code can be sent once more
    QString whyNot; ///< in words, where it cannot
    QString nextGateway; ///< by which it would be; empty: not known

    bool operator==(const GuestAnswer&) const = default;
};

/// The front desk: a guest's number in, one sentence out. Calls may be made from any thread.
class GuestDesk
{
public:
    /// All must outlive this.
    GuestDesk(Storage& storage, Dispatcher& dispatcher, Clock& clock);

    /// `number` as people write it; national forms by the setting `default-country`. Errors of
    /// parsePhoneNumber and of the database.
    QFuture<Result<GuestAnswer>> answer(const QString& number) const;
    /// Sends the code of this message once more by the next gateway; the new message's id. Errors as
    /// Dispatcher::resend.
    QFuture<Result<MessageId>> sendNext(MessageId id) const;

private:
    Storage& m_storage;
    Dispatcher& m_dispatcher;
    Clock& m_clock;
};

}
