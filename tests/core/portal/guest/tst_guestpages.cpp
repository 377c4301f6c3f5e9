// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/CodeMessage.h"
#include "core/otp/CodeSealer.h"
#include "core/portal/guest/AccessMethod.h"
#include "core/portal/guest/GuestArrival.h"
#include "core/portal/guest/GuestPage.h"
#include "core/portal/guest/GuestSession.h"
#include "core/portal/guest/GuestWords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

GuestView viewIn(const QString& language, GuestView::Step step)
{
    GuestView view;
    view.step = step;
    view.language = language;
    view.page.address = u"harbour"_s;
    view.place = u"Harbour Hotel"_s;
    view.nonce = "abc123";
    view.formToken = u"token"_s;
    view.sentTo = u"+47 400 ••• 01"_s;
    view.minutesLeft = 9;
    view.resendIn = 30;
    view.region = u"NO"_s;
    return view;
}

QString pageOf(const GuestView& view)
{
    return QString::fromUtf8(renderGuestPage(view));
}

QList<std::pair<QByteArray, QByteArray>> query(const QByteArray& text)
{
    return readForm(text);
}

AccessOrder orderFor(AccessKind kind, const QString& url, const GuestArrival& arrival)
{
    return AccessOrder{{kind, url, u"guest"_s, {}, {}}, "key", arrival, "a.b.c"};
}

}

/// What guests are shown, what their access points say, and how they get online.
class TestGuestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("none") << QByteArray() << u"en"_s;
        QTest::newRow("plain") << QByteArray("de") << u"de"_s;
        QTest::newRow("region") << QByteArray("fr-CA,fr;q=0.9") << u"fr"_s;
        QTest::newRow("weights") << QByteArray("en;q=0.5, ar-EG;q=0.9, de;q=0.7") << u"ar"_s;
        QTest::newRow("unknown first") << QByteArray("nb-NO, es;q=0.3") << u"es"_s;
        QTest::newRow("refused") << QByteArray("de;q=0, fr;q=0.1") << u"fr"_s;
        QTest::newRow("any") << QByteArray("*") << u"en"_s;
        QTest::newRow("junk") << QByteArray(";;,q=,\x01;q=x,de;q=abc") << u"en"_s;
        QTest::newRow("long") << QByteArray(100'000, ',') + "de" << u"en"_s;
    }

    void languages()
    {
        QFETCH(const QByteArray, asked);
        QTEST(languageFor(asked), "spoken");
    }

    /// Every language has every word, with the same placeholders, and a code text that fits.
    void wordsAreComplete()
    {
        QFile file(u":/otpost/splash/words.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject english = all[u"en"_s].toObject();
        QVERIFY(english.size() > 50);
        static const QRegularExpression placeholder(u"%(?:[12]|CODE%|MINUTES%)"_s);
        for (const QString& language : guestLanguages()) {
            const QJsonObject own = all[language].toObject();
            QCOMPARE(own.keys(), english.keys());
            for (const QString& key : english.keys()) {
                QVERIFY2(!own[key].toString().trimmed().isEmpty(), qPrintable(language + key));
                QCOMPARE(own[key].toString().count(placeholder), english[key].toString().count(placeholder));
                QVERIFY2(language == "en"_L1 || key == "dir"_L1 || key == "name"_L1 || key == "code"_L1
                        || own[key] != english[key],
                    qPrintable(language + u' ' + key));
            }
            QVERIFY(checkCodeText(guestWord(language, u"codeText"_s), u"wifi.example.org"_s));
            QCOMPARE(directionOf(language), language == "ar"_L1 ? u"rtl"_s : u"ltr"_s);
            QVERIFY(countryName(language, u"DE"_s).size() > 3);
        }
        QCOMPARE(countryName(u"de"_s, u"NO"_s), u"Norwegen"_s);
    }

    void weight_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : guestLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// The whole of a page stays under 30 KB, the logo and everything an operator may add included.
    void weight()
    {
        QFETCH(const QString, language);
        constexpr qsizetype most = 30'000;
        GuestView view = viewIn(language, GuestView::Step::Number);
        view.page.preferredCountries = {u"NO"_s, u"SE"_s, u"DK"_s, u"DE"_s, u"NL"_s, u"GB"_s};
        view.page.nameInput = view.page.emailInput = GuestInput::Required;
        view.page.texts[anyLanguage] = {QString(maxSplashTitle, u'T'), QString(maxSplashGreeting, u'g'), {},
            u"<p>"_s + QString(20'000 - 10, u'x')};
        const qsizetype long_ = renderGuestPage(view).size() + maxLogoBytes;
        QVERIFY2(long_ < most, qPrintable(QString::number(long_)));
        const qsizetype terms = renderGuestTerms(view).size();
        QVERIFY2(terms < most, qPrintable(QString::number(terms)));
        view.page.texts[anyLanguage].terms = u"<p>"_s + QString(mostTermsOnPage - 10, u'x');
        const qsizetype here = renderGuestPage(view).size();
        QVERIFY2(here + 5'000 < most, qPrintable(QString::number(here)));
        qInfo("%s: %lld bytes with long terms and the largest logo", qPrintable(language), long_);
    }

    /// No resource of others', and nothing that an operator or a guest typed is markup.
    void nothingForeign()
    {
        for (const GuestView::Step step : {GuestView::Step::Number, GuestView::Step::Code,
                 GuestView::Step::Online, GuestView::Step::Message}) {
            GuestView view = viewIn(u"en"_s, step);
            view.page.nameInput = view.page.emailInput = GuestInput::Optional;
            view.page.texts[u"en"_s] = {u"<script>a()</script>{{css}}"_s, u"<img src=x onerror=a()>"_s, {},
                u"<p onclick=a()>x<script>a()</script>"_s};
            view.place = u"\"><script>a()</script>"_s;
            view.number = view.name = view.email = u"\"><svg onload=a()>"_s;
            view.notice = {u"errCountry"_s, {u"<script>"_s}, u"number"_s};
            const QString html = pageOf(view);
            QCOMPARE(html.count("<script"_L1), 1); // ours
            QVERIFY(!html.contains("<svg"_L1) && !html.contains("<img"_L1));
            static const QRegularExpression values(u"\"[^\"]*\""_s);
            static const QRegularExpression handler(u"<[a-z][^>]* on[a-z]+="_s);
            QVERIFY(!handler.match(QString(html).remove(values)).hasMatch());
            QVERIFY(
                !html.contains("http:"_L1) && !html.contains("https:"_L1) && !html.contains("@import"_L1));
            QVERIFY(!html.contains("{{"_L1) || html.contains("{{css}}"_L1));
            QCOMPARE(html.count("nonce=\"abc123\""_L1), 2);
        }
    }

    void codeInput()
    {
        const QString html = pageOf(viewIn(u"ar"_s, GuestView::Step::Code));
        QVERIFY(html.contains("dir=\"rtl\""_L1));
        QVERIFY(html.contains("inputmode=\"numeric\""_L1));
        QVERIFY(html.contains("autocomplete=\"one-time-code\""_L1));
        QVERIFY(html.contains(u"<bdi dir=\"ltr\">+47 400 ••• 01</bdi>"_s));
        static const QRegularExpression inputs(u"<(?:input|select) id=\"([a-z]+)\""_s);
        for (const QRegularExpressionMatch& input : inputs.globalMatch(html))
            QVERIFY2(html.contains(u"<label for=\""_s + input.captured(1)), qPrintable(input.captured(1)));
    }

    void countries()
    {
        GuestView view = viewIn(u"de"_s, GuestView::Step::Number);
        QString html = pageOf(view);
        QCOMPARE(html.count("<option "_L1), 245);
        QVERIFY(html.contains("<option value=NO selected>Norwegen +47"_L1));
        view.page.preferredCountries = {u"SE"_s, u"NO"_s};
        html = pageOf(view);
        QCOMPARE(html.count(" selected>"_L1), 1);
        QVERIFY(html.indexOf("value=SE"_L1) < html.indexOf("value=NO"_L1));
        view.page.allowedCountries = {u"NO"_s};
        QCOMPARE(pageOf(view).count("<option "_L1), 1);
    }

    void arrivals()
    {
        const GuestArrival router = readArrival(query(
            "mac=AA-BB-CC-DD-EE-0F&ip=10.5.50.7&link-login-only=http%3A%2F%2F10.5.50.1%2Flogin&link-orig="
            "http%3A%2F%2Fexample.org%2F%3Fa%3D1&chap-id=%5C371&chap-challenge=%5C357%5C015&ssid=Caf%C3%A9+"
            "1"));
        QCOMPARE(router.mac, u"aa:bb:cc:dd:ee:0f"_s);
        QCOMPARE(router.loginUrl, u"http://10.5.50.1/login"_s);
        QCOMPARE(router.original, u"http://example.org/?a=1"_s);
        QCOMPARE(router.chapId, u"\\371"_s);
        QCOMPARE(router.ssid, u"Café 1"_s);

        const QByteArray fas = QByteArray(
            "hid=abc123def, clientip=192.168.8.23, clientmac=aabbccddeeff, gatewayname=Beach%20Bar%20"
            "Node%3a0011, gatewayaddress=192.168.8.1:2050, authdir=opennds_auth, "
            "originurl=http%3a%2f%2fexample.org%2f%3fa%3d1%2c%202")
                                   .toBase64();
        const GuestArrival nds = readArrival({{"fas", fas}});
        QCOMPARE(nds.hid, u"abc123def"_s);
        QCOMPARE(nds.mac, u"aa:bb:cc:dd:ee:ff"_s);
        QCOMPARE(nds.location, u"Beach Bar Node:0011"_s);
        QCOMPARE(nds.gateway, u"192.168.8.1:2050"_s);

        const GuestArrival junk = readArrival(
            query("mac=zz&link-orig=javascript:alert(1)&fas=%%%&ssid=" + QByteArray(500, 'x') + "&hid=%00"));
        QCOMPARE(junk, GuestArrival());
        QVERIFY(!isArrival(junk));
        QCOMPARE(arrivalFromJson(toJson(router)), router);
        QCOMPARE(arrivalFromJson(toJson(nds)), nds);
    }

    void sessions()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        const GuestSealer sealer(SealingKey(QByteArray(32, 'k')));
        GuestSession session = newGuestSession(now);
        session.page = 7;
        session.location = 3;
        session.arrival.mac = u"aa:bb:cc:dd:ee:ff"_s;
        session.challenge = 0x7fff'ffff'ffff'ffff;
        session.number = u"+4740000101"_s;
        session.name = u"Kari"_s;
        session.accepted = session.proven = true;
        session.passedAt = now;
        session.notice = {u"errWrong"_s, {u"3"_s}, u"code"_s};
        const QByteArray cookie = sealer.seal(session);
        QCOMPARE(*sealer.open(cookie, now), session);
        QVERIFY(!cookie.contains("40000101") && !QByteArray::fromBase64(cookie).contains("40000101"));
        QVERIFY(sealer.seal(session) != cookie);

        QVERIFY(!sealer.open(cookie, now.addSecs(guestSessionSeconds)));
        QVERIFY(!sealer.open(cookie, now.addSecs(-120))); // a clock that was set back
        QVERIFY(!GuestSealer(SealingKey(QByteArray(32, 'x'))).open(cookie, now));
        for (qsizetype i = 0; i < cookie.size(); i += 7) {
            QByteArray forged = cookie;
            forged[i] = forged.at(i) == 'A' ? 'B' : 'A';
            QVERIFY(!sealer.open(forged, now));
        }
        for (const QByteArray& junk :
            {QByteArray(), QByteArray("x"), QByteArray("%%%"), QByteArray(100'000, 'A'), cookie.left(40)})
            QVERIFY(!sealer.open(junk, now));

        QVERIFY(sealer.isFormToken(session, sealer.formToken(session)));
        QVERIFY(!sealer.isFormToken(newGuestSession(now), sealer.formToken(session)));
        QVERIFY(!sealer.isFormToken(session, {}));
        session.arrival.original = u"http://example.org/"_s + QString(390, u'x');
        session.name = QString(100, u'é');
        session.email = QString(150, u'ü');
        session.arrival.ssid = session.arrival.location = QString(200, u'ö');
        QVERIFY(sealer.seal(session).size() < 4'000);
        QCOMPARE(sealer.open(sealer.seal(session), now)->name, session.name);
    }

    void openRedirects_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<bool>("followed");
        QTest::newRow("of the network") << u"192.168.8.1:2050"_s << true;
        QTest::newRow("ten") << u"10.0.0.1:2050"_s << true;
        QTest::newRow("IPv6, unique local") << u"[fd00::1]:2050"_s << true;
        for (const char* gateway :
            {"8.8.8.8:2050", "evil.example:2050", "evil.example", "192.168.8.1@evil.example",
                "192.168.8.1:2050/x", "192.168.8.1:2050?x", "192.168.8.1:2050#", "192.168.8.1.evil.example",
                "127.0.0.1:80", "", "192.168.8.1:99999", "[::1]:80", "192.168.8.1 evil.example"})
            QTest::newRow(gateway) << QString::fromLatin1(gateway) << false;
    }

    void openRedirects()
    {
        QFETCH(const QString, gateway);
        GuestArrival arrival;
        arrival.hid = u"0123456789abcdef"_s;
        arrival.gateway = gateway;
        const AccessMethod& method = *accessMethod(AccessKind::OpenNds);
        const Result<AccessHandover> handover = method.handOver(orderFor(AccessKind::OpenNds, {}, arrival));
        QTEST(handover.has_value(), "followed");
        if (handover)
            QVERIFY(handover->url.startsWith(u"http://"_s + gateway + u"/opennds_auth/?tok="_s));
        // Where the operator has named one, what is sent does not count.
        const Result<AccessHandover> named
            = method.handOver(orderFor(AccessKind::OpenNds, u"http://192.168.9.1:2050"_s, arrival));
        QVERIFY(named && named->url.startsWith("http://192.168.9.1:2050/opennds_auth/"_L1));
    }

    void hotspot()
    {
        const AccessMethod& method = *accessMethod(AccessKind::MikroTik);
        const QString login = u"http://10.5.50.1/login"_s;
        GuestArrival arrival;
        arrival.loginUrl = u"http://evil.example/login"_s;
        QCOMPARE(method.handOver(orderFor(AccessKind::MikroTik, login, arrival))->url, login);
        arrival.loginUrl = u"http://10.5.50.1/other?x=1"_s;
        QCOMPARE(method.handOver(orderFor(AccessKind::MikroTik, login, arrival))->url, arrival.loginUrl);
        QCOMPARE(
            method.handOver(orderFor(AccessKind::MikroTik, login, arrival))->fields.at(1).second, u"key"_s);

        // MD5 of f9 "key" ef 0d
        arrival.chapId = u"\\371"_s;
        arrival.chapChallenge = u"\\357\\015"_s;
        const QString octal
            = method.handOver(orderFor(AccessKind::MikroTik, login, arrival))->fields.at(1).second;
        arrival.chapId = u"\u00F9"_s;
        arrival.chapChallenge = u"\u00EF\r"_s;
        QCOMPARE(method.handOver(orderFor(AccessKind::MikroTik, login, arrival))->fields.at(1).second, octal);
        QCOMPARE(octal, u"cb0a5317ceeec2f92f03e2de29cecda3"_s);
        for (const QString& junk : {u"\\999"_s, u"\u4E00"_s, u""_s, u"\\371\\372"_s}) {
            arrival.chapId = junk;
            QCOMPARE(method.handOver(orderFor(AccessKind::MikroTik, login, arrival)).error().kind,
                ErrorKind::AccessRequestInvalid);
        }
    }

    void redirect()
    {
        const AccessMethod& method = *accessMethod(AccessKind::Redirect);
        QCOMPARE(method.handOver(orderFor(AccessKind::Redirect, u"https://p.example/in#x"_s, {}))->url,
            u"https://p.example/in?grant=a.b.c#x"_s);
        QCOMPARE(method.handOver(orderFor(AccessKind::Redirect, u"https://p.example/in?a=1"_s, {}))->url,
            u"https://p.example/in?a=1&grant=a.b.c"_s);
        QVERIFY(!accessMethod(AccessKind::None));
    }

    void handover()
    {
        GuestView view = viewIn(u"en"_s, GuestView::Step::Online);
        view.handover
            = AccessHandover{u"http://10.5.50.1/login?a=1&b=\"2"_s, true, {{u"dst"_s, u"\"><b>"_s}}};
        QString html = pageOf(view);
        QVERIFY(html.contains("action=\"http://10.5.50.1/login?a=1&amp;b=&quot;2\""_L1));
        QVERIFY(html.contains("name=\"dst\" value=\"&quot;&gt;&lt;b&gt;\""_L1));
        view.handover->post = false;
        html = pageOf(view);
        QVERIFY(html.contains(
            "<meta http-equiv=\"refresh\" content=\"0;url=http://10.5.50.1/login?a=1&amp;b=&quot;2\">"_L1));
        QVERIFY(html.contains("<a class=\"button\" id=\"handover\" href="_L1));
    }
};

QTEST_GUILESS_MAIN(TestGuestPages)
#include "tst_guestpages.moc"
