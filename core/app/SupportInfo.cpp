// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/SupportInfo.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>
#include <QThread>
#include <QTimeZone>

#include <sodium.h>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QString sqliteVersion()
{
    const QString name = u"support-%1"_s.arg(quintptr(QThread::currentThreadId()));
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(u"SELECT sqlite_version()"_s, database);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

}

QList<std::pair<QString, QString>> supportFacts()
{
    const QString qt = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return {
        {u"OTPost"_s, QStringLiteral(OTPOST_VERSION)},
        {u"Qt"_s, qt == built ? qt : u"%1 (built with %2)"_s.arg(qt, built)},
        {u"TLS"_s, QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s},
        {u"SQLite"_s, sqliteVersion()},
        {u"libsodium"_s, QString::fromLatin1(sodium_version_string())},
        {u"System"_s,
            QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' '
                + QSysInfo::kernelVersion()},
        {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"Language"_s, QLocale().bcp47Name()},
        {u"Time zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
    };
}

QString supportText(const QList<std::pair<QString, QString>>& facts)
{
    QString text;
    for (const auto& [name, value] : facts)
        text += name + u": "_s + value + u'\n';
    return text;
}

}
