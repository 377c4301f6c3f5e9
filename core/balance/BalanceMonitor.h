// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance/BalanceHistory.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

namespace otpost {

class BalanceService;
class Clock;
class Storage;

/// Watches the balances of gateways, and keeps what was read. Every enabled gateway with Check balance on is
/// asked on its period, each at its own time; after the machine has slept, once. What was asked, and when, is
/// in the database, so that no program asks again what another has asked. Calls may be made from any thread
/// and return at once; the work runs in the thread this lives in, which needs an event loop.
class BalanceMonitor : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    BalanceMonitor(Storage& storage, BalanceService& service, const Clock& clock);

    /// How all accounts stand: gateways that are watched, and others that were ever asked.
    QFuture<Result<QList<BalanceStanding>>> standings() const;
    /// Readings of one gateway from a time on, oldest first: all of a week, before that one a day.
    QFuture<Result<QList<BalanceReading>>> history(GatewayId id, const QDateTime& since) const;

    /// Asks now, whether or not the gateway is watched or enabled, and keeps the answer. GatewayNotFound, and
    /// as BalanceService::check. Where it is being asked already, that answer.
    QFuture<Result<BalanceReading>> checkNow(GatewayId id);
    /// Asks all that are watched and enabled now; how they stand then.
    QFuture<Result<QList<BalanceStanding>>> checkAll();

    /// From now on asks by itself, where `isSender` (called in the thread this lives in) says so, and emits
    /// `changed`.
    void start(std::function<bool()> isSender);
    /// What the timer does: asks whoever is due, a few at a time. Settles once they have answered.
    QFuture<Result<void>> tick();

Q_SIGNALS:
    /// The standings are others now, by this program or another. Emitted in the thread this lives in.
    void changed();

private:
    using Waiting = std::shared_ptr<QPromise<Result<BalanceReading>>>;
    /// What one look at the database found.
    struct Sight {
        QList<Gateway> gateways;
        QHash<GatewayId, BalanceStanding> standings;
    };

    QFuture<Result<Sight>> sight() const;
    QFuture<Result<BalanceReading>> ask(const Gateway& gateway, const QDateTime& lastAsked, bool onDemand);
    void askClaimed(const Gateway& gateway);
    void settle(GatewayId id, const Result<BalanceReading>& result);
    void noticeChanges();

    Storage& m_storage;
    BalanceService& m_service;
    const Clock& m_clock;
    std::function<bool()> m_isSender;
    QHash<GatewayId, QList<Waiting>> m_underWay; ///< who waits for each that is being asked
    QTimer m_timer;
    QTimer m_soon; ///< runs while the database has changed and was not looked at yet
    QList<BalanceStanding> m_known;
    bool m_looked = false;
};

}
