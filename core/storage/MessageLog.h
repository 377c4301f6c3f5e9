// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Message.h"

#include <QFuture>

namespace otpost {

class Storage;

/// Which rows of the SMS log are wanted. Conditions left empty do not narrow.
struct LogFilter {
    QDateTime since; ///< inclusive
    QDateTime until; ///< exclusive
    std::optional<MessageStatus> status;
    GatewayId gatewayId = 0; ///< rows with an attempt by this gateway
    QString location;
    QString search; ///< in number and text, ignoring case
    MessageId before = 0; ///< rows older than this one; 0: from the newest
    MessageId after = 0; ///< rows newer than this one
    int limit = 100; ///< rows, 1…10 000

    bool operator==(const LogFilter&) const = default;
};

/// Reads the SMS log. Calls return at once, from any thread; the work runs on the reading thread of
/// the database.
class MessageLog
{
public:
    explicit MessageLog(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Newest first.
    QFuture<Result<QList<Message>>> page(const LogFilter& filter) const;
    /// MessageNotFound where there is none.
    QFuture<Result<MessageDetails>> details(MessageId id) const;

private:
    Storage& m_storage;
};

}
