// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogRetention.h"

#include "core/storage/DataDirectory.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstRunMs = 60'000;
constexpr int betweenRunsMs = 3'600'000;
/// Messages dealt with at once: a few milliseconds of the thread that writes.
constexpr int messagesAtOnce = 100;
constexpr qint64 pagesAtOnce = 128;
/// Rows looked at for content that is still there.
constexpr int rowsLookedAt = 2'000;

using Closing = std::function<bool()>;

QString joined(const QList<qint64>& ids)
{
    QStringList words;
    for (const qint64 id : ids)
        words.append(QString::number(id));
    return words.join(u',');
}

qint64 daysBefore(const QDateTime& now, int days)
{
    return now.addDays(-days).toMSecsSinceEpoch();
}

/// One run of pruning, on a thread that may wait.
class Pruning
{
public:
    Pruning(Storage& storage, std::function<bool()> stopped, std::function<void(qint64)> progress)
        : m_storage(storage)
        , m_stopped(std::move(stopped))
        , m_progress(std::move(progress))
    {
    }

    Result<Pruned> run(const Retention& retention, const QDateTime& now)
    {
        const QString file = databaseFile(m_storage.dataDirectory());
        const qint64 before = QFileInfo(file).size();
        Result<void> done;
        if (retention.days > 0)
            done = removeBefore(daysBefore(now, retention.days));
        if (done && retention.contentDays > 0)
            done = emptyBefore(daysBefore(now, retention.contentDays));
        if (done && m_pruned.messages + m_pruned.contents > 0)
            done = giveBack();
        if (!done)
            return tl::unexpected(done.error());
        m_pruned.bytes = std::max<qint64>(0, before - QFileInfo(file).size());
        return m_pruned;
    }

private:
    /// Waits as long as the last piece took, so that at most half of the writing is this.
    Result<void> rest(const QElapsedTimer& since)
    {
        if (m_progress)
            m_progress(m_pruned.messages + m_pruned.contents);
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(since.elapsed(), 1, 100)));
        if (m_stopped())
            return fail(ErrorKind::WorkCanceled);
        return {};
    }

    Result<void> removeBefore(qint64 time)
    {
        for (;;) {
            QElapsedTimer since;
            since.start();
            const Result<qint64> removed
                = m_storage.write([time](Connection& connection) { return removeSome(connection, time); })
                      .result();
            if (!removed)
                return tl::unexpected(removed.error());
            m_pruned.messages += *removed;
            if (*removed == 0)
                return {};
            if (Result<void> rested = rest(since); !rested)
                return rested;
        }
    }

    static Result<qint64> removeSome(Connection& connection, qint64 time)
    {
        Result<QSqlQuery> rows = connection.run(u"SELECT id FROM message INDEXED BY message_created WHERE "
                                                u"created_at < ? AND status NOT IN ('new', "
                                                "'sending') ORDER BY created_at LIMIT ?"_s,
            {time, messagesAtOnce});
        if (!rows)
            return tl::unexpected(rows.error());
        QList<qint64> ids;
        while (rows->next())
            ids.append(rows->value(0).toLongLong());
        rows->finish();
        const QString list = joined(ids);
        const QStringList statements{
            // The number stands there as well.
            u"DELETE FROM challenge WHERE id IN (SELECT challenge_id FROM message WHERE id IN (%1)) AND NOT "
            "EXISTS (SELECT 1 FROM message m WHERE m.challenge_id = challenge.id AND m.id NOT IN (%1)) AND "
            "(sealed IS NULL OR state <> 'open')"_s.arg(list),
            u"DELETE FROM message WHERE id IN (%1)"_s.arg(list),
            u"UPDATE log_state SET removals = removals + %1"_s.arg(ids.size()),
        };
        for (const QString& statement : statements) {
            if (ids.isEmpty())
                break;
            if (Result<QSqlQuery> done = connection.run(statement); !done)
                return tl::unexpected(done.error());
        }
        if (Result<void> tries = connection.exec(u"DELETE FROM wrong_try WHERE tried_at < ?"_s, {time});
            !tries)
            return tl::unexpected(tries.error());
        if (Result<void> visits = connection.exec(u"DELETE FROM guest_visit WHERE at < ?"_s, {time}); !visits)
            return tl::unexpected(visits.error());
        return ids.size();
    }

    /// Looks for content on the thread that reads, and removes it on the one that writes.
    Result<void> emptyBefore(qint64 time)
    {
        struct Found {
            QList<qint64> ids;
            qint64 lastTime = 0;
            qint64 lastId = 0;
            int rows = 0;
        };
        qint64 lastTime = std::numeric_limits<qint64>::min();
        qint64 lastId = 0;
        for (;;) {
            QElapsedTimer since;
            since.start();
            const auto look = [time, lastTime, lastId](Connection& connection) -> Result<Found> {
                Result<QSqlQuery> rows = connection.run(
                    u"SELECT id, created_at, text <> '' AND status NOT IN ('new', 'sending') FROM message "
                    "INDEXED BY message_created WHERE (created_at, id) > (?, ?) AND created_at < ? ORDER BY "
                    "created_at, id LIMIT ?"_s,
                    {lastTime, lastId, time, rowsLookedAt});
                if (!rows)
                    return tl::unexpected(rows.error());
                Found found;
                while (found.ids.size() < messagesAtOnce && rows->next()) {
                    ++found.rows;
                    found.lastId = rows->value(0).toLongLong();
                    found.lastTime = rows->value(1).toLongLong();
                    if (rows->value(2).toInt() != 0)
                        found.ids.append(found.lastId);
                }
                return found;
            };
            const Result<Found> found = m_storage.read(look).result();
            if (!found)
                return tl::unexpected(found.error());
            if (found->rows == 0)
                return {};
            lastTime = found->lastTime;
            lastId = found->lastId;
            if (found->ids.isEmpty())
                continue;
            const QString list = joined(found->ids);
            const Result<void> emptied
                = m_storage.write([list](Connection& connection) { return empty(connection, list); })
                      .result();
            if (!emptied)
                return emptied;
            m_pruned.contents += found->ids.size();
            if (Result<void> rested = rest(since); !rested)
                return rested;
        }
    }

    static Result<void> empty(Connection& connection, const QString& list)
    {
        for (const QString& statement :
            {u"UPDATE message SET text = '', template = NULL WHERE id IN (%1)"_s.arg(list),
                u"UPDATE attempt SET request = '{}', response = json_object('status', http_status), checks = "
                u"'[]' "
                "WHERE message_id IN (%1)"_s.arg(list)}) {
            if (Result<QSqlQuery> done = connection.run(statement); !done)
                return tl::unexpected(done.error());
        }
        return {};
    }

    /// Pages that nothing is in go back to the disk, some at a time.
    Result<void> giveBack()
    {
        for (;;) {
            QElapsedTimer since;
            since.start();
            const Result<qint64> left
                = m_storage.write([](Connection& connection) { return shrink(connection); }).result();
            if (!left)
                return tl::unexpected(left.error());
            if (*left == 0)
                return {};
            if (Result<void> rested = rest(since); !rested)
                return rested;
        }
    }

    static Result<qint64> shrink(Connection& connection)
    {
        const Result<QVariant> mode = connection.value(u"PRAGMA auto_vacuum"_s);
        const Result<QVariant> pages = connection.value(u"PRAGMA freelist_count"_s);
        if (!mode || !pages)
            return tl::unexpected(mode ? pages.error() : mode.error());
        constexpr int incremental = 2;
        if (mode->toInt() != incremental || pages->toLongLong() == 0)
            return 0;
        // Qt takes one step of a statement that gives no rows, and each page is a step.
        const qint64 some = std::min<qint64>(pagesAtOnce, pages->toLongLong());
        for (qint64 i = 0; i < some; ++i) {
            if (Result<void> done = connection.exec(u"PRAGMA incremental_vacuum(1)"_s); !done)
                return tl::unexpected(done.error());
        }
        return pages->toLongLong() - some;
    }

    Storage& m_storage;
    std::function<bool()> m_stopped;
    std::function<void(qint64)> m_progress;
    Pruned m_pruned;
};

}

struct LogRetention::Private {
    explicit Private(Storage& given)
        : storage(given)
    {
    }

    Storage& storage;
    CancelToken closing = std::make_shared<CancelSource>();
    QTimer timer;
    std::function<bool()> isSender;
    bool running = false;
};

LogRetention::LogRetention(Storage& storage, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(storage))
{
}

LogRetention::~LogRetention()
{
    d->closing->cancel();
}

void LogRetention::runHourly(std::function<bool()> isSender)
{
    d->isSender = std::move(isSender);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        d->timer.start(betweenRunsMs);
        if (d->running || !d->isSender())
            return;
        d->running = true;
        d->storage.read([](Connection& connection) { return readSettings(connection); })
            .then(this, [this](const Result<Settings>& settings) {
                const Retention retention = settings ? retentionOf(*settings) : Retention();
                if (retention == Retention()) {
                    d->running = false;
                    return;
                }
                prune(retention, QDateTime::currentDateTimeUtc()).then(this, [this](const Result<Pruned>&) {
                    d->running = false;
                });
            });
    });
    d->timer.start(firstRunMs);
}

QFuture<Result<Pruned>> LogRetention::prune(const Retention& retention, const QDateTime& now,
    std::function<void(qint64)> progress, CancelToken cancel)
{
    return d->storage.beside([&storage = d->storage, retention, now, progress = std::move(progress),
                                 cancel = std::move(cancel), ours = d->closing](const Closing& closing) {
        const auto stopped
            = [&] { return closing() || ours->isCanceled() || (cancel && cancel->isCanceled()); };
        return Pruning(storage, stopped, progress).run(retention, now);
    });
}

QFuture<Result<Pruned>> LogRetention::preview(const Retention& retention, const QDateTime& now)
{
    return d->storage.read([retention, now](Connection& connection) -> Result<Pruned> {
        const qint64 oldest = retention.days > 0 ? daysBefore(now, retention.days) : INT64_MIN;
        const qint64 content = retention.contentDays > 0 ? daysBefore(now, retention.contentDays) : INT64_MIN;
        const Result<QVariant> messages = connection.value(
            u"SELECT count(*) FROM message WHERE created_at < ? AND status NOT IN ('new', 'sending')"_s,
            {oldest});
        const Result<QVariant> contents = connection.value(
            u"SELECT count(*) FROM message WHERE created_at >= ? AND created_at < ? AND text <> "
            "'' AND status NOT IN ('new', 'sending')"_s,
            {oldest, content});
        if (!messages || !contents)
            return tl::unexpected(messages ? contents.error() : messages.error());
        return Pruned{messages->toLongLong(), contents->toLongLong(), 0};
    });
}

Retention retentionOf(const Settings& settings)
{
    return Retention{settings.logDays.toInt(), settings.logContentDays.toInt()};
}

}
