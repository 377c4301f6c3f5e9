// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"
#include "core/log/LogFilter.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace otpost {

class Storage;

/// Where a message stands in a view: its value in the sorted column, and what decides among equals.
struct LogKey {
    QString text; ///< of a column that holds words
    qint64 number = 0; ///< of one that holds numbers
    qint64 time = 0; ///< created, ms since 1970 UTC
    MessageId id = 0;

    bool operator==(const LogKey&) const = default;
};
LogKey keyOf(const Message& message, LogColumn column);

/// Some messages of a view, one after the other in its order.
struct LogSlice {
    QList<Message> rows;
    bool atStart = false; ///< nothing comes before the first
    bool atEnd = false; ///< nothing comes after the last
    int focus = 0; ///< the row that was asked for
    qint64 rank = -1; ///< place of the first row in the view, from 0; -1: not known yet
};

/// What the rows of a filter come to.
struct LogSummary {
    qint64 messages = 0;
    qint64 attempts = 0;
    qint64 segments = 0; ///< of the messages that were sent: what is paid for, more or less
    qint64 sent = 0; ///< Sent, Delivered or Undelivered: a gateway took them
    qint64 ended = 0; ///< all but New and Sending
    qint64 medianAcceptMs = -1; ///< from handing in to the gateway's yes, to 3 % or so; -1: none was taken

    /// Sent among those that have ended, 0 to 1; -1: none has.
    double share() const { return ended > 0 ? double(sent) / double(ended) : -1; }
    bool operator==(const LogSummary&) const = default;
};

/// Reads the log of any length in constant memory, on two threads of its own: one for rows, one for what
/// takes longer. Calls may be made from any thread and return at once. A request for another view makes an
/// older one that is still looking for rows give up with WorkCanceled.
class LogReader : public QObject
{
    Q_OBJECT

public:
    /// The storage must outlive this.
    explicit LogReader(Storage& storage, QObject* parent = nullptr);
    ~LogReader() override;

    /// `limit`: 1 to 10 000 rows.
    QFuture<Result<LogSlice>> first(const LogView& view, int limit);
    QFuture<Result<LogSlice>> last(const LogView& view, int limit);
    /// The nearest rows before this place, in the order of the view, and after it.
    QFuture<Result<LogSlice>> before(const LogView& view, const LogKey& key, int limit);
    QFuture<Result<LogSlice>> after(const LogView& view, const LogKey& key, int limit);
    /// Rows around the one with this place, counted from 0, among `of`, as many as the caller knows of. Exact
    /// once the view has been counted; before, an estimate by time where it is sorted by that.
    QFuture<Result<LogSlice>> at(const LogView& view, qint64 rank, qint64 of, int limit);
    /// Rows around this message. MessageNotFound where the view does not show it.
    QFuture<Result<LogSlice>> around(const LogView& view, MessageId id, int limit);

    /// These messages as they are now, in any order; those that are gone are left out.
    QFuture<Result<QList<Message>>> rowsById(const QList<MessageId>& ids);
    /// How many messages of this filter have a higher id, at most `most`.
    QFuture<Result<qint64>> newer(const MessageFilter& filter, MessageId than, int most);
    /// A message with its attempts. MessageNotFound.
    QFuture<Result<MessageDetails>> details(MessageId id);
    /// Names that messages have, for the lists of the filters, sorted.
    QFuture<Result<QStringList>> locations();
    QFuture<Result<QStringList>> gatewayNames();

    /// Exact. Counts in the background, remembers it, and counts again only what may have changed since; may
    /// be asked as often as the storage says `changed`. WorkCanceled.
    QFuture<Result<qint64>> count(const LogView& view, const CancelToken& cancel = {});
    /// `progress`: 0 to 1, called on the thread that reads; may be empty. WorkCanceled.
    QFuture<Result<LogSummary>> summary(const MessageFilter& filter, const CancelToken& cancel = {},
        std::function<void(double)> progress = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
