// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"
#include "core/storage/Connection.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

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

    /// Runs `work(Connection&)`, which returns a Result, inside BEGIN IMMEDIATE … COMMIT on the writing
    /// thread; an error rolls back. Works run in the order they are handed in. DataDirNewer once
    /// another program has upgraded the schema.
    template <class Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        using R = std::invoke_result_t<Work, Connection&>;
        return runIn(m_writer.get(), [this, work = std::move(work)]() mutable -> R {
            if (Result<void> begun = begin(); !begun)
                return tl::unexpected(begun.error());
            R result = work(*m_writeConnection);
            if (Result<void> ended = end(result.has_value()); !ended)
                return tl::unexpected(ended.error());
            return result;
        });
    }

    /// As `write`; `done(result)` is called in the thread of `context`, unless that is gone by then.
    template <class Work, class Done>
    void writeThen(QObject* context, Work work, Done done)
    {
        write(std::move(work)).then(context, std::move(done));
    }

    /// Runs `work(Connection&)`, which returns a Result, on the reading thread.
    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>
    {
        return runIn(
            m_reader.get(), [this, work = std::move(work)]() mutable { return work(*m_readConnection); });
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
    Result<void> begin();
    Result<void> end(bool commit);
    void watch();

    QString m_directory;
    QThread m_writeThread;
    QThread m_readThread;
    std::unique_ptr<QObject> m_writer; ///< lives in m_writeThread; work is posted to it
    std::unique_ptr<QObject> m_reader;
    std::optional<Connection> m_writeConnection; ///< used in m_writeThread only
    std::optional<Connection> m_readConnection;
    qint64 m_dataVersion = 0; ///< used in m_readThread only
};

}
