// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TempDataDir.h"

#include "tests/support/Canary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace otpost::test {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

TempDataDir::TempDataDir()
{
    if (!m_dir.isValid())
        qFatal("No temporary directory");
}

TempDataDir::~TempDataDir()
{
    setWritable(true);
}

QString TempDataDir::path() const
{
    return m_dir.path();
}

QString TempDataDir::filePath(const QString& name) const
{
    return m_dir.filePath(name);
}

QString TempDataDir::addFile(const QString& name, const QByteArray& content) const
{
    const QString full = filePath(name);
    QDir().mkpath(QFileInfo(full).path());
    QSaveFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        qFatal("The test cannot write its own file");
    return full;
}

QStringList TempDataDir::files() const
{
    QStringList names;
    QDirIterator walk(path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.append(QDir(path()).relativeFilePath(walk.next()));
    names.sort();
    return names;
}

QStringList TempDataDir::filesWith(const QByteArray& bytes) const
{
    QStringList found;
    for (const QString& name : files()) {
        if (name.toUtf8().contains(bytes) || contentOf(filePath(name)).contains(bytes))
            found.append(name);
    }
    return found;
}

QStringList TempDataDir::traces(const QByteArray& secret) const
{
    QStringList found;
    for (const QString& name : files()) {
        for (const QString& form : tracesOf(secret, name.toUtf8() + '\n' + contentOf(filePath(name))))
            found.append(name + QStringLiteral(": ") + form);
    }
    return found;
}

bool TempDataDir::setWritable(bool writable) const
{
    using Permission = QFileDevice::Permission;
    QFileDevice::Permissions wanted = Permission::ReadOwner | Permission::ExeOwner;
    if (writable)
        wanted |= Permission::WriteOwner;
    if (!QFile::setPermissions(path(), wanted))
        return false;
    if (writable)
        return true;
    QFile probe(filePath(QStringLiteral(".probe")));
    const bool refused = !probe.open(QIODevice::WriteOnly);
    if (!refused)
        probe.remove();
    return refused;
}

}
