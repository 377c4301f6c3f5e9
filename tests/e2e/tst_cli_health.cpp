// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/FakeHttpServer.h"

#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

/// What otpost-cli tells of gateways that do not work, with each message sent by a program of its own.
class TestCliHealth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<FakeHttpServer> m_other;

    void add(const QString& name, const FakeHttpServer& server)
    {
        const ProcessResult added = m_cli->run({u"gateway"_s, u"add"_s, u"--name"_s, name, u"--url"_s,
            server.url(), u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s});
        QVERIFY2(added.exitCode == 0, added.summary().constData());
    }
    QString sentBy()
    {
        return m_cli->json({u"send"_s, u"--to"_s, u"+4790000000"_s, u"--message"_s, u"Hi"_s})[u"gateway"_s]
            .toString();
    }
    QJsonObject health(int id)
    {
        return m_cli->json({u"gateway"_s, u"show"_s, QString::number(id)})[u"health"_s].toObject();
    }
    QString alerts()
    {
        QStringList all;
        for (const QJsonValue& alert : m_cli->jsonArray({u"alerts"_s, u"list"_s}))
            all.append(alert[u"kind"_s].toString() + (alert[u"open"_s].toBool() ? u""_s : u" over"_s));
        return all.join(u", "_s);
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        m_server = std::make_unique<FakeHttpServer>();
        m_other = std::make_unique<FakeHttpServer>();
        m_other->always(HttpScript::answer(200));
    }

    void restAndReset()
    {
        m_server->always(HttpScript::answer(401));
        add(u"First"_s, *m_server);
        add(u"Second"_s, *m_other);
        QCOMPARE(health(1)[u"state"_s].toString(), u"closed"_s);
        QVERIFY(health(1)[u"reason"_s].isNull());
        QCOMPARE(m_cli->jsonArray({u"alerts"_s, u"list"_s}), QJsonArray());
        QVERIFY(m_cli->run({u"alerts"_s, u"list"_s}).err.contains("Nothing is wrong"));

        QCOMPARE(sentBy(), u"Second"_s);
        const QJsonObject resting = health(1);
        QCOMPARE(resting[u"state"_s].toString(), u"resting"_s);
        QCOMPARE(resting[u"failures"_s].toInt(), 1);
        QCOMPARE(resting[u"reason"_s][u"kind"_s].toString(), u"StatusLogin"_s);
        QVERIFY(!resting[u"until"_s].toString().isEmpty());
        QCOMPARE(m_cli->jsonArray({u"gateway"_s, u"list"_s})[0][u"health"_s].toObject(), resting);
        QVERIFY(m_cli->run({u"gateway"_s, u"list"_s}).out.contains("Rests until"));
        QVERIFY(m_cli->run({u"gateway"_s, u"show"_s, u"1"_s}).out.contains("refused the login"));
        QCOMPARE(alerts(), u"gateway-resting"_s);

        // It rests over programs: nothing more reaches it.
        const qsizetype calls = m_server->requests().size();
        QCOMPARE(sentBy(), u"Second"_s);
        QCOMPARE(m_server->requests().size(), calls);

        m_server->always(HttpScript::answer(200));
        const ProcessResult reset = m_cli->run({u"gateway"_s, u"reset-health"_s, u"1"_s});
        QVERIFY2(reset.exitCode == 0 && reset.err.contains("First"), reset.summary().constData());
        QCOMPARE(health(1)[u"state"_s].toString(), u"closed"_s);
        QCOMPARE(alerts(), u"gateway-resting over"_s);
        QCOMPARE(sentBy(), u"First"_s);
        QCOMPARE(m_cli->json({u"gateway"_s, u"reset-health"_s, u"1"_s})[u"health"_s][u"state"_s].toString(),
            u"closed"_s);
        QVERIFY(m_cli->run({u"gateway"_s, u"reset-health"_s, u"1"_s}).err.contains("did not rest"));
    }

    /// Three programs, one failure each.
    void failuresAddUp()
    {
        m_server->always(HttpScript::answer(500));
        add(u"First"_s, *m_server);
        for (int i = 1; i <= 2; ++i) {
            (void)sentBy();
            QCOMPARE(health(1)[u"state"_s].toString(), u"closed"_s);
            QCOMPARE(health(1)[u"failures"_s].toInt(), i);
        }
        (void)sentBy();
        QCOMPARE(health(1)[u"state"_s].toString(), u"resting"_s);
        QCOMPARE(alerts(), u"route-down, gateway-resting"_s);
        const QByteArray told = m_cli->run({u"alerts"_s, u"list"_s}).out;
        QVERIFY2(told.contains("No gateway of the default route"), told.constData());
        // Nothing else could serve: it is asked all the same, and works again.
        m_server->always(HttpScript::answer(200));
        QCOMPARE(sentBy(), u"First"_s);
        QCOMPARE(alerts(), u"route-down over, gateway-resting over"_s);
    }

    /// That a fallback carries the traffic is told, although each message has a program of its own, and is
    /// over once the primary carries it again.
    void fallbackCarries()
    {
        m_server->always(HttpScript::answer(401));
        add(u"First"_s, *m_server);
        add(u"Second"_s, *m_other);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(sentBy(), u"Second"_s);
        QCOMPARE(alerts(), u"gateway-resting"_s);
        QCOMPARE(sentBy(), u"Second"_s);
        QVERIFY2(alerts().contains(u"fallback-carries"_s), qPrintable(alerts()));
        const QByteArray told = m_cli->run({u"alerts"_s, u"list"_s}).out;
        QVERIFY2(told.contains("First") && told.contains("Second"), told.constData());

        m_server->always(HttpScript::answer(200));
        QCOMPARE(m_cli->run({u"gateway"_s, u"reset-health"_s, u"1"_s}).exitCode, 0);
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(!alerts().contains(u"fallback-carries over"_s), qPrintable(alerts()));
            QCOMPARE(sentBy(), u"First"_s);
        }
        QVERIFY2(alerts().contains(u"fallback-carries over"_s), qPrintable(alerts()));
    }

    void longPause()
    {
        m_server->always(HttpScript::answer(429, "{}", {{"Retry-After", "7200"}}));
        add(u"First"_s, *m_server);
        add(u"Second"_s, *m_other);
        QCOMPARE(sentBy(), u"Second"_s);
        QCOMPARE(health(1)[u"reason"_s][u"kind"_s].toString(), u"GatewayPaused"_s);
        QCOMPARE(alerts(), u"gateway-paused"_s);
        QVERIFY(m_cli->run({u"gateway"_s, u"list"_s}).out.contains("Paused until"));
        QCOMPARE(m_cli->run({u"gateway"_s, u"disable"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(alerts(), u"gateway-paused over"_s);
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no such gateway") << QStringList{u"gateway"_s, u"reset-health"_s, u"9"_s} << 3;
        QTest::newRow("no number") << QStringList{u"gateway"_s, u"reset-health"_s, u"x"_s} << 3;
        QTest::newRow("none") << QStringList{u"gateway"_s, u"reset-health"_s} << 2;
        QTest::newRow("alerts alone") << QStringList{u"alerts"_s} << 2;
        QTest::newRow("alerts of something") << QStringList{u"alerts"_s, u"list"_s, u"1"_s} << 2;
    }
    void badInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        const ProcessResult result = m_cli->run(arguments);
        QVERIFY2(result.exitCode == exit, result.summary().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliHealth)
#include "tst_cli_health.moc"
