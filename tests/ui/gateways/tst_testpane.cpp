// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/GatewayTests.h"
#include "core/sending/SendService.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestCertificate.h"
#include "ui/gateways/TestPane.h"
#include "ui/gateways/test/CountryList.h"
#include "ui/gateways/test/PhoneEdit.h"
#include "ui/gateways/test/ResponseBody.h"
#include "ui/gateways/test/TestReport.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

namespace {

GatewayDraft draftFor(const QString& url, const QString& name = u"Textline"_s)
{
    GatewayDraft draft;
    draft.gateway.name = name;
    draft.gateway.custom.url = url;
    draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
    draft.gateway.connection.timeoutMs = 3000;
    const SecretRef header = SecretRef::fresh({u"127.0.0.1"_s});
    draft.gateway.custom.headers = {{u"Authorization"_s, header}};
    draft.values = {{header.id, "Bearer canary-K3y"}};
    return draft;
}

const QByteArray queued = R"({"messages":[{"id":"tx-8842","status":"queued","parts":1}]})";

}

class TestTestPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TestPane> m_pane;
    GatewayDraft m_draft;

    template <class T>
    T* part(const QString& name) const
    {
        return m_pane->findChild<T*>(name);
    }
    PhoneEdit* phone() const { return m_pane->findChild<PhoneEdit*>(u"testPhone"_s); }

    QString shown() const
    {
        QStringList texts;
        for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    void click(const QString& button)
    {
        auto* found = part<QPushButton>(button);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(button));
        found->click();
    }

    MessageDetails run()
    {
        QSignalSpy finished(m_pane.get(), &TestPane::finished);
        phone()->setText(u"+4915112345678"_s);
        m_pane->run();
        if (finished.isEmpty())
            finished.wait(10'000);
        return finished.isEmpty() ? MessageDetails() : finished.first().first().value<MessageDetails>();
    }

    Gateway store(const GatewayDraft& draft)
    {
        const Result<Gateway> saved = m_services->gateways().save(draft).result();
        return saved ? *saved : Gateway();
    }

    void makePane()
    {
        m_pane = std::make_unique<TestPane>(
            m_services->sender(), *m_settings, SampleDefaults{u"DE"_s, u"Harbour Hotel"_s});
        m_pane->setDraftSource([this] { return m_draft; });
        m_pane->resize(420, 900);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto services = Services::open(m_folder->filePath(u"data"_s), m_secrets.get());
        QVERIFY(services);
        m_services = std::move(*services);
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        makePane();
    }
    void cleanup()
    {
        m_pane.reset();
        m_settings.reset();
        m_services.reset();
        m_secrets.reset();
        m_folder.reset();
    }

    /// The country follows what is typed with +, and a national form follows the country.
    void countries_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("number");
        QTest::newRow("national") << u"0151 12345678"_s << u"DE"_s << u"+4915112345678"_s;
        QTest::newRow("international") << u"+47 412 34 567"_s << u"NO"_s << u"+4741234567"_s;
        QTest::newRow("begun") << u"+47"_s << u"NO"_s << QString();
        QTest::newRow("shared code") << u"+1"_s << u"US"_s << QString();
        QTest::newRow("shared code, told apart") << u"+1 416 555 0123"_s << u"CA"_s << u"+14165550123"_s;
        QTest::newRow("no such code") << u"+999 123"_s << u"DE"_s << QString();
    }
    void countries()
    {
        QFETCH(QString, typed);
        QFETCH(QString, region);
        QFETCH(QString, number);
        phone()->setFocus();
        QTest::keyClicks(phone(), typed);
        QCOMPARE(phone()->region(), region);
        const Result<PhoneNumber> read = phone()->number();
        QCOMPARE(read ? read->e164 : QString(), number);
        if (!number.isEmpty()) {
            QVERIFY(shown().contains(countryName(region)));
            QCOMPARE(m_pane->phone(), number);
        }
    }

    /// What may still become a number is not called wrong while it is typed.
    void patience()
    {
        phone()->setFocus();
        QTest::keyClicks(phone(), u"+4915"_s);
        QVERIFY(!phone()->property("invalid").toBool());
        QTest::keyClick(phone(), Qt::Key_Tab);
        QVERIFY(phone()->property("invalid").toBool());
        phone()->setFocus();
        QTest::keyClicks(phone(), u"112345678999999"_s);
        QVERIFY(phone()->property("invalid").toBool());
    }

    void chooseCountry()
    {
        phone()->setText(u"41234567"_s);
        part<QToolButton>(u"chooseCountry"_s)->click();
        auto* list = m_pane->findChild<CountryList*>();
        QVERIFY(list && list->isVisible());
        auto* search = list->findChild<QLineEdit*>();
        auto* view = list->findChild<QListView*>();
        QVERIFY(view->model()->rowCount() > 200);
        search->setText(u"norge"_s); // in its own language
        QCOMPARE(view->model()->rowCount(), 1);
        search->setText(u"us"_s);
        QVERIFY(view->currentIndex().data().toString().contains(u"United States"_s));
        search->setText(u"+47"_s);
        QVERIFY(view->currentIndex().data().toString().contains(u"NO"_s)
            || view->currentIndex().data().toString().contains(u"SJ"_s));
        search->setText(u"Norway"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(phone()->region(), u"NO"_s);
        QCOMPARE(m_pane->phone(), u"+4741234567"_s);
    }

    void remembered()
    {
        FakeHttpServer server;
        server.always(HttpScript::json(202, queued));
        m_draft = draftFor(server.url());
        QSignalSpy finished(m_pane.get(), &TestPane::finished);
        phone()->setRegion(u"NO"_s);
        phone()->setText(u"41234567"_s);
        m_pane->run();
        QVERIFY(!finished.isEmpty() || finished.wait());
        makePane();
        QCOMPARE(phone()->text(), u"41234567"_s);
        QCOMPARE(phone()->region(), u"NO"_s);
    }

    /// Arrived, after how long: kept with the gateway and shown when it is opened again.
    void arrivalIsKept()
    {
        FakeHttpServer server;
        server.always(HttpScript::json(202, queued));
        m_draft = draftFor(server.url());
        m_draft.gateway = store(m_draft);
        m_pane->open(m_draft.gateway);
        QCOMPARE(run().attempts.last().outcome, Outcome::Accepted);
        click(u"arrivedYes"_s);
        QVERIFY(shown().contains(u"Arrived after"_s));
        GatewayTests& tests = m_services->sender().tests();
        QTRY_VERIFY(tests.lastArrival(m_draft.gateway.id).result()->has_value());
        QVERIFY((*tests.lastArrival(m_draft.gateway.id).result())->arrived);
        m_pane->open(m_draft.gateway);
        QTRY_VERIFY(shown().contains(u"Last test: arrived after"_s));
        m_pane->open({});
        QVERIFY(!shown().contains(u"Last test"_s));
    }

    void arrivalWaitsForSaving()
    {
        FakeHttpServer server;
        server.always(HttpScript::json(202, queued));
        m_draft = draftFor(server.url());
        m_pane->open({});
        run();
        click(u"arrivedNo"_s);
        QVERIFY(shown().contains(u"Did not arrive"_s));
        QVERIFY(shown().contains(u"once it is saved"_s));
        const Gateway stored = store(m_draft);
        m_pane->gatewaySaved(stored);
        GatewayTests& tests = m_services->sender().tests();
        QTRY_VERIFY(tests.lastArrival(stored.id).result()->has_value());
        QVERIFY(!(*tests.lastArrival(stored.id).result())->arrived);
    }

    void nextGatewayByName()
    {
        FakeHttpServer server;
        server.always(HttpScript::json(500, "{}"));
        m_draft = draftFor(server.url());
        m_draft.gateway = store(m_draft);
        (void)store(draftFor(server.url(), u"Twilio main"_s));
        m_pane->open(m_draft.gateway);
        QCOMPARE(run().attempts.last().outcome, Outcome::Unknown);
        QTRY_VERIFY(shown().contains(u"Twilio main"_s));
        QVERIFY(shown().contains(u"would get a customer code"_s));
    }

    /// By keyboard alone: choose the value, then prove it.
    void chooseAndProve()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::json(202, queued));
        m_draft = draftFor(server.url());
        run();
        QSignalSpy chosen(m_pane.get(), &TestPane::ruleChosen);
        click(u"chooseSuccess"_s);
        auto* body = part<ResponseBody>(u"responseBody"_s);
        QVERIFY(body->isChoosing());
        QTest::keyClick(body, Qt::Key_Down);
        QVERIFY(body->accessibleDescription().contains(u"messages.0.status"_s));
        QTest::keyClick(body, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).toString(), QString());
        QCOMPARE(chosen.first().at(1).toString(), u"messages.0.status=queued"_s);
        QVERIFY(!body->isChoosing());
        m_draft.gateway.custom.successPath = u"messages.0.status=queued"_s;

        // A provider that says 200 to everything, and what is wrong in the body.
        server.enqueue(HttpScript::json(200, R"({"messages":[{"status":"bad login"}]})"));
        QSignalSpy proved(m_pane.get(), &TestPane::proofFinished);
        click(u"sendWrong"_s);
        QVERIFY(!proved.isEmpty() || proved.wait());
        QVERIFY2(shown().contains(u"Recognised as failure"_s), qPrintable(shown()));
        const ReceivedRequest wrong = server.lastRequest();
        QVERIFY(!wrong.header("Authorization").contains("canary"));
        QVERIFY(wrong.body.contains("+999"));

        // A rule that is too blunt.
        m_draft.gateway.custom.successPath.clear();
        server.enqueue(HttpScript::json(200, R"({"messages":[{"status":"bad login"}]})"));
        proved.clear();
        click(u"sendWrong"_s);
        QVERIFY(!proved.isEmpty() || proved.wait());
        QVERIFY(shown().contains(u"This rule would call a failure a success"_s));
    }

    void chooseByMouse()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::json(200, R"({"status":0})"));
        m_draft = draftFor(server.url());
        run();
        QSignalSpy chosen(m_pane.get(), &TestPane::ruleChosen);
        click(u"chooseSuccess"_s);
        auto* body = part<ResponseBody>(u"responseBody"_s);
        QTRY_VERIFY(body->viewport()->height() > 40);
        QTextCursor cursor(body->document());
        cursor.setPosition(int(body->code().indexOf(u"status"_s)) + 3);
        const QPoint place = body->cursorRect(cursor).center();
        QTest::mouseMove(body->viewport(), place);
        QTest::mouseClick(body->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(1).toString(), u"status=0"_s);
    }

    void chooseText()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(200, "0: Accepted for delivery"));
        m_draft = draftFor(server.url());
        run();
        QSignalSpy chosen(m_pane.get(), &TestPane::ruleChosen);
        click(u"chooseSuccess"_s);
        auto* body = part<ResponseBody>(u"responseBody"_s);
        QVERIFY(!part<QPushButton>(u"useSelection"_s)->isEnabled());
        QTextCursor cursor(body->document());
        cursor.setPosition(3);
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        body->setTextCursor(cursor);
        click(u"useSelection"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).toString(), u"Accepted"_s);
    }

    /// Nothing secret leaves by the clipboard.
    void copies()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::json(202, queued));
        m_draft = draftFor(server.url());
        const MessageDetails details = run();
        click(u"copyCurl"_s);
        const QString curl = QApplication::clipboard()->text();
        QVERIFY2(curl.startsWith(u"curl "_s), qPrintable(curl));
        QVERIFY(curl.contains(u"--data-raw"_s));
        QVERIFY(curl.contains(u"YOUR_AUTHORIZATION"_s));
        QVERIFY(!curl.contains(u"canary"_s));
        click(u"copyReport"_s);
        const QString report = QApplication::clipboard()->text();
        for (const QString& wanted : {u"Accepted"_s, u"tx-8842"_s, u"POST "_s, u"202"_s})
            QVERIFY2(report.contains(wanted), qPrintable(report));
        QVERIFY(!report.contains(u"canary"_s));
        QCOMPARE(testReport(details, std::nullopt).contains(u"canary"_s), false);
    }

    /// The server's certificate is shown although it stopped the test.
    void certificateOfAFailure()
    {
        TestCertificate certificate;
        if (!certificate.make())
            QSKIP("openssl is not installed");
        FakeHttpServer server(certificate.serverConfiguration());
        m_draft = draftFor(server.url());
        const MessageDetails details = run();
        QCOMPARE(details.attempts.last().outcome, Outcome::Unreachable);
        QTRY_VERIFY2(shown().contains(u"expires in"_s), qPrintable(shown()));
        QTRY_VERIFY(m_pane->findChild<QWidget*>(u"testResult"_s)->isVisible());
    }

    void escapeCancels()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::never());
        m_draft = draftFor(server.url());
        QSignalSpy finished(m_pane.get(), &TestPane::finished);
        phone()->setText(u"+4915112345678"_s);
        phone()->setFocus();
        m_pane->run();
        QVERIFY(server.waitForRequests(1));
        QTest::keyClick(phone(), Qt::Key_Escape);
        QVERIFY(!finished.isEmpty() || finished.wait());
        QCOMPARE(finished.first().first().value<MessageDetails>().attempts.last().outcome, Outcome::Unknown);
    }
};

QTEST_MAIN(TestTestPane)
#include "tst_testpane.moc"
