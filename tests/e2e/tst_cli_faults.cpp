// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/NodePeers.h"

#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Faults on the wire between otpost-cli and a server that counts what arrives: the outcome is the
/// table's, and nothing is ever sent twice.
class TestCliFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("post");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("outcomes");
        struct Case {
            const char* mode;
            int least;
            int most;
            QStringList outcomes;
        };
        const QString unknown = u"unknown"_s;
        const Case cases[] = {
            {"pass", 1, 1, {u"accepted"_s}},
            {"refuse", 0, 0, {u"unreachable"_s}},
            {"reset", 0, 1, {unknown, u"unreachable"_s}},
            {"blackhole", 0, 1, {unknown}},
            {"reset-after-request", 1, 1, {unknown}},
            {"cut:20", 1, 1, {unknown}},
            {"cut:60", 1, 1, {unknown}},
            {"half", 1, 1, {unknown}},
            {"slow:100", 1, 1, {u"accepted"_s}},
            {"slow:3000", 1, 1, {unknown}},
            {"trickle:5:5", 1, 1, {u"accepted"_s}},
        };
        for (const Case& c : cases) {
            for (const bool post : {false, true})
                QTest::addRow("%s %s", post ? "POST" : "GET", c.mode)
                    << QString::fromLatin1(c.mode) << post << c.least << c.most << c.outcomes;
        }
    }
    void fault()
    {
        QFETCH(QString, mode);
        QFETCH(bool, post);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(QStringList, outcomes);
        CountingServer server;
        OTPOST_START_PEER(server);
        server.setAnswer(200, u"{\"status\":\"queued\",\"id\":\"0123456789\"}"_s);
        FaultProxy proxy;
        OTPOST_START_PEER(proxy, server.port());
        QVERIFY(proxy.setMode(mode));

        Cli cli;
        QStringList add{u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s,
            u"http://127.0.0.1:%1/send"_s.arg(proxy.port()), u"--timeout"_s, u"800"_s, u"--deadline"_s,
            u"2500"_s};
        add += post ? QStringList{u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s}
                    : QStringList{u"--method"_s, u"GET"_s, u"--payload"_s, u"to=%TO%&text=%MESSAGE%"_s};
        QCOMPARE(cli.run(add).exitCode, 0);
        const ProcessResult result
            = cli.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"Hello"_s, u"--json"_s});
        const QJsonObject sent = result.json().object();
        const QJsonObject attempt = sent[u"attempts"_s].toArray().first().toObject();
        QVERIFY2(outcomes.contains(attempt[u"outcome"_s].toString()), result.summary().constData());
        const bool accepted = attempt[u"outcome"_s].toString() == "accepted"_L1;
        QCOMPARE(result.exitCode, accepted ? 0 : 1);
        if (attempt[u"outcome"_s].toString() == "unknown"_L1)
            QCOMPARE(sent[u"status"_s].toString(), u"unknown"_s);
        QVERIFY(accepted || !attempt[u"detail"_s].toString().isEmpty());
        const int count = server.count();
        QVERIFY2(count >= least && count <= most, qPrintable(QString::number(count)));
    }
};

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_cli_faults.moc"
