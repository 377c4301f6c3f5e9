// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/RefusalWatch.h"
#include "core/otp/RefusalAlerts.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// When limits refuse unusually many codes.
class TestRefusalWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Twenty within ten minutes; fewer, or over a longer time, is a busy evening.
    void begins_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("everyMs");
        QTest::addColumn<bool>("unusual");
        QTest::newRow("19 at once") << 19 << 0 << false;
        QTest::newRow("20 at once") << 20 << 0 << true;
        QTest::newRow("20 in ten minutes") << 20 << 30'000 << true;
        QTest::newRow("100, one a minute") << 100 << 60'000 << false;
    }
    void begins()
    {
        QFETCH(int, count);
        QFETCH(int, everyMs);
        QFETCH(bool, unusual);
        RefusalWatch watch;
        bool told = false;
        for (int i = 0; i < count; ++i)
            told = !watch.note(u"Hotel"_s, ErrorKind::LimitCountry, qint64(i) * everyMs).isEmpty() || told;
        QCOMPARE(told, unusual);
    }

    void goesOnAndEnds()
    {
        RefusalWatch watch;
        QList<RefusalChange> told;
        for (int i = 0; i < 30; ++i)
            told += watch.note(u"Hotel"_s, i % 3 == 0 ? ErrorKind::LimitDay : ErrorKind::LimitCountry, 1000);
        QCOMPARE(told, (QList<RefusalChange>{{u"Hotel"_s, true, ErrorKind::LimitCountry, 20}}));
        // Another location is another matter.
        QVERIFY(watch.note(u"Harbour"_s, ErrorKind::LimitCountry, 1000).isEmpty());
        QVERIFY(watch.look(30'000).isEmpty());
        QCOMPARE(watch.look(62'000), (QList<RefusalChange>{{u"Hotel"_s, true, ErrorKind::LimitCountry, 30}}));
        QVERIFY(watch.look(200'000).isEmpty()); // nothing new
        QCOMPARE(
            watch.look(602'000), (QList<RefusalChange>{{u"Hotel"_s, false, ErrorKind::LimitCountry, 30}}));
        QVERIFY(watch.isQuiet());
    }

    void isBounded()
    {
        RefusalWatch watch;
        for (int i = 0; i < 5'000; ++i)
            (void)watch.note(QString::number(i), ErrorKind::LimitDay, 0);
        int told = 0;
        for (int i = 0; i < 100'000; ++i)
            told += int(watch.note(u"1"_s, ErrorKind::LimitDay, i / 10).size());
        QCOMPARE(told, 1);
        (void)watch.look(20'000'000);
        QVERIFY(watch.isQuiet());
    }

    /// As the operator sees it.
    void alert()
    {
        QTemporaryDir dir;
        const auto storage = std::move(*Storage::open(dir.path()));
        FakeClock clock;
        const auto open = [&] {
            storage->drain();
            return storage
                ->read([&](Connection& connection) { return AlertRepository::list(connection, clock.now()); })
                .result()
                .value_or(QList<Alert>());
        };
        RefusalAlerts alerts(*storage, clock);
        for (int i = 0; i < 40; ++i) {
            alerts.note(u"Hotel"_s, ErrorKind::LimitCountry);
            alerts.note(u"Hotel"_s, ErrorKind::ResendTooSoon); // somebody's impatience
        }
        QList<Alert> all = open();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().kind, AlertKind::CodesRefused);
        QCOMPARE(all.first().location, u"Hotel"_s);
        QVERIFY(all.first().isOpen());
        QCOMPARE(all.first().reason->kind, ErrorKind::CodesRefused);
        QCOMPARE(all.first().reason->args.value(1), u"20"_s);
        QVERIFY(describe(all.first()).contains(u"country"_s));
        // A program that was killed in the middle of it leaves nothing open for good.
        RefusalAlerts next(*storage, clock);
        next.begin();
        all = open();
        QVERIFY(!all.first().isOpen());
    }
};

QTEST_GUILESS_MAIN(TestRefusalWatch)
#include "tst_refusalwatch.moc"
