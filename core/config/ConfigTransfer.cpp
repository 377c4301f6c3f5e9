// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ConfigTransfer.h"

#include "core/config/ConfigReader.h"
#include "core/config/SealedSecrets.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "core/storage/Settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

#include <type_traits>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ConfigTransfer)
};

Result<void> writeWhole(const QString& path, const QByteArray& bytes, bool forOwnerAlone)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a device would be replaced by a file of its name
        return fail(ErrorKind::FileUnwritable, {}, {path, Words::tr("it is not a file")});
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && (!forOwnerAlone || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return fail(ErrorKind::FileUnwritable, {}, {path, file.errorString()});
    return {};
}

/// A little more than is allowed, so that what is too large shows as such.
Result<QByteArray> readWhole(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(ErrorKind::FileUnreadable, {}, {path, Words::tr("it is not a file")});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, {}, {path, file.errorString()});
    const QByteArray bytes = file.read(maxConfigBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, {}, {path, file.errorString()});
    return bytes;
}

qsizetype secretsOf(const ConfigContent& all)
{
    qsizetype count = 0;
    for (const Location& location : all.locations)
        count += location.access.key.isSet() ? 1 : 0;
    for (const Gateway& gateway : all.gateways) {
        for (const SecretRef& ref : secretRefs(gateway))
            count += ref.isSet() ? 1 : 0;
    }
    return count;
}

}

ConfigTransfer::ConfigTransfer(
    GatewayService& gateways, RouteService& routes, SplashService& splash, SettingsService& settings)
    : m_gateways(gateways)
    , m_routes(routes)
    , m_splash(splash)
    , m_settings(settings)
{
    m_thread.setMaxThreadCount(1);
}

ConfigTransfer::~ConfigTransfer()
{
    m_thread.waitForDone();
}

template <class Work>
auto ConfigTransfer::inBackground(Work work) const
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    m_thread.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Result<ConfigContent> ConfigTransfer::content() const
{
    const Result<Settings> settings = m_settings.load().result();
    if (!settings)
        return tl::unexpected(settings.error());
    const Result<QList<Gateway>> gateways = m_gateways.list().result();
    if (!gateways)
        return tl::unexpected(gateways.error());
    const Result<QList<Location>> locations = m_routes.locations().result();
    if (!locations)
        return tl::unexpected(locations.error());
    const Result<QList<SplashPage>> pages = m_splash.list().result();
    if (!pages)
        return tl::unexpected(pages.error());
    return ConfigContent{*settings, *gateways, QDateTime::currentDateTimeUtc(), *locations, *pages};
}

QFuture<Result<ConfigTransfer::Counts>> ConfigTransfer::counts() const
{
    return inBackground([this]() -> Result<Counts> {
        const Result<ConfigContent> all = content();
        if (!all)
            return tl::unexpected(all.error());
        return Counts{all->gateways.size(), all->locations.size(), all->splashPages.size(), secretsOf(*all)};
    });
}

Result<ConfigTransfer::Counts> ConfigTransfer::writeNow(
    const QString& path, const SharedPassphrase& passphrase) const
{
    const Result<ConfigContent> all = content();
    if (!all)
        return tl::unexpected(all.error());
    Counts counts{all->gateways.size(), all->locations.size(), all->splashPages.size(), 0};
    QByteArray sealed;
    if (passphrase) {
        const Result<SecretValues> values = m_gateways.secretValues(all->gateways, all->locations).result();
        if (!values)
            return tl::unexpected(values.error());
        const SealedSecrets secrets = labelled(all->gateways, *values, all->locations);
        const Result<QByteArray> bytes = sealSecrets(secrets, *passphrase, m_cost);
        if (!bytes)
            return tl::unexpected(bytes.error());
        sealed = *bytes;
        counts.secrets = secrets.size();
    }
    const Result<QByteArray> text = writeConfig(*all, sealed);
    if (!text)
        return tl::unexpected(text.error());
    if (const Result<void> written = writeWhole(path, *text, passphrase != nullptr); !written)
        return tl::unexpected(written.error());
    return counts;
}

QFuture<Result<ConfigTransfer::Counts>> ConfigTransfer::exportTo(
    const QString& path, const SharedPassphrase& passphrase) const
{
    return inBackground([this, path, passphrase] { return writeNow(path, passphrase); });
}

QFuture<ResultOfMany<ConfigFile>> ConfigTransfer::read(const QString& path) const
{
    return inBackground([path]() -> ResultOfMany<ConfigFile> {
        const Result<QByteArray> text = readWhole(path);
        if (!text)
            return tl::unexpected(QList<Error>{text.error()});
        return readConfig(*text);
    });
}

QFuture<Result<SharedSecrets>> ConfigTransfer::unlock(
    const ConfigFile& file, const SharedPassphrase& passphrase) const
{
    return inBackground([sealed = file.sealed, passphrase]() -> Result<SharedSecrets> {
        Result<SealedSecrets> opened = openSecrets(sealed, *passphrase);
        if (!opened)
            return tl::unexpected(opened.error());
        return std::make_shared<const SealedSecrets>(std::move(*opened));
    });
}

ResultOfMany<ConfigPlan> ConfigTransfer::planNow(
    const ConfigFile& file, const SharedSecrets& secrets, ImportMode mode) const
{
    const Result<ConfigContent> all = content();
    if (!all)
        return tl::unexpected(QList<Error>{all.error()});
    ConfigState now{all->settings, all->gateways, {}, all->locations, all->splashPages};
    // Only to see which values stay the same; where they cannot be read, all count as new.
    if (secrets && !secrets->isEmpty())
        now.values = m_gateways.secretValues(now.gateways, now.locations).result().value_or(SecretValues());
    return planImport(file, secrets ? *secrets : SealedSecrets(), now, mode);
}

QFuture<ResultOfMany<ConfigPlan>> ConfigTransfer::plan(
    const ConfigFile& file, const SharedSecrets& secrets, ImportMode mode) const
{
    return inBackground([this, file, secrets, mode] { return planNow(file, secrets, mode); });
}

QFuture<Result<void>> ConfigTransfer::apply(const ConfigPlan& plan) const
{
    return m_gateways.applyBatch(plan.batch);
}

}
