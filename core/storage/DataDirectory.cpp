// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DataDirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QStringList>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
QString networkKind(const QString& path)
{
    const QString root = QStorageInfo(path).rootPath();
    const QString native = QDir::toNativeSeparators(path);
    if (native.startsWith("\\\\"_L1))
        return u"UNC"_s;
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE ? u"SMB"_s
                                                                                         : QString();
}
#else
QString networkKind(const QString& path)
{
    const QString type = QString::fromLatin1(QStorageInfo(path).fileSystemType());
    return isNetworkFileSystem(type) ? type : QString();
}
#endif

/// The nearest directory above (or at) `path` that exists.
QString existingAncestor(const QString& path)
{
    QString current = path;
    while (!QFileInfo::exists(current)) {
        const QString parent = QFileInfo(current).path();
        if (parent == current)
            break;
        current = parent;
    }
    return current;
}

}

QString defaultDataDirectory()
{
    const QString fromEnvironment = qEnvironmentVariable("OTPOST_DATA_DIR");
    if (!fromEnvironment.isEmpty())
        return QDir(fromEnvironment).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/otpost"_L1;
}

bool isNetworkFileSystem(const QString& type)
{
    static const QStringList types{u"nfs"_s, u"nfs3"_s, u"nfs4"_s, u"cifs"_s, u"smb"_s, u"smb2"_s, u"smb3"_s,
        u"smbfs"_s, u"afs"_s, u"afpfs"_s, u"ncpfs"_s, u"coda"_s, u"ceph"_s, u"glusterfs"_s, u"lustre"_s,
        u"webdav"_s, u"davfs"_s, u"fuse.davfs"_s, u"fuse.sshfs"_s, u"fuse.rclone"_s, u"fuse.glusterfs"_s,
        u"fuse.cifs"_s, u"fuse.gvfsd-fuse"_s, u"fuse.s3fs"_s};
    return types.contains(type.toLower());
}

Result<void> prepareDataDirectory(const QString& path)
{
    const QString kind = networkKind(existingAncestor(path));
    if (!kind.isEmpty())
        return fail(ErrorKind::DataDirNetwork, {}, {path, kind});

    const QFileInfo info(path);
    if (!info.exists()) {
        errno = 0;
        if (!QDir().mkpath(path)) {
            const QString why = errno ? QString::fromLocal8Bit(std::strerror(errno)) : u"?"_s;
            return fail(ErrorKind::DataDirCreate, {}, {path, why});
        }
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    } else if (!info.isDir()) {
        return fail(ErrorKind::DataDirCreate, {}, {path, QString::fromLocal8Bit(std::strerror(ENOTDIR))});
    }

    QTemporaryFile probe(path + "/.otpost-XXXXXX"_L1);
    if (!probe.open())
        return fail(ErrorKind::DataDirReadOnly, {}, {path});
    return {};
}

QString databaseFile(const QString& dataDirectory)
{
    return dataDirectory + "/otpost.db"_L1;
}

}
