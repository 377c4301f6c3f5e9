// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretsService.h"

#include <QSet>

namespace otpost {

class Connection;
class SecretStore;

/// What the database says of secrets: where they are and which ones there should be.
struct SecretsInUse {
    StoreChoice store;
    std::optional<StoreChoice> leaving;
    /// Of all gateways, also of those that were deleted and may come back; and the key of customer codes.
    QList<SecretPlace> places;
};

/// Blocking; called on a database thread.
Result<SecretsInUse> secretsInUse(Connection& connection);

/// One move of all secrets from one store to another: see SecretsService::move. Blocks, so it runs in a
/// thread that none of the stores works in.
class SecretMove
{
public:
    SecretMove(Storage& storage, SecretStores& stores, StoreChoice to, bool abandon);

    Result<SecretsMoved> run();

private:
    Result<void> prepareTarget();
    Result<void> copy(const QList<SecretPlace>& places);
    Result<void> copyPortion(const QList<SecretPlace>& places);
    Result<bool> switchOver();
    bool isDone(const SecretPlace& place) const;
    /// Removes from a store what is not needed there any more. Goes on after an error, returns the first.
    Result<void> clear(const StoreChoice& store, const QStringList& keys);
    Result<void> forgetLeaving();
    void copyLateComers();
    void takeBack();

    Storage& m_storage;
    SecretStores& m_stores;
    StoreChoice m_to;
    bool m_abandon;
    SecretsMoved m_report;
    QStringList m_copied; ///< keys
    QSet<QString> m_missing; ///< keys
};

}
