// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace otpost {

class Storage;

/// Brings messages into the search index after they were written, some hundred at a time, so that sending
/// does not wait for it and a long log from before is taken in beside the work of the day. What is not in it
/// yet is found as well, only slower. In a thread with an event loop.
class LogIndexer : public QObject
{
    Q_OBJECT

public:
    /// The storage must outlive this.
    explicit LogIndexer(Storage& storage, QObject* parent = nullptr);

    /// From now on, whenever something was written.
    void start();

Q_SIGNALS:
    /// So many messages are still to be taken in; said while there are many.
    void behind(qint64 messages);

private:
    void step();

    Storage& m_storage;
    QTimer m_next;
    bool m_running = false;
    bool m_again = false;
};

/// Takes in the next messages, at most `rows`; how many are left. From any thread.
QFuture<Result<qint64>> indexMessages(Storage& storage, int rows);

}
