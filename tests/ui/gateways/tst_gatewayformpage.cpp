// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/SendService.h"
#include "core/storage/MessageLog.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "ui/gateways/AttemptView.h"
#include "ui/gateways/AttemptWords.h"
#include "ui/gateways/CodeEditor.h"
#include "ui/gateways/GatewayFormPage.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/gateways/SecretRows.h"
#include "ui/gateways/TestPane.h"
#include "ui/widgets/PageHeader.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

namespace {

const QString canary = u"Bearer s3cr3t-canary-value"_s;
const QString jsonPayload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;

}

class TestGatewayFormPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<GatewayFormPage> m_page;

    QLineEdit* line(const QString& key) const { return m_page->findChild<QLineEdit*>(key); }
    QPushButton* button(const QString& name) const { return m_page->findChild<QPushButton*>(name); }

    /// Fills the form for a gateway at that address, with a secret.
    void fill(const QString& url)
    {
        line(u"name"_s)->setText(u"Textline"_s);
        line(u"url"_s)->setText(url);
        m_page->findChild<CodeEditor*>(u"payload"_s)->insertCode(jsonPayload);
        auto* headers = m_page->findChild<SecretRows*>(u"headers"_s);
        SecretRow* row = headers->addRow();
        row->name()->setText(u"Authorization"_s);
        QTest::keyClicks(row->value(), canary);
    }

    QStringList shownTexts() const
    {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        for (const QTextEdit* edit : m_page->findChildren<QTextEdit*>()) {
            if (edit->isVisible())
                texts.append(edit->toPlainText());
        }
        return texts;
    }

    MessageDetails runTest()
    {
        auto* pane = m_page->findChild<TestPane*>();
        QSignalSpy finished(pane, &TestPane::finished);
        line(u"testPhone"_s)->setText(u"0151 12345678"_s);
        QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
        if (finished.isEmpty())
            finished.wait(10'000);
        return finished.isEmpty() ? MessageDetails() : finished.first().first().value<MessageDetails>();
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
        m_page = std::make_unique<GatewayFormPage>(m_services->gateways(), m_services->sender(), *m_settings,
            SampleDefaults{u"DE"_s, u"Harbour Hotel"_s});
        m_page->resize(1072, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
        m_services.reset();
        m_secrets.reset();
        m_folder.reset();
    }

    void savingAnEmptyFormGoesToTheFirstProblem()
    {
        const QSignalSpy saved(m_page.get(), &GatewayFormPage::saved);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_page->focusWidget(), line(u"name"_s));
        QCOMPARE(saved.count(), 0);
        QVERIFY(line(u"name"_s)->property("invalid").toBool());
    }

    void savesAndKeepsNoSecret()
    {
        fill(u"https://api.textline.example/v2"_s);
        QVERIFY(m_page->isDirty());
        QSignalSpy saved(m_page.get(), &GatewayFormPage::saved);
        QTest::mouseClick(button(u"saveGateway"_s), Qt::LeftButton);
        QVERIFY(!saved.isEmpty() || saved.wait());
        const auto gateway = saved.first().first().value<GatewayChange>().after;
        QVERIFY(gateway.id != 0);
        QCOMPARE(m_secrets->value(gateway.custom.headers.first().value.id).value_or(QByteArray()),
            canary.toUtf8());
        QVERIFY(!m_page->isDirty());
        QVERIFY(m_page->canClose());
        for (const QLineEdit* edit : m_page->findChildren<QLineEdit*>())
            QVERIFY(!edit->text().contains(canary));
        QVERIFY(line(u"name"_s)->isEnabled());
    }

    void aTakenNameIsSaidUnderTheField()
    {
        Gateway other;
        other.name = u"Textline"_s;
        other.custom.url = u"https://other.example/"_s;
        other.custom.payload = jsonPayload;
        QFuture<Result<Gateway>> stored = m_services->gateways().save({other, {}});
        stored.waitForFinished();
        QVERIFY(stored.result());

        fill(u"https://api.textline.example/v2"_s);
        m_page->save();
        QTRY_VERIFY(line(u"name"_s)->property("invalid").toBool());
        QVERIFY(line(u"name"_s)->accessibleDescription().contains(u"Textline"_s));
        QVERIFY(m_page->isDirty());
    }

    void aLockedKeychainLosesNothing()
    {
        fill(u"https://api.textline.example/v2"_s);
        m_secrets->failWith(ErrorKind::KeychainLocked);
        m_page->save();
        const QString words = describe(Error{ErrorKind::KeychainLocked, {}, {}});
        QTRY_VERIFY(shownTexts().join(u'\n').contains(words));
        QVERIFY(m_page->isDirty());

        m_secrets->failWith(std::nullopt);
        QSignalSpy saved(m_page.get(), &GatewayFormPage::saved);
        m_page->save();
        QVERIFY(!saved.isEmpty() || saved.wait());
        QCOMPARE(m_secrets->keys().size(), 1);
        QVERIFY(!shownTexts().join(u'\n').contains(words));
    }

    void leavingWithChangesAsks_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("stores");
        QTest::newRow("save") << u"saveChanges"_s << true << true;
        QTest::newRow("discard") << u"discardChanges"_s << true << false;
        QTest::newRow("keep editing") << u"keepEditing"_s << false << false;
    }

    void leavingWithChangesAsks()
    {
        QFETCH(const QString, answer);
        QFETCH(const bool, closes);
        QFETCH(const bool, stores);
        QVERIFY(m_page->canClose());
        fill(u"https://api.textline.example/v2"_s);
        QSignalSpy closed(m_page.get(), &GatewayFormPage::closed);
        const QSignalSpy saved(m_page.get(), &GatewayFormPage::saved);
        QVERIFY(!m_page->canClose());
        auto* box = m_page->findChild<QMessageBox*>(u"unsavedChanges"_s);
        QVERIFY(box != nullptr);
        auto* chosen = box->findChild<QPushButton*>(answer);
        QVERIFY(chosen != nullptr);
        chosen->click();
        if (closes)
            QVERIFY(!closed.isEmpty() || closed.wait());
        QCOMPARE(closed.count(), closes ? 1 : 0);
        QCOMPARE(saved.count(), stores ? 1 : 0);
        QCOMPARE(m_page->isDirty(), !closes);
    }

    void aTestSendsOnceAndShowsTheVerdict()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::json(202, QByteArrayLiteral("{\"messages\":[{\"status\":\"queued\"}]}")));
        fill(server.url(u"/send"_s));
        line(u"successPath"_s)->setText(u"messages.0.status=queued"_s);

        const MessageDetails details = runTest();
        QCOMPARE(details.attempts.size(), 1);
        QCOMPARE(details.attempts.first().outcome, Outcome::Accepted);
        QCOMPARE(server.arrivals(), 1);
        QVERIFY(server.lastRequest().body.contains("+4915112345678"));
        const auto* result = m_page->findChild<AttemptView*>(u"testResult"_s);
        QVERIFY(result->isVisible());
        const QString shown = shownTexts().join(u'\n');
        QVERIFY(shown.contains(u"Accepted"_s));
        QVERIFY(shown.contains(u"Status 202 is a 2xx"_s));
        QVERIFY(!shown.contains(u"canary"_s));
        QVERIFY(m_page->isDirty()); // a test saves nothing
        QCOMPARE(m_settings->value(u"test/phone"_s).toString(), u"0151 12345678"_s);
    }

    void aRefusedLoginPointsToTheHeaders()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::json(401, QByteArrayLiteral("{\"error\":\"invalid_token\"}")));
        fill(server.url(u"/send"_s));
        const MessageDetails details = runTest();
        QCOMPARE(details.attempts.size(), 1);
        const QString shown = shownTexts().join(u'\n');
        QVERIFY(shown.contains(u"Rejected, the gateway’s fault"_s));
        QVERIFY(shown.contains(u"Check the Authorization header"_s));
        QVERIFY(shown.contains(u"the next gateway would get this message"_s));
        Q_EMIT m_page->findChild<AttemptView*>()->fieldRequested(u"headers"_s);
        auto* headers = m_page->findChild<SecretRows*>(u"headers"_s);
        QVERIFY(headers->isAncestorOf(m_page->focusWidget()));
    }

    void aTestUnderWayCanBeCanceled()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::never());
        fill(server.url(u"/send"_s));
        auto* pane = m_page->findChild<TestPane*>();
        QSignalSpy finished(pane, &TestPane::finished);
        line(u"testPhone"_s)->setText(u"+4915112345678"_s);
        pane->run();
        QVERIFY(pane->isRunning());
        QVERIFY(server.waitForRequests(1));
        pane->cancel();
        QVERIFY(!finished.isEmpty() || finished.wait());
        const auto details = finished.first().first().value<MessageDetails>();
        QCOMPARE(details.attempts.last().outcome, Outcome::Unknown);
        QVERIFY(!pane->isRunning());
    }

    void aTestOfABrokenFormSendsNothing()
    {
        FakeHttpServer server;
        fill(server.url(u"/send"_s));
        m_page->findChild<CodeEditor*>(u"payload"_s)->insertCode(u"%PHONE%"_s);
        line(u"testPhone"_s)->setText(u"+4915112345678"_s);
        auto* pane = m_page->findChild<TestPane*>();
        pane->run();
        QVERIFY(!pane->isRunning());
        QVERIFY(m_page->findChild<CodeEditor*>(u"payload"_s)->property("invalid").toBool());
        QCOMPARE(server.arrivals(), 0);
    }

    void aWrongNumberIsSaidUnderIt()
    {
        fill(u"https://api.textline.example/v2"_s);
        line(u"testPhone"_s)->setText(u"12"_s);
        m_page->findChild<TestPane*>()->run();
        QVERIFY(line(u"testPhone"_s)->property("invalid").toBool());
    }

    void wordsOfChecks_data()
    {
        using Rule = RuleCheck::Rule;
        using State = RuleCheck::State;
        QTest::addColumn<RuleCheck>("check");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const RuleCheck& check, const QString& words) {
            QTest::newRow(name) << check << words;
        };
        row("status", {Rule::Status, State::Held, u"2xx"_s, u"202"_s}, u"Status 202 is a 2xx"_s);
        row("status not", {Rule::Status, State::Failed, u"2xx"_s, u"401"_s}, u"Status 401 is not a 2xx"_s);
        row("text", {Rule::Text, State::Failed, u"OK"_s, {}}, u"“OK” is not in the body"_s);
        row("path", {Rule::Path, State::Held, u"a.0=x"_s, u"x"_s}, u"a.0 is x"_s);
        row("path other", {Rule::Path, State::Failed, u"a.0=x"_s, u"y"_s}, u"a.0 is y, not x"_s);
        row("path not looked at", {Rule::Path, State::NotChecked, u"a.0=x"_s, {}}, u"a.0 was not checked"_s);
    }

    void wordsOfChecks()
    {
        QFETCH(const RuleCheck, check);
        QTEST(checkText(check), "words");
    }
};

QTEST_MAIN(TestGatewayFormPage)
#include "tst_gatewayformpage.moc"
