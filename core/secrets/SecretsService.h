// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/secrets/StoreChoice.h"

#include <QList>
#include <QThread>

#include <memory>

namespace otpost {

class SecretStores;

/// One secret of one gateway, by name.
struct SecretPlace {
    QString gateway;
    QString secret;
    QString key; ///< in the store
    bool own
        = false; ///< OTPost gets along without it: the key of customer codes, what an undo would bring back

    bool operator==(const SecretPlace&) const = default;
};

/// How the secret store of the data directory is.
struct SecretsStatus {
    StoreChoice store;
    int secrets = 0; ///< how many the gateways refer to
    QList<SecretPlace> missing; ///< those of them that the store does not have
    std::optional<Error> problem; ///< why it cannot be used
    std::optional<StoreChoice> leftIn; ///< a store that was moved away from and is not cleared yet
};

/// What became of a move.
struct SecretsMoved {
    StoreChoice from;
    StoreChoice to;
    int secrets = 0; ///< how many were moved
    QList<SecretPlace> missing; ///< what the old store did not have: to be typed again
    std::optional<Error> notCleared; ///< the move is done, but the old store kept something: why
};

/// Looks after the store as a whole. Calls return at once, from any thread; the work runs in a thread of
/// its own.
class SecretsService
{
public:
    /// Both must outlive this, and so must the thread that the keychain's jobs run in.
    SecretsService(Storage& storage, SecretStores& stores);
    /// Waits for what was begun.
    ~SecretsService();

    /// Reads every secret once. Errors of the database only; those of the store are in the status.
    QFuture<Result<SecretsStatus>> status();

    /// Copies all secrets to the other store, reads them back, switches the data directory over in one
    /// transaction, and only then removes them from the old store. Stopped at any point, the data
    /// directory names a store that has all of them; to move again, to the same or to another store,
    /// goes on from there. Where the store is the one in use already, only what an earlier move left
    /// behind is removed. `abandon`: the old store is lost; switches over without looking at it.
    /// Errors of both stores and of the database, SecretNotMoved, DataDirBusy (another move).
    QFuture<Result<SecretsMoved>> move(const StoreChoice& to, bool abandon = false);

private:
    Storage& m_storage;
    SecretStores& m_stores;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in the thread; work is posted to it
};

}
