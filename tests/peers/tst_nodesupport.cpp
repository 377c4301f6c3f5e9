// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/JsonSchemaCheck.h"
#include "tests/support/NodeModules.h"
#include "tests/support/PrismPeer.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost::test;

namespace {

constexpr auto description
    = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": "
      "{\"/send\": {\"post\": {\"requestBody\": {\"required\": true, \"content\": "
      "{\"application/json\": {\"schema\": {\"type\": \"object\", \"required\": [\"to\"], "
      "\"properties\": {\"to\": {\"type\": \"string\", \"pattern\": \"^[0-9]+$\"}}}}}}, "
      "\"responses\": {\"202\": {\"description\": \"taken\"}}}}}}";

constexpr auto schema
    = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\", "
      "\"properties\": {\"name\": {\"type\": \"string\", \"minLength\": 1}, "
      "\"url\": {\"type\": \"string\", \"format\": \"uri\"}}, "
      "\"required\": [\"name\"], \"additionalProperties\": false}";

}

/// That the tools of the tests which need Node.js packages do what the tests believe.
class TestNodeSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesADescription();
    void saysWhyPrismDoesNotStart();
    void endsWithItsTest();
    void checksSchemas_data();
    void checksSchemas();
    void saysWhySchemasAreWrong();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file");
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

void TestNodeSupport::servesADescription()
{
    OTPOST_NEED_NODE_MODULES();
    PrismPeer prism;
    OTPOST_START_PEER(prism, write(u"api.json"_s, description));
    QVERIFY(prism.port() > 0);

    QNetworkAccessManager network;
    const auto statusOf = [&](const QByteArray& body) {
        QNetworkRequest request{QUrl(prism.url(u"/send"_s))};
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        if (!reply->isFinished())
            QSignalSpy(reply.get(), &QNetworkReply::finished).wait();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    QCOMPARE(statusOf("{\"to\": \"4915112345678\"}"), 202);
    QCOMPARE(statusOf("{\"to\": \"+49\"}"), 422);
    QCOMPARE(statusOf("{}"), 422);
    QVERIFY2(
        prism.output().contains(u"to must match pattern"_s, Qt::CaseInsensitive), qPrintable(prism.output()));
}

void TestNodeSupport::saysWhyPrismDoesNotStart()
{
    OTPOST_NEED_NODE_MODULES();
    PrismPeer prism;
    QVERIFY(!prism.start(m_dir.filePath(u"absent.json"_s)));
    QVERIFY(!prism.isMissing());
    QVERIFY2(prism.error().contains(u"absent.json"_s), qPrintable(prism.error()));
}

void TestNodeSupport::endsWithItsTest()
{
    OTPOST_NEED_NODE_MODULES();
    QString url;
    {
        PrismPeer prism;
        OTPOST_START_PEER(prism, write(u"api.json"_s, description));
        url = prism.url(u"/send"_s);
    }
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
    if (!reply->isFinished())
        QSignalSpy(reply.get(), &QNetworkReply::finished).wait();
    QCOMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
}

void TestNodeSupport::checksSchemas_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("problem"); // part of it; empty: none

    QTest::newRow("fits") << QByteArray("{\"name\": \"a\", \"url\": \"https://example.org/\"}") << QString();
    QTest::newRow("missing") << QByteArray("{}") << u"must have required property 'name'"_s;
    QTest::newRow("too short") << QByteArray("{\"name\": \"\"}") << u"/name must NOT have fewer"_s;
    QTest::newRow("unknown member")
        << QByteArray("{\"name\": \"a\", \"x\": 1}")
        << u"must NOT have additional properties {\"additionalProperty\":\"x\"}"_s;
    QTest::newRow("format") << QByteArray("{\"name\": \"a\", \"url\": \"no\"}") << u"must match format"_s;
    QTest::newRow("not JSON") << QByteArray("{") << u"not JSON"_s;
    QTest::newRow("nothing") << QByteArray() << u"not JSON"_s;
}

void TestNodeSupport::checksSchemas()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, problem);
    OTPOST_NEED_NODE_MODULES();
    const QString found = schemaProblems(write(u"schema.json"_s, schema), document);
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void TestNodeSupport::saysWhySchemasAreWrong()
{
    OTPOST_NEED_NODE_MODULES();
    QVERIFY(!schemaProblems(m_dir.filePath(u"absent"_s), "{}").isEmpty());
    const QString wrong = write(u"wrong.json"_s, "{\"type\": \"object\", \"requird\": [\"a\"]}");
    QVERIFY2(
        schemaProblems(wrong, "{}").contains(u"unknown keyword"_s), qPrintable(schemaProblems(wrong, "{}")));
}

QTEST_GUILESS_MAIN(TestNodeSupport)
#include "tst_nodesupport.moc"
