// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageRepository.h"
#include "tests/ui/log/LogStage.h"
#include "ui/log/FilterBar.h"
#include "ui/log/LogHeader.h"
#include "ui/log/NewRowsPill.h"
#include "ui/log/ViewsButton.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>

#include <algorithm>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

/// The log's page over a hundred thousand messages, through the real storage.
class TestLogPage : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 filled = 100'000;
    std::unique_ptr<ThemeController> m_theme;
    LogStage m_stage;

    FilterBar* filters() const { return m_stage.page->findChild<FilterBar*>(); }
    LogTable* table() const { return m_stage.page->table(); }
    QString summary() const { return m_stage.find<QLabel>(u"logSummary"_s)->text(); }
    /// Shows a query and waits for its rows.
    void ask(const LogQuery& query)
    {
        filters()->setQuery(query.cleared());
        filters()->clearAll();
        QTRY_COMPARE(m_stage.topId(), filled);
        filters()->setQuery(query);
        Q_EMIT filters()->queryChanged(query);
        QTRY_VERIFY(summary().contains("message"_L1));
    }
    template <class Fits>
    bool all(Fits fits) const
    {
        return !m_stage.rows().isEmpty() && std::all_of(m_stage.rows().begin(), m_stage.rows().end(), fits);
    }
    MessageId addMessage(const QString& to, const QString& text, const QString& location)
    {
        return m_stage.services->storage()
            .write([=](Connection& connection) {
                Message message = filledMessage(0, QDateTime::currentDateTimeUtc());
                message.to = to;
                message.text = text;
                message.location = location;
                return MessageRepository::insert(connection, message);
            })
            .result()
            .value_or(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
        QVERIFY(m_stage.open());
        const QDateTime first = QDateTime::currentDateTimeUtc().addSecs(-filled * 60);
        QVERIFY(fillLog(m_stage.services->storage(), filled, first, 60'000));
    }
    void init()
    {
        m_stage.showPage();
        QTRY_COMPARE(m_stage.topId(), filled);
    }
    void cleanup()
    {
        m_stage.dir.addFile(u"window.ini"_s, {});
        m_stage.closePage();
    }

    void jumpsAndScrolls()
    {
        QScrollBar* bar = table()->scrollBar();
        QTRY_COMPARE(bar->maximum(), int(filled * 40 - m_stage.grid()->viewport()->height()));
        for (const double place : {0.5, 0.9, 0.1}) {
            bar->setValue(int(bar->maximum() * place));
            const qint64 wanted = filled - qint64(bar->maximum() * place / 40);
            QTRY_VERIFY2(std::abs(m_stage.topId() - wanted) <= 1, qPrintable(QString::number(wanted)));
        }
        QTest::keyClick(m_stage.grid(), Qt::Key_End);
        QTRY_COMPARE(table()->selected(), 1);
        QTest::keyClick(m_stage.grid(), Qt::Key_Home);
        QTRY_COMPARE(table()->selected(), filled);
    }

    void filtersAgreeWithSql_data()
    {
        QTest::addColumn<LogQuery>("query");
        QTest::addColumn<QString>("where");
        LogQuery query;
        query.statuses = {MessageStatus::Error, MessageStatus::Unknown};
        QTest::newRow("two states") << query << u"status IN ('error', 'unknown')"_s;
        query.types = {MessageType::Message};
        query.statuses.clear();
        QTest::newRow("type") << query << u"type = 'message'"_s;
        query.gateways = {u"Twilio"_s};
        query.locations = {u"camp ground"_s, u"Old Mill"_s};
        QTest::newRow("type, gateway and locations")
            << query
            << u"type = 'message' AND gateway_name = 'Twilio' AND location IN "
               "('Camp Ground', 'Old Mill')"_s;
        query = {};
        query.search = u"Your table 42"_s;
        QTest::newRow("words") << query << u"text LIKE '%Your table 42%'"_s;
        query.search = u"5102"_s;
        QTest::newRow("digits of numbers") << query << u"recipient LIKE '%5102%' OR text LIKE '%5102%'"_s;
    }
    void filtersAgreeWithSql()
    {
        QFETCH(LogQuery, query);
        QFETCH(QString, where);
        const qint64 count = m_stage.sql(u"SELECT count(*) FROM message WHERE "_s + where);
        QVERIFY(count > 0);
        ask(query);
        QTRY_COMPARE(m_stage.page->feed()->total(), count);
        const MessageId newest = m_stage.sql(u"SELECT max(id) FROM message WHERE "_s + where);
        QTRY_COMPARE(m_stage.topId(), newest);
        QTest::keyClick(m_stage.grid(), Qt::Key_End);
        const MessageId oldest = m_stage.sql(u"SELECT min(id) FROM message WHERE "_s + where);
        QTRY_COMPARE(table()->selected(), oldest);
        // Kept, and there again in the next window.
        m_stage.closePage();
        m_stage.showPage();
        QTRY_COMPARE(m_stage.topId(), newest);
        QVERIFY(m_stage.find<QPushButton>(u"clearFilters"_s)->isVisible());
        QTest::mouseClick(m_stage.find<QPushButton>(u"clearFilters"_s), Qt::LeftButton);
        QTRY_COMPARE(m_stage.topId(), filled);
    }

    void sortsByAnyColumn()
    {
        LogHeader* header = m_stage.grid()->logHeader();
        const auto click = [header](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(column) + 12, 10));
        };
        const char* const columns[]
            = {"id", "recipient", "type", "status", "attempts", "gateway_name", "location", "created_at"};
        for (int column = 0; column < LogModel::DetailsColumn; ++column) {
            if (column == LogModel::TimeColumn)
                continue; // it is sorted by that at first
            click(column);
            QTRY_COMPARE(header->sortIndicatorSection(), column);
            const QString order = QLatin1StringView(columns[column]);
            const bool words = column == LogModel::GatewayColumn || column == LogModel::LocationColumn;
            const qint64 first
                = m_stage.sql(u"SELECT id FROM message ORDER BY %1 %2 DESC, created_at DESC, "
                              "id DESC LIMIT 1"_s.arg(order, words ? u"COLLATE NOCASE"_s : u""_s));
            QTRY_COMPARE(m_stage.topId(), first);
        }
    }

    void searchFindsNothing()
    {
        m_stage.find<QLineEdit>(u"logSearch"_s)->setText(u"no such text"_s);
        auto* clear = m_stage.find<QPushButton>(u"clearFiltersEmpty"_s);
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY(!clear->isVisible());
        QTRY_COMPARE(m_stage.topId(), filled);
        QVERIFY(m_stage.find<QLineEdit>(u"logSearch"_s)->text().isEmpty());
    }

    /// What comes and what changes does not move what is being read.
    void liveWithoutMoving()
    {
        QScrollBar* bar = table()->scrollBar();
        QTRY_VERIFY(bar->maximum() > 1'000'000);
        bar->setValue(3000);
        const MessageId top = filled - 75;
        QTRY_COMPARE(m_stage.topId(), top);
        const MessageId added = addMessage(u"+4915199999999"_s, u"New"_s, u"Old Mill"_s);
        auto* pill = m_stage.find<NewRowsPill>(u"newRows"_s);
        QTRY_COMPARE(pill->count(), 1);
        QCOMPARE(m_stage.topId(), top);
        // A status that changes, in a row that is seen.
        QVERIFY(m_stage.services->storage()
                    .write([top](Connection& connection) {
                        return MessageRepository::setStatus(connection, top - 2, MessageStatus::Delivered, {},
                            QDateTime::currentDateTimeUtc());
                    })
                    .result());
        const auto status = [this, top] {
            const int row = table()->model()->rowOf(top - 2);
            return row < 0 ? MessageStatus::New : m_stage.rows().at(row).status;
        };
        QTRY_COMPARE(status(), MessageStatus::Delivered);
        QCOMPARE(m_stage.topId(), top);
        QTest::mouseClick(pill, Qt::LeftButton);
        QTRY_COMPARE(m_stage.topId(), added);
        QVERIFY(pill->isHidden());
        QVERIFY(m_stage.services->storage()
                    .write([added](Connection& connection) {
                        return connection.exec(u"DELETE FROM message WHERE id = ?"_s, {added});
                    })
                    .result());
        QTRY_COMPARE(m_stage.topId(), filled);
    }

    void savedViews()
    {
        LogQuery query;
        query.statuses = {MessageStatus::Error};
        query.range = {LogRange::Kind::Days7, {}, {}};
        ask(query);
        const MessageId first = m_stage.topId();
        auto* button = m_stage.find<ViewsButton>(u"savedViews"_s);
        m_stage.find<QAction>(u"saveView"_s)->trigger();
        auto* dialog = m_stage.find<QInputDialog>(u"viewName"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"Errors & co"_s);
        dialog->accept();
        QTRY_COMPARE(button->views().size(), 1);
        filters()->clearAll();
        QTRY_COMPARE(m_stage.topId(), filled);
        QAction* view = button->menu()->actions().first();
        QCOMPARE(view->text(), u"Errors && co"_s);
        view->trigger();
        QTRY_COMPARE(m_stage.topId(), first);
        QCOMPARE(filters()->query().range.kind, LogRange::Kind::Days7);
        // Renamed, and deleted after a question.
        const auto last = [button](int back) {
            const QList<QAction*> actions = button->menu()->actions();
            return actions.at(actions.size() - back)->menu()->actions().first();
        };
        last(2)->trigger();
        dialog = m_stage.find<QInputDialog>(u"viewName"_s);
        QTRY_VERIFY((dialog = m_stage.find<QInputDialog>(u"viewName"_s)) != nullptr);
        dialog->setTextValue(u"Errors"_s);
        dialog->accept();
        QTRY_COMPARE(button->views().value(0).name, u"Errors"_s);
        QCOMPARE(button->views().size(), 1);
        last(1)->trigger();
        m_stage.find<QPushButton>(u"confirmDeleteViewGo"_s)->click();
        QTRY_VERIFY(button->views().isEmpty());
    }

    /// Beside the details, too: what tells messages apart the least goes first.
    void theDetailsActionStays_data()
    {
        QTest::addColumn<int>("width"); // of the page: the window's without its side bar
        for (const int width : {816, 912, 960, 1000, 1072, 1160, 1232, 1400, 1712})
            QTest::addRow("%d", width) << width;
    }
    void theDetailsActionStays()
    {
        QFETCH(int, width);
        LogGrid* grid = m_stage.grid();
        m_stage.page->resize(width, 860);
        m_stage.clickRow(1, LogModel::RecipientColumn);
        QTRY_VERIFY(m_stage.find<QWidget>(u"messagePanel"_s)->isVisible());
        const auto columns = [grid] {
            int all = 0;
            for (int column = 0; column < LogModel::ColumnCount; ++column)
                all += grid->columnWidth(column);
            return all;
        };
        QTRY_COMPARE(columns(), grid->viewport()->width());
        const auto isSeen = [grid](int column) {
            const QRect cell = grid->visualRect(grid->model()->index(1, column));
            return !grid->isColumnHidden(column) && cell.width() >= 32
                && grid->viewport()->rect().contains(cell);
        };
        for (const int column : {LogModel::RecipientColumn, LogModel::StatusColumn, LogModel::TimeColumn,
                 LogModel::DetailsColumn})
            QVERIFY2(isSeen(column), qPrintable(QString::number(column)));
        QCOMPARE(isSeen(LogModel::GatewayColumn), width >= 912);
        QCOMPARE(isSeen(LogModel::IdColumn), width >= 1400);
        // Without them there is room for all again.
        m_stage.find<QAbstractButton>(u"closeDetails"_s)->click();
        if (width >= 912)
            QTRY_VERIFY(isSeen(LogModel::IdColumn) && isSeen(LogModel::LocationColumn));
        QTRY_COMPARE(columns(), grid->viewport()->width());
        QVERIFY(isSeen(LogModel::DetailsColumn));
    }

    /// Whatever stands in a message, it is shown without doing anything.
    void badTextIsHarmless()
    {
        const QString nasty = u"\u202Eevil\u2066 \u0007 <b>bold</b> \n\u05D0\u05D1"_s;
        const MessageId id = addMessage(u"+4915188888888"_s, nasty, nasty);
        QTRY_COMPARE(m_stage.topId(), id);
        const QString location = table()->model()->index(0, LogModel::LocationColumn).data().toString();
        QVERIFY(!location.contains(QChar(0x202E)));
        QVERIFY(!location.contains(QChar(0x0007)));
        QVERIFY(!location.contains(u'\n'));
        m_stage.clickRow(0, LogModel::RecipientColumn);
        QTRY_VERIFY(m_stage.find<QWidget>(u"messagePanel"_s)->isVisible());
        auto* text = m_stage.find<QLabel>(u"messageText"_s);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QVERIFY(text->text().contains("<b>bold</b>"_L1));
        QVERIFY(!text->text().contains(QChar(0x202E)));
        QVERIFY(m_stage.services->storage()
                    .write([id](Connection& connection) {
                        return connection.exec(u"DELETE FROM message WHERE id = ?"_s, {id});
                    })
                    .result());
        QTRY_COMPARE(m_stage.topId(), filled);
        QTRY_VERIFY(!m_stage.find<QWidget>(u"messagePanel"_s)->isVisible());
    }
};

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
