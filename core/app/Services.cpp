// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/gateway/GatewayService.h"
#include "core/net/HttpTransport.h"
#include "core/secrets/CachedSecretStore.h"
#include "core/secrets/KeychainStore.h"
#include "core/sending/SendService.h"
#include "core/storage/MessageLog.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QElapsedTimer>
#include <QThread>

namespace otpost {

namespace {

/// Longest wait at the end for what was begun.
constexpr qint64 longestWaitMs = 40'000;

}

/// What lives in the engine thread, in the order in which it is built.
struct Engine {
    Engine(Storage& storage, SecretStore* given)
        : cache(given ? *given : keychain)
        , gateways(storage, cache)
        , sender(storage, cache, transport, clock)
    {
    }

    SystemClock clock;
    KeychainStore keychain;
    CachedSecretStore cache;
    HttpTransport transport;
    GatewayService gateways;
    SendService sender;
};

struct Services::Private {
    std::unique_ptr<Storage> storage;
    QThread thread;
    std::unique_ptr<QObject> inThread; ///< work is posted to it
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MessageLog> log;
    std::unique_ptr<SettingsService> settings;
};

Services::Services()
    : d(std::make_unique<Private>())
{
}

Services::~Services()
{
    // A save or removal that was begun comes to its end: half of one would leave a secret without its
    // gateway. The secret store's own deadline bounds the wait.
    QElapsedTimer waited;
    waited.start();
    while (d->engine && d->engine->gateways.isBusy() && waited.elapsed() < longestWaitMs)
        QThread::msleep(2);
    if (d->inThread) {
        QMetaObject::invokeMethod(
            d->inThread.get(),
            [this] {
                d->engine.reset();
                d->thread.quit();
            },
            Qt::QueuedConnection);
        d->thread.wait();
    }
}

Result<std::unique_ptr<Services>> Services::open(const QString& dataDirectory, SecretStore* secrets)
{
    qRegisterMetaType<otpost::MessageId>("otpost::MessageId");
    Result<std::unique_ptr<Storage>> storage = Storage::open(dataDirectory);
    if (!storage)
        return tl::unexpected(storage.error());
    std::unique_ptr<Services> services(new Services);
    Private& d = *services->d;
    d.storage = std::move(*storage);
    d.log = std::make_unique<MessageLog>(*d.storage);
    d.settings = std::make_unique<SettingsService>(*d.storage);
    d.thread.setObjectName(QStringLiteral("otpost-engine"));
    d.inThread = std::make_unique<QObject>();
    d.inThread->moveToThread(&d.thread);
    d.thread.start();
    runIn(d.inThread.get(), [&d, secrets] {
        d.engine = std::make_unique<Engine>(*d.storage, secrets);
        return true;
    }).waitForFinished();
    return services;
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

MessageLog& Services::log()
{
    return *d->log;
}

SettingsService& Services::settings()
{
    return *d->settings;
}

}
