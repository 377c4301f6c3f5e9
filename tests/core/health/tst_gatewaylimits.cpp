// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/HealthFixture.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Rate, calls at once and daily cap of a gateway.
class TestGatewayLimits : public QObject
{
    Q_OBJECT

private:
    std::optional<HealthFixture> f;

private Q_SLOTS:
    void init() { f.emplace(); }

    void slowRates_data()
    {
        QTest::addColumn<QString>("perSecond");
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<qint64>("next");
        QTest::newRow("slowest") << u"0.0001"_s << 1 << qint64(10'000'000);
        QTest::newRow("one in 10 s") << u"0.1"_s << 1 << qint64(10'000);
        QTest::newRow("one and a half") << u"1.5"_s << 1 << qint64(334);
        QTest::newRow("a third") << u"0.3333"_s << 1 << qint64(3'001);
        QTest::newRow("thousand") << u"1000"_s << 1'000 << qint64(1);
    }

    void slowRates()
    {
        QFETCH(QString, perSecond);
        QFETCH(int, atOnce);
        QFETCH(qint64, next);
        f->gateway.limits.perSecond = Amount::parse(perSecond);
        f->gateway.limits.inFlight = 5'000;
        f->set();
        int begun = 0;
        for (; f->asked() == Admission::Kind::Go; ++begun)
            f->health.began(id);
        QCOMPARE(begun, atOnce);
        const qint64 at = f->health.ask(id).atMs;
        QCOMPARE(at - f->clock.monotonicMs(), next);
        f->pass(next - 1);
        QCOMPARE(f->asked(), Admission::Kind::Later);
        f->pass(1);
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }

    void callsAtOnce()
    {
        f->gateway.limits.inFlight = 2;
        f->set();
        f->health.began(id);
        f->health.began(id);
        QCOMPARE(f->asked(), Admission::Kind::Later);
        QCOMPARE(f->health.ask(id).atMs, qint64(-1));
        // The calls are remembered while the gateway is off and on again.
        f->health.setGateways({});
        f->set();
        QCOMPARE(f->asked(), Admission::Kind::Later);
        f->health.ended(id, HealthEvent{Outcome::Accepted, {}, -1, f->clock.monotonicMs(), false});
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }

    void givenBack()
    {
        f->gateway.limits.perSecond = Amount::parse(u"1"_s);
        f->gateway.limits.perDay = 1;
        f->set();
        f->health.began(id);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
        f->health.ended(id, HealthEvent{Outcome::Unreachable, {}, -1, -1, true});
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }

    void rate()
    {
        f->gateway.limits.perSecond = Amount::parse(u"2"_s);
        f->set();
        f->call(Outcome::Accepted);
        f->call(Outcome::Accepted);
        const Admission full = f->health.ask(id);
        QCOMPARE(full.kind, Admission::Kind::Later);
        QCOMPARE(full.atMs, f->clock.monotonicMs() + 500);
        f->pass(500);
        QCOMPARE(f->asked(), Admission::Kind::Go);
        f->call(Outcome::Accepted);
        QCOMPARE(f->asked(), Admission::Kind::Later);
        // Never more than a second's worth at once, however long nothing was sent.
        f->pass(3'600'000);
        f->call(Outcome::Accepted);
        f->call(Outcome::Accepted);
        QCOMPARE(f->asked(), Admission::Kind::Later);
    }

    void dailyCap()
    {
        f->gateway.limits.perDay = 3;
        f->set();
        f->health.setUsedToday(id, 2);
        QCOMPARE(f->asked(), Admission::Kind::Go);
        f->call(Outcome::Accepted);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
        // A clock that is set back gives no more.
        f->clock.setWallClock(f->clock.now().addDays(-2));
        QCOMPARE(f->asked(), Admission::Kind::Skip);
        f->clock.setWallClock(f->clock.now().addDays(4));
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }

    void midnight()
    {
        f->gateway.limits.perDay = 1;
        f->set();
        f->clock.setWallClock(QDateTime(f->clock.now().toLocalTime().date(), QTime(23, 59, 30)).toUTC());
        f->call(Outcome::Accepted);
        const Admission used = f->health.ask(id);
        QCOMPARE(used.kind, Admission::Kind::Skip);
        QCOMPARE(used.reason->kind, ErrorKind::GatewayDailyCap);
        QCOMPARE(used.atMs, f->clock.monotonicMs() + 30'000);
        QVERIFY(f->health.reading(id).usedUp);
        QCOMPARE(f->health.takeChanges().size(), 1);
        f->pass(30'000);
        QCOMPARE(f->asked(), Admission::Kind::Go);
        f->call(Outcome::Accepted);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
    }

    /// A clock that once stood in the far future must not keep a gateway from sending for years.
    void dayThatWasWrong()
    {
        f->gateway.limits.perDay = 1;
        f->set();
        const QDateTime right = f->clock.now();
        f->clock.setWallClock(right.addYears(50));
        f->call(Outcome::Accepted);
        f->clock.setWallClock(right);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
        f->pass(23 * 3'600'000);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
        f->pass(3'600'000);
        QCOMPARE(f->asked(), Admission::Kind::Go);
        f->call(Outcome::Accepted);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
    }

    void capThatChanges()
    {
        for (int i = 0; i < 5; ++i)
            f->call(Outcome::Accepted);
        QVERIFY(!f->health.reading(id).usedUp);
        f->gateway.limits.perDay = 5;
        f->set();
        QVERIFY(f->health.reading(id).usedUp);
        f->gateway.limits.perDay = 0;
        f->set();
        QCOMPARE(f->asked(), Admission::Kind::Go);
        QCOMPARE(f->health.takeChanges().size(), 1);
        // What the database has counted never takes back what is known here.
        f->gateway.limits.perDay = 6;
        f->set();
        f->health.setUsedToday(id, 2);
        QCOMPARE(f->asked(), Admission::Kind::Go);
        f->call(Outcome::Accepted);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
    }
};

QTEST_APPLESS_MAIN(TestGatewayLimits)
#include "tst_gatewaylimits.moc"
