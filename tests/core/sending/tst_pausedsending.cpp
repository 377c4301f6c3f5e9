// SPDX-License-Identifier: GPL-3.0-or-later
// The operator's pause: the setting `sending-paused`, honoured by whoever sends.
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/MessageLog.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Process.h"
#include "tests/support/TempDataDir.h"

#include <QSignalSpy>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

class TestPausedSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeHttpServer>();
        m_server->always(HttpScript::answer(202, "{}"));
        m_dir = std::make_unique<TempDataDir>();
        open();
        GatewayDraft draft;
        draft.gateway.name = u"Kannel"_s;
        draft.gateway.custom.url = m_server->url(u"/send"_s);
        draft.gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
        settle(m_services->gateways().save(draft));
    }

    void cleanup()
    {
        m_services.reset();
        m_dir.reset();
        m_server.reset();
    }

    void nothingLeavesUntilItIsResumed()
    {
        m_services->dispatcher().setAlwaysSending(true);
        pause(u"on"_s);
        const MessageId id = submit(60);
        // A pause is no reason to let go of the queue, but whoever waits for it to be empty is not kept.
        QVERIFY(m_services->dispatcher().drained().result());
        QCOMPARE(statusOf(id), u"new"_s);
        QCOMPARE(m_server->arrivals(), 0);
        pause(u"off"_s);
        QTRY_COMPARE(statusOf(id), u"sent"_s);
        QCOMPARE(m_server->arrivals(), 1);
    }

    void itHoldsOverARestart()
    {
        pause(u"on"_s);
        SubmitOptions options;
        options.leaveToOthers = true;
        const MessageId id = submit(60, options);
        m_services.reset();
        open();
        m_services->dispatcher().setAlwaysSending(true);
        QVERIFY(m_services->dispatcher().takeRole().result());
        QVERIFY(m_services->dispatcher().drained().result());
        QCOMPARE(statusOf(id), u"new"_s);
        QCOMPARE(m_server->arrivals(), 0);
        pause(u"off"_s);
        QTRY_COMPARE(statusOf(id), u"sent"_s);
    }

    void whatIsNotWorthSendingLateExpires()
    {
        m_services->dispatcher().setAlwaysSending(true);
        pause(u"on"_s);
        const MessageId id = submit(1);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), u"expired"_s, 10'000);
        pause(u"off"_s);
        const MessageId next = submit(60);
        QTRY_COMPARE(statusOf(next), u"sent"_s);
        QCOMPARE(m_server->arrivals(), 1);
    }

    /// The command line pauses what the window sends, and does not send itself.
    void commandLineHonoursIt()
    {
        m_services->dispatcher().setAlwaysSending(true);
        QVERIFY(m_services->dispatcher().takeRole().result());
        QCOMPARE(cli({u"settings"_s, u"set"_s, u"sending-paused"_s, u"on"_s}).exitCode, 0);
        const ProcessResult sent
            = cli({u"--json"_s, u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"Hi"_s});
        QCOMPARE(sent.exitCode, 1);
        QCOMPARE(sent.json()["status"_L1].toString(), u"new"_s);
        QVERIFY2(sent.err.contains("paused"), sent.summary().constData());
        QCOMPARE(
            cli({u"send"_s, u"--no-wait"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"Hi"_s}).exitCode,
            0);
        QCOMPARE(cli({u"deliver"_s}).exitCode, 0);
        QCOMPARE(m_server->arrivals(), 0);
        QCOMPARE(cli({u"settings"_s, u"set"_s, u"sending-paused"_s, u"off"_s}).exitCode, 0);
        QTRY_COMPARE(m_server->arrivals(), 2);
    }

private:
    void open()
    {
        auto opened = Services::open(m_dir->path(), &m_secrets);
        QVERIFY(opened);
        m_services = std::move(*opened);
    }
    void pause(const QString& word) { settle(m_services->settings().set(u"sending-paused"_s, word)); }
    /// Waits until the sender has seen what this has written.
    template <class T>
    void settle(const QFuture<Result<T>>& writing)
    {
        QSignalSpy changed(&m_services->storage(), &Storage::changed);
        QVERIFY(writing.result());
        changed.clear();
        QVERIFY(changed.wait());
        (void)m_services->dispatcher().takeRole().result(); // it has begun to read
        (void)m_services->storage().read([](Connection&) { return Result<void>(); }).result();
        (void)m_services->dispatcher().takeRole().result(); // it has what was read
    }
    MessageId submit(int lifetime, const SubmitOptions& options = {})
    {
        const Result<OutgoingMessage> message = composeMessage(
            {u"+4712345678"_s, u"Hello"_s, {}, MessageType::Message, {}, u"OTPost"_s, lifetime});
        const Result<Submission> accepted = m_services->dispatcher().submit(*message, options).result();
        return accepted ? accepted->id : 0;
    }
    QString statusOf(MessageId id)
    {
        const Result<MessageDetails> details = m_services->log().details(id).result();
        return details ? toWord(details->message.status) : QString();
    }
    ProcessResult cli(const QStringList& arguments) const
    {
        return runCli(QStringList{u"--data-dir"_s, m_dir->path()} + arguments);
    }

    MemorySecretStore m_secrets;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<Services> m_services;
};

QTEST_GUILESS_MAIN(TestPausedSending)
#include "tst_pausedsending.moc"
