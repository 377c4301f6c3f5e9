// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/log/GuestDesk.h"
#include "core/log/LogReader.h"
#include "ui/log/ExportDialog.h"
#include "ui/log/FrontDesk.h"
#include "ui/log/LogActions.h"
#include "ui/log/LogSource.h"
#include "ui/log/MessageFacts.h"

namespace otpost {
class Services;
}

namespace otpost::ui {

/// What the log's widgets need, done by the core. Calls return at once.
class LogBackend : public LogSource
{
public:
    /// The services must outlive this.
    explicit LogBackend(Services& services);

    LogReader& reader() { return m_reader; }
    LogDeeds deeds();
    DeskMeans desk();
    /// Exports what the query shows now; `masked`: numbers without their middle digits.
    ExportMeans exporting(const LogQuery& query, bool masked);
    QFuture<Result<MessageFacts>> facts(MessageId id);

    QFuture<Result<LogSlice>> first(const LogQuery& query, int limit) override;
    QFuture<Result<LogSlice>> last(const LogQuery& query, int limit) override;
    QFuture<Result<LogSlice>> before(const LogQuery& query, const Message& row, int limit) override;
    QFuture<Result<LogSlice>> after(const LogQuery& query, const Message& row, int limit) override;
    QFuture<Result<LogSlice>> at(const LogQuery& query, qint64 rank, qint64 of, int limit) override;
    QFuture<Result<LogSlice>> around(const LogQuery& query, MessageId id, int limit) override;
    QFuture<Result<QList<Message>>> again(const QList<MessageId>& ids) override;
    QFuture<Result<qint64>> newer(const LogQuery& query, MessageId than, int most) override;

private:
    QFuture<Result<MessageId>> sendAgain(const Message& message);

    Services& m_services;
    LogReader m_reader;
    SystemClock m_clock;
    GuestDesk m_desk;
};

}
