// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/SplashPage.h"
#include "core/splash/AccessRules.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace otpost {

class SecretStore;
class Storage;

/// Splash pages, and how the guests of each location get online. Calls return at once, from any thread; the
/// work runs on the database's threads, the secret store's and the one this lives in.
class SplashService : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SplashService(Storage& storage, SecretStore& secrets);

    /// In their order.
    QFuture<Result<QList<SplashPage>>> list() const;
    /// By name, address or id. SplashNotFound.
    QFuture<Result<SplashPage>> find(const QString& text) const;

    /// Adds a page (id 0: it is the last) or replaces one, and returns it as stored. One that `remove`
    /// returned comes back as it was. Errors: those of validateSplash, the first; NameTaken,
    /// SplashAddressTaken, LocationNotFound; OtpNeedsGateway where codes are switched on and no gateway is
    /// enabled.
    QFuture<Result<SplashPage>> save(const SplashPage& page);
    /// Deletes it and returns what it was: `save` brings it back. SplashNotFound.
    QFuture<Result<SplashPage>> remove(SplashId id);
    /// Puts these first, in this order; the others keep theirs behind them. SplashNotFound.
    QFuture<Result<void>> reorder(const QList<SplashId>& first);

    /// Changes how a location's guests get online, the key in the secret store included, and returns the
    /// location. A key that is replaced is kept until `GatewayService::removeHidden`, so that the former way
    /// can be set again. Errors: of checkAccess, LocationNotFound, those of the secret store.
    QFuture<Result<Location>> setAccess(LocationId id, const LocationAccessDraft& draft);
    /// Ends that before its time: removes a key, unless a location uses it. Errors of both stores; what fails
    /// is left to `GatewayService::removeHidden`.
    QFuture<Result<void>> removeFormerKey(const SecretRef& key);

Q_SIGNALS:
    /// Pages or locations may have changed, by this process or another. Emitted in the thread that this
    /// object lives in.
    void changed();

private:
    QFuture<Result<Location>> storeAccess(LocationId id, const LocationAccess& access);

    Storage& m_storage;
    SecretStore& m_secrets;
};

}
