// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogIndexer.h"

#include "core/storage/Storage.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Taken in at once: some milliseconds of the thread that writes.
constexpr int rowsAtOnce = 500;
constexpr int pauseMs = 20;
/// What has just been written is most often about to be written again.
constexpr int firstPauseMs = 1'000;
constexpr qint64 worthSaying = 20'000;

Result<qint64> takeIn(Connection& connection, int rows)
{
    const Result<QVariant> from = connection.value(u"SELECT indexed_to FROM log_state"_s);
    if (!from)
        return tl::unexpected(from.error());
    const Result<QVariant> to = connection.value(
        u"SELECT max(id) FROM (SELECT id FROM message WHERE id > ? ORDER BY id LIMIT ?)"_s, {*from, rows});
    const Result<QVariant> last = connection.value(u"SELECT max(id) FROM message"_s);
    if (!to || !last)
        return tl::unexpected(to ? last.error() : to.error());
    if (to->isNull())
        return 0;
    if (Result<void> taken = connection.exec(
            u"INSERT INTO message_search (rowid, recipient, text) SELECT id, recipient, text FROM "
            "message WHERE id > ? AND id <= ?"_s,
            {*from, *to});
        !taken)
        return tl::unexpected(taken.error());
    if (Result<void> noted = connection.exec(u"UPDATE log_state SET indexed_to = ?"_s, {*to}); !noted)
        return tl::unexpected(noted.error());
    return std::max<qint64>(0, last->toLongLong() - to->toLongLong());
}

}

QFuture<Result<qint64>> indexMessages(Storage& storage, int rows)
{
    return storage.write([rows](Connection& connection) { return takeIn(connection, rows); });
}

LogIndexer::LogIndexer(Storage& storage, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LogIndexer::step);
}

void LogIndexer::start()
{
    connect(&m_storage, &Storage::changed, this, [this] {
        m_again = true;
        if (!m_running && !m_next.isActive())
            m_next.start(firstPauseMs);
    });
    m_next.start(firstPauseMs);
}

void LogIndexer::step()
{
    m_running = true;
    m_again = false;
    // Nothing is written where nothing is to be taken in: each writing makes others look again.
    const auto look = [](Connection& connection) -> Result<qint64> {
        const Result<QVariant> left = connection.value(
            u"SELECT coalesce((SELECT max(id) FROM message), 0) - (SELECT indexed_to FROM log_state)"_s);
        if (!left)
            return tl::unexpected(left.error());
        return left->toLongLong();
    };
    m_storage.read(look).then(this, [this](const Result<qint64>& left) {
        if (left.value_or(0) <= 0) {
            m_running = false;
            if (m_again)
                m_next.start(firstPauseMs);
            return;
        }
        m_storage.writeThen(
            this, [](Connection& connection) { return takeIn(connection, rowsAtOnce); },
            [this](const Result<qint64>& rest) {
                m_running = false;
                if (rest.value_or(0) > worthSaying)
                    Q_EMIT behind(*rest);
                if (rest && *rest > 0)
                    m_next.start(pauseMs);
            });
    });
}

}
