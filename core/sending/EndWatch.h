// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>

namespace otpost {

class Storage;

/// Who waits for the end of which message: told by this program where it sends, found in the database where
/// another does. Works in its thread.
class EndWatch : public QObject
{
    Q_OBJECT

public:
    using DetailsPromise = std::shared_ptr<QPromise<Result<MessageDetails>>>;

    explicit EndWatch(Storage& storage);

    /// A message submitted here: `ended` follows once.
    void expect(MessageId id);
    /// Gives the promise the message when it has ended; at once, where it has. MessageNotFound.
    void wait(MessageId id, const DetailsPromise& promise);
    /// This program has ended it.
    void tell(const MessageDetails& details);
    /// Looks in the database for what others have ended.
    void look();
    bool isEmpty() const { return m_expected.isEmpty() && m_waiting.isEmpty(); }

Q_SIGNALS:
    void ended(otpost::MessageId id, otpost::MessageStatus status);

private:
    void settle(MessageId id);

    Storage& m_storage;
    QSet<MessageId> m_expected;
    QHash<MessageId, QList<DetailsPromise>> m_waiting;
    bool m_looking = false;
    bool m_lookAgain = false;
};

}
