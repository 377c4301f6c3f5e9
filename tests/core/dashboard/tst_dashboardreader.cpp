// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/DashboardReader.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeClock.h"
#include "tests/support/LogFill.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 31), QTime(12, 20), Qt::UTC);

}

class TestDashboardReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        auto opened = Storage::open(m_dir->path());
        QVERIFY(opened);
        m_storage = std::move(*opened);
        m_clock = std::make_unique<FakeClock>(noon);
        m_reader = std::make_unique<DashboardReader>(*m_storage, *m_clock);
    }

    void cleanup()
    {
        m_reader.reset();
        m_storage.reset();
        m_dir.reset();
    }

    void nothingIsAllZero()
    {
        const Result<DashboardToday> today = m_reader->today().result();
        QVERIFY(today);
        QCOMPARE(today->hours.size(), 24);
        QCOMPARE(today->at, noon);
        for (const TrafficBucket& hour : today->hours)
            QCOMPARE(hour.counts.total(), 0);
        QVERIFY(today->gateways.isEmpty());
        QCOMPARE(today->setup, SetupState());
        const auto month = m_reader->month().result();
        QVERIFY(month);
        QCOMPARE(month->size(), 30);
    }

    void hoursBeginWithTheClockOnTheWall()
    {
        // 12:20 UTC is 14:20 in Berlin.
        QCOMPARE(firstHourOf(noon), QDateTime(QDate(2026, 3, 30), QTime(13, 0), Qt::UTC));
        add(noon, MessageStatus::Sent);
        add(QDateTime(noon.date(), QTime(12, 0), Qt::UTC), MessageStatus::Error);
        add(QDateTime(noon.date(), QTime(11, 59, 59, 999), Qt::UTC), MessageStatus::Unknown);
        add(QDateTime(QDate(2026, 3, 30), QTime(13, 0), Qt::UTC), MessageStatus::Delivered);
        add(QDateTime(QDate(2026, 3, 30), QTime(12, 59, 59, 999), Qt::UTC), MessageStatus::Sent);
        const Result<DashboardToday> today = m_reader->today().result();
        QVERIFY(today);
        QCOMPARE(today->hours.last().counts.of(MessageStatus::Sent), 1);
        QCOMPARE(today->hours.last().counts.of(MessageStatus::Error), 1);
        QCOMPARE(today->hours.last().counts.total(), 2);
        QCOMPARE(today->hours.at(22).counts.of(MessageStatus::Unknown), 1);
        QCOMPARE(today->hours.first().counts.of(MessageStatus::Delivered), 1);
        StatusCounts all;
        for (const TrafficBucket& hour : today->hours)
            all += hour.counts;
        QCOMPARE(all.total(), 4);
        QCOMPARE(all.taken(), 2);
    }

    void daysAreThoseOfTheCalendarAlsoWhenTheClocksChange()
    {
        // In Berlin 29 March 2026 has 23 hours.
        const QList<QDateTime> days = daysUntil(noon, 4);
        QCOMPARE(days,
            (QList<QDateTime>{QDateTime(QDate(2026, 3, 27), QTime(23, 0), Qt::UTC),
                QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC),
                QDateTime(QDate(2026, 3, 29), QTime(22, 0), Qt::UTC),
                QDateTime(QDate(2026, 3, 30), QTime(22, 0), Qt::UTC)}));
        add(QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC), MessageStatus::Sent);
        add(QDateTime(QDate(2026, 3, 29), QTime(21, 59), Qt::UTC), MessageStatus::Sent);
        add(QDateTime(QDate(2026, 3, 29), QTime(22, 0), Qt::UTC), MessageStatus::Expired);
        const auto month = m_reader->month().result();
        QVERIFY(month);
        QCOMPARE(month->at(27).counts.of(MessageStatus::Sent), 2);
        QCOMPARE(month->at(28).counts.of(MessageStatus::Expired), 1);
        QCOMPARE(month->at(29).counts.total(), 0);
    }

    void oldDaysAreCountedAgainOneAtATime()
    {
        const MessageId id = add(noon.addDays(-20), MessageStatus::Unknown);
        QCOMPARE(m_reader->month().result()->at(9).counts.of(MessageStatus::Unknown), 1);
        QVERIFY(m_storage
                    ->write([id](Connection& connection) {
                        return MessageRepository::setStatus(
                            connection, id, MessageStatus::Delivered, std::nullopt, noon);
                    })
                    .result());
        bool seen = false;
        for (int i = 0; i < 28 && !seen; ++i)
            seen = m_reader->month().result()->at(9).counts.of(MessageStatus::Delivered) == 1;
        QVERIFY(seen);
    }

    void daysMoveOnAtMidnight()
    {
        add(noon, MessageStatus::Sent);
        QCOMPARE(m_reader->month().result()->last().counts.total(), 1);
        m_clock->advance(24LL * 3600 * 1000);
        const auto month = m_reader->month().result();
        QCOMPARE(month->last().counts.total(), 0);
        QCOMPARE(month->at(28).counts.total(), 1);
    }

    void attemptsOfTodayCountForTheirGateway()
    {
        const QDateTime midnight(QDate(2026, 3, 30), QTime(22, 0), Qt::UTC);
        const MessageId id = add(midnight.addMSecs(-1), MessageStatus::Sent);
        addAttempt(id, 1, midnight.addMSecs(-1), Outcome::Accepted, 10);
        addAttempt(id, 1, midnight, Outcome::Accepted, 40);
        addAttempt(id, 1, midnight.addSecs(60), Outcome::Accepted, 60);
        addAttempt(id, 1, midnight.addSecs(61), Outcome::Accepted, 2000);
        addAttempt(id, 1, midnight.addSecs(61), Outcome::Unreachable, 5);
        addAttempt(id, 2, midnight.addSecs(62), Outcome::RejectedGateway, 7);
        const Result<DashboardToday> today = m_reader->today().result();
        QVERIFY(today);
        QCOMPARE(today->gateways.size(), 2);
        const GatewayToday first = today->gateways.value(1);
        QCOMPARE(first.attempts, 4);
        QCOMPARE(first.accepted, 3);
        QCOMPARE(first.medianMs, 60);
        QCOMPARE(first.share(), 0.75);
        QCOMPARE(today->gateways.value(2), (GatewayToday{1, 0, -1}));
        QCOMPARE(today->gateways.value(3).share(), -1.0);

        // Only what is new is read; tomorrow begins anew.
        addAttempt(id, 2, noon, Outcome::Accepted, 9);
        QCOMPARE(m_reader->today().result()->gateways.value(2), (GatewayToday{2, 1, 9}));
        m_clock->advance(24LL * 3600 * 1000);
        QVERIFY(m_reader->today().result()->gateways.isEmpty());
    }

    void manyAttemptsAreReadInPieces()
    {
        QVERIFY(fillLog(*m_storage, 9'000, noon.addSecs(-9'000), 1000));
        const Result<DashboardToday> today = m_reader->today().result();
        QVERIFY(today);
        qint64 attempts = 0;
        for (const GatewayToday& gateway : today->gateways)
            attempts += gateway.attempts;
        QCOMPARE(attempts, 9'000);
        StatusCounts all;
        for (const TrafficBucket& hour : today->hours)
            all += hour.counts;
        QCOMPARE(all.total(), 9'000);
    }

    void setupIsReadFromWhatIsThere()
    {
        const auto gateway = [this](const QString& name, int enabled) {
            return m_storage
                ->write([name, enabled](Connection& connection) {
                    return connection.exec(u"INSERT INTO gateway (name, type, enabled, position, settings, "
                                           u"created_at, updated_at) "
                                           "VALUES (?, 'custom', ?, 1, '{}', 0, 0)"_s,
                        {name, enabled});
                })
                .result();
        };
        QVERIFY(gateway(u"One"_s, 1));
        QVERIFY(gateway(u"Off"_s, 0));
        SetupState setup = m_reader->today().result()->setup;
        QVERIFY(setup.gateway);
        QVERIFY(!setup.route);
        QVERIFY(!setup.test);
        add(noon, MessageStatus::Sent, MessageType::Message);
        add(noon, MessageStatus::Error, MessageType::Test);
        QVERIFY(!m_reader->today().result()->setup.test);
        add(noon, MessageStatus::Sent, MessageType::Test);
        QVERIFY(gateway(u"Two"_s, 1));
        setup = m_reader->today().result()->setup;
        QVERIFY(setup.test);
        QVERIFY(setup.route);
        QVERIFY(!setup.isDone());
    }

private:
    MessageId add(const QDateTime& at, MessageStatus status, MessageType type = MessageType::Message)
    {
        return m_storage
            ->write([at, status, type](Connection& connection) {
                Message message = filledMessage(1, at);
                message.createdAt = message.updatedAt = at;
                message.status = status;
                message.type = type;
                return MessageRepository::insert(connection, message);
            })
            .result()
            .value_or(0);
    }

    void addAttempt(MessageId id, GatewayId gateway, const QDateTime& at, Outcome outcome, double ms)
    {
        QVERIFY(m_storage
                    ->write([=](Connection& connection) {
                        Attempt attempt;
                        attempt.messageId = id;
                        attempt.gatewayId = gateway;
                        attempt.startedAt = at;
                        attempt.outcome = outcome;
                        attempt.timings.totalMs = ms;
                        return MessageRepository::addAttempt(connection, attempt);
                    })
                    .result());
    }

    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DashboardReader> m_reader;
};

QTEST_GUILESS_MAIN(TestDashboardReader)
#include "tst_dashboardreader.moc"
