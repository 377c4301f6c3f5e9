// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogExport.h"

#include "core/base/Json.h"
#include "core/log/LogPlan.h"
#include "core/phone/NumberMask.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/MessageJson.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 500;
constexpr int progressMs = 100;

/// The last attempt of a message, as far as it is exported.
struct LastAttempt {
    QString outcome;
    std::optional<Error> reason;
};

/// A plus and digits, as numbers are stored.
bool isPhoneNumber(const QString& cell)
{
    return cell.size() > 1 && cell.front() == u'+' && std::all_of(cell.begin() + 1, cell.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u' ' || c == u'•';
    });
}

QByteArray csvCell(const QString& cell)
{
    QString text = cell;
    // What a spreadsheet would run (owasp.org/www-community/attacks/CSV_Injection), also in full width.
    if (!text.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(text.front()) && !isPhoneNumber(text))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) {
        // The last two separate columns for readers who guess, or whose country writes 1,5.
        return c == u'"' || c == u',' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    }) || text != text.trimmed();
    if (quoted)
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QString timeWord(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Where rows go: a file that appears when it is whole, or somebody who takes them.
class Sink
{
public:
    explicit Sink(const ExportOrder& order)
        : m_order(order)
        , m_file(order.path)
    {
    }

    Result<void> open()
    {
        if (m_order.path.isEmpty())
            return {};
        if (!m_order.overwrite && QFile::exists(m_order.path))
            return fail(ErrorKind::FileExists, u"output"_s, {m_order.path});
        // A device, or what else is no file, must not be replaced by one.
        const QFileInfo there(m_order.path);
        if (there.exists() && !there.isFile())
            return fail(ErrorKind::FileUnwritable, u"output"_s,
                {m_order.path, QCoreApplication::translate("LogExport", "it is not a file")});
        // A file under its own name that is half written would be taken for a whole one.
        m_file.setDirectWriteFallback(false);
        if (!m_file.open(QIODevice::WriteOnly))
            return unwritable();
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }

    Result<void> write(const QByteArray& bytes)
    {
        if (m_order.path.isEmpty())
            return m_order.sink(bytes);
        // Flushed, so that a full disk is noticed at once.
        if (m_file.write(bytes) != bytes.size() || !m_file.flush())
            return unwritable();
        return {};
    }

    Result<void> commit()
    {
        if (!m_order.path.isEmpty() && !m_file.commit())
            return unwritable();
        return {};
    }

private:
    Result<void> unwritable()
    {
        const QString words = m_file.errorString();
        m_file.cancelWriting();
        return fail(ErrorKind::FileUnwritable, u"output"_s, {m_order.path, words});
    }

    const ExportOrder& m_order;
    QSaveFile m_file;
};

Result<QHash<MessageId, LastAttempt>> lastAttempts(Connection& connection, const QList<Message>& rows)
{
    QStringList ids;
    for (const Message& message : rows)
        ids.append(QString::number(message.id));
    Result<QSqlQuery> query = connection.run(
        u"SELECT a.message_id, a.outcome, a.reason FROM message m JOIN attempt a ON a.message_id = "
        "m.id AND a.number = m.attempts WHERE m.id IN ("_s
        + ids.join(u',') + u')');
    if (!query)
        return tl::unexpected(query.error());
    QHash<MessageId, LastAttempt> last;
    while (query->next()) {
        LastAttempt attempt;
        attempt.outcome = query->value(1).toString();
        attempt.reason = errorFromJson(parseJson(query->value(2).toByteArray()).value_or(JsonValue()));
        last.insert(query->value(0).toLongLong(), attempt);
    }
    return last;
}

/// One export, on a thread with a connection of its own.
class Exporting
{
public:
    Exporting(Connection& connection, const ExportOrder& order, std::function<void(ExportProgress)> progress,
        GivenUp stopped)
        : m_connection(connection)
        , m_order(order)
        , m_progress(std::move(progress))
        , m_stopped(std::move(stopped))
        , m_sink(order)
    {
    }

    Result<qint64> run()
    {
        Result<void> done = m_sink.open();
        if (done)
            done = writeHead();
        if (done)
            done = writeAll();
        if (done && m_order.format == ExportFormat::Json)
            done = m_sink.write(m_rows == 0 ? "[]\n" : "\n]\n");
        if (done)
            done = m_sink.commit();
        if (!done)
            return tl::unexpected(done.error());
        m_of = m_rows;
        sayAtOnce();
        return m_rows;
    }

private:
    Result<void> writeHead()
    {
        if (m_order.format != ExportFormat::Csv)
            return {};
        return m_sink.write((m_order.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray())
            + csvLine(exportColumns()) + "\r\n");
    }

    Result<void> writeAll()
    {
        LogView view = m_order.view;
        // What comes later is left out, whatever the order.
        const Result<QVariant> newest = m_connection.value(u"SELECT coalesce(max(id), 0) FROM message"_s);
        if (!newest)
            return tl::unexpected(newest.error());
        m_newest = newest->toLongLong();
        const Result<LogPlan> plan = planOf(m_connection, view);
        if (!plan)
            return tl::unexpected(plan.error());
        if (plan->listed) {
            const Result<QList<MessageId>> ids = listOf(m_connection, *plan);
            if (!ids)
                return tl::unexpected(ids.error());
            return writeList(*ids);
        }
        LogWalk walk = plan->walk;
        walk.tests.sql += (walk.tests.sql.isEmpty() ? u"id <= ?"_s : u" AND id <= ?"_s);
        walk.tests.values.append(m_newest);
        countFirst(walk);
        sayAtOnce();
        std::optional<LogKey> from;
        for (;;) {
            const Result<QList<Message>> rows
                = LogWalks::rows(m_connection, walk, from, false, rowsAtOnce, m_stopped);
            if (!rows)
                return tl::unexpected(rows.error());
            if (Result<void> written = writeRows(*rows); !written)
                return written;
            if (rows->size() < rowsAtOnce)
                return {};
            from = keyOf(rows->last(), walk.column);
        }
    }

    void sayAtOnce() const
    {
        if (m_progress)
            m_progress({m_rows, m_of});
    }

    /// For the progress: quick where an index alone tells; otherwise it is left unknown.
    void countFirst(const LogWalk& walk)
    {
        LogWalk bare = walk;
        bare.tests = {};
        if (walk.tests.values.size() > 1)
            return;
        qint64 rows = 0;
        for (const LogLane& lane : bare.lanes) {
            const Result<qint64> count
                = LogWalks::countBetween(m_connection, bare, lane, std::nullopt, std::nullopt);
            if (!count)
                return;
            rows += *count;
        }
        m_of = rows;
    }

    Result<void> writeList(const QList<MessageId>& ids)
    {
        m_of = ids.size();
        sayAtOnce();
        for (qsizetype i = 0; i < ids.size(); i += rowsAtOnce) {
            const QList<MessageId> some = ids.mid(i, rowsAtOnce);
            QStringList words;
            for (const MessageId id : some)
                words.append(QString::number(id));
            Result<QSqlQuery> query = m_connection.run(u"SELECT "_s + MessageRepository::columns()
                + u" FROM message WHERE id IN ("_s + words.join(u',') + u')');
            if (!query)
                return tl::unexpected(query.error());
            QHash<MessageId, Message> byId;
            while (query->next()) {
                const Message message = MessageRepository::fromRow(*query);
                byId.insert(message.id, message);
            }
            QList<Message> rows;
            for (const MessageId id : some) {
                if (byId.contains(id) && id <= m_newest)
                    rows.append(byId.value(id));
            }
            if (Result<void> written = writeRows(rows); !written)
                return written;
        }
        return {};
    }

    Result<void> writeRows(const QList<Message>& rows)
    {
        if (m_stopped())
            return fail(ErrorKind::WorkCanceled);
        const Result<QHash<MessageId, LastAttempt>> attempts = lastAttempts(m_connection, rows);
        if (!attempts)
            return tl::unexpected(attempts.error());
        QByteArray bytes;
        for (const Message& message : rows) {
            bytes += m_order.format == ExportFormat::Csv ? csvRow(message, attempts->value(message.id))
                                                         : jsonRow(message, attempts->value(message.id));
            ++m_rows;
        }
        if (Result<void> written = m_sink.write(bytes); !written)
            return written;
        if (m_progress && (!m_said.isValid() || m_said.elapsed() >= progressMs)) {
            m_said.start();
            m_progress({m_rows, m_of});
        }
        return {};
    }

    QString number(const Message& message) const
    {
        return m_order.masked ? maskedNumber(message.to) : message.to;
    }

    QByteArray csvRow(const Message& message, const LastAttempt& last) const
    {
        const std::optional<Error> reason = last.reason ? last.reason : message.reason;
        return csvLine({QString::number(message.id), timeWord(message.createdAt), number(message),
                   toWord(message.type), toWord(message.status), QString::number(message.attemptCount),
                   message.gatewayName, message.location, message.text,
                   QString::number(message.segments.segments), encodingName(message.segments.encoding),
                   timeWord(message.updatedAt), last.outcome, reason ? describe(*reason) : QString()})
            + "\r\n";
    }

    QByteArray jsonRow(const Message& message, const LastAttempt& last) const
    {
        JsonValue json = messageToJson(message);
        json["to"] = toJson(number(message));
        json["outcome"] = last.outcome.isEmpty() ? JsonValue() : toJson(last.outcome);
        if (last.reason)
            json["detail"] = toJson(describe(*last.reason));
        QByteArray bytes = toUtf8(json);
        if (m_order.format == ExportFormat::JsonLines)
            return bytes + '\n';
        return (m_rows == 0 ? "[\n" : ",\n") + bytes;
    }

    Connection& m_connection;
    const ExportOrder& m_order;
    std::function<void(ExportProgress)> m_progress;
    GivenUp m_stopped;
    Sink m_sink;
    QElapsedTimer m_said;
    MessageId m_newest = 0;
    qint64 m_rows = 0;
    qint64 m_of = -1;
};

}

QStringList exportColumns()
{
    return {u"id"_s, u"createdAt"_s, u"to"_s, u"type"_s, u"status"_s, u"attempts"_s, u"gateway"_s,
        u"location"_s, u"message"_s, u"segments"_s, u"encoding"_s, u"updatedAt"_s, u"outcome"_s, u"detail"_s};
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : ",") + csvCell(cells.at(i));
    return line;
}

QFuture<Result<qint64>> exportLog(Storage& storage, const ExportOrder& order,
    std::function<void(ExportProgress)> progress, CancelToken cancel)
{
    const QString file = databaseFile(storage.dataDirectory());
    return storage.beside([file, order, progress = std::move(progress), cancel = std::move(cancel)](
                              const std::function<bool()>& closing) -> Result<qint64> {
        Result<Connection> connection = Connection::open(file, Connection::Mode::ReadOnly);
        if (!connection)
            return tl::unexpected(connection.error());
        const auto stopped = [&] { return closing() || (cancel && cancel->isCanceled()); };
        return Exporting(*connection, order, progress, stopped).run();
    });
}

}
