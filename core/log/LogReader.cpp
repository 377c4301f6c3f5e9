// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogReader.h"

#include "core/log/LogDesk.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/Storage.h"

#include <QMutex>
#include <QThread>

#include <atomic>
#include <optional>

namespace otpost {

using namespace Qt::StringLiterals;

struct LogReader::Private {
    explicit Private(const QString& directory)
        : desk(std::make_unique<LogDesk>(databaseFile(directory)))
    {
        thread.setObjectName(u"otpost-log"_s);
        desk->moveToThread(&thread);
        thread.start();
    }
    ~Private()
    {
        ++request;
        // The connection belongs to its thread.
        QMetaObject::invokeMethod(
            desk.get(),
            [this] {
                desk->close();
                thread.quit();
            },
            Qt::QueuedConnection);
        thread.wait();
    }

    /// A number for what is asked for now: it counts up with each other view.
    GivenUp begin(const LogView& view)
    {
        const QMutexLocker lock(&mutex);
        if (!last || *last != view) {
            last = view;
            ++request;
        }
        return [this, mine = request.load()] { return request.load() != mine; };
    }

    template <class Work>
    auto run(Work work)
    {
        return runIn(desk.get(), [this, work = std::move(work)] { return work(*desk); });
    }

    QThread thread;
    std::unique_ptr<LogDesk> desk;
    QMutex mutex; ///< guards `last`
    std::optional<LogView> last;
    std::atomic<quint64> request = 0;
};

LogReader::LogReader(Storage& storage, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(storage.dataDirectory()))
{
}

LogReader::~LogReader() = default;

QFuture<Result<LogSlice>> LogReader::first(const LogView& view, int limit)
{
    return d->run([view, limit, gone = d->begin(view)](
                      LogDesk& desk) { return desk.page(view, LogDesk::Where::First, {}, limit, gone); });
}

QFuture<Result<LogSlice>> LogReader::last(const LogView& view, int limit)
{
    return d->run([view, limit, gone = d->begin(view)](
                      LogDesk& desk) { return desk.page(view, LogDesk::Where::Last, {}, limit, gone); });
}

QFuture<Result<LogSlice>> LogReader::before(const LogView& view, const LogKey& key, int limit)
{
    return d->run([view, key, limit, gone = d->begin(view)](
                      LogDesk& desk) { return desk.page(view, LogDesk::Where::Before, key, limit, gone); });
}

QFuture<Result<LogSlice>> LogReader::after(const LogView& view, const LogKey& key, int limit)
{
    return d->run([view, key, limit, gone = d->begin(view)](
                      LogDesk& desk) { return desk.page(view, LogDesk::Where::After, key, limit, gone); });
}

QFuture<Result<LogSlice>> LogReader::at(const LogView& view, qint64 rank, qint64 of, int limit)
{
    return d->run([view, rank, of, limit, gone = d->begin(view)](
                      LogDesk& desk) { return desk.at(view, rank, of, limit, gone); });
}

QFuture<Result<LogSlice>> LogReader::around(const LogView& view, MessageId id, int limit)
{
    return d->run([view, id, limit, gone = d->begin(view)](
                      LogDesk& desk) { return desk.around(view, id, limit, gone); });
}

QFuture<Result<QList<Message>>> LogReader::rowsById(const QList<MessageId>& ids)
{
    return d->run([ids](LogDesk& desk) { return desk.rowsById(ids); });
}

QFuture<Result<qint64>> LogReader::newer(const MessageFilter& filter, MessageId than, int most)
{
    return d->run([filter, than, most](LogDesk& desk) { return desk.newer(filter, than, most); });
}

QFuture<Result<MessageDetails>> LogReader::details(MessageId id)
{
    return d->run([id](LogDesk& desk) { return desk.details(id); });
}

QFuture<Result<QStringList>> LogReader::locations()
{
    return d->run([](LogDesk& desk) { return desk.names(u"location"_s, u"message_location"_s); });
}

QFuture<Result<QStringList>> LogReader::gatewayNames()
{
    return d->run([](LogDesk& desk) { return desk.names(u"gateway_name"_s, u"message_gateway"_s); });
}

QFuture<Result<qint64>> LogReader::count(const LogView& view, const CancelToken& cancel)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    QFuture<Result<qint64>> future = promise->future();
    QMetaObject::invokeMethod(
        d->desk.get(),
        [this, view, promise, cancel] {
            d->desk->count(view, {promise, cancel});
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<LogSummary>> LogReader::summary(
    const MessageFilter& filter, const CancelToken& cancel, std::function<void(double)> progress)
{
    auto promise = std::make_shared<QPromise<Result<LogSummary>>>();
    promise->start();
    QFuture<Result<LogSummary>> future = promise->future();
    QMetaObject::invokeMethod(
        d->desk.get(),
        [this, filter, promise, cancel, progress = std::move(progress)] {
            d->desk->beginSummary(filter, promise, cancel, progress);
        },
        Qt::QueuedConnection);
    return future;
}

}
