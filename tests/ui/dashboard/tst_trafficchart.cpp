// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/Sparkline.h"
#include "ui/dashboard/TrafficCard.h"
#include "ui/dashboard/TrafficChart.h"

#include <QLabel>
#include <QLocale>
#include <QTabBar>
#include <QTest>

using namespace otpost;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime begin(QDate(2026, 11, 22), QTime(14, 0), Qt::UTC);

QList<TrafficBucket> hours()
{
    QList<TrafficBucket> all;
    for (int i = 0; i < 24; ++i)
        all.append({begin.addSecs(i * 3600), {}});
    all[3].counts.of(MessageStatus::Delivered) = 74;
    all[3].counts.of(MessageStatus::Sent) = 9;
    all[3].counts.of(MessageStatus::Error) = 2;
    all[23].counts.of(MessageStatus::Unknown) = 1;
    all[23].counts.of(MessageStatus::New) = 2;
    all[23].counts.of(MessageStatus::Sending) = 1;
    return all;
}

/// Whether or not the English plurals are there.
QString plain(QString text)
{
    return text.replace(u"(s)"_s, u"s"_s);
}

BalanceReading reading(int day, qint64 amount)
{
    return {Amount{amount * 10'000}, u"EUR"_s, begin.addDays(day)};
}

}

class TestTrafficChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    static void axisIsRound_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qint64>("top");
        QTest::addColumn<qint64>("step");
        const auto row = [](qint64 most, qint64 top, qint64 step) {
            QTest::addRow("%lld", most) << most << top << step;
        };
        row(0, 4, 2);
        row(1, 4, 2);
        row(4, 4, 2);
        row(5, 6, 2);
        row(9, 10, 5);
        row(106, 150, 50);
        row(1'000, 1'000, 500);
        row(1'001, 1'500, 500);
        row(123'456, 150'000, 50'000);
    }

    static void axisIsRound()
    {
        QFETCH(const qint64, most);
        const AxisScale scale = axisFor(most);
        QTEST(scale.top, "top");
        QTEST(scale.step, "step");
        QVERIFY(scale.top >= most);
        QCOMPARE(scale.top % scale.step, 0);
    }

    static void everyStatusIsInOneClass()
    {
        StatusCounts counts;
        for (int i = 0; i < 8; ++i)
            counts.byStatus.at(size_t(i)) = qint64(1) << i;
        qint64 all = 0;
        for (int i = 0; i < trafficClassCount; ++i)
            all += countOf(counts, static_cast<TrafficClass>(i));
        QCOMPARE(all, counts.total());
    }

    static void whatIsNotCertainIsHatched()
    {
        const Colors colors = Theme::light(QFont(), QFont()).colors;
        QCOMPARE(trafficBrush(TrafficClass::Delivered, colors).style(), Qt::SolidPattern);
        QVERIFY(trafficBrush(TrafficClass::Sent, colors).style() != Qt::SolidPattern);
    }

    static void barsAreTold()
    {
        TrafficChart chart;
        chart.setBuckets(hours(), TrafficChart::Unit::Hour);
        QCOMPARE(plain(chart.bucketText(3)), u"17:00 to 18:00: 85 messages. Delivered 74, Sent 9, Error 2"_s);
        QCOMPARE(plain(chart.bucketText(23)), u"Since 13:00: 4 messages. Unknown 1, Waiting 3"_s);
        QCOMPARE(plain(chart.bucketText(0)), u"14:00 to 15:00: 0 messages"_s);
        QCOMPARE(chart.accessibleName(), u"Messages of the last 24 hours by outcome"_s);
        QVERIFY(
            plain(chart.accessibleDescription())
                .startsWith(
                    u"89 messages, Delivered 74, Sent 9, Error 2, Unknown 1, Waiting 3. Most in 17:00"_s));
    }

    static void arrowsMoveFromBarToBar()
    {
        TrafficChart chart;
        chart.setBuckets(hours(), TrafficChart::Unit::Hour);
        chart.resize(600, 240);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCOMPARE(chart.current(), -1);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 23);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 23);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.current(), 0);
        QTest::mouseMove(&chart, QPoint(590, 100));
        QTRY_COMPARE(chart.current(), 23);
        QTest::mouseMove(&chart, QPoint(590, 238));
        QTRY_COMPARE(chart.current(), -1);
    }

    static void cardShowsHoursOrDays()
    {
        TrafficCard card;
        card.setHours(hours());
        const auto* total = card.findChild<QLabel*>(u"trafficTotal"_s);
        QCOMPARE(total->text(), u"89"_s);
        QList<TrafficBucket> days;
        for (int i = 0; i < 30; ++i)
            days.append({begin.addDays(i - 29), {}});
        days[1].counts.of(MessageStatus::Expired) = 7;
        card.setDays(days);
        bool asked = false;
        connect(&card, &TrafficCard::daysChosen, &card, [&asked](bool wanted) { asked = wanted; });
        card.findChild<QTabBar*>(u"trafficTabs"_s)->setCurrentIndex(1);
        QVERIFY(asked);
        QCOMPARE(total->text(), u"7"_s);
        QVERIFY(card.findChild<TrafficChart*>()->accessibleDescription().contains(u"Expired 7"_s));
    }

    static void lineGoesFromFirstToLast()
    {
        const QPolygonF line
            = sparklineIn({0, 0, 100, 50}, {reading(0, 30), reading(1, 20), reading(4, 10)}, 5, 30);
        QCOMPARE(line.size(), 3);
        QCOMPARE(line.first(), QPointF(0, 0));
        QCOMPARE(line.at(1), QPointF(25, 20));
        QCOMPARE(line.last(), QPointF(100, 40));
        QVERIFY(sparklineIn({0, 0, 100, 50}, {}, 0, 1).isEmpty());
    }

    static void lineIsDescribed()
    {
        Sparkline line;
        line.setReadings({reading(0, 30), reading(2, 12)}, Amount{50'000}, false);
        QVERIFY(line.accessibleDescription().contains(u"30.00"_s));
        QVERIFY(line.accessibleDescription().contains(u"12.00"_s));
        line.resize(200, 56);
        QVERIFY(!line.grab().isNull());
    }
};

QTEST_MAIN(TestTrafficChart)
#include "tst_trafficchart.moc"
