// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Async.h"
#include "ui/log/LogFeed.h"
#include "ui/log/LogGrid.h"
#include "ui/log/LogHeader.h"
#include "ui/log/LogSource.h"
#include "ui/log/LogTable.h"
#include "ui/log/NewRowsPill.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace otpost;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

/// Messages 1 … count, newest first, made up on the way; answers come later, as those of a database do.
class EndlessLog : public LogSource
{
public:
    qint64 count = 5'000'000;
    QSet<MessageId> delivered;
    QSet<MessageId> gone;
    int readings = 0;

    Message message(MessageId id) const
    {
        Message message;
        message.id = id;
        message.to = u"+4915112%1"_s.arg(id % 100'000, 5, 10, QLatin1Char('0'));
        message.status = delivered.contains(id) ? MessageStatus::Delivered : MessageStatus::Sent;
        message.gatewayName = u"Gateway"_s;
        message.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + id * 1000, Qt::UTC);
        return message;
    }
    /// `rank` counts from the newest.
    QFuture<Result<LogSlice>> rows(qint64 rank, int limit, int focus = 0)
    {
        ++readings;
        LogSlice found;
        found.focus = focus;
        for (qint64 at = rank; at < std::min(count, rank + limit); ++at) {
            if (!gone.contains(count - at))
                found.rows.append(message(count - at));
        }
        found.atStart = rank == 0;
        found.atEnd = rank + limit >= count;
        found.rank = rank;
        return later(Result<LogSlice>(found));
    }

    QFuture<Result<LogSlice>> first(const LogQuery&, int limit) override { return rows(0, limit); }
    QFuture<Result<LogSlice>> last(const LogQuery&, int limit) override
    {
        return rows(std::max<qint64>(0, count - limit), limit, limit - 1);
    }
    QFuture<Result<LogSlice>> before(const LogQuery&, const Message& row, int limit) override
    {
        const qint64 rank = count - row.id;
        const qint64 from = std::max<qint64>(0, rank - limit);
        return rows(from, int(rank - from));
    }
    QFuture<Result<LogSlice>> after(const LogQuery&, const Message& row, int limit) override
    {
        return rows(count - row.id + 1, limit);
    }
    QFuture<Result<LogSlice>> at(const LogQuery&, qint64 rank, qint64, int limit) override
    {
        const qint64 from = std::clamp<qint64>(rank - limit / 2, 0, std::max<qint64>(0, count - limit));
        return rows(from, limit, int(rank - from));
    }
    QFuture<Result<LogSlice>> around(const LogQuery& query, MessageId id, int limit) override
    {
        return at(query, count - id, count, limit);
    }
    QFuture<Result<QList<Message>>> again(const QList<MessageId>& ids) override
    {
        QList<Message> found;
        for (const MessageId id : ids) {
            if (!gone.contains(id))
                found.append(message(id));
        }
        return later(Result<QList<Message>>(found));
    }
    QFuture<Result<qint64>> newer(const LogQuery&, MessageId than, int most) override
    {
        return later(Result<qint64>(std::min<qint64>(most, count - than)));
    }

private:
    template <class T>
    QFuture<T> later(T value)
    {
        return runIn(&m_context, [value] { return value; });
    }
    QObject m_context;
};

}

/// The table of the log over more rows than any table holds.
class TestLogTable : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<EndlessLog> m_log;
    std::unique_ptr<LogFeed> m_feed;
    std::unique_ptr<LogTable> m_table;

    LogGrid* grid() const { return m_table->grid(); }
    const QList<Message>& rows() const { return m_feed->model()->rows(); }
    MessageId topId() const
    {
        const int row = grid()->rowAt(1);
        return row < 0 ? 0 : rows().at(row).id;
    }
    /// What is seen is one message after the other.
    bool isGapless() const
    {
        for (int row = 1; row < int(rows().size()); ++row) {
            if (rows().at(row).id != rows().at(row - 1).id - 1)
                return false;
        }
        return true;
    }
    void settle()
    {
        for (int readings = -1; readings != m_log->readings;) {
            readings = m_log->readings;
            for (int turn = 0; turn < 6; ++turn)
                QCoreApplication::processEvents();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
    }
    void init()
    {
        m_log = std::make_unique<EndlessLog>();
        m_feed = std::make_unique<LogFeed>(*m_log);
        m_table = std::make_unique<LogTable>(*m_feed);
        m_table->resize(1000, 840); // 20 rows
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_table->activateWindow();
        grid()->setFocus();
        m_feed->setQuery({});
        settle();
        m_feed->setTotal(m_log->count);
    }
    void cleanup()
    {
        m_table.reset();
        m_feed.reset();
    }

    void beginsWithTheNewest()
    {
        QCOMPARE(topId(), m_log->count);
        QVERIFY(m_feed->model()->rowCount() < 1000);
        QCOMPARE(m_table->scrollBar()->maximum(), int(5'000'000 * 40 - grid()->viewport()->height()));
        QVERIFY(m_feed->atStart());
        QVERIFY(!m_feed->atEnd());
    }

    void jumpsAnywhere()
    {
        QScrollBar* bar = m_table->scrollBar();
        for (const double place : {0.5, 0.999, 0.001, 0.25}) {
            bar->setValue(int(bar->maximum() * place));
            settle();
            const auto wanted = m_log->count - MessageId(bar->maximum() * place / 40);
            QVERIFY2(
                std::abs(topId() - wanted) <= 1, qPrintable(u"%1 instead of %2"_s.arg(topId()).arg(wanted)));
            QVERIFY(isGapless());
            QVERIFY(m_feed->model()->rowCount() < 1000);
        }
        bar->setValue(bar->maximum());
        settle();
        QCOMPARE(rows().last().id, 1);
        QCOMPARE(grid()->indexAt(QPoint(5, grid()->viewport()->height() - 3)).row(), int(rows().size()) - 1);
    }

    /// A hand that drags asks for more places than can be read: the last one counts.
    void dragging()
    {
        QScrollBar* bar = m_table->scrollBar();
        bar->setSliderDown(true);
        const int readings = m_log->readings;
        for (int step = 1; step <= 200; ++step)
            bar->setSliderPosition(int(qint64(bar->maximum()) * step / 400));
        settle();
        QVERIFY(m_log->readings - readings < 20);
        QCOMPARE(bar->sliderPosition(), bar->maximum() / 2);
        bar->setSliderDown(false);
        settle();
        QVERIFY(std::abs(topId() - (m_log->count - bar->value() / 40)) <= 1);
    }

    void scrollsWithoutEnd()
    {
        MessageId last = topId();
        for (int page = 0; page < 300; ++page) {
            QWheelEvent wheel(QPointF(100, 100), grid()->viewport()->mapToGlobal(QPointF(100, 100)), {},
                QPoint(0, -120 * 4), Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(grid()->viewport(), &wheel);
            settle();
            QVERIFY(topId() < last);
            QVERIFY(last - topId() < 60);
            last = topId();
        }
        QVERIFY(isGapless());
        QVERIFY(m_feed->model()->rowCount() < 1000);
        QCOMPARE(m_table->scrollBar()->value(), int((m_log->count - last) * 40));
        // And back.
        for (int page = 0; page < 400; ++page) {
            QWheelEvent wheel(QPointF(100, 100), grid()->viewport()->mapToGlobal(QPointF(100, 100)), {},
                QPoint(0, 120 * 4), Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(grid()->viewport(), &wheel);
            settle();
        }
        QCOMPARE(topId(), m_log->count);
        QCOMPARE(m_table->scrollBar()->value(), 0);
    }

    void keyboard()
    {
        QTest::keyClick(grid(), Qt::Key_Down);
        QVERIFY(m_table->selected() != 0);
        for (int page = 0; page < 40; ++page) {
            QTest::keyClick(grid(), Qt::Key_PageDown);
            settle();
        }
        QVERIFY(m_table->selected() < m_log->count - 40 * 15);
        QCOMPARE(grid()->currentIndex().data(LogModel::MessageIdRole).toLongLong(), m_table->selected());
        QTest::keyClick(grid(), Qt::Key_End);
        settle();
        QCOMPARE(m_table->selected(), 1);
        QVERIFY(grid()->visualRect(grid()->currentIndex()).isValid());
        QTest::keyClick(grid(), Qt::Key_Up);
        QCOMPARE(m_table->selected(), 2);
        QTest::keyClick(grid(), Qt::Key_Home);
        settle();
        QCOMPARE(m_table->selected(), m_log->count);
        QSignalSpy details(m_table.get(), &LogTable::detailsRequested);
        QTest::keyClick(grid(), Qt::Key_Return);
        QCOMPARE(details.count(), 1);
        QCOMPARE(details.at(0).at(0).toLongLong(), m_log->count);
    }

    /// What is selected stays so while it is far away, and the keyboard goes back to it.
    void selectionIsKept()
    {
        m_table->setSelected(m_log->count - 5);
        QScrollBar* bar = m_table->scrollBar();
        bar->setValue(bar->maximum() / 2);
        settle();
        QVERIFY(!grid()->currentIndex().isValid());
        QCOMPARE(m_table->selected(), m_log->count - 5);
        QTest::keyClick(grid(), Qt::Key_Down);
        settle();
        QCOMPARE(grid()->currentIndex().data(LogModel::MessageIdRole).toLongLong(), m_log->count - 5);
        QTest::keyClick(grid(), Qt::Key_Down);
        QCOMPARE(m_table->selected(), m_log->count - 6);
    }

    void newOnesPushInOnlyWhileNobodyReads()
    {
        const MessageId first = m_log->count;
        m_log->count += 3;
        m_feed->refresh();
        settle();
        QCOMPARE(topId(), first + 3); // looking at the newest
        auto* pill = m_table->findChild<NewRowsPill*>(u"newRows"_s);
        QVERIFY(pill->isHidden());

        // Scrolled down, or with a message selected, nothing moves.
        m_table->setSelected(first - 2);
        const MessageId top = topId();
        const int y = grid()->visualRect(grid()->currentIndex()).y();
        m_log->count += 12;
        m_feed->refresh();
        settle();
        QCOMPARE(topId(), top);
        QCOMPARE(grid()->visualRect(grid()->currentIndex()).y(), y);
        QVERIFY(pill->isVisible());
        QCOMPARE(pill->count(), 12);
        QTest::mouseClick(pill, Qt::LeftButton);
        settle();
        QCOMPARE(topId(), m_log->count);
        QVERIFY(pill->isHidden());
        QCOMPARE(m_table->selected(), first - 2);
    }

    void newOnesWhileFarAway()
    {
        QScrollBar* bar = m_table->scrollBar();
        bar->setValue(bar->maximum() / 2);
        settle();
        const MessageId top = topId();
        m_log->count += 2000;
        m_feed->refresh();
        settle();
        QCOMPARE(topId(), top);
        QCOMPARE(m_table->findChild<NewRowsPill*>(u"newRows"_s)->count(), 1000);
    }

    void changesShowInPlace()
    {
        QSignalSpy changed(m_feed->model(), &QAbstractItemModel::dataChanged);
        m_log->delivered = {m_log->count - 4};
        m_feed->refresh();
        settle();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_feed->model()->index(4, LogModel::StatusColumn).data().toString(), u"Delivered"_s);
        // One that was erased goes.
        m_log->gone = {m_log->count - 6};
        m_feed->refresh();
        settle();
        QCOMPARE(m_feed->model()->rowOf(m_log->count - 6), -1);
        QCOMPARE(topId(), m_log->count);
    }

    void sortsByMouseAndKeyboard()
    {
        LogHeader* header = grid()->logHeader();
        header->setSorting(LogModel::TimeColumn, Qt::DescendingOrder);
        QSignalSpy sorted(header, &LogHeader::sortingChosen);
        const auto click = [header](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(column) + 20, 10));
        };
        click(LogModel::TimeColumn);
        QCOMPARE(sorted.last().at(1).value<Qt::SortOrder>(), Qt::AscendingOrder);
        click(LogModel::DetailsColumn); // nothing to sort by
        QCOMPARE(sorted.count(), 1);
        QCOMPARE(header->sortIndicatorSection(), int(LogModel::TimeColumn));
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Left);
        QTest::keyClick(header, Qt::Key_Space);
        QCOMPARE(sorted.last().at(0).toInt(), int(LogModel::LocationColumn));
        QVERIFY(header->accessibleName().contains("Location"_L1));
    }

    void detailsAction()
    {
        QSignalSpy details(m_table.get(), &LogTable::detailsRequested);
        const QModelIndex index = m_feed->model()->index(3, LogModel::DetailsColumn);
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(index).center());
        QCOMPARE(details.count(), 1);
        QCOMPARE(details.at(0).at(0).toLongLong(), m_log->count - 3);
    }

    /// Every cell has words for whoever does not see them.
    void isReadOut()
    {
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(grid());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), m_feed->model()->rowCount());
        QVERIFY(!table->text(QAccessible::Name).isEmpty());
        const QModelIndex action = m_feed->model()->index(0, LogModel::DetailsColumn);
        QCOMPARE(action.data(Qt::AccessibleTextRole).toString(), u"Details of message 5000000"_s);
        QVERIFY(!m_table->scrollBar()->accessibleName().isEmpty());
    }

    /// One step of scrolling with everything it draws. The limit is far above what is measured (docs).
    void drawsQuickly()
    {
        QScrollBar* bar = m_table->scrollBar();
        QList<qint64> times;
        for (int step = 0; step < 60; ++step) {
            QElapsedTimer clock;
            clock.start();
            bar->setValue(bar->value() + 7);
            grid()->viewport()->repaint();
            times.append(clock.nsecsElapsed() / 1000);
        }
        std::sort(times.begin(), times.end());
        qInfo("a step and its picture: median %lld us, slowest %lld us", times.at(30), times.last());
        QVERIFY(times.at(30) < 50'000);
    }
};

QTEST_MAIN(TestLogTable)
#include "tst_logtable.moc"
