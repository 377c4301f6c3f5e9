// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/OutcomeTable.h"
#include "core/sending/Walk.h"
#include "tests/support/FakeClock.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

Gateway gateway(GatewayId id)
{
    Gateway made;
    made.id = id;
    return made;
}

OutgoingMessage message(MessageType type, bool waits = false, GatewayId startAfter = 0)
{
    OutgoingMessage made;
    made.type = type;
    made.waitsForGateways = waits;
    made.startAfter = startAfter;
    return made;
}

const QList<GatewayId> route{1, 2, 3};

}

class TestWalk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<GatewayHealth> m_health;

    qint64 now() const { return m_clock->monotonicMs(); }
    WalkStep step(const Walk& walk) const { return walk.next(route, *m_health, now()); }
    void breakDown(GatewayId id)
    {
        for (int i = 0; i < 3; ++i) {
            m_health->began(id);
            m_health->ended(id,
                HealthEvent{
                    Outcome::Unreachable, Error{ErrorKind::ConnectionRefused, {}, {}}, -1, now(), false});
        }
        QCOMPARE(m_health->reading(id).state, HealthState::Resting);
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_health = std::make_unique<GatewayHealth>(*m_clock);
        m_health->setGateways({gateway(1), gateway(2), gateway(3)});
    }

    void table_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<MessageType>("type");
        QTest::addColumn<bool>("other");
        QTest::addColumn<NextStep>("next");
        const auto row = [](const char* name, Outcome outcome, MessageType type, bool other, NextStep next) {
            QTest::newRow(name) << outcome << type << other << next;
        };
        using T = MessageType;
        row("accepted", Outcome::Accepted, T::CustomerCode, false, NextStep::StopSent);
        row("gateway's fault", Outcome::RejectedGateway, T::Message, false, NextStep::NextGateway);
        row("recipient's fault", Outcome::RejectedRecipient, T::CustomerCode, false, NextStep::StopError);
        row("unreachable", Outcome::Unreachable, T::Alert, false, NextStep::NextGateway);
        row("unclear code", Outcome::Unknown, T::CustomerCode, false, NextStep::NextGateway);
        row("unclear message", Outcome::Unknown, T::Message, false, NextStep::StopUnknown);
        row("unclear test", Outcome::Unknown, T::Test, false, NextStep::StopUnknown);
        row("unclear alert", Outcome::Unknown, T::Alert, false, NextStep::StopUnknown);
        row("unclear code, set otherwise", Outcome::Unknown, T::CustomerCode, true, NextStep::StopUnknown);
        row("unclear message, set otherwise", Outcome::Unknown, T::Message, true, NextStep::NextGateway);
        row("accepted, set otherwise", Outcome::Accepted, T::Message, true, NextStep::StopSent);
    }
    void table()
    {
        QFETCH(Outcome, outcome);
        QFETCH(MessageType, type);
        QFETCH(bool, other);
        const UnclearPolicy policy
            = other ? UnclearPolicy{NextStep::StopUnknown, NextStep::NextGateway} : UnclearPolicy{};
        QTEST(nextStep(outcome, type, policy), "next");
    }

    void fromTheTop()
    {
        Walk walk(message(MessageType::Message));
        for (GatewayId id : route) {
            const WalkStep next = step(walk);
            QCOMPARE(next.kind, WalkStep::Kind::Try);
            QCOMPARE(next.gateway, id);
            walk.note(id, Outcome::RejectedGateway, Error{ErrorKind::StatusLogin, {}, {}}, now());
        }
        QCOMPARE(step(walk).kind, WalkStep::Kind::End);
    }

    /// A code that is asked for again goes by the next gateway, and after the last by the first.
    void behindTheLast_data()
    {
        QTest::addColumn<GatewayId>("last");
        QTest::addColumn<GatewayId>("next");
        QTest::newRow("first") << GatewayId(1) << GatewayId(2);
        QTest::newRow("middle") << GatewayId(2) << GatewayId(3);
        QTest::newRow("last") << GatewayId(3) << GatewayId(1);
        QTest::newRow("gone") << GatewayId(9) << GatewayId(1);
    }
    void behindTheLast()
    {
        QFETCH(GatewayId, last);
        QTEST(step(Walk(message(MessageType::CustomerCode, false, last))).gateway, "next");
    }
    void routeOfOne()
    {
        const Walk walk(message(MessageType::CustomerCode, false, 2));
        QCOMPARE(walk.next({2}, *m_health, now()).gateway, GatewayId(2));
    }

    void restingIsPassedOver()
    {
        breakDown(1);
        QCOMPARE(step(Walk(message(MessageType::Message))).gateway, GatewayId(2));
    }

    /// Somebody looks on: rather one that is likely to fail than none.
    void allRest()
    {
        for (GatewayId id : route)
            breakDown(id);
        Walk walk(message(MessageType::Message));
        for (GatewayId id : route) {
            QCOMPARE(step(walk).gateway, id);
            walk.note(id, Outcome::Unreachable, {}, now());
        }
        QCOMPARE(step(walk).kind, WalkStep::Kind::End);
    }

    /// What a gateway may be asked to do holds all the same.
    void restingAndFull()
    {
        Gateway first;
        first.id = 1;
        first.limits.inFlight = 1;
        Gateway capped;
        capped.id = 2;
        capped.limits.perDay = 3; // as many as it takes to break down
        m_health->setGateways({first, capped});
        breakDown(1);
        breakDown(2);
        m_health->began(1);
        const Walk walk(message(MessageType::Message));
        QCOMPARE(walk.next({1}, *m_health, now()).kind, WalkStep::Kind::Wait);
        QCOMPARE(walk.next({2}, *m_health, now()).kind, WalkStep::Kind::End);
        m_health->ended(1, HealthEvent{Outcome::Unreachable, {}, -1, -1, true});
        QCOMPARE(walk.next({1}, *m_health, now()).kind, WalkStep::Kind::Try);
    }

    /// Nobody looks on: wait for the first that is through with its rest.
    void allRestAndItWaits()
    {
        for (GatewayId id : route)
            breakDown(id);
        Walk walk(message(MessageType::Message, true));
        const WalkStep waits = step(walk);
        QCOMPARE(waits.kind, WalkStep::Kind::Wait);
        QCOMPARE(waits.atMs, now() + 10'000);
        m_clock->advance(10'000);
        QCOMPARE(step(walk).kind, WalkStep::Kind::Try);
        QCOMPARE(step(walk).gateway, GatewayId(1));
    }

    /// What passes is tried again, later and later; what does not is not.
    void anotherRound()
    {
        Walk walk(message(MessageType::Message, true));
        walk.note(1, Outcome::Unreachable, {}, now());
        walk.note(2, Outcome::RejectedGateway, Error{ErrorKind::StatusRefused, {}, {}}, now());
        walk.note(3, Outcome::RejectedGateway, Error{ErrorKind::StatusTooMany, {}, {}}, now());
        WalkStep next = step(walk);
        QCOMPARE(next.kind, WalkStep::Kind::Wait);
        QCOMPARE(next.atMs, now() + 2'000);
        m_clock->advance(2'000);
        QCOMPARE(step(walk).gateway, GatewayId(1));
        walk.note(1, Outcome::Unreachable, {}, now());
        QCOMPARE(step(walk).gateway, GatewayId(3));
        walk.note(3, Outcome::Unreachable, {}, now());
        next = step(walk);
        QCOMPARE(next.kind, WalkStep::Kind::Wait);
        QCOMPARE(next.atMs, now() + 4'000);
        walk.note(1, Outcome::Unknown, {}, now());
        walk.note(3, Outcome::Unknown, {}, now());
        QCOMPARE(step(walk).kind, WalkStep::Kind::End);
    }

    void fullIsWaitedFor()
    {
        Gateway first = gateway(1);
        first.limits.inFlight = 1;
        m_health->setGateways({first, gateway(2), gateway(3)});
        m_health->began(1);
        QCOMPARE(step(Walk(message(MessageType::Message))).kind, WalkStep::Kind::Wait);
        m_health->ended(1, HealthEvent{Outcome::Accepted, {}, -1, now(), false});
        QCOMPARE(step(Walk(message(MessageType::Message))).gateway, GatewayId(1));
    }

    /// A guest does not wait for a minute where another gateway is free.
    void slowGatewayAndCode()
    {
        Gateway first = gateway(1);
        first.limits.perSecond = Amount::parse(u"0.05"_s);
        m_health->setGateways({first, gateway(2), gateway(3)});
        m_health->began(1);
        QCOMPARE(step(Walk(message(MessageType::CustomerCode))).gateway, GatewayId(2));
        const WalkStep waits = step(Walk(message(MessageType::Message)));
        QCOMPARE(waits.kind, WalkStep::Kind::Wait);
        QCOMPARE(waits.atMs, now() + 20'000);
    }

    /// A cap is never exceeded, even where nothing else is left.
    void cap()
    {
        Gateway only = gateway(1);
        only.limits.perDay = 1;
        m_health->setGateways({only});
        m_health->began(1);
        m_health->ended(1, HealthEvent{Outcome::Accepted, {}, -1, now(), false});
        const Walk walk(message(MessageType::CustomerCode));
        const WalkStep end = walk.next({1}, *m_health, now());
        QCOMPARE(end.kind, WalkStep::Kind::End);
        QVERIFY(end.reason);
        QCOMPARE(end.reason->kind, ErrorKind::GatewayDailyCap);
    }

    void whatPasses_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("passes");
        const auto row = [](Outcome outcome, ErrorKind kind, bool passes) {
            QTest::newRow(errorName(kind).toLatin1().constData()) << outcome << kind << passes;
        };
        row(Outcome::Unreachable, ErrorKind::ConnectionRefused, true);
        row(Outcome::RejectedGateway, ErrorKind::StatusTooMany, true);
        row(Outcome::RejectedGateway, ErrorKind::StatusUnavailable, true);
        row(Outcome::RejectedGateway, ErrorKind::KeychainLocked, true);
        row(Outcome::RejectedGateway, ErrorKind::VaultLocked, true);
        row(Outcome::RejectedGateway, ErrorKind::SecretNotStored, false);
        row(Outcome::RejectedGateway, ErrorKind::StatusLogin, false);
        row(Outcome::RejectedGateway, ErrorKind::PayloadNotJson, false);
        row(Outcome::Unknown, ErrorKind::AnswerTimeout, false);
        row(Outcome::RejectedRecipient, ErrorKind::ProviderNumber, false);
    }
    void whatPasses()
    {
        QFETCH(Outcome, outcome);
        QFETCH(ErrorKind, kind);
        QTEST(mayPass(outcome, Error{kind, {}, {}}), "passes");
    }

    void noRoute() { QCOMPARE(Walk().next({}, *m_health, now()).kind, WalkStep::Kind::End); }
};

QTEST_APPLESS_MAIN(TestWalk)
#include "tst_walk.moc"
