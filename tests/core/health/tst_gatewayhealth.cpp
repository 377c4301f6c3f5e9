// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/HealthFixture.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// The circuit breaker of a gateway.
class TestGatewayHealth : public QObject
{
    Q_OBJECT

private:
    std::optional<HealthFixture> f;

private Q_SLOTS:
    void init() { f.emplace(); }

    void threeFailuresInARow()
    {
        f->unreachable();
        f->unreachable();
        f->call(Outcome::Accepted);
        f->unreachable();
        f->unreachable();
        QCOMPARE(f->state(), HealthState::Closed);
        f->unreachable();
        QCOMPARE(f->state(), HealthState::Resting);
        const Admission skip = f->health.ask(id);
        QCOMPARE(skip.kind, Admission::Kind::Skip);
        QCOMPARE(skip.atMs, f->clock.monotonicMs() + 10'000);
        QCOMPARE(skip.reason->kind, ErrorKind::GatewayResting);
        QVERIFY(describe(f->health.reading(id)).contains(describe(because(ErrorKind::ConnectionRefused))));
    }

    /// A bad number among others says little: the provider answers.
    void refusalsCountLess()
    {
        for (int i = 0; i < 9; ++i)
            f->call(Outcome::RejectedGateway, because(ErrorKind::StatusRefused));
        QCOMPARE(f->state(), HealthState::Closed);
        f->call(Outcome::RejectedGateway, because(ErrorKind::StatusRefused));
        QCOMPARE(f->state(), HealthState::Resting);
    }

    /// Refused messages among others that get no answer: at least it answers.
    void refusalsBetween()
    {
        for (int i = 0; i < 3; ++i) {
            f->unreachable();
            f->unreachable();
            f->call(Outcome::RejectedGateway, because(ErrorKind::StatusRefused));
            QCOMPARE(f->state(), HealthState::Closed);
        }
        f->unreachable();
        QCOMPARE(f->state(), HealthState::Resting);
        QCOMPARE(f->health.reading(id).failures, 10);
    }

    void recipientsFaultIsNoFailure()
    {
        for (int i = 0; i < 20; ++i)
            f->call(Outcome::RejectedRecipient, because(ErrorKind::ProviderNumber));
        QCOMPARE(f->state(), HealthState::Closed);
    }

    void unknownIsAFailure()
    {
        for (int i = 0; i < 3; ++i)
            f->call(Outcome::Unknown, because(ErrorKind::AnswerTimeout));
        QCOMPARE(f->state(), HealthState::Resting);
    }

    void restsAfter_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Error>("reason");
        QTest::addColumn<int>("calls");
        QTest::addColumn<qint64>("firstRest");
        const auto row = [](const char* name, Outcome outcome, ErrorKind kind, int calls, qint64 rest,
                             const QString& status = {}) {
            QTest::newRow(name) << outcome << Error{kind, {}, {status}} << calls << rest;
        };
        const Outcome refused = Outcome::RejectedGateway;
        row("no name", Outcome::Unreachable, ErrorKind::HostNotFound, 3, 10'000);
        row("certificate", Outcome::Unreachable, ErrorKind::TlsExpired, 3, 10'000);
        row("no answer", Outcome::Unknown, ErrorKind::AnswerTimeout, 3, 10'000);
        row("500", Outcome::Unknown, ErrorKind::StatusServer, 3, 10'000);
        row("verdict of a script", Outcome::Unknown, ErrorKind::ScriptDeadline, 3, 10'000);
        row("400", refused, ErrorKind::StatusRefused, 10, 10'000, u"400"_s);
        row("script", refused, ErrorKind::ScriptFailed, 10, 10'000);
        row("success text", refused, ErrorKind::SuccessTextMissing, 10, 10'000);
        row("401", refused, ErrorKind::StatusLogin, 1, 60'000, u"401"_s);
        row("402", refused, ErrorKind::StatusFunds, 1, 60'000, u"402"_s);
        row("403", refused, ErrorKind::StatusLogin, 3, 60'000, u"403"_s);
        row("login by its code", refused, ErrorKind::ProviderLogin, 1, 60'000);
        row("recipient", Outcome::RejectedRecipient, ErrorKind::ProviderNumber, -1, 0);
        row("opted out", Outcome::RejectedRecipient, ErrorKind::ProviderOptedOut, -1, 0);
        row("template", refused, ErrorKind::PayloadNotJson, -1, 0);
        row("script to be saved", refused, ErrorKind::ScriptSyntax, -1, 0);
        row("secret store", refused, ErrorKind::KeychainLocked, -1, 0);
        row("secret", refused, ErrorKind::SecretNotStored, -1, 0);
    }

    void restsAfter()
    {
        QFETCH(Outcome, outcome);
        QFETCH(Error, reason);
        QFETCH(int, calls);
        QFETCH(qint64, firstRest);
        int called = 0;
        while (called < 30 && f->state() == HealthState::Closed) {
            f->call(outcome, reason);
            ++called;
        }
        QCOMPARE(called, calls < 0 ? 30 : calls);
        if (calls < 0)
            return;
        QCOMPARE(f->wait(), qint64(firstRest));
        QCOMPARE(f->health.ask(id).reason->kind, ErrorKind::GatewayResting);
        QCOMPARE(f->health.reading(id).reason, reason);
    }

    void oursDoNotCount()
    {
        for (int i = 0; i < 20; ++i)
            f->call(Outcome::RejectedGateway, because(ErrorKind::PayloadNotJson));
        for (int i = 0; i < 20; ++i)
            f->call(Outcome::RejectedGateway, because(ErrorKind::KeychainLocked));
        QCOMPARE(f->state(), HealthState::Closed);
    }

    void oneMessageFindsOut()
    {
        f->rest();
        f->pass(9'999);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
        f->pass(1);
        QCOMPARE(f->asked(), Admission::Kind::Go);
        f->health.began(id);
        QCOMPARE(f->state(), HealthState::Trying);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
        f->health.ended(id, HealthEvent{Outcome::Accepted, {}, -1, f->clock.monotonicMs(), false});
        QCOMPARE(f->state(), HealthState::Closed);
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }

    void restsGrow()
    {
        f->rest();
        for (const qint64 rest : {10'000, 20'000, 40'000, 80'000, 160'000, 300'000, 300'000}) {
            QCOMPARE(f->wait(), qint64(rest));
            f->pass(rest);
            f->unreachable();
        }
        f->pass(300'000);
        f->call(Outcome::Accepted);
        f->rest();
        QCOMPARE(f->wait(), qint64(10'000));
    }

    /// Calls that were under way when the rest began say nothing new.
    void manyFailTogether()
    {
        const qint64 began = f->clock.monotonicMs();
        for (int i = 0; i < 200; ++i)
            f->health.began(id);
        f->pass(500);
        for (int i = 0; i < 200; ++i)
            f->health.ended(id,
                HealthEvent{Outcome::Unreachable, because(ErrorKind::ConnectionRefused), -1, began, false});
        QCOMPARE(f->state(), HealthState::Resting);
        QCOMPARE(f->wait(), qint64(10'000));
        QCOMPARE(f->health.reading(id).rests, 1);
    }

    void thousandsFailTogether()
    {
        // What was under way before the first rest fails during it, during the trial, and after.
        const qint64 began = f->clock.monotonicMs();
        constexpr int calls = 1'000;
        for (int i = 0; i < calls; ++i)
            f->health.began(id);
        f->pass(5);
        const HealthEvent failed{Outcome::Unknown, because(ErrorKind::AnswerTimeout), -1, began, false};
        for (int i = 0; i < calls / 2; ++i)
            f->health.ended(id, failed);
        QCOMPARE(f->health.reading(id).rests, 1);
        f->pass(10'000);
        f->health.began(id);
        for (int i = 0; i < calls / 4; ++i)
            f->health.ended(id, failed);
        QCOMPARE(f->state(), HealthState::Trying);
        // One of old has come through after all; the trial still decides.
        f->health.ended(id, HealthEvent{Outcome::Accepted, {}, -1, began, false});
        QCOMPARE(f->state(), HealthState::Trying);
        QCOMPARE(f->asked(), Admission::Kind::Skip);
        f->health.ended(id, HealthEvent{Outcome::Accepted, {}, -1, f->clock.monotonicMs(), false});
        QCOMPARE(f->state(), HealthState::Closed);
        for (int i = 0; i < calls / 4 - 1; ++i)
            f->health.ended(id, failed);
        QCOMPARE(f->state(), HealthState::Closed);
        QCOMPARE(f->health.reading(id).failures, 0);
    }

    /// In use all the same, as no other gateway can serve.
    void calledWhileItRests()
    {
        f->rest();
        const qint64 until = f->health.ask(id).atMs;
        f->pass(100);
        f->unreachable();
        QCOMPARE(f->health.ask(id).atMs, until);
        QCOMPARE(f->health.reading(id).rests, 1);
        f->call(Outcome::Accepted);
        QCOMPARE(f->state(), HealthState::Closed);
    }

    void trialThatWasNotTried()
    {
        f->rest();
        f->pass(10'000);
        f->health.began(id);
        f->health.ended(id, HealthEvent{Outcome::Unreachable, {}, -1, f->clock.monotonicMs(), true});
        QCOMPARE(f->asked(), Admission::Kind::Go);
    }

    void words()
    {
        HealthReading reading;
        reading.gatewayId = id;
        QCOMPARE(describe(reading), u"Works."_s);
        reading.state = HealthState::Resting;
        reading.failures = 3;
        reading.until = f->clock.now().addSecs(60);
        reading.reason = because(ErrorKind::StatusFunds);
        const QString rests = describe(reading, f->clock.now());
        QVERIFY(rests.contains(timeWords(reading.until, f->clock.now())));
        QVERIFY(rests.contains(describe(*reading.reason)));
        // Once its end has passed, no time is named.
        const QString over = describe(reading, reading.until);
        QVERIFY(!over.contains(timeWords(reading.until, f->clock.now())));
        QVERIFY(over != rests);
        for (HealthState one : {HealthState::Closed, HealthState::Resting, HealthState::Trying})
            QCOMPARE(healthStateFromWord(toWord(one)), one);
        QVERIFY(!healthStateFromWord(u"other"));
    }
};

QTEST_APPLESS_MAIN(TestGatewayHealth)
#include "tst_gatewayhealth.moc"
