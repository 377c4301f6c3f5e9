// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/Segments.h"
#include "tests/support/Peers.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;

Q_DECLARE_METATYPE(otpost::test::KannelMessage)

namespace {

const QString recipient = u"+4915112345678"_s;

QByteArray got(const QByteArray& inside)
{
    return "2026-01-01 00:00:00 [1] [0] DEBUG: Got message 1: <" + inside + ">\n";
}

QByteArray sent(const QByteArray& message)
{
    return "2026-01-01 00:00:00 Sent SMS [SMSC:FAKE] [flags:-1:0:-1:-1:-1] [msg:" + message + "] [udh:0:]\n";
}

struct Answer {
    int status = 0;
    QByteArray body;
};

}

/// That Kannel is understood: what it wants, and what its SMSC prints.
class TestKannelPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void leavesOutWhatIsIncomplete();
    void textsArriveExactly_data();
    void textsArriveExactly();
    void refusesAWrongPassword();
    void runsTwiceAtOnceAndStops();

private:
    Answer send(
        const KannelPeer& kannel, const QString& text, const QString& password = KannelPeer::password());

    KannelPeer m_kannel; // started by the first test that needs it
    QNetworkAccessManager m_manager;
};

void TestKannelPeer::decodes_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QByteArray>("accessLog");
    QTest::addColumn<QList<KannelMessage>>("expected");

    const auto one = [](const QString& text, bool ucs2 = false, int parts = 1) {
        return QList<KannelMessage>{KannelMessage{u"10001"_s, u"+49"_s, text, ucs2, parts}};
    };
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QList<KannelMessage>();
    QTest::newRow("text") << got("10001 +49 text a  b %20+") << sent("") << one(u"a  b %20+"_s);
    QTest::newRow("empty text") << got("10001 +49 text ") << sent("") << one({});
    QTest::newRow("brackets") << got("10001 +49 text <b>") << sent("") << one(u"<b>"_s);
    QTest::newRow("lines") << got("10001 +49 text a") + got("") + got("b") << sent("") << one(u"a\n\nb"_s);
    QTest::newRow("ucs-2") << got("10001 +49 ucs-2 %06(%00%0A%00+%00%2B") << sent("")
                           << one(u"\u0628\n +"_s, true);
    QTest::newRow("parts") << got("10001 +49 udh %05%00%03%04%02%01 data a+%E2")
            + got("10001 +49 udh %05%00%03%04%02%02 data %82%ACb")
                           << sent("6:......") << one(u"a €b"_s, false, 2);
    QTest::newRow("parts out of order")
        << got("10001 +49 udh %05%00%03%04%02%02 data b") + got("10001 +49 udh %05%00%03%04%02%01 data a")
        << sent("2:ab") << one(u"ab"_s, false, 2);
    QTest::newRow("ucs-2 parts that look like text, a pair split")
        << got("10001 +49 udh %05%00%03%04%02%01 data O%60Y%7D%D8%3D")
            + got("10001 +49 udh %05%00%03%04%02%02 data %DE%00")
        << sent("8:4F60597DD83DDE00") << one(u"你好\U0001F600"_s, true, 2);
}

void TestKannelPeer::decodes()
{
    QFETCH(QByteArray, printed);
    QFETCH(QByteArray, accessLog);
    QFETCH(QList<KannelMessage>, expected);
    QCOMPARE(decodeFakeSmsc(printed, accessLog), expected);
}

void TestKannelPeer::leavesOutWhatIsIncomplete()
{
    const QByteArray first = got("10001 +49 udh %05%00%03%04%02%01 data a");
    QVERIFY(decodeFakeSmsc(first, sent("2:ab")).isEmpty());
    QVERIFY(decodeFakeSmsc(got("10001 +49 text a"), {}).isEmpty());
    QVERIFY(decodeFakeSmsc(got("10001 +49 text a").chopped(3), sent("1:a")).isEmpty());
    // The parts of two messages may be mixed; a reference is used again after 256 messages.
    const QByteArray mixed = first + got("10001 +49 udh %05%00%03%05%02%01 data c")
        + got("10001 +49 udh %05%00%03%04%02%02 data b") + got("10001 +49 udh %05%00%03%05%02%02 data d")
        + first + got("10001 +49 udh %05%00%03%04%02%02 data e");
    const QList<KannelMessage> messages = decodeFakeSmsc(mixed, sent("2:ab").repeated(3));
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages.at(0).text, u"ab"_s);
    QCOMPARE(messages.at(1).text, u"cd"_s);
    QCOMPARE(messages.at(2).text, u"ae"_s);
}

void TestKannelPeer::textsArriveExactly_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("ASCII") << u"Your code is 123456."_s;
    QTest::newRow("euro") << u"The price: 5 €"_s;
    QTest::newRow("the whole extension table") << u"^{}[~]|\\€"_s;
    QTest::newRow("the rest of GSM-7") << u"ΔΦΓΛΩΠΨΣΘΞ@£$¥èéùìòÇØøÅåÆæßÉ¤¡ÄÖÑÜ§¿äöñüà_"_s;
    QTest::newRow("Arabic") << u"مرحبا بك"_s;
    QTest::newRow("emoji") << u"Welcome \U0001F600"_s;
    QTest::newRow("161 characters") << QString(161, u'a');
    QTest::newRow("81 euros") << QString(81, u'€');
    QTest::newRow("71 Arabic letters") << QString(71, u'ب');
    QTest::newRow("Chinese in two parts") << u"你好"_s.repeated(40);
    QTest::newRow("36 emoji, which Kannel splits") << u"\U0001F600"_s.repeated(36);
    QTest::newRow("what could be mistaken") << u"%TO% & + \" \\ #"_s;
    QTest::newRow("percent-encoded already") << u"100%25 a%20b+c"_s;
    QTest::newRow("two lines") << u"First line\nsecond line\n\nlast"_s;
    QTest::newRow("two lines in UCS-2") << u"مرحبا\nبك"_s;
    QTest::newRow("spaces kept") << u" two  spaces "_s;
}

void TestKannelPeer::textsArriveExactly()
{
    QFETCH(QString, text);
    if (m_kannel.port() == 0)
        OTPOST_START_PEER(m_kannel);
    const int before = int(m_kannel.messages().size());
    const Answer answer = send(m_kannel, text);
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.body, "0: Accepted for delivery");
    QVERIFY2(m_kannel.waitForMessages(before + 1), m_kannel.printed().constData());
    QCOMPARE(m_kannel.messages().size(), before + 1);

    const KannelMessage message = m_kannel.messages().last();
    QCOMPARE(message.text, text);
    QCOMPARE(message.to, recipient);
    const SegmentCount count = countSegments(text);
    QCOMPARE(message.ucs2, count.encoding == SmsEncoding::Ucs2);
    QCOMPARE(message.parts, count.segments);
}

void TestKannelPeer::refusesAWrongPassword()
{
    if (m_kannel.port() == 0)
        OTPOST_START_PEER(m_kannel);
    const Answer answer = send(m_kannel, u"hello"_s, u"wrong"_s);
    QCOMPARE(answer.status, 403);
    QVERIFY2(answer.body.contains("Authorization failed"), answer.body.constData());
}

void TestKannelPeer::runsTwiceAtOnceAndStops()
{
    if (m_kannel.port() == 0)
        OTPOST_START_PEER(m_kannel);
    KannelPeer other;
    OTPOST_START_PEER(other);
    QVERIFY(other.port() != m_kannel.port());
    QCOMPARE(send(other, u"to the other"_s).status, 202);
    QVERIFY2(other.waitForMessages(1), other.printed().constData());
    QCOMPARE(other.messages().first().text, u"to the other"_s);
    for (const KannelMessage& message : m_kannel.messages())
        QVERIFY(message.text != u"to the other"_s);
    other.stop();
    QCOMPARE(send(other, u"gone"_s).status, 0);
}

Answer TestKannelPeer::send(const KannelPeer& kannel, const QString& text, const QString& password)
{
    const auto encoded
        = [](const QString& value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    const QString query = u"?username=%1&password=%2&charset=UTF-8&coding=%3&to=%4&text=%5"_s.arg(
        KannelPeer::user(), password, needsUcs2(text) ? u"2"_s : u"0"_s, encoded(recipient), encoded(text));
    const QNetworkRequest request(QUrl(kannel.sendUrl() + query, QUrl::StrictMode));
    const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait())
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QTEST_GUILESS_MAIN(TestKannelPeer)
#include "tst_kannelpeer.moc"
