// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileLock.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace otpost {

#ifdef Q_OS_WIN

struct FileLock::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle()
    {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
    }
};

Result<bool> FileLock::tryLock()
{
    if (m_handle)
        return true;
    auto handle = std::make_unique<Handle>();
    handle->file = CreateFileW(reinterpret_cast<const wchar_t*>(m_path.utf16()), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE)
        return fail(ErrorKind::SenderUnreachable, {}, {qt_error_string(int(GetLastError()))});
    OVERLAPPED place{};
    if (!LockFileEx(handle->file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)) {
        const DWORD code = GetLastError();
        if (code == ERROR_LOCK_VIOLATION || code == ERROR_IO_PENDING)
            return false;
        return fail(ErrorKind::SenderUnreachable, {}, {qt_error_string(int(code))});
    }
    m_handle = std::move(handle);
    return true;
}

#else

struct FileLock::Handle {
    int file = -1;
    ~Handle()
    {
        if (file >= 0)
            ::close(file);
    }
};

Result<bool> FileLock::tryLock()
{
    if (m_handle)
        return true;
    auto handle = std::make_unique<Handle>();
    const QByteArray path = QFile::encodeName(m_path);
    handle->file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle->file < 0)
        return fail(ErrorKind::SenderUnreachable, {}, {QString::fromLocal8Bit(std::strerror(errno))});
    int result = 0;
    do {
        result = ::flock(handle->file, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result == 0) {
        // Between opening and locking the file may have been put away, and another be there now.
        struct stat ours {
        };
        struct stat there {
        };
        if (::fstat(handle->file, &ours) != 0 || ::stat(path.constData(), &there) != 0
            || ours.st_dev != there.st_dev || ours.st_ino != there.st_ino)
            return false;
        m_handle = std::move(handle);
        return true;
    }
    if (errno == EWOULDBLOCK)
        return false;
    return fail(ErrorKind::SenderUnreachable, {}, {QString::fromLocal8Bit(std::strerror(errno))});
}

#endif

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock() = default;

bool FileLock::isHeld(const QString& path)
{
    if (!QFile::exists(path))
        return false;
    const Result<bool> locked = FileLock(path).tryLock();
    return locked && !*locked;
}

void FileLock::unlock()
{
    m_handle.reset();
}

}
