// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/balance/BalanceRequest.h"
#include "core/balance/BalanceService.h"
#include "core/model/GatewayFields.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "canary-b4lance/+key";

GatewayDraft gatewayAt(const FakeHttpServer& server)
{
    GatewayDraft draft;
    draft.gateway.name = u"Gateway"_s;
    draft.gateway.custom.url = server.url(u"/send"_s);
    draft.gateway.custom.payload = u"{\"to\":\"%TO%\"}"_s;
    draft.gateway.balance.url = server.url(u"/balance?key=%SECRET:key%"_s);
    draft.gateway.balance.field = u"value"_s;
    const SecretRef header = SecretRef::fresh({u"127.0.0.1"_s});
    const SecretRef named = SecretRef::fresh({u"127.0.0.1"_s});
    draft.gateway.custom.headers = {{u"Authorization"_s, header}};
    draft.gateway.secrets = {{u"key"_s, named}};
    draft.gateway.connection.timeoutMs = 300;
    draft.values = {{header.id, "Bearer " + canary}, {named.id, canary}};
    return draft;
}

}

/// Asking for a balance over the wire.
class TestBalanceService : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    MemorySecretStore m_secrets;
    std::unique_ptr<Services> m_services;

    Result<BalanceReading> check(const GatewayDraft& draft)
    {
        return m_services->balances().check(draft).result();
    }

private Q_SLOTS:
    void initTestCase() { m_services = *Services::open(m_dir.filePath(u"data"_s), &m_secrets); }
    void cleanupTestCase() { m_services.reset(); }

    void headersAndSecretsGoAlong()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(200, "{\"value\": \"12,50\", \"currency\": \"EUR\"}"));
        const Result<BalanceReading> reading = check(gatewayAt(server));
        QVERIFY(reading);
        QCOMPARE(reading->balance.toString(), u"12.5000"_s);
        QCOMPARE(reading->currency, u"EUR"_s);
        QVERIFY(reading->at.isValid());
        const ReceivedRequest request = server.lastRequest();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.target, QByteArray("/balance?key=canary-b4lance%2F%2Bkey"));
        QCOMPARE(request.header("Authorization"), "Bearer " + canary);
        QCOMPARE(request.body, QByteArray());
    }

    void postHasNoBody()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(200, "{\"value\": 1}"));
        GatewayDraft draft = gatewayAt(server);
        draft.gateway.balance.method = HttpMethod::Post;
        QVERIFY(check(draft));
        QCOMPARE(server.lastRequest().method, QByteArray("POST"));
        QCOMPARE(server.lastRequest().header("Content-Length"), QByteArray("0"));
    }

    /// A provider that repeats the key in its answer does not get it shown.
    void errorsHoldNoSecret()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(200, "{\"value\": \"no balance for " + canary + "\"}"));
        const Result<BalanceReading> reading = check(gatewayAt(server));
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::BalanceNoNumber);
        QVERIFY(!describe(reading.error()).contains(QString::fromLatin1(canary)));
    }

    /// What is quoted around a number is cut, but never in the middle of a key.
    void errorsHoldNoPartOfASecret_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("at the end of the quotation")
            << QByteArray(50, '.') + " " + canary + " is no key of ours";
        QTest::newRow("around a number") << "Login 3.4.5 with " + canary;
        QTest::newRow("a number in it") << "{\"value\": \"" + canary + ", or -- 3\"}";
    }
    void errorsHoldNoPartOfASecret()
    {
        QFETCH(QByteArray, body);
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(200, body));
        GatewayDraft draft = gatewayAt(server);
        if (!body.startsWith('{'))
            draft.gateway.balance.field.clear();
        const Result<BalanceReading> reading = check(draft);
        QVERIFY(!reading);
        const QString words = describe(reading.error());
        QVERIFY2(!words.contains(u"cana"_s) && !words.contains(u"b4l"_s), qPrintable(words));
    }

    void secretIsNoBalance()
    {
        FakeHttpServer server;
        GatewayDraft draft = gatewayAt(server);
        draft.gateway.balance.field.clear();
        draft.values[draft.gateway.secrets.first().value.id] = "73920184";
        server.enqueue(HttpScript::answer(200, "No such key: 73920184"));
        const Result<BalanceReading> reading = check(draft);
        QVERIFY(!reading);
        QVERIFY(!describe(reading.error()).contains(u"7392"_s));
        // A secret in the answer is no reason to doubt another number.
        server.enqueue(HttpScript::answer(200, "Credits: 12.50, key 73920184"));
        QCOMPARE(check(draft)->balance.toString(), u"12.5000"_s);
        draft.values[draft.gateway.secrets.first().value.id] = "12";
        server.enqueue(HttpScript::answer(200, "12.50"));
        QCOMPARE(check(draft)->balance.toString(), u"12.5000"_s);
        draft.gateway.balance.field = u"data.credit"_s;
        draft.values[draft.gateway.secrets.first().value.id] = "data";
        server.enqueue(HttpScript::answer(200, "{\"data\":{\"credit\":3}}"));
        QCOMPARE(check(draft)->balance.toString(), u"3.0000"_s);
    }

    void failures()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(403, "no"));
        QCOMPARE(check(gatewayAt(server)).error().kind, ErrorKind::StatusLogin);
        server.stopListening();
        QCOMPARE(check(gatewayAt(server)).error().kind, ErrorKind::ConnectionRefused);
    }

    void withoutAddressNothingIsAsked()
    {
        FakeHttpServer server;
        GatewayDraft draft = gatewayAt(server);
        draft.gateway.balance.url.clear();
        QCOMPARE(check(draft).error().kind, ErrorKind::BalanceNotSet);
        QCOMPARE(server.arrivals(), 0);
    }

    void settings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<ErrorKind>("expected");
        const auto row = [](const char* name, const char* key, const QString& value, ErrorKind expected) {
            QTest::newRow(name) << QString::fromLatin1(key) << value << expected;
        };
        row("no web address", "balanceUrl", u"balance"_s, ErrorKind::UrlScheme);
        row("another kind", "balanceUrl", u"file:///etc/passwd"_s, ErrorKind::UrlScheme);
        row("login in it", "balanceUrl", u"https://a:b@127.0.0.1/"_s, ErrorKind::UrlLogin);
        row("placeholder of a message", "balanceUrl", u"https://127.0.0.1/?to=%TO%"_s,
            ErrorKind::BalancePlaceholder);
        row("unknown placeholder", "balanceUrl", u"https://127.0.0.1/?to=%KEY%"_s,
            ErrorKind::UnknownPlaceholder);
        row("secret that is not there", "balanceUrl", u"https://127.0.0.1/?k=%SECRET:other%"_s,
            ErrorKind::SecretNotNamed);
        row("field with an empty step", "balanceField", u"data..balance"_s, ErrorKind::BalanceFieldInvalid);
        row("mail", "balanceEmail", u"me@example.org, nobody"_s, ErrorKind::EmailInvalid);
        row("mail with a header", "balanceEmail", u"me@example.org\nBcc: x@y.zz"_s, ErrorKind::EmailInvalid);
    }
    void settings()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(ErrorKind, expected);
        FakeHttpServer server;
        Gateway gateway = gatewayAt(server).gateway;
        QCOMPARE(checkBalanceSettings(gateway), QList<Error>());
        QVERIFY(gatewayField(key)->set(gateway, value));
        const QList<Error> errors = checkBalanceSettings(gateway);
        QVERIFY(!errors.isEmpty());
        QCOMPARE(errors.first().kind, expected);
        QCOMPARE(errors.first().field, key);
    }

    void fieldsRefuseWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("divisor 0") << u"balanceDivisor"_s << u"0"_s;
        QTest::newRow("divisor, negative") << u"balanceDivisor"_s << u"-100"_s;
        QTest::newRow("divisor, words") << u"balanceDivisor"_s << u"cents"_s;
        QTest::newRow("period") << u"balancePeriod"_s << u"week"_s;
        QTest::newRow("minimum") << u"balanceMinimum"_s << u"ten"_s;
        QTest::newRow("minimum, five decimals") << u"balanceMinimum"_s << u"0.00001"_s;
        QTest::newRow("switch") << u"checkBalance"_s << u"maybe"_s;
    }
    void fieldsRefuseWhatDoesNotFit()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        Gateway gateway;
        const Result<void> set = gatewayField(key)->set(gateway, value);
        QVERIFY(!set);
        QCOMPARE(set.error().field, key);
        QCOMPARE(gateway, Gateway());
    }

    /// Headers are sent to the balance's host, so they have to be given for it, too.
    void secretsAreBoundToTheBalancesHost()
    {
        FakeHttpServer server;
        GatewayDraft draft = gatewayAt(server);
        draft.gateway.balance.url = u"https://stranger.example/balance"_s;
        QCOMPARE(gatewayHosts(draft.gateway), (QStringList{u"127.0.0.1"_s, u"stranger.example"_s}));
        const QList<Error> errors = validateGateway(draft.gateway);
        QVERIFY(!errors.isEmpty());
        QCOMPARE(errors.first().kind, ErrorKind::SecretBoundToOtherHost);
        QCOMPARE(check(draft).error().kind, ErrorKind::SecretBoundToOtherHost);
    }
};

QTEST_GUILESS_MAIN(TestBalanceService)
#include "tst_balanceservice.moc"
