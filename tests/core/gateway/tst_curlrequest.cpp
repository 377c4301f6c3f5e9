// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlRequest.h"
#include "core/gateway/CurlWords.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

Result<CurlRequest> read(const QString& arguments)
{
    const Result<QStringList> words = splitCommand(u"curl "_s + arguments);
    if (!words)
        return tl::unexpected(words.error());
    return readCurlRequest(*words);
}

/// All of a request in one line.
QString summary(const CurlRequest& request)
{
    QString text = request.method == HttpMethod::Get ? u"GET "_s : u"POST "_s;
    text += request.url;
    if (!request.body.isEmpty())
        text += (request.contentType == ContentType::Json ? u" json:"_s : u" form:"_s) + request.body;
    if (!request.authorization.isEmpty())
        text += u" auth:"_s + request.authorization;
    if (request.login)
        text += u" login:"_s + request.login->user + u"/"_s + request.login->password.value_or(u"(asked)"_s);
    for (const CurlHeader& header : request.headers)
        text += u" ["_s + header.name + u": "_s + header.value + u"]"_s;
    return text + (request.verifyTls ? QString() : u" unverified"_s);
}

}

class TestCurlRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsSecretsOutOfErrors();
};

void TestCurlRequest::reads_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& arguments, const QString& expected) {
        QTest::newRow(qPrintable(arguments)) << arguments << expected;
    };
    row(u"http://x/"_s, u"GET http://x/"_s);
    row(u"x.example/a"_s, u"GET http://x.example/a"_s);
    row(u"--url http://x/ -X POST"_s, u"POST http://x/"_s);
    row(u"http://x/ -d a=1"_s, u"POST http://x/ form:a=1"_s);
    row(u"-da=1 --data b=2 --data-ascii c --data-raw @d --data-binary e=5 http://x/"_s,
        u"POST http://x/ form:a=1&b=2&c&@d&e=5"_s);
    row(u"http://x/ --data=a=1"_s, u"POST http://x/ form:a=1"_s);
    row(u"http://x/ --data-urlencode 'a=b c&d' --data-urlencode '=e=f' --data-urlencode 'g h'"_s,
        u"POST http://x/ form:a=b%20c%26d&e%3Df&g%20h"_s);
    row(u"http://x/ --data-urlencode 'a=<b c>'"_s, u"POST http://x/ form:a=<b c>"_s);
    row(u"-G http://x/ -d a=1 -d b=2"_s, u"GET http://x/?a=1&b=2"_s);
    row(u"-G 'http://x/?z=0#part' -d a=1"_s, u"GET http://x/?z=0&a=1"_s);
    row(u"http://x/?z=0 --url-query 'a=b c' --url-query +d=%20 -d e=1"_s,
        u"POST http://x/?z=0&a=b%20c&d=%20 form:e=1"_s);
    row(u"-sSLXPOST http://x/"_s, u"POST http://x/"_s);
    row(u"-sSLX POST http://x/"_s, u"POST http://x/"_s);
    row(u"--request get http://x/"_s, u"GET http://x/"_s);
    row(u"-k http://x/"_s, u"GET http://x/ unverified"_s);
    row(u"-k --no-insecure http://x/"_s, u"GET http://x/"_s);
    row(u"--cacert ca.pem -o out -w '%{http_code}' -m 5 --compressed --http2 -# -4 --no-progress-meter http://x/"_s,
        u"GET http://x/"_s);
    row(u"-H 'A: 1' -H B:2 -H 'C;' -H D: -H 'a: 1' -H 'B: 3' http://x/"_s,
        u"GET http://x/ [A: 1] [B: 2, 3]"_s);
    row(u"-H 'Host: x' -H 'Content-Length: 5' -H 'Accept: */*' -H Expect: http://x/"_s, u"GET http://x/"_s);
    row(u"-A me -e http://r/ -b 'c=1' -H 'Cookie: d=2' http://x/"_s,
        u"GET http://x/ [User-Agent: me] [Referer: http://r/] [Cookie: c=1; d=2]"_s);
    row(u"-u a:b:c http://x/"_s, u"GET http://x/ login:a/b:c"_s);
    row(u"-u a http://x/"_s, u"GET http://x/ login:a/(asked)"_s);
    row(u"-u a: http://x/"_s, u"GET http://x/ login:a/"_s);
    row(u"-u ${A:-b}:$C http://x/"_s, u"GET http://x/ login:${A:-b}/$C"_s);
    row(u"http://a:b%40c@x/d@e"_s, u"GET http://x/d@e login:a/b@c"_s);
    row(u"http://a:b@x/ -u c:d"_s, u"GET http://x/ login:c/d"_s);
    row(u"--oauth2-bearer t -u a:b http://x/"_s, u"GET http://x/ auth:Bearer t"_s);
    row(u"-H 'authorization: App k' --oauth2-bearer t http://x/"_s, u"GET http://x/ auth:App k"_s);
    row(u"--json '{\"a\":1}' http://x/"_s, u"POST http://x/ json:{\"a\":1} [Accept: application/json]"_s);
    row(u"--json '{\"a\":' --json '1}' -H 'Accept: text/json' http://x/"_s,
        u"POST http://x/ json:{\"a\":1} [Accept: text/json]"_s);
    row(u"-d '{\"a\":1}' -H 'Content-Type: application/json' http://x/"_s,
        u"POST http://x/ json:{\"a\":1}"_s);
    row(u"-d '{\"a\":1}' http://x/"_s, u"POST http://x/ json:{\"a\":1}"_s);
    row(u"-d a=1 -H 'content-type: application/x-www-form-urlencoded; charset=utf-8' http://x/"_s,
        u"POST http://x/ form:a=1 [Content-Type: application/x-www-form-urlencoded; charset=utf-8]"_s);
    row(u"-d '{to}=1' http://x/"_s, u"POST http://x/ form:{to}=1"_s);
    row(u"http://x/{id}/a"_s, u"GET http://x/{id}/a"_s);
    row(u"-g 'http://x/{a,b}'"_s, u"GET http://x/{a,b}"_s);
    row(u"$BASE/a"_s, u"GET https://$BASE/a"_s);
    row(u"-X POST -- http://x/"_s, u"POST http://x/"_s);
}

void TestCurlRequest::reads()
{
    QFETCH(QString, arguments);
    QFETCH(QString, expected);
    const Result<CurlRequest> request = read(arguments);
    QVERIFY2(request, request ? "" : qPrintable(describe(request.error())));
    QCOMPARE(summary(*request), expected);
}

void TestCurlRequest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString& arguments, ErrorKind kind, const QString& found = {}) {
        QTest::newRow(qPrintable(arguments)) << arguments << kind << found;
    };
    row(u"-d @file http://x/"_s, ErrorKind::CurlReadsFile, u"-d"_s);
    row(u"--data-binary @- http://x/"_s, ErrorKind::CurlReadsFile, u"--data-binary"_s);
    row(u"--json @file http://x/"_s, ErrorKind::CurlReadsFile, u"--json"_s);
    row(u"--data-urlencode @file http://x/"_s, ErrorKind::CurlReadsFile, u"--data-urlencode"_s);
    row(u"--data-urlencode text@file http://x/"_s, ErrorKind::CurlReadsFile, u"--data-urlencode"_s);
    row(u"-H @file http://x/"_s, ErrorKind::CurlReadsFile, u"-H"_s);
    row(u"-K config"_s, ErrorKind::CurlReadsFile, u"-K"_s);
    row(u"--config=config"_s, ErrorKind::CurlReadsFile, u"--config"_s);
    row(u"-sn http://x/"_s, ErrorKind::CurlReadsFile, u"-n"_s);
    row(u"-b jar.txt http://x/"_s, ErrorKind::CurlReadsFile, u"-b"_s);
    row(u"-E cert.pem http://x/"_s, ErrorKind::CurlReadsFile, u"-E"_s);
    row(u"--frobnicate http://x/"_s, ErrorKind::CurlOptionUnknown, u"--frobnicate"_s);
    row(u"-s\u00e9 http://x/"_s, ErrorKind::CurlOptionUnknown, u"-\u00e9"_s);
    row(u"-x proxy http://x/"_s, ErrorKind::CurlOptionUnsupported, u"-x"_s);
    row(u"--digest http://x/"_s, ErrorKind::CurlOptionUnsupported, u"--digest"_s);
    row(u"--unix-socket /s http://x/"_s, ErrorKind::CurlOptionUnsupported, u"--unix-socket"_s);
    row(u"http://x/ -H"_s, ErrorKind::CurlOptionArgument, u"-H"_s);
    row(u"-F to=1 http://x/"_s, ErrorKind::CurlMultipart);
    row(u"-I http://x/"_s, ErrorKind::CurlMethod, u"HEAD"_s);
    row(u"-T f http://x/"_s, ErrorKind::CurlMethod, u"PUT"_s);
    row(u"-X DELETE http://x/"_s, ErrorKind::CurlMethod, u"DELETE"_s);
    row(u"-X put -d a=1 http://x/"_s, ErrorKind::CurlMethod, u"PUT"_s);
    row(u"-X GET -d a=1 http://x/"_s, ErrorKind::CurlGetBody);
    row(u"-d a=1"_s, ErrorKind::CurlUrlMissing);
    row(u"http://x/ http://y/"_s, ErrorKind::CurlSeveralUrls);
    row(u"http://x/ -d text=Hello there"_s, ErrorKind::CurlSeveralUrls);
    row(u"http://x/ --next http://y/"_s, ErrorKind::CurlSeveralUrls);
    row(u"'http://x/{a,b}'"_s, ErrorKind::CurlSeveralUrls);
    row(u"'http://x/[1-9]'"_s, ErrorKind::CurlSeveralUrls);
    row(u"-H nonsense http://x/"_s, ErrorKind::CurlHeaderInvalid);
    row(u"-H 'a b: c' http://x/"_s, ErrorKind::CurlHeaderInvalid);
    row(u"-H 'Host: other.example' http://x/"_s, ErrorKind::HeaderNameReserved, u"Host"_s);
    row(u"-H 'Authorization: a' -H 'Authorization: b' http://x/"_s, ErrorKind::HeaderTwice,
        u"Authorization"_s);
    row(u"-d '<sms/>' -H 'Content-Type: text/xml' http://x/"_s, ErrorKind::CurlDataOther, u"text/xml"_s);
    row(u"-d '<?xml version=\"1.0\"?>' http://x/"_s, ErrorKind::CurlDataOther, u"XML"_s);
}

void TestCurlRequest::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, found);
    const Result<CurlRequest> request = read(arguments);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, kind);
    QCOMPARE(request.error().args.value(0), found);
    QCOMPARE(errorClass(request.error().kind), ErrorClass::Configuration);
    QVERIFY(!describe(request.error()).isEmpty());
}

void TestCurlRequest::keepsSecretsOutOfErrors()
{
    const QString secret = u"s3cr3tK3y"_s;
    for (const QString& words :
        {u"--tok3n=%1 http://x/"_s, u"--%1@x http://x/"_s, u"-X %1 http://x/"_s, u"http://x/ %1"_s,
            u"-H %1 http://x/"_s, u"-d x -H 'Content-Type: %1;' -H 'Content-Type: a %1' http://x/"_s}) {
        const Result<CurlRequest> request = read(QString(words).arg(secret));
        QVERIFY2(!request, qPrintable(words));
        QVERIFY2(!describe(request.error()).contains(secret, Qt::CaseInsensitive), qPrintable(words));
    }
    QCOMPARE(readCurlRequest({u"API_KEY=s3cr3tK3y"_s, u"curl"_s}).error().kind, ErrorKind::CurlNotOne);
    QCOMPARE(readCurlRequest({}).error().kind, ErrorKind::CurlNotOne);
    QCOMPARE(readCurlRequest({u"wget"_s, u"http://x/"_s}).error().kind, ErrorKind::CurlNotOne);
    QVERIFY(readCurlRequest({u"/usr/bin/curl"_s, u"http://x/"_s}));
    QVERIFY(readCurlRequest({u"C:\\Windows\\System32\\CURL.EXE"_s, u"http://x/"_s}));
}

QTEST_GUILESS_MAIN(TestCurlRequest)
#include "tst_curlrequest.moc"
