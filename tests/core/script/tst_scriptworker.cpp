// SPDX-License-Identifier: GPL-3.0-or-later
// The process that runs scripts: what it may do, whose answer is whose, and what scripts have.
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Compose.h"
#include "core/sending/SendService.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Missing.h"
#include "tests/support/TestCertificate.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

OutgoingMessage compose(const QString& text, MessageType type = MessageType::Message)
{
    return *composeMessage(MessageRequest{u"+4915112345678"_s, text, {}, type, {}, u"OTPost"_s});
}

GatewayDraft scripted(const QString& url, const QString& script)
{
    GatewayDraft draft;
    draft.gateway.name = u"Scripted"_s;
    draft.gateway.custom.url = url;
    draft.gateway.custom.sender = u"Hotel"_s;
    draft.gateway.custom.useScript = true;
    draft.gateway.custom.script = script;
    return draft;
}

#ifdef Q_OS_LINUX
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Processes of otpost-lua that this one has started.
QList<qint64> workers()
{
    QList<qint64> found;
    const QString tasks = u"/proc/self/task"_s;
    for (const QString& task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QByteArray& word : contentOf(tasks + u'/' + task + "/children"_L1).split(' ')) {
            const qint64 pid = word.trimmed().toLongLong();
            if (pid > 0 && contentOf(u"/proc/%1/comm"_s.arg(pid)).trimmed() == "otpost-lua")
                found.append(pid);
        }
    }
    return found;
}
#endif

}

class TestScriptWorker : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;

    Result<MessageDetails> send(const QString& text, MessageType type = MessageType::Message)
    {
        return m_services->sender().send(compose(text, type)).result();
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

    /// Without environment, new rights, files or further processes; one for a gateway, and a new one after a
    /// fault.
    void sandbox()
    {
#ifdef Q_OS_LINUX
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        QVERIFY(save(scripted(server.url(),
            u"if message.text == 'loop' then while true do end end return {text = message.text}"_s)));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(send(u"Hello"_s)->message.status, MessageStatus::Sent);
        const QList<qint64> first = workers();
        if (first.isEmpty()
            && !QFile::exists(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid())))
            QSKIP("this system does not tell the children of a process");
        QCOMPARE(first.size(), 2); // one for what is saved
        const QString process = u"/proc/%1/"_s.arg(first.last());
        const QByteArray status = contentOf(process + "status"_L1);
        QVERIFY2(status.contains("NoNewPrivs:\t1\n"), status.constData());
        static const QRegularExpression seccomp(u"\nSeccomp:\t(\\d)\n"_s);
        qInfo("seccomp: %s", qPrintable(seccomp.match(QString::fromLatin1(status)).captured(1)));
        const QString limits = QString::fromLatin1(contentOf(process + "limits"_L1)).simplified();
        for (const QString& limit : {u"Max core file size 0 0"_s, u"Max file size 0 0"_s,
                 u"Max open files 3 3"_s, u"Max processes 0 0"_s})
            QVERIFY2(limits.contains(limit), qPrintable(limits));
        QCOMPARE(contentOf(process + "environ"_L1), QByteArray());

        QCOMPARE(send(u"loop"_s)->message.status, MessageStatus::Error);
        QCOMPARE(send(u"Hello"_s)->message.status, MessageStatus::Sent);
        const QList<qint64> second = workers();
        QCOMPARE(second.size(), 2);
        QVERIFY(second != first);
        m_services.reset();
        QCOMPARE(workers(), QList<qint64>());
#else
        QSKIP("Linux only");
#endif
    }

    /// The run is over before its script is: what the script gives in the end is nobody's.
    void lateAnswer_data()
    {
        QTest::addColumn<QString>("work");
        QTest::newRow("in a request") << u"http{url = '%1/token'}"_s;
        QTest::newRow("at work") << u"local until_ = time() + 2 while time() < until_ do end"_s;
    }
    void lateAnswer()
    {
        QFETCH(QString, work);
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        if (work.contains("http"_L1))
            server.enqueue(HttpScript::held(HttpScript::answer(200)));
        GatewayDraft draft = scripted(server.url(),
            u"function build(m) if m.text == 'first' then pcall(function() %1 end) end return {text = m.text} end"_s
                .arg(work.contains(u'%') ? work.arg(server.url(QString())) : work));
        draft.gateway.connection.timeoutMs = 300;
        draft.gateway.connection.deadlineMs = 300;
        QVERIFY(save(draft));
        const Result<MessageDetails> first = send(u"first"_s);
        QVERIFY(first);
        QCOMPARE(first->message.status, MessageStatus::Error);
        // The next has a deadline that a new process can keep on any machine.
        draft.gateway = m_services->gateways().list().result()->first();
        draft.gateway.connection.timeoutMs = 60'000;
        draft.gateway.connection.deadlineMs = 60'000;
        draft.values = {};
        QVERIFY(save(draft));
        server.release();
        for (int i = 0; i < 3; ++i) {
            const QString text = u"second %1"_s.arg(i);
            const Result<MessageDetails> second = send(text);
            QVERIFY(second);
            QVERIFY2(second->message.status == MessageStatus::Sent,
                second->attempts.isEmpty() || !second->attempts.last().reason
                    ? ""
                    : qPrintable(describe(*second->attempts.last().reason)));
            QCOMPARE(server.lastRequest().body, "{\"text\":\"" + text.toUtf8() + "\"}");
        }
    }

    /// Requests of its own go by the gateway's rules of certificates.
    void certificates()
    {
        TestCertificate certificate;
        if (!certificate.make())
            OTPOST_MISSING("openssl is not installed");
        FakeHttpServer secure(certificate.serverConfiguration());
        secure.always(HttpScript::answer(200, "t0ken"));
        GatewayDraft draft = scripted(
            secure.url(), u"return {token = http{url = '%1'}.body}"_s.arg(secure.url(u"/token"_s)));
        const Result<Gateway> stored = save(draft);
        QVERIFY(stored);
        const Result<MessageDetails> refused = send(u"Hello"_s);
        QCOMPARE(refused->message.status, MessageStatus::Error);
        QCOMPARE(refused->attempts.first().reason->kind, ErrorKind::ScriptHttp);
        QCOMPARE(secure.requests().size(), 0);
        draft.gateway = *stored;
        draft.gateway.connection.verifyTls = false;
        QVERIFY(save(draft));
        QCOMPARE(send(u"Hello"_s)->message.status, MessageStatus::Sent);
        // A script without `judge` is run once only.
        QCOMPARE(secure.requests().size(), 2);
        QCOMPARE(secure.lastRequest().body, "{\"token\":\"t0ken\"}");
    }

    void library_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* expression, const QByteArray& value) {
            QTest::addRow("%s", expression) << QString::fromLatin1(expression) << value;
        };
        row("message.to", "+4915112345678");
        row("message.to_digits", "4915112345678");
        row("message.to_national", "15112345678");
        row("message.country", "DE");
        row("message.from", "Hotel");
        row("message.type", "message");
        row("tostring(message.unicode)", "false");
        row("math.type(message.id)", "integer");
        row("'[' .. message.code .. ']' .. message.location", "[]OTPost");
        // RFC 4648, RFC 6234, RFC 3174, RFC 1321, RFC 4231
        row("base64.encode('foobar')", "Zm9vYmFy");
        row("base64.decode('Zm9vYg==')", "foob");
        row("tostring(base64.decode('?'))", "nil");
        row("hex.encode('foo')", "666f6f");
        row("hex.decode('666F6f')", "foo");
        row("tostring(hex.decode('66f'))", "nil");
        row("sha256('abc')", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        row("sha1('abc')", "a9993e364706816aba3e25717850c26c9cd0d89d");
        row("md5('abc')", "900150983cd24fb0d6963f7d28e17f72");
        row("md5('', 'base64')", "1B2M2Y8AsgTpgAmY7PhCfg==");
        row("#sha256('abc', 'raw')", "32");
        row("hmac_sha256('Jefe', 'what do ya want for nothing?')",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        row("url.encode('a b&=/\\xC3\\xA9')", "a%20b%26%3D%2F%C3%A9");
        row("url.form{b = 'x y', a = 1}", "a=1&b=x%20y");
        row("json.encode{a = json.null, b = json.array{}, c = {1, 'x'}}",
            "{\"a\":null,\"b\":[],\"c\":[1,\"x\"]}");
        row("json.decode('{\"a\": [1, {\"b\": \"c\"}]}').a[2].b", "c");
        row("select('#', json.decode('{'))", "2");
        row("tostring(json.decode('[1'))", "nil");
        row("time('%Y') >= '2024' and math.type(time())", "integer");
        row("uuid():match('^%x+-%x+-4%x+-[89ab]%x+-%x+$') and #uuid()", "36");
        row("(cache('k', {v = 'kept'}, 60) or cache('k')).v", "kept");
        row("tostring(cache('k', 'v', 0) or cache('k'))", "nil");
        row("tostring(os or io or require or load or debug or dofile)", "nil");
    }
    void library()
    {
        QFETCH(QString, expression);
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        QVERIFY(save(scripted(server.url(), u"return tostring(%1)"_s.arg(expression))));
        const Result<MessageDetails> details = send(u"Hello"_s);
        QVERIFY(details);
        QVERIFY2(details->message.status == MessageStatus::Sent,
            qPrintable(
                details->attempts.first().reason ? describe(*details->attempts.first().reason) : QString()));
        QTEST(server.lastRequest().body, "value");
    }
};

QTEST_GUILESS_MAIN(TestScriptWorker)
#include "tst_scriptworker.moc"
