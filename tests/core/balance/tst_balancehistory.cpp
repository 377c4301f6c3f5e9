// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceHistory.h"
#include "core/storage/BalanceRepository.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/GatewayRepository.h"

#include <QLocale>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

/// Of "HOUR:AMOUNT HOUR:AMOUNT …", an amount with a currency behind it where there is one.
QList<BalanceReading> readingsOf(const QString& text)
{
    QList<BalanceReading> readings;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u':');
        readings.append(BalanceReading{
            *Amount::parse(pieces[1]), pieces.value(2), noon.addSecs(qint64(pieces[0].toDouble() * 3'600))});
    }
    return readings;
}

}

/// The present rate, the times at which balances are asked for, and what is kept of them.
class TestBalanceHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void left_data()
    {
        QTest::addColumn<QString>("readings");
        QTest::addColumn<double>("days");
        constexpr double unknown = -1;
        QTest::newRow("nothing") << QString() << unknown;
        QTest::newRow("one") << u"0:100"_s << unknown;
        QTest::newRow("ten a day") << u"0:100 24:90"_s << 9.0;
        QTest::newRow("too short") << u"0:100 11:90"_s << unknown;
        QTest::newRow("twelve hours do") << u"0:100 12:90"_s << 4.5;
        QTest::newRow("nothing used") << u"0:100 24:100 48:100"_s << unknown;
        QTest::newRow("slow") << u"0:100 24:99.9999"_s << unknown;
        QTest::newRow("paid in between") << u"0:20 24:10 25:110 49:100"_s << 10.0;
        QTest::newRow("paid in at last") << u"0:20 24:10 25:110"_s << 11.0;
        QTest::newRow("used up") << u"0:10 24:0"_s << 0.0;
        QTest::newRow("overdrawn") << u"0:10 24:-5"_s << 0.0;
        QTest::newRow("another currency") << u"0:1000:USD 24:100:EUR 48:90:EUR"_s << 9.0;
        QTest::newRow("before the week") << u"0:1000 24:500 400:500 424:490"_s << 49.0;
    }
    void left()
    {
        QFETCH(QString, readings);
        QFETCH(double, days);
        const std::optional<double> found = daysLeft(readingsOf(readings));
        QCOMPARE(found.has_value(), days >= 0);
        if (found)
            QVERIFY2(std::abs(*found - days) < 0.01, qPrintable(QString::number(*found)));
    }

    /// Gateways that were asked at the same moment are asked again one after the other, each once a period.
    void spreadOut()
    {
        constexpr qint64 hour = 3'600;
        QSet<qint64> minutes;
        for (GatewayId id = 1; id <= 60; ++id) {
            const QDateTime next = nextBalanceCheck(id, BalancePeriod::Hour, noon, false, noon);
            QVERIFY(noon.secsTo(next) >= hour / 2 && noon.secsTo(next) <= hour * 3 / 2);
            minutes.insert(next.toSecsSinceEpoch() / 60 % 60);
            // From then on once an hour.
            QCOMPARE(next.secsTo(nextBalanceCheck(id, BalancePeriod::Hour, next, false, next)), hour);
        }
        QVERIFY2(minutes.size() > 40, qPrintable(QString::number(minutes.size())));
    }

    void nextTime()
    {
        const QDateTime long_ago = noon.addDays(-3);
        QCOMPARE(nextBalanceCheck(1, BalancePeriod::Hour, {}, false, noon), noon);
        QVERIFY(nextBalanceCheck(1, BalancePeriod::FiveMinutes, long_ago, false, noon) <= noon);
        // The clock was set back.
        QCOMPARE(nextBalanceCheck(1, BalancePeriod::Day, noon.addDays(2), false, noon), noon);
        // One that could not be read is asked again within the hour and a half.
        QVERIFY(noon.secsTo(nextBalanceCheck(1, BalancePeriod::Day, noon, false, noon)) >= 12 * 3'600);
        QVERIFY(noon.secsTo(nextBalanceCheck(1, BalancePeriod::Day, noon, true, noon)) <= 5'400);
    }

    void words()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(amountWords(*Amount::parse(u"12.5"_s), u"EUR"_s), u"12.50\u00a0EUR"_s);
        QCOMPARE(amountWords(*Amount::parse(u"0.0034"_s), {}), u"0.0034"_s);
        QCOMPARE(amountWords(*Amount::parse(u"-3"_s), {}), u"-3.00"_s);
    }

    /// All of a week, before that one a day, and nothing after two years.
    void thinned()
    {
        QTemporaryDir dir;
        Result<Connection> db = Connection::open(dir.filePath(u"otpost.db"_s), Connection::Mode::ReadWrite);
        QVERIFY(db && migrate(*db));
        Gateway gateway;
        gateway.name = u"Kannel"_s;
        gateway.custom.url = u"https://sms.example/send"_s;
        gateway.balance.check = true;
        gateway = *GatewayRepository::insert(*db, gateway, noon);
        constexpr int days = 800;
        constexpr int perDay = 4;
        QVERIFY(db->exec(u"BEGIN IMMEDIATE"_s));
        for (int i = 0; i < days * perDay; ++i) {
            const QDateTime at = noon.addSecs(qint64(i) * 86'400 / perDay);
            QVERIFY(db->exec(u"INSERT INTO balance_reading (gateway_id, read_at, balance) VALUES (?, ?, ?)"_s,
                {gateway.id, at.toMSecsSinceEpoch(), i}));
        }
        QVERIFY(db->exec(u"COMMIT"_s));
        const QDateTime now = noon.addDays(days);
        QVERIFY(BalanceRepository::record(*db, gateway.id, BalanceReading{Amount{7}, u"EUR"_s, now}, now));
        const QList<BalanceReading> kept = *BalanceRepository::history(*db, gateway.id, {});
        QVERIFY(kept.first().at >= now.addDays(-730));
        QCOMPARE(kept.last(), (BalanceReading{Amount{7}, u"EUR"_s, now}));
        QSet<QDate> old;
        int lately = 0;
        for (const BalanceReading& reading : kept) {
            if (reading.at >= now.addDays(-7)) {
                ++lately;
                continue;
            }
            QVERIFY(!old.contains(reading.at.date()));
            old.insert(reading.at.date());
        }
        QCOMPARE(lately, 7 * perDay + 1);
        QVERIFY(old.size() >= 722 && old.size() <= 724);
        QCOMPARE(BalanceRepository::standings(*db)->first().last->balance, Amount{7});
    }

    /// Of two programs that find a gateway due at the same moment one asks.
    void claimedOnce()
    {
        QTemporaryDir dir;
        Result<Connection> db = Connection::open(dir.filePath(u"otpost.db"_s), Connection::Mode::ReadWrite);
        QVERIFY(db && migrate(*db));
        Gateway gateway;
        gateway.name = u"Kannel"_s;
        gateway.custom.url = u"https://sms.example/send"_s;
        gateway = *GatewayRepository::insert(*db, gateway, noon);
        QCOMPARE(*BalanceRepository::claim(*db, gateway.id, {}, noon), true);
        QCOMPARE(*BalanceRepository::claim(*db, gateway.id, {}, noon), false);
        QCOMPARE(*BalanceRepository::claim(*db, gateway.id, noon, noon.addSecs(300)), true);
        QCOMPARE(*BalanceRepository::claim(*db, gateway.id, noon, noon.addSecs(300)), false);
    }
};

QTEST_GUILESS_MAIN(TestBalanceHistory)
#include "tst_balancehistory.moc"
