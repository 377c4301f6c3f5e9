// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

OutgoingMessage compose(MessageType type = MessageType::Message, int lifetime = 0,
    const QString& text = u"Your code is 482915"_s, const QString& location = {})
{
    return *composeMessage(
        MessageRequest{u"+4915112345678"_s, text, location, type, {}, u"OTPost"_s, lifetime});
}

SubmitOptions underKey(const QString& key)
{
    SubmitOptions options;
    options.idempotencyKey = key;
    return options;
}

}

class TestDispatcher : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;

    std::unique_ptr<Services> open() const
    {
        auto opened = Services::open(m_dir->path(), m_secrets.get());
        return opened ? std::move(*opened) : nullptr;
    }
    GatewayId add(const QString& url, const QString& name, const LimitSettings& limits = {})
    {
        GatewayDraft draft;
        draft.gateway.name = name;
        draft.gateway.custom.url = url;
        draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
        draft.gateway.connection.timeoutMs = 500;
        draft.gateway.connection.deadlineMs = 5'000;
        draft.gateway.limits = limits;
        const Result<Gateway> saved = m_services->gateways().save(draft).result();
        return saved ? saved->id : 0;
    }
    Dispatcher& dispatcher() { return m_services->dispatcher(); }
    Result<MessageDetails> send(const OutgoingMessage& message)
    {
        const Result<Submission> submitted = dispatcher().submit(message).result();
        if (!submitted)
            return tl::unexpected(submitted.error());
        return dispatcher().ended(submitted->id).result();
    }
    Result<void> sql(const QString& statement)
    {
        return m_services->storage()
            .write([statement](Connection& connection) { return connection.exec(statement); })
            .result();
    }
    QVariant value(const QString& query)
    {
        return m_services->storage()
            .read([query](Connection& connection) { return connection.value(query); })
            .result()
            .value_or(QVariant());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_services = open();
        QVERIFY(m_services);
    }
    void cleanup() { m_services.reset(); }

    void noRoute()
    {
        const Result<Submission> submitted = dispatcher().submit(compose()).result();
        QVERIFY(!submitted);
        QCOMPARE(submitted.error().kind, ErrorKind::NoGatewayInRoute);
        QCOMPARE(value(u"SELECT count(*) FROM message"_s).toInt(), 0);
    }
    void disabledRoute()
    {
        const GatewayId first = add(u"http://127.0.0.1:1/"_s, u"First"_s);
        QVERIFY(add(u"http://127.0.0.1:1/"_s, u"Second"_s));
        Location venue;
        venue.name = u"Hotel"_s;
        const Result<Location> hotel = m_services->routes().addLocation(venue).result();
        QVERIFY(hotel);
        QVERIFY(m_services->routes().setRoute(hotel->id, {first}).result());
        QVERIFY(m_services->gateways().setEnabled(first, false).result());
        const Result<Submission> submitted
            = dispatcher().submit(compose(MessageType::Message, 0, u"Hi"_s, u" hotel "_s)).result();
        QVERIFY(!submitted);
        QCOMPARE(submitted.error().kind, ErrorKind::RouteDisabled);
    }

    void idempotencyKey()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(server.url(), u"A"_s);
        const Result<Submission> first = dispatcher().submit(compose(), underKey(u"key 1"_s)).result();
        QVERIFY(first);
        QVERIFY(!first->repeated);
        QVERIFY(dispatcher().ended(first->id).result());
        const Result<Submission> again = dispatcher().submit(compose(), underKey(u"key 1"_s)).result();
        QVERIFY(again);
        QVERIFY(again->repeated);
        QCOMPARE(again->id, first->id);
        QCOMPARE(again->status, MessageStatus::Sent);
        const Result<Submission> other
            = dispatcher()
                  .submit(compose(MessageType::Message, 0, u"Other"_s), underKey(u"key 1"_s))
                  .result();
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::IdempotencyKeyReused);
        QCOMPARE(server.arrivals(), 1);
        // Its time is over: the key is free.
        QVERIFY(sql(u"UPDATE idempotency SET expires_at = 1"_s));
        QVERIFY(!dispatcher().submit(compose(), underKey(u"key 1"_s)).result()->repeated);
    }
    void keysThatAreNone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("space in front") << u" key"_s;
        QTest::newRow("control character") << u"a\tb"_s;
        QTest::newRow("too long") << QString(201, u'k');
    }
    void keysThatAreNone()
    {
        QFETCH(QString, key);
        add(u"http://127.0.0.1:1/"_s, u"A"_s);
        const Result<Submission> submitted = dispatcher().submit(compose(), underKey(key)).result();
        QVERIFY(!submitted);
        QCOMPARE(submitted.error().kind, ErrorKind::IdempotencyKeyInvalid);
    }

    /// The row holds template and challenge, never the text; what is sealed is wiped when its time is over.
    void rowOfACode()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(server.url(), u"A"_s);
        const Result<MessageDetails> sent = send(compose(MessageType::CustomerCode));
        QVERIFY(sent);
        QVERIFY(server.lastRequest().body.contains("482915"));
        QCOMPARE(value(u"SELECT template FROM message"_s).toString(), u"Your code is %1%"_s);
        QVERIFY(!value(u"SELECT text FROM message"_s).toString().contains(u"482915"_s));
        QVERIFY(!value(u"SELECT sealed FROM challenge"_s).toByteArray().isEmpty());
    }

    /// The same code by the next gateway, and from the last by the first again.
    void resend()
    {
        FakeHttpServer first;
        FakeHttpServer second;
        first.always(HttpScript::answer(200));
        second.always(HttpScript::answer(200));
        add(first.url(), u"First"_s);
        add(second.url(), u"Second"_s);
        Result<MessageDetails> last = send(compose(MessageType::CustomerCode));
        for (const FakeHttpServer* expected : {&second, &first}) {
            const int before = expected->arrivals();
            const Result<Submission> again = dispatcher().resend(last->message.id).result();
            QVERIFY(again);
            last = dispatcher().ended(again->id).result();
            QVERIFY(last);
            QCOMPARE(last->message.status, MessageStatus::Sent);
            QCOMPARE(expected->arrivals(), before + 1);
            QVERIFY(expected->lastRequest().body.contains("482915"));
        }
        QVERIFY(sql(u"UPDATE challenge SET sealed = NULL"_s));
        QCOMPARE(dispatcher().resend(last->message.id).result().error().kind, ErrorKind::MessageTextGone);
        const Result<MessageDetails> plain = send(compose());
        QCOMPARE(dispatcher().resend(plain->message.id).result().error().kind, ErrorKind::MessageNotACode);
        QCOMPARE(dispatcher().resend(999).result().error().kind, ErrorKind::MessageNotFound);
    }

    void unclearSettings_data()
    {
        QTest::addColumn<MessageType>("type");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("atSecond");
        QTest::newRow("code") << MessageType::CustomerCode << QString() << QString() << 1;
        QTest::newRow("message") << MessageType::Message << QString() << QString() << 0;
        QTest::newRow("code, stop") << MessageType::CustomerCode << u"when-unclear-code"_s << u"stop"_s << 0;
        QTest::newRow("message, next") << MessageType::Message << u"when-unclear-message"_s << u"next"_s << 1;
    }
    void unclearSettings()
    {
        QFETCH(MessageType, type);
        QFETCH(QString, setting);
        QFETCH(QString, word);
        FakeHttpServer first;
        FakeHttpServer second;
        first.always(HttpScript::close());
        second.always(HttpScript::answer(200));
        add(first.url(), u"First"_s);
        add(second.url(), u"Second"_s);
        if (!setting.isEmpty())
            QVERIFY(m_services->settings().set(setting, word).result());
        const Result<MessageDetails> details = send(compose(type));
        QVERIFY(details);
        QTEST(second.arrivals(), "atSecond");
        QCOMPARE(
            details->message.status, second.arrivals() == 1 ? MessageStatus::Sent : MessageStatus::Unknown);
    }

    void nothingTriedInTime()
    {
        LimitSettings limits;
        limits.perSecond = Amount::parse(u"0.001"_s);
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(server.url(), u"Slow"_s, limits);
        QCOMPARE(send(compose())->message.status, MessageStatus::Sent);
        const Result<MessageDetails> late = send(compose(MessageType::CustomerCode, 1));
        QVERIFY(late);
        QCOMPARE(late->message.status, MessageStatus::Expired);
        QCOMPARE(late->message.reason->kind, ErrorKind::MessageExpired);
        QCOMPARE(server.arrivals(), 1);
    }
    /// All gateways dead: it waits for its lifetime, and ends with every attempt's reason.
    void allDead()
    {
        FakeHttpServer server;
        const QString url = server.url();
        server.stopListening();
        add(url, u"Dead"_s);
        const Result<MessageDetails> details = send(compose(MessageType::Message, 1));
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Error);
        QCOMPARE(details->message.reason->kind, ErrorKind::MessageExpired);
        QCOMPARE(details->attempts.first().outcome, Outcome::Unreachable);
        QVERIFY(details->message.createdAt.msecsTo(details->message.updatedAt) >= 900); // timers may be early
    }
    void comesBackInTime()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(503));
        server.always(HttpScript::answer(200));
        add(server.url(), u"Comes back"_s);
        const Result<MessageDetails> details = send(compose(MessageType::CustomerCode, 60));
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        QCOMPARE(details->attempts.size(), 2);
    }

    void callsAtOnce()
    {
        FakeHttpServer server;
        server.always(HttpScript::drip(HttpScript::answer(200), 20, 20));
        LimitSettings limits;
        limits.inFlight = 3;
        add(server.url(), u"Narrow"_s, limits);
        QList<QFuture<Result<Submission>>> submitted;
        for (int i = 0; i < 20; ++i)
            submitted.append(dispatcher().submit(compose()));
        for (const QFuture<Result<Submission>>& one : submitted)
            QCOMPARE(dispatcher().ended(one.result()->id).result()->message.status, MessageStatus::Sent);
        QVERIFY2(server.connections() <= 9, qPrintable(QString::number(server.connections())));
        QCOMPARE(server.arrivals(), 20);
    }
    void dailyCap()
    {
        FakeHttpServer first;
        FakeHttpServer second;
        first.always(HttpScript::answer(200));
        second.always(HttpScript::answer(200));
        LimitSettings limits;
        limits.perDay = 2;
        add(first.url(), u"Capped"_s, limits);
        add(second.url(), u"Second"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(send(compose())->message.status, MessageStatus::Sent);
        QCOMPARE(first.arrivals(), 2);
        QCOMPARE(second.arrivals(), 1);
        // Also after a restart.
        m_services.reset();
        m_services = open();
        QCOMPARE(send(compose())->message.status, MessageStatus::Sent);
        QCOMPARE(first.arrivals(), 2);
    }
    void retryAfter()
    {
        FakeHttpServer first;
        FakeHttpServer second;
        first.always(HttpScript::answer(429, {}, {{"Retry-After", "120"}}));
        second.always(HttpScript::answer(200));
        const GatewayId id = add(first.url(), u"First"_s);
        add(second.url(), u"Second"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(send(compose())->message.status, MessageStatus::Sent);
        QCOMPARE(first.arrivals(), 1);
        QCOMPARE(second.arrivals(), 3);
        QTRY_VERIFY(value(u"SELECT state FROM gateway_health WHERE gateway_id = %1"_s.arg(id)).isValid());
    }

    void withdrawn()
    {
        LimitSettings limits;
        limits.perSecond = Amount::parse(u"0.001"_s);
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(server.url(), u"Slow"_s, limits);
        QCOMPARE(send(compose())->message.status, MessageStatus::Sent);
        const Result<Submission> waiting = dispatcher().submit(compose(), underKey(u"w"_s)).result();
        QVERIFY(waiting);
        const Result<QList<MessageId>> back = dispatcher().withdraw({waiting->id, 1, 999}).result();
        QVERIFY(back);
        QCOMPARE(*back, QList<MessageId>{waiting->id});
        const Result<MessageDetails> details = dispatcher().ended(waiting->id).result();
        QCOMPARE(details->message.status, MessageStatus::Error);
        QCOMPARE(details->message.reason->kind, ErrorKind::SendingStopped);
        QCOMPARE(value(u"SELECT count(*) FROM idempotency"_s).toInt(), 0);
    }

    /// A gateway that is disabled while messages wait for it.
    void disabledMeanwhile()
    {
        FakeHttpServer first;
        FakeHttpServer second;
        first.always(HttpScript::answer(200));
        second.always(HttpScript::answer(200));
        LimitSettings limits;
        limits.perSecond = Amount::parse(u"0.001"_s);
        const GatewayId slow = add(first.url(), u"Slow"_s, limits);
        QCOMPARE(send(compose())->message.status, MessageStatus::Sent);
        const Result<Submission> waiting = dispatcher().submit(compose()).result();
        QVERIFY(waiting);
        add(second.url(), u"Second"_s);
        QVERIFY(m_services->gateways().setEnabled(slow, false).result());
        QCOMPARE(dispatcher().ended(waiting->id).result()->message.status, MessageStatus::Sent);
        QCOMPARE(second.arrivals(), 1);
    }

    /// The disk is full: what was not accepted is refused, what came back is written when there is room.
    void fullDisk()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, QByteArray(7'000, 'x')));
        add(server.url(), u"A"_s);
        QVERIFY(send(compose()));
        const int pages = value(u"PRAGMA page_count"_s).toInt();
        QVERIFY(sql(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        const Result<MessageDetails> details = send(compose());
        if (details) {
            QCOMPARE(details->message.status, MessageStatus::Sent);
            QVERIFY(details->notStored);
        } else {
            QCOMPARE(details.error().kind, ErrorKind::DatabaseFull);
        }
        int refused = 0;
        for (int i = 0; i < 100 && refused == 0; ++i) {
            const Result<Submission> submitted
                = dispatcher().submit(compose(MessageType::Message, 0, QString(1'000, u'x'))).result();
            refused += submitted ? 0 : 1;
            QVERIFY(submitted || submitted.error().kind == ErrorKind::DatabaseFull);
        }
        QCOMPARE(refused, 1);
        QVERIFY(sql(u"PRAGMA max_page_count = 1000000"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            value(u"SELECT count(*) FROM message WHERE status IN ('new', 'sending')"_s).toInt(), 0,
            patienceMs);
        QCOMPARE(send(compose())->message.status, MessageStatus::Sent);
    }

    void messageThatIsNotThere()
    {
        QCOMPARE(dispatcher().ended(42).result().error().kind, ErrorKind::MessageNotFound);
    }
};

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
