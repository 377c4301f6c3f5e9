// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// How long a statement waits for another program's transaction, in ms.
constexpr int busyTimeoutMs = 10'000;

/// Statements that are kept prepared.
constexpr qsizetype mostPrepared = 100;

/// Primary result codes (sqlite.org/rescode.html).
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CantOpen = 14, NotADb = 26 };

}

Connection::Connection(QString name, QString file)
    : m_name(std::move(name))
    , m_file(std::move(file))
{
}

Connection::Connection(Connection&& other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
    , m_file(std::move(other.m_file))
    , m_prepared(std::exchange(other.m_prepared, {}))
{
}

Connection& Connection::operator=(Connection&& other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_file, other.m_file);
    m_prepared.swap(other.m_prepared);
    return *this;
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Connection> Connection::open(const QString& file, Mode mode)
{
    Connection connection(u"otpost-"_s + QUuid::createUuid().toString(QUuid::Id128), file);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
        if (!db.isValid())
            return fail(ErrorKind::DatabaseFailed, {}, {u"the SQLite driver of Qt is not installed"_s});
        db.setDatabaseName(file);
        QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
        if (mode == Mode::ReadOnly)
            options += ";QSQLITE_OPEN_READONLY"_L1;
        db.setConnectOptions(options);
        if (!db.open())
            return tl::unexpected(connection.errorOf(db.lastError()));
    }
    if (mode == Mode::ReadWrite) {
        // Counts only before anything is in the file: what is removed later makes the file smaller again.
        if (Result<void> shrinking = connection.exec(u"PRAGMA auto_vacuum = INCREMENTAL"_s); !shrinking)
            return tl::unexpected(shrinking.error());
        // Also the first read of the file: finds out here whether it is a database.
        Result<QVariant> journal = connection.value(u"PRAGMA journal_mode = WAL"_s);
        if (!journal)
            return tl::unexpected(journal.error());
        if (journal->toString() != "wal"_L1)
            return fail(ErrorKind::DataDirReadOnly, {}, {QFileInfo(file).path()});
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }
    for (const QString& pragma :
        {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (Result<void> done = connection.exec(pragma); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

/// A statement ready to be run: kept from earlier, or new.
Result<std::shared_ptr<QSqlQuery>> Connection::prepared(const QString& sql)
{
    if (const auto kept = m_prepared.constFind(sql); kept != m_prepared.constEnd())
        return std::shared_ptr<QSqlQuery>(*kept);
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return tl::unexpected(errorOf(query->lastError()));
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    m_prepared.insert(sql, query);
    return query;
}

Result<void> Connection::start(QSqlQuery& query, const QVariantList& values) const
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant& value = values.at(i);
        // QtSql binds a null QString as NULL; here an empty text is an empty text.
        const bool emptyText
            = !value.isNull() && value.typeId() == QMetaType::QString && value.toString().isEmpty();
        query.bindValue(int(i), emptyText ? QVariant(u""_s) : value);
    }
    if (query.exec())
        return {};
    const Error error = errorOf(query.lastError());
    query.finish();
    return tl::unexpected(error);
}

Result<QSqlQuery> Connection::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query.lastError()));
    if (Result<void> started = start(query, values); !started)
        return tl::unexpected(started.error());
    return query;
}

Result<Connection::Changed> Connection::change(const QString& sql, const QVariantList& values)
{
    const Result<std::shared_ptr<QSqlQuery>> query = prepared(sql);
    if (!query)
        return tl::unexpected(query.error());
    if (Result<void> started = start(**query, values); !started)
        return tl::unexpected(started.error());
    const Changed changed{(*query)->numRowsAffected(), (*query)->lastInsertId().toLongLong()};
    (*query)->finish();
    return changed;
}

Result<void> Connection::exec(const QString& sql, const QVariantList& values)
{
    if (const Result<Changed> changed = change(sql, values); !changed)
        return tl::unexpected(changed.error());
    return {};
}

Result<QVariant> Connection::value(const QString& sql, const QVariantList& values)
{
    const Result<std::shared_ptr<QSqlQuery>> query = prepared(sql);
    if (!query)
        return tl::unexpected(query.error());
    if (Result<void> started = start(**query, values); !started)
        return tl::unexpected(started.error());
    const QVariant first = (*query)->next() ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return first;
}

Error Connection::errorOf(const QSqlError& error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    const QString directory = QFileInfo(m_file).path();
    switch (isNumber ? code : 0) {
    case Busy:
    case Locked:
        return Error{ErrorKind::DataDirBusy, {}, {directory}};
    case ReadOnly:
    case CantOpen:
        return Error{ErrorKind::DataDirReadOnly, {}, {directory}};
    case Corrupt:
        return Error{ErrorKind::DatabaseDamaged, {}, {m_file}};
    case Full:
        return Error{ErrorKind::DatabaseFull, {}, {}};
    case NotADb:
        return Error{ErrorKind::DatabaseNotOne, {}, {m_file}};
    default:
        return Error{ErrorKind::DatabaseFailed, {}, {error.databaseText()}};
    }
}

}
