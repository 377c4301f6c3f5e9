// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AlertRepository.h"
#include "core/storage/MailRepository.h"
#include "tests/support/AlertHouse.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/SmtpPeer.h"

#include <QJsonObject>
#include <QTemporaryDir>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int stepsPerHour = 3;

Gateway watched(const FakeHttpServer& provider)
{
    Gateway gateway;
    gateway.name = u"Kannel & Söhne"_s;
    gateway.custom.url = provider.url(u"/send"_s);
    gateway.balance.check = true;
    gateway.balance.url = provider.url(u"/balance"_s);
    gateway.balance.field = u"value"_s;
    gateway.balance.minimum = Amount::parse(u"20"_s);
    return gateway;
}

HttpScript balanceOf(const QByteArray& amount)
{
    return HttpScript::answer(200, "{\"value\": " + amount + ", \"currency\": \"EUR\"}");
}

}

/// From a falling balance to the mails that arrive at a real mail server, by a clock that is moved.
class TestAlertMails : public QObject
{
    Q_OBJECT

private:
    SmtpPeer m_smtp;
    FakeClock m_clock;
    MemorySecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHttpServer> m_provider;
    std::unique_ptr<AlertHouse> m_house;
    std::unique_ptr<AlertHouse> m_desktop; ///< another program, which shows notifications
    QList<AlertNotice> m_shown;

    void restart()
    {
        m_house.reset();
        m_house = makeHouse();
    }
    std::unique_ptr<AlertHouse> makeHouse()
    {
        return std::make_unique<AlertHouse>(m_dir->filePath(u"data"_s), m_clock, m_secrets);
    }
    /// Twenty minutes at a time; what was told meanwhile.
    int go(int steps)
    {
        int told = 0;
        for (int i = 0; i < steps; ++i) {
            m_clock.advance(20 * minuteMs);
            told += m_house->pass();
        }
        return told;
    }

private Q_SLOTS:
    void initTestCase() { OTPOST_START_PEER(m_smtp, ); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeHttpServer>();
        m_smtp.setMode(u"usual"_s);
        m_smtp.clear();
        m_shown.clear();
        m_house = makeHouse();
        m_house->mailBy(m_smtp.settings());
        QVERIFY(await(m_house->mail.setPassword("s3cret")));
    }
    void cleanup()
    {
        m_desktop.reset();
        m_house.reset();
    }

    /// Falls, stays low for three days, recovers: one mail, two, one. Programs end and start in between.
    void lowForThreeDays()
    {
        m_desktop = makeHouse();
        connect(&m_desktop->alerts, &AlertService::notificationDue, this,
            [this](const AlertNotice& notice) { m_shown.append(notice); });
        m_desktop->alerts.showNotifications();
        m_provider->always(balanceOf("100"));
        const Gateway gateway = m_house->add(watched(*m_provider));
        QCOMPARE(m_house->pass(), 0);
        QCOMPARE(go(stepsPerHour), 0);
        QVERIFY(m_house->open().isEmpty());

        m_provider->always(balanceOf("12.5"));
        QCOMPARE(go(stepsPerHour), 1);
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(m_house->open().size(), 1);
        QCOMPARE(m_house->open().first().kind, AlertKind::BalanceLow);
        QCOMPARE(m_smtp.subjects(), QStringList{u"OTPost: Low balance: Kannel & Söhne"_s});

        restart();
        QCOMPARE(m_house->pass(), 0);
        QCOMPARE(go(20 * stepsPerHour), 0);
        restart();
        QCOMPARE(go(10 * stepsPerHour), 1);
        QTRY_COMPARE(m_shown.size(), 2);
        restart();
        QCOMPARE(go(24 * stepsPerHour), 1);
        QTRY_COMPARE(m_shown.size(), 3);
        QCOMPARE(go(16 * stepsPerHour), 0);
        QCOMPARE(m_house->open().size(), 1);

        m_provider->always(balanceOf("80"));
        restart();
        QCOMPARE(go(2 * stepsPerHour), 1);
        QTRY_COMPARE(m_shown.size(), 4);
        QVERIFY(m_house->open().isEmpty());
        restart();
        QCOMPARE(go(30 * stepsPerHour), 0);

        QCOMPARE(m_smtp.subjects(),
            QStringList(
                {u"OTPost: Low balance: Kannel & Söhne"_s, u"OTPost: Still so: Low balance: Kannel & Söhne"_s,
                    u"OTPost: Still so: Low balance: Kannel & Söhne"_s,
                    u"OTPost: Balance is sufficient again: Kannel & Söhne"_s}));
        QStringList titles;
        for (const AlertNotice& notice : m_shown) {
            titles.append(u"OTPost: "_s + notice.title);
            QCOMPARE(notice.gatewayId, gateway.id);
        }
        QCOMPARE(titles, m_smtp.subjects());

        const QJsonArray mails = m_smtp.mails();
        const QString first = mails[0][u"text"_s].toString();
        QVERIFY2(first.contains(u"The balance is 12.50\u00a0EUR, below the minimum of 20.00\u00a0EUR."_s),
            qPrintable(first));
        QVERIFY(first.contains(u"Top up the account at the provider."_s));
        QVERIFY(mails[0][u"html"_s].toString().contains(u"Kannel &amp; Söhne"_s));
        QCOMPARE(mails[0][u"to"_s].toArray(), QJsonArray{u"me@example.com"_s});
        QCOMPARE(mails[0][u"automatic"_s].toString(), u"auto-generated"_s);
        QVERIFY(mails[1][u"text"_s].toString().contains(u"It has been so since "_s));
        QVERIFY(mails[3][u"text"_s].toString().contains(u"The balance is 80.00\u00a0EUR."_s));
        QVERIFY(mails[3][u"text"_s].toString().contains(u"It lasted for 3 day"_s));
    }

    /// A gateway's own addresses are told in place of those of the settings; two programs mail once.
    void ownRecipientsOnce()
    {
        m_provider->always(balanceOf("1"));
        Gateway gateway = watched(*m_provider);
        gateway.balance.email = u"boss@example.com, ops@example.com"_s;
        m_house->add(gateway);
        QVERIFY(await(m_house->monitor.tick()));
        const std::unique_ptr<AlertHouse> other = makeHouse();
        const QFuture<Result<int>> first = m_house->alerts.tell();
        const QFuture<Result<int>> second = other->alerts.tell();
        QCOMPARE(*await(first) + *await(second), 1);
        QCOMPARE(m_smtp.mails().size(), 1);
        QCOMPARE(m_smtp.mails()[0][u"recipients"_s].toArray(),
            (QJsonArray{u"boss@example.com"_s, u"ops@example.com"_s}));
    }

    /// While no mail can be sent it is kept over a restart, and sent once; a reminder replaces an older one.
    void keptWhileDown()
    {
        m_smtp.setMode(u"down"_s);
        m_provider->always(balanceOf("1"));
        m_house->add(watched(*m_provider));
        QCOMPARE(m_house->pass(), 1);
        // That mails fail is told on the desktop alone.
        go(stepsPerHour);
        QCOMPARE(m_house->open().size(), 2);
        QCOMPARE(m_house->open().first().kind, AlertKind::MailFailing);
        go(50 * stepsPerHour);
        restart();
        const auto waiting = [this] {
            return *m_house->storage
                        ->read([](Connection& connection) { return MailRepository::waiting(connection); })
                        .result();
        };
        QCOMPARE(waiting().size(), 2);
        QVERIFY(waiting().first().tries > 5);
        QCOMPARE(waiting().first().problem->kind, ErrorKind::MailDeferred);
        QVERIFY(m_smtp.subjects().isEmpty());

        m_smtp.setMode(u"usual"_s);
        go(5 * stepsPerHour);
        QCOMPARE(m_smtp.subjects().size(), 2);
        QVERIFY(waiting().isEmpty());
        QCOMPARE(m_house->open().size(), 1);
        restart();
        go(2 * stepsPerHour);
        QCOMPARE(m_smtp.subjects().size(), 2);
    }

    /// One who is refused keeps no other from getting it, and one who is put off gets it later.
    void refusedAndDeferred()
    {
        m_house->set(u"mail-recipients"_s, u"reject@example.com, later@example.com, me@example.com"_s);
        m_provider->always(balanceOf("1"));
        m_house->add(watched(*m_provider));
        QCOMPARE(m_house->pass(), 1);
        QCOMPARE(m_smtp.mails().size(), 1);
        QCOMPARE(m_smtp.mails()[0][u"recipients"_s].toArray(), QJsonArray{u"me@example.com"_s});
        const QList<QueuedMail> waiting
            = *m_house->storage
                   ->read([](Connection& connection) { return MailRepository::waiting(connection); })
                   .result();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().waiting, QStringList{u"later@example.com"_s});
        const QList<Alert> open = m_house->open();
        QVERIFY(std::any_of(open.begin(), open.end(),
            [](const Alert& alert) { return alert.kind == AlertKind::MailFailing; }));
    }

    /// What cannot be read is an alert of its own, never a balance of zero, and is told once it lasts.
    void unreadableIsNotZero()
    {
        m_provider->always(balanceOf("100"));
        m_house->add(watched(*m_provider));
        QCOMPARE(m_house->pass(), 0);
        m_provider->always(HttpScript::answer(200, "<html>Log in</html>"));
        QCOMPARE(go(2 * stepsPerHour), 1);
        QCOMPARE(m_house->open().size(), 1);
        QCOMPARE(m_house->open().first().kind, AlertKind::BalanceUnreadable);
        const BalanceStanding standing = m_house->monitor.standings().result()->first();
        QCOMPARE(standing.last->balance, *Amount::parse(u"100"_s));
        QVERIFY(standing.problem && !standing.low);
        m_provider->always(balanceOf("90"));
        QCOMPARE(go(2 * stepsPerHour), 1);
        QCOMPARE(m_smtp.subjects(),
            QStringList({u"OTPost: Balance cannot be read: Kannel & Söhne"_s,
                u"OTPost: Balance can be read again: Kannel & Söhne"_s}));
    }

    /// What the operator ends by himself is no news: the watching, the minimum, the gateway.
    void withdrawnWithoutAWord()
    {
        m_provider->always(balanceOf("1"));
        Gateway gateway = m_house->add(watched(*m_provider));
        QCOMPARE(m_house->pass(), 1);
        gateway.balance.minimum.reset();
        QVERIFY(m_house->storage
                    ->write([gateway, now = m_clock.now()](Connection& connection) {
                        return GatewayRepository::update(connection, gateway, now);
                    })
                    .result());
        QCOMPARE(go(1), 0);
        QVERIFY(m_house->open().isEmpty());
        QCOMPARE(m_smtp.subjects().size(), 1);
    }

    /// Notifications of a gateway that wants none, and while they are switched off, are not shown.
    void quietGateway()
    {
        m_provider->always(balanceOf("1"));
        Gateway gateway = watched(*m_provider);
        gateway.balance.notify = false;
        m_house->add(gateway);
        m_house->set(u"desktop-notifications"_s, u"on"_s);
        QCOMPARE(m_house->pass(), 1);
        QVERIFY(m_house->open().first().quiet);
        const Result<QVariant> notices
            = m_house->storage
                  ->read([](Connection& connection) {
                      return connection.value(u"SELECT count(*) FROM alert_notice"_s);
                  })
                  .result();
        QCOMPARE(notices->toInt(), 0);
        QCOMPARE(m_smtp.subjects().size(), 1);
    }

    /// Without a mail server nothing is kept for one.
    void notSetUp()
    {
        m_house->set(u"mail-server"_s, QString());
        m_provider->always(balanceOf("1"));
        m_house->add(watched(*m_provider));
        QCOMPARE(m_house->pass(), 1);
        QVERIFY(
            m_house->storage->read([](Connection& connection) { return MailRepository::waiting(connection); })
                .result()
                ->isEmpty());
        QCOMPARE(m_smtp.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAlertMails)
#include "tst_alertmails.moc"
