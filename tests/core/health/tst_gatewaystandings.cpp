// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/GatewayStandings.h"

#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// What the list of gateways shows of them, from rows of the log.
class TestGatewayStandings : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromString(u"2026-11-28T12:00:00Z"_s, Qt::ISODate);
    TempDataDir m_dir;
    MemorySecretStore m_secrets;
    std::unique_ptr<Services> m_services;

    void attempt(GatewayId gateway, qint64 minutesAgo, Outcome outcome, double ms)
    {
        QVERIFY(
            m_services->storage()
                .write([=, this](Connection& c) -> Result<void> {
                    const qint64 at = m_now.addSecs(-60 * minutesAgo).toMSecsSinceEpoch();
                    const Result<QSqlQuery> message = c.run(
                        u"INSERT INTO message (recipient, type, status, text, encoding, segments, units, "
                        u"location, "
                        "created_at, updated_at) VALUES ('+4712345678', 'test', 'sent', 'x', 'gsm7', 1, 1, '', ?, ?)"_s,
                        {at, at});
                    if (!message)
                        return tl::unexpected(message.error());
                    return c.exec(u"INSERT INTO attempt (message_id, number, gateway_id, gateway_name, "
                                  u"started_at, outcome, "
                                  "checks, timings, http_status, request, response) "
                                  "VALUES (?, 1, ?, 'A', ?, ?, '[]', ?, 200, '{}', '{}')"_s,
                        {message->lastInsertId(), gateway, at, toWord(outcome),
                            u"{\"totalMs\": %1}"_s.arg(ms)});
                })
                .result());
    }
    GatewayStandingsById read()
    {
        return *m_services->storage()
                    .read([this](Connection& connection) { return readStandings(connection, m_now); })
                    .result();
    }

private Q_SLOTS:
    void init()
    {
        m_services = std::move(*Services::open(m_dir.path(), &m_secrets));
        for (const QString& name : {u"One"_s, u"Two"_s}) {
            Gateway gateway;
            gateway.name = name;
            gateway.custom.url = u"https://api.example/send"_s;
            gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
            (void)m_services->gateways().save(GatewayDraft{gateway, {}}).result();
        }
    }

    void countsTheLastDayAndShowsTheLastCalls()
    {
        QCOMPARE(read().size(), 2);
        QVERIFY(read().value(1) == GatewayStanding());
        attempt(1, 3 * 24 * 60, Outcome::RejectedGateway, 5);
        attempt(1, 60, Outcome::Accepted, 100);
        attempt(1, 50, Outcome::Accepted, 300);
        attempt(1, 40, Outcome::Accepted, 200);
        attempt(1, 30, Outcome::Unreachable, 9'000);
        const GatewayStanding one = read().value(1);
        QCOMPARE(one.calls, 4);
        QCOMPARE(one.accepted, 3);
        QCOMPARE(one.medianMs, 200);
        QCOMPARE(one.lastUsed, m_now.addSecs(-30 * 60));
        QCOMPARE(one.recent,
            (QList<Outcome>{Outcome::RejectedGateway, Outcome::Accepted, Outcome::Accepted, Outcome::Accepted,
                Outcome::Unreachable}));
        QVERIFY(read().value(2) == GatewayStanding());
        for (int i = 0; i < recentOutcomes + 5; ++i)
            attempt(1, 20, Outcome::Accepted, 100);
        QCOMPARE(read().value(1).recent, QList<Outcome>(recentOutcomes, Outcome::Accepted));
        QCOMPARE(read().value(1).calls, recentOutcomes + 9);
    }

    void healthAndTheLastBalance()
    {
        HealthReading resting;
        resting.gatewayId = 2;
        resting.state = HealthState::Resting;
        resting.failures = 3;
        resting.since = m_now;
        resting.until = m_now.addSecs(60);
        QVERIFY(m_services->storage()
                    .write([&](Connection& c) { return HealthRepository::store(c, {resting}, m_now); })
                    .result());
        for (const qint64 balance : {500, 125'000}) {
            QVERIFY(m_services->storage()
                        .write([&](Connection& c) {
                            return c.exec(
                                u"INSERT INTO balance_reading (gateway_id, read_at, balance, currency) "
                                "VALUES (2, ?, ?, 'EUR')"_s,
                                {m_now.addSecs(balance).toMSecsSinceEpoch(), balance});
                        })
                        .result());
        }
        const GatewayStanding two = read().value(2);
        QVERIFY(two.health && two.health->state == HealthState::Resting);
        QVERIFY(two.balance);
        QCOMPARE(two.balance->balance.toString(), u"12.5000"_s);
        QCOMPARE(two.balance->currency, u"EUR"_s);
    }
};

QTEST_GUILESS_MAIN(TestGatewayStandings)
#include "tst_gatewaystandings.moc"
