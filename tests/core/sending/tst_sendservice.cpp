// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Compose.h"
#include "core/sending/SendService.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/MessageJson.h"
#include "core/storage/MessageLog.h"
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

const QByteArray canary = "canary-K3y/+with=signs";

GatewayDraft gatewayAt(const QString& url, const QString& name, bool withKey = false)
{
    GatewayDraft draft;
    draft.gateway.name = name;
    draft.gateway.custom.url = url;
    draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
    draft.gateway.connection.timeoutMs = 300;
    if (withKey) {
        const SecretRef header = SecretRef::fresh({u"127.0.0.1"_s});
        const SecretRef named = SecretRef::fresh({u"127.0.0.1"_s});
        draft.gateway.custom.headers = {{u"Authorization"_s, header}};
        draft.gateway.secrets = {{u"key"_s, named}};
        draft.gateway.custom.url += u"?key=%SECRET:key%"_s;
        draft.values = {{header.id, "Bearer " + canary}, {named.id, canary}};
    }
    return draft;
}

OutgoingMessage compose(MessageType type, const QString& text = u"Your code is 482915"_s)
{
    return *composeMessage(MessageRequest{u"+4915112345678"_s, text, {}, type, {}, u"OTPost"_s});
}

}

class TestSendService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;

    void add(const GatewayDraft& draft) { QVERIFY(m_services->gateways().save(draft).result()); }
    Result<MessageDetails> send(MessageType type, const QString& text = u"Your code is 482915"_s)
    {
        return m_services->sender().send(compose(type, text)).result();
    }
    /// Everything below the data directory, and the log as it would be shown.
    QByteArray traces() const
    {
        QByteArray bytes;
        for (const QFileInfo& file : QDir(m_dir->path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile open(file.filePath());
            if (open.open(QIODevice::ReadOnly))
                bytes += open.readAll();
        }
        return bytes;
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

    void accepted()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(202, "queued"));
        add(gatewayAt(server.url(), u"A"_s, true));
        const Result<MessageDetails> details = send(MessageType::Message, u"Hello"_s);
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        QCOMPARE(details->attempts.size(), 1);
        QCOMPARE(details->attempts.first().outcome, Outcome::Accepted);
        QCOMPARE(details->attempts.first().response.body, u"queued"_s);
        QVERIFY(!details->notStored);
        // What was returned is what the log has.
        const Result<MessageDetails> logged = m_services->log().details(details->message.id).result();
        QCOMPARE(toUtf8(detailsToJson(*logged, true)), toUtf8(detailsToJson(*details, true)));
        const ReceivedRequest got = server.requests().first();
        QCOMPARE(got.header("Authorization"), "Bearer " + canary);
        QCOMPARE(got.body, "{\"to\":\"+4915112345678\",\"text\":\"Hello\"}");
    }

    /// The table of outcomes, walked with two gateways.
    void outcomes_data()
    {
        QTest::addColumn<HttpScript>("script");
        QTest::addColumn<MessageType>("type");
        QTest::addColumn<Outcome>("first");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<int>("attempts");
        const auto message = MessageType::Message;
        const auto code = MessageType::CustomerCode;
        QTest::addRow("refused login")
            << HttpScript::answer(401) << message << Outcome::RejectedGateway << MessageStatus::Sent << 2;
        QTest::addRow("no funds") << HttpScript::answer(402) << code << Outcome::RejectedGateway
                                  << MessageStatus::Sent << 2;
        QTest::addRow("redirect") << HttpScript::answer(307, {}, {{"Location", "/x"}}) << message
                                  << Outcome::RejectedGateway << MessageStatus::Sent << 2;
        QTest::addRow("503") << HttpScript::answer(503) << message << Outcome::RejectedGateway
                             << MessageStatus::Sent << 2;
        QTest::addRow("500, message")
            << HttpScript::answer(500) << message << Outcome::Unknown << MessageStatus::Unknown << 1;
        QTest::addRow("500, code") << HttpScript::answer(500) << code << Outcome::Unknown
                                   << MessageStatus::Sent << 2;
        QTest::addRow("silence, message")
            << HttpScript::never() << message << Outcome::Unknown << MessageStatus::Unknown << 1;
        QTest::addRow("silence, code")
            << HttpScript::never() << code << Outcome::Unknown << MessageStatus::Sent << 2;
        QTest::addRow("reset, message")
            << HttpScript::reset() << message << Outcome::Unknown << MessageStatus::Unknown << 1;
        QTest::addRow("reset, code") << HttpScript::reset() << code << Outcome::Unknown << MessageStatus::Sent
                                     << 2;
    }
    void outcomes()
    {
        QFETCH(HttpScript, script);
        QFETCH(MessageType, type);
        QFETCH(Outcome, first);
        QFETCH(MessageStatus, status);
        QFETCH(int, attempts);
        FakeHttpServer primary;
        FakeHttpServer fallback;
        primary.always(script);
        fallback.always(HttpScript::answer(200));
        add(gatewayAt(primary.url(), u"Primary"_s));
        add(gatewayAt(fallback.url(), u"Fallback"_s));
        const Result<MessageDetails> details = send(type);
        QVERIFY(details);
        QCOMPARE(details->attempts.first().outcome, first);
        QCOMPARE(details->message.status, status);
        QCOMPARE(details->attempts.size(), attempts);
        QCOMPARE(primary.arrivals(), 1);
        QCOMPARE(fallback.arrivals(), attempts - 1);
    }

    void unreachableGoesOn()
    {
        FakeHttpServer fallback;
        fallback.always(HttpScript::answer(200));
        add(gatewayAt(u"http://no-such-host.invalid/"_s, u"Dead"_s));
        add(gatewayAt(fallback.url(), u"Fallback"_s));
        const Result<MessageDetails> details = send(MessageType::Message);
        QCOMPARE(details->attempts.first().outcome, Outcome::Unreachable);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        QCOMPARE(details->message.gatewayName, u"Fallback"_s);
    }

    void allFail()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(401));
        add(gatewayAt(server.url(), u"A"_s));
        add(gatewayAt(server.url(), u"B"_s));
        const Result<MessageDetails> details = send(MessageType::Message);
        QCOMPARE(details->message.status, MessageStatus::Error);
        QCOMPARE(details->attempts.size(), 2);
        // A code that may have arrived by the first is not called an error.
        server.enqueue(HttpScript::answer(500));
        server.always(HttpScript::answer(401));
        QCOMPARE(send(MessageType::CustomerCode)->message.status, MessageStatus::Unknown);
    }

    /// Nor does the next provider's word on the number: the first may have delivered.
    void numberRefusedAfterUnknown()
    {
        FakeHttpServer silent;
        FakeHttpServer refusing;
        silent.always(HttpScript::reset());
        refusing.always(HttpScript::answer(400, "{\"code\":21610,\"message\":\"x\",\"status\":400}"));
        add(gatewayAt(silent.url(), u"Silent"_s));
        GatewayDraft twilio;
        twilio.gateway.name = u"Refusing"_s;
        twilio.gateway.type = GatewayType::Twilio;
        twilio.gateway.twilio = {u"AC0123456789abcdef0123456789abcdef"_s, {}, u"Hotel"_s, refusing.url()};
        twilio.gateway.secrets = {{twilioApiSecret, SecretRef::fresh({u"127.0.0.1"_s})}};
        twilio.values = {{twilio.gateway.secrets.first().value.id, canary}};
        add(twilio);
        const Result<MessageDetails> details = send(MessageType::CustomerCode);
        QCOMPARE(details->attempts.size(), 2);
        QCOMPARE(details->attempts.last().outcome, Outcome::RejectedRecipient);
        QCOMPARE(details->message.status, MessageStatus::Unknown);
    }

    void noGateway()
    {
        QCOMPARE(send(MessageType::Message).error().kind, ErrorKind::NoGatewayInRoute);
        GatewayDraft disabled = gatewayAt(u"http://127.0.0.1:1/"_s, u"Off"_s);
        disabled.gateway.enabled = false;
        add(disabled);
        QCOMPARE(send(MessageType::Message).error().kind, ErrorKind::NoGatewayInRoute);
        QVERIFY(m_services->log().page({}).result()->isEmpty());
    }

    /// A secret that cannot be read stops the gateway, not the message.
    void secretMissing()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(gatewayAt(server.url(), u"Locked"_s, true));
        add(gatewayAt(server.url(), u"Open"_s));
        m_secrets->failWith(ErrorKind::KeychainLocked);
        const Result<MessageDetails> details = send(MessageType::Message);
        QCOMPARE(details->attempts.first().outcome, Outcome::RejectedGateway);
        QCOMPARE(details->attempts.first().reason->kind, ErrorKind::KeychainLocked);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        QCOMPARE(server.arrivals(), 1);
    }

    void secretsAreReadOnce()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        add(gatewayAt(server.url(), u"A"_s, true));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(send(MessageType::Message)->message.status, MessageStatus::Sent);
        QCOMPARE(m_secrets->reads(), 2);
    }

    /// A server that repeats all it was sent, in all encodings that come to mind.
    void nothingSecretIsKept()
    {
        FakeHttpServer server;
        const QByteArray percent = canary.toPercentEncoding();
        const QByteArray echo
            = canary + "\n" + percent + "\n" + canary.toBase64() + "\n" + ("user:" + canary).toBase64();
        const QByteArray code = "\nYour code is 482915\n" + QByteArray("482915").toBase64();
        server.enqueue(HttpScript::answer(400, echo + code, {{"X-Echo", canary}}));
        server.always(HttpScript::answer(400, echo, {{"X-Echo", canary}}));
        add(gatewayAt(server.url(), u"A"_s, true));
        QCOMPARE(send(MessageType::CustomerCode)->message.status, MessageStatus::Error);
        QCOMPARE(send(MessageType::Message, u"Hello"_s)->message.status, MessageStatus::Error);
        QVERIFY(server.requests().first().body.contains("482915"));
        m_services.reset();
        const QByteArray kept = traces();
        for (const QByteArray& needle : {canary, percent, percent.toLower(), canary.toBase64(),
                 ("user:" + canary).toBase64(), QByteArray("482915"), QByteArray("482915").toBase64()})
            QVERIFY2(!kept.contains(needle), needle.constData());
        QVERIFY(kept.contains("Your code is"));
    }

    /// Answers made to break the reader, or to carry a secret past the masks.
    void hostileAnswers()
    {
        FakeHttpServer server;
        GatewayDraft draft = gatewayAt(server.url(), u"A"_s);
        const SecretRef ref = SecretRef::fresh({u"127.0.0.1"_s});
        const QByteArray key = "CAN\"ARY\\SECRET42";
        draft.gateway.custom.payload = u"{\"k\":\"%SECRET:k%\",\"t\":\"%MESSAGE%%TO%\"}"_s;
        draft.gateway.secrets = {{u"k"_s, ref}};
        draft.gateway.custom.successPath = u"a=1"_s;
        draft.values = {{ref.id, key}};
        add(draft);
        for (const QByteArray& body : {QByteArray("{\"a\":1e999}"), QByteArray(key),
                 "{\"a\":" + QByteArray("\"CAN\\\"ARY\\\\SECRET42\"}"),
                 "{\"a\":\"" + QByteArray(195, 'x') + "CAN\\\"ARY\\\\SECRET42\"}"}) {
            server.always(HttpScript::answer(200, body));
            const Result<MessageDetails> details = send(MessageType::Message, u"Hi"_s);
            QVERIFY(details);
            QCOMPARE(details->attempts.first().outcome, Outcome::RejectedGateway);
            const QByteArray json = toUtf8(detailsToJson(*details, true));
            QVERIFY2(!json.contains("SECRET42") && !json.contains("CAN"), json.constData());
        }
        m_services.reset();
        QVERIFY(!traces().contains("SECRET42"));
    }

    void testOfAnUnsavedGateway()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, "{\"status\":\"queued\"}"));
        GatewayDraft draft = gatewayAt(server.url(), u"Draft"_s, true);
        draft.gateway.custom.successPath = u"status=queued"_s;
        const Result<MessageDetails> details
            = m_services->sender().test(draft, compose(MessageType::Test)).result();
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        QCOMPARE(details->attempts.first().gatewayId, 0);
        QCOMPARE(details->attempts.first().checks.size(), 2);
        QCOMPARE(server.requests().first().header("Authorization"), "Bearer " + canary);
        QVERIFY(m_secrets->keys().isEmpty());
        QVERIFY(m_services->gateways().list().result()->isEmpty());
    }

    void testReportsConfigurationFirst()
    {
        FakeHttpServer server;
        GatewayDraft draft = gatewayAt(server.url(), u"Draft"_s);
        draft.gateway.custom.payload = u"{\"to\": %MESSAGE%}"_s;
        const Result<MessageDetails> details
            = m_services->sender().test(draft, compose(MessageType::Test)).result();
        QCOMPARE(details.error().kind, ErrorKind::PlaceholderUnquoted);
        QCOMPARE(details.error().field, u"payload"_s);
        QCOMPARE(server.arrivals(), 0);
        QVERIFY(m_services->log().page({}).result()->isEmpty());
    }

    void cancelStopsATest()
    {
        FakeHttpServer primary;
        primary.always(HttpScript::never());
        GatewayDraft slow = gatewayAt(primary.url(), u"Slow"_s);
        slow.gateway.connection.timeoutMs = slow.gateway.connection.deadlineMs = 60'000;
        const CancelToken cancel = std::make_shared<CancelSource>();
        const QFuture<Result<MessageDetails>> sending
            = m_services->sender().test(slow, compose(MessageType::Test), cancel);
        QVERIFY(primary.waitForRequests(1));
        cancel->cancel();
        const Result<MessageDetails> details = sending.result();
        QCOMPARE(details->message.status, MessageStatus::Unknown);
        QCOMPARE(details->attempts.size(), 1);
        QCOMPARE(details->attempts.first().reason->kind, ErrorKind::Canceled);
    }

    /// The disk fills up between sending and storing: what happened is still told.
    void logCannotBeWritten()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, QByteArray(7'000, 'x')));
        add(gatewayAt(server.url(), u"A"_s));
        QVERIFY(m_services->storage()
                    .write([](Connection& c) -> Result<void> {
                        const Result<QVariant> count = c.value(u"PRAGMA page_count"_s);
                        return c.exec(u"PRAGMA max_page_count = %1"_s.arg(count->toInt()));
                    })
                    .result());
        const Result<MessageDetails> details = send(MessageType::Message, u"Hi"_s);
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        QVERIFY(details->notStored);
        QCOMPARE(details->notStored->kind, ErrorKind::DatabaseFull);
        QCOMPARE(server.arrivals(), 1);
    }

    void refusesBadMessages_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorKind>("kind");
        const QString good = u"+4915112345678"_s;
        QTest::addRow("word") << u"hello"_s << u"x"_s << ErrorKind::PhoneNotANumber;
        QTest::addRow("nothing") << QString() << u"x"_s << ErrorKind::PhoneNotANumber;
        QTest::addRow("short") << u"+39"_s << u"x"_s << ErrorKind::PhoneNotANumber;
        QTest::addRow("no country") << u"015112345678"_s << u"x"_s << ErrorKind::PhoneNeedsCountry;
        QTest::addRow("country") << u"+999123456789"_s << u"x"_s << ErrorKind::PhoneCountryUnknown;
        QTest::addRow("empty") << good << u" \n"_s << ErrorKind::MessageEmpty;
        QTest::addRow("NUL") << good << QString(QChar::Null) + u"x"_s << ErrorKind::TextInvalid;
        QTest::addRow("half a surrogate") << good << QString(QChar(0xD83D)) << ErrorKind::TextInvalid;
        QTest::addRow("too long") << good << QString(1531, u'x') << ErrorKind::MessageTooLong;
    }
    void refusesBadMessages()
    {
        QFETCH(QString, to);
        QFETCH(QString, text);
        QFETCH(ErrorKind, kind);
        const Result<OutgoingMessage> message
            = composeMessage(MessageRequest{to, text, {}, MessageType::Message, {}, {}});
        QVERIFY(!message);
        QCOMPARE(errorName(message.error().kind), errorName(kind));
    }
};

QTEST_GUILESS_MAIN(TestSendService)
#include "tst_sendservice.moc"
