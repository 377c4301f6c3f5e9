// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Storage.h"

#include "core/storage/DataDirectory.h"

#include <QMutexLocker>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchPeriodMs = 500;

/// Most works that share a commit.
constexpr std::size_t largestGroup = 256;

}

Storage::Storage(QString directory)
    : m_directory(std::move(directory))
    , m_writer(std::make_unique<QObject>())
    , m_reader(std::make_unique<QObject>())
{
    m_writeThread.setObjectName(u"otpost-db-write"_s);
    m_readThread.setObjectName(u"otpost-db-read"_s);
    m_writer->moveToThread(&m_writeThread);
    m_reader->moveToThread(&m_readThread);
    m_writeThread.start();
    m_readThread.start();
}

Storage::~Storage()
{
    m_closing = true;
    {
        QMutexLocker lock(&m_besideMutex);
        while (m_beside > 0)
            m_besideEnded.wait(&m_besideMutex);
    }
    // Posted last, so all work handed in before is done. The writer is closed last and alone: of two
    // connections that are closed at once each may take the other for open, and then none empties the
    // write-ahead log.
    QMetaObject::invokeMethod(
        m_reader.get(),
        [this] {
            qDeleteAll(m_reader->children());
            m_readConnection.reset();
            m_readThread.quit();
        },
        Qt::QueuedConnection);
    m_readThread.wait();
    QMetaObject::invokeMethod(
        m_writer.get(),
        [this] {
            m_writeConnection.reset();
            m_writeThread.quit();
        },
        Qt::QueuedConnection);
    m_writeThread.wait();
}

Result<std::unique_ptr<Storage>> Storage::open(const QString& dataDirectory)
{
    if (Result<void> prepared = prepareDataDirectory(dataDirectory); !prepared)
        return tl::unexpected(prepared.error());
    std::unique_ptr<Storage> storage(new Storage(dataDirectory));
    if (Result<void> opened = storage->openConnections(); !opened)
        return tl::unexpected(opened.error());
    return storage;
}

Result<void> Storage::openConnections()
{
    const QString file = databaseFile(m_directory);
    Result<void> writing = runIn(m_writer.get(), [this, file]() -> Result<void> {
        Result<Connection> connection = Connection::open(file, Connection::Mode::ReadWrite);
        if (!connection)
            return tl::unexpected(connection.error());
        if (Result<void> migrated = migrate(*connection); !migrated)
            return migrated;
        m_writeConnection.emplace(std::move(*connection));
        return {};
    }).result();
    if (!writing)
        return writing;
    return runIn(m_reader.get(), [this, file]() -> Result<void> {
        Result<Connection> connection = Connection::open(file, Connection::Mode::ReadOnly);
        if (!connection)
            return tl::unexpected(connection.error());
        m_readConnection.emplace(std::move(*connection));
        watch();
        return {};
    }).result();
}

void Storage::drain()
{
    for (QObject* worker : {m_writer.get(), m_reader.get()})
        runIn(worker, [] { return true; }).waitForFinished();
}

void Storage::begun()
{
    const QMutexLocker lock(&m_besideMutex);
    ++m_beside;
}

void Storage::ended()
{
    const QMutexLocker lock(&m_besideMutex);
    --m_beside;
    m_besideEnded.wakeAll();
}

Courier* Storage::courier()
{
    QThread* thread = QThread::currentThread();
    const QMutexLocker lock(&m_mutex);
    // A thread that is gone leaves its courier behind; another at the same address gets one of its own.
    for (const auto& courier : m_couriers) {
        if (courier->thread() == thread)
            return courier.get();
    }
    m_couriers.push_back(std::make_unique<Courier>());
    return m_couriers.back().get();
}

void Storage::hand(GroupedWork work)
{
    const QMutexLocker lock(&m_mutex);
    m_works.push_back(std::move(work));
    if (!std::exchange(m_serving, true))
        QMetaObject::invokeMethod(
            m_writer.get(), [this] { serve(); }, Qt::QueuedConnection);
}

/// Works that came while the last group was being written make up the next.
void Storage::serve()
{
    for (;;) {
        std::vector<GroupedWork> group;
        {
            const QMutexLocker lock(&m_mutex);
            while (!m_works.empty() && group.size() < largestGroup) {
                group.push_back(std::move(m_works.front()));
                m_works.pop_front();
            }
            if (group.empty()) {
                m_serving = false;
                return;
            }
        }
        const GroupEnd end = runGroup(*m_writeConnection, group);
        const auto rest = group.begin() + std::ptrdiff_t(end.count);
        if (rest != group.end()) {
            const QMutexLocker lock(&m_mutex);
            m_works.insert(
                m_works.begin(), std::make_move_iterator(rest), std::make_move_iterator(group.end()));
        }
        group.erase(rest, group.end());
        settle(group, end.lost);
    }
}

void Storage::settle(std::vector<GroupedWork>& group, const std::optional<Error>& lost)
{
    std::vector<std::pair<Courier*, std::vector<std::function<void()>>>> deliveries;
    for (GroupedWork& work : group) {
        if (!work.courier) {
            work.settle(lost);
            continue;
        }
        auto entry = std::find_if(deliveries.begin(), deliveries.end(),
            [&work](const auto& known) { return known.first == work.courier; });
        if (entry == deliveries.end())
            entry = deliveries.insert(deliveries.end(), {work.courier, {}});
        // What the work and its answer hold belongs to the thread they came from, and ends there.
        work.run = nullptr;
        entry->second.push_back([settle = std::move(work.settle), lost] { settle(lost); });
    }
    for (auto& [courier, batch] : deliveries)
        courier->bring(std::move(batch));
}

/// `PRAGMA data_version` changes when another connection, here or in another program, has committed.
void Storage::watch()
{
    auto* timer = new QTimer(m_reader.get());
    connect(timer, &QTimer::timeout, m_reader.get(), [this] {
        const Result<QVariant> version = m_readConnection->value(u"PRAGMA data_version"_s);
        if (!version || version->toLongLong() == m_dataVersion)
            return;
        const bool first = m_dataVersion == 0;
        m_dataVersion = version->toLongLong();
        if (!first)
            Q_EMIT changed();
    });
    const Result<QVariant> version = m_readConnection->value(u"PRAGMA data_version"_s);
    m_dataVersion = version ? version->toLongLong() : 0;
    timer->start(watchPeriodMs);
}

}
