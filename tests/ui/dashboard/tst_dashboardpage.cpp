// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/support/TempDataDir.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/GatewayTile.h"
#include "ui/dashboard/SendCard.h"
#include "ui/dashboard/SetupCard.h"
#include "ui/dashboard/WarningsCard.h"
#include "ui/widgets/FieldRow.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

/// Whether or not the English plurals are there.
QString plain(QString text)
{
    return text.replace(u"(s)"_s, u"s"_s);
}

}

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qRegisterMetaType<otpost::ui::AlertAction>();
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto opened = Services::open(m_dir->path(), m_secrets.get());
        QVERIFY(opened);
        m_services = std::move(*opened);
        m_services->dispatcher().setAlwaysSending(true);
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
    }

    void cleanup()
    {
        settle(*m_services);
        m_page.reset();
        m_settings.reset();
        m_services.reset();
        m_secrets.reset();
        m_dir.reset();
    }

    void emptyOneSaysWhatToDoFirst()
    {
        show();
        const auto* setup = find<SetupCard>(u"setup"_s);
        QVERIFY(setup->isVisible());
        QVERIFY(!find<QWidget>(u"sendCard"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"warnings"_s)->isVisible());
        QSignalSpy steps(m_page.get(), &DashboardPage::stepRequested);
        // A test needs a gateway.
        QVERIFY(!find<QPushButton>(u"setupStep1"_s)->isEnabled());
        find<QPushButton>(u"setupStep0"_s)->click();
        QCOMPARE(steps.count(), 1);
        QCOMPARE(steps.first().first().value<SetupStep>(), SetupStep::Gateway);
    }

    void stepsGoAwayAsTheyAreDoneAndCanBeHidden()
    {
        show();
        addGateway(u"One"_s);
        QTRY_VERIFY(!find<QPushButton>(u"setupStep0"_s)->isVisible());
        QVERIFY(find<QPushButton>(u"setupStep1"_s)->isEnabled());
        addGateway(u"Two"_s);
        QTRY_VERIFY(!find<QPushButton>(u"setupStep2"_s)->isVisible());
        QSignalSpy notices(m_page.get(), &Page::noticeRaised);
        find<QAbstractButton>(u"setupClose"_s)->click();
        QVERIFY(!find<SetupCard>(u"setup"_s)->isVisible());
        // For good, unless it is undone.
        m_page.reset();
        show();
        QVERIFY(!find<SetupCard>(u"setup"_s)->isVisible());
    }

    void tilesFollowTheGateways()
    {
        addGateway(u"Kannel"_s);
        show();
        QTRY_COMPARE(tiles().size(), 1);
        QCOMPARE(tiles().first()->facts().role, RouteRole::Primary);
        addGateway(u"Twilio & sons"_s);
        QTRY_COMPARE(tiles().size(), 2);
        QCOMPARE(tiles().at(1)->facts().role, RouteRole::Fallback);
        QVERIFY(m_services->gateways().setEnabled(tiles().first()->facts().id, false).result());
        QTRY_COMPARE(tiles().first()->facts().role, RouteRole::Disabled);
        QCOMPARE(tiles().at(1)->facts().role, RouteRole::Primary);
        QSignalSpy actions(m_page.get(), &DashboardPage::actionRequested);
        tiles().at(1)->findChild<QPushButton*>(u"tileName"_s)->click();
        QCOMPARE(actions.count(), 1);
        const auto action = actions.first().first().value<AlertAction>();
        QCOMPARE(action.target, AlertTarget::Gateway);
        QCOMPARE(action.gateway, tiles().at(1)->facts().id);
    }

    /// The same words as in the list of gateways.
    static void tilesTellHowAGatewayDoes()
    {
        const auto word = [](qint64 attempts, qint64 accepted, const std::optional<HealthReading>& health) {
            GatewayTile tile;
            TileFacts facts;
            facts.role = RouteRole::Primary;
            facts.today = {attempts, accepted, -1};
            facts.health = health;
            tile.setFacts(facts);
            return tile.findChild<QWidget*>(u"tileHealth"_s)->accessibleName();
        };
        QCOMPARE(word(0, 0, {}), u"Not used today"_s);
        QCOMPARE(word(5, 4, {}), u"Healthy"_s);
        QCOMPARE(word(5, 0, {}), u"Failing"_s);
        HealthReading health;
        health.failures = 1;
        QCOMPARE(word(5, 4, health), u"Failing"_s);
        health.state = HealthState::Resting;
        QCOMPARE(word(5, 0, health), u"Resting"_s);
    }

    /// Of a week, all countries together; older ones do not count.
    void codesThatWereTypedInAreToldOfEachGateway()
    {
        const GatewayId one = addGateway(u"One"_s);
        const GatewayId two = addGateway(u"Two"_s);
        addCodes(one, 48, u"DE"_s, 8, 6);
        addCodes(one, 3, u"NO"_s, 2, 1);
        addCodes(one, 8 * 24, u"DE"_s, 100, 0);
        show();
        const auto* first = tiles().first()->findChild<QLabel*>(u"tileCodes"_s);
        QTRY_COMPARE(first->text(), u"70.0 %"_s);
        QCOMPARE(plain(first->toolTip()),
            u"Of the 10 codes that it sent in the last 7 days, guests typed in 7."_s);
        const auto* second = tiles().at(1)->findChild<QLabel*>(u"tileCodes"_s);
        QCOMPARE(second->text(), u"–"_s);
        QCOMPARE(second->toolTip(), u"It sent no codes in the last 7 days."_s);
        // What changes shows when it is read again; only all of them are 100 %.
        addCodes(two, 1, u"DE"_s, 2'000, 1'999);
        m_page->refresh();
        QTRY_COMPARE(second->text(), u"99.9 %"_s);
        addCodes(two, 1, u"NO"_s, 20'000, 20'001);
        m_page->refresh();
        QTRY_COMPARE(second->text(), u"100 %"_s);
    }

    void messageIsSentAndTold()
    {
        m_server.always(HttpScript::answer(202, "{}"));
        addGateway(u"Kannel"_s);
        show();
        QTRY_VERIFY(find<QWidget>(u"sendCard"_s)->isVisible());
        auto* to = find<QPlainTextEdit>(u"sendTo"_s);
        auto* text = find<QPlainTextEdit>(u"sendText"_s);
        to->setPlainText(u"+49 171 39200420\n+44 7700 900145, +49 171 39200420"_s);
        text->setPlainText(u"The pool is open."_s);
        QCOMPARE(plain(find<QPushButton>(u"sendGo"_s)->text()), u"Send to 2 numbers"_s);
        find<QPushButton>(u"sendGo"_s)->click();
        QTRY_COMPARE(find<QLabel>(u"sendSummary"_s)->text(), u"2 sent"_s);
        QVERIFY(find<QLabel>(u"sendDetails"_s)->text().contains(u"Sent by Kannel"_s));
        QCOMPARE(m_server.arrivals(), 2);
        QVERIFY(to->toPlainText().isEmpty());
        QCOMPARE(text->toPlainText(), u"The pool is open."_s);
        // What the gateway did shows on its tile.
        QTRY_COMPARE(tiles().first()->findChild<QLabel*>(u"tileSent"_s)->text(), u"2"_s);
        QCOMPARE(tiles().first()->findChild<QLabel*>(u"tileShare"_s)->text(), u"100 %"_s);
        QSignalSpy wanted(m_page.get(), &DashboardPage::messageRequested);
        find<QPushButton>(u"sendOpen"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void whatDoesNotWorkIsSaid()
    {
        m_server.always(HttpScript::answer(401, "{}"));
        addGateway(u"Kannel"_s);
        show();
        QTRY_VERIFY(find<QWidget>(u"sendCard"_s)->isVisible());
        find<QPlainTextEdit>(u"sendTo"_s)->setPlainText(u"+4917139200420"_s);
        find<QPlainTextEdit>(u"sendText"_s)->setPlainText(u"Hello"_s);
        find<QPushButton>(u"sendGo"_s)->click();
        QTRY_COMPARE(find<QLabel>(u"sendSummary"_s)->text(), u"1 not sent"_s);
        QVERIFY(find<QLabel>(u"sendDetails"_s)->text().contains(u"Error: "_s));
    }

    void mistakesAreSaidBelowTheirField()
    {
        const int before = m_server.arrivals();
        addGateway(u"Kannel"_s);
        show();
        QTRY_VERIFY(find<QWidget>(u"sendCard"_s)->isVisible());
        auto* go = find<QPushButton>(u"sendGo"_s);
        go->click();
        QVERIFY(find<FieldRow>(u"sendToRow"_s)->hasError());
        find<QPlainTextEdit>(u"sendTo"_s)->setPlainText(u"tomorrow, +4917139200420"_s);
        go->click();
        QVERIFY(find<FieldRow>(u"sendToRow"_s)->error().startsWith(u"tomorrow: "_s));
        find<QPlainTextEdit>(u"sendTo"_s)->setPlainText(u"+4917139200420"_s);
        QVERIFY(!find<FieldRow>(u"sendToRow"_s)->hasError());
        go->click();
        QVERIFY(find<FieldRow>(u"sendTextRow"_s)->hasError());
        QCOMPARE(m_server.arrivals(), before);
    }

    void segmentsAreCountedWhileTyping()
    {
        addGateway(u"Kannel"_s);
        show();
        auto* text = find<QPlainTextEdit>(u"sendText"_s);
        text->setPlainText(QString(161, u'a'));
        QCOMPARE(plain(text->accessibleDescription()), u"2 segments · GSM-7 · 161 of 306"_s);
        text->setPlainText(u"ж"_s);
        QVERIFY(text->accessibleDescription().endsWith(u" · UCS-2 · 1 of 70"_s));
    }

    void pausedOnesWait()
    {
        const int before = m_server.arrivals();
        m_server.always(HttpScript::answer(202, "{}"));
        addGateway(u"Kannel"_s);
        QVERIFY(m_services->settings().set(u"sending-paused"_s, u"on"_s).result());
        show();
        QTRY_VERIFY(find<QWidget>(u"sendCard"_s)->isVisible());
        find<QPlainTextEdit>(u"sendTo"_s)->setPlainText(u"+4917139200420"_s);
        find<QPlainTextEdit>(u"sendText"_s)->setPlainText(u"Hello"_s);
        find<QPushButton>(u"sendGo"_s)->click();
        QTRY_COMPARE(find<QLabel>(u"sendSummary"_s)->text(), u"1 waiting: sending is paused"_s);
        QVERIFY(m_services->settings().set(u"sending-paused"_s, u"off"_s).result());
        QTRY_COMPARE(find<QLabel>(u"sendSummary"_s)->text(), u"1 sent"_s);
        QCOMPARE(m_server.arrivals(), before + 1);
    }

    void warningsSayWhatToDoAndGoThere()
    {
        const GatewayId id = addGateway(u"Kannel"_s);
        openAlert(AlertKind::BalanceLow, id);
        openAlert(AlertKind::SecretsUnreachable, 0);
        show();
        auto* card = find<WarningsCard>(u"warnings"_s);
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(m_page->warningCount(), 2);
        // The grave one first; it cannot be put aside.
        QCOMPARE(card->alerts().first().kind, AlertKind::SecretsUnreachable);
        QCOMPARE(card->findChildren<QAbstractButton*>(u"warningDismiss"_s).size(), 1);
        QSignalSpy actions(m_page.get(), &DashboardPage::actionRequested);
        card->findChild<QPushButton*>(u"warningAction"_s)->click();
        QCOMPARE(actions.first().first().value<AlertAction>(),
            (AlertAction{AlertTarget::Gateway, id, {}, u"Open gateway"_s}));

        QSignalSpy counts(m_page.get(), &DashboardPage::warningsChanged);
        card->findChild<QAbstractButton*>(u"warningDismiss"_s)->click();
        QTRY_COMPARE(m_page->warningCount(), 1);
        QCOMPARE(counts.last().first().toInt(), 1);
        // Also the next time.
        m_page.reset();
        show();
        QTRY_COMPARE(m_page->warningCount(), 1);
        // It ends and begins anew.
        endAlert(AlertKind::BalanceLow, id);
        QTRY_VERIFY(m_settings->value("dashboard/aside"_L1).toStringList().isEmpty());
        openAlert(AlertKind::BalanceLow, id);
        QTRY_COMPARE(m_page->warningCount(), 2);
    }

    static void everyWarningLeadsSomewhere()
    {
        for (int i = 0; i <= int(AlertKind::MailFailing); ++i) {
            Alert alert;
            alert.kind = static_cast<AlertKind>(i);
            alert.gatewayId = 1;
            const AlertAction action = actionFor(alert);
            QVERIFY(!alertIcon(alert.kind).isEmpty());
            QCOMPARE(action.label.isEmpty(), action.target == AlertTarget::None);
            QCOMPARE(action.target == AlertTarget::None, alert.kind == AlertKind::SecretsUnreachable);
        }
    }

    static void balanceIsToldInWords_data()
    {
        QTest::addColumn<TileBalance>("balance");
        QTest::addColumn<QString>("words");
        const BalanceReading reading{Amount{34'180}, u"EUR"_s, QDateTime::currentDateTimeUtc()};
        TileBalance balance;
        QTest::addRow("not read yet") << balance << u"Not read yet"_s;
        balance.last = reading;
        balance.daysLeft = 23.8;
        QTest::addRow("days") << balance << u"Lasts about 23 days"_s;
        balance.daysLeft = 2.9;
        QTest::addRow("two days") << balance << u"Lasts about 2 days"_s;
        balance.daysLeft = 0.4;
        QTest::addRow("less than one") << balance << u"Lasts less than a day"_s;
        balance.low = true;
        QTest::addRow("low") << balance << u"Below the minimum · Lasts less than a day"_s;
        balance.daysLeft.reset();
        QTest::addRow("low, rate not known") << balance << u"Below the minimum"_s;
    }

    static void balanceIsToldInWords()
    {
        QFETCH(const TileBalance, balance);
        QFETCH(const QString, words);
        QCOMPARE(plain(balanceRemark(balance)), words);
    }

private:
    template <class T>
    T* find(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    QList<GatewayTile*> tiles() const
    {
        QList<GatewayTile*> all = m_page->findChildren<GatewayTile*>();
        std::sort(all.begin(), all.end(),
            [](const GatewayTile* a, const GatewayTile* b) { return a->facts().id < b->facts().id; });
        return all;
    }
    void show()
    {
        m_page = std::make_unique<DashboardPage>(*m_services, *m_settings);
        m_page->resize(1000, 800);
        QSignalSpy read(m_page.get(), &DashboardPage::refreshed);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(read.count() > 0);
    }
    GatewayId addGateway(const QString& name)
    {
        GatewayDraft draft;
        draft.gateway.name = name;
        draft.gateway.custom.url = m_server.url(u"/send"_s);
        draft.gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
        const Result<Gateway> saved = m_services->gateways().save(draft).result();
        return saved ? saved->id : 0;
    }
    void addCodes(GatewayId gateway, int hoursAgo, const QString& country, int sent, int entered)
    {
        const qint64 hour = QDateTime::currentMSecsSinceEpoch() / 3'600'000 - hoursAgo;
        QVERIFY(m_services->storage()
                    .write([=](Connection& connection) {
                        return connection.exec(u"INSERT INTO code_rate (hour, gateway_id, country, sent, "
                                               "verified) VALUES (?, ?, ?, ?, ?)"_s,
                            {hour, gateway, country, sent, entered});
                    })
                    .result());
    }
    void openAlert(AlertKind kind, GatewayId gateway)
    {
        QVERIFY(m_services->storage()
                    .write([kind, gateway](Connection& connection) {
                        Alert alert;
                        alert.kind = kind;
                        alert.gatewayId = gateway;
                        alert.gatewayName = u"Kannel"_s;
                        alert.beganAt = QDateTime::currentDateTimeUtc();
                        return AlertRepository::open(connection, alert);
                    })
                    .result());
    }
    void endAlert(AlertKind kind, GatewayId gateway)
    {
        QVERIFY(m_services->storage()
                    .write([kind, gateway](Connection& connection) {
                        return AlertRepository::end(
                            connection, kind, gateway, {}, QDateTime::currentDateTimeUtc());
                    })
                    .result());
    }

    FakeHttpServer m_server;
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DashboardPage> m_page;
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
