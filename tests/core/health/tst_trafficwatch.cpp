// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/TrafficWatch.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

/// When "a fallback carries the traffic" begins and ends.
class TestTrafficWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void story_data()
    {
        // P and F: a message by the primary or a fallback. + and -: the alert begins, or ends, with it. A
        // digit: so many times ten seconds pass.
        QTest::addColumn<QString>("story");
        QTest::newRow("nothing wrong") << u"P P P- P P P P"_s;
        QTest::newRow("three at once") << u"F F F+ F F F F"_s;
        QTest::newRow("three within a minute") << u"F 3 F 2 F+"_s;
        QTest::newRow("three in more than a minute") << u"F 4 F 4 F"_s;
        QTest::newRow("five, however slowly") << u"F 9 F 9 F 9 F 9 F+ F"_s;
        QTest::newRow("two are nothing") << u"F F P F F P F F P F F"_s;
        QTest::newRow("primary within that minute") << u"P F F F F F+"_s;
        QTest::newRow("primary a minute ago") << u"P 7 F F F+"_s;
        QTest::newRow("half a minute ago") << u"P 3 F F F 4 F+"_s;
        QTest::newRow("ends after three in a row") << u"F F F+ P P P- P"_s;
        QTest::newRow("two in a row do not end it") << u"F F F+ P P F P P F F F F F F F"_s;
        QTest::newRow("begins again") << u"F F F+ P P P- 7 F F F+ P P P-"_s;
        QTest::newRow("every other one") << u"P F P F P F P F P F P F"_s;
    }
    void story()
    {
        QFETCH(QString, story);
        TrafficWatch watch;
        qint64 now = 1'000;
        QStringList told;
        for (const QString& word : story.split(u' ')) {
            if (word.front().isDigit()) {
                now += word.toInt() * 10'000;
                told.append(word);
                continue;
            }
            const auto change = watch.note({u""_s, 1, word.front() == u'P' ? 1 : 2, now++});
            told.append(word.left(1) + (change ? change->carries ? u"+"_s : u"-"_s : u""_s));
        }
        QCOMPARE(told.join(u' '), story);
    }

    void routesAreApart()
    {
        TrafficWatch watch;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!watch.note({u"a"_s, 1, 2, i}));
            QVERIFY(!watch.note({u"b"_s, 1, 2, i}));
        }
        QVERIFY(watch.note({u"a"_s, 1, 2, 3}));
        QVERIFY(!watch.note({u""_s, 1, 2, 3}));
    }

    /// The operator put another gateway first: nothing is hidden any more.
    void anotherPrimary()
    {
        TrafficWatch watch;
        for (int i = 0; i < 2; ++i)
            QVERIFY(!watch.note({u""_s, 1, 2, i}));
        QCOMPARE(watch.note({u""_s, 1, 2, 3}), (TrafficChange{true, 1}));
        QCOMPARE(watch.note({u""_s, 2, 2, 4}), (TrafficChange{false, 1}));
        QVERIFY(!watch.note({u""_s, 2, 1, 5}));
        QVERIFY(!watch.note({u""_s, 2, 3, 6}));
        QVERIFY(!watch.note({u""_s, 2, 1, 7}));
        QVERIFY(!watch.note({u""_s, 2, 1, 8}));
        QCOMPARE(watch.note({u""_s, 2, 1, 9}), (TrafficChange{true, 2}));
    }

    /// Programs that live for one message each: what earlier ones have seen counts, and alone changes
    /// nothing.
    void recalled()
    {
        TrafficWatch slow;
        for (int i = 0; i < 4; ++i)
            slow.recall({u""_s, 1, 2, i * 100'000});
        QCOMPARE(slow.note({u""_s, 1, 2, 400'000}), (TrafficChange{true, 1}));
        TrafficWatch atOnce;
        for (int i = 0; i < 9; ++i)
            atOnce.recall({u""_s, 1, 2, i});
        QCOMPARE(atOnce.note({u""_s, 1, 2, 10}), (TrafficChange{true, 1}));
        QVERIFY(!atOnce.note({u""_s, 1, 2, 11}));
        TrafficWatch works;
        for (int i = 0; i < 2; ++i)
            works.recall({u""_s, 1, 1, i});
        QCOMPARE(works.note({u""_s, 1, 1, 2}), (TrafficChange{false, 1}));
        // What was the primary then is a fallback now.
        TrafficWatch exchanged;
        for (int i = 0; i < 9; ++i)
            exchanged.recall({u""_s, 1, 2, i});
        QVERIFY(!exchanged.note({u""_s, 1, 1, 10}));
        QVERIFY(!exchanged.note({u""_s, 1, 2, 11}));
    }
};

QTEST_APPLESS_MAIN(TestTrafficWatch)
#include "tst_trafficwatch.moc"
