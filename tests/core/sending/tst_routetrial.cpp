// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/sending/Compose.h"
#include "core/sending/GatewayTests.h"
#include "core/sending/RouteTrial.h"
#include "core/sending/SendService.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/MessageJson.h"
#include "core/storage/MessageLog.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

GatewayDraft gatewayAt(const QString& url, const QString& name, bool withKey = false)
{
    GatewayDraft draft;
    draft.gateway.name = name;
    draft.gateway.custom.url = url;
    draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
    draft.gateway.connection.timeoutMs = 2000;
    if (withKey) {
        const SecretRef header = SecretRef::fresh({u"127.0.0.1"_s});
        draft.gateway.custom.headers = {{u"Authorization"_s, header}};
        draft.values = {{header.id, "Bearer canary-K3y"}};
    }
    return draft;
}

OutgoingMessage compose(MessageType type = MessageType::Test, const QString& location = {})
{
    return *composeMessage(MessageRequest{u"+4915112345678"_s, u"Hello"_s, location, type, {}, u"OTPost"_s});
}

}

class TestRouteTrial : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;

    Gateway add(const GatewayDraft& draft)
    {
        const Result<Gateway> saved = m_services->gateways().save(draft).result();
        return saved ? *saved : Gateway();
    }
    RouteTrialResult tryRoute(const OutgoingMessage& message = compose(MessageType::Message))
    {
        const Result<RouteTrialResult> result = m_services->sender().trial().tryRoute(message).result();
        return result ? *result : RouteTrialResult();
    }
    void setHealth(const HealthReading& reading)
    {
        QVERIFY(m_services->storage()
                    .write([reading](Connection& connection) {
                        return HealthRepository::store(connection, {reading});
                    })
                    .result());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto opened = Services::open(m_dir->path(), m_secrets.get());
        QVERIFY(opened);
        m_services = std::move(*opened);
    }
    void cleanup() { m_services.reset(); }

    /// One route with everything on it that can be in the way.
    void walk()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(202, "queued"));
        const Gateway off = add(gatewayAt(server.url(), u"Off"_s));
        QVERIFY(m_services->gateways().setEnabled(off.id, false).result());
        const Gateway resting = add(gatewayAt(server.url(), u"Resting"_s));
        const Gateway keyless = add(gatewayAt(server.url(), u"Keyless"_s, true));
        GatewayDraft full = gatewayAt(server.url(), u"Full"_s);
        full.gateway.limits.perDay = 1;
        const Gateway capped = add(full);
        GatewayDraft codes = gatewayAt(server.url(), u"Codes only"_s);
        codes.gateway.custom.payload = u"{\"code\":\"%CODE%\"}"_s;
        add(codes);
        add(gatewayAt(server.url(), u"Good"_s, true));

        HealthReading health;
        health.gatewayId = resting.id;
        health.state = HealthState::Resting;
        health.failures = 3;
        health.rests = 1;
        health.since = QDateTime::currentDateTimeUtc();
        health.until = health.since.addSecs(600);
        health.reason = Error{ErrorKind::ConnectionRefused, {}, {u"127.0.0.1"_s}};
        setHealth(health);
        QVERIFY(m_secrets->remove(keyless.custom.headers.first().value.id).result());
        QVERIFY(m_services->sender().test(GatewayDraft{capped, {}}, compose()).result());
        const qsizetype sent = server.requests().size();

        const RouteTrialResult result = tryRoute();
        QCOMPARE(result.steps.size(), 6);
        QStringList seen;
        for (const TrialStep& step : result.steps)
            seen.append(u"%1 %2 %3"_s.arg(step.member.gateway.name, QString::number(step.turn),
                step.reason ? errorName(step.reason->kind) : u"-"_s));
        QCOMPARE(seen,
            (QStringList{u"Off 0 -"_s, u"Resting 4 -"_s, u"Keyless 1 SecretNotStored"_s,
                u"Full 0 GatewayDailyCap"_s, u"Codes only 2 CodeMissing"_s, u"Good 3 -"_s}));
        QVERIFY(result.steps.at(1).lastResort);
        QVERIFY(!result.steps.at(5).lastResort);
        QCOMPARE(result.firstServing(), 5);
        QVERIFY(result.steps.at(5).preview);
        const ShownRequest shown = shownRequest(result.steps.at(5).preview->request);
        QVERIFY(shown.body.contains(u"+4915112345678"_s));
        for (const ShownHeader& header : shown.headers)
            QVERIFY(!header.value.contains(u"canary"_s));
        QCOMPARE(server.requests().size(), sent);
        // A customer code fits the gateway that needs one.
        const RouteTrialResult code = tryRoute(*composeMessage(MessageRequest{
            u"+4915112345678"_s, u"Your code is 482915"_s, {}, MessageType::CustomerCode, {}, u"OTPost"_s}));
        QVERIFY(!code.steps.at(4).reason);
        QVERIFY(!shownRequest(code.steps.at(4).preview->request).body.contains(u"482915"_s));
    }

    void ownRoute()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(202, "queued"));
        const Gateway a = add(gatewayAt(server.url(), u"A"_s));
        const Gateway b = add(gatewayAt(server.url(), u"B"_s));
        Location lobby;
        lobby.name = u"Lobby"_s;
        lobby.route = QList<GatewayId>{b.id};
        QVERIFY(m_services->routes().addLocation(lobby).result());
        const RouteTrialResult own = tryRoute(compose(MessageType::Message, u" lobby "_s));
        QVERIFY(own.route.own);
        QCOMPARE(own.steps.size(), 1);
        QCOMPARE(own.steps.first().member.gateway.id, b.id);
        const RouteTrialResult elsewhere = tryRoute(compose(MessageType::Message, u"Elsewhere"_s));
        QVERIFY(!elsewhere.route.own);
        QCOMPARE(elsewhere.steps.size(), 2);
        QCOMPARE(elsewhere.steps.first().member.gateway.id, a.id);
    }

    void empty()
    {
        const RouteTrialResult result = tryRoute();
        QVERIFY(result.steps.isEmpty());
        QCOMPARE(result.firstServing(), -1);
    }

    /// The primary is not called, the fallback delivers, and nobody rests afterwards.
    void rehearsal()
    {
        FakeHttpServer primary;
        primary.always(HttpScript::answer(202, "queued"));
        FakeHttpServer fallback;
        fallback.always(HttpScript::answer(202, "queued"));
        const Gateway first = add(gatewayAt(primary.url(), u"Primary"_s));
        add(gatewayAt(fallback.url(), u"Fallback"_s));
        const Result<MessageDetails> details = m_services->sender().trial().rehearse(compose()).result();
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        QCOMPARE(details->message.type, MessageType::Test);
        QCOMPARE(details->attempts.size(), 2);
        QCOMPARE(details->attempts.at(0).gatewayId, first.id);
        QCOMPARE(details->attempts.at(0).outcome, Outcome::Unreachable);
        QCOMPARE(errorName(details->attempts.at(0).reason->kind), u"GatewayRehearsed"_s);
        QCOMPARE(details->attempts.at(1).outcome, Outcome::Accepted);
        QVERIFY(primary.requests().isEmpty());
        QCOMPARE(fallback.requests().size(), 1);
        const Result<MessageDetails> logged = m_services->log().details(details->message.id).result();
        QVERIFY(logged);
        QCOMPARE(toUtf8(detailsToJson(*logged, true)), toUtf8(detailsToJson(*details, true)));
        const auto health
            = m_services->storage()
                  .read([](Connection& connection) { return HealthRepository::list(connection); })
                  .result();
        QVERIFY(health);
        QVERIFY(health->isEmpty());
        // Real messages go by the primary as before.
        QVERIFY(m_services->sender().send(compose(MessageType::Message)).result());
        QCOMPARE(primary.requests().size(), 1);
    }

    /// What the fallback does counts as for any message.
    void rehearsalEnds_data()
    {
        QTest::addColumn<HttpScript>("script");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<int>("attempts");
        QTest::newRow("refused, then the third") << HttpScript::answer(401) << MessageStatus::Sent << 3;
        QTest::newRow("unclear") << HttpScript::answer(500) << MessageStatus::Unknown << 2;
    }
    void rehearsalEnds()
    {
        QFETCH(HttpScript, script);
        QFETCH(MessageStatus, status);
        QFETCH(int, attempts);
        FakeHttpServer first;
        first.always(HttpScript::answer(202, "queued"));
        FakeHttpServer second;
        second.always(HttpScript::answer(202, "queued"));
        FakeHttpServer third;
        third.always(HttpScript::answer(202, "queued"));
        second.always(script);
        add(gatewayAt(first.url(), u"1"_s));
        add(gatewayAt(second.url(), u"2"_s));
        add(gatewayAt(third.url(), u"3"_s));
        const Result<MessageDetails> details = m_services->sender().trial().rehearse(compose()).result();
        QVERIFY(details);
        QCOMPARE(details->message.status, status);
        QCOMPARE(details->attempts.size(), attempts);
        QVERIFY(first.requests().isEmpty());
    }

    void rehearsalRefused()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(202, "queued"));
        add(gatewayAt(server.url(), u"Alone"_s));
        RouteTrial& trial = m_services->sender().trial();
        const Result<MessageDetails> alone = trial.rehearse(compose()).result();
        QVERIFY(!alone);
        QCOMPARE(errorName(alone.error().kind), u"RehearsalNeedsTwo"_s);
        add(gatewayAt(server.url(), u"Second"_s));
        const Result<MessageDetails> real = trial.rehearse(compose(MessageType::Message)).result();
        QVERIFY(!real);
        QCOMPARE(errorName(real.error().kind), u"ValueUnknown"_s);
        QVERIFY(server.requests().isEmpty());
        QVERIFY(m_services->log().page({}).result()->isEmpty());
    }

    void rehearsalStopped()
    {
        FakeHttpServer second;
        second.always(HttpScript::answer(202, "queued"));
        FakeHttpServer third;
        third.always(HttpScript::answer(202, "queued"));
        second.always(HttpScript::never());
        add(gatewayAt(second.url(), u"1"_s));
        add(gatewayAt(second.url(), u"2"_s));
        add(gatewayAt(third.url(), u"3"_s));
        const auto cancel = std::make_shared<CancelSource>();
        auto running = m_services->sender().trial().rehearse(compose(), cancel);
        QTRY_COMPARE(second.requests().size(), 1);
        cancel->cancel();
        const Result<MessageDetails> details = running.result();
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Unknown);
        QVERIFY(third.requests().isEmpty());
    }

    /// Everything that could let a wrong request through is wrong in it.
    void wrongRequest_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("scheme");
        QTest::newRow("bearer") << QByteArray("Bearer canary-K3y") << QByteArray("Bearer ");
        QTest::newRow("basic") << QByteArray("Basic Y2FuYXJ5Oks=") << QByteArray("Basic ");
        QTest::newRow("bare") << QByteArray("canary-K3y") << QByteArray();
        QTest::newRow("words") << QByteArray("canary K3y and more") << QByteArray();
    }
    void wrongRequest()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, scheme);
        FakeHttpServer server;
        server.always(HttpScript::answer(202, "queued"));
        server.always(HttpScript::answer(401, "no"));
        GatewayDraft draft = gatewayAt(server.url(), u"A"_s, true);
        draft.values.insert(draft.gateway.custom.headers.first().value.id, right);
        draft.gateway = add(draft);
        draft.values.clear();
        const Result<MessageDetails> details
            = m_services->sender().tests().sendWrong(draft, compose()).result();
        QVERIFY(details);
        QCOMPARE(details->attempts.first().outcome, Outcome::RejectedGateway);
        const ReceivedRequest got = server.requests().first();
        QVERIFY(got.header("Authorization").startsWith(scheme));
        QVERIFY(got.header("Authorization") != right);
        QVERIFY(!got.header("Authorization").contains("anary"));
        QVERIFY(got.body.contains(impossibleRecipient().e164.toLatin1()));
        QCOMPARE(details->message.to, impossibleRecipient().e164);
    }

    void arrivals()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(202, "queued"));
        const Gateway gateway = add(gatewayAt(server.url(), u"A"_s));
        GatewayTests& tests = m_services->sender().tests();
        QVERIFY(!*tests.lastArrival(gateway.id).result());
        const Result<MessageDetails> sent
            = m_services->sender().test(GatewayDraft{gateway, {}}, compose()).result();
        TestArrival arrival;
        arrival.messageId = sent->message.id;
        arrival.gatewayId = gateway.id;
        arrival.arrived = true;
        arrival.afterMs = 6200;
        QVERIFY(tests.noteArrival(arrival).result());
        auto last = *tests.lastArrival(gateway.id).result();
        QVERIFY(last);
        QCOMPARE(last->afterMs, 6200);
        QVERIFY(last->arrived);
        QVERIFY(last->saidAt.isValid());
        // Said anew: it did not.
        arrival.arrived = false;
        QVERIFY(tests.noteArrival(arrival).result());
        last = *tests.lastArrival(gateway.id).result();
        QVERIFY(!last->arrived);
        QCOMPARE(last->afterMs, -1);
        arrival.gatewayId = 99;
        QCOMPARE(errorName(tests.noteArrival(arrival).result().error().kind), u"GatewayNotFound"_s);
        arrival.gatewayId = gateway.id;
        arrival.messageId = 99;
        QCOMPARE(errorName(tests.noteArrival(arrival).result().error().kind), u"MessageNotFound"_s);
    }

    void nextAfter()
    {
        const Gateway a = add(gatewayAt(u"http://127.0.0.1:9/"_s, u"A"_s));
        const Gateway b = add(gatewayAt(u"http://127.0.0.1:9/"_s, u"B"_s));
        const Gateway c = add(gatewayAt(u"http://127.0.0.1:9/"_s, u"C"_s));
        QVERIFY(m_services->gateways().setEnabled(b.id, false).result());
        GatewayTests& tests = m_services->sender().tests();
        QCOMPARE(tests.nextAfter(a.id).result()->name, u"C"_s);
        QCOMPARE(tests.nextAfter(c.id).result()->name, QString());
        QVERIFY(tests.nextAfter(c.id).result()->onRoute);
        QVERIFY(!tests.nextAfter(0).result()->onRoute);
    }
};

QTEST_GUILESS_MAIN(TestRouteTrial)
#include "tst_routetrial.moc"
