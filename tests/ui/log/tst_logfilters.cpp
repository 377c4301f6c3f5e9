// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/DateRangeDialog.h"
#include "ui/log/FilterBar.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace otpost;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

/// The filters of the log: chips, search, stretches of time, and how they are kept.
class TestLogFilters : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeController> m_theme;

    static QDateTime local(const QString& iso) { return QDateTime::fromString(iso, Qt::ISODate); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
    }

    void ranges_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("begin");
        QTest::newRow("any") << int(LogRange::Kind::Any) << u"2026-11-23T10:00:00"_s << QString();
        QTest::newRow("today") << int(LogRange::Kind::Today) << u"2026-11-23T10:00:00"_s
                               << u"2026-11-23T00:00:00"_s;
        QTest::newRow("today, first second")
            << int(LogRange::Kind::Today) << u"2026-11-23T00:00:00"_s << u"2026-11-23T00:00:00"_s;
        QTest::newRow("7 days, with today")
            << int(LogRange::Kind::Days7) << u"2026-11-23T23:59:59"_s << u"2026-11-17T00:00:00"_s;
        QTest::newRow("30 days over a change of the clock")
            << int(LogRange::Kind::Days30) << u"2026-11-10T12:00:00"_s << u"2026-10-12T00:00:00"_s;
    }
    void ranges()
    {
        QFETCH(int, kind);
        QFETCH(QString, now);
        QFETCH(QString, begin);
        const LogRange range{LogRange::Kind(kind), {}, {}};
        QCOMPARE(range.begin(local(now)).toLocalTime(), begin.isEmpty() ? QDateTime() : local(begin));
        QVERIFY(!range.end().isValid());
        QCOMPARE(rangeKindFromWord(toWord(range.kind)), range.kind);
    }

    void queriesAreKept()
    {
        LogQuery query;
        query.range = {LogRange::Kind::Custom, QDateTime(QDate(2026, 3, 1), QTime(1, 2), Qt::UTC),
            QDateTime(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC)};
        query.statuses = {MessageStatus::Error, MessageStatus::Unknown};
        query.types = {MessageType::CustomerCode};
        query.gateways = {u"Twilio, \"main\""_s};
        query.locations = {u"Café Ü"_s};
        query.search = u"0171"_s;
        query.sortColumn = LogModel::AttemptsColumn;
        query.sortOrder = Qt::AscendingOrder;
        QVERIFY(query.narrows());
        QVERIFY(!query.cleared().narrows());
        QCOMPARE(query.cleared().sortColumn, LogModel::AttemptsColumn);
        QVERIFY(queryFromJson(queryToJson(query)) == query);
    }

    void strangeQueriesAreRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("other types") << QByteArray(
            "{\"statuses\":\"x\",\"types\":[1,null],\"sort\":7,\"ascending\":\"yes\",\"search\":[]}");
        QTest::newRow("unknown words")
            << QByteArray("{\"range\":\"century\",\"statuses\":[\"lost\"],\"sort\":\"colour\"}");
        QTest::newRow("a range that ends before it begins")
            << QByteArray("{\"range\":\"custom\",\"from\":\"2026-03-09\",\"to\":\"2026-03-01\"}");
        QTest::newRow("a range without times") << QByteArray("{\"range\":\"custom\"}");
    }
    void strangeQueriesAreRead()
    {
        QFETCH(QByteArray, json);
        QVERIFY(queryFromJson(*parseJson(json)) == LogQuery());
    }

    void chipsCompose()
    {
        FilterBar bar;
        bar.setGateways({u"A & B"_s, u"Twilio"_s});
        bar.setLocations({u"Harbour Hotel"_s});
        bar.resize(900, 100);
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::queryChanged);
        auto* status = bar.findChild<ChoiceChip*>(u"chipStatus"_s);
        auto* clear = bar.findChild<QPushButton*>(u"clearFilters"_s);
        QVERIFY(!clear->isVisible());

        // Several of one kind, by the menu that stays open.
        QMenu* menu = status->menu();
        menu->popup(QPoint());
        QTRY_VERIFY(menu->isVisible());
        menu->setActiveAction(menu->actions().at(5));
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        menu->setActiveAction(menu->actions().at(6));
        QTest::keyClick(menu, Qt::Key_Space);
        menu->close();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(bar.query().statuses, (QList<MessageStatus>{MessageStatus::Error, MessageStatus::Unknown}));
        QVERIFY(status->isActive());
        QVERIFY(status->accessibleName().contains("Error, Unknown"_L1));
        QVERIFY(clear->isVisible());

        // Another kind is added to it.
        QMenu* gateways = bar.findChild<ChoiceChip*>(u"chipGateway"_s)->menu();
        QCOMPARE(gateways->actions().at(0)->text(), u"A && B"_s);
        gateways->actions().at(0)->trigger();
        QCOMPARE(bar.query().gateways, QStringList{u"A & B"_s});
        QCOMPARE(bar.query().statuses.size(), 2);

        // The cross takes one away, Delete another.
        QTest::mouseClick(status, Qt::LeftButton, {}, status->crossRect().center());
        QVERIFY(bar.query().statuses.isEmpty());
        QVERIFY(!menu->isVisible());
        QTest::keyClick(bar.findChild<ChoiceChip*>(u"chipGateway"_s), Qt::Key_Delete);
        QVERIFY(!bar.query().narrows());
        QVERIFY(!clear->isVisible());
    }

    void searchWaitsForTheTyping()
    {
        FilterBar bar;
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::queryChanged);
        QTest::keyClicks(bar.search(), u" 39200 "_s);
        QVERIFY(changed.isEmpty());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(bar.query().search, u"39200"_s);
        // Clearing takes it away, too, and tells so once.
        changed.clear();
        QTest::mouseClick(bar.findChild<QPushButton*>(u"clearFilters"_s), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QVERIFY(bar.search()->text().isEmpty());
        QVERIFY(!bar.query().narrows());
    }

    void customRange()
    {
        DateRangeDialog dialog(QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::LocalTime),
            QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::LocalTime));
        QSignalSpy chosen(&dialog, &DateRangeDialog::rangeChosen);
        dialog.open();
        auto* to = dialog.findChild<QDateTimeEdit*>(u"rangeTo"_s);
        auto* show = dialog.findChild<QPushButton*>(u"rangeShow"_s);
        QVERIFY(show->isEnabled());
        to->setDateTime(QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::LocalTime));
        QVERIFY(!show->isEnabled()); // the end is before the beginning
        to->setDateTime(QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::LocalTime));
        QVERIFY(show->isEnabled());
        show->click();
        QCOMPARE(chosen.count(), 1);
        // The last minute is part of it.
        QCOMPARE(chosen.at(0).at(0).toDateTime().secsTo(chosen.at(0).at(1).toDateTime()), 60);
    }
};

QTEST_MAIN(TestLogFilters)
#include "tst_logfilters.moc"
