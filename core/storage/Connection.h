// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

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

    /// Prepares, binds by position and runs one statement.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});
    /// As `run`, where the rows do not matter.
    Result<void> exec(const QString& sql, const QVariantList& values = {});
    /// First column of the first row; null where there is none.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    QString file() const { return m_file; }

private:
    Connection(QString name, QString file);
    Error errorOf(const QSqlError& error) const;

    QString m_name; ///< of the QSqlDatabase; empty once moved from
    QString m_file;
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
