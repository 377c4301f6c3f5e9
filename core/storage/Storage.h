// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"
#include "core/storage/Connection.h"
#include "core/storage/WriteGroup.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace otpost {

/// The database of one data directory: one thread that writes, one that reads, a connection each.
/// Work is handed in as a function of a Connection and comes back as a future; nothing here blocks the
/// caller. May be used from any thread.
class Storage : public QObject
{
    Q_OBJECT

public:
    /// Prepares the directory, opens the database and brings it to the known schema. Blocks; errors as
    /// `prepareDataDirectory`, `Connection::open` and `migrate`.
    static Result<std::unique_ptr<Storage>> open(const QString& dataDirectory);
    ~Storage() override;

    QString dataDirectory() const { return m_directory; }

    /// Runs `work(Connection&)`, which returns a Result, inside a transaction on the writing thread; an error
    /// undoes what this work has done. The result comes when it is durable. Works run in the order they are
    /// handed in; those that wait together share one commit, and where that fails, all get its error.
    /// DataDirNewer once another program has upgraded the schema.
    template <class Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        using R = std::invoke_result_t<Work, Connection&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        const auto give = [promise](R result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        hand(groupedWork(std::move(work), give, nullptr));
        return future;
    }

    /// As `write`, but cheaper: `done(result)` is called in this thread, which needs an event loop, unless
    /// `context`, which lives in it, is gone by then.
    template <class Work, class Done>
    void writeThen(QObject* context, Work work, Done done)
    {
        using R = std::invoke_result_t<Work, Connection&>;
        const auto give
            = [context = QPointer<QObject>(context), done = std::move(done)](const R& result) mutable {
                  if (context)
                      done(result);
              };
        hand(groupedWork(std::move(work), give, courier()));
    }

    /// Runs `work(Connection&)`, which returns a Result, on the reading thread.
    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        return runIn(
            m_reader.get(), [this, work = std::move(work)]() mutable { return work(*m_readConnection); });
    }

    /// Runs `work(closing)`, which returns a Result and may block, on a thread of the pool; it may use this
    /// storage and is waited for when that ends. `closing()` says that it should come to an end.
    template <class Work>
    auto beside(Work work)
    {
        using R = std::invoke_result_t<Work, const std::function<bool()>&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        begun();
        QThreadPool::globalInstance()->start([this, promise, work = std::move(work)]() mutable {
            promise->addResult(work([this] { return m_closing.load(); }));
            promise->finish();
            ended();
        });
        return future;
    }

    /// Waits until all work handed in so far is done and whoever waits for it has been told. Blocks.
    void drain();

Q_SIGNALS:
    /// Something in the database changed, by this program or another; at most twice a second. Emitted
    /// on the reading thread.
    void changed();

private:
    explicit Storage(QString directory);
    Result<void> openConnections();
    void watch();
    void hand(GroupedWork work);
    void serve();
    void settle(std::vector<GroupedWork>& group, const std::optional<Error>& lost);
    Courier* courier();
    void begun();
    void ended();

    QString m_directory;
    QThread m_writeThread;
    QThread m_readThread;
    std::unique_ptr<QObject> m_writer; ///< lives in m_writeThread; work is posted to it
    std::unique_ptr<QObject> m_reader;
    std::optional<Connection> m_writeConnection; ///< used in m_writeThread only
    std::optional<Connection> m_readConnection;
    qint64 m_dataVersion = 0; ///< used in m_readThread only
    std::atomic<bool> m_closing = false;
    QMutex m_besideMutex; ///< guards what follows
    QWaitCondition m_besideEnded;
    int m_beside = 0; ///< works on threads of the pool
    QMutex m_mutex; ///< guards what follows
    std::deque<GroupedWork> m_works; ///< that wait for the writing thread
    bool m_serving = false; ///< it has been told
    std::vector<std::unique_ptr<Courier>> m_couriers; ///< one a thread
};

}
