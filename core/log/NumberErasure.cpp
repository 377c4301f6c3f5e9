// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/NumberErasure.h"

#include "core/log/LogIndexer.h"
#include "core/phone/PhoneNumber.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using Closing = std::function<bool()>;

/// Rows looked through at once for mentions.
constexpr qint64 rowsAtOnce = 2'000;
/// Pages of the search index that are merged at once.
constexpr int mergePages = 200;
constexpr int checkpointTries = 100;
constexpr int checkpointPauseMs = 50;

QString digitsOf(const QString& text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

/// The stretch of digits by which a number is known in texts: without the country code, which may be written
/// in several ways or left out.
QString telling(const QString& number)
{
    constexpr qsizetype longEnough = 6;
    const Result<PhoneNumber> parsed = parsePhoneNumber(number);
    const QString national = parsed ? parsed->national : QString();
    return national.size() >= longEnough ? national : digitsOf(number);
}

/// A place where the number may be mentioned.
struct Mention {
    QString table;
    QStringList columns;
    qint64 id = 0;
};

class Erasing
{
public:
    Erasing(Storage& storage, const QString& number, std::function<void(QString)> step, Closing closing)
        : m_storage(storage)
        , m_number(number)
        , m_digits(telling(number))
        , m_step(std::move(step))
        , m_closing(std::move(closing))
    {
        m_record.hint = u"••"_s + digitsOf(number).right(2);
    }

    Result<ErasureRecord> run()
    {
        Result<void> done;
        say(QCoreApplication::translate("NumberErasure", "Removing messages…"));
        done = removeOwn();
        if (done) {
            say(QCoreApplication::translate("NumberErasure", "Looking for the number in other messages…"));
            done = removeMentions();
        }
        if (done) {
            say(QCoreApplication::translate("NumberErasure", "Cleaning the search index…"));
            done = cleanIndex();
        }
        if (done)
            done = note();
        if (done) {
            say(QCoreApplication::translate("NumberErasure", "Emptying files…"));
            done = emptyFiles();
        }
        if (!done)
            return tl::unexpected(done.error());
        return m_record;
    }

    /// Only counts.
    static Result<ErasureRecord> preview(Connection& connection, const QString& number)
    {
        ErasureRecord record;
        record.hint = u"••"_s + digitsOf(number).right(2);
        const Result<QVariant> messages
            = connection.value(u"SELECT count(*) FROM message WHERE recipient = ?"_s, {number});
        const Result<QVariant> attempts = connection.value(
            u"SELECT count(*) FROM attempt WHERE message_id IN (SELECT id FROM message WHERE recipient = ?)"_s,
            {number});
        const Result<QVariant> other
            = connection.value(u"SELECT (SELECT count(*) FROM challenge WHERE recipient = ?) + (SELECT "
                               "count(*) FROM wrong_try WHERE recipient = ?) + (SELECT count(*) FROM "
                               "code_sending WHERE recipient = ?) + (SELECT count(*) FROM guest_visit "
                               "WHERE number = ?)"_s,
                {number, number, number, number});
        if (!messages || !attempts || !other)
            return tl::unexpected(!messages ? messages.error()
                    : !attempts             ? attempts.error()
                                            : other.error());
        record.messages = messages->toLongLong();
        record.attempts = attempts->toLongLong();
        record.other = other->toLongLong();
        return record;
    }

private:
    void say(const QString& words) const
    {
        if (m_step)
            m_step(words);
    }

    /// In one transaction: all, or nothing while one is being sent.
    Result<void> removeOwn()
    {
        const Result<ErasureRecord> removed
            = m_storage
                  .write([number = m_number](Connection& connection) -> Result<ErasureRecord> {
                      const Result<QVariant> unsettled = connection.value(
                          u"SELECT id FROM message WHERE recipient = ? AND status IN ('new', 'sending')"_s,
                          {number});
                      if (!unsettled)
                          return tl::unexpected(unsettled.error());
                      if (!unsettled->isNull())
                          return fail(ErrorKind::ErasureWhileSending, u"number"_s, {unsettled->toString()});
                      Result<ErasureRecord> counted = preview(connection, number);
                      if (!counted)
                          return counted;
                      for (const QString& sql : {u"DELETE FROM message WHERE recipient = ?"_s,
                               u"DELETE FROM challenge WHERE recipient = ?"_s,
                               u"DELETE FROM wrong_try WHERE recipient = ?"_s,
                               u"DELETE FROM code_sending WHERE recipient = ?"_s,
                               u"DELETE FROM guest_visit WHERE number = ?"_s}) {
                          if (Result<void> done = connection.exec(sql, {number}); !done)
                              return tl::unexpected(done.error());
                      }
                      if (Result<void> noted = connection.exec(
                              u"UPDATE log_state SET removals = removals + ?"_s, {counted->messages});
                          !noted)
                          return tl::unexpected(noted.error());
                      return counted;
                  })
                  .result();
        if (!removed)
            return tl::unexpected(removed.error());
        m_record.messages = removed->messages;
        m_record.attempts = removed->attempts;
        m_record.other = removed->other;
        return {};
    }

    /// Other rows may hold the number: a text with a telephone number in it, an answer that repeats one.
    Result<void> removeMentions()
    {
        const QList<Mention> places{{u"message"_s, {u"text"_s, u"reason"_s}, 0},
            {u"attempt"_s, {u"request"_s, u"response"_s, u"reason"_s, u"checks"_s, u"provider_id"_s}, 0},
            {u"message_event"_s, {u"detail"_s, u"reason"_s}, 0}, {u"alert"_s, {u"details"_s}, 0},
            {u"saved_view"_s, {u"view"_s}, 0}, {u"mail"_s, {u"subject"_s, u"plain"_s, u"html"_s}, 0}};
        for (const Mention& place : places) {
            if (Result<void> done = removeFrom(place); !done)
                return done;
        }
        return {};
    }

    Result<void> removeFrom(const Mention& place)
    {
        QStringList tests;
        for (const QString& column : place.columns)
            tests.append(u"instr(%1, '%2') > 0"_s.arg(column, m_digits));
        const QString test = tests.join(u" OR "_s);
        qint64 from = 0;
        for (;;) {
            if (m_closing())
                return fail(ErrorKind::WorkCanceled);
            struct Found {
                QList<qint64> ids;
                qint64 to = 0;
            };
            const auto look = [place, test, from](Connection& connection) -> Result<Found> {
                Found found;
                const Result<QVariant> to = connection.value(
                    u"SELECT max(id) FROM (SELECT id FROM %1 WHERE id > ? ORDER BY id LIMIT ?)"_s.arg(
                        place.table),
                    {from, rowsAtOnce});
                if (!to)
                    return tl::unexpected(to.error());
                found.to = to->toLongLong();
                Result<QSqlQuery> rows = connection.run(
                    u"SELECT id FROM %1 WHERE id > ? AND id <= ? AND (%2)"_s.arg(place.table, test),
                    {from, found.to});
                if (!rows)
                    return tl::unexpected(rows.error());
                while (rows->next())
                    found.ids.append(rows->value(0).toLongLong());
                return found;
            };
            const Result<Found> found = m_storage.read(look).result();
            if (!found)
                return tl::unexpected(found.error());
            if (found->to == 0)
                return {};
            from = found->to;
            if (found->ids.isEmpty())
                continue;
            if (Result<void> done = blank(place, found->ids); !done)
                return done;
            m_record.other += found->ids.size();
        }
    }

    Result<void> blank(const Mention& place, const QList<qint64>& ids)
    {
        QStringList words;
        for (const qint64 id : ids)
            words.append(QString::number(id));
        QStringList sets;
        // The same digits may stand in JSON as part of another number, such as a time.
        for (const QString& column : place.columns)
            sets.append(u"%1 = iif(json_valid(%1) AND NOT json_valid(replace(%1, '%2', '••••')), %1, "
                        "replace(%1, '%2', '••••'))"_s.arg(column, m_digits));
        const QString sql
            = u"UPDATE %1 SET %2 WHERE id IN (%3)"_s.arg(place.table, sets.join(u", "_s), words.join(u','));
        return m_storage
            .write([sql](Connection& connection) -> Result<void> {
                if (Result<QSqlQuery> done = connection.run(sql); !done)
                    return tl::unexpected(done.error());
                return {};
            })
            .result();
    }

    /// What was removed from the search index stays in it until its parts are merged.
    Result<void> cleanIndex()
    {
        bool first = true;
        for (;;) {
            if (m_closing())
                return fail(ErrorKind::WorkCanceled);
            const Result<bool> more
                = m_storage
                      .write([first](Connection& connection) -> Result<bool> {
                          const auto changes
                              = [&connection] { return connection.value(u"SELECT total_changes()"_s); };
                          const Result<QVariant> before = changes();
                          if (Result<void> merged = connection.exec(
                                  u"INSERT INTO message_search (message_search, rank) VALUES ('merge', ?)"_s,
                                  {first ? -mergePages : mergePages});
                              !merged)
                              return tl::unexpected(merged.error());
                          const Result<QVariant> after = changes();
                          if (!before || !after)
                              return tl::unexpected(before ? after.error() : before.error());
                          // sqlite.org/fts5.html#the_merge_command
                          return after->toLongLong() - before->toLongLong() >= 2;
                      })
                      .result();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return {};
            first = false;
        }
    }

    Result<void> note()
    {
        m_record.at = QDateTime::currentDateTimeUtc();
        const Result<qint64> id
            = m_storage
                  .write([record = m_record](Connection& connection) -> Result<qint64> {
                      const Result<Connection::Changed> noted = connection.change(
                          u"INSERT INTO erasure (at, hint, messages, attempts, other) VALUES (?, ?, ?, ?, ?)"_s,
                          {record.at.toMSecsSinceEpoch(), record.hint, record.messages, record.attempts,
                              record.other});
                      if (!noted)
                          return tl::unexpected(noted.error());
                      return noted->lastId;
                  })
                  .result();
        if (!id)
            return tl::unexpected(id.error());
        m_record.id = *id;
        return {};
    }

    /// The write-ahead log still holds what was there; so do copies from before an upgrade.
    Result<void> emptyFiles()
    {
        QDir directory(m_storage.dataDirectory());
        for (const QString& copy : directory.entryList({u"otpost-schema-*"_s}, QDir::Files)) {
            if (!directory.remove(copy))
                return fail(ErrorKind::FileUnwritable, {}, {directory.filePath(copy), {}});
        }
        Result<Connection> connection
            = Connection::open(databaseFile(m_storage.dataDirectory()), Connection::Mode::ReadWrite);
        if (!connection)
            return tl::unexpected(connection.error());
        for (int i = 0; i < checkpointTries; ++i) {
            // Busy where somebody reads: each reading is short.
            const Result<QVariant> busy = connection->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            if (!busy && busy.error().kind != ErrorKind::DataDirBusy)
                return tl::unexpected(busy.error());
            if (busy && busy->toInt() == 0)
                return {};
            QThread::msleep(checkpointPauseMs);
        }
        return fail(ErrorKind::DataDirBusy, {}, {m_storage.dataDirectory()});
    }

    Storage& m_storage;
    QString m_number;
    QString m_digits;
    std::function<void(QString)> m_step;
    Closing m_closing;
    ErasureRecord m_record;
};

}

QFuture<Result<ErasureRecord>> eraseNumber(
    Storage& storage, const QString& number, std::function<void(QString)> step)
{
    return storage.beside([&storage, number, step = std::move(step)](const Closing& closing) {
        return Erasing(storage, number, step, closing).run();
    });
}

QFuture<Result<ErasureRecord>> previewErasure(Storage& storage, const QString& number)
{
    return storage.read([number](Connection& connection) { return Erasing::preview(connection, number); });
}

QFuture<Result<QList<ErasureRecord>>> erasures(Storage& storage)
{
    return storage.read([](Connection& connection) -> Result<QList<ErasureRecord>> {
        Result<QSqlQuery> rows = connection.run(
            u"SELECT id, at, hint, messages, attempts, other FROM erasure ORDER BY id DESC"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        QList<ErasureRecord> records;
        while (rows->next())
            records.append(ErasureRecord{rows->value(0).toLongLong(),
                QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC),
                rows->value(2).toString(), rows->value(3).toLongLong(), rows->value(4).toLongLong(),
                rows->value(5).toLongLong()});
        return records;
    });
}

}
