// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/HealthFixture.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// What outlives a program, a reset, and a clock that is set.
class TestHealthRestart : public QObject
{
    Q_OBJECT

private:
    std::optional<HealthFixture> f;

private Q_SLOTS:
    void init() { f.emplace(); }

    /// The wall clock may jump as it likes.
    void restIsMeasured()
    {
        f->rest();
        f->clock.setWallClock(f->clock.now().addDays(-30));
        f->pass(10'000);
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }

    void overARestart()
    {
        f->rest();
        const QList<HealthReading> stored = f->health.takeChanges();
        QCOMPARE(stored.size(), 1);
        QVERIFY(f->health.takeChanges().isEmpty());
        f->pass(4'000);
        GatewayHealth next(f->clock);
        next.setGateways({f->gateway});
        next.restore(stored);
        QCOMPARE(next.ask(id).kind, Admission::Kind::Skip);
        QCOMPARE(next.ask(id).atMs, f->clock.monotonicMs() + 6'000);
    }

    /// An end that lies far ahead is that of a clock that was wrong.
    void absurdEnd()
    {
        HealthReading reading{id, HealthState::Resting, 3, 1, f->clock.now(), f->clock.now().addYears(5),
            because(ErrorKind::ConnectionRefused)};
        f->health.restore({reading});
        QCOMPARE(f->wait(), qint64(300'000));
    }

    /// Programs that send one message each notice as well that a gateway does not work.
    void failuresOverARestart()
    {
        QList<HealthReading> stored;
        for (int i = 0; i < 3; ++i) {
            GatewayHealth next(f->clock);
            next.setGateways({f->gateway});
            next.restore(stored);
            QCOMPARE(next.ask(id).kind, Admission::Kind::Go);
            next.began(id);
            next.ended(id,
                HealthEvent{Outcome::Unreachable, because(ErrorKind::ConnectionRefused), -1,
                    f->clock.monotonicMs(), false});
            stored = next.takeChanges();
            QCOMPARE(stored.size(), 1);
            QCOMPARE(stored.first().failures, i + 1);
        }
        QCOMPARE(stored.first().state, HealthState::Resting);
    }

    void successForgetsFailures()
    {
        f->unreachable();
        QCOMPARE(f->health.takeChanges().size(), 1);
        f->call(Outcome::Accepted);
        const QList<HealthReading> changes = f->health.takeChanges();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().failures, 0);
        f->call(Outcome::Accepted);
        QVERIFY(f->health.takeChanges().isEmpty());
    }

    /// Another program had the role meanwhile.
    void roleComesBack()
    {
        f->rest();
        f->health.forget();
        QVERIFY(f->health.takeChanges().isEmpty());
        QCOMPARE(f->asked(), Admission::Kind::Go);
        f->health.restore({});
        QCOMPARE(f->state(), HealthState::Closed);
    }

    /// Reset while the clock stands before the rest began; and the same reset counts once.
    void resetByAWrongClock()
    {
        f->rest();
        HealthReading closed;
        closed.gatewayId = id;
        closed.since = f->clock.now().addDays(-3);
        f->health.restore({closed});
        QCOMPARE(f->state(), HealthState::Closed);
        f->rest();
        f->health.restore({closed});
        QCOMPARE(f->state(), HealthState::Resting);
    }

    void resetByAnother()
    {
        f->rest();
        f->health.restore(f->health.takeChanges());
        QCOMPARE(f->state(), HealthState::Resting);
        f->pass(100);
        HealthReading closed;
        closed.gatewayId = id;
        closed.since = f->clock.now();
        f->health.restore({closed});
        QCOMPARE(f->state(), HealthState::Closed);
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }
};

QTEST_APPLESS_MAIN(TestHealthRestart)
#include "tst_healthrestart.moc"
