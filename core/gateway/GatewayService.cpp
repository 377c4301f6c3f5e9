// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayService.h"

#include "core/gateway/GatewayBatch.h"
#include "core/gateway/GatewayRows.h"
#include "core/gateway/HeaderRules.h"
#include "core/model/GatewayFields.h"
#include "core/secrets/SecretReader.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/RetiredSecrets.h"
#include "core/storage/Storage.h"

namespace otpost {

using namespace Qt::StringLiterals;

struct GatewayService::Private {
    Storage& storage;
    SecretStore& secrets;
    ScriptCheck scriptCheck = {};
};

namespace {

/// The values that a draft brings along, checked like those that come from the keychain.
Result<void> checkValues(const GatewayDraft& draft)
{
    for (const CustomHeader& header : draft.gateway.custom.headers) {
        const auto value = draft.values.constFind(header.value.id);
        if (value == draft.values.constEnd())
            continue;
        if (Result<void> checked = checkHeaderValue(header.name, *value); !checked)
            return checked;
    }
    for (const NamedSecret& secret : draft.gateway.secrets) {
        const auto value = draft.values.constFind(secret.value.id);
        if (value == draft.values.constEnd())
            continue;
        if (Result<void> checked = checkSecretValue(secret.name, *value); !checked)
            return checked;
    }
    return {};
}

Result<void> checkDraft(const GatewayDraft& draft)
{
    const QList<Error> errors = validateGateway(draft.gateway);
    if (!errors.isEmpty())
        return tl::unexpected(errors.first());
    return checkValues(draft);
}

/// Only values that the gateway refers to are worth keeping.
SecretValues usedValues(const GatewayDraft& draft)
{
    SecretValues used;
    for (const QString& id : secretIds(draft.gateway)) {
        if (draft.values.contains(id))
            used.insert(id, draft.values.value(id));
    }
    return used;
}

/// A copy with references and values of its own, so that neither gateway's end touches the other's
/// secrets.
GatewayDraft copyOf(const Gateway& gateway, const SecretValues& values, const QString& name)
{
    GatewayDraft copy{gateway, {}};
    copy.gateway.id = 0;
    copy.gateway.name = name;
    copy.gateway.enabled = false;
    const auto renew = [&copy, &values](SecretRef& ref) {
        const SecretRef fresh = SecretRef::fresh(ref.hosts);
        copy.values.insert(fresh.id, values.value(ref.id));
        ref = fresh;
    };
    for (CustomHeader& header : copy.gateway.custom.headers)
        renew(header.value);
    for (NamedSecret& secret : copy.gateway.secrets)
        renew(secret.value);
    return copy;
}

}

GatewayService::GatewayService(Storage& storage, SecretStore& secrets)
    : d(std::make_unique<Private>(Private{storage, secrets}))
{
    connect(&storage, &Storage::changed, this, &GatewayService::changed);
}

GatewayService::~GatewayService() = default;

QFuture<Result<QList<Gateway>>> GatewayService::list() const
{
    return d->storage.read([](Connection& connection) { return GatewayRepository::list(connection); });
}

QFuture<Result<Gateway>> GatewayService::find(GatewayId id) const
{
    return d->storage.read([id](Connection& connection) { return GatewayRepository::find(connection, id); });
}

QFuture<Result<Gateway>> GatewayService::save(const GatewayDraft& draft)
{
    return saveChange(draft, {}).then([](const Result<GatewayChange>& change) {
        return change ? Result<Gateway>(change->after) : tl::unexpected(change.error());
    });
}

QFuture<Result<GatewayChange>> GatewayService::saveKeeping(
    const GatewayDraft& draft, const std::optional<Gateway>& seen)
{
    return saveChange(draft, SaveMode{true, seen});
}

QFuture<Result<GatewayChange>> GatewayService::saveChange(const GatewayDraft& given, const SaveMode& mode)
{
    const GatewayDraft draft{usedPart(given.gateway), given.values};
    if (Result<void> checked = checkDraft(draft); !checked)
        return finishedFuture(Result<GatewayChange>(tl::unexpected(checked.error())));
    return work(compiled({draft.gateway})
                    .then(this,
                        [this, draft, mode](const Result<void>& good) {
                            return good ? store(draft, mode)
                                        : finishedFuture(Result<GatewayChange>(tl::unexpected(good.error())));
                        })
                    .unwrap());
}

void GatewayService::setScriptCheck(const ScriptCheck& check)
{
    d->scriptCheck = check;
}

QFuture<Result<void>> GatewayService::checkScript(const Gateway& gateway) const
{
    return compiled({gateway});
}

/// The first error among the scripts of these gateways.
QFuture<Result<void>> GatewayService::compiled(const QList<Gateway>& gateways) const
{
    for (qsizetype i = 0; d->scriptCheck && i < gateways.size(); ++i) {
        if (gateways.at(i).type != GatewayType::Custom || !gateways.at(i).custom.useScript)
            continue;
        auto* self = const_cast<GatewayService*>(this);
        return d->scriptCheck(gateways.at(i))
            .then(self,
                [this, rest = gateways.mid(i + 1)](
                    const Result<void>& good) { return good ? compiled(rest) : finishedFuture(good); })
            .unwrap();
    }
    return finishedFuture(Result<void>());
}

/// First half of a save: the secrets.
QFuture<Result<GatewayChange>> GatewayService::store(const GatewayDraft& draft, const SaveMode& mode)
{
    const SecretValues values = usedValues(draft);
    return writeSecrets(values, d->secrets)
        .then(this,
            [this, gateway = draft.gateway, values, mode](const Result<void>& written) {
                return written ? saveRow(gateway, values, mode)
                               : finishedFuture(Result<GatewayChange>(tl::unexpected(written.error())));
            })
        .unwrap();
}

/// Second half of a save: the row, then the end of the secrets that nobody refers to any more.
QFuture<Result<GatewayChange>> GatewayService::saveRow(
    const Gateway& gateway, const SecretValues& values, const SaveMode& mode)
{
    return d->storage
        .write([gateway, mode](Connection& connection) {
            return storeGateway(connection, gateway, mode.seen, mode.keepsReplaced);
        })
        .then(this,
            [this, values](const Result<StoredGateway>& saved) {
                const QStringList unused = saved ? saved->orphans : QStringList(values.keys());
                const Result<GatewayChange> result
                    = saved ? Result<GatewayChange>(saved->change) : tl::unexpected(saved.error());
                return removeSecrets(unused, d->secrets).then([result](const Result<void>&) {
                    return result;
                });
            })
        .unwrap();
}

/// Counts what is under way, so that nothing is taken away beneath it, and tells of its end.
template <class T>
QFuture<T> GatewayService::work(const QFuture<T>& future)
{
    ++m_underWay;
    return QFuture<T>(future).then(this, [this](T result) {
        --m_underWay;
        Q_EMIT changed();
        return result;
    });
}

QFuture<Result<Gateway>> GatewayService::duplicate(GatewayId id, const QString& name)
{
    return find(id)
        .then(this,
            [this, name](const Result<Gateway>& gateway) -> QFuture<Result<Gateway>> {
                if (!gateway)
                    return finishedFuture(gateway);
                return readSecrets(GatewayDraft{*gateway, {}}, d->secrets)
                    .then(this,
                        [this, name, gateway = *gateway](const Result<SecretValues>& values) {
                            return values ? save(copyOf(gateway, *values, name))
                                          : finishedFuture(Result<Gateway>(tl::unexpected(values.error())));
                        })
                    .unwrap();
            })
        .unwrap();
}

QFuture<Result<void>> GatewayService::hide(GatewayId id)
{
    return d->storage.write([id](Connection& connection) {
        return GatewayRepository::hide(connection, id, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<void>> GatewayService::restore(GatewayId id)
{
    return d->storage.write(
        [id](Connection& connection) { return GatewayRepository::restore(connection, id); });
}

QFuture<Result<void>> GatewayService::remove(GatewayId id)
{
    return work(
        d->storage
            .read([id](Connection& connection) { return GatewayRepository::find(connection, id, true); })
            .then(this,
                [this](const Result<Gateway>& gateway) {
                    return gateway ? removeWithSecrets({*gateway})
                                   : finishedFuture(Result<void>(tl::unexpected(gateway.error())));
                })
            .unwrap());
}

QFuture<Result<void>> GatewayService::removeHidden()
{
    return work(d->storage.read([](Connection& connection) { return GatewayRepository::hidden(connection); })
                    .then(this,
                        [this](const Result<QList<Gateway>>& hidden) {
                            return hidden ? removeWithSecrets(*hidden)
                                          : finishedFuture(Result<void>(tl::unexpected(hidden.error())));
                        })
                    .unwrap()
                    .then(this,
                        [this](const Result<void>& removed) {
                            return removed ? removeRetired() : finishedFuture(removed);
                        })
                    .unwrap());
}

/// First nobody can bring them back, then they go, then they are forgotten.
QFuture<Result<void>> GatewayService::removeRetired()
{
    return d->storage.write([](Connection& connection) { return RetiredSecrets::doom(connection); })
        .then(this,
            [this](const Result<QStringList>& ids) {
                if (!ids)
                    return finishedFuture(Result<void>(tl::unexpected(ids.error())));
                if (ids->isEmpty())
                    return finishedFuture(Result<void>());
                return removeSecrets(*ids, d->secrets)
                    .then(this,
                        [this, ids = *ids](const Result<void>& removed) {
                            if (!removed)
                                return finishedFuture(removed);
                            return d->storage.write([ids](Connection& connection) {
                                return RetiredSecrets::forget(connection, ids);
                            });
                        })
                    .unwrap();
            })
        .unwrap();
}

/// Secrets first: a row whose secrets could not be removed stays, and with it the way to them.
QFuture<Result<void>> GatewayService::removeWithSecrets(const QList<Gateway>& gateways)
{
    if (gateways.isEmpty())
        return finishedFuture(Result<void>());
    const Gateway first = gateways.first();
    return removeSecrets(secretIds(first), d->secrets)
        .then(this,
            [this, first, rest = gateways.mid(1)](const Result<void>& removed) {
                if (!removed)
                    return finishedFuture(removed);
                return d->storage
                    .write([id = first.id](Connection& connection) -> Result<void> {
                        const Result<Gateway> gone = GatewayRepository::remove(connection, id);
                        return gone ? Result<void>() : tl::unexpected(gone.error());
                    })
                    .then(this,
                        [this, rest](const Result<void>& deleted) {
                            return deleted ? removeWithSecrets(rest) : finishedFuture(deleted);
                        })
                    .unwrap();
            })
        .unwrap();
}

QFuture<Result<void>> GatewayService::applyBatch(const GatewayBatch& batch)
{
    return work(runBatch(batch, d->storage, d->secrets));
}

QFuture<Result<SecretValues>> GatewayService::secretValues(
    const QList<Gateway>& gateways, const QList<Location>& locations) const
{
    return readAllSecrets(gateways, locations, d->secrets);
}

QFuture<Result<void>> GatewayService::setEnabled(GatewayId id, bool enabled)
{
    return d->storage.write(
        [id, enabled](Connection& connection) { return storeSwitch(connection, id, enabled, false); });
}

QFuture<Result<void>> GatewayService::switchTo(GatewayId id, bool enabled)
{
    return d->storage.write(
        [id, enabled](Connection& connection) { return storeSwitch(connection, id, enabled, true); });
}

QFuture<Result<void>> GatewayService::changeBack(const Gateway& from, const Gateway& to)
{
    return d->storage.write([from, to](Connection& connection) { return storeBack(connection, from, to); });
}

QFuture<Result<void>> GatewayService::move(GatewayId id, int position)
{
    return d->storage.write(
        [id, position](Connection& connection) { return GatewayRepository::move(connection, id, position); });
}

}
