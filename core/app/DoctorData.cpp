// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/DoctorChecks.h"

#include "core/mail/MailService.h"
#include "core/secrets/StoreChoice.h"
#include "core/storage/Connection.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/Settings.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <filesystem>
#include <system_error>

namespace otpost::doctor {

using namespace Qt::StringLiterals;

namespace {

// The log grows, and a group of writes needs room for its journal.
constexpr qint64 littleSpace = 200'000'000;
constexpr qint64 noSpace = 20'000'000;

bool openFailed(const DoctorInput& input)
{
    return input.openError && errorClass(input.openError->kind) == ErrorClass::DataDirectory;
}

QList<CheckResult> permissions(const QString& path, const QString& title)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    Q_UNUSED(title)
    return {};
#else
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (!(QFileInfo(path).permissions() & others))
        return {};
    return {warning(u"data-directory"_s, title,
        Words::tr("Other users of this machine may look into %1, which holds recipients and texts.")
            .arg(path),
        Words::tr("Keep it to yourself: chmod 700 '%1'").arg(path))};
#endif
}

}

QList<CheckResult> checkDataDirectory(Patient& patient)
{
    const QString id = u"data-directory"_s;
    const QString title = Words::tr("Data directory");
    if (openFailed(patient.input))
        return {problem(id, title, *patient.input.openError)};
    const QString& path = patient.input.dataDirectory;
    const QStorageInfo storage(path);
    const QString type = QString::fromLatin1(storage.fileSystemType());
    if (isNetworkFileSystem(type))
        return {problem(id, title, Error{ErrorKind::DataDirNetwork, {}, {path, type}})};
    // QStorageInfo knows nothing of a place whose mount it does not see, such as a root made by chroot.
    std::error_code unknown;
    const auto free = std::filesystem::space(path.toStdU16String(), unknown).available;
    const qint64 space = unknown ? noSpace : qint64(free);
    const QString size = QLocale().formattedDataSize(space);
    const QString found = unknown ? path + u'.'
        : type.isEmpty()          ? Words::tr("%1, %2 free.").arg(path, size)
                                  : Words::tr("%1, file system %2, %3 free.").arg(path, type, size);
    QList<CheckResult> results;
    if (space < noSpace)
        results.append(
            problem(id, title, found, Words::tr("Make room: without it nothing can be logged or sent.")));
    else if (space < littleSpace)
        results.append(warning(id, title, found, Words::tr("Make room before it runs out.")));
    else
        results.append(ok(id, title, found));
    return results + permissions(path, title);
}

QList<CheckResult> checkDatabase(Patient& patient)
{
    const QString id = u"database"_s;
    const QString title = Words::tr("Database");
    if (openFailed(patient.input))
        return {};
    const QString file = databaseFile(patient.input.dataDirectory);
    Result<Connection> connection = Connection::open(file, Connection::Mode::ReadOnly);
    if (!connection)
        return {problem(id, title, connection.error())};
    const Result<QVariant> check = connection->value(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return {problem(id, title, check.error())};
    if (check->toString() != "ok"_L1)
        return {problem(id, title, Error{ErrorKind::DatabaseDamaged, {}, {file}})};

    const auto ask = [&connection](const QString& sql) {
        return connection->value(sql).value_or(QVariant()).toString();
    };
    const QString schema = ask(u"PRAGMA user_version"_s);
    const QString journal = ask(u"PRAGMA journal_mode"_s);
    const QString found
        = Words::tr("%1, sound. Schema %2, SQLite %3, journal %4, %5 messages.")
              .arg(QLocale().formattedDataSize(QFileInfo(file).size()), schema,
                  ask(u"SELECT sqlite_version()"_s), journal, ask(u"SELECT count(*) FROM message"_s));
    QList<CheckResult> results;
    if (schema.toInt() > knownSchemaVersion())
        results.append(problem(id, title,
            Error{ErrorKind::DataDirNewer, {},
                {patient.input.dataDirectory, schema, QString::number(knownSchemaVersion())}}));
    else if (journal != "wal"_L1)
        results.append(warning(id, title, found,
            Words::tr(
                "The journal should be a write-ahead log (wal), so that window and command line can work at "
                "the same time. Close all of OTPost and start it again.")));
    else
        results.append(ok(id, title, found));

    const qint64 newest = ask(u"SELECT max(created_at) FROM message"_s).toLongLong();
    constexpr qint64 tolerated = 3'600'000;
    if (patient.input.clock && newest > patient.input.clock->now().toMSecsSinceEpoch() + tolerated)
        results.append(warning(u"clock"_s, Words::tr("Clock"),
            Words::tr("The newest message in the log is of a time to come: %1.")
                .arg(QLocale().toString(
                    QDateTime::fromMSecsSinceEpoch(newest).toLocalTime(), QLocale::ShortFormat)),
            Words::tr("The clock was set back since, or was wrong then. Let the system set it by the network "
                      "(NTP).")));

    const Result<std::optional<StoreChoice>> store = StoreChoices::current(*connection);
    if (store && *store)
        patient.storeName = describe(**store);
    const Result<std::optional<StoreChoice>> leaving = StoreChoices::leaving(*connection);
    if (leaving && *leaving)
        patient.leftIn = describe(**leaving);
    if (const Result<Settings> settings = readSettings(*connection))
        patient.mail = mailSettingsOf(*settings);
    patient.mailPasswordId = mailPasswordIdFor(*connection, patient.mail.server);
    const Result<QList<Gateway>> gateways = GatewayRepository::list(*connection);
    if (!gateways)
        results.append(problem(id, title, gateways.error()));
    else
        patient.gateways = *gateways;
    return results;
}

}
