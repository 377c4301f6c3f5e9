// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <memory>

namespace otpost {

/// A lock that the operating system holds for this process, and lets go of when the process ends, however it
/// ends: flock(2), on Windows LockFileEx. Nothing blocks. Child processes do not inherit it.
class FileLock
{
public:
    /// Makes the file where it is not there.
    explicit FileLock(QString path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// True with the lock; false where another holds it. SenderUnreachable where the file cannot be used.
    Result<bool> tryLock();
    bool isLocked() const { return m_handle != nullptr; }
    /// Whether another holds the lock of a file that is there. To find out it is taken for a moment, in which
    /// another's tryLock() may fail.
    static bool isHeld(const QString& path);
    /// Lets go; the file stays.
    void unlock();

private:
    struct Handle;
    QString m_path;
    std::unique_ptr<Handle> m_handle; ///< while locked
};

}
