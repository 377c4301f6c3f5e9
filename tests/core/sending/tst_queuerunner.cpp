// SPDX-License-Identifier: GPL-3.0-or-later
// The queue by a clock that is moved by hand, and with a database that is full for a while.
#include "core/gateway/GatewayService.h"
#include "core/net/HttpTransport.h"
#include "core/otp/CodeSealer.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/sending/GatewayCall.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

#include <ctime>
#include <memory>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// Long enough to see that something does not happen.
constexpr int aWhileMs = 300;
constexpr int patienceMs = 15'000;

/// One program on a data directory; all of it lives in the thread of the test.
struct Program {
    Program(const QString& directory, MemorySecretStore& secrets, FakeClock& clock)
        : storage(std::move(*Storage::open(directory)))
        , gateways(*storage, secrets)
        , codes(*storage, secrets)
        , dispatcher(*storage, CallContext{secrets, transport, clock}, codes)
    {
    }
    ~Program() { storage->drain(); }

    std::unique_ptr<Storage> storage;
    HttpTransport transport;
    GatewayService gateways;
    CodeSealer codes;
    Dispatcher dispatcher;
};

template <class T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs))
        qFatal("no result came");
    return future.result();
}

OutgoingMessage compose(MessageType type, int lifetime = 0)
{
    return *composeMessage(
        MessageRequest{u"+4915112345678"_s, u"Your code is 482915"_s, {}, type, {}, u"OTPost"_s, lifetime});
}

}

class TestQueueRunner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Program> m_program;

    std::unique_ptr<Program> open() { return std::make_unique<Program>(m_dir->path(), *m_secrets, *m_clock); }
    Dispatcher& dispatcher() { return m_program->dispatcher; }
    Gateway add(const QString& url, const LimitSettings& limits = {})
    {
        GatewayDraft draft;
        draft.gateway.name = url;
        draft.gateway.custom.url = url;
        draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
        draft.gateway.limits = limits;
        return *await(m_program->gateways.save(draft));
    }
    MessageId submit(MessageType type = MessageType::Message, int lifetime = 0)
    {
        const Result<Submission> submitted = await(dispatcher().submit(compose(type, lifetime)));
        return submitted ? submitted->id : 0;
    }
    MessageDetails end(MessageId id) { return *await(dispatcher().ended(id)); }
    MessageDetails stored(MessageId id)
    {
        return *await(m_program->storage->read(
            [id](Connection& connection) { return MessageRepository::details(connection, id); }));
    }
    void sql(const QString& statement)
    {
        const Result<void> done = await(m_program->storage->write(
            [statement](Connection& connection) { return connection.exec(statement); }));
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }
    int number(const QString& query)
    {
        return await(
            m_program->storage->read([query](Connection& connection) { return connection.value(query); }))
            .value_or(QVariant())
            .toInt();
    }
    /// From here on the database cannot grow.
    void fillDisk()
    {
        sql(u"PRAGMA max_page_count = %1"_s.arg(number(u"PRAGMA page_count"_s)));
        QCOMPARE(number(u"PRAGMA freelist_count"_s), 0);
    }
    void makeRoom() { sql(u"PRAGMA max_page_count = 1000000"_s); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_clock = std::make_unique<FakeClock>(QDateTime::currentDateTimeUtc());
        m_program = open();
        dispatcher().setAlwaysSending(true);
    }
    void cleanup() { m_program.reset(); }

    void rateSpreads_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::newRow("tried at once") << 0;
        QTest::newRow("may wait") << 3'600;
    }
    void rateSpreads()
    {
        QFETCH(int, lifetime);
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        LimitSettings limits;
        limits.perSecond = Amount::parse(u"2"_s);
        add(server.url(), limits);
        QList<MessageId> ids;
        for (int i = 0; i < 10; ++i)
            ids.append(submit(MessageType::Message, lifetime));
        QVERIFY(server.waitForArrivals(1));
        QVERIFY(!server.waitForArrivals(4, 5 * aWhileMs)); // until nothing else moves
        const int atOnce = server.arrivals();
        for (int more = 1; atOnce + more <= 10; ++more) {
            m_clock->advance(500);
            QVERIFY(server.waitForArrivals(atOnce + more));
            QVERIFY(!server.waitForArrivals(atOnce + more + 1, more == 1 ? aWhileMs : 0));
        }
        for (MessageId id : std::as_const(ids))
            QCOMPARE(end(id).message.status, MessageStatus::Sent);
    }

    /// What is due must wait: the program sleeps meanwhile.
    void pausedDoesNotSpin()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(503));
        server.always(HttpScript::answer(200));
        add(server.url());
        const MessageId id = submit(MessageType::Message, 3'600);
        QTRY_COMPARE(stored(id).attempts.size(), 1);
        QTRY_COMPARE(stored(id).message.status, MessageStatus::New);
        dispatcher().setPaused(true);
        QTest::qWait(aWhileMs);
        m_clock->advance(300'000);
        const std::clock_t before = std::clock();
        QTest::qWait(2'500);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
        QCOMPARE(server.arrivals(), 1);
        dispatcher().setPaused(false);
        QCOMPARE(end(id).message.status, MessageStatus::Sent);
    }

    void callsAtOnceAreLimited()
    {
        FakeHttpServer server;
        server.always(HttpScript::never());
        LimitSettings limits;
        limits.inFlight = 3;
        add(server.url(), limits);
        QList<MessageId> ids;
        for (int i = 0; i < 7; ++i)
            ids.append(submit());
        // The second three come although it rests by then: nobody else can serve. Its limit holds.
        for (const int expected : {3, 6, 7}) {
            QVERIFY(server.waitForArrivals(expected));
            QVERIFY(!server.waitForArrivals(expected + 1, aWhileMs));
            server.closeConnections();
        }
        for (MessageId id : std::as_const(ids))
            QCOMPARE(end(id).message.status, MessageStatus::Unknown);
        QCOMPARE(server.arrivals(), 7);
    }

    /// A life ends by the time that passes, whatever is done to the clock of the machine.
    void clockIsSet_data()
    {
        QTest::addColumn<MessageType>("type");
        QTest::addColumn<int>("hours");
        for (const int hours : {-48, 0, 48}) {
            QTest::addRow("message, %d h", hours) << MessageType::Message << hours;
            QTest::addRow("code, %d h", hours) << MessageType::CustomerCode << hours;
        }
    }
    void clockIsSet()
    {
        QFETCH(MessageType, type);
        QFETCH(int, hours);
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        LimitSettings limits;
        limits.perSecond = Amount::parse(u"0.001"_s);
        add(server.url(), limits);
        QCOMPARE(end(submit()).message.status, MessageStatus::Sent);
        const MessageId id = submit(type, 60);
        m_clock->setWallClock(m_clock->now().addSecs(hours * 3600));
        m_clock->advance(59'000);
        dispatcher().setPaused(false); // looks at all
        QTest::qWait(aWhileMs);
        QCOMPARE(stored(id).message.status, MessageStatus::New);
        m_clock->advance(1'000);
        dispatcher().setPaused(false);
        const MessageDetails details = end(id);
        QCOMPARE(details.message.status, MessageStatus::Expired);
        QCOMPARE(details.message.reason->kind, ErrorKind::MessageExpired);
        QCOMPARE(server.arrivals(), 1);
    }

    /// Somebody ends the rest of the only gateway: who waits for it goes on, though the rest would last.
    void restIsEndedByAnotherProgram()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(429, {}, {{"Retry-After", "3600"}}));
        server.always(HttpScript::answer(200));
        const Gateway gateway = add(server.url());
        const MessageId id = submit(MessageType::Message, 7'200);
        QTRY_COMPARE(number(u"SELECT count(*) FROM gateway_health"_s), 1);
        m_clock->advance(120'000); // the pause of the message itself
        QVERIFY(!server.waitForArrivals(2, aWhileMs));
        {
            const auto other = std::move(*Storage::open(m_dir->path()));
            const QDateTime now = m_clock->now();
            QVERIFY(await(other->write([gateway, now](Connection& connection) {
                return HealthRepository::reset(connection, gateway.id, now);
            })));
        }
        QCOMPARE(end(id).message.status, MessageStatus::Sent);
        QCOMPARE(server.arrivals(), 2);
    }

    /// What counts is the gateway as it is when the message leaves.
    void gatewayIsEditedMeanwhile()
    {
        FakeHttpServer former;
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        Gateway gateway = add(former.url());
        QVERIFY(await(dispatcher().takeRole()));
        dispatcher().setPaused(true);
        QList<MessageId> ids;
        for (int i = 0; i < 5; ++i)
            ids.append(submit());
        gateway.custom.url = server.url();
        QVERIFY(await(m_program->gateways.save(GatewayDraft{gateway, {}})));
        dispatcher().setPaused(false);
        for (MessageId id : std::as_const(ids))
            QCOMPARE(end(id).message.status, MessageStatus::Sent);
        QCOMPARE(former.connections(), 0);
    }

    /// The database is full when the answers come: both attempts and the end are written when there is room.
    void fullDiskAtTheEnd_data()
    {
        QTest::addColumn<bool>("fallback");
        QTest::newRow("accepted") << false;
        QTest::newRow("rejected, then accepted") << true;
    }
    void fullDiskAtTheEnd()
    {
        QFETCH(bool, fallback);
        const HttpScript longAnswer = HttpScript::answer(200, QByteArray(30'000, 'y'));
        FakeHttpServer first;
        FakeHttpServer second;
        first.enqueue(fallback ? HttpScript::drip(HttpScript::answer(401, QByteArray(30'000, 'n')), 3'000, 40)
                               : HttpScript::drip(longAnswer, 3'000, 40));
        second.enqueue(longAnswer);
        second.always(HttpScript::answer(200));
        first.always(HttpScript::answer(200));
        add(first.url());
        if (fallback)
            add(second.url());
        const MessageId id = submit();
        QVERIFY(first.waitForRequests(1));
        fillDisk();
        const MessageDetails told = end(id);
        QCOMPARE(told.message.status, MessageStatus::Sent);
        QVERIFY(told.notStored);
        QCOMPARE(told.notStored->kind, ErrorKind::DatabaseFull);
        QCOMPARE(told.attempts.size(), fallback ? 2 : 1);
        QCOMPARE(stored(id).message.status, MessageStatus::Sending);
        // The role is kept until it is written: the next sender would take it for interrupted.
        dispatcher().setAlwaysSending(false);
        QTest::qWait(1'500);
        QVERIFY(dispatcher().isSender());
        makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(stored(id).message.status, MessageStatus::Sent, patienceMs);
        const MessageDetails written = stored(id);
        QCOMPARE(written.attempts.size(), told.attempts.size());
        for (qsizetype i = 0; i < written.attempts.size(); ++i)
            QCOMPARE(written.attempts[i].outcome, told.attempts[i].outcome);
        QCOMPARE(first.arrivals() + second.arrivals(), fallback ? 2 : 1);
        QCOMPARE(end(submit()).message.status, MessageStatus::Sent);
    }

    /// The secret store is shut when a program takes over: codes wait for it, others do not.
    void takesOverWithTheSecretStoreShut()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(server.url());
        QVERIFY(await(dispatcher().takeRole()));
        dispatcher().setPaused(true);
        const MessageId code = submit(MessageType::CustomerCode);
        const MessageId other = submit();
        QVERIFY(code != 0 && other != 0);
        m_program.reset();
        m_secrets->failWith(ErrorKind::KeychainLocked);
        m_program = open();
        dispatcher().setAlwaysSending(true);
        QCOMPARE(end(other).message.status, MessageStatus::Sent);
        QCOMPARE(server.arrivals(), 1);
        QCOMPARE(stored(code).message.status, MessageStatus::New);
        m_secrets->failWith(std::nullopt);
        sql(u"UPDATE message SET updated_at = updated_at + 1 WHERE id = %1"_s.arg(
            other)); // somebody is active
        QCOMPARE(end(code).message.status, MessageStatus::Sent);
        QVERIFY(server.lastRequest().body.contains("482915"));
    }

    /// Without a secret store the program that got a code sends it itself, and only it.
    void codeWithoutASecretStore()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(server.url());
        QVERIFY(await(dispatcher().takeRole()));
        m_secrets->failWith(ErrorKind::KeychainMissing);
        QCOMPARE(end(submit(MessageType::CustomerCode)).message.status, MessageStatus::Sent);
        QVERIFY(server.lastRequest().body.contains("482915"));
        SubmitOptions options;
        options.leaveToOthers = true;
        const Result<Submission> left
            = await(dispatcher().submit(compose(MessageType::CustomerCode), options));
        QVERIFY(!left);
        QCOMPARE(left.error().kind, ErrorKind::KeychainMissing);
        QCOMPARE(number(u"SELECT count(*) FROM message"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestQueueRunner)
#include "tst_queuerunner.moc"
