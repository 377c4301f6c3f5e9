// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/ReportAddresses.h"
#include "core/portal/ReportReading.h"
#include "core/portal/TwilioSignature.h"

#include <QTest>
#include <QUrlQuery>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

Fields queryOf(const QByteArray& query)
{
    return formFields(query);
}

}

/// What providers say, in their many ways.
class TestReportReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("state"); ///< delivered, undelivered, way, error
        QTest::addColumn<QString>("id"); ///< the provider's
        QTest::addColumn<qint64>("ours");
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char* name, const QByteArray& query, const QByteArray& body, const QString& state,
                  const QString& id = {}, qint64 ours = 0, const QString& code = {}) {
                  QTest::newRow(name) << query << body << state << id << ours << code;
              };
        row("Kannel delivered", "otpost=7&status=1", {}, u"delivered"_s, {}, 7);
        row("Kannel failed", "otpost=7&status=2", {}, u"undelivered"_s, {}, 7, u"2"_s);
        row("Kannel queued", "otpost=7&status=4", {}, u"way"_s);
        row("Kannel with the SMSC", "otpost=7&status=8", {}, u"way"_s);
        row("Kannel refused by the SMSC", "otpost=7&status=16", {}, u"undelivered"_s, {}, 7, u"16"_s);
        row("Twilio delivered", "otpost=9",
            "SmsSid=SM1&SmsStatus=delivered&MessageStatus=delivered&To=%2B4790000000&MessageSid=SM1"
            "&AccountSid=AC1&From=%2B15005550006&ApiVersion=2010-04-01",
            u"delivered"_s, u"SM1"_s, 9);
        row("Twilio undelivered", "otpost=9",
            "MessageSid=SM1&MessageStatus=undelivered&ErrorCode=30003&From=Hotel", u"undelivered"_s, u"SM1"_s,
            9, u"30003"_s);
        row("Twilio sent", {}, "MessageSid=SM1&MessageStatus=sent&ErrorCode=", u"way"_s);
        row("Vonage", {},
            R"({"msisdn":"447700900000","to":"AcmeInc","messageId":"0A01","status":"delivered","err-code":"0"})",
            u"delivered"_s, u"0A01"_s);
        row("Vonage failed", "messageId=0A01&status=failed&err-code=9", {}, u"undelivered"_s, u"0A01"_s, 0,
            u"9"_s);
        row("Infobip", {},
            R"({"results":[{"messageId":"8c","status":{"groupId":3,"groupName":"DELIVERED","id":5,"name":"DELIVERED_TO_HANDSET"}}]})",
            u"delivered"_s, u"8c"_s);
        row("MessageBird",
            "id=efa6&reference=x&recipient=31612345678&status=delivery_failed&statusErrorCode=27", {},
            u"undelivered"_s, u"efa6"_s, 0, u"27"_s);
        row("receipt words", "msgid=1&stat=UNDELIV&err=001", {}, u"undelivered"_s, u"1"_s, 0, u"001"_s);
        row("names in the address", "id-from=data.ref&status-from=data.result.text",
            R"({"data":{"ref":"r-5","result":{"text":"Delivered"}}})", u"delivered"_s, u"r-5"_s);
        row("not the words of the text", "id=1&status=failed&error_code=Your%20code%20is%20482915", {},
            u"undelivered"_s, u"1"_s, 0, u"failed"_s);
        row("nothing", {}, {}, u"error"_s);
        row("a new word", "id=1&status=vanished", {}, u"error"_s);
        row("a number that is not Kannel's", "id=1&status=3", {}, u"error"_s);
        row("deep", "status=1", QByteArray(5000, '['), u"delivered"_s);
        row("no number of ours", "otpost=x&status=1&id=5", {}, u"delivered"_s, u"5"_s);
    }
    void reads()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        QFETCH(QString, state);
        QFETCH(QString, id);
        QFETCH(qint64, ours);
        QFETCH(QString, code);
        ServedRequest request;
        request.query = queryOf(query);
        request.body = body;
        const auto report = readReport(reportFields(request));
        if (state == "error"_L1) {
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::ReportUnknown);
            return;
        }
        QVERIFY2(report, report ? "" : qPrintable(describe(report.error())));
        QCOMPARE(report->has_value(), state != "way"_L1);
        if (!report->has_value())
            return;
        QCOMPARE((*report)->delivered, state == "delivered"_L1);
        QCOMPARE((*report)->providerId, id);
        QCOMPARE((*report)->messageId, ours);
        QCOMPARE((*report)->reason.has_value(), state == "undelivered"_L1);
        if ((*report)->reason)
            QCOMPARE((*report)->reason->args, (QStringList{code, QString()}));
    }

    void form()
    {
        QCOMPARE(formFields("a=1+2&b=%C3%A9&c&=x&&a=3"),
            (Fields{{"a", "1 2"}, {"b", "é"}, {"c", ""}, {"", "x"}, {"a", "3"}}));
        QVERIFY(formFields(QByteArray(50'000, '&') + QByteArray("x=1&").repeated(5'000)).size() <= 200);
    }

    /// The example of Twilio's documentation, and what must not fit.
    void twilio_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("fits");
        const QString address = u"https://mycompany.com/myapp.php?foo=1&bar=2"_s;
        const QByteArray good = "GvWf1cFY/Q7PnoempGyD5oXAezc=";
        QTest::newRow("fits") << address << good << true;
        QTest::newRow("with the standard port")
            << u"https://mycompany.com:443/myapp.php?foo=1&bar=2"_s << good << true;
        QTest::newRow("another port")
            << u"https://mycompany.com:8443/myapp.php?foo=1&bar=2"_s << good << true;
        QTest::newRow("another host") << u"https://mycompany.org/myapp.php?foo=1&bar=2"_s << good << false;
        QTest::newRow("another query") << u"https://mycompany.com/myapp.php?foo=1&bar=3"_s << good << false;
        QTest::newRow("http") << u"http://mycompany.com/myapp.php?foo=1&bar=2"_s << good << false;
        QTest::newRow("none") << address << QByteArray() << false;
        QTest::newRow("cut") << address << good.chopped(1) << false;
    }
    void twilio()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, signature);
        QFETCH(bool, fits);
        const Fields fields{{"Digits", "1234"}, {"To", "+18005551212"}, {"From", "+14158675310"},
            {"Caller", "+14158675310"}, {"CallSid", "CA1234567890ABCDE"}};
        QCOMPARE(isSignedByTwilio("12345", address, fields, signature), fits);
        QVERIFY(!isSignedByTwilio("12346", address, fields, signature));
        QVERIFY(!isSignedByTwilio({}, address, fields, signature));
        Fields changed = fields;
        changed[0].second = "1235";
        QVERIFY(!isSignedByTwilio("12345", address, changed, signature));
    }

    void tokens()
    {
        const SealingKey key(QByteArray(32, 'k'));
        const QByteArray token = reportToken(key, 3);
        QCOMPARE(token.size(), 32);
        QVERIFY(isReportToken(key, 3, token));
        QVERIFY(!isReportToken(key, 4, token));
        QVERIFY(!isReportToken(SealingKey(QByteArray(32, 'l')), 3, token));
        for (const QByteArray& bad : {QByteArray(), token.chopped(1), token + 'x', QByteArray(32, 'A')})
            QVERIFY(!isReportToken(key, 3, bad));
        const MaskedText address = reportAddress(u"https://wifi.example.com"_s, 3, token, 7);
        QCOMPARE(address.revealed(), "https://wifi.example.com/dlr/3/" + token + "?otpost=7");
        QVERIFY(!address.shown().toUtf8().contains(token));
    }
};

QTEST_GUILESS_MAIN(TestReportReading)
#include "tst_reportreading.moc"
