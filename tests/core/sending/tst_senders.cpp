// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"

#include <QDir>
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

}

class TestSenders : public QObject
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
    Result<void> sql(const QString& statement)
    {
        return m_services->storage()
            .write([statement](Connection& connection) { return connection.exec(statement); })
            .result();
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

    /// Exactly one sends; the other's messages go by it, and their end is known there.
    void twoPrograms()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(server.url(), u"A"_s);
        dispatcher().setAlwaysSending(true);
        QVERIFY(dispatcher().takeRole().result());
        const std::unique_ptr<Services> other = open();
        QVERIFY(other);
        for (MessageType type : {MessageType::Message, MessageType::CustomerCode}) {
            const Result<Submission> submitted = other->dispatcher().submit(compose(type)).result();
            QVERIFY(submitted);
            const QFuture<Result<MessageDetails>> ended = other->dispatcher().ended(submitted->id);
            QTRY_VERIFY_WITH_TIMEOUT(ended.isFinished(), patienceMs);
            QCOMPARE(ended.result()->message.status, MessageStatus::Sent);
        }
        QVERIFY(!other->dispatcher().isSender());
        QCOMPARE(server.arrivals(), 2);
    }
    /// The sender ends; the next goes on with what waits, codes as well.
    void nextSender()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(server.url(), u"A"_s);
        dispatcher().setAlwaysSending(true);
        dispatcher().setPaused(true);
        QVERIFY(dispatcher().takeRole().result());
        const std::unique_ptr<Services> other = open();
        const Result<Submission> code
            = other->dispatcher().submit(compose(MessageType::CustomerCode)).result();
        QVERIFY(code);
        const QFuture<Result<MessageDetails>> ended = other->dispatcher().ended(code->id);
        QCOMPARE(server.arrivals(), 0);
        m_services.reset();
        QTRY_VERIFY_WITH_TIMEOUT(ended.isFinished(), patienceMs);
        QCOMPARE(ended.result()->message.status, MessageStatus::Sent);
        QVERIFY(server.lastRequest().body.contains("482915"));
        QVERIFY(other->dispatcher().isSender());
    }
    /// What a dead sender had on its way becomes Unknown, and is not sent.
    void interrupted()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        const GatewayId id = add(server.url(), u"A"_s);
        QVERIFY(sql(
            u"INSERT INTO message (recipient, type, status, text, encoding, segments, units, location, "
            "gateway_name, created_at, updated_at, flight_gateway, flight_started) VALUES ('+4915112345678', "
            "'code', 'sending', 'x', 'GSM-7', 1, 1, '', 'A', 1, 1, %1, 1)"_s.arg(id)));
        const Result<MessageDetails> details = dispatcher().ended(1).result();
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Unknown);
        QCOMPARE(details->attempts.size(), 1);
        QCOMPARE(details->attempts.first().reason->kind, ErrorKind::InterruptedInFlight);
        QCOMPARE(details->attempts.first().gatewayName, u"A"_s);
        QCOMPARE(server.arrivals(), 0);
    }
    /// A code whose text only the dead program knew, and one that is too old, also by a clock that was set
    /// back.
    void codesThatAreTooLate_data()
    {
        QTest::addColumn<qint64>("created");
        QTest::addColumn<qint64>("expires");
        QTest::addColumn<MessageStatus>("status");
        QTest::newRow("only in memory") << qint64(-1'000) << qint64(600'000) << MessageStatus::Error;
        QTest::newRow("too old") << qint64(-700'000) << qint64(-100'000) << MessageStatus::Expired;
        QTest::newRow("from the future") << qint64(7'200'000) << qint64(7'800'000) << MessageStatus::Expired;
    }
    void codesThatAreTooLate()
    {
        QFETCH(qint64, created);
        QFETCH(qint64, expires);
        FakeHttpServer server;
        add(server.url(), u"A"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(
            sql(u"INSERT INTO message (recipient, type, status, text, encoding, segments, units, location, "
                "created_at, updated_at, expires_at) VALUES ('+4915112345678', 'code', 'new', 'x', 'GSM-7', "
                "1, 1, "
                "'', %1, %1, %2)"_s.arg(now + created)
                    .arg(now + expires)));
        const Result<MessageDetails> details = dispatcher().ended(1).result();
        QVERIFY(details);
        QTEST(details->message.status, "status");
        QCOMPARE(server.arrivals(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSenders)
#include "tst_senders.moc"
