// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Passphrase.h"

#include <QFile>
#include <QFileInfo>

namespace otpost {

using namespace Qt::StringLiterals;

Result<LockedBytes> readPassphraseFile(const QString& path)
{
    QFile file(path);
    // Unbuffered: no copy of it stays in Qt's buffers.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::VaultPassphraseUnreadable, {}, {path, file.errorString()});
    if (file.permissions() & QFileDevice::WriteOther)
        return fail(ErrorKind::VaultPassphraseOpen, {}, {path});
    LockedBytes bytes(longestPassphrase + 3);
    qint64 length = 0;
    while (length < bytes.size()) {
        const qint64 read = file.read(reinterpret_cast<char*>(bytes.data()) + length, bytes.size() - length);
        if (read < 0)
            return fail(ErrorKind::VaultPassphraseUnreadable, {}, {path, file.errorString()});
        if (read == 0)
            break;
        length += read;
    }
    bytes.truncate(length);
    if (bytes.view().endsWith("\n"))
        bytes.truncate(bytes.size() - 1);
    if (bytes.view().endsWith("\r"))
        bytes.truncate(bytes.size() - 1);
    if (bytes.isEmpty())
        return fail(ErrorKind::VaultPassphraseEmpty, {}, {path});
    if (bytes.size() > longestPassphrase)
        return fail(ErrorKind::VaultPassphraseUnreadable, {}, {path, u"> %1 bytes"_s.arg(longestPassphrase)});
    return bytes;
}

std::optional<Result<LockedBytes>> passphraseOfService()
{
    const QString named = qEnvironmentVariable("OTPOST_VAULT_PASSPHRASE_FILE");
    if (!named.isEmpty())
        return readPassphraseFile(named);
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString credential = credentials + "/otpost-vault"_L1;
    if (!credentials.isEmpty() && QFileInfo::exists(credential))
        return readPassphraseFile(credential);
    return std::nullopt;
}

Result<LockedBytes> passphraseWithoutAsking(const PassphraseRequest& request)
{
    std::optional<Result<LockedBytes>> given = passphraseOfService();
    if (!given)
        return fail(ErrorKind::VaultLocked, {}, {request.vaultFile});
    return std::move(*given);
}

}
