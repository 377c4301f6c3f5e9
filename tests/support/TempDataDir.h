// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace otpost::test {

/// A directory that is gone with the object, and the means to look for what must not be in it.
class TempDataDir
{
public:
    TempDataDir();
    ~TempDataDir();

    QString path() const;
    QString filePath(const QString& name) const;
    /// Writes a file there, for tests of what is in the way.
    QString addFile(const QString& name, const QByteArray& content) const;
    /// Relative paths of all files, hidden ones too, sorted.
    QStringList files() const;
    /// Those of them that hold `bytes`, or have them in their name.
    QStringList filesWith(const QByteArray& bytes) const;
    /// "FILE: base64", … for every form of the secret found (see `formsOf`). Empty is what one wants.
    QStringList traces(const QByteArray& secret) const;
    /// Takes the right to write away, and gives it back. Says false where that means nothing, as for root.
    bool setWritable(bool writable) const;

private:
    QTemporaryDir m_dir;
};

}
