// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayService.h"

#include "core/gateway/HeaderRules.h"
#include "core/model/GatewayFields.h"
#include "core/secrets/SecretReader.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/Storage.h"

namespace otpost {

using namespace Qt::StringLiterals;

struct GatewayService::Private {
    Storage& storage;
    SecretStore& secrets;
};

namespace {

QStringList idsOf(const Gateway& gateway)
{
    QStringList ids;
    for (const SecretRef& ref : secretRefs(gateway)) {
        if (ref.isSet())
            ids.append(ref.id);
    }
    return ids;
}

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
    for (const NamedSecret& secret : draft.gateway.custom.secrets) {
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
    for (const QString& id : idsOf(draft.gateway)) {
        if (draft.values.contains(id))
            used.insert(id, draft.values.value(id));
    }
    return used;
}

/// A copy with references and values of its own, so that neither gateway's end touches the other's
/// secrets.
GatewayDraft copyOf(const Gateway& gateway, const SecretValues& values, const QString& name)
{
    GatewayDraft copy {gateway, {}};
    copy.gateway.id = 0;
    copy.gateway.name = name;
    copy.gateway.enabled = false;
    const auto renew = [&copy, &values](SecretRef& ref) {
        const SecretRef fresh = SecretRef::fresh(ref.host);
        copy.values.insert(fresh.id, values.value(ref.id));
        ref = fresh;
    };
    for (CustomHeader& header : copy.gateway.custom.headers)
        renew(header.value);
    for (NamedSecret& secret : copy.gateway.custom.secrets)
        renew(secret.value);
    return copy;
}

/// What a save did to the rows: the gateway as stored, and the secrets nobody refers to any more.
struct Saved {
    Gateway gateway;
    QStringList orphans;
};

Result<Saved> storeRow(Connection& connection, const Gateway& gateway)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (gateway.id == 0) {
        Result<Gateway> stored = GatewayRepository::insert(connection, gateway, now);
        if (!stored)
            return tl::unexpected(stored.error());
        return Saved {*stored, {}};
    }
    const Result<Gateway> before = GatewayRepository::find(connection, gateway.id);
    if (!before)
        return tl::unexpected(before.error());
    if (Result<void> updated = GatewayRepository::update(connection, gateway, now); !updated)
        return tl::unexpected(updated.error());
    const Result<Gateway> after = GatewayRepository::find(connection, gateway.id);
    if (!after)
        return tl::unexpected(after.error());
    Saved saved {*after, idsOf(*before)};
    for (const QString& kept : idsOf(*after))
        saved.orphans.removeAll(kept);
    return saved;
}

}

GatewayService::GatewayService(Storage& storage, SecretStore& secrets)
    : d(std::make_unique<Private>(Private {storage, secrets}))
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
    if (Result<void> checked = checkDraft(draft); !checked)
        return finishedFuture(Result<Gateway>(tl::unexpected(checked.error())));
    const SecretValues values = usedValues(draft);
    Private* p = d.get();
    return writeSecrets(values, p->secrets)
        .then([p, gateway = draft.gateway, values](const Result<void>& written) -> QFuture<Result<Gateway>> {
            if (!written)
                return finishedFuture(Result<Gateway>(tl::unexpected(written.error())));
            return p->storage.write([gateway](Connection& connection) { return storeRow(connection, gateway); })
                .then([p, values](const Result<Saved>& saved) {
                    const QStringList unused = saved ? saved->orphans : QStringList(values.keys());
                    const Result<Gateway> result
                        = saved ? Result<Gateway>(saved->gateway) : tl::unexpected(saved.error());
                    return removeSecrets(unused, p->secrets).then([result] { return result; });
                })
                .unwrap();
        })
        .unwrap()
        .then(this, [this](Result<Gateway> result) {
            Q_EMIT changed();
            return result;
        });
}

QFuture<Result<Gateway>> GatewayService::duplicate(GatewayId id, const QString& name)
{
    return find(id)
        .then(this, [this, name](const Result<Gateway>& gateway) -> QFuture<Result<Gateway>> {
            if (!gateway)
                return finishedFuture(gateway);
            return readSecrets(GatewayDraft {*gateway, {}}, d->secrets)
                .then(this, [this, name, gateway = *gateway](const Result<SecretValues>& values) {
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
    return d->storage.write([id](Connection& connection) { return GatewayRepository::restore(connection, id); });
}

QFuture<Result<void>> GatewayService::remove(GatewayId id)
{
    Private* p = d.get();
    return p->storage.write([id](Connection& connection) { return GatewayRepository::remove(connection, id); })
        .then([p](const Result<Gateway>& removed) -> QFuture<Result<void>> {
            if (!removed)
                return finishedFuture(Result<void>(tl::unexpected(removed.error())));
            return removeSecrets(idsOf(*removed), p->secrets).then([] { return Result<void>(); });
        })
        .unwrap();
}

QFuture<Result<void>> GatewayService::removeHidden()
{
    Private* p = d.get();
    return p->storage
        .write([](Connection& connection) -> Result<QStringList> {
            const Result<QList<Gateway>> hidden = GatewayRepository::hidden(connection);
            if (!hidden)
                return tl::unexpected(hidden.error());
            QStringList ids;
            for (const Gateway& gateway : *hidden) {
                if (Result<Gateway> removed = GatewayRepository::remove(connection, gateway.id); !removed)
                    return tl::unexpected(removed.error());
                ids += idsOf(gateway);
            }
            return ids;
        })
        .then([p](const Result<QStringList>& ids) -> QFuture<Result<void>> {
            if (!ids)
                return finishedFuture(Result<void>(tl::unexpected(ids.error())));
            return removeSecrets(*ids, p->secrets).then([] { return Result<void>(); });
        })
        .unwrap();
}

QFuture<Result<void>> GatewayService::setEnabled(GatewayId id, bool enabled)
{
    return d->storage.write([id, enabled](Connection& connection) {
        return GatewayRepository::setEnabled(connection, id, enabled, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<void>> GatewayService::move(GatewayId id, int position)
{
    return d->storage.write(
        [id, position](Connection& connection) { return GatewayRepository::move(connection, id, position); });
}

}
