// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/balance/BalanceService.h"
#include "core/gateway/GatewayService.h"
#include "core/model/BalanceReading.h"
#include "core/sending/Compose.h"
#include "core/sending/SendService.h"
#include "core/storage/MessageJson.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "canary-K3y/+with=signs";

OutgoingMessage compose(MessageType type, const QString& text)
{
    return *composeMessage(MessageRequest{u"+4915112345678"_s, text, {}, type, {}, u"OTPost"_s});
}

QString example(const QString& name)
{
    QFile file(QStringLiteral(OTPOST_DOCS_DIR) + "/lua/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

GatewayDraft scripted(const QString& url, const QString& script, const QStringList& secrets = {u"api_key"_s})
{
    GatewayDraft draft;
    draft.gateway.name = u"Scripted"_s;
    draft.gateway.custom.url = url;
    draft.gateway.custom.useScript = true;
    draft.gateway.custom.script = script;
    for (const QString& name : secrets) {
        const SecretRef ref = SecretRef::fresh({u"127.0.0.1"_s});
        draft.gateway.secrets.append({name, ref});
        draft.values.insert(ref.id, canary);
    }
    return draft;
}

}

class TestScripts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;

    Result<MessageDetails> test(const GatewayDraft& draft, const QString& text = u"Hello & <you>"_s)
    {
        return m_services->sender().test(draft, compose(MessageType::Test, text)).result();
    }
    Result<Gateway> save(const GatewayDraft& draft) { return m_services->gateways().save(draft).result(); }

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

    void hmacExample()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        const Result<MessageDetails> details
            = test(scripted(server.url(), example(u"hmac.lua"_s), {u"signing_key"_s}));
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        const ReceivedRequest got = server.lastRequest();
        const QByteArray expected = QMessageAuthenticationCode::hash(
            got.header("X-Timestamp") + '\n' + got.body, canary, QCryptographicHash::Sha256)
                                        .toHex();
        QCOMPARE(got.header("X-Signature"), expected);
        QCOMPARE(got.body, "{\"text\":\"Hello & <you>\",\"to\":\"+4915112345678\"}");
        // What was made of a secret is not shown.
        QVERIFY(!toUtf8(detailsToJson(*details, true)).contains(expected));
    }

    void tokenExample()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(200, "{\"token\":\"t0ken\",\"expiresInMinutes\":60}"));
        server.always(HttpScript::answer(200, "{\"messages\":1,\"eventId\":77}"));
        QString script = example(u"token.lua"_s);
        script.replace(u"%BASE%"_s, server.url(QString()));
        GatewayDraft draft = scripted(server.url(), script, {u"client_id"_s, u"api_secret"_s});
        const Result<Gateway> stored = save(draft);
        QVERIFY(stored);
        for (int i = 0; i < 2; ++i) {
            const Result<MessageDetails> details = test(GatewayDraft{*stored, {}});
            QVERIFY(details);
            QCOMPARE(details->message.status, MessageStatus::Sent);
            QCOMPARE(details->attempts.first().providerId, u"77"_s);
        }
        // One token for both.
        const QList<ReceivedRequest> got = server.requests();
        QCOMPARE(got.size(), 3);
        QCOMPARE(got.at(0).path(), "/Authentication");
        QCOMPARE(got.at(0).header("Authorization"), "Basic " + (canary + ':' + canary).toBase64());
        QCOMPARE(got.at(1).path(), "/BulkMessages");
        QCOMPARE(got.at(1).header("Authorization"), "Bearer t0ken");
        QCOMPARE(got.at(2).header("Authorization"), "Bearer t0ken");
    }

    void xmlExample_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("good") << QByteArray("<r><status>0</status><id>a1</id></r>") << Outcome::Accepted;
        QTest::newRow("bad") << QByteArray("<r><status>7</status><error>no credit</error></r>")
                             << Outcome::RejectedGateway;
        QTest::newRow("odd") << QByteArray("<html>") << Outcome::Unknown;
    }
    void xmlExample()
    {
        QFETCH(QByteArray, answer);
        FakeHttpServer server;
        server.always(HttpScript::answer(200, answer));
        const Result<MessageDetails> details = test(scripted(server.url(), example(u"xml.lua"_s)));
        QVERIFY(details);
        QTEST(details->attempts.first().outcome, "outcome");
        QCOMPARE(server.lastRequest().header("Content-Type"), "text/xml; charset=utf-8");
        QVERIFY(server.lastRequest().body.contains("<key>" + canary + "</key><to>4915112345678</to>"));
        QVERIFY(server.lastRequest().body.contains("<text>Hello &amp; &lt;you&gt;</text>"));
        QVERIFY(!toUtf8(detailsToJson(*details, true)).contains(canary));
    }

    void errors200Example_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("detail");
        QTest::newRow("good") << QByteArray("{\"result\":\"OK\",\"id\":5}") << Outcome::Accepted << QString();
        QTest::newRow("number") << QByteArray("{\"code\":21,\"message\":\"bad number\"}")
                                << Outcome::RejectedRecipient << u"bad number"_s;
        QTest::newRow("funds") << QByteArray("{\"code\":3,\"message\":\"no funds\"}")
                               << Outcome::RejectedGateway << u"no funds"_s;
        QTest::newRow("not JSON") << QByteArray("Oops") << Outcome::Unknown << u"the answer is not JSON"_s;
        QTest::newRow("repeats the key") << QByteArray("{\"code\":3,\"message\":\"" + canary + " is wrong\"}")
                                         << Outcome::RejectedGateway << QString();
    }
    void errors200Example()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, detail);
        FakeHttpServer server;
        server.always(HttpScript::answer(200, answer));
        const Result<MessageDetails> details = test(scripted(server.url(), example(u"errors200.lua"_s)));
        QVERIFY(details);
        const Attempt attempt = details->attempts.first();
        QTEST(attempt.outcome, "outcome");
        if (!detail.isEmpty())
            QCOMPARE(attempt.reason->args.first(), detail);
        QVERIFY(!toUtf8(detailsToJson(*details, true)).contains(canary));
    }

    void balance()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, "{\"credits\":12.5,\"currency\":\"EUR\"}"));
        GatewayDraft draft = scripted(server.url(), example(u"errors200.lua"_s));
        draft.gateway.balance.url = server.url(u"/balance"_s);
        const Result<BalanceReading> reading = m_services->balances().check(draft).result();
        QVERIFY(reading);
        QCOMPARE(reading->balance.toString(), u"12.5000"_s);
        QCOMPARE(reading->currency, u"EUR"_s);
    }

    void countryExample()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        GatewayDraft draft = scripted(server.url(), example(u"country.lua"_s), {});
        draft.gateway.custom.contentType = ContentType::Form;
        QVERIFY(test(draft));
        QCOMPARE(server.lastRequest().body, "from=Hotel&text=Hello%20%26%20%3Cyou%3E&to=%2B4915112345678");
        QCOMPARE(server.lastRequest().header("Content-Type"), "application/x-www-form-urlencoded");
    }

    /// Whatever a script does, it ends in time, with a plain reason, and the route goes on.
    void faultsInBuild_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("runtime") << u"local x = nil\nreturn x.y"_s << ErrorKind::ScriptFailed;
        QTest::newRow("own error") << u"error('no')"_s << ErrorKind::ScriptFailed;
        QTest::newRow("error that is a table")
            << u"error(setmetatable({}, {__tostring = function() while true do end end}))"_s
            << ErrorKind::ScriptFailed;
        QTest::newRow("loop") << u"while true do end"_s << ErrorKind::ScriptDeadline;
        QTest::newRow("loop that swallows errors")
            << u"while true do pcall(function() while true do end end) end"_s << ErrorKind::ScriptDeadline;
        QTest::newRow("memory") << u"local t = {} while true do t[#t + 1] = ('x'):rep(10000) end"_s
                                << ErrorKind::ScriptMemory;
        QTest::newRow("memory at once") << u"return ('x'):rep(1 << 27)"_s << ErrorKind::ScriptMemory;
        QTest::newRow("more than there is") << u"return ('x'):rep(1 << 62)"_s << ErrorKind::ScriptFailed;
        QTest::newRow("recursion") << u"local function f() return 1 + f() end return f()"_s
                                   << ErrorKind::ScriptMemory;
        QTest::newRow("backtracking")
            << u"return string.find(('a'):rep(200), '.-.-.-.-.-.-.-.-b')"_s << ErrorKind::ScriptDeadline;
        QTest::newRow("finalizer that loops")
            << u"setmetatable({}, {__gc = function() while true do end end}) for i = 1, 1e6 do local t = {} end return 'x'"_s
            << ErrorKind::ScriptDeadline;
        QTest::newRow("prints a gigabyte")
            << u"while true do print(('x'):rep(65536)) end"_s << ErrorKind::ScriptDeadline;
        QTest::newRow("exit") << u"os.exit(0)"_s << ErrorKind::ScriptFailed;
        QTest::newRow("files") << u"return io.open('/etc/passwd'):read('a')"_s << ErrorKind::ScriptFailed;
        QTest::newRow("modules") << u"return require('socket')"_s << ErrorKind::ScriptFailed;
        QTest::newRow("bytecode") << u"return load(string.dump(function() end))"_s << ErrorKind::ScriptFailed;
        QTest::newRow("nothing") << u"local x = 1"_s << ErrorKind::ScriptResult;
        QTest::newRow("function") << u"return function() end"_s << ErrorKind::ScriptResult;
        QTest::newRow("table in itself") << u"local t = {} t.t = t return t"_s << ErrorKind::ScriptResult;
        QTest::newRow("too much") << u"return ('x'):rep(300 * 1024)"_s << ErrorKind::ScriptOutput;
        QTest::newRow("another host")
            << u"function build() return {url = 'http://elsewhere.invalid/', body = 'x'} end"_s
            << ErrorKind::ScriptHost;
        QTest::newRow("request to another host")
            << u"return http{url = 'http://elsewhere.invalid/'}.body"_s << ErrorKind::ScriptHttp;
        QTest::newRow("header that breaks out")
            << u"function build() return {body = 'x', headers = {X = 'a\\r\\nY: b'}} end"_s
            << ErrorKind::HeaderValueInvalid;
        QTest::newRow("unknown secret") << u"return secret('other')"_s << ErrorKind::ScriptFailed;
    }
    void faultsInBuild()
    {
        QFETCH(QString, script);
        QFETCH(ErrorKind, kind);
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        GatewayDraft fallback = scripted(server.url(), u"return {to = message.to}"_s);
        fallback.gateway.name = u"Fallback"_s;
        QVERIFY(save(scripted(server.url(), script)));
        QVERIFY(save(fallback));
        QElapsedTimer clock;
        clock.start();
        const Result<MessageDetails> details
            = m_services->sender().send(compose(MessageType::Message, u"Hello"_s)).result();
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Sent);
        QCOMPARE(details->attempts.size(), 2);
        const Attempt first = details->attempts.first();
        QCOMPARE(first.outcome, Outcome::RejectedGateway);
        QVERIFY(first.reason);
        QCOMPARE(errorName(first.reason->kind), errorName(kind));
        QVERIFY(!describe(*first.reason).isEmpty());
        QVERIFY2(clock.elapsed() < 20'000, "it was not stopped");
        QCOMPARE(server.arrivals(), 1);
    }

    void faultsInJudge_data()
    {
        QTest::addColumn<QString>("judge");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("runtime") << u"return response.x.y"_s << ErrorKind::ScriptFailed;
        QTest::newRow("loop") << u"while true do end"_s << ErrorKind::ScriptDeadline;
        QTest::newRow("nonsense") << u"return 'great'"_s << ErrorKind::ScriptResult;
        QTest::newRow("nothing") << u""_s << ErrorKind::ScriptResult;
        QTest::newRow("number") << u"return 5"_s << ErrorKind::ScriptResult;
    }
    void faultsInJudge()
    {
        QFETCH(QString, judge);
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        const QString script
            = u"function build() return 'x' end\nfunction judge(response)\n%1\nend"_s.arg(judge);
        const Result<MessageDetails> details = test(scripted(server.url(), script));
        QVERIFY(details);
        QCOMPARE(details->message.status, MessageStatus::Unknown);
        QTEST(details->attempts.first().reason->kind, "kind");
        QCOMPARE(server.arrivals(), 1);
    }

    void lineOfAnError()
    {
        FakeHttpServer server;
        const Result<MessageDetails> details
            = test(scripted(server.url(), u"local a = 1\n\nlocal b = a.x.y"_s));
        QVERIFY(details);
        QCOMPARE(details->attempts.first().reason->args.first(), u"3"_s);
    }
    void errorThatHoldsASecret()
    {
        FakeHttpServer server;
        const Result<MessageDetails> details = test(scripted(server.url(),
            u"error('key ' .. secret('api_key') .. ' ' .. base64.encode(secret('api_key')))"_s));
        QVERIFY(details);
        const QByteArray all = toUtf8(detailsToJson(*details, true));
        QVERIFY(!all.contains(canary));
        QVERIFY(!all.contains(canary.toBase64()));
    }
    /// Of a code nothing that the script made of it is kept.
    void codeIsHidden()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, "482915"));
        QVERIFY(save(scripted(server.url(),
            u"function build(m) return {body = hex.encode(m.text) .. m.code, headers = {X = m.code}} end"_s)));
        const Result<MessageDetails> details
            = m_services->sender().send(compose(MessageType::CustomerCode, u"Code 482915"_s)).result();
        QVERIFY(details);
        QVERIFY(server.lastRequest().body.contains("482915"));
        const QByteArray all = toUtf8(detailsToJson(*details, true));
        QVERIFY(!all.contains("482915"));
        QVERIFY(!all.contains(QByteArray("482915").toHex()));
    }

    void syntaxIsRefused()
    {
        const Result<Gateway> saved = save(scripted(u"http://127.0.0.1:1/"_s, u"return 1\nreturn +"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::ScriptSyntax);
        QCOMPARE(saved.error().field, u"script"_s);
        QCOMPARE(saved.error().args.first(), u"2"_s);
        QVERIFY(m_services->gateways().list().result()->isEmpty());
    }
    void scriptMissing()
    {
        const Result<Gateway> saved = save(scripted(u"http://127.0.0.1:1/"_s, u" "_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::ScriptMissing);
    }

    void preview()
    {
        const Result<RequestPreview> shown
            = m_services->sender()
                  .preview(scripted(u"http://127.0.0.1:1/x"_s,
                               u"return {k = secret('api_key'), to = message.to}"_s)
                               .gateway,
                      compose(MessageType::Test, u"Hi"_s))
                  .result();
        QVERIFY(shown);
        QVERIFY(!shownRequest(shown->request).body.contains(u"stand-in"_s));
        QVERIFY(shown->request.body.revealed().contains("+4915112345678"));
    }
    void previewSendsNothing()
    {
        FakeHttpServer server;
        const Result<RequestPreview> shown
            = m_services->sender()
                  .preview(
                      scripted(server.url(), u"return http{url = '%1'}.body"_s.arg(server.url())).gateway,
                      compose(MessageType::Test, u"Hi"_s))
                  .result();
        QVERIFY(!shown);
        QCOMPARE(shown.error().kind, ErrorKind::ScriptHttp);
        QCOMPARE(server.arrivals(), 0);
    }
};

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
