// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ServedCli.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/KannelPeer.h"
#include "tests/support/Missing.h"
#include "tests/support/NodeModules.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// What `otpost-cli serve` answers guests' telephones with, with Kannel behind it. Its access points are
/// played by a server of the test's.
struct Venue {
    Cli cli;
    FakeHttpServer accessPoint;
    ServedCli served{cli};

    void resetAccessPoint()
    {
        accessPoint.clear();
        accessPoint.always(HttpScript::answer(200, "<h1>Online</h1>"));
    }

    bool run(const QStringList& arguments, const QByteArray& input = {})
    {
        const ProcessResult result = cli.run(arguments, input);
        if (result.exitCode != 0)
            qWarning("%s", result.summary().constData());
        return result.exitCode == 0;
    }
};

}

/// The guest's whole way, in Chromium on a telephone's screen (tests/peers/guest-browser.js). Runs inside
/// tests/peers/keyring.sh.
class TestCliGuests : public QObject
{
    Q_OBJECT

private:
    KannelPeer m_kannel;
    std::unique_ptr<Venue> m_venue;

    /// What the browser saw; fails the test where something was not as it should be.
    QJsonObject browse(const QString& scenario)
    {
        QStringList arguments{scenario, m_venue->served.url, m_kannel.smscFile()};
        if (const QString pictures = qEnvironmentVariable("OTPOST_PICTURES"); !pictures.isEmpty())
            arguments.append(pictures);
        const NodeOutput output = runNode(u"guest-browser.js"_s, arguments, {}, 150'000);
        if (!output.problem.isEmpty())
            QTest::qFail(qPrintable(output.problem), __FILE__, __LINE__);
        return QJsonDocument::fromJson(output.out).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        OTPOST_NEED_NODE_MODULES();
        if (!QFile::exists(u"/usr/bin/chromium"_s) && !qEnvironmentVariableIsSet("OTPOST_CHROMIUM"))
            OTPOST_MISSING("chromium is not installed");
        OTPOST_START_PEER(m_kannel);
        m_venue = std::make_unique<Venue>();
        Venue& venue = *m_venue;
        venue.resetAccessPoint();
        QVERIFY(venue.run({u"settings"_s, u"set"_s, u"default-country"_s, u"NO"_s}));
        QVERIFY(venue.run({u"gateway"_s, u"add"_s, u"--name"_s, u"Kannel"_s, u"--url"_s,
                              m_kannel.sendUrl() + u"?username=tester&password=%SECRET:password%"_s,
                              u"--method"_s, u"GET"_s, u"--payload"_s,
                              u"to=%TO%&charset=UTF-8&text=%MESSAGE%"_s, u"--secret"_s, u"password=-"_s},
            KannelPeer::password().toUtf8()));
        QVERIFY(venue.run({u"location"_s, u"add"_s, u"Harbour Hotel"_s, u"--ssid"_s, u"Harbour Guest"_s,
            u"--access"_s, u"redirect"_s, u"--access-url"_s, venue.accessPoint.url(u"/in?from=otpost"_s)}));
        QVERIFY(venue.run({u"location"_s, u"add"_s, u"Alm"_s, u"--ssid"_s, u"Router"_s, u"--access"_s,
                              u"mikrotik"_s, u"--access-url"_s, venue.accessPoint.url(u"/login"_s),
                              u"--access-user"_s, u"guest"_s, u"--access-key"_s, u"-"_s},
            "pass word\n"));
        QVERIFY(venue.run({u"location"_s, u"add"_s, u"Beach"_s, u"--access"_s, u"opennds"_s,
                              u"--access-url"_s, venue.accessPoint.url(), u"--access-key"_s, u"-"_s},
            "1234567890\n"));
        QVERIFY(venue.run({u"splash"_s, u"add"_s, u"Harbour"_s, u"--location"_s, u"Harbour Hotel"_s,
            u"--name-input"_s, u"required"_s, u"--country"_s, u"NO,SE"_s, u"--title"_s, u"Welcome aboard"_s,
            u"--title"_s, u"ar=أهلاً بكم على متن السفينة"_s, u"--greeting"_s,
            u"Free Wi-Fi at the harbour, all day."_s, u"--terms"_s,
            u"<p>Be <b>kind</b>.<script>alert(1)</script> <a href=\"javascript:alert(1)\">No</a> <a "
            "href=\"https://example.org/terms\">All of it</a></p>"_s,
            u"--code-text"_s, u"Harbour code %CODE%, good for %MINUTES% minutes"_s, u"--accent"_s,
            u"#7A1F3D"_s}));
        QVERIFY(venue.run({u"splash"_s, u"add"_s, u"Plain"_s}));
        QVERIFY(venue.served.start({}, 600'000));
    }

    void cleanupTestCase()
    {
        if (!m_venue || m_venue->served.url.isEmpty())
            return;
        const ProcessResult ended = m_venue->served.stop();
        QCOMPARE(ended.exitCode, 0);
        // Nobody's number is in the access log.
        QVERIFY2(!ended.err.contains("40000"), ended.err.constData());
    }

    void wholeWay_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("number");
        QTest::newRow("with JavaScript") << u"withJavaScript"_s << u"+4740000101"_s;
        QTest::newRow("without JavaScript") << u"withoutJavaScript"_s << u"+4740000102"_s;
    }

    void wholeWay()
    {
        QFETCH(const QString, scenario);
        m_venue->resetAccessPoint();
        const QJsonObject seen = browse(scenario);
        qInfo("The page has %d bytes; it answered after %d ms", seen[u"weight"_s].toInt(),
            seen[u"answered"_s].toInt());
        const QList<ReceivedRequest> requests = m_venue->accessPoint.requests();
        QVERIFY(!requests.isEmpty());
        const ReceivedRequest request = requests.first(); // then perhaps its icon
        QCOMPARE(request.path(), QByteArray("/in"));
        QCOMPARE(request.value(u"from"_s), u"otpost"_s);
        const QList<QByteArray> grant = request.value(u"grant"_s).toLatin1().split('.');
        QCOMPARE(grant.size(), 3);
        const QJsonObject claims
            = QJsonDocument::fromJson(QByteArray::fromBase64(grant.at(1), QByteArray::Base64UrlEncoding))
                  .object();
        QTEST(claims[u"sub"_s].toString(), "number");
        QCOMPARE(claims[u"loc"_s].toString(), u"Harbour Hotel"_s);
        QCOMPARE(claims[u"name"_s].toString(), u"Kari <b>Nordmann</b>"_s);
        QCOMPARE(claims[u"proven"_s].toBool(), true);
    }

    void comesBack() { browse(u"comesBack"_s); }
    void wrongCodes() { browse(u"wrongCodes"_s); }
    void backAndReload() { browse(u"backAndReload"_s); }
    void resend() { browse(u"resend"_s); }
    void arabic() { browse(u"arabic"_s); }

    /// As RouterOS' login page has it: MD5(chap-id + password + chap-challenge), or the password itself.
    void mikrotik()
    {
        m_venue->resetAccessPoint();
        browse(u"mikrotik"_s);
        QList<ReceivedRequest> logins = m_venue->accessPoint.requests();
        logins.removeIf([](const ReceivedRequest& request) { return request.path() != "/login"; });
        QCOMPARE(logins.size(), 2);
        for (const ReceivedRequest& login : logins) {
            QCOMPARE(login.method, QByteArray("POST"));
            QCOMPARE(login.value(u"username"_s, true), u"guest"_s);
        }
        const QByteArray challenge = QByteArray::fromHex("ef0dd80b119c65a5c3ab62a65b7dfdce");
        QCOMPARE(logins.first().value(u"password"_s, true).toLatin1(),
            QCryptographicHash::hash("\xf9pass word" + challenge, QCryptographicHash::Md5).toHex());
        QCOMPARE(logins.first().value(u"dst"_s, true), u"http://example.org/"_s);
        QCOMPARE(logins.last().value(u"password"_s, true), u"pass word"_s);
    }

    /// As openNDS expects it: tok is SHA-256 of hid and faskey, to the gateway that the operator has named.
    void openNds()
    {
        m_venue->resetAccessPoint();
        browse(u"opennds"_s);
        const QList<ReceivedRequest> requests = m_venue->accessPoint.requests();
        QVERIFY(!requests.isEmpty());
        const ReceivedRequest request = requests.first();
        QCOMPARE(request.path(), QByteArray("/opennds_auth/"));
        QCOMPARE(request.value(u"tok"_s).toLatin1(),
            QCryptographicHash::hash(
                "1b5f1ba7f3ac2a6d6a3f0d3e8b6c4a9e6f0f8a1b2c3d4e5f60718293a4b5c6d71234567890",
                QCryptographicHash::Sha256)
                .toHex());
        QCOMPARE(request.value(u"redir"_s), u"http://example.org/"_s);
    }

    /// The gateways have gone: guests are told kindly, and the operator learns of it.
    void gatewaysGone()
    {
        QVERIFY(m_venue->run({u"gateway"_s, u"disable"_s, u"1"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_venue->served.call("GET", u"/splash/plain"_s).status, 503, 10'000);
        browse(u"down"_s);
        const auto alerts = [this] { return m_venue->cli.run({u"alerts"_s, u"list"_s, u"--json"_s}).out; };
        QTRY_VERIFY_WITH_TIMEOUT(alerts().contains("otp-down"), 10'000);
        QVERIFY(m_venue->run({u"gateway"_s, u"enable"_s, u"1"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_venue->served.call("GET", u"/splash/plain"_s).status, 200, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestCliGuests)
#include "tst_cli_guests.moc"
