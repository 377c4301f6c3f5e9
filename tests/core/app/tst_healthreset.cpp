// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// A program that sends all the time notices what another one does to the health of a gateway.
class TestHealthReset : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    MemorySecretStore m_secrets;
    std::unique_ptr<Services> m_services;

    /// Name of the gateway that a message went by.
    QString sentBy()
    {
        const OutgoingMessage message = *composeMessage(
            MessageRequest{u"+4915112345678"_s, u"Hello"_s, {}, MessageType::Message, {}, u"OTPost"_s});
        const Result<Submission> submitted = m_services->dispatcher().submit(message).result();
        if (!submitted)
            return describe(submitted.error());
        const Result<MessageDetails> ended = m_services->dispatcher().ended(submitted->id).result();
        return ended ? ended->message.gatewayName : describe(ended.error());
    }
    void add(const QString& name, const FakeHttpServer& server)
    {
        GatewayDraft draft;
        draft.gateway.name = name;
        draft.gateway.custom.url = server.url();
        draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
        QVERIFY(m_services->gateways().save(draft).result());
    }

private Q_SLOTS:
    void noticed()
    {
        FakeHttpServer first;
        FakeHttpServer second;
        first.always(HttpScript::answer(401));
        second.always(HttpScript::answer(200));
        m_services = std::move(*Services::open(m_dir.path(), &m_secrets));
        m_services->dispatcher().setAlwaysSending(true);
        add(u"First"_s, first);
        add(u"Second"_s, second);
        QCOMPARE(sentBy(), u"Second"_s);
        QCOMPARE(first.arrivals(), 1);
        QCOMPARE(sentBy(), u"Second"_s);
        QCOMPARE(first.arrivals(), 1);

        first.always(HttpScript::answer(200));
        {
            const auto other = Storage::open(m_dir.path());
            QVERIFY(other);
            QVERIFY((*other)
                        ->write([](Connection& connection) {
                            return HealthRepository::reset(connection, 1, QDateTime::currentDateTimeUtc());
                        })
                        .result());
        }
        QElapsedTimer waited;
        waited.start();
        QString by;
        while (by != "First"_L1 && waited.elapsed() < 10'000)
            by = sentBy();
        QCOMPARE(by, u"First"_s);
        // Its row goes, once the sender knows.
        const auto rows = [this] {
            return m_services->storage()
                .read([](Connection& connection) { return HealthRepository::list(connection); })
                .result()
                ->size();
        };
        QTRY_COMPARE(rows(), 0);
        m_services.reset();
    }
};

QTEST_GUILESS_MAIN(TestHealthReset)
#include "tst_healthreset.moc"
