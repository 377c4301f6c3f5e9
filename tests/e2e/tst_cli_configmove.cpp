// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/Canary.h"

#include <QFile>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray passphraseCanary = "canary-passphrase-5tR1";
const QByteArray faskeyCanary = "canary-faskey-8wE6";
const QByteArray hotspotCanary = "canary-hotspot-2kL9";

/// JSON with ' in place of ".
QByteArray json(const QByteArray& text)
{
    return QByteArray(text).replace('\'', '"');
}

/// The header of a PNG, and its end.
QByteArray picture()
{
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + "IHDR" + QByteArray("\0\0\0\x28\0\0\0\x14", 8)
        + QByteArray("\x08\x06\0\0\0", 5) + "crc!" + QByteArray(4, '\0') + "IEND" + "crc!";
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString errorKind(const ProcessResult& result)
{
    return result.json()[u"error"_s][u"kind"_s].toString();
}

QString errorField(const ProcessResult& result)
{
    return result.json()[u"error"_s][u"field"_s].toString();
}

QJsonObject accessOf(Cli& cli, const QString& location)
{
    const QJsonArray locations = cli.jsonArray({u"location"_s, u"list"_s});
    for (const QJsonValue& each : locations) {
        if (each[u"name"_s].toString() == location)
            return each[u"access"_s].toObject();
    }
    return {};
}

/// What a move must not lose, as people see it.
QList<QJsonArray> seen(Cli& cli)
{
    return {cli.jsonArray({u"location"_s, u"list"_s}), cli.jsonArray({u"splash"_s, u"list"_s}),
        cli.jsonArray({u"gateway"_s, u"list"_s})};
}

}

/// Moving to another machine with `config export` and `config import`: splash pages and ways online.
class TestCliConfigMove : public QObject
{
    Q_OBJECT

private:
    TempDataDir m_files;

    QString passphraseFile() { return m_files.addFile(u"passphrase.txt"_s, passphraseCanary + '\n'); }

    static void run(Cli& cli, const QStringList& arguments)
    {
        const ProcessResult result = cli.run(arguments);
        QVERIFY2(result.exitCode == 0, result.summary().constData());
    }

    /// Two locations with their ways online, two pages.
    void fill(Cli& cli)
    {
        run(cli,
            {u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s, u"https://api.example/"_s,
                u"--payload"_s, u"{\"t\":\"%TO%%MESSAGE%\"}"_s});
        run(cli,
            {u"location"_s, u"add"_s, u"Pier"_s, u"--ssid"_s, u"Pier Guest"_s, u"--access"_s, u"opennds"_s,
                u"--access-key"_s, u"@"_s + m_files.addFile(u"faskey.txt"_s, faskeyCanary), u"--landing"_s,
                u"https://pier.example/"_s});
        run(cli,
            {u"location"_s, u"add"_s, u"Inn"_s, u"--access"_s, u"mikrotik"_s, u"--access-url"_s,
                u"http://10.5.50.1/login"_s, u"--access-user"_s, u"guest"_s, u"--access-key"_s,
                u"@"_s + m_files.addFile(u"hotspot.txt"_s, hotspotCanary)});
        run(cli,
            {u"splash"_s, u"add"_s, u"Lobby"_s, u"--location"_s, u"Inn"_s, u"--location"_s, u"Pier"_s,
                u"--ssid"_s, u"Pier Guest"_s, u"--country"_s, u"NO"_s, u"--name-input"_s, u"required"_s,
                u"--title"_s, u"de=Willkommen"_s, u"--terms"_s, u"Be kind."_s, u"--code-text"_s,
                u"en=Your code: %CODE%"_s, u"--digits"_s, u"4"_s, u"--accent"_s, u"#002255"_s, u"--logo"_s,
                m_files.addFile(u"logo.png"_s, picture())});
        run(cli, {u"splash"_s, u"add"_s, u"Bar"_s, u"--otp"_s, u"off"_s});
    }

    QString exported(Cli& cli, const QString& name, bool withSecrets)
    {
        const QString path = m_files.filePath(name);
        QStringList arguments{u"config"_s, u"export"_s, path, u"--force"_s};
        if (withSecrets)
            arguments += {u"--with-secrets"_s, u"--passphrase-file"_s, passphraseFile()};
        run(cli, arguments);
        return path;
    }

private Q_SLOTS:
    void everythingArrives()
    {
        Cli from;
        fill(from);
        const QString file = m_files.filePath(u"all.json"_s);
        const ProcessResult done = from.run({u"config"_s, u"export"_s, file, u"--with-secrets"_s,
            u"--passphrase-file"_s, passphraseFile(), u"--json"_s});
        QVERIFY2(done.exitCode == 0, done.summary().constData());
        QCOMPARE(done.json()[u"gateways"_s].toInt(), 1);
        QCOMPARE(done.json()[u"locations"_s].toInt(), 2);
        QCOMPARE(done.json()[u"splashPages"_s].toInt(), 2);
        QCOMPARE(done.json()[u"secrets"_s].toInt(), 2);
        QVERIFY2(done.err.contains("2 locations, 2 splash pages"), done.summary().constData());

        Cli to;
        const QStringList import{u"config"_s, u"import"_s, file, u"--passphrase-file"_s, passphraseFile()};
        const ProcessResult made = to.run(import + QStringList{u"--yes"_s});
        QVERIFY2(made.exitCode == 0, made.summary().constData());
        for (const char* line : {"+ location Pier\n", "    access: opennds\n",
                 "    access-key: its value comes from the file\n", "+ splash page Lobby\n",
                 "    title/de: Willkommen\n", "    logo: image/png, 40×20, 45 bytes\n",
                 "    locations: Pier, Inn\n", "+ splash page Bar\n"})
            QVERIFY2(made.out.contains(line), made.summary().constData());
        QCOMPARE(seen(to), seen(from));

        const ProcessResult again = to.run(import + QStringList{u"--json"_s, u"--yes"_s});
        QCOMPARE(again.json()[u"changes"_s].toArray().size(), 0);
        QCOMPARE(again.json()[u"same"_s][u"locations"_s].toInt(), 2);
        QCOMPARE(again.json()[u"same"_s][u"splashPages"_s].toInt(), 2);
        QCOMPARE(to.run(import + QStringList{u"--yes"_s, u"--replace"_s}).out, QByteArray());

        // The keys arrived: sealed again, they are those that the first one had, which changes nothing there.
        const QString back = exported(to, u"back.json"_s, true);
        const ProcessResult returned = from.run({u"config"_s, u"import"_s, back, u"--passphrase-file"_s,
            passphraseFile(), u"--yes"_s, u"--json"_s});
        QVERIFY2(returned.exitCode == 0, returned.summary().constData());
        QCOMPARE(returned.json()[u"changes"_s].toArray().size(), 0);
        for (const QByteArray& canary : {passphraseCanary, faskeyCanary, hotspotCanary}) {
            QVERIFY(
                tracesOf(canary, contentOf(file) + contentOf(back) + from.printed + to.printed).isEmpty());
            QVERIFY(to.dataDir.traces(canary).isEmpty());
        }
    }

    /// Only where they are asked for; the others are named.
    void withoutSecrets()
    {
        Cli from;
        fill(from);
        const QString file = exported(from, u"without.json"_s, false);
        QVERIFY(!contentOf(file).contains("sealed"));
        Cli to;
        const ProcessResult made = to.run({u"config"_s, u"import"_s, file, u"--yes"_s});
        QVERIFY2(made.exitCode == 0, made.summary().constData());
        QCOMPARE(made.out.count("access-key: must be given (again)"), 2);
        QJsonObject access = accessOf(to, u"Pier"_s);
        QCOMPARE(access[u"method"_s].toString(), u"opennds"_s);
        QCOMPARE(access[u"key"_s][u"stored"_s].toBool(true), false);
        run(to,
            {u"location"_s, u"edit"_s, u"Pier"_s, u"--access-key"_s,
                u"@"_s + m_files.filePath(u"faskey.txt"_s)});
        access = accessOf(to, u"Pier"_s);
        QCOMPARE(access[u"key"_s][u"stored"_s].toBool(), true);
        // It stays, whatever a file without secrets says.
        const ProcessResult again = to.run({u"config"_s, u"import"_s, file, u"--yes"_s, u"--json"_s});
        QCOMPARE(again.json()[u"changes"_s].toArray().size(), 0);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* title, const QByteArray& text, const char* kind, const char* field) {
            QTest::newRow(title) << json(text) << QString::fromLatin1(kind) << QString::fromLatin1(field);
        };
        const QByteArray head = "{'format':'otpost-config','version':2,";
        const auto page = [&](const char* title, const QByteArray& member, const char* kind,
                              const char* field) {
            row(title, head + "'splashPages':[{'name':'Fine','otp':false},{'name':'X'," + member + "}]}",
                kind, field);
        };
        row("of a newer version", "{'format':'otpost-config','version':3,'splashPages':[]}", "ConfigNewer",
            "/version");
        page("a logo that is a page", "'logo':'" + QByteArray("<html>").toBase64() + "'", "SplashLogoInvalid",
            "/splashPages/1/logo");
        page("a logo without an end", "'logo':'" + picture().append(QByteArray(9'000, 'x')).toBase64() + "'",
            "SplashLogoTooLarge", "/splashPages/1/logo");
        page("terms without an end", "'terms':{'*':'" + QByteArray(1'000'000, 'x') + "'}",
            "SplashTextInvalid", "/splashPages/1/terms");
        page("an address elsewhere", "'address':'../../etc'", "SplashAddressInvalid",
            "/splashPages/1/address");
        page("a colour that is style", "'accent':'#fff;}body{'", "ColorInvalid", "/splashPages/1/accent");
        page("a title of two", "'title':{'de':['a','b']}", "ConfigMemberType", "/splashPages/1/title/de");
        page("a member twice", "'otp':true,'otp':false", "ConfigMemberTwice", "/splashPages/1/otp");
        page("NUL in a text", "'greeting':{'*':'a\\u0000b'}", "TextInvalid", "/splashPages/1/greeting/*");
        page("a location of nobody", "'locations':['Nowhere']", "ValueUnknown", "/splashPages/1/locations/0");
        row("a way to a script",
            head + "'locations':[{'name':'Inn','access':{'method':'redirect','url':'javascript:x'}}]}",
            "AccessUrlInvalid", "/locations/0/access/url");
        row("a way of nobody", head + "'locations':[{'name':'Inn','access':{'method':'magic'}}]}",
            "AccessMethodUnknown", "/locations/0/access/method");
    }
    /// Nothing of such a file is done, and its place is named.
    void badFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, kind);
        QFETCH(QString, field);
        Cli cli;
        const ProcessResult refused = cli.run(
            {u"config"_s, u"import"_s, m_files.addFile(u"bad.json"_s, text), u"--yes"_s, u"--json"_s});
        QVERIFY2(refused.exitCode == 3, refused.summary().constData());
        QCOMPARE(errorKind(refused), kind);
        QCOMPARE(errorField(refused), field);
        QCOMPARE(cli.jsonArray({u"splash"_s, u"list"_s}).size(), 0);
        QCOMPARE(cli.jsonArray({u"location"_s, u"list"_s}).size(), 0);
    }

    /// Cut at any place, it is refused and nothing is done.
    void cutFiles()
    {
        Cli from;
        fill(from);
        const QByteArray whole = contentOf(exported(from, u"whole.json"_s, true));
        Cli to;
        const qsizetype step = whole.size() / 12;
        for (qsizetype length = 0; length < whole.size() - 2; length += step) {
            const ProcessResult cut = to.run({u"config"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--json"_s,
                                                 u"--passphrase-file"_s, passphraseFile()},
                whole.left(length));
            QVERIFY2(cut.exitCode == 3, cut.summary().constData());
            QCOMPARE(errorKind(cut), u"ConfigNotJson"_s);
        }
        // A letter of the sealed part is another.
        QByteArray damaged = whole;
        const qsizetype data = damaged.indexOf("\"data\": \"") + 200;
        damaged[data] = damaged.at(data) == 'A' ? 'B' : 'A';
        const ProcessResult refused = to.run({u"config"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--json"_s,
                                                 u"--passphrase-file"_s, passphraseFile()},
            damaged);
        QVERIFY2(refused.exitCode == 3, refused.summary().constData());
        QCOMPARE(to.jsonArray({u"splash"_s, u"list"_s}).size(), 0);
    }

    /// A file of version 1 opens and leaves pages and ways online alone, also where it replaces.
    void earlierFiles()
    {
        Cli cli;
        fill(cli);
        const QJsonArray pages = cli.jsonArray({u"splash"_s, u"list"_s});
        const QJsonObject access = accessOf(cli, u"Pier"_s);
        QVERIFY(!access.isEmpty());
        const QByteArray earlier
            = json("{'format':'otpost-config','version':1,'gateways':[{'name':'A','type':"
                   "'custom'}],'locations':[{'name':'Pier','ssids':['x']},{'name':'Inn'}]}");
        const ProcessResult made
            = cli.run({u"config"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--replace"_s}, earlier);
        QVERIFY2(made.exitCode == 0, made.summary().constData());
        QCOMPARE(made.out, QByteArray("~ location Pier\n    ssids: Pier Guest → x\n"));
        QCOMPARE(cli.jsonArray({u"splash"_s, u"list"_s}), pages);
        QCOMPARE(accessOf(cli, u"Pier"_s), access);
    }

    /// What the program does not know is left out, by its place.
    void unknownMembers()
    {
        Cli cli;
        const ProcessResult made = cli.run({u"config"_s, u"import"_s, u"-"_s, u"--yes"_s},
            json("{'format':'otpost-config','version':2,'splashPages':[{'name':'X','otp':false,'colour':1}]"
                 "}"));
        QVERIFY2(made.exitCode == 0, made.summary().constData());
        QVERIFY2(made.err.contains("/splashPages/0/colour"), made.summary().constData());
        QCOMPARE(cli.jsonArray({u"splash"_s, u"list"_s}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliConfigMove)

#include "tst_cli_configmove.moc"
