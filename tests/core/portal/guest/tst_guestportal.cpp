// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/base/Json.h"
#include "core/gateway/GatewayService.h"
#include "core/model/ApiToken.h"
#include "core/model/SplashPage.h"
#include "core/portal/Portal.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "core/storage/SplashRepository.h"
#include "core/storage/Storage.h"
#include "core/storage/TokenRepository.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct Seen {
    int status = 0;
    QString body;
    QByteArray cookie; ///< "otpost_guest=…" as it is sent back; empty: none was set
    QByteArray setCookie;
    QByteArray location;
    QByteArray policy;

    QString token() const
    {
        static const QRegularExpression field(u"name=\"t\" value=\"([^\"]+)\""_s);
        return field.match(body).captured(1);
    }
};

/// The service on a data directory, and a browser that is told everything.
struct Place {
    std::shared_ptr<TempDataDir> dir = std::make_shared<TempDataDir>();
    std::shared_ptr<MemorySecretStore> secrets = std::make_shared<MemorySecretStore>();
    std::unique_ptr<Services> services;
    QNetworkAccessManager network;
    QString url;

    void open()
    {
        services = std::move(*Services::open(dir->path(), secrets.get()));
        PortalOptions options;
        const Result<quint16> port = services->startPortal(options);
        QVERIFY(port);
        url = u"http://127.0.0.1:%1"_s.arg(*port);
    }

    Seen call(const QByteArray& method, const QString& path, const QByteArray& body = {},
        const Headers& headers = {})
    {
        QNetworkRequest request{QUrl(url + path, QUrl::StrictMode)};
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        if (method == "POST")
            request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply* reply = network.sendCustomRequest(request, method, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        Seen seen;
        seen.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        seen.body = QString::fromUtf8(reply->readAll());
        seen.setCookie = reply->rawHeader("Set-Cookie");
        seen.cookie = seen.setCookie.split(';').first();
        seen.location = reply->rawHeader("Location");
        seen.policy = reply->rawHeader("Content-Security-Policy");
        reply->deleteLater();
        return seen;
    }
    Seen get(const QString& path, const QByteArray& cookie = {})
    {
        return call("GET", path, {}, {{"Cookie", cookie}});
    }
    /// A form of a page that was seen, as a browser sends it.
    Seen post(const Seen& page, const QByteArray& cookie, const QByteArray& fields, const Headers& more = {})
    {
        const QByteArray body = "t=" + page.token().toUtf8() + '&' + fields;
        return call("POST", u"/splash/free"_s, body, Headers{{"Cookie", cookie}} + more);
    }
    QList<GuestVisit> visits()
    {
        return *services->storage()
                    .read([](Connection& connection) {
                        return SplashRepository::visits(connection, QDateTime::fromSecsSinceEpoch(0), 100);
                    })
                    .result();
    }
};

constexpr const char* number = "do=number&country=NO&number=40000000";

}

/// Guest pages over HTTP: what strangers try, and what outlives a restart.
class TestGuestPortal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Place> m_place;

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_place->open();
        Location location;
        location.name = u"Pier"_s;
        const Result<Location> pier = m_place->services->routes().addLocation(location).result();
        LocationAccessDraft access;
        access.access = {AccessKind::Redirect, u"http://portal.example/in"_s, {}, {}, {}};
        QVERIFY(m_place->services->splash().setAccess(pier->id, access).result());
        SplashPage page;
        page.name = u"Free"_s;
        page.otp = false;
        page.locations = {pier->id};
        QVERIFY(m_place->services->splash().save(page).result());
        QTRY_COMPARE(m_place->get(u"/splash/free"_s).status, 200);
    }

    void withoutCodes()
    {
        Place& place = *m_place;
        const Seen page = place.get(u"/splash/free"_s);
        QVERIFY(page.setCookie.contains("HttpOnly") && page.setCookie.contains("SameSite=Lax"));
        QVERIFY(!page.setCookie.contains("Secure"));
        QVERIFY(page.policy.startsWith("default-src 'none'"));
        QVERIFY(page.policy.contains("frame-ancestors 'none'") && !page.policy.contains("unsafe"));

        const Seen wrong = place.post(page, page.cookie, "do=number&country=NO&number=12");
        QCOMPARE(wrong.status, 303);
        QVERIFY(place.get(u"/splash/free"_s, wrong.cookie).body.contains("not a mobile number"_L1));
        const Seen fixed = place.post(page, page.cookie, "do=number&country=NO&number=22123456");
        QVERIFY(place.get(u"/splash/free"_s, fixed.cookie).body.contains("cannot receive SMS"_L1));

        const Seen gone = place.post(page, page.cookie, number);
        QCOMPARE(gone.status, 303);
        QCOMPARE(gone.location, QByteArray("/splash/free"));
        // The grant of one proof is one, however often the page is loaded.
        QStringList ids;
        QByteArrayList grants;
        for (int i = 0; i < 2; ++i) {
            const Seen online = place.get(u"/splash/free"_s, gone.cookie);
            static const QRegularExpression grant(u"portal\\.example/in\\?grant=([^\"]+)\""_s);
            const QList<QByteArray> parts = grant.match(online.body).captured(1).toLatin1().split('.');
            QCOMPARE(parts.size(), 3);
            grants.append(parts.join('.'));
            const std::optional<JsonValue> claims
                = parseJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding));
            QVERIFY(claims);
            ids.append(memberString(*claims, "jti"));
            QCOMPARE(memberString(*claims, "sub"), u"+4740000000"_s);
            QCOMPARE((*claims)["proven"].get<bool>(), false);
        }
        QVERIFY(!ids.first().isEmpty());
        QCOMPARE(ids.first(), ids.last());
        // A portal that asks us gets yes once, for either.
        const QByteArray token = newTokenText();
        QVERIFY(place.services->storage()
                    .write([token](Connection& connection) {
                        ApiToken portal;
                        portal.name = u"Portal"_s;
                        portal.scopes = TokenScope::Otp;
                        return TokenRepository::insert(
                            connection, portal, hashOfToken(token), QDateTime::currentDateTimeUtc());
                    })
                    .result());
        const auto take = [&](const QByteArray& grant) {
            return place.call("POST", u"/api/v1/grants"_s, "{\"grant\": \"" + grant + "\"}",
                {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}});
        };
        QCOMPARE(take(grants.first().chopped(4) + "AAAA").status, 422);
        const Seen taken = take(grants.first());
        QCOMPARE(taken.status, 200);
        QVERIFY(taken.body.contains("+4740000000"_L1));
        QCOMPARE(take(grants.first()).status, 410);
        QCOMPARE(take(grants.last()).status, 410);
        QCOMPARE(place.visits().size(), 1);
    }

    void strangersForms_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("another site, says the browser")
            << QByteArray("Sec-Fetch-Site") << QByteArray("cross-site");
        QTest::newRow("a neighbour") << QByteArray("Sec-Fetch-Site") << QByteArray("same-site");
        QTest::newRow("another origin") << QByteArray("Origin") << QByteArray("https://evil.example");
        QTest::newRow("no origin that counts") << QByteArray("Origin") << QByteArray("null");
        QTest::newRow("another port") << QByteArray("Origin") << QByteArray("http://127.0.0.1:1");
        QTest::newRow("not a form") << QByteArray("Content-Type") << QByteArray("text/plain");
    }

    void strangersForms()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, value);
        Place& place = *m_place;
        const Seen page = place.get(u"/splash/free"_s);
        const Seen refused = place.post(page, page.cookie, number, {{header, value}});
        QCOMPARE(refused.status, 403);
        QVERIFY(place.visits().isEmpty());
        QCOMPARE(place.post(page, page.cookie, number, {{"Origin", place.url.toLatin1()}}).status, 303);
        QCOMPARE(place.visits().size(), 1);
    }

    void forged()
    {
        Place& place = *m_place;
        const Seen page = place.get(u"/splash/free"_s);
        // Another's token, another's cookie.
        const Seen other = place.get(u"/splash/free"_s);
        QCOMPARE(place.post(page, other.cookie, number).status, 403);
        QCOMPARE(place.call("POST", u"/splash/free"_s, number, {{"Cookie", page.cookie}}).status, 403);
        for (const QByteArray& cookie : {QByteArray(), QByteArray("otpost_guest=x"), page.cookie.chopped(1),
                 page.cookie + 'A', "otpost_guest=" + QByteArray(3'000, 'A')}) {
            const Seen outdated = place.post(page, cookie, number);
            QCOMPARE(outdated.status, 303);
            QVERIFY(place.get(u"/splash/free"_s, outdated.cookie).body.contains("open for too long"_L1));
        }
        // A cookie of another page is none here.
        const Seen plain = place.get(u"/splash/default"_s);
        QCOMPARE(place.call("POST", u"/splash/free"_s, number, {{"Cookie", plain.cookie}}).status, 303);
        QVERIFY(place.visits().isEmpty());
    }

    void addresses()
    {
        Place& place = *m_place;
        for (const char* path : {"/splash/none", "/splash/free/x", "/splash/free/logo", "/splash/free/a/b",
                 "/splash/..%2f", "/splash/at/x/y", "/splash/FREE"})
            QCOMPARE(place.get(QString::fromLatin1(path)).status, 404);
        QCOMPARE(place.call("DELETE", u"/splash/free"_s).status, 405);
        QCOMPARE(place.get(u"/splash"_s).location, QByteArray("/splash/default"));
        QCOMPARE(place.get(u"/splash?location=pier"_s).location, QByteArray("/splash/free"));
        QCOMPARE(place.get(u"/splash/at/Pier"_s).location, QByteArray("/splash/free"));
        QCOMPARE(place.get(u"/splash/at/%50ier?ssid=x"_s).location, QByteArray("/splash/free"));
        // As MikroTik's page posts it.
        QCOMPARE(place.call("POST", u"/splash/at/Pier"_s, "mac=aa%3Abb%3Acc%3Add%3Aee%3Aff").location,
            QByteArray("/splash/free"));
        // What is said of the device does not stay in the address.
        QCOMPARE(place.get(u"/splash/free?mac=aa:bb:cc:dd:ee:ff"_s).location, QByteArray("/splash/free"));
        // No gateway: the plain page says so.
        const Seen down = place.get(u"/splash/default"_s);
        QCOMPARE(down.status, 503);
        QVERIFY(down.body.contains("cannot be sent at the moment"_L1) && !down.body.contains("<form"_L1));
    }

    void aRestartForgetsNobody()
    {
        Place& place = *m_place;
        const Seen page = place.get(u"/splash/free"_s);
        place.services.reset();
        place.open();
        const Seen gone = place.post(page, page.cookie, number);
        QCOMPARE(gone.status, 303);
        QVERIFY(place.get(u"/splash/free"_s, gone.cookie).body.contains("portal.example/in?grant="_L1));
    }

    /// The SMS, with codes on: one, however often the number is sent; a second phone of the guest's has the
    /// same tries.
    void withCodes()
    {
        Place& place = *m_place;
        FakeHttpServer provider;
        provider.always(HttpScript::answer(200, "OK"));
        Gateway gateway;
        gateway.name = u"Provider"_s;
        gateway.custom.url = provider.url(u"/send"_s);
        gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
        QVERIFY(place.services->gateways().save({gateway, {}}).result());
        Result<SplashPage> page = place.services->splash().find(u"free"_s).result();
        page->otp = true;
        page->texts[u"de"_s].codeText = u"Code %CODE% am Pier"_s;
        QVERIFY(place.services->splash().save(*page).result());
        QTRY_VERIFY(place.get(u"/splash/free"_s).body.contains("Send code"_L1));

        const Headers german{{"Accept-Language", "de-DE,de;q=0.9"}};
        const Seen form = place.call("GET", u"/splash/free"_s, {},
            Headers{{"Cookie", place.get(u"/splash/free?mac=0a0000000001"_s).cookie}});
        const QByteArray cookie = form.cookie;
        const Seen first = place.post(form, cookie, number, german);
        const Seen second = place.post(form, cookie, number, german);
        QCOMPARE(first.status, 303);
        QCOMPARE(second.status, 303);
        QVERIFY(provider.waitForRequests(1));
        const std::optional<JsonValue> sent = parseJson(provider.lastRequest().body);
        static const QRegularExpression text(u"^Code (\\d{6}) am Pier$"_s);
        const QRegularExpressionMatch match = text.match(memberString(*sent, "text"));
        QVERIFY2(match.hasMatch(), provider.lastRequest().body.constData());
        const QString code = match.captured(1);

        Seen entry = place.get(u"/splash/free"_s, second.cookie);
        QVERIFY(entry.body.contains("one-time-code"_L1) && !entry.body.contains(code)
            && !entry.body.contains("40000000"_L1));
        // By the device alone, in another browser.
        const Seen arrived = place.get(u"/splash/free?mac=0A-00-00-00-00-01"_s);
        entry = place.get(u"/splash/free"_s, arrived.cookie);
        QVERIFY(entry.body.contains("one-time-code"_L1));
        const QByteArray wrong = "do=code&code=" + QByteArray(code == "111111"_L1 ? "222222" : "111111");
        const Seen tried = place.post(entry, entry.cookie, wrong);
        QVERIFY(place.get(u"/splash/free"_s, tried.cookie).body.contains("Tries left: 4"_L1));

        const Seen entered = place.post(entry, entry.cookie, "do=code&code=" + code.toLatin1());
        QVERIFY(place.get(u"/splash/free"_s, entered.cookie).body.contains("portal.example/in?grant="_L1));
        // A second tap, with the cookie from before.
        const Seen again = place.post(entry, entry.cookie, "do=code&code=" + code.toLatin1());
        QVERIFY(place.get(u"/splash/free"_s, again.cookie).body.contains("portal.example/in?grant="_L1));
        // The first browser has no share in it.
        QVERIFY(!place.get(u"/splash/free"_s, second.cookie).body.contains("grant="_L1));
        QCOMPARE(provider.requests().size(), 1);
        QCOMPARE(place.visits().size(), 1);
        QCOMPARE(place.visits().first().proven, true);
    }
};

QTEST_GUILESS_MAIN(TestGuestPortal)
#include "tst_guestportal.moc"
