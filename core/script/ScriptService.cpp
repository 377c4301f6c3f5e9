// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptService.h"

#include "core/script/ScriptWorker.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Of one gateway; several only where scripts wait for requests of their own.
constexpr qsizetype mostWorkers = 4;
constexpr int longestUnusedMs = 60'000;
constexpr qint64 mostGateways = 32;

}

ScriptService::ScriptService(HttpTransport& transport, const QString& program)
    : m_transport(transport)
    , m_program(program)
    , m_cleaning(this)
{
    m_cleaning.setInterval(longestUnusedMs / 2);
    connect(&m_cleaning, &QTimer::timeout, this, &ScriptService::endUnused);
}

ScriptService::~ScriptService()
{
    qDeleteAll(findChildren<ScriptRun*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<ScriptWorker*>(Qt::FindDirectChildrenOnly));
}

QString ScriptService::defaultProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"otpost-lua.exe"_s;
#else
    const QString name = u"otpost-lua"_s;
#endif
    const QString own = QCoreApplication::applicationDirPath();
    const QStringList places{
        own, own + "/../libexec/otpost"_L1, own + "/../Resources"_L1, own + "/../bin"_L1};
    for (const QString& place : places) {
        const QFileInfo file(QDir(place).filePath(name));
        if (file.isExecutable())
            return file.canonicalFilePath();
    }
    return QDir(own).filePath(name);
}

/// Gateways that are not stored yet are told apart by what they run and where they talk to.
QString ScriptService::keyOf(const Gateway& gateway)
{
    if (gateway.id != 0)
        return QString::number(gateway.id);
    const QByteArray text = (gateway.custom.script + u'\n' + gatewayHosts(gateway).join(u' ')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

ScriptRun* ScriptService::start(const ScriptOrder& order, QObject* owner)
{
    auto* run = new ScriptRun(order, owner);
    // Checks run nothing, so one worker does for all that is typed; what runs offline keeps to itself what it
    // remembers.
    const QString key = order.function == ScriptFunction::Check
        ? u"check"_s
        : keyOf(order.gateway) + (order.offline ? u"-offline"_s : QString());
    m_pools[key].waiting.emplace_back(run);
    QMetaObject::invokeMethod(
        this, [this, key] { pump(key); }, Qt::QueuedConnection);
    if (!m_cleaning.isActive())
        m_cleaning.start();
    return run;
}

QFuture<Result<void>> ScriptService::check(const Gateway& gateway)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(
        this,
        [this, gateway, promise] {
            ScriptOrder order;
            order.function = ScriptFunction::Check;
            order.gateway = gateway;
            order.gateway.id = 0;
            ScriptRun* run = start(order, this);
            connect(run, &ScriptRun::finished, this, [promise, run](const Result<ScriptAnswer>& answer) {
                run->deleteLater();
                promise->addResult(answer ? Result<void>() : Result<void>(tl::unexpected(answer.error())));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return promise->future();
}

void ScriptService::pump(const QString& key)
{
    Pool& pool = m_pools[key];
    while (!pool.waiting.empty()) {
        ScriptRun* run = pool.waiting.front();
        if (!run || run->hasEnded()) {
            pool.waiting.pop_front();
            continue;
        }
        const auto free = std::find_if(pool.workers.begin(), pool.workers.end(),
            [](const ScriptWorker* worker) { return worker->isFree(); });
        ScriptWorker* worker = free == pool.workers.end() ? nullptr : *free;
        if (!worker && pool.workers.size() < mostWorkers) {
            if (m_pools.size() > mostGateways)
                endUnused();
            worker = new ScriptWorker(m_transport, m_program, this);
            pool.workers.append(worker);
            connect(
                worker, &ScriptWorker::freed, this, [this, key] { pump(key); }, Qt::QueuedConnection);
            connect(
                worker, &ScriptWorker::gone, this, [this, key, worker] { onGone(key, worker); },
                Qt::QueuedConnection);
        }
        if (!worker)
            return;
        pool.waiting.pop_front();
        worker->take(run);
    }
}

void ScriptService::onGone(const QString& key, ScriptWorker* worker)
{
    m_pools[key].workers.removeOne(worker);
    worker->deleteLater();
    pump(key);
}

void ScriptService::endUnused()
{
    m_pools.removeIf([](QHash<QString, Pool>::iterator entry) {
        Pool& pool = entry.value();
        pool.workers.removeIf([](ScriptWorker* worker) {
            const bool unused = worker->isFree() && worker->idleMs() > longestUnusedMs;
            if (unused)
                worker->deleteLater();
            return unused;
        });
        return pool.workers.isEmpty() && pool.waiting.empty();
    });
    if (m_pools.isEmpty())
        m_cleaning.stop();
}

ScriptRun::ScriptRun(const ScriptOrder& order, QObject* owner)
    : QObject(owner)
    , m_order(order)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { end(fail(ErrorKind::ScriptDeadline, {}, {QString::number(m_order.deadlineMs)})); });
    m_deadline.start(order.deadlineMs);
}

ScriptRun::~ScriptRun() = default;

void ScriptRun::end(const Result<ScriptAnswer>& answer)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
}

}
