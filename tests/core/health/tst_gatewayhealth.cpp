// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/GatewayHealth.h"
#include "tests/support/FakeClock.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr GatewayId id = 7;

Error because(ErrorKind kind)
{
    return Error{kind, {}, {}};
}

}

class TestGatewayHealth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<GatewayHealth> m_health;
    Gateway m_gateway;

    void call(Outcome outcome, const std::optional<Error>& reason = {}, int retryAfter = -1)
    {
        m_health->began(id);
        m_health->ended(id, HealthEvent{outcome, reason, retryAfter, m_clock->monotonicMs(), false});
    }
    void unreachable() { call(Outcome::Unreachable, because(ErrorKind::ConnectionRefused)); }
    Admission::Kind asked() const { return m_health->ask(id).kind; }
    HealthState state() const { return m_health->reading(id).state; }
    void pass(qint64 ms) { m_clock->advance(ms); }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_health = std::make_unique<GatewayHealth>(*m_clock);
        m_gateway = Gateway();
        m_gateway.id = id;
        m_health->setGateways({m_gateway});
    }

    void threeFailuresInARow()
    {
        unreachable();
        unreachable();
        call(Outcome::Accepted);
        unreachable();
        unreachable();
        QCOMPARE(state(), HealthState::Closed);
        unreachable();
        QCOMPARE(state(), HealthState::Resting);
        const Admission skip = m_health->ask(id);
        QCOMPARE(skip.kind, Admission::Kind::Skip);
        QCOMPARE(skip.atMs, m_clock->monotonicMs() + 10'000);
        QCOMPARE(skip.reason->kind, ErrorKind::GatewayResting);
        QVERIFY(describe(m_health->reading(id)).contains(describe(because(ErrorKind::ConnectionRefused))));
    }

    /// A bad number among others says little: the provider answers.
    void refusalsCountLess()
    {
        for (int i = 0; i < 9; ++i)
            call(Outcome::RejectedGateway, because(ErrorKind::StatusRefused));
        QCOMPARE(state(), HealthState::Closed);
        call(Outcome::RejectedGateway, because(ErrorKind::StatusRefused));
        QCOMPARE(state(), HealthState::Resting);
    }
    void recipientsFaultIsNoFailure()
    {
        for (int i = 0; i < 20; ++i)
            call(Outcome::RejectedRecipient, because(ErrorKind::ProviderNumber));
        QCOMPARE(state(), HealthState::Closed);
    }
    void unknownIsAFailure()
    {
        for (int i = 0; i < 3; ++i)
            call(Outcome::Unknown, because(ErrorKind::AnswerTimeout));
        QCOMPARE(state(), HealthState::Resting);
    }
    void loginRestsAtOnce()
    {
        call(Outcome::RejectedGateway, because(ErrorKind::StatusLogin));
        QCOMPARE(state(), HealthState::Resting);
        QCOMPARE(m_health->ask(id).atMs, m_clock->monotonicMs() + 60'000);
    }
    void oursDoNotCount()
    {
        for (int i = 0; i < 20; ++i)
            call(Outcome::RejectedGateway, because(ErrorKind::PayloadNotJson));
        for (int i = 0; i < 20; ++i)
            call(Outcome::RejectedGateway, because(ErrorKind::KeychainLocked));
        QCOMPARE(state(), HealthState::Closed);
    }

    void oneMessageFindsOut()
    {
        for (int i = 0; i < 3; ++i)
            unreachable();
        pass(9'999);
        QCOMPARE(asked(), Admission::Kind::Skip);
        pass(1);
        QCOMPARE(asked(), Admission::Kind::Go);
        m_health->began(id);
        QCOMPARE(state(), HealthState::Trying);
        QCOMPARE(asked(), Admission::Kind::Skip);
        m_health->ended(id, HealthEvent{Outcome::Accepted, {}, -1, m_clock->monotonicMs(), false});
        QCOMPARE(state(), HealthState::Closed);
        QCOMPARE(asked(), Admission::Kind::Go);
    }
    void restsGrow()
    {
        for (int i = 0; i < 3; ++i)
            unreachable();
        for (const qint64 rest : {10'000, 20'000, 40'000, 80'000, 160'000, 300'000, 300'000}) {
            QCOMPARE(m_health->ask(id).atMs, m_clock->monotonicMs() + rest);
            pass(rest);
            unreachable();
        }
        pass(300'000);
        call(Outcome::Accepted);
        for (int i = 0; i < 3; ++i)
            unreachable();
        QCOMPARE(m_health->ask(id).atMs, m_clock->monotonicMs() + 10'000);
    }
    /// Calls that were under way when the rest began say nothing new.
    void manyFailTogether()
    {
        const qint64 began = m_clock->monotonicMs();
        for (int i = 0; i < 200; ++i)
            m_health->began(id);
        pass(500);
        for (int i = 0; i < 200; ++i)
            m_health->ended(id,
                HealthEvent{Outcome::Unreachable, because(ErrorKind::ConnectionRefused), -1, began, false});
        QCOMPARE(state(), HealthState::Resting);
        QCOMPARE(m_health->ask(id).atMs, m_clock->monotonicMs() + 10'000);
        QCOMPARE(m_health->reading(id).rests, 1);
    }
    void trialThatWasNotTried()
    {
        for (int i = 0; i < 3; ++i)
            unreachable();
        pass(10'000);
        m_health->began(id);
        m_health->ended(id, HealthEvent{Outcome::Unreachable, {}, -1, m_clock->monotonicMs(), true});
        QCOMPARE(asked(), Admission::Kind::Go);
    }

    void retryAfter()
    {
        call(Outcome::RejectedGateway, because(ErrorKind::StatusTooMany), 90);
        const Admission paused = m_health->ask(id);
        QCOMPARE(paused.kind, Admission::Kind::Skip);
        QCOMPARE(paused.atMs, m_clock->monotonicMs() + 90'000);
        QCOMPARE(paused.reason->kind, ErrorKind::GatewayPaused);
        QCOMPARE(paused.reason->args, QStringList{u"90"_s});
        pass(90'000);
        QCOMPARE(asked(), Admission::Kind::Go);
    }
    void tooManyWithoutATime()
    {
        for (const qint64 pause : {1'000, 2'000, 4'000, 8'000}) {
            call(Outcome::RejectedGateway, because(ErrorKind::StatusTooMany));
            QCOMPARE(m_health->ask(id).atMs, m_clock->monotonicMs() + pause);
            pass(pause);
        }
        call(Outcome::Accepted);
        call(Outcome::RejectedGateway, because(ErrorKind::StatusUnavailable));
        QCOMPARE(m_health->ask(id).atMs, m_clock->monotonicMs() + 1'000);
    }

    void rate()
    {
        m_gateway.limits.perSecond = Amount::parse(u"2"_s);
        m_health->setGateways({m_gateway});
        call(Outcome::Accepted);
        call(Outcome::Accepted);
        const Admission full = m_health->ask(id);
        QCOMPARE(full.kind, Admission::Kind::Later);
        QCOMPARE(full.atMs, m_clock->monotonicMs() + 500);
        pass(500);
        QCOMPARE(asked(), Admission::Kind::Go);
        call(Outcome::Accepted);
        QCOMPARE(asked(), Admission::Kind::Later);
        // Never more than a second's worth at once, however long nothing was sent.
        pass(3'600'000);
        call(Outcome::Accepted);
        call(Outcome::Accepted);
        QCOMPARE(asked(), Admission::Kind::Later);
    }
    void dailyCap()
    {
        m_gateway.limits.perDay = 3;
        m_health->setGateways({m_gateway});
        m_health->setUsedToday(id, 2);
        QCOMPARE(asked(), Admission::Kind::Go);
        call(Outcome::Accepted);
        QCOMPARE(asked(), Admission::Kind::Skip);
        // A clock that is set back gives no more.
        m_clock->setWallClock(m_clock->now().addDays(-2));
        QCOMPARE(asked(), Admission::Kind::Skip);
        m_clock->setWallClock(m_clock->now().addDays(4));
        QCOMPARE(asked(), Admission::Kind::Go);
    }

    /// The wall clock may jump as it likes.
    void restIsMeasured()
    {
        for (int i = 0; i < 3; ++i)
            unreachable();
        m_clock->setWallClock(m_clock->now().addDays(-30));
        pass(10'000);
        QCOMPARE(asked(), Admission::Kind::Go);
    }

    void overARestart()
    {
        for (int i = 0; i < 3; ++i)
            unreachable();
        const QList<HealthReading> stored = m_health->takeChanges();
        QCOMPARE(stored.size(), 1);
        QVERIFY(m_health->takeChanges().isEmpty());
        pass(4'000);
        GatewayHealth next(*m_clock);
        next.setGateways({m_gateway});
        next.restore(stored);
        QCOMPARE(next.ask(id).kind, Admission::Kind::Skip);
        QCOMPARE(next.ask(id).atMs, m_clock->monotonicMs() + 6'000);
    }
    /// An end that lies far ahead is that of a clock that was wrong.
    void absurdEnd()
    {
        HealthReading reading{id, HealthState::Resting, 3, 1, m_clock->now(), m_clock->now().addYears(5),
            because(ErrorKind::ConnectionRefused)};
        m_health->restore({reading});
        QCOMPARE(m_health->ask(id).atMs, m_clock->monotonicMs() + 300'000);
    }
    void resetByAnother()
    {
        for (int i = 0; i < 3; ++i)
            unreachable();
        m_health->restore(m_health->takeChanges());
        QCOMPARE(state(), HealthState::Resting);
        pass(100);
        HealthReading closed;
        closed.gatewayId = id;
        closed.since = m_clock->now();
        m_health->restore({closed});
        QCOMPARE(state(), HealthState::Closed);
        QCOMPARE(asked(), Admission::Kind::Go);
    }
    void words()
    {
        for (HealthState one : {HealthState::Closed, HealthState::Resting, HealthState::Trying})
            QCOMPARE(healthStateFromWord(toWord(one)), one);
        QVERIFY(!healthStateFromWord(u"other"));
    }
};

QTEST_APPLESS_MAIN(TestGatewayHealth)
#include "tst_gatewayhealth.moc"
