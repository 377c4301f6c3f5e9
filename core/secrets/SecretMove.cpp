// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretMove.h"

#include "core/mail/MailService.h"
#include "core/model/Gateway.h"
#include "core/otp/CodeSealer.h"
#include "core/secrets/SecretStores.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/LocationRepository.h"
#include "core/storage/RetiredSecrets.h"
#include "core/storage/Storage.h"

#include <QLockFile>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Other programs may add gateways meanwhile; so often it begins again.
constexpr int mostRounds = 20;

QString nameOf(const Gateway& gateway, const SecretRef& ref)
{
    for (const CustomHeader& header : gateway.custom.headers) {
        if (header.value.id == ref.id)
            return header.name;
    }
    for (const NamedSecret& secret : gateway.secrets) {
        if (secret.value.id == ref.id)
            return secret.name;
    }
    return ref.id;
}

QStringList keysOf(const QList<SecretPlace>& places)
{
    QStringList keys;
    for (const SecretPlace& place : places)
        keys.append(place.key);
    return keys;
}

}

Result<SecretsInUse> secretsInUse(Connection& connection)
{
    const Result<std::optional<StoreChoice>> store = StoreChoices::current(connection);
    if (!store)
        return tl::unexpected(store.error());
    const Result<std::optional<StoreChoice>> leaving = StoreChoices::leaving(connection);
    if (!leaving)
        return tl::unexpected(leaving.error());
    SecretsInUse inUse{store->value_or(StoreChoice::keychain()), *leaving, {}};
    for (const Result<QList<Gateway>>& gateways :
        {GatewayRepository::list(connection), GatewayRepository::hidden(connection)}) {
        if (!gateways)
            return tl::unexpected(gateways.error());
        for (const Gateway& gateway : *gateways) {
            for (const SecretRef& ref : secretRefs(gateway)) {
                if (ref.isSet())
                    inUse.places.append(SecretPlace{gateway.name, nameOf(gateway, ref), ref.id});
            }
        }
    }
    const Result<QList<Location>> locations = LocationRepository::list(connection);
    if (!locations)
        return tl::unexpected(locations.error());
    for (const Location& location : *locations) {
        if (location.access.key.isSet())
            inUse.places.append(SecretPlace{location.name, u"access"_s, location.access.key.id});
    }
    // Nobody needs them as long as nothing is undone.
    const Result<QStringList> retired = RetiredSecrets::list(connection);
    if (!retired)
        return tl::unexpected(retired.error());
    for (const QString& id : *retired)
        inUse.places.append(SecretPlace{u"OTPost"_s, u"retired"_s, id, true});
    const Result<QString> codes = sealingKeyId(connection);
    if (!codes)
        return tl::unexpected(codes.error());
    if (!codes->isEmpty())
        inUse.places.append(SecretPlace{u"OTPost"_s, u"codes"_s, *codes, true});
    const Result<QString> mail = mailPasswordId(connection);
    if (!mail)
        return tl::unexpected(mail.error());
    if (!mail->isEmpty())
        inUse.places.append(SecretPlace{u"OTPost"_s, u"mail-password"_s, *mail});
    return inUse;
}

SecretMove::SecretMove(Storage& storage, SecretStores& stores, StoreChoice to, bool abandon)
    : m_storage(storage)
    , m_stores(stores)
    , m_to(std::move(to))
    , m_abandon(abandon)
{
}

Result<SecretsMoved> SecretMove::run()
{
    QLockFile lock(m_storage.dataDirectory() + "/secrets-move.lock"_L1);
    lock.setStaleLockTime(0); // a move takes its time; a dead holder is found by its process
    if (!lock.tryLock(0))
        return fail(ErrorKind::DataDirBusy, {}, {m_storage.dataDirectory()});
    const Result<SecretsInUse> inUse
        = m_storage.read([](Connection& connection) { return secretsInUse(connection); }).result();
    if (!inUse)
        return tl::unexpected(inUse.error());
    m_report.from = inUse->store;
    m_report.to = m_to;

    const bool same = isSameStore(inUse->store, m_to);
    // What an earlier move left behind goes first, unless it is where this one leads.
    if (inUse->leaving && !isSameStore(*inUse->leaving, m_to) && !m_abandon) {
        Result<void> cleared = clear(*inUse->leaving, keysOf(inUse->places));
        if (cleared)
            cleared = forgetLeaving();
        // Only one such store can be noted.
        if (!cleared && !same)
            return tl::unexpected(cleared.error());
        if (!cleared)
            m_report.notCleared = cleared.error();
    }
    if (same && !m_abandon)
        return m_report;
    if (Result<void> prepared = prepareTarget(); !prepared)
        return tl::unexpected(prepared.error());
    if (same)
        return m_report;
    for (int round = 0;; ++round) {
        const Result<bool> switched = round < mostRounds
            ? switchOver()
            : Result<bool>(fail(ErrorKind::DataDirBusy, {}, {m_storage.dataDirectory()}));
        if (!switched) {
            takeBack();
            return tl::unexpected(switched.error());
        }
        if (*switched)
            break;
    }
    m_report.secrets = int(m_copied.size());
    if (m_abandon)
        return m_report;
    copyLateComers();
    const Result<void> cleared = clear(m_report.from, m_copied);
    if (!cleared)
        m_report.notCleared = cleared.error();
    else if (Result<void> forgotten = forgetLeaving(); !forgotten)
        m_report.notCleared = forgotten.error();
    return m_report;
}

Result<void> SecretMove::prepareTarget()
{
    if (m_to.kind == StoreKind::Vault)
        return m_stores.vault(m_to.vaultFile).create().result();
    const Result<QByteArray> probe = m_stores.of(m_to).read(u"probe"_s).result();
    return probe || probe.error().kind == ErrorKind::SecretNotStored
        ? Result<void>()
        : Result<void>(tl::unexpected(probe.error()));
}

bool SecretMove::isDone(const SecretPlace& place) const
{
    return m_copied.contains(place.key) || m_missing.contains(place.key);
}

Result<void> SecretMove::copy(const QList<SecretPlace>& places)
{
    QList<SecretPlace> open;
    for (const SecretPlace& place : places) {
        if (!isDone(place))
            open.append(place);
    }
    for (qsizetype begin = 0; begin < open.size(); begin += secretsAtOnce) {
        if (Result<void> copied = copyPortion(open.mid(begin, secretsAtOnce)); !copied)
            return copied;
    }
    return {};
}

Result<void> SecretMove::copyPortion(const QList<SecretPlace>& places)
{
    QHash<QString, QByteArray> values;
    QList<SecretPlace> found;
    for (const SecretPlace& place : places) {
        const Result<QByteArray> value = m_abandon ? Result<QByteArray>(fail(ErrorKind::SecretNotStored))
                                                   : m_stores.of(m_report.from).read(place.key).result();
        if (value) {
            values.insert(place.key, *value);
            found.append(place);
        } else if (value.error().kind == ErrorKind::SecretNotStored) {
            m_missing.insert(place.key);
            if (!place.own)
                m_report.missing.append(place);
        } else {
            return tl::unexpected(value.error());
        }
    }
    SecretStore& target = m_stores.of(m_to);
    // Noted first: what failed half way is removed as well.
    m_copied += keysOf(found);
    if (Result<void> written = target.writeAll(values).result(); !written)
        return written;
    for (const SecretPlace& place : std::as_const(found)) {
        const Result<QByteArray> back = target.read(place.key).result();
        if (!back)
            return tl::unexpected(back.error());
        if (*back != values.value(place.key))
            return fail(ErrorKind::SecretNotMoved, {}, {place.secret, place.gateway});
    }
    return {};
}

/// Copies what is not copied yet, and switches over if nothing came in between: then it is true.
Result<bool> SecretMove::switchOver()
{
    const Result<SecretsInUse> inUse
        = m_storage.read([](Connection& connection) { return secretsInUse(connection); }).result();
    if (!inUse)
        return tl::unexpected(inUse.error());
    if (Result<void> copied = copy(inUse->places); !copied)
        return tl::unexpected(copied.error());
    return m_storage
        .write([this](Connection& connection) -> Result<bool> {
            const Result<SecretsInUse> now = secretsInUse(connection);
            if (!now)
                return tl::unexpected(now.error());
            if (now->store != m_report.from)
                return fail(ErrorKind::DataDirBusy, {}, {m_storage.dataDirectory()});
            for (const SecretPlace& place : now->places) {
                if (!isDone(place))
                    return false;
            }
            if (Result<void> set = StoreChoices::set(connection, m_to); !set)
                return tl::unexpected(set.error());
            const auto leaving = m_abandon ? std::nullopt : std::optional(m_report.from);
            if (Result<void> noted = StoreChoices::setLeaving(connection, leaving); !noted)
                return tl::unexpected(noted.error());
            return true;
        })
        .result();
}

/// Secrets that another program wrote to the old store a moment before the switch, for a gateway that it
/// stored a moment after it.
void SecretMove::copyLateComers()
{
    const Result<SecretsInUse> now
        = m_storage.read([](Connection& connection) { return secretsInUse(connection); }).result();
    for (const SecretPlace& place : now ? now->places : QList<SecretPlace>()) {
        if (isDone(place) || m_stores.of(m_to).read(place.key).result())
            continue;
        const Result<QByteArray> value = m_stores.of(m_report.from).read(place.key).result();
        if (value && m_stores.of(m_to).write(place.key, *value).result())
            m_copied.append(place.key);
    }
}

Result<void> SecretMove::clear(const StoreChoice& store, const QStringList& keys)
{
    Result<void> all;
    for (qsizetype begin = 0; begin < keys.size(); begin += secretsAtOnce) {
        const Result<void> removed = m_stores.of(store).removeAll(keys.mid(begin, secretsAtOnce)).result();
        // A vault that was deleted keeps nothing.
        if (!removed && all && removed.error().kind != ErrorKind::VaultMissing)
            all = removed;
    }
    return all;
}

/// After a failure: the copies go, as long as nobody lives by them.
void SecretMove::takeBack()
{
    const Result<SecretsInUse> now
        = m_storage.read([](Connection& connection) { return secretsInUse(connection); }).result();
    if (now && !isSameStore(now->store, m_to))
        (void)clear(m_to, m_copied);
}

Result<void> SecretMove::forgetLeaving()
{
    return m_storage
        .write([](Connection& connection) { return StoreChoices::setLeaving(connection, std::nullopt); })
        .result();
}

}
