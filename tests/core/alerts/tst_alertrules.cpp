// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertRules.h"
#include "core/alerts/AlertWords.h"

#include <QSet>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
constexpr qint64 minute = 60;
constexpr qint64 hour = 3'600;

QDateTime at(qint64 seconds)
{
    return noon.addSecs(seconds);
}

QString word(const std::optional<NoticeKind>& notice)
{
    return notice ? toWord(*notice) : u"-"_s;
}

}

/// What is told of an alert, and when.
class TestAlertRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<AlertCase>("about");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<QString>("expected");
        AlertCase fresh;
        fresh.alert.kind = AlertKind::RouteDown;
        fresh.alert.beganAt = noon;
        QTest::newRow("begins") << fresh << qint64(0) << u"began"_s;
        QTest::newRow("clock set back") << fresh << -hour << u"began"_s;

        AlertCase flapping = fresh;
        flapping.lastBeginning = at(-59 * minute);
        QTest::newRow("again within the hour") << flapping << qint64(0) << u"-"_s;
        QTest::newRow("still there after it") << flapping << minute << u"began"_s;
        flapping.alert.kind = AlertKind::BalanceLow;
        QTest::newRow("a balance does not flap") << flapping << qint64(0) << u"began"_s;

        AlertCase rest = fresh;
        rest.alert.kind = AlertKind::GatewayResting;
        QTest::newRow("may pass by itself") << rest << minute - 1 << u"-"_s;
        QTest::newRow("did not") << rest << minute << u"began"_s;
        AlertCase unread = fresh;
        unread.alert.kind = AlertKind::BalanceUnreadable;
        unread.confirmedAt = noon;
        QTest::newRow("a slip of the network") << unread << 9 * minute << u"-"_s;
        QTest::newRow("more than a slip") << unread << 10 * minute << u"began"_s;

        AlertCase over = fresh;
        over.alert.endedAt = at(minute);
        QTest::newRow("over before anybody was told") << over << hour << u"-"_s;

        AlertCase told = fresh;
        told.told = Told{noon, noon, {}};
        QTest::newRow("was told") << told << hour << u"-"_s;
        QTest::newRow("not quite a day") << told << 23 * hour << u"-"_s;
        QTest::newRow("a day") << told << 24 * hour << u"daily"_s;
        QTest::newRow("a week asleep") << told << 7 * 24 * hour << u"daily"_s;
        told.told.lastAt = at(24 * hour);
        QTest::newRow("reminded lately") << told << 25 * hour << u"-"_s;
        QTest::newRow("reminded in a time to come") << told << hour << u"daily"_s;

        AlertCase low = told;
        low.alert.kind = AlertKind::BalanceLow;
        low.told.lastAt = noon;
        low.confirmedAt = at(23 * hour);
        QTest::newRow("a balance nobody asked for") << low << 26 * hour << u"-"_s;
        low.confirmedAt = at(24 * hour - 10 * minute);
        QTest::newRow("a balance that was just asked for") << low << 24 * hour << u"daily"_s;

        AlertCase ended = told;
        ended.alert.endedAt = at(2 * hour);
        QTest::newRow("ended") << ended << 3 * hour << u"ended"_s;
        ended.alert.withdrawn = true;
        QTest::newRow("nobody watches any more") << ended << 3 * hour << u"-"_s;
        ended.alert.withdrawn = false;
        ended.told.endedAt = at(3 * hour);
        QTest::newRow("was told that it ended") << ended << 72 * hour << u"-"_s;
    }
    void due()
    {
        QFETCH(AlertCase, about);
        QFETCH(qint64, now);
        QFETCH(QString, expected);
        QCOMPARE(word(dueNotice(about, at(now))), expected);
    }

    /// A life from minute to minute: each notice once, whatever happens between.
    void aLife()
    {
        AlertCase about;
        about.alert.kind = AlertKind::DiskFilling;
        about.alert.beganAt = noon;
        QStringList told;
        for (qint64 now = 0; now < 80 * hour; now += minute) {
            if (now == 73 * hour)
                about.alert.endedAt = at(now);
            if (const std::optional<NoticeKind> notice = dueNotice(about, at(now))) {
                about.told = afterTelling(about.told, *notice, at(now));
                told.append(word(notice));
            }
        }
        QCOMPARE(told, QStringList({u"began"_s, u"daily"_s, u"daily"_s, u"daily"_s, u"ended"_s}));
    }

    /// Each kind has words for its beginning and its end, which differ from those of all others.
    void words()
    {
        QSet<QString> titles;
        int kinds = 0;
        for (int i = 0; i <= int(AlertKind::MailFailing); ++i, ++kinds) {
            Alert alert;
            alert.kind = AlertKind(i);
            alert.gatewayName = u"<b>Kannel</b>"_s;
            alert.other = u"Lobby"_s;
            alert.beganAt = noon;
            titles.insert(title(alert, NoticeKind::Began));
            QVERIFY(title(alert, NoticeKind::Daily).contains(title(alert, NoticeKind::Began)));
            QVERIFY(title(alert, NoticeKind::Ended) != title(alert, NoticeKind::Began));
            AlertSurroundings around;
            around.place = u"desk"_s;
            around.now = at(hour);
            for (const NoticeKind what : {NoticeKind::Began, NoticeKind::Daily, NoticeKind::Ended}) {
                const MailWords mail = mailWords(alert, what, around);
                QVERIFY(!mail.html.contains(u"<b>"_s));
                QVERIFY(mail.plain.contains(title(alert, what)) && mail.plain.contains(u"desk"_s));
                QCOMPARE(mail.plain.contains(advice(alert)), what != NoticeKind::Ended);
            }
        }
        QCOMPARE(titles.size(), kinds);
        QVERIFY(!isMailed(AlertKind::MailFailing));
        QCOMPARE(noticeKindFromWord(u"daily"), NoticeKind::Daily);
        QVERIFY(!noticeKindFromWord(u"weekly"));
    }
};

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
