// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/Passphrase.h"
#include "core/secrets/VaultFormat.h"

#include <QDeadlineTimer>

#include <functional>
#include <optional>

class QLockFile;

namespace otpost {

/// A vault on disk. Several programs may use one at the same time: readers see the last write that is
/// complete, writers take turns and begin with what the one before them wrote. A file that cannot be
/// read is never written over. Blocks; for use in one thread.
///
/// Errors: VaultMissing, VaultUnreadable, VaultUnwritable, VaultBusy, those of VaultFormat, and those of
/// the passphrase's source.
class VaultFile
{
public:
    /// `path` is absolute. `forNew`: what a new vault's key costs; one that exists keeps its own.
    VaultFile(QString path, PassphraseSource passphrase, const VaultParameters& forNew = {});

    const QString& path() const { return m_path; }

    /// Makes an empty vault for its owner alone; where there is one already, opens it to see that the
    /// passphrase fits.
    Result<void> create();
    Result<VaultContent> read();
    /// Reads, lets `edit` change the content, and writes it unless that returns false. Either all of it
    /// is on the disk afterwards or nothing has changed.
    Result<void> change(const std::function<bool(VaultContent&)>& edit);

private:
    Result<QByteArray> bytes() const;
    Result<void> unlock(const VaultHeader& header);
    Result<void> unlockNew();
    Result<VaultContent> contentOf(const QByteArray& file);
    Result<void> write(const VaultContent& content, const std::optional<QByteArray>& before);
    Result<void> remember(Result<VaultKey> key);
    Result<void> take(QLockFile& lock) const;
    Error withPath(Error error) const;
    tl::unexpected<Error> unwritable(const QString& why) const;

    QString m_path;
    PassphraseSource m_passphrase;
    VaultParameters m_forNew;
    std::optional<VaultKey> m_key;
    QByteArray m_lastBytes; ///< of the file when it was last opened
    VaultContent m_lastContent; ///< what they hold; the key opens them at any time as well
    std::optional<Error> m_refused; ///< the last failure to unlock, for a moment: see `unlock`
    QDeadlineTimer m_askAgain;
};

}
