// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Marks our files (sqlite.org/pragma.html#pragma_application_id): "OTPS".
constexpr int applicationId = 0x4F545053;
constexpr int lockWaitMs = 15'000;

QStringList migrationFiles()
{
    return QDir(u":/otpost/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QStringList statementsOf(const QString& sql)
{
    static const QRegularExpression comment(u"^\\s*--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression end(u";[ \\t]*\\n(?=\\s*\\n|\\s*\\z)"_s);
    QStringList statements;
    QString text = sql;
    for (const QString& piece : text.remove(comment).split(end)) {
        if (!piece.trimmed().isEmpty())
            statements.append(piece.trimmed());
    }
    return statements;
}

Result<int> intPragma(Connection& connection, const QString& name)
{
    const Result<QVariant> value = connection.value("PRAGMA "_L1 + name);
    if (!value)
        return tl::unexpected(value.error());
    return value->toInt();
}

Result<void> refuseStrangers(Connection& connection)
{
    const Result<int> id = intPragma(connection, u"application_id"_s);
    const Result<QVariant> tables = connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!id)
        return tl::unexpected(id.error());
    if (!tables)
        return tl::unexpected(tables.error());
    if (*id != applicationId && (*id != 0 || tables->toInt() != 0))
        return fail(ErrorKind::DatabaseNotOne, {}, {connection.file()});
    return {};
}

Result<void> refuseNewer(const QString& directory, int found, int known)
{
    return fail(ErrorKind::DataDirNewer, {}, {directory, QString::number(found), QString::number(known)});
}

Result<void> keepCopy(Connection& connection, int version)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString copy = QFileInfo(connection.file()).path()
        + u"/otpost-schema-%1-%2.db"_s.arg(QString::number(version), time);
    QFile::remove(copy);
    Result<void> done = connection.exec(u"VACUUM INTO ?"_s, {copy});
    if (!done)
        QFile::remove(copy);
    else
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return done;
}

Result<void> applyMigration(Connection& connection, const QStringList& statements, int version)
{
    QStringList all{u"BEGIN EXCLUSIVE"_s};
    all += statements;
    all += u"PRAGMA user_version = %1"_s.arg(version);
    all += u"PRAGMA application_id = %1"_s.arg(applicationId);
    for (const QString& statement : all) {
        if (Result<void> done = connection.exec(statement); !done) {
            (void)connection.exec(u"ROLLBACK"_s);
            return done;
        }
    }
    const Result<QVariant> broken = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!broken || !broken->isNull()) {
        (void)connection.exec(u"ROLLBACK"_s);
        return broken ? fail(ErrorKind::DatabaseDamaged, {}, {connection.file()})
                      : Result<void>(tl::unexpected(broken.error()));
    }
    return connection.exec(u"COMMIT"_s);
}

}

int knownSchemaVersion()
{
    static const int version = int(migrationFiles().size());
    return version;
}

Result<MigrationList> readMigrations()
{
    MigrationList migrations;
    for (const QString& name : migrationFiles()) {
        QFile file(u":/otpost/sql/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Internal, {}, {name});
        migrations.append(statementsOf(QString::fromUtf8(file.readAll())));
    }
    return migrations;
}

Result<void> migrate(Connection& connection)
{
    const Result<MigrationList> migrations = readMigrations();
    if (!migrations)
        return tl::unexpected(migrations.error());
    return migrateWith(connection, *migrations);
}

Result<void> migrateWith(Connection& connection, const MigrationList& migrations)
{
    const int known = int(migrations.size());
    if (Result<void> ours = refuseStrangers(connection); !ours)
        return ours;
    const QString directory = QFileInfo(connection.file()).path();
    Result<int> version = intPragma(connection, u"user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == known)
        return {};
    if (*version > known)
        return refuseNewer(directory, *version, known);

    QLockFile lock(directory + "/migration.lock"_L1);
    lock.setStaleLockTime(0); // copying a large log takes its time; a dead holder is found by its process
    if (!lock.tryLock(lockWaitMs))
        return fail(ErrorKind::DataDirBusy, {}, {directory});
    // Another program may have been quicker.
    version = intPragma(connection, u"user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > known)
        return refuseNewer(directory, *version, known);
    if (*version > 0 && *version < known) {
        if (Result<void> copied = keepCopy(connection, *version); !copied)
            return copied;
    }
    for (int next = *version + 1; next <= known; ++next) {
        if (Result<void> done = applyMigration(connection, migrations.at(next - 1), next); !done)
            return done;
    }
    return {};
}

}
