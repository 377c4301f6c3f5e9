// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

namespace otpost {

/// One connection to the database. Belongs to the thread that opened it.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens with foreign keys, WAL and synchronous FULL. Errors: DataDirReadOnly, DatabaseNotOne,
    /// DatabaseDamaged, DataDirBusy, DatabaseFull, DatabaseFailed.
    static Result<Connection> open(const QString& file, Mode mode);

    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) noexcept;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// What a statement has changed.
    struct Changed {
        int rows = 0;
        qint64 lastId = 0; ///< of the row that was inserted
    };

    /// Prepares, binds by position and runs one statement.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});
    /// As `run`, for a statement that gives no rows; it is kept prepared for the next time.
    Result<Changed> change(const QString& sql, const QVariantList& values = {});
    /// As `change`.
    Result<void> exec(const QString& sql, const QVariantList& values = {});
    /// First column of the first row; null where there is none. Kept prepared, too.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    QString file() const { return m_file; }

private:
    Connection(QString name, QString file);
    Result<std::shared_ptr<QSqlQuery>> prepared(const QString& sql);
    Result<void> start(QSqlQuery& query, const QVariantList& values) const;
    Error errorOf(const QSqlError& error) const;

    QString m_name; ///< of the QSqlDatabase; empty once moved from
    QString m_file;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; ///< by their text; none has rows left to read
};

/// The version of the schema that this program knows.
int knownSchemaVersion();

/// Brings a database to the known schema: takes the exclusive lock, keeps a copy before an upgrade
/// (otpost-schema-N-TIME.db beside it), runs each numbered migration in a transaction of its own.
/// Errors as `Connection::open`, and DataDirNewer. Blocks.
Result<void> migrate(Connection& connection);

/// Statements of each migration, version 1 first.
using MigrationList = QList<QStringList>;

/// The migrations of this program.
Result<MigrationList> readMigrations();

/// As `migrate`, with other migrations: the schema known is their number.
Result<void> migrateWith(Connection& connection, const MigrationList& migrations);

}
