// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayService.h"
#include "core/log/DeliveryReports.h"
#include "core/log/LogRetention.h"
#include "core/log/MessageMarks.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Settings.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/ui/log/LogStage.h"
#include "ui/log/FilterBar.h"
#include "ui/log/FrontDesk.h"
#include "ui/log/LogBackend.h"
#include "ui/log/MessagePanel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

/// What can be done with messages on the log's page: details, sending again, marking, erasing, front
/// desk.
class TestLogActions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<LogStage> m_stage;
    std::unique_ptr<FakeHttpServer> m_server;

    MessageId add(MessageStatus status, MessageType type = MessageType::Message,
        const QString& to = u"+4915123456789"_s)
    {
        return m_stage->services->storage()
            .write([=](Connection& connection) -> Result<MessageId> {
                Message message = filledMessage(0, QDateTime::currentDateTimeUtc());
                message.to = to;
                message.type = type;
                message.status = status;
                message.text = u"Your table is ready"_s;
                message.location.clear();
                const Result<MessageId> id = MessageRepository::insert(connection, message);
                if (!id)
                    return id;
                Attempt attempt;
                attempt.messageId = *id;
                attempt.gatewayId = 3;
                attempt.gatewayName = u"Textline"_s;
                attempt.startedAt = message.createdAt;
                attempt.outcome = Outcome::Unknown;
                attempt.reason = Error{ErrorKind::AnswerTimeout, {}, {u"15000"_s}};
                attempt.timings = {91, -1, -1, 15'000};
                attempt.request = {u"POST"_s, u"https://sms.example/send"_s, {},
                    u"{\"to\":\"%1\",\"text\":\"Your table is ready\"}"_s.arg(to)};
                const Result<Attempt> stored = MessageRepository::addAttempt(connection, attempt);
                if (!stored)
                    return tl::unexpected(stored.error());
                return id;
            })
            .result()
            .value_or(0);
    }
    MessagePanel* panel() const { return m_stage->find<MessagePanel>(u"messagePanel"_s); }
    template <class T>
    T* seen(const QString& name) const
    {
        for (T* widget : m_stage->page->findChildren<T*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const QString& name) const
    {
        QTRY_VERIFY2(seen<QPushButton>(name), qPrintable(name));
        QTest::mouseClick(seen<QPushButton>(name), Qt::LeftButton);
    }
    void open(MessageId id) const
    {
        m_stage->page->showMessage(id);
        QTRY_VERIFY(panel()->isVisible());
        QTRY_COMPARE(panel()->messageId(), id);
    }
    QString statusOf(MessageId id) const
    {
        return toWord(
            m_stage->services->storage()
                .read([id](Connection& connection) { return MessageRepository::details(connection, id); })
                .result()
                ->message.status);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
    }
    void init()
    {
        m_stage = std::make_unique<LogStage>();
        QVERIFY(m_stage->open());
        m_server = std::make_unique<FakeHttpServer>();
        m_server->always(HttpScript::answer(200, "OK"));
        GatewayDraft draft;
        draft.gateway.name = u"Local"_s;
        draft.gateway.custom.url = m_server->url(u"/send"_s);
        draft.gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
        QVERIFY(m_stage->services->gateways().save(draft).result());
    }
    void cleanup()
    {
        m_stage.reset();
        m_server.reset();
    }

    void emptyLogSaysWhatToDo()
    {
        m_stage->showPage();
        const auto shows = [this] {
            const QList<QLabel*> labels = m_stage->page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
                return label->isVisible() && label->text().contains("Test a gateway"_L1);
            });
        };
        QTRY_VERIFY(shows());
        const MessageId id = add(MessageStatus::Sent);
        QTRY_COMPARE(m_stage->topId(), id);
        QVERIFY(!shows());
    }

    void detailsTellWhatHappened()
    {
        const MessageId id = add(MessageStatus::Unknown);
        m_stage->showPage();
        QTRY_COMPARE(m_stage->topId(), id);
        m_stage->clickRow(0, LogModel::DetailsColumn);
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(seen<QLabel>(u"messageText"_s)->text(), u"Your table is ready"_s);
        QStringList words;
        for (const QLabel* label : panel()->findChildren<QLabel*>())
            words.append(label->text());
        const QString all = words.join(u'\n');
        QVERIFY(all.contains("1. Textline"_L1));
        QVERIFY(all.contains("15.00 s"_L1));
        QVERIFY(all.contains(describe(Error{ErrorKind::AnswerTimeout, {}, {u"15000"_s}})));

        press(u"copyReport"_s);
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains("POST https://sms.example/send"_L1), qPrintable(report));
        QVERIFY(report.contains("+49 1512 3456789"_L1));
        // Escape closes them.
        QTest::keyClick(m_stage->page.get(), Qt::Key_Escape);
        QTRY_VERIFY(!panel()->isVisible());
    }

    /// A report that comes while the details are open shows in them, and in the table.
    void deliveryReportIsShown()
    {
        const MessageId id = add(MessageStatus::Sent);
        m_stage->showPage();
        open(id);
        DeliveryReport report;
        report.gatewayId = 3;
        report.messageId = id;
        report.reason = Error{ErrorKind::ProviderNumber, {}, {u"30003"_s, u"Unreachable handset"_s}};
        report.at = QDateTime::currentDateTimeUtc();
        QVERIFY(recordDelivery(m_stage->services->storage(), report).result());
        const auto told = [this] {
            const QList<QLabel*> labels = panel()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel* label) { return label->text().contains("Unreachable handset"_L1); });
        };
        QTRY_VERIFY(told());
        QTRY_COMPARE(m_stage->rows().first().status, MessageStatus::Undelivered);
    }

    void severalWindows()
    {
        const MessageId first = add(MessageStatus::Unknown);
        const MessageId second = add(MessageStatus::Sent);
        m_stage->showPage();
        m_stage->page->openWindow(first);
        m_stage->page->openWindow(second);
        m_stage->page->openWindow(first); // brings the one there is to the front
        const auto windows = [this] {
            QList<MessagePanel*> found;
            for (MessagePanel* each : m_stage->page->findChildren<MessagePanel*>()) {
                if (each->isWindow() && each->isVisible())
                    found.append(each);
            }
            return found;
        };
        QTRY_COMPARE(windows().size(), 2);
        // They follow what happens.
        QTRY_VERIFY(windows().at(0)->findChild<QPushButton*>(u"markNotSent"_s)
            || windows().at(1)->findChild<QPushButton*>(u"markNotSent"_s));
        for (MessagePanel* each : windows()) {
            if (auto* mark = each->findChild<QPushButton*>(u"markNotSent"_s))
                mark->click();
        }
        QTRY_COMPARE(statusOf(first), u"error"_s);
        const auto asks = [&windows] {
            const QList<MessagePanel*> shown = windows();
            return std::any_of(shown.begin(), shown.end(), [](MessagePanel* each) {
                return each->findChild<QPushButton*>(u"markNotSent"_s) != nullptr;
            });
        };
        QTRY_VERIFY(!asks());
    }

    void marksWhatWasUnknown()
    {
        const MessageId id = add(MessageStatus::Unknown);
        m_stage->showPage();
        QSignalSpy told(m_stage->page.get(), &Page::noticeRaised);
        open(id);
        press(u"markSent"_s);
        QTRY_COMPARE(statusOf(id), u"sent"_s);
        QTRY_COMPARE(told.count(), 1);
        QTRY_VERIFY(!seen<QPushButton>(u"markSent"_s));
        QCOMPARE(m_server->arrivals(), 0); // nothing is sent by that
    }

    void sendsAgainAfterAQuestion()
    {
        const MessageId id = add(MessageStatus::Unknown);
        m_stage->showPage();
        open(id);
        press(u"sendAgain"_s);
        QTRY_VERIFY(seen<QMessageBox>(u"confirmSendAgain"_s));
        QVERIFY(seen<QMessageBox>(u"confirmSendAgain"_s)->informativeText().contains("twice"_L1));
        press(u"confirmSendAgainCancel"_s);
        QVERIFY(!seen<QMessageBox>(u"confirmSendAgain"_s));
        QCOMPARE(m_server->arrivals(), 0);
        press(u"sendAgain"_s);
        press(u"confirmSendAgainGo"_s);
        QVERIFY(m_server->waitForRequests(1));
        QVERIFY(m_server->lastRequest().body.contains("Your table is ready"));
        QTRY_COMPARE(m_stage->rows().size(), 2);
        QTRY_COMPARE(m_stage->rows().first().status, MessageStatus::Sent);
    }

    void codesAreNotSentAgainFromHere()
    {
        const MessageId id = add(MessageStatus::Error, MessageType::CustomerCode);
        m_stage->showPage();
        open(id);
        QVERIFY(!seen<QPushButton>(u"sendAgain"_s));
    }

    void erasesANumber()
    {
        add(MessageStatus::Sent);
        const MessageId id = add(MessageStatus::Sent);
        const MessageId other = add(MessageStatus::Sent, MessageType::Message, u"+4915199999999"_s);
        m_stage->showPage();
        auto* search = m_stage->find<QLineEdit>(u"logSearch"_s);
        QTest::keyClicks(search, u"3456"_s);
        QTRY_VERIFY(m_stage->settings->value(u"log/query"_s).toString().contains(u"3456"_s));
        open(id);
        auto* more = panel()->findChild<QToolButton*>(u"moreActions"_s);
        Q_EMIT more->menu()->aboutToShow();
        panel()->findChild<QAction*>(u"eraseNumber"_s)->trigger();
        QTRY_VERIFY(seen<QMessageBox>(u"confirmErase"_s));
        auto* box = seen<QMessageBox>(u"confirmErase"_s);
        QVERIFY(box->informativeText().contains(u'2'));
        QCOMPARE(box->defaultButton()->objectName(), u"confirmEraseCancel"_s);
        press(u"confirmEraseGo"_s);
        QTRY_COMPARE(m_stage->sql(u"SELECT count(*) FROM message"_s), 1);
        QTRY_COMPARE(m_stage->rows().size(), 1);
        QCOMPARE(m_stage->rows().first().id, other);
        QTRY_VERIFY(!panel()->isVisible());
        // It was looked for by this number: that is gone, too.
        QVERIFY(search->text().isEmpty());
        QVERIFY(!m_stage->settings->value(u"log/query"_s).toString().contains(u"3456"_s));
    }

    void numbersCanBeMasked()
    {
        QVERIFY(m_stage->services->settings().set(u"mask-numbers"_s, u"on"_s).result());
        const MessageId id = add(MessageStatus::Sent);
        m_stage->showPage();
        QTRY_COMPARE(m_stage->topId(), id);
        const auto shown = [this] {
            return m_stage->grid()->model()->index(0, LogModel::RecipientColumn).data().toString();
        };
        QTRY_VERIFY2(!shown().contains("23456"_L1) && shown().contains(u'•'), qPrintable(shown()));
        open(id);
        press(u"copyReport"_s);
        const QString report = QGuiApplication::clipboard()->text().remove(u' ');
        QVERIFY2(!report.contains("15123456789"_L1), qPrintable(report));
        for (const QLabel* label : panel()->findChildren<QLabel*>())
            QVERIFY2(!label->text().remove(u' ').contains("15123456789"_L1), qPrintable(label->text()));
    }

    void frontDesk()
    {
        const MessageId id = add(MessageStatus::Sent, MessageType::CustomerCode);
        m_stage->showPage();
        QTest::keyClick(m_stage->page.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(seen<FrontDesk>(u"frontDesk"_s));
        auto* number = seen<QLineEdit>(u"deskNumber"_s);
        QTest::keyClicks(number, u"nonsense"_s);
        press(u"deskLook"_s);
        QTRY_VERIFY(number->property("invalid").toBool());
        number->clear();
        QTest::keyClicks(number, u"+49 1512 3456789"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_VERIFY(seen<QLabel>(u"deskSentence"_s));
        QTRY_VERIFY2(seen<QLabel>(u"deskSentence"_s)->text().startsWith("Sent by "_L1),
            qPrintable(seen<QLabel>(u"deskSentence"_s)->text()));
        QVERIFY(seen<QLabel>(u"deskSentence"_s)->text().endsWith("not confirmed."_L1));
        // Its code was never sealed here, so that there is nothing to send again.
        QVERIFY(!seen<QPushButton>(u"deskSendNext"_s));
        press(u"deskDetails"_s);
        QTRY_COMPARE(panel()->messageId(), id);
        number->setText(u"+4915177777777"_s);
        press(u"deskLook"_s);
        QTRY_VERIFY(seen<QLabel>(u"deskSentence"_s)->text().contains("Nothing"_L1));
        QVERIFY(!seen<QPushButton>(u"deskDetails"_s));
    }

    void frontDeskSendsByTheNextGateway()
    {
        MessageId asked = 0;
        DeskMeans means;
        means.lookUp = [](const QString& number) {
            GuestAnswer answer;
            answer.number = number;
            answer.sentence = u"Sent by Textline 40 s ago, not confirmed."_s;
            answer.messageId = 12;
            answer.canSendNext = true;
            answer.nextGateway = u"Twilio"_s;
            return finishedFuture<Result<GuestAnswer>>(answer);
        };
        means.sendNext = [&asked](MessageId id) {
            asked = id;
            return finishedFuture<Result<MessageId>>(13);
        };
        FrontDesk desk(means);
        desk.show();
        desk.findChild<QLineEdit*>(u"deskNumber"_s)->setText(u"+4915123456789"_s);
        desk.findChild<QPushButton*>(u"deskLook"_s)->click();
        auto* send = desk.findChild<QPushButton*>(u"deskSendNext"_s);
        QTRY_VERIFY(send->isVisible());
        QVERIFY(send->text().contains("Twilio"_L1));
        send->click();
        QTRY_COMPARE(asked, 12);
    }
};

QTEST_MAIN(TestLogActions)
#include "tst_logactions.moc"
