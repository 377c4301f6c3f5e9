// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AlertHouse.h"
#include "tests/support/FakeHttpServer.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int many = 10;

}

/// Who is asked for a balance, when, and how often.
class TestBalanceMonitor : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    MemorySecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHttpServer> m_provider;
    std::unique_ptr<AlertHouse> m_house;

    std::unique_ptr<AlertHouse> makeHouse()
    {
        return std::make_unique<AlertHouse>(m_dir->filePath(u"data"_s), m_clock, m_secrets);
    }
    Gateway watched(int number) const
    {
        Gateway gateway;
        gateway.name = u"Gateway %1"_s.arg(number);
        gateway.custom.url = m_provider->url(u"/send"_s);
        gateway.balance.check = true;
        gateway.balance.url = m_provider->url(u"/balance/%1"_s.arg(number));
        return gateway;
    }
    void addMany()
    {
        for (int i = 0; i < many; ++i)
            m_house->add(watched(i));
    }
    /// Until everybody who is due has been asked; how many times somebody was.
    qsizetype tickThrough()
    {
        const qsizetype before = m_provider->requests().size();
        for (qsizetype last = -1; last != m_provider->requests().size();) {
            last = m_provider->requests().size();
            if (!await(m_house->monitor.tick()))
                qFatal("the monitor failed");
        }
        return m_provider->requests().size() - before;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeHttpServer>();
        m_provider->always(HttpScript::answer(200, "EUR 12.50"));
        m_house = makeHouse();
    }
    void cleanup() { m_house.reset(); }

    void notAllAtOnce()
    {
        addMany();
        QVERIFY(await(m_house->monitor.tick()));
        QCOMPARE(m_provider->requests().size(), 4);
        QCOMPARE(tickThrough(), many - 4);
        QCOMPARE(tickThrough(), 0);
        QCOMPARE(m_house->monitor.standings().result()->size(), many);
    }

    /// Each is asked once an hour, whatever the steps; after a night's sleep, once.
    void onceAPeriod()
    {
        addMany();
        QCOMPARE(tickThrough(), many);
        m_clock.advance(2 * hourMs);
        tickThrough();
        qsizetype asked = 0;
        constexpr int hours = 12;
        for (int i = 0; i < hours * 6; ++i) {
            m_clock.advance(hourMs / 6);
            asked += tickThrough();
        }
        // Whose time came less than half an hour after the leap was not asked again at once.
        QVERIFY2(asked > many * (hours - 1) && asked <= many * hours, qPrintable(QString::number(asked)));
        m_clock.advance(9 * hourMs);
        QCOMPARE(tickThrough(), many);
        QCOMPARE(tickThrough(), 0);
        // A restart asks nobody.
        m_house = makeHouse();
        QCOMPARE(tickThrough(), 0);
    }

    /// Two programs that believe to be the sender at the same moment.
    void twoPrograms()
    {
        for (int i = 0; i < 4; ++i)
            m_house->add(watched(i));
        const std::unique_ptr<AlertHouse> other = makeHouse();
        const QFuture<Result<void>> first = m_house->monitor.tick();
        const QFuture<Result<void>> second = other->monitor.tick();
        QVERIFY(await(first) && await(second));
        QCOMPARE(m_provider->requests().size(), 4);
    }

    /// Who is not enabled, or not watched, is asked on demand only; who is being asked is not asked again.
    void onDemand()
    {
        Gateway off = watched(1);
        off.enabled = false;
        off = m_house->add(off);
        Gateway unwatched = watched(2);
        unwatched.balance.check = false;
        unwatched = m_house->add(unwatched);
        QCOMPARE(tickThrough(), 0);
        QSignalSpy changed(&m_house->monitor, &BalanceMonitor::changed);
        const QFuture<Result<BalanceReading>> first = m_house->monitor.checkNow(unwatched.id);
        const QFuture<Result<BalanceReading>> second = m_house->monitor.checkNow(unwatched.id);
        QCOMPARE(*await(first), *await(second));
        QCOMPARE(m_provider->requests().size(), 1);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(await(m_house->monitor.checkNow(off.id)));
        QCOMPARE(m_provider->requests().size(), 2);
        QCOMPARE(await(m_house->monitor.checkNow(99)).error().kind, ErrorKind::GatewayNotFound);
        QCOMPARE(await(m_house->monitor.checkAll())->size(), 2);
        QCOMPARE(m_provider->requests().size(), 2);
        QCOMPARE(m_house->monitor.history(unwatched.id, {}).result()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBalanceMonitor)
#include "tst_balancemonitor.moc"
