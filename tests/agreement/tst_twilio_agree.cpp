// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceRequest.h"
#include "core/gateway/RequestBuilder.h"
#include "tests/support/NodeModules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;

namespace {

const QString accountSid = u"AC0123456789abcdef0123456789abcdef"_s;
const QString apiKey = u"SK89abcdef0123456789abcdef01234567"_s;
const QString service = u"MGfedcba98765432100123456789abcdef"_s;
const QString secret = u"t0ken:with/odd+bytes & % é"_s;

Gateway account(const QString& key, const QString& from)
{
    Gateway gateway;
    gateway.name = u"Twilio"_s;
    gateway.type = GatewayType::Twilio;
    gateway.twilio.accountSid = accountSid;
    gateway.twilio.apiKey = key;
    gateway.twilio.from = from;
    gateway.secrets = {{twilioApiSecret, SecretRef::fresh({u"api.twilio.com"_s})}};
    return gateway;
}

Result<QByteArray> secretValue(const SecretRef&, const QString&)
{
    return secret.toUtf8();
}

QByteArray headerOf(const HttpRequest& request, const QByteArray& name)
{
    for (const HttpHeader& header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value.revealed();
    }
    return {};
}

QByteArray methodName(HttpMethod method)
{
    return method == HttpMethod::Post ? "POST" : "GET";
}

/// What Twilio's client asks for the same.
QJsonObject theirRequest(const QString& key, QJsonObject task, QString* problem)
{
    task.insert(u"accountSid"_s, accountSid);
    task.insert(u"user"_s, key.isEmpty() ? accountSid : key);
    task.insert(u"password"_s, secret);
    const NodeOutput run
        = runNode(u"twilio-client.js"_s, {}, QJsonDocument(task).toJson(QJsonDocument::Compact) + '\n');
    *problem = run.problem;
    return QJsonDocument::fromJson(run.out).object();
}

using Fields = QList<std::pair<QString, QString>>;

Fields formFields(const QByteArray& body)
{
    return QUrlQuery(QString::fromLatin1(body)).queryItems(QUrl::FullyDecoded);
}

}

/// Our requests against those that Twilio's own Node.js client makes (npm twilio). They differ in nothing but
/// the name of the client and what is HTTP's business: connection, host, compression.
class TestTwilioAgree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheSame_data();
    void sendsTheSame();
    void asksForTheBalanceAlike_data();
    void asksForTheBalanceAlike();

private:
    void compare(const HttpRequest& ours, const QJsonObject& theirs)
    {
        QCOMPARE(methodName(ours.method), theirs.value(u"method"_s).toString().toLatin1());
        QCOMPARE(ours.url.revealed(), theirs.value(u"url"_s).toString().toLatin1());
        const QJsonObject headers = theirs.value(u"headers"_s).toObject();
        for (const QString& name : {u"authorization"_s, u"content-type"_s, u"accept"_s})
            QCOMPARE(headerOf(ours, name.toLatin1()), headers.value(name).toString().toLatin1());
        const QByteArray body = theirs.value(u"body"_s).toString().toLatin1();
        QCOMPARE(formFields(ours.body.revealed()), formFields(body));
        QCOMPARE(ours.body.revealed(), body);
    }
};

void TestTwilioAgree::sendsTheSame_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lifetime"); // seconds; 0: none

    const QString number = u"+14155552345"_s;
    const QString hello = u"Hello"_s;
    QTest::newRow("from a number") << apiKey << number << hello << 0;
    QTest::newRow("from a short code") << apiKey << u"12345"_s << hello << 0;
    QTest::newRow("from a name") << apiKey << u"Cafe 42"_s << hello << 0;
    QTest::newRow("from a name with signs") << apiKey << u"A&B_c+d-e.f"_s << hello << 0;
    QTest::newRow("from a service") << apiKey << service << hello << 0;
    QTest::newRow("login with the account") << QString() << number << hello << 0;
    QTest::newRow("login with the account, named") << accountSid << number << hello << 0;
    QTest::newRow("lifetime") << apiKey << number << hello << 300;
    QTest::newRow("lifetime and service") << apiKey << service << hello << 300;
    QTest::newRow("one second") << apiKey << number << hello << 1;
    QTest::newRow("ten hours") << apiKey << number << hello << 36'000;
    QTest::newRow("reserved characters") << apiKey << number << u"a+b & c=d; 100%, %41 e?f#g/h:i@j"_s << 0;
    QTest::newRow("what encoders disagree on")
        << apiKey << number << u"~ * ' ( ) ! - _ . ` \" < > [ ] { } | \\ ^ $ ,"_s << 0;
    QTest::newRow("line breaks and tabs") << apiKey << number << u"one\ntwo\r\nthree\tfour "_s << 0;
    QTest::newRow("blanks at both ends") << apiKey << number << u"  x  "_s << 0;
    QTest::newRow("GSM-7 beyond ASCII") << apiKey << number << u"Ciao è €, ÆØÅ ñ ¿ Σ"_s << 0;
    QTest::newRow("emoji") << apiKey << number << u"👍🏽 👨‍👩‍👧‍👦 🇳🇴"_s << 0;
    QTest::newRow("scripts") << apiKey << number << u"Код 4821 رمز 代码 e\u0301"_s << 0;
    QTest::newRow("controls") << apiKey << number << u"\u0001\u007F\u0085\uFEFF\uFFFD"_s << 0;
    QTest::newRow("long") << apiKey << number << u"è €+"_s.repeated(400) << 0;
}

void TestTwilioAgree::sendsTheSame()
{
    QFETCH(QString, key);
    QFETCH(QString, from);
    QFETCH(QString, text);
    QFETCH(int, lifetime);
    OTPOST_NEED_NODE_MODULES();

    OutgoingMessage message;
    message.to = PhoneNumber{u"+390123456789"_s, u"0123456789"_s, u"IT"_s, true};
    message.text = markCodes(text);
    message.lifetimeSeconds = lifetime;
    const Result<HttpRequest> ours = buildRequest(account(key, from), message, 7, secretValue);
    QVERIFY(ours);

    QJsonObject wanted{{u"to"_s, message.to.e164}, {u"body"_s, text}};
    wanted.insert(from == service ? u"messagingServiceSid"_s : u"from"_s, from);
    if (lifetime > 0)
        wanted.insert(u"validityPeriod"_s, lifetime);
    QString problem;
    const QJsonObject theirs = theirRequest(key, {{u"message"_s, wanted}}, &problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    compare(*ours, theirs);
}

void TestTwilioAgree::asksForTheBalanceAlike_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("API key") << apiKey;
    QTest::newRow("account") << QString();
}

void TestTwilioAgree::asksForTheBalanceAlike()
{
    QFETCH(QString, key);
    OTPOST_NEED_NODE_MODULES();
    const Result<HttpRequest> ours = buildBalanceRequest(account(key, u"+14155552345"_s), secretValue);
    QVERIFY(ours);
    QString problem;
    const QJsonObject theirs = theirRequest(key, {{u"balance"_s, true}}, &problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    compare(*ours, theirs);
}

QTEST_GUILESS_MAIN(TestTwilioAgree)
#include "tst_twilio_agree.moc"
