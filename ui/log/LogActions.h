// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Message.h"
#include "ui/widgets/UndoBar.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace otpost::ui {

/// What the log's page has done by the core. Calls return at once.
struct LogDeeds {
    /// Sends a message's text once more, as a new message; its id.
    std::function<QFuture<Result<MessageId>>(const Message& message)> sendAgain;
    /// Notes what the operator knows about a message of which that was unknown.
    std::function<QFuture<Result<void>>(MessageId id, bool sent)> mark;
    /// How many messages erasing a number would remove.
    std::function<QFuture<Result<qint64>>(const QString& e164)> countOf;
    /// Removes all that is kept about a number; how many messages it were.
    std::function<QFuture<Result<qint64>>(const QString& e164)> erase;
};

/// Asks before it does what cannot be taken back, and tells what came of it.
class LogActions : public QObject
{
    Q_OBJECT

public:
    /// `host`: the widget over which questions are asked.
    LogActions(LogDeeds deeds, QWidget* host);

    void sendAgain(const MessageDetails& details, bool masked, QWidget* over);
    void mark(const MessageDetails& details, bool sent, QWidget* over);
    void erase(const QString& e164, bool masked, QWidget* over);

Q_SIGNALS:
    void noticeRaised(const otpost::ui::Notice& notice);
    /// A new message was handed in in place of an older one.
    void sentAgain(otpost::MessageId id);
    /// Rows of this number are gone.
    void erased(const QString& e164);

private:
    void askToErase(const QString& e164, qint64 messages, bool masked, QWidget* over);
    void trouble(QWidget* over, const Error& error);

    LogDeeds m_deeds;
};

}
