// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"

#include "core/alerts/AlertService.h"
#include "core/alerts/HouseWatch.h"
#include "core/balance/BalanceMonitor.h"
#include "core/balance/BalanceService.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/base/FileLock.h"
#include "core/gateway/GatewayService.h"
#include "core/log/LogIndexer.h"
#include "core/log/LogRetention.h"
#include "core/mail/MailService.h"
#include "core/net/HttpTransport.h"
#include "core/otp/CodeSealer.h"
#include "core/otp/GuardSettings.h"
#include "core/otp/OtpService.h"
#include "core/otp/RefusalAlerts.h"
#include "core/otp/ReportAddresses.h"
#include "core/portal/ServeSettings.h"
#include "core/routing/RouteService.h"
#include "core/script/ScriptService.h"
#include "core/secrets/CachedSecretStore.h"
#include "core/secrets/ChosenStore.h"
#include "core/secrets/SecretStores.h"
#include "core/secrets/SecretsService.h"
#include "core/sending/Dispatcher.h"
#include "core/sending/GatewayTests.h"
#include "core/sending/RouteTrial.h"
#include "core/sending/SendService.h"
#include "core/splash/SplashService.h"
#include "core/storage/MessageLog.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <initializer_list>

namespace otpost {

namespace {

/// Longest wait at the end for what was begun.
constexpr qint64 longestWaitMs = 40'000;
constexpr qint64 longestMailWaitMs = 5'000;

}

/// What lives in the engine thread, in the order in which it is built.
struct Engine {
    Engine(Storage& storage, SecretStores& stores, SecretStore* given)
        : chosen(storage, stores)
        , store(given ? *given : chosen)
        , cache(store)
        , scripts(transport)
        , gateways(storage, cache)
        , splash(storage, cache)
        , codes(storage, cache)
        , reports(storage, codes)
        , dispatcher(storage, CallContext{cache, transport, clock, &scripts, &reports}, codes)
        , otp(storage, dispatcher, codes, clock)
        , refusals(storage, clock)
        , sender(storage, CallContext{cache, transport, clock, &scripts, &reports}, dispatcher)
        , balances(cache, transport, clock, &scripts)
        , monitor(storage, balances, clock)
        , mail(storage, cache, clock)
        , alerts(storage, mail, clock)
        , house(storage, store, clock)
    {
        QObject::connect(&otp, &OtpService::refused, &refusals, &RefusalAlerts::note);
        gateways.setScriptCheck([this](const Gateway& gateway) { return scripts.check(gateway); });
    }

    /// What is on its way from one to the other is cancelled while all are still there: cancelling tells the
    /// next in the chain, which may be on its way as well.
    ~Engine()
    {
        constexpr int longestChain = 8;
        for (int i = 0; i < longestChain; ++i) {
            for (QObject* object : std::initializer_list<QObject*>{&chosen, &gateways, &splash, &scripts,
                     &codes, &reports, &dispatcher, &otp, &refusals, &sender, &sender.tests(),
                     &sender.trial(), &balances, &monitor, &mail, &alerts, &house})
                QCoreApplication::removePostedEvents(object, QEvent::MetaCall);
        }
    }

    SystemClock clock;
    ChosenStore chosen;
    SecretStore& store;
    CachedSecretStore cache;
    HttpTransport transport;
    ScriptService scripts;
    GatewayService gateways;
    SplashService splash;
    CodeSealer codes;
    ReportAddresses reports;
    Dispatcher dispatcher;
    OtpService otp;
    RefusalAlerts refusals;
    SendService sender;
    BalanceService balances;
    BalanceMonitor monitor;
    MailService mail;
    AlertService alerts;
    HouseWatch house;
};

struct Services::Private {
    std::unique_ptr<Storage> storage;
    QThread thread;
    std::unique_ptr<QObject> inThread; ///< work is posted to it
    std::unique_ptr<SecretStores> stores; ///< made and destroyed in the engine thread
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Portal> portal; ///< made and destroyed in the engine thread
    std::unique_ptr<FileLock> serving; ///< of its port, while it serves
    std::unique_ptr<LogIndexer> indexer; ///< likewise
    std::unique_ptr<LogRetention> retention; ///< likewise
    bool watching = false; ///< in the engine thread
    std::unique_ptr<MessageLog> log;
    std::unique_ptr<RouteService> routes;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<SecretsService> secrets;
};

Services::Services()
    : d(std::make_unique<Private>())
{
}

Services::~Services()
{
    stopPortal();
    // Waits for a move of the secrets, which the engine's thread takes part in.
    d->secrets.reset();
    // A save or removal that was begun comes to its end: half of one would leave a secret without its
    // gateway. The secret store's own deadline bounds the wait.
    QElapsedTimer waited;
    waited.start();
    if (d->engine) {
        d->engine->dispatcher.stop();
        d->engine->mail.stop();
    }
    // Calls on their way get their answer.
    // A mail that was taken and not noted would be sent again.
    const auto isBusy = [this, &waited] {
        const bool mailing = d->engine->mail.isBusy() && waited.elapsed() < longestMailWaitMs;
        return mailing || d->engine->gateways.isBusy() || d->engine->dispatcher.inFlight() > 0;
    };
    while (d->engine && isBusy() && waited.elapsed() < longestWaitMs)
        QThread::msleep(2);
    if (d->inThread) {
        QMetaObject::invokeMethod(
            d->inThread.get(),
            [this] {
                // A vault's thread comes to the end of what it was given, and what waits for that reads
                // on through the engine. So does what waits for the database.
                d->stores.reset();
                d->retention.reset();
                d->indexer.reset();
                d->storage->drain();
                d->engine.reset();
                d->thread.quit();
            },
            Qt::QueuedConnection);
        d->thread.wait();
    }
}

Result<std::unique_ptr<Services>> Services::open(const QString& dataDirectory, SecretStore* secrets)
{
    OpenOptions options;
    options.dataDirectory = dataDirectory;
    options.secrets = secrets;
    return open(options);
}

Result<std::unique_ptr<Services>> Services::open(const OpenOptions& options)
{
    qRegisterMetaType<otpost::MessageId>("otpost::MessageId");
    Result<std::unique_ptr<Storage>> storage = Storage::open(options.dataDirectory);
    if (!storage)
        return tl::unexpected(storage.error());
    std::unique_ptr<Services> services(new Services);
    Private& d = *services->d;
    d.storage = std::move(*storage);
    d.log = std::make_unique<MessageLog>(*d.storage);
    d.routes = std::make_unique<RouteService>(*d.storage);
    d.settings = std::make_unique<SettingsService>(*d.storage);
    d.thread.setObjectName(QStringLiteral("otpost-engine"));
    d.inThread = std::make_unique<QObject>();
    d.inThread->moveToThread(&d.thread);
    d.thread.start();
    runIn(d.inThread.get(), [&d, &options] {
        d.stores = std::make_unique<SecretStores>(options.passphrase);
        return true;
    }).waitForFinished();
    if (!options.secrets) {
        const Result<StoreChoice> settled = settleStore(*d.storage, options.vaultFile, *d.stores);
        if (!settled)
            return tl::unexpected(settled.error());
    }
    runIn(d.inThread.get(), [&d, &options] {
        d.engine = std::make_unique<Engine>(*d.storage, *d.stores, options.secrets);
        return true;
    }).waitForFinished();
    d.secrets = std::make_unique<SecretsService>(*d.storage, *d.stores);
    return services;
}

namespace {

constexpr int mostLockTries = 20;

/// Held by whoever serves at a port.
QString servingLock(const Storage& storage, quint16 port)
{
    return storage.dataDirectory() + QStringLiteral("/serve-%1.lock").arg(port);
}

/// A port that is taken may be so by another program on this data directory.
Error whyNot(const Error& error, const Storage& storage, const PortalOptions& options)
{
    const quint16 port = options.http.port;
    if (error.kind != ErrorKind::ListenFailed || port == 0 || !FileLock::isHeld(servingLock(storage, port)))
        return error;
    return Error{ErrorKind::AlreadyServing, {}, {servedAt(options, port)}};
}

}

Result<quint16> Services::startPortal(const PortalOptions& options)
{
    const Settings settings = d->settings->load().result().value_or(Settings());
    return runIn(d->inThread.get(), [this, options, settings]() -> Result<quint16> {
        Engine& engine = *d->engine;
        auto portal = std::make_unique<Portal>(
            ApiContext{*d->storage, engine.dispatcher, engine.otp, engine.codes, *d->log, engine.clock,
                engine.cache, engine.reports, *d->settings, settings, guardFrom(settings)},
            options);
        if (const Result<void> started = portal->start(); !started)
            return tl::unexpected(whyNot(started.error(), *d->storage, options));
        const quint16 port = portal->port();
        d->serving = std::make_unique<FileLock>(servingLock(*d->storage, port));
        // Somebody may just be looking whether it is held.
        for (int tries = 0; tries < mostLockTries && !d->serving->tryLock().value_or(true); ++tries)
            QThread::msleep(1);
        engine.reports.setPublicUrl(options.publicUrl);
        engine.refusals.begin();
        d->portal = std::move(portal);
        return port;
    }).result();
}

QFuture<bool> Services::served()
{
    return runIn(d->inThread.get(), [this] {
        if (d->portal)
            return true;
        const QDir dir(d->storage->dataDirectory());
        const QStringList locks = dir.entryList({QStringLiteral("serve-*.lock")}, QDir::Files);
        return std::any_of(locks.begin(), locks.end(),
            [&dir](const QString& name) { return FileLock::isHeld(dir.filePath(name)); });
    });
}

void Services::stopPortal()
{
    if (!d->portal)
        return;
    d->portal->stop();
    runIn(d->inThread.get(), [this] {
        d->portal.reset();
        d->serving.reset();
        return true;
    }).waitForFinished();
}

void Services::keepLog()
{
    QMetaObject::invokeMethod(
        d->inThread.get(),
        [this] {
            if (d->indexer)
                return;
            d->indexer = std::make_unique<LogIndexer>(*d->storage);
            d->indexer->start();
            d->retention = std::make_unique<LogRetention>(*d->storage);
            d->retention->runHourly([this] { return d->engine->dispatcher.isSender(); });
        },
        Qt::QueuedConnection);
}

void Services::keepWatch()
{
    QMetaObject::invokeMethod(
        d->inThread.get(),
        [this] {
            if (d->watching)
                return;
            d->watching = true;
            const auto isSender = [this] { return d->engine->dispatcher.isSender(); };
            d->engine->monitor.start(isSender);
            d->engine->mail.start(isSender);
            d->engine->alerts.start(isSender);
            d->engine->house.start(isSender);
        },
        Qt::QueuedConnection);
}

Storage& Services::storage()
{
    return *d->storage;
}

GatewayService& Services::gateways()
{
    return d->engine->gateways;
}

SendService& Services::sender()
{
    return d->engine->sender;
}

Dispatcher& Services::dispatcher()
{
    return d->engine->dispatcher;
}

OtpService& Services::otp()
{
    return d->engine->otp;
}

BalanceMonitor& Services::balanceMonitor()
{
    return d->engine->monitor;
}

AlertService& Services::alerts()
{
    return d->engine->alerts;
}

MailService& Services::mail()
{
    return d->engine->mail;
}

BalanceService& Services::balances()
{
    return d->engine->balances;
}

MessageLog& Services::log()
{
    return *d->log;
}

RouteService& Services::routes()
{
    return *d->routes;
}

SplashService& Services::splash()
{
    return d->engine->splash;
}

ReportAddresses& Services::reports()
{
    return d->engine->reports;
}

SettingsService& Services::settings()
{
    return *d->settings;
}

SecretsService& Services::secrets()
{
    return *d->secrets;
}

SecretStore& Services::secretStore()
{
    return d->engine->store;
}

}
