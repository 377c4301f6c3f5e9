// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/balance/BalanceService.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Compose.h"
#include "core/sending/SendService.h"
#include "tests/support/FakeHttpServer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

Result<LockedBytes> passphrase(const PassphraseRequest&)
{
    return LockedBytes(QByteArrayView("pass"));
}

OutgoingMessage sample()
{
    return *composeMessage(
        MessageRequest{u"+4915112345678"_s, u"Hello"_s, {}, MessageType::Test, {}, u"OTPost"_s});
}

}

/// A program that ends while something is under way.
class TestServicesEnd : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Services> m_services;

    void open()
    {
        OpenOptions options;
        options.dataDirectory = m_dir->path();
        options.vaultFile = m_dir->filePath(u"vault"_s);
        options.passphrase = passphrase;
        auto opened = Services::open(options);
        QVERIFY(opened);
        m_services = std::move(*opened);
    }

    /// A gateway with two secrets, in a vault that has not been opened yet.
    Gateway storedGateway(const FakeHttpServer& server)
    {
        GatewayDraft draft;
        draft.gateway.name = u"Gateway"_s;
        draft.gateway.custom.url = server.url(u"/send?key=%SECRET:key%"_s);
        draft.gateway.custom.payload = u"{\"to\":\"%TO%\"}"_s;
        draft.gateway.balance.url = server.url(u"/balance?key=%SECRET:key%"_s);
        draft.gateway.connection.timeoutMs = draft.gateway.connection.deadlineMs = patienceMs;
        draft.gateway.custom.headers = {{u"Authorization"_s, SecretRef::fresh({u"127.0.0.1"_s})}};
        draft.gateway.secrets = {{u"key"_s, SecretRef::fresh({u"127.0.0.1"_s})}};
        for (const SecretRef& ref : secretRefs(draft.gateway))
            draft.values.insert(ref.id, "Bearer canary");
        const Result<Gateway> saved = m_services->gateways().save(draft).result();
        m_services.reset();
        open();
        return saved.value_or(draft.gateway);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_services.reset(); }

    void endsAtOnce_data()
    {
        QTest::addColumn<bool>("balance");
        QTest::addColumn<bool>("called");
        QTest::newRow("test, reading secrets") << false << false;
        QTest::newRow("test, provider silent") << false << true;
        QTest::newRow("balance, reading secrets") << true << false;
        QTest::newRow("balance, provider silent") << true << true;
    }
    void endsAtOnce()
    {
        QFETCH(bool, balance);
        QFETCH(bool, called);
        FakeHttpServer server;
        server.always(HttpScript::never());
        const GatewayDraft draft{storedGateway(server), {}};
        QFuture<Result<BalanceReading>> reading;
        QFuture<Result<MessageDetails>> details;
        if (balance)
            reading = m_services->balances().check(draft);
        else
            details = m_services->sender().test(draft, sample());
        if (called)
            QVERIFY(server.waitForArrivals(1, patienceMs / 2));
        QElapsedTimer clock;
        clock.start();
        m_services.reset();
        QVERIFY(clock.elapsed() < patienceMs / 2);
        QCOMPARE(server.arrivals(), called ? 1 : 0);
        QCOMPARE(reading.resultCount() + details.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestServicesEnd)
#include "tst_servicesend.moc"
