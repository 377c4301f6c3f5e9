// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/CodeSealer.h"

#include "core/base/Async.h"
#include "core/secrets/LockedBytes.h"
#include "core/secrets/SecretStore.h"
#include "core/storage/Storage.h"

#include <QUuid>

#include <sodium.h>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
const QString keySetting = u"code-key"_s;
constexpr int askAgainAfterMs = 1'000;

QByteArray newKey()
{
    QByteArray key(keyBytes, '\0');
    randombytes_buf(key.data(), std::size_t(key.size()));
    return key;
}

/// The name that counts, after one was noted where none was, or another than `instead`.
Result<QString> noteKey(Connection& connection, const QString& id, const QString& instead)
{
    const Result<void> noted = instead.isEmpty()
        ? connection.exec(u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s,
            {keySetting, id})
        : connection.exec(
            u"UPDATE setting SET value = ? WHERE name = ? AND value = ?"_s, {id, keySetting, instead});
    if (!noted)
        return tl::unexpected(noted.error());
    return sealingKeyId(connection);
}

}

SealingKey::SealingKey(const QByteArray& bytes)
    : m_bytes(std::make_shared<const LockedBytes>(QByteArrayView(bytes)))
{
}

Result<QString> sealingKeyId(Connection& connection)
{
    const Result<QVariant> id = connection.value(u"SELECT value FROM setting WHERE name = ?"_s, {keySetting});
    if (!id)
        return tl::unexpected(id.error());
    return id->toString();
}

CodeSealer::CodeSealer(Storage& storage, SecretStore& store)
    : m_storage(storage)
    , m_store(store)
{
}

QFuture<Result<SealingKey>> CodeSealer::key()
{
    if (m_key && !m_askAgain.hasExpired())
        return finishedFuture(Result<SealingKey>(*m_key));
    auto promise = std::make_shared<QPromise<Result<SealingKey>>>();
    promise->start();
    m_waiting.append(promise);
    if (m_waiting.size() == 1)
        find();
    return promise->future();
}

void CodeSealer::find()
{
    m_storage.read([](Connection& connection) { return sealingKeyId(connection); })
        .then(this, [this](const Result<QString>& id) {
            // A key in memory is good as long as no other is known of, whatever became of the store.
            if (m_key && (!id || *id == m_id))
                settle(m_id, *m_key);
            else if (!id)
                settle({}, tl::unexpected(id.error()));
            else if (id->isEmpty())
                make({});
            else
                read(*id);
        });
}

void CodeSealer::read(const QString& id)
{
    m_store.read(id).then(this, [this, id](const Result<QByteArray>& value) {
        const bool lost = !value && value.error().kind == ErrorKind::SecretNotStored;
        if (lost || (value && value->size() != keyBytes))
            make(id);
        else if (!value)
            settle(id, tl::unexpected(value.error()));
        else
            settle(id, SealingKey(*value));
    });
}

/// A new key, in place of one that is lost or where there was none.
void CodeSealer::make(const QString& instead)
{
    if (!sodiumReady()) {
        settle({}, fail(ErrorKind::Internal, {}, {u"no random numbers"_s}));
        return;
    }
    const QString id = u"codes-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray value = newKey();
    m_store.write(id, value).then(this, [this, id, value, instead](const Result<void>& written) {
        if (written)
            note(id, value, instead);
        else
            settle(id, tl::unexpected(written.error()));
    });
}

/// Where another program was quicker its key counts, and ours goes.
void CodeSealer::note(const QString& id, const QByteArray& value, const QString& instead)
{
    m_storage.write([id, instead](Connection& connection) { return noteKey(connection, id, instead); })
        .then(this, [this, id, value](const Result<QString>& noted) {
            if (noted && *noted == id) {
                settle(id, SealingKey(value));
                return;
            }
            m_store.remove(id);
            if (!noted)
                settle(id, tl::unexpected(noted.error()));
            else
                find();
        });
}

void CodeSealer::settle(const QString& id, const Result<SealingKey>& key)
{
    if (key) {
        m_key = *key;
        m_id = id;
        m_askAgain.setRemainingTime(askAgainAfterMs);
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& promise : waiting) {
        promise->addResult(key);
        promise->finish();
    }
}

}
