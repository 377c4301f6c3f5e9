// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/Location.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace otpost {

class SecretStore;
struct GatewayBatch;
class Storage;

/// What a save did.
struct GatewayChange {
    std::optional<Gateway> before; ///< none: it was added
    Gateway after;
};

/// Everything that is done to the list of gateways: rows in the database together with their secrets
/// in the secret store. All calls return at once and may be made from any thread; the work runs on
/// the database thread, the secret store's and the one this lives in, which needs an event loop.
class GatewayService : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    GatewayService(Storage& storage, SecretStore& secrets);
    ~GatewayService() override;

    /// Compiles a gateway's script: ScriptSyntax, or why that cannot be found out.
    using ScriptCheck = std::function<QFuture<Result<void>>(const Gateway&)>;
    /// From then on a gateway whose script does not compile is not saved. Before any other call.
    void setScriptCheck(const ScriptCheck& check);
    /// What saving would say of a gateway's script, if it has one: ScriptSyntax, or why that cannot be found
    /// out.
    QFuture<Result<void>> checkScript(const Gateway& gateway) const;

    /// All gateways in the order of the default route.
    QFuture<Result<QList<Gateway>>> list() const;
    /// GatewayNotFound where there is none.
    QFuture<Result<Gateway>> find(GatewayId id) const;

    /// Adds (id 0) or replaces a gateway. Validates first; then writes new secrets, then the row, then
    /// removes secrets no longer referred to, so that a failure at any point leaves a working gateway.
    /// Returns the gateway as stored.
    QFuture<Result<Gateway>> save(const GatewayDraft& draft);

    /// As `save`, but keeps the secrets that it replaces until `removeHidden`, so that `changeBack` brings
    /// all back. With `seen`, the gateway as its user saw it when he began: ChangedMeanwhile where it is
    /// another now (its place in the order aside).
    QFuture<Result<GatewayChange>> saveKeeping(
        const GatewayDraft& draft, const std::optional<Gateway>& seen = std::nullopt);
    /// Makes a gateway that is still `from` what it was before `saveKeeping`, or was after it, secrets
    /// included. ChangedMeanwhile, GatewayNotFound, NameTaken.
    QFuture<Result<void>> changeBack(const Gateway& from, const Gateway& to);

    /// Adds a copy under another name, not enabled, with copies of its secrets. Errors as `save` and of
    /// the secret store.
    QFuture<Result<Gateway>> duplicate(GatewayId id, const QString& name);

    /// Takes a gateway off the list but keeps row and secrets, so that `restore` brings all back.
    QFuture<Result<void>> hide(GatewayId id);
    QFuture<Result<void>> restore(GatewayId id);
    /// Deletes a gateway, hidden or not, with its secrets, the secrets first: where the secret store
    /// refuses, the gateway stays. What the log says of it stays.
    QFuture<Result<void>> remove(GatewayId id);
    /// Deletes for good all that is hidden, and the secrets that `saveKeeping` and `SplashService::setAccess`
    /// kept. Called at start and at the end.
    QFuture<Result<void>> removeHidden();

    /// Makes many changes at once, or none; see GatewayBatch.h.
    QFuture<Result<void>> applyBatch(const GatewayBatch& batch);
    /// The values of all secrets of these gateways, and of these locations' keys, by SecretRef::id. Errors of
    /// the secret store.
    QFuture<Result<SecretValues>> secretValues(
        const QList<Gateway>& gateways, const QList<Location>& locations = {}) const;

    /// What would keep a gateway from being saved keeps it from being enabled: a secret that was not given.
    QFuture<Result<void>> setEnabled(GatewayId id, bool enabled);
    /// Likewise, for a gateway that is still the other way round: ChangedMeanwhile where it is not.
    QFuture<Result<void>> switchTo(GatewayId id, bool enabled);
    /// Moves a gateway to a place in the default route, 1 first; the others close up.
    QFuture<Result<void>> move(GatewayId id, int position);

Q_SIGNALS:
    /// The list changed, by this process or another. Emitted in the thread that this object lives in.
    void changed();

public:
    /// Whether something that was begun still needs the stores. Thread-safe.
    bool isBusy() const { return m_underWay > 0; }

private:
    template <class T>
    QFuture<T> work(const QFuture<T>& future);
    QFuture<Result<void>> compiled(const QList<Gateway>& gateways) const;
    struct SaveMode {
        bool keepsReplaced = false;
        std::optional<Gateway> seen;
    };
    QFuture<Result<GatewayChange>> saveChange(const GatewayDraft& draft, const SaveMode& mode);
    QFuture<Result<GatewayChange>> store(const GatewayDraft& draft, const SaveMode& mode);
    QFuture<Result<GatewayChange>> saveRow(
        const Gateway& gateway, const SecretValues& values, const SaveMode& mode);
    QFuture<Result<void>> removeRetired();
    QFuture<Result<void>> removeWithSecrets(const QList<Gateway>& gateways);

    std::atomic<int> m_underWay = 0;
    struct Private;
    std::unique_ptr<Private> d;
};

}
