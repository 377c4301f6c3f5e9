// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ApiToken.h"
#include "core/otp/CodeSealer.h"
#include "core/portal/Grant.h"
#include "core/portal/ServeSettings.h"
#include "core/storage/Settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

/// What the service gives out, and what it believes.
class TestGrant : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromString(u"2026-01-15T12:00:00Z"_s, Qt::ISODate);
    const Grant m_grant{u"0123456789abcdef"_s, u"+4790000001"_s, u"Café “Mitte”"_s, m_now};

private Q_SLOTS:
    void goodOnlyAsItIs()
    {
        const GrantSigner signer(SealingKey(QByteArray(32, 'k')));
        const QByteArray token = signer.sign(m_grant);
        QCOMPARE(signer.verify(token, m_now), std::optional(m_grant));
        QCOMPARE(signer.verify(token, m_now.addSecs(299)), std::optional(m_grant));
        QVERIFY(!signer.verify(token, m_now.addSecs(300)));
        QVERIFY(!signer.verify(token, m_now.addSecs(-120)));
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray changed = token;
            changed[i] = changed.at(i) == 'A' ? 'B' : 'A';
            // The last character of a part holds bits that count for nothing.
            const auto verified = signer.verify(changed, m_now);
            QVERIFY2(!verified || *verified == m_grant, changed.constData());
        }
        QVERIFY(!signer.verify(token + '.', m_now));
        QVERIFY(!signer.verify({}, m_now));
        QVERIFY(!signer.verify(QByteArray(1'000'000, '.'), m_now));
        QVERIFY(!GrantSigner(SealingKey(QByteArray(32, 'x'))).verify(token, m_now));
        // "none" is no signature.
        const QByteArray none = QByteArray("{\"alg\":\"none\"}").toBase64(QByteArray::Base64UrlEncoding);
        QVERIFY(!signer.verify(none + '.' + token.split('.').at(1) + '.', m_now));
    }

    void keySet()
    {
        const QJsonDocument set
            = QJsonDocument::fromJson(GrantSigner(SealingKey(QByteArray(32, 'k'))).keySet());
        const QJsonObject key = set[u"keys"_s][0].toObject();
        QCOMPARE(key[u"crv"_s].toString(), u"Ed25519"_s);
        QCOMPARE(
            QByteArray::fromBase64(key[u"x"_s].toString().toLatin1(), QByteArray::Base64UrlEncoding).size(),
            32);
    }

    void tokens()
    {
        const QByteArray token = newTokenText();
        QCOMPARE(token.size(), 50);
        QVERIFY(newTokenText() != token);
        QCOMPARE(hashOfToken(token).size(), 32);
        QVERIFY(hashOfToken(token) != hashOfToken(token + ' '));
        for (const QString& word : {u"send"_s, u"otp"_s, u"read"_s})
            QCOMPARE(toWord(*tokenScopeFromWord(word)), word);
        QVERIFY(!tokenScopeFromWord(u"all"));
    }

    void listens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); ///< empty: refused
        QTest::newRow("IPv4") << u"127.0.0.1:8085"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"[::1]:8085"_s << u"::1"_s;
        QTest::newRow("all") << u":8085"_s << u"0.0.0.0"_s;
        QTest::newRow("localhost") << u"localhost:8085"_s << u"127.0.0.1"_s;
        QTest::newRow("no port") << u"127.0.0.1"_s << QString();
        QTest::newRow("port") << u"127.0.0.1:65536"_s << QString();
        QTest::newRow("negative") << u"127.0.0.1:-1"_s << QString();
        QTest::newRow("bare IPv6") << u"::1:8085"_s << QString();
        QTest::newRow("name") << u"wifi.example.com:80"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void listens()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto place = parseListen(text);
        QCOMPARE(place ? place->first.toString() : QString(), address);
    }

    void publicUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url"); ///< empty: refused
        QTest::newRow("https") << u"https://wifi.example.com"_s << u"https://wifi.example.com"_s;
        QTest::newRow("port, path, slash")
            << u" http://192.0.2.7:8085/sms/ "_s << u"http://192.0.2.7:8085/sms"_s;
        QTest::newRow("no scheme") << u"wifi.example.com"_s << QString();
        QTest::newRow("ftp") << u"ftp://wifi.example.com"_s << QString();
        QTest::newRow("login") << u"https://me:pw@wifi.example.com"_s << QString();
        QTest::newRow("query") << u"https://wifi.example.com/?a=1"_s << QString();
        QTest::newRow("fragment") << u"https://wifi.example.com/#a"_s << QString();
        QTest::newRow("no host") << u"https:///x"_s << QString();
        QTest::newRow("long") << u"https://"_s + QString(300, u'a') << QString();
    }
    void publicUrls()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const Result<QString> parsed = parsePublicUrl(text);
        QCOMPARE(parsed ? *parsed : QString(), url);
        if (!parsed)
            QCOMPARE(parsed.error().kind, ErrorKind::PublicUrlInvalid);
    }

    void settings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("stored"); ///< "!": refused
        QTest::newRow("listen") << u"serve-listen"_s << u":8085"_s << u":8085"_s;
        QTest::newRow("no listen") << u"serve-listen"_s << u"everywhere"_s << u"!"_s;
        QTest::newRow("url") << u"public-url"_s << u"https://a.example/"_s << u"https://a.example"_s;
        QTest::newRow("no url") << u"public-url"_s << u"a.example"_s << u"!"_s;
        QTest::newRow("none") << u"public-url"_s << QString() << QString();
        QTest::newRow("proxies") << u"trusted-proxies"_s << u"127.0.0.1, 192.0.2.0/24,"_s
                                 << u"127.0.0.1,192.0.2.0/24"_s;
        QTest::newRow("no proxy") << u"trusted-proxies"_s << u"127.0.0.1,all"_s << u"!"_s;
        QTest::newRow("switch") << u"serve"_s << u"on"_s << u"on"_s;
        QTest::newRow("no switch") << u"serve"_s << u"maybe"_s << u"!"_s;
    }
    void settings()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, stored);
        const Result<QString> checked = checkSetting(name, value);
        QCOMPARE(checked ? *checked : u"!"_s, stored);
        if (!checked)
            QCOMPARE(checked.error().field, name);
    }

    void proxies()
    {
        QVERIFY(parseProxy(u"192.0.2.7"_s));
        QVERIFY(parseProxy(u"192.0.2.0/24"_s));
        QVERIFY(parseProxy(u"2001:db8::/32"_s));
        for (const QString& bad : {u"192.0.2.0/33"_s, u"all"_s, QString(), u"192.0.2"_s})
            QVERIFY2(!parseProxy(bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestGrant)
#include "tst_grant.moc"
