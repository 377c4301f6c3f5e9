// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SplashFields.h"
#include "core/splash/AccessRules.h"
#include "core/splash/Contrast.h"
#include "core/splash/Logo.h"
#include "core/splash/SafeHtml.h"
#include "core/splash/SplashJson.h"
#include "core/splash/SplashRules.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

Location location(LocationId id, const QStringList& ssids)
{
    Location place;
    place.id = id;
    place.ssids = ssids;
    return place;
}

SplashPage page(SplashId id, const QList<LocationId>& locations, const QStringList& ssids)
{
    SplashPage one;
    one.id = id;
    one.locations = locations;
    one.ssids = ssids;
    return one;
}

/// The header of a PNG, and its end.
QByteArray png(int width, int height)
{
    const auto number = [](int n) {
        return QByteArray{}.append(char(n >> 24)).append(char(n >> 16)).append(char(n >> 8)).append(char(n));
    };
    return QByteArray("\x89PNG\r\n\x1a\n") + number(13) + "IHDR" + number(width) + number(height)
        + QByteArray("\x08\x06\0\0\0", 5) + "crc!" + number(0) + "IEND" + "crc!";
}

QStringList wrongFields(const SplashPage& given)
{
    QStringList fields;
    for (const Error& error : validateSplash(given))
        fields.append(error.field + u' ' + errorName(error.kind));
    return fields;
}

}

/// What may stand on a splash page, and who sees which.
class TestSplashRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data()
    {
        QTest::addColumn<QString>("ssid");
        QTest::addColumn<int>("said");
        QTest::addColumn<int>("location");
        QTest::addColumn<int>("page");
        QTest::newRow("first location that lists it") << u"Guests"_s << 0 << 1 << 11;
        QTest::newRow("page that lists it, though another is before") << u"Lobby"_s << 0 << 1 << 12;
        QTest::newRow("location said: the SSID's own does not count") << u"Lobby"_s << 2 << 2 << 13;
        QTest::newRow("page of the SSID there") << u"Bar"_s << 2 << 2 << 14;
        QTest::newRow("only by the location") << u""_s << 2 << 2 << 13;
        QTest::newRow("unknown SSID, location said") << u"Other"_s << 1 << 1 << 11;
        QTest::newRow("page for another SSID is better than none") << u"Cave"_s << 0 << 3 << 15;
        QTest::newRow("location without a page") << u"Attic"_s << 0 << 4 << 0;
        QTest::newRow("unknown SSID") << u"Other"_s << 0 << 0 << 0;
        QTest::newRow("SSIDs have a case") << u"guests"_s << 0 << 0 << 0;
        QTest::newRow("nothing known") << u""_s << 0 << 0 << 0;
        QTest::newRow("location that is gone") << u"Guests"_s << 99 << 0 << 0;
    }

    void choice()
    {
        QFETCH(const QString, ssid);
        QFETCH(const int, said);
        const QList<Location> locations{location(1, {u"Guests"_s, u"Lobby"_s}),
            location(2, {u"Guests"_s, u"Bar"_s}), location(3, {u"Cave"_s}), location(4, {u"Attic"_s})};
        const QList<SplashPage> pages{page(11, {1}, {}), page(12, {1}, {u"Lobby"_s}), page(13, {2}, {}),
            page(14, {2}, {u"Bar"_s}), page(15, {3}, {u"Elsewhere"_s})};
        const SplashChoice chosen = chooseSplash({ssid, said}, locations, pages);
        QTEST(int(chosen.location), "location");
        QTEST(int(chosen.page), "page");
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"Harbour Hotel"_s << u"harbour-hotel"_s;
        QTest::newRow("accents") << u"Café am Süßsee"_s << u"cafe-am-susssee"_s;
        QTest::newRow("signs") << u"  --Bar & Grill!! "_s << u"bar-grill"_s;
        QTest::newRow("nothing left") << u"ホテル"_s << u"page"_s;
        QTest::newRow("long") << QString(100, u'a') << QString(60, u'a');
    }

    void addresses()
    {
        QFETCH(const QString, name);
        QTEST(addressFrom(name), "address");
    }

    void problems()
    {
        SplashPage good;
        good.name = u"Lobby"_s;
        QCOMPARE(wrongFields(good), QStringList());
        QCOMPARE(normalizedSplash(good).address, u"lobby"_s);

        SplashPage bad = good;
        bad.name = u" "_s;
        bad.address = u"a/b"_s;
        bad.ssids = {QString(33, u'x')};
        bad.texts[u"en"_s] = {QString(81, u't'), {}, u"no code"_s, QString(20'001, u'x')};
        bad.logo = "GIF89a";
        bad.accent = u"red"_s;
        QCOMPARE(wrongFields(bad),
            QStringList({u"name FieldMissing"_s, u"address SplashAddressInvalid"_s, u"ssids SsidInvalid"_s,
                u"title SplashTextInvalid"_s, u"terms SplashTextInvalid"_s, u"codeText CodeTextInvalid"_s,
                u"logo SplashLogoInvalid"_s, u"accent ColorInvalid"_s}));
        SplashPage pale = good;
        pale.accent = u"#ccc"_s;
        QCOMPARE(wrongFields(pale), QStringList(u"accent ColorContrast"_s));
        SplashPage reserved = good;
        reserved.address = u"at"_s;
        QCOMPARE(wrongFields(reserved), QStringList(u"address SplashAddressInvalid"_s));
    }

    // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    void contrast_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black and white") << u"#000000"_s << u"#FFFFFF"_s << 21.0;
        QTest::newRow("same") << u"#123456"_s << u"#123456"_s << 1.0;
        QTest::newRow("least grey on white") << u"#767676"_s << u"#FFFFFF"_s << 4.54;
        QTest::newRow("one grey too pale") << u"#777777"_s << u"#FFFFFF"_s << 4.48;
        QTest::newRow("red on white") << u"#FF0000"_s << u"#FFFFFF"_s << 4.00;
        QTest::newRow("blue on white") << u"#0000FF"_s << u"#FFFFFF"_s << 8.59;
    }

    void contrast()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const double, ratio);
        QVERIFY(std::abs(contrastRatio(one, other) - ratio) < 0.01);
        QVERIFY(std::abs(contrastRatio(other, one) - ratio) < 0.01);
    }

    void everyColorCanBeRead()
    {
        for (int i = 0; i < 4096; ++i) {
            const QString color = *checkedColor(QString::number(i, 16).rightJustified(3, u'0'));
            QVERIFY(contrastRatio(readableOn(color), color) >= leastContrast);
            QVERIFY(contrastRatio(readableColor(u"#0E6377"_s, color), color) >= leastContrast);
        }
        QCOMPARE(readableColor(u"#0E6377"_s, u"#FFFFFF"_s), u"#0E6377"_s);
        QCOMPARE(checkedColor(u"0e6377"_s), u"#0E6377"_s);
        QVERIFY(!checkedColor(u"#12345"_s));
        QVERIFY(!checkedColor(u"#000000;}body{"_s));
    }

    void terms_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("safe");
        const QString link
            = u"<a href=\"%1\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">here</a>"_s;
        QTest::newRow("text") << u"One.\n\nTwo,\nthree & <four"_s
                              << u"<p>One.</p><p>Two,<br>three &amp; &lt;four</p>"_s;
        QTest::newRow("known elements") << u"<h2>Terms</h2><p>Be <b>nice</b>.<br>Always."_s
                                        << u"<h2>Terms</h2><p>Be <b>nice</b>.<br>Always.</p>"_s;
        QTest::newRow("attributes go")
            << u"<p onclick=\"x()\" style='color:red' class=a>hi</p>"_s << u"<p>hi</p>"_s;
        QTest::newRow("script goes with its text")
            << u"<p>a</p><script>alert(1)</script><ScRiPt src=//e>x</sCrIpT ><p>b"_s << u"<p>a</p><p>b</p>"_s;
        QTest::newRow("script that never ends") << u"<p>a</p><script>alert(1)"_s << u"<p>a</p>"_s;
        QTest::newRow("picture goes") << u"<p>a<img src=x onerror=alert(1)>b</p>"_s << u"<p>ab</p>"_s;
        QTest::newRow("frame, style, svg")
            << u"<style>*{}</style><iframe src=//e></iframe><svg onload=a()><p>x</svg><p>y</p>"_s
            << u"<p>y</p>"_s;
        QTest::newRow("form loses its elements, not its words")
            << u"<form action=//e>a<input name=b><button>c</button></form>"_s << u"ac"_s;
        QTest::newRow("good link") << u"<a href='https://example.org/a?b=1&amp;c=2' onclick=x>here</a>"_s
                                   << link.arg(u"https://example.org/a?b=1&amp;c=2"_s);
        QTest::newRow("mail") << u"<a href=\"mailto:desk@example.org\">here</a>"_s
                              << link.arg(u"mailto:desk@example.org"_s);
        for (const char* address : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
                 "&#106;avascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x",
                 "//evil.example", "/splash", "https:evil", "https://user:pw@evil.example/", "x",
                 "https://e vil.example", "file:///etc/passwd", "javascript&colon;alert(1)"})
            QTest::newRow(address) << u"<a href=\"%1\">here</a>"_s.arg(QLatin1String(address)) << u"here"_s;
        QTest::newRow("quote in an attribute")
            << u"<a href=\"https://e.example/\" title=\"><script>\">here</a>"_s
            << link.arg(u"https://e.example/"_s);
        QTest::newRow("open angle") << u"<p>1 < 2 <> 3</p>"_s << u"<p>1 &lt; 2 &lt;&gt; 3</p>"_s;
        QTest::newRow("half an element")
            << u"<p>a</p><img src=x onerror=alert(1)//"_s << u"<p>a</p>&lt;img src=x onerror=alert(1)//"_s;
        QTest::newRow("comment") << u"<p>a<!-- <script>x</script> -->b</p>"_s << u"<p>ab</p>"_s;
        QTest::newRow("comment that never ends") << u"<p>a</p><!-- x"_s << u"<p>a</p>"_s;
        QTest::newRow("doctype") << u"<!DOCTYPE html><p>a</p>"_s << u"<p>a</p>"_s;
        QTest::newRow("crossed") << u"<b><i>x</b></i>y"_s << u"<b><i>x</i></b>y"_s;
        QTest::newRow("stray end") << u"</p></div><p>x</p></ul>"_s << u"<p>x</p>"_s;
        QTest::newRow("references") << u"<p>&lt;b&gt; &copy; &#228; &bogus; &#0;</p>"_s
                                    << u"<p>&lt;b&gt; © ä &amp;bogus; \uFFFD</p>"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void terms()
    {
        QFETCH(const QString, written);
        QTEST(safeHtml(written), "safe");
        QCOMPARE(safeHtml(safeHtml(u"<p>"_s + written)), safeHtml(u"<p>"_s + written)); // stays as it is
    }

    void deepNestingEnds()
    {
        const QString safe = safeHtml(u"<ul><li>"_s.repeated(5'000) + u"x"_s);
        QCOMPARE(safe.count(u"<ul>"_s), safe.count(u"</ul>"_s));
        QVERIFY(safe.size() < 1'000);
        QVERIFY(isBlankHtml(safeHtml(u"<p> </p><script>x</script>"_s)));
    }

    void logos()
    {
        QCOMPARE(*checkLogo(png(300, 80)), (LogoInfo{"image/png", 300, 80}));
        const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000"
                                                    "ffc00011080030006403012200021101031101ffd9");
        QCOMPARE(*checkLogo(jpeg), (LogoInfo{"image/jpeg", 100, 48}));
        const auto kind = [](const QByteArray& bytes) { return checkLogo(bytes).error().kind; };
        QCOMPARE(kind("<svg xmlns='http://www.w3.org/2000/svg'/>"), ErrorKind::SplashLogoInvalid);
        QCOMPARE(kind(png(0, 10)), ErrorKind::SplashLogoInvalid);
        QCOMPARE(kind(png(40'000, 10)), ErrorKind::SplashLogoInvalid);
        QCOMPARE(kind(png(-1, 10)), ErrorKind::SplashLogoInvalid);
        QCOMPARE(kind(png(10, 10).left(20)), ErrorKind::SplashLogoInvalid);
        QCOMPARE(kind(jpeg.left(24)), ErrorKind::SplashLogoInvalid);
        QCOMPARE(kind(png(10, 10) + QByteArray(maxLogoBytes, 'x')), ErrorKind::SplashLogoTooLarge);
    }

    void jsonHoldsEveryField()
    {
        SplashPage full;
        full.otp = false;
        full.ssids = {u"a,b"_s, u" c"_s};
        full.preferredCountries = {u"NO"_s, u"SE"_s};
        full.allowedCountries = {u"DE"_s};
        full.nameInput = GuestInput::Required;
        full.emailInput = GuestInput::Optional;
        full.texts[anyLanguage] = {u"Hi, you"_s, u"Be\nwelcome"_s, u"%CODE%"_s, u"<p>x"_s};
        full.texts[u"ar"_s] = {u"مرحبا"_s, {}, {}, {}};
        full.logo = png(3, 4);
        full.accent = u"#112233"_s;
        full.background = u"#EEEEEE"_s;
        full.codeDigits = 8;
        full.codeMinutes = 5;
        SplashPage read;
        settingsFromJson(settingsToJson(full), read);
        QCOMPARE(read, full);
        QCOMPARE(textsFor(full, u"ar"_s).title, u"مرحبا"_s);
        QCOMPARE(textsFor(full, u"ar"_s).greeting, u"Be\nwelcome"_s);
        SplashPage damaged;
        settingsFromJson(
            JsonValue{{"codeDigits", 99}, {"otp", "perhaps"}, {"logo", "%"}, {"ssids", 7}}, damaged);
        QCOMPARE(damaged, SplashPage());
    }

    void countries()
    {
        SplashPage given;
        const SplashField& field = *splashField(u"preferredCountries"_s);
        QVERIFY(field.set(given, {u"no, se"_s, u"NO"_s}, anyLanguage));
        QCOMPARE(given.preferredCountries, QStringList({u"NO"_s, u"SE"_s}));
        QCOMPARE(field.set(given, {u"Norway"_s}, anyLanguage).error().kind, ErrorKind::CountryUnknown);
        QCOMPARE(
            splashField(u"title"_s)->set(given, {u"x"_s}, u"xx"_s).error().kind, ErrorKind::ValueUnknown);
    }

    void ways_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("key"); // null: none is given
        QTest::addColumn<QString>("wrong"); // field and kind; empty: good
        const QByteArray none;
        QTest::newRow("none") << u"none"_s << u"junk"_s << u""_s << none << u""_s;
        QTest::newRow("redirect") << u"redirect"_s << u"https://portal.example/in?x=1"_s << u""_s << none
                                  << u""_s;
        QTest::newRow("redirect to nowhere")
            << u"redirect"_s << u""_s << u""_s << none << u"url AccessUrlMissing"_s;
        for (const char* url : {"javascript:alert(1)", "//evil.example", "ftp://a.example", "http:///x",
                 "https://user:pw@a.example/", "http://a.example/\"onload=", "http://a .example"})
            QTest::newRow(url) << u"redirect"_s << QString::fromLatin1(url) << u""_s << none
                               << u"url AccessUrlInvalid"_s;
        QTest::newRow("mikrotik") << u"mikrotik"_s << u"http://10.5.50.1/login"_s << u"guest"_s
                                  << QByteArray("pw") << u""_s;
        QTest::newRow("mikrotik without user") << u"mikrotik"_s << u"http://10.5.50.1/login"_s << u""_s
                                               << QByteArray("pw") << u"user FieldMissing"_s;
        QTest::newRow("mikrotik without password")
            << u"mikrotik"_s << u"http://10.5.50.1/login"_s << u"g"_s << none << u"key AccessKeyMissing"_s;
        QTest::newRow("openNDS") << u"opennds"_s << u""_s << u""_s << QByteArray("1234567890") << u""_s;
        QTest::newRow("openNDS without key")
            << u"opennds"_s << u""_s << u""_s << none << u"key AccessKeyMissing"_s;
        QTest::newRow("openNDS, empty key")
            << u"opennds"_s << u""_s << u""_s << QByteArray("") << u"key AccessKeyMissing"_s;
    }

    void ways()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, url);
        QFETCH(const QString, user);
        QFETCH(const QByteArray, key);
        QFETCH(const QString, wrong);
        LocationAccessDraft draft;
        draft.access.kind = *accessKindFromWord(method);
        draft.access.url = url;
        draft.access.user = user;
        if (!key.isNull())
            draft.key = key;
        const Result<LocationAccess> checked = checkAccess(draft);
        QCOMPARE(checked ? QString() : checked.error().field + u' ' + errorName(checked.error().kind), wrong);
    }

    /// A password that was given for one router goes to no other.
    void passwordsStayWithTheirHost()
    {
        LocationAccessDraft draft;
        draft.access = {AccessKind::MikroTik, u"http://10.5.50.1/login"_s, u"guest"_s, {}, {}};
        draft.key = "pw";
        LocationAccessDraft edited{*checkAccess(draft), std::nullopt};
        edited.access.url = u"http://10.5.50.1/other"_s;
        QVERIFY(checkAccess(edited));
        QCOMPARE(checkAccess(edited)->key, edited.access.key);
        edited.access.url = u"http://evil.example/login"_s;
        QCOMPARE(checkAccess(edited).error().kind, ErrorKind::AccessKeyMissing);
    }
};

QTEST_GUILESS_MAIN(TestSplashRules)
#include "tst_splashrules.moc"
