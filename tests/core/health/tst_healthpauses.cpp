// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/HealthFixture.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// 429, 503 and Retry-After.
class TestHealthPauses : public QObject
{
    Q_OBJECT

private:
    std::optional<HealthFixture> f;

private Q_SLOTS:
    void init() { f.emplace(); }

    void refusedTogether()
    {
        const qint64 began = f->clock.monotonicMs();
        for (int i = 0; i < 200; ++i)
            f->health.began(id);
        f->pass(100);
        const auto answer = [&](int retryAfter) {
            f->health.ended(id,
                HealthEvent{
                    Outcome::RejectedGateway, because(ErrorKind::StatusTooMany), retryAfter, began, false});
        };
        for (int i = 0; i < 100; ++i)
            answer(-1);
        // One pause, not the hundredth.
        QCOMPARE(f->wait(), qint64(1'000));
        answer(30);
        QCOMPARE(f->wait(), qint64(30'000));
        answer(20);
        answer(-1);
        QCOMPARE(f->wait(), qint64(30'000));
        f->pass(30'000);
        f->call(Outcome::RejectedGateway, because(ErrorKind::StatusTooMany));
        QCOMPARE(f->wait(), qint64(2'000));
    }

    void retryAfter()
    {
        f->call(Outcome::RejectedGateway, because(ErrorKind::StatusTooMany), 90);
        const Admission paused = f->health.ask(id);
        QCOMPARE(paused.kind, Admission::Kind::Skip);
        QCOMPARE(paused.atMs, f->clock.monotonicMs() + 90'000);
        QCOMPARE(paused.reason->kind, ErrorKind::GatewayPaused);
        QCOMPARE(paused.reason->args, QStringList{u"90"_s});
        f->pass(90'000);
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }

    void tooManyWithoutATime()
    {
        for (const qint64 pause : {1'000, 2'000, 4'000, 8'000}) {
            f->call(Outcome::RejectedGateway, because(ErrorKind::StatusTooMany));
            QCOMPARE(f->wait(), qint64(pause));
            f->pass(pause);
        }
        f->call(Outcome::Accepted);
        f->call(Outcome::RejectedGateway, because(ErrorKind::StatusUnavailable));
        QCOMPARE(f->wait(), qint64(1'000));
    }

    void longestPause()
    {
        f->call(Outcome::RejectedGateway, because(ErrorKind::StatusUnavailable), 30 * 86'400);
        QCOMPARE(f->wait(), qint64(86'400'000));
        // The time of another day has its date.
        const QString words = describe(f->health.reading(id), f->clock.now());
        QVERIFY2(words.contains(timeWords(f->clock.now().addDays(1), f->clock.now())), qPrintable(words));
        QVERIFY(timeWords(f->clock.now().addDays(1), f->clock.now()).size()
            > timeWords(f->clock.now(), f->clock.now()).size());
    }

    void pausesThenFails()
    {
        f->call(Outcome::RejectedGateway, because(ErrorKind::StatusTooMany));
        f->pass(1'000);
        f->unreachable();
        // The trial failed for another reason: it is a rest now.
        QCOMPARE(f->health.ask(id).reason->kind, ErrorKind::GatewayResting);
        QCOMPARE(f->wait(), qint64(10'000));
        f->pass(10'000);
        f->call(Outcome::RejectedGateway, because(ErrorKind::StatusTooMany));
        QCOMPARE(f->health.ask(id).reason->kind, ErrorKind::GatewayPaused);
    }

    void refusalThatSaysWhen()
    {
        f->call(Outcome::RejectedGateway, because(ErrorKind::StatusRefused), 5);
        QCOMPARE(f->wait(), qint64(5'000));
        f->pass(5'000);
        // One that may have been sent is a failure, whatever it says.
        f->call(Outcome::Accepted);
        for (int i = 0; i < 3; ++i)
            f->call(Outcome::Unknown, because(ErrorKind::StatusServer), 500);
        QCOMPARE(f->wait(), qint64(10'000));
    }
};

QTEST_APPLESS_MAIN(TestHealthPauses)
#include "tst_healthpauses.moc"
