// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/FakeHttpServer.h"

#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// Three gateways on servers of their own: "A", "B" and "C" with the ids 1 to 3.
struct Venue {
    Venue()
    {
        for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
            servers.push_back(std::make_unique<FakeHttpServer>());
            servers.back()->always(HttpScript::answer(200));
            const ProcessResult added = cli.run({u"gateway"_s, u"add"_s, u"--name"_s, name, u"--url"_s,
                servers.back()->url(), u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s});
            if (added.exitCode != 0)
                qFatal("no gateway: %s", added.summary().constData());
        }
    }

    ProcessResult run(const QString& line) { return cli.run(words(line)); }
    QJsonArray array(const QString& line) { return cli.jsonArray(words(line)); }
    QJsonObject json(const QString& line) { return cli.json(words(line)); }

    /// Splits at blanks; an underscore stands for one inside a word, a lone ~ for an empty word.
    static QStringList words(const QString& line)
    {
        QStringList all;
        for (QString word : line.split(u' ', Qt::SkipEmptyParts))
            all.append(word == "~"_L1 ? u""_s : word.replace(u'_', u' '));
        return all;
    }

    /// "1:primary 2:disabled own" …
    QString shown(const QString& line)
    {
        QStringList parts;
        int position = 0;
        for (const QJsonValue& row : array(line)) {
            if (row[u"position"_s].toInt() != ++position)
                return u"wrong position"_s;
            parts.append(u"%1:%2%3"_s.arg(row[u"gatewayId"_s].toInt())
                             .arg(row[u"role"_s].toString(), row[u"own"_s].toBool() ? u"!"_s : u""_s));
        }
        return parts.join(u' ');
    }

    /// Which gateway a message went by.
    QString sentBy(const QString& location)
    {
        const QJsonObject sent = cli.json(
            {u"send"_s, u"--to"_s, u"+4790000000"_s, u"--message"_s, u"Hi"_s, u"--location"_s, location});
        return sent[u"gateway"_s].toString();
    }

    Cli cli;
    std::vector<std::unique_ptr<FakeHttpServer>> servers;
};

}

/// `location` and `route`, and by whom messages are sent then.
class TestCliRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locations()
    {
        Cli cli;
        QCOMPARE(cli.jsonArray({u"location"_s, u"list"_s}), QJsonArray());
        const QJsonObject bar = cli.json({u"location"_s, u"add"_s, u" Café Bar "_s, u"--ssid"_s, u"Guest"_s,
            u"--ssid"_s, u" two "_s, u"--ssid"_s, u"Guest"_s});
        QCOMPARE(bar,
            QJsonObject({{u"id"_s, 1}, {u"name"_s, u"Café Bar"_s},
                {u"ssids"_s, QJsonArray{u"Guest"_s, u" two "_s}}, {u"ownRoute"_s, false},
                {u"access"_s,
                    QJsonObject{{u"method"_s, u"none"_s}, {u"url"_s, u""_s}, {u"user"_s, u""_s},
                        {u"key"_s, QJsonObject{{u"stored"_s, false}}}, {u"landing"_s, u""_s}}}}));
        QCOMPARE(cli.run({u"location"_s, u"add"_s, u"Inn"_s}).exitCode, 0);
        const ProcessResult list = cli.run({u"location"_s, u"list"_s});
        QCOMPARE(QString::fromUtf8(list.out),
            u"   1  default route  Café Bar                  “Guest”, “ two ”\n   2  default route  Inn\n"_s);
        QJsonObject renamed = cli.json({u"location"_s, u"edit"_s, u"CAFÉ BAR"_s, u"--name"_s, u"Bar"_s});
        QCOMPARE(renamed[u"name"_s].toString(), u"Bar"_s);
        QCOMPARE(renamed[u"ssids"_s].toArray().size(), 2);
        renamed = cli.json({u"location"_s, u"edit"_s, u"1"_s, u"--ssid"_s, u"New"_s});
        QCOMPARE(renamed[u"ssids"_s].toArray(), QJsonArray{u"New"_s});
        renamed = cli.json({u"location"_s, u"edit"_s, u"bar"_s, u"--no-ssid"_s});
        QCOMPARE(renamed[u"ssids"_s].toArray(), QJsonArray());
        QCOMPARE(cli.json({u"location"_s, u"remove"_s, u"bar"_s}),
            QJsonObject({{u"id"_s, 1}, {u"name"_s, u"Bar"_s}, {u"removed"_s, true}}));
        const QJsonArray left = cli.jsonArray({u"location"_s, u"list"_s});
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0][u"name"_s].toString(), u"Inn"_s);
    }

    void routes_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("show");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("notes");
        const QString bar = u"route show --location Bar"_s;
        const QString inn = u"route show --location inn"_s;
        const QString all = u"route show"_s;
        QTest::newRow("nothing") << u""_s << all << u"1:primary 2:disabled 3:fallback"_s << QStringList();
        QTest::newRow("location without its own")
            << u""_s << bar << u"1:primary 2:disabled 3:fallback"_s << QStringList();
        QTest::newRow("default") << u"route set 3"_s << all << u"3:primary 1:fallback 2:disabled"_s
                                 << QStringList{u"these are enabled, too, and follow: A."_s};
        QTest::newRow("default for a location")
            << u"route set 3"_s << inn << u"3:primary 1:fallback 2:disabled"_s << QStringList();
        QTest::newRow("default, disabled first")
            << u"route set 2 1 3"_s << all << u"2:disabled 1:primary 3:fallback"_s
            << QStringList{u"as they are disabled: B."_s};
        QTest::newRow("own") << u"route set --location BAR 3 1"_s << bar << u"3:primary! 1:fallback!"_s
                             << QStringList();
        QTest::newRow("own by id") << u"route set --location 1 3"_s << bar << u"3:primary!"_s
                                   << QStringList();
        QTest::newRow("of another one") << u"route set --location Bar 3 1"_s << inn
                                        << u"1:primary 2:disabled 3:fallback"_s << QStringList();
        QTest::newRow("own, disabled only")
            << u"route set --location Bar 2"_s << bar << u"2:disabled!"_s
            << QStringList{u"as they are disabled: B."_s, u"All gateways of this route are disabled"_s};
    }
    void routes()
    {
        QFETCH(QString, set);
        QFETCH(QString, show);
        QFETCH(QString, shown);
        QFETCH(QStringList, notes);
        Venue venue;
        QCOMPARE(venue.run(u"gateway disable 2"_s).exitCode, 0);
        QCOMPARE(venue.run(u"location add Bar"_s).exitCode, 0);
        QCOMPARE(venue.run(u"location add Inn"_s).exitCode, 0);
        if (!set.isEmpty()) {
            const ProcessResult result = venue.run(set);
            QVERIFY2(result.exitCode == 0, result.summary().constData());
            for (const QString& note : notes)
                QVERIFY2(result.err.contains(note.toUtf8()), result.summary().constData());
            if (notes.isEmpty() && set.contains("--location"_L1))
                QCOMPARE(result.err, QByteArray());
        }
        QCOMPARE(venue.shown(show), shown);
    }

    void words()
    {
        Venue venue;
        venue.run(u"gateway disable 1"_s);
        venue.run(u"location add Bar"_s);
        const ProcessResult show = venue.run(u"route show --location Bar"_s);
        QCOMPARE(show.out,
            QByteArray(
                "  1  Disabled  gateway 1  A\n  2  Primary   gateway 2  B\n  3  Fallback  gateway 3  C\n"));
        QVERIFY(show.err.contains("Bar has no route of its own, so it uses the default route."));
        QVERIFY(venue.run(u"route set --location Bar 2"_s).out.startsWith("  1  Primary   gateway 2  B\n"));
        QCOMPARE(venue.run(u"route show --location Bar"_s).err, QByteArray());
        const ProcessResult reset = venue.run(u"route reset --location bar"_s);
        QCOMPARE(reset.exitCode, 0);
        QVERIFY(reset.err.contains("Bar uses the default route again."));
        const ProcessResult again = venue.run(u"route reset --location bar"_s);
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.err.contains("Bar had no route of its own."));
        QCOMPARE(again.out, show.out);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* line, int exitCode, const char* kind) {
            QTest::addRow("%s", line) << QString::fromUtf8(line) << exitCode << QString::fromLatin1(kind);
        };
        row("route set", 3, "RouteEmpty");
        row("route set --location Bar", 3, "RouteEmpty");
        row("route set 1 99", 3, "GatewayNotFound");
        row("route set --location Bar 99", 3, "GatewayNotFound");
        row("route set A", 3, "GatewayNotFound");
        row("route set 1.0", 3, "GatewayNotFound");
        row("route set 99999999999999999999", 3, "GatewayNotFound");
        row("route set ~", 3, "GatewayNotFound");
        row("route set 1 2 1", 3, "RouteGatewayTwice");
        row("route set 1 01", 3, "RouteGatewayTwice");
        row("route set --location Bar 1 1", 3, "RouteGatewayTwice");
        row("route set --location Nowhere 1", 3, "LocationNotFound");
        row("route set --location 77 1", 3, "LocationNotFound");
        row("route set --location ~ 1", 3, "LocationNotFound");
        row("route show --location Nowhere", 3, "LocationNotFound");
        row("route reset --location Nowhere", 3, "LocationNotFound");
        row("route reset", 2, "Usage");
        row("route show 1", 2, "Usage");
        row("route set --ssid x 1", 2, "Usage");
        row("location add", 2, "Usage");
        row("location add X Y", 2, "Usage");
        row("location add ~", 3, "FieldMissing");
        row("location add ___", 3, "FieldMissing");
        row("location add 12", 3, "LocationNameInvalid");
        row("location add BAR", 3, "NameTaken");
        row("location add X --ssid ~", 3, "SsidInvalid");
        row("location add X --ssid 123456789012345678901234567890123", 3, "SsidInvalid");
        row("location add X --ssid åååååååååååååååå1", 3, "SsidInvalid");
        row("location edit Nowhere --name X", 3, "LocationNotFound");
        row("location edit Bar", 2, "Usage");
        row("location edit Bar --ssid a --no-ssid", 2, "Usage");
        row("location edit Bar --name 1", 3, "LocationNameInvalid");
        row("location edit Bar --name inn", 3, "NameTaken");
        row("location remove Nowhere", 3, "LocationNotFound");
        row("location remove Ba", 3, "LocationNotFound");
    }
    /// Says why, and leaves everything as it was.
    void refused()
    {
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        QFETCH(QString, kind);
        if (!m_venue) {
            m_venue = std::make_unique<Venue>();
            m_venue->run(u"location add Bar --ssid Guest"_s);
            m_venue->run(u"location add Inn"_s);
            m_venue->run(u"route set --location Bar 2 1"_s);
        }
        const QJsonArray locations = m_venue->array(u"location list"_s);
        QCOMPARE(locations.size(), 2);
        const ProcessResult result = m_venue->run(line + u" --json"_s);
        QVERIFY2(result.exitCode == exitCode, result.summary().constData());
        QCOMPARE(result.json()[u"error"_s][u"kind"_s].toString(), kind);
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(m_venue->array(u"location list"_s), locations);
        QCOMPARE(m_venue->shown(u"route show"_s), u"1:primary 2:fallback 3:fallback"_s);
        QCOMPARE(m_venue->shown(u"route show --location Bar"_s), u"2:primary! 1:fallback!"_s);
    }

    void whoIsAsked()
    {
        Venue venue;
        venue.run(u"location add Harbour_Hotel"_s);
        venue.run(u"location add Inn"_s);
        QCOMPARE(venue.run(u"route set --location Harbour_Hotel 3 2"_s).exitCode, 0);
        QCOMPARE(venue.sentBy(u"Harbour Hotel"_s), u"C"_s);
        QCOMPARE(venue.sentBy(u" HARBOUR hotel "_s), u"C"_s);
        QCOMPARE(venue.sentBy(u"Inn"_s), u"A"_s);
        QCOMPARE(venue.sentBy(u"not listed"_s), u"A"_s);
        venue.run(u"route set 2"_s);
        QCOMPARE(venue.sentBy(u"Inn"_s), u"B"_s);
        QCOMPARE(venue.sentBy(u"Harbour Hotel"_s), u"C"_s);
        // The primary refuses: the next of its own route, nobody else.
        venue.servers[2]->always(HttpScript::answer(400));
        QCOMPARE(venue.sentBy(u"Harbour Hotel"_s), u"B"_s);
        venue.run(u"gateway disable 3"_s);
        const int before = venue.servers[2]->arrivals();
        QCOMPARE(venue.sentBy(u"Harbour Hotel"_s), u"B"_s);
        QCOMPARE(venue.servers[2]->arrivals(), before);
        // Without anybody who could: refused at once, although others could serve elsewhere.
        venue.run(u"gateway disable 2"_s);
        const ProcessResult none = venue.cli.run({u"send"_s, u"--to"_s, u"+4790000000"_s, u"--message"_s,
            u"Hi"_s, u"--location"_s, u"Harbour Hotel"_s, u"--json"_s});
        QVERIFY2(none.exitCode == 3, none.summary().constData());
        QCOMPARE(none.json()[u"error"_s][u"kind"_s].toString(), u"RouteDisabled"_s);
        venue.run(u"route reset --location Harbour_Hotel"_s);
        QCOMPARE(venue.sentBy(u"Harbour Hotel"_s), u"A"_s);
        // The log keeps the name of a location that is gone.
        venue.run(u"location remove Harbour_Hotel"_s);
        const QJsonArray log
            = venue.cli.jsonArray({u"log"_s, u"list"_s, u"--location"_s, u"Harbour Hotel"_s});
        QVERIFY(!log.isEmpty());
        QCOMPARE(log[0][u"location"_s].toString(), u"Harbour Hotel"_s);
    }

    /// Locations and routes go from one data directory to another, where the gateways have other ids.
    void exportAndImport()
    {
        Venue from;
        from.run(u"location add Bar --ssid Guest --ssid _x"_s);
        from.run(u"location add Inn"_s);
        from.run(u"route set --location Bar 3 1"_s);
        const QString file = from.cli.dataDir.filePath(u"config.json"_s);
        QCOMPARE(from.cli.run({u"config"_s, u"export"_s, file}).exitCode, 0);

        Venue to;
        to.run(u"gateway remove 1"_s);
        to.run(u"location add BAR --ssid Old"_s);
        to.run(u"location add Mine"_s);
        to.run(u"route set --location Mine 2"_s);
        const QStringList import{u"config"_s, u"import"_s, file, u"--yes"_s};
        const ProcessResult done = to.cli.run(import);
        QVERIFY2(done.exitCode == 0, done.summary().constData());
        QVERIFY2(done.out.contains("~ location Bar\n") && done.out.contains("+ location Inn\n"),
            done.summary().constData());
        QCOMPARE(to.shown(u"route show --location Bar"_s), u"3:primary! 4:fallback!"_s); // A is new there
        QCOMPARE(to.shown(u"route show --location Mine"_s), u"2:primary!"_s);
        QJsonArray list = to.array(u"location list"_s);
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0][u"ssids"_s].toArray(), QJsonArray({u"Guest"_s, u" x"_s}));
        QCOMPARE(to.cli.json(import)[u"changes"_s].toArray(), QJsonArray());

        const QJsonObject replaced = to.cli.json(import + QStringList{u"--replace"_s});
        QCOMPARE(replaced[u"applied"_s].toBool(), true);
        list = to.array(u"location list"_s);
        QCOMPARE(list.size(), 2);
        QCOMPARE(to.shown(u"route show --location Inn"_s), u"4:primary 2:fallback 3:fallback"_s);
        QCOMPARE(to.cli.json(import + QStringList{u"--replace"_s})[u"changes"_s].toArray(), QJsonArray());
    }

private:
    std::unique_ptr<Venue> m_venue;
};

QTEST_GUILESS_MAIN(TestCliRoutes)
#include "tst_cli_routes.moc"
