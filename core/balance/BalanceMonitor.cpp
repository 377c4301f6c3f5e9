// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceMonitor.h"

#include "core/balance/BalanceService.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/storage/BalanceRepository.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/Storage.h"

#include <memory>
#include <utility>

namespace otpost {

namespace {

constexpr int tickMs = 10'000;
constexpr int soonMs = 500;
/// Begun at one tick, and under way at one time.
constexpr int mostAtOnce = 4;

using Standings = QList<BalanceStanding>;

/// Settles when all have.
template <class T>
QFuture<bool> allOf(QObject* context, QList<QFuture<T>> futures)
{
    if (futures.isEmpty())
        return finishedFuture(true);
    return QtFuture::whenAll(futures.begin(), futures.end()).then(context, [](const QList<QFuture<T>>&) {
        return true;
    });
}

}

BalanceMonitor::BalanceMonitor(Storage& storage, BalanceService& service, const Clock& clock)
    : m_storage(storage)
    , m_service(service)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &BalanceMonitor::noticeChanges);
}

QFuture<Result<Standings>> BalanceMonitor::standings() const
{
    return m_storage.read([](Connection& connection) { return BalanceRepository::standings(connection); });
}

QFuture<Result<QList<BalanceReading>>> BalanceMonitor::history(GatewayId id, const QDateTime& since) const
{
    return m_storage.read(
        [id, since](Connection& connection) { return BalanceRepository::history(connection, id, since); });
}

QFuture<Result<BalanceMonitor::Sight>> BalanceMonitor::sight() const
{
    return m_storage.read([](Connection& connection) -> Result<Sight> {
        const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
        if (!gateways)
            return tl::unexpected(gateways.error());
        const Result<Standings> standings = BalanceRepository::standings(connection);
        if (!standings)
            return tl::unexpected(standings.error());
        Sight sight{*gateways, {}};
        for (const BalanceStanding& standing : *standings)
            sight.standings.insert(standing.gatewayId, standing);
        return sight;
    });
}

QFuture<Result<BalanceReading>> BalanceMonitor::checkNow(GatewayId id)
{
    return m_storage.read([id](Connection& connection) { return GatewayRepository::find(connection, id); })
        .then(this,
            [this](const Result<Gateway>& gateway) {
                return gateway ? ask(*gateway, {}, true)
                               : finishedFuture(Result<BalanceReading>(tl::unexpected(gateway.error())));
            })
        .unwrap();
}

QFuture<Result<Standings>> BalanceMonitor::checkAll()
{
    return sight()
        .then(this,
            [this](const Result<Sight>& seen) {
                if (!seen)
                    return finishedFuture(Result<Standings>(tl::unexpected(seen.error())));
                QList<QFuture<Result<BalanceReading>>> asked;
                for (const Gateway& gateway : seen->gateways) {
                    if (gateway.enabled && gateway.balance.check)
                        asked.append(ask(gateway, {}, true));
                }
                return allOf(this, asked).then(this, [this](bool) { return standings(); }).unwrap();
            })
        .unwrap();
}

QFuture<Result<BalanceReading>> BalanceMonitor::ask(
    const Gateway& gateway, const QDateTime& lastAsked, bool onDemand)
{
    // Each who waits has a future of his own, as one takes one continuation.
    auto promise = std::make_shared<QPromise<Result<BalanceReading>>>();
    promise->start();
    const bool isUnderWay = m_underWay.contains(gateway.id);
    m_underWay[gateway.id].append(promise);
    if (isUnderWay)
        return promise->future();
    // On demand it is asked whoever has asked before.
    if (onDemand) {
        askClaimed(gateway);
        return promise->future();
    }
    m_storage
        .write([id = gateway.id, lastAsked, now = m_clock.now()](Connection& connection) {
            return BalanceRepository::claim(connection, id, lastAsked, now);
        })
        .then(this, [this, gateway](const Result<bool>& ours) {
            if (!ours)
                settle(gateway.id, tl::unexpected(ours.error()));
            else if (!*ours)
                settle(gateway.id, fail(ErrorKind::WorkCanceled));
            else
                askClaimed(gateway);
        });
    return promise->future();
}

void BalanceMonitor::askClaimed(const Gateway& gateway)
{
    m_service.check(GatewayDraft{gateway, {}})
        .then(this, [this, id = gateway.id](const Result<BalanceReading>& reading) {
            m_storage
                .write([id, reading, now = m_clock.now()](Connection& connection) {
                    return BalanceRepository::record(connection, id, reading, now);
                })
                .then(this, [this, id, reading](const Result<void>& kept) {
                    noticeChanges();
                    settle(id,
                        reading && !kept ? Result<BalanceReading>(tl::unexpected(kept.error())) : reading);
                });
        });
}

void BalanceMonitor::settle(GatewayId id, const Result<BalanceReading>& result)
{
    const QList<Waiting> waiting = m_underWay.take(id);
    for (const Waiting& promise : waiting) {
        promise->addResult(result);
        promise->finish();
    }
}

void BalanceMonitor::start(std::function<bool()> isSender)
{
    QMetaObject::invokeMethod(this, [this, isSender = std::move(isSender)] {
        m_isSender = isSender;
        connect(&m_storage, &Storage::changed, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_isSender())
                tick();
        });
        m_timer.start(tickMs);
        noticeChanges();
    });
}

QFuture<Result<void>> BalanceMonitor::tick()
{
    return sight()
        .then(this,
            [this](const Result<Sight>& seen) {
                if (!seen)
                    return finishedFuture(Result<void>(tl::unexpected(seen.error())));
                const QDateTime now = m_clock.now();
                QList<QFuture<Result<BalanceReading>>> asked;
                for (const Gateway& gateway : seen->gateways) {
                    if (m_underWay.size() >= mostAtOnce)
                        break;
                    if (!gateway.enabled || !gateway.balance.check || m_underWay.contains(gateway.id))
                        continue;
                    const BalanceStanding standing = seen->standings.value(gateway.id);
                    if (nextBalanceCheck(gateway.id, gateway.balance.period, standing.askedAt,
                            standing.problem.has_value(), now)
                        <= now)
                        asked.append(ask(gateway, standing.askedAt, false));
                }
                const auto follow
                    = [now](Connection& connection) { return BalanceRepository::follow(connection, now); };
                return allOf(this, asked)
                    .then(this, [this, follow](bool) { return m_storage.write(follow); })
                    .unwrap();
            })
        .unwrap();
}

void BalanceMonitor::noticeChanges()
{
    standings().then(this, [this](const Result<Standings>& now) {
        if (!now)
            return;
        const bool different = std::exchange(m_looked, true) ? m_known != *now : true;
        m_known = *now;
        if (different)
            Q_EMIT changed();
    });
}

}
