// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/gateway/CurlImport.h"
#include "core/gateway/RequestBuilder.h"
#include "core/model/GatewayFields.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

struct Example {
    QString name;
    QString to = u"+4915112345678"_s;
    QString text = u"Hello there"_s;
    QString from;
    QString command;
};

QList<Example> readExamples(const QString& path)
{
    QFile file(path);
    QList<Example> examples;
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("=== "_L1)) {
            examples.append(Example());
            examples.last().name = line.mid(4);
        } else if (examples.isEmpty()) {
            continue;
        } else if (Example& example = examples.last(); !example.command.isEmpty()) {
            example.command += line + u'\n';
        } else if (line.startsWith("to: "_L1)) {
            example.to = line.mid(4);
        } else if (line.startsWith("text: "_L1)) {
            example.text = line.mid(6);
        } else if (line.startsWith("from: "_L1)) {
            example.from = line.mid(6);
        } else {
            example.command = line + u'\n';
        }
    }
    return examples;
}

/// Names and values as a server reads them. A number whose plus sign came as a space has it again: nobody
/// encoded it in the example, and OTPost does.
QStringList pairsOf(const QByteArray& encoded)
{
    QStringList pairs;
    for (QByteArray pair : encoded.split('&')) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        QString value = QUrl::fromPercentEncoding(pair.mid(equals + 1));
        if (value.startsWith(u' ') && value.size() > 8 && value.mid(1).toLongLong() > 0)
            value[0] = u'+';
        pairs.append(QUrl::fromPercentEncoding(pair.left(equals)) + u" = "_s + value);
    }
    return pairs;
}

using Headers = QMap<QByteArray, QByteArray>;

void addHeader(Headers& headers, const QByteArray& name, const QByteArray& value)
{
    const QByteArray key = name.toLower();
    static const QList<QByteArray> own{"host", "content-length", "accept-encoding", "connection"};
    if (own.contains(key) || (key == "accept" && value == "*/*")
        || (key == "user-agent" && (value.startsWith("curl/") || value.startsWith("OTPost/"))))
        return;
    headers[key] = headers.contains(key) ? headers.value(key) + ", " + value : value;
}

}

class TestCurlRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatCurlSends_data();
    void sendsWhatCurlSends();
};

void TestCurlRoundTrip::sendsWhatCurlSends_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("command");
    const QList<Example> examples
        = readExamples(QStringLiteral(OTPOST_PEERS_DIR "/../core/gateway/curl-examples.txt"));
    QVERIFY(examples.size() >= 25);
    for (const Example& example : examples)
        QTest::newRow(qPrintable(example.name))
            << example.to << example.text << example.from << example.command;
}

void TestCurlRoundTrip::sendsWhatCurlSends()
{
    QFETCH(QString, to);
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, command);
    const QString shell = QStandardPaths::findExecutable(u"bash"_s);
    if (shell.isEmpty() || QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        if (!qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))
            QSKIP("bash and curl are not installed");
        QFAIL("bash and curl are not installed");
    }

    FakeHttpServer server;
    server.always(HttpScript::json(200, "{}"));
    command.replace(u"SERVER"_s, u"127.0.0.1:%1"_s.arg(server.port()));
    ProcessOptions options;
    options.environment = {{u"http_proxy"_s, QString()}, {u"HOME"_s, u"/nonexistent"_s}};
    const ProcessResult ran = runProgram(shell, {u"-c"_s, command}, options);
    QVERIFY2(ran.exitCode == 0, ran.summary().constData());
    QVERIFY(server.waitForRequests(1));
    const ReceivedRequest sent = server.lastRequest();

    const Result<CurlProposal> proposal = readCurlCommand(command);
    QVERIFY2(proposal, proposal ? "" : qPrintable(describe(proposal.error())));
    const ResultOfMany<GatewayDraft> draft = makeGateway(*proposal);
    QVERIFY2(draft, draft ? "" : qPrintable(describe(draft.error().first())));
    QVERIFY(validateGateway(draft->gateway).isEmpty());
    QVERIFY(gatewayWarnings(draft->gateway).isEmpty());
    QCOMPARE(draft->gateway.custom.sender, from);

    OutgoingMessage message;
    const Result<PhoneNumber> number = parsePhoneNumber(to);
    QVERIFY(number);
    message.to = *number;
    message.text = MaskedText::plain(text.toUtf8());
    const Result<HttpRequest> built = buildRequest(
        draft->gateway, message, 1, [&draft](const SecretRef& ref, const QString&) -> Result<QByteArray> {
            return draft->values.value(ref.id);
        });
    QVERIFY2(built, built ? "" : qPrintable(describe(built.error())));

    QCOMPARE(built->method == HttpMethod::Get ? QByteArray("GET") : QByteArray("POST"), sent.method);
    const QUrl url = QUrl::fromEncoded(built->url.revealed(), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.path(QUrl::FullyEncoded).toUtf8(), sent.path());
    QCOMPARE(
        pairsOf(url.query(QUrl::FullyEncoded).toUtf8()), pairsOf(sent.target.mid(sent.path().size() + 1)));

    const QByteArray body = built->body.revealed();
    if (const std::optional<JsonValue> json = parseJson(sent.body); json && !sent.body.isEmpty()) {
        const std::optional<JsonValue> ours = parseJson(body);
        QVERIFY(ours);
        QCOMPARE(toUtf8(*ours), toUtf8(*json));
    } else {
        QCOMPARE(pairsOf(body), pairsOf(sent.body));
    }

    Headers theirs;
    for (const RawHeader& header : sent.headers)
        addHeader(theirs, header.name, header.value);
    Headers ours;
    for (const HttpHeader& header : built->headers)
        addHeader(ours, header.name, header.value.revealed());
    const bool saidNothing = proposal->remarks.contains(CurlRemark{CurlRemark::Kind::JsonAssumed, {}});
    if (body.isEmpty() || saidNothing) {
        ours.remove("content-type");
        theirs.remove("content-type");
    }
    QCOMPARE(ours, theirs);

    // Where the values of secrets stand in the command, they stand nowhere else.
    const QString open = draft->gateway.custom.url + draft->gateway.custom.payload;
    for (const NamedSecret& secret : draft->gateway.secrets)
        QVERIFY(!open.contains(u'=' + QString::fromUtf8(draft->values.value(secret.value.id))));
}

QTEST_GUILESS_MAIN(TestCurlRoundTrip)
#include "tst_curlroundtrip.moc"
