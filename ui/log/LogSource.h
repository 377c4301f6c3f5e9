// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogReader.h"
#include "ui/log/LogQuery.h"

#include <QFuture>

namespace otpost::ui {

/// Where the rows of the log come from: LogBackend, or made up in tests. Calls return at once.
class LogSource
{
public:
    virtual ~LogSource() = default;

    virtual QFuture<Result<LogSlice>> first(const LogQuery& query, int limit) = 0;
    virtual QFuture<Result<LogSlice>> last(const LogQuery& query, int limit) = 0;
    /// The nearest rows before this one, in order, and after it.
    virtual QFuture<Result<LogSlice>> before(const LogQuery& query, const Message& row, int limit) = 0;
    virtual QFuture<Result<LogSlice>> after(const LogQuery& query, const Message& row, int limit) = 0;
    /// Rows around a place, counted from 0, among `of`; where exactly may be an estimate.
    virtual QFuture<Result<LogSlice>> at(const LogQuery& query, qint64 rank, qint64 of, int limit) = 0;
    /// Rows around this message. MessageNotFound where the query does not show it.
    virtual QFuture<Result<LogSlice>> around(const LogQuery& query, MessageId id, int limit) = 0;
    /// These messages as they are now, in any order; those that are gone are left out.
    virtual QFuture<Result<QList<Message>>> again(const QList<MessageId>& ids) = 0;
    /// How many messages that the query shows are newer than this one; at most `most`.
    virtual QFuture<Result<qint64>> newer(const LogQuery& query, MessageId than, int most) = 0;
};

}
