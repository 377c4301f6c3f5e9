// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/VaultFile.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockWaitMs = 20'000;
/// A write takes milliseconds. Older locks are of programs that ended meanwhile, perhaps in another
/// container, where their process cannot be looked up.
constexpr int staleLockMs = 10'000;
/// So long a refused passphrase is not asked for again: one command may read several secrets.
constexpr int askAgainMs = 2'000;

QString wordsOf(int systemError)
{
    return QString::fromLocal8Bit(std::strerror(systemError));
}

#ifdef Q_OS_UNIX
/// A file that root writes stays its owner's. Empty, or what the system said.
QString keepOwner(int handle, const QString& path)
{
    struct stat before = {};
    struct stat now = {};
    if (::stat(QFile::encodeName(path).constData(), &before) != 0 || ::fstat(handle, &now) != 0)
        return {};
    if (before.st_uid == now.st_uid && before.st_gid == now.st_gid)
        return {};
    return ::fchown(handle, before.st_uid, before.st_gid) == 0 || before.st_uid == now.st_uid
        ? QString()
        : wordsOf(errno);
}

/// Has the disk keep the file's bytes. Empty, or what the system said.
QString keepBytes(int handle)
{
    return ::fsync(handle) == 0 ? QString() : wordsOf(errno);
}

/// Has the disk keep the new name. Some file systems have no such call, so its result does not count.
void keepName(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const int handle = ::open(folder.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)::fsync(handle);
    ::close(handle);
}
#else
QString keepOwner(int, const QString&)
{
    return {};
}

QString keepBytes(int)
{
    return {};
}

void keepName(const QString&) { }
#endif

/// Where the bytes are: a link is followed, so that it stays one.
QString placeOf(const QString& path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

bool isAbsent(const QString& path)
{
    const QFileInfo info(path);
    return !info.exists() && !info.isSymLink();
}

}

VaultFile::VaultFile(QString path, PassphraseSource passphrase, const VaultParameters& forNew)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
    , m_forNew(forNew)
{
}

Error VaultFile::withPath(Error error) const
{
    switch (error.kind) {
    case ErrorKind::VaultNotOne:
    case ErrorKind::VaultNewer:
    case ErrorKind::VaultDamaged:
    case ErrorKind::VaultPassphraseWrong:
        error.args.prepend(m_path);
        return error;
    default:
        return error;
    }
}

tl::unexpected<Error> VaultFile::unwritable(const QString& why) const
{
    return fail(ErrorKind::VaultUnwritable, {}, {m_path, why});
}

/// Writers take turns.
Result<void> VaultFile::take(QLockFile& lock) const
{
    lock.setStaleLockTime(staleLockMs);
    if (lock.tryLock(lockWaitMs))
        return {};
    if (lock.error() == QLockFile::LockFailedError)
        return fail(ErrorKind::VaultBusy, {}, {m_path});
    return unwritable(wordsOf(lock.error() == QLockFile::PermissionError ? EACCES : EIO));
}

Result<QByteArray> VaultFile::bytes() const
{
    if (isAbsent(m_path))
        return fail(ErrorKind::VaultMissing, {}, {m_path});
    const QFileInfo info(m_path);
    if (info.exists() && !info.isFile())
        return fail(ErrorKind::VaultUnreadable, {}, {m_path, wordsOf(info.isDir() ? EISDIR : EINVAL)});
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::VaultUnreadable, {}, {m_path, file.errorString()});
    if (file.size() > maxVaultBytes)
        return fail(ErrorKind::VaultNotOne, {}, {m_path});
    const QByteArray all = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::VaultUnreadable, {}, {m_path, file.errorString()});
    return all;
}

Result<void> VaultFile::remember(Result<VaultKey> key)
{
    if (!key)
        return tl::unexpected(key.error());
    m_key = std::move(*key);
    return {};
}

/// Has the key that goes with a header. Deriving is slow, so it is done once, and again only where the
/// file was replaced by another.
Result<void> VaultFile::unlock(const VaultHeader& header)
{
    if (m_key && m_key->isFor(header))
        return {};
    if (m_refused && !m_askAgain.hasExpired())
        return tl::unexpected(*m_refused);
    m_refused.reset();
    const Result<LockedBytes> passphrase = m_passphrase({m_path, false});
    const Result<void> derived = passphrase
        ? remember(VaultKey::derive(*passphrase, header.parameters, header.salt))
        : Result<void>(tl::unexpected(passphrase.error()));
    if (!derived) {
        m_refused = derived.error();
        m_askAgain.setRemainingTime(askAgainMs);
    }
    return derived;
}

/// Has a key for a vault that does not exist yet.
Result<void> VaultFile::unlockNew()
{
    const Result<LockedBytes> passphrase = m_passphrase({m_path, true});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return remember(VaultKey::derive(*passphrase, m_forNew, freshSalt()));
}

Result<VaultContent> VaultFile::contentOf(const QByteArray& file)
{
    // One command may read very many secrets.
    if (!m_lastBytes.isEmpty() && file == m_lastBytes)
        return m_lastContent;
    const Result<VaultHeader> header = readVaultHeader(file);
    if (!header)
        return tl::unexpected(withPath(header.error()));
    if (Result<void> unlocked = unlock(*header); !unlocked)
        return tl::unexpected(unlocked.error());
    Result<VaultContent> content = openVault(file, *m_key);
    if (content) {
        m_lastBytes = file;
        m_lastContent = *content;
        return content;
    }
    const Error error = withPath(content.error());
    if (error.kind == ErrorKind::VaultPassphraseWrong) {
        m_key.reset();
        m_refused = error;
        m_askAgain.setRemainingTime(askAgainMs);
    }
    return tl::unexpected(error);
}

Result<VaultContent> VaultFile::read()
{
    const Result<QByteArray> file = bytes();
    return file ? contentOf(*file) : tl::unexpected(file.error());
}

Result<void> VaultFile::create()
{
    const auto isFree = [this] {
        const QFileInfo info(m_path);
        return isAbsent(m_path) || (info.isFile() && info.size() == 0);
    };
    if (isFree()) {
        // Before a person types a passphrase twice for nothing.
        const QFileInfo folder(QFileInfo(m_path).absolutePath());
        if (!folder.isDir())
            return unwritable(wordsOf(folder.exists() ? ENOTDIR : ENOENT));
        if (Result<void> unlocked = unlockNew(); !unlocked)
            return unlocked;
        QLockFile lock(placeOf(m_path) + ".lock"_L1);
        if (Result<void> mine = take(lock); !mine)
            return mine;
        if (isFree())
            return write({}, std::nullopt);
    }
    const Result<VaultContent> content = read();
    return content ? Result<void>() : tl::unexpected(content.error());
}

Result<void> VaultFile::change(const std::function<bool(VaultContent&)>& edit)
{
    // The key first: nobody has to wait for the lock while a person looks for the passphrase.
    if (const Result<VaultContent> content = read(); !content)
        return tl::unexpected(content.error());

    QLockFile lock(placeOf(m_path) + ".lock"_L1);
    if (Result<void> mine = take(lock); !mine)
        return mine;
    const Result<QByteArray> before = bytes();
    if (!before)
        return tl::unexpected(before.error());
    Result<VaultContent> content = contentOf(*before);
    if (!content)
        return tl::unexpected(content.error());
    if (!edit(*content))
        return {};
    return write(*content, *before);
}

/// Replaces the file in one step. `before`: what it has to hold until then.
Result<void> VaultFile::write(const VaultContent& content, const std::optional<QByteArray>& before)
{
    const auto failed = [this](const QString& why) -> Result<void> { return unwritable(why); };
    const QString place = placeOf(m_path);
    // For its owner alone from the first byte, which QSaveFile would not see to.
    QTemporaryFile file(place + ".XXXXXX"_L1);
    if (!file.open())
        return failed(file.errorString());
    if (const QString why = keepOwner(file.handle(), place); !why.isEmpty())
        return failed(why);
    // A full disk may take the beginning, which is no error to Qt.
    const QByteArray sealed = sealVault(content, *m_key);
    if (file.write(sealed) != sealed.size() || !file.flush())
        return failed(file.error() == QFileDevice::NoError ? wordsOf(ENOSPC) : file.errorString());
    if (const QString why = keepBytes(file.handle()); !why.isEmpty())
        return failed(why);
    // A program that was stopped for so long that its lock went to another must not undo the other's write.
    if (before && bytes() != *before)
        return fail(ErrorKind::VaultBusy, {}, {m_path});
    const QFileInfo written(file.fileName());
    file.close();
    std::error_code error;
    std::filesystem::rename(written.filesystemFilePath(), QFileInfo(place).filesystemFilePath(), error);
    if (error)
        return failed(QString::fromLocal8Bit(error.message()));
    file.setAutoRemove(false);
    keepName(place);
    return {};
}

}
