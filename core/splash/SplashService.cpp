// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/SplashService.h"

#include "core/base/Async.h"
#include "core/secrets/SecretReader.h"
#include "core/splash/SplashRules.h"
#include "core/storage/LocationRepository.h"
#include "core/storage/RetiredSecrets.h"
#include "core/storage/SplashRepository.h"
#include "core/storage/Storage.h"

#include <QDateTime>

#include <algorithm>

namespace otpost {

SplashService::SplashService(Storage& storage, SecretStore& secrets)
    : m_storage(storage)
    , m_secrets(secrets)
{
    connect(&storage, &Storage::changed, this, &SplashService::changed);
}

QFuture<Result<QList<SplashPage>>> SplashService::list() const
{
    return m_storage.read([](Connection& connection) { return SplashRepository::list(connection); });
}

QFuture<Result<SplashPage>> SplashService::find(const QString& text) const
{
    return m_storage.read(
        [text](Connection& connection) { return SplashRepository::find(connection, text); });
}

QFuture<Result<SplashPage>> SplashService::save(const SplashPage& page)
{
    if (const QList<Error> errors = validateSplash(page); !errors.isEmpty())
        return finishedFuture(Result<SplashPage>(tl::unexpected(errors.first())));
    return m_storage.write([good = normalizedSplash(page)](Connection& connection) {
        return SplashRepository::save(connection, good, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<SplashPage>> SplashService::remove(SplashId id)
{
    return m_storage.write([id](Connection& connection) { return SplashRepository::remove(connection, id); });
}

QFuture<Result<void>> SplashService::reorder(const QList<SplashId>& first)
{
    return m_storage.write(
        [first](Connection& connection) { return SplashRepository::reorder(connection, first); });
}

QFuture<Result<Location>> SplashService::setAccess(LocationId id, const LocationAccessDraft& draft)
{
    const Result<LocationAccess> access = checkAccess(draft);
    if (!access)
        return finishedFuture(Result<Location>(tl::unexpected(access.error())));
    SecretValues values;
    if (draft.key && access->key.isSet())
        values.insert(access->key.id, *draft.key);
    return writeSecrets(values, m_secrets)
        .then(this,
            [this, id, access = *access, values](const Result<void>& written) {
                if (!written)
                    return finishedFuture(Result<Location>(tl::unexpected(written.error())));
                return storeAccess(id, access)
                    .then(this,
                        [this, values](const Result<Location>& stored) {
                            if (stored)
                                return finishedFuture(stored);
                            return removeSecrets(values.keys(), m_secrets)
                                .then([stored](const Result<void>&) { return stored; });
                        })
                    .unwrap();
            })
        .unwrap();
}

QFuture<Result<Location>> SplashService::storeAccess(LocationId id, const LocationAccess& access)
{
    return m_storage.write([id, access](Connection& connection) {
        return LocationRepository::setAccess(connection, id, access, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<void>> SplashService::removeFormerKey(const SecretRef& key)
{
    return m_storage.read([](Connection& connection) { return LocationRepository::list(connection); })
        .then(this,
            [this, id = key.id](const Result<QList<Location>>& locations) {
                if (!locations)
                    return finishedFuture(Result<void>(tl::unexpected(locations.error())));
                const bool used = std::any_of(locations->begin(), locations->end(),
                    [&id](const Location& location) { return location.access.key.id == id; });
                if (used || id.isEmpty())
                    return finishedFuture(Result<void>());
                return removeSecrets({id}, m_secrets)
                    .then(this,
                        [this, id](const Result<void>& removed) {
                            if (!removed)
                                return finishedFuture(removed);
                            return m_storage.write([id](Connection& connection) {
                                return RetiredSecrets::drop(connection, {id});
                            });
                        })
                    .unwrap();
            })
        .unwrap();
}

}
