// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogRanks.h"
#include "core/log/LogReader.h"
#include "core/storage/Connection.h"

#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <list>
#include <map>
#include <memory>

namespace otpost {

/// What is known of a view that was asked for.
struct ViewState {
    LogView view;
    LogPlan plan;
    // Of a list.
    QList<MessageId> list;
    qint64 listVersion = -1; ///< of the data
    QElapsedTimer listAge;
    qint64 listMs = 0;
    // Of a walk.
    LogRanks ranks;
    LogRanks counting; ///< will be the ranks
    bool runs = false;
    bool counted = false;
    qint64 countVersion = -1; ///< of the data
    qint64 removals = 0;
    QElapsedTimer countAge;
    qint64 countMs = 0;
    QElapsedTimer countBegan;
    std::optional<LogKey> top; ///< the first row when it was counted
    qint64 above = 0; ///< rows that came before it since
    MessageId newest = 0; ///< the highest id when it was counted

    struct Waiting {
        std::shared_ptr<QPromise<Result<qint64>>> promise;
        CancelToken cancel;
    };
    QList<Waiting> waiting; ///< for the count
};

/// The work of LogReader, in its thread. What takes long goes on in small steps, so that rows are read
/// between.
class LogDesk : public QObject
{
    Q_OBJECT

public:
    explicit LogDesk(QString file);
    /// Before its thread ends, in it.
    void close();

    enum class Where { First, Last, Before, After };
    Result<LogSlice> page(
        const LogView& view, Where where, const LogKey& key, int limit, const GivenUp& givenUp);
    Result<LogSlice> at(const LogView& view, qint64 rank, qint64 of, int limit, const GivenUp& givenUp);
    Result<LogSlice> around(const LogView& view, MessageId id, int limit, const GivenUp& givenUp);
    Result<QList<Message>> rowsById(const QList<MessageId>& ids);
    Result<qint64> newer(const MessageFilter& filter, MessageId than, int most);
    Result<MessageDetails> details(MessageId id);
    Result<QStringList> names(const QString& column, const QString& index);
    void count(const LogView& view, const ViewState::Waiting& waiting);

    struct SummaryJob;
    void summarize(const std::shared_ptr<SummaryJob>& job);
    void beginSummary(const MessageFilter& filter,
        const std::shared_ptr<QPromise<Result<LogSummary>>>& promise, const CancelToken& cancel,
        const std::function<void(double)>& progress);

private:
    using StatePtr = std::shared_ptr<ViewState>;

    Result<Connection*> connection();
    Result<qint64> dataVersion();
    Result<StatePtr> stateOf(const LogView& view);
    Result<void> freshenList(ViewState& state);
    Result<LogSlice> listSlice(const ViewState& state, qint64 first, int limit);
    Result<qint64> placeInList(const ViewState& state, const LogKey& key);
    Result<LogSlice> estimate(
        const ViewState& state, qint64 rank, qint64 of, int limit, const GivenUp& givenUp);
    Result<qint64> rankOf(const ViewState& state, const LogKey& key);
    Result<bool> countFromMemory(ViewState& state);
    void startCounting(const StatePtr& state);
    void countOn(const StatePtr& state);
    void finishCount(const StatePtr& state, const Result<qint64>& rows);
    void later(std::function<void()> step, int ms = 0);

    QString m_file;
    std::optional<Connection> m_connection;
    std::list<StatePtr> m_states; ///< the last used first
};

}
