// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/NodePeers.h"

#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Faults on the wire to the first of two gateways: what happens next is the table's.
class TestCliEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("outcomes");
        struct Case {
            const char* mode;
            QStringList outcomes; ///< any of these, of the first attempt
        };
        const QString unknown = u"unknown"_s;
        const QString unreachable = u"unreachable"_s;
        const Case cases[] = {
            {"pass", {u"accepted"_s}},
            {"refuse", {unreachable}},
            {"reset", {unknown, unreachable}},
            {"blackhole", {unknown}},
            {"reset-after-request", {unknown}},
            {"cut:20", {unknown}},
            {"half", {unknown}},
            {"slow:100", {u"accepted"_s}},
            {"slow:3000", {unknown}},
            {"trickle:5:5", {u"accepted"_s}},
            {"trickle:1:400", {unknown}},
        };
        for (const Case& c : cases) {
            for (const char* type : {"message", "code"})
                QTest::addRow("%s, %s", c.mode, type)
                    << QString::fromLatin1(c.mode) << QString::fromLatin1(type) << c.outcomes;
        }
    }
    void fault()
    {
        QFETCH(QString, mode);
        QFETCH(QString, type);
        QFETCH(QStringList, outcomes);
        CountingServer first;
        OTPOST_START_PEER(first);
        first.setAnswer(200, u"{\"status\":\"queued\",\"id\":\"0123456789\"}"_s);
        CountingServer second;
        OTPOST_START_PEER(second);
        second.setAnswer(200, u"{}"_s);
        FaultProxy proxy;
        OTPOST_START_PEER(proxy, first.port());
        QVERIFY(proxy.setMode(mode));

        // Codes need a secret store: a vault is one that a test can have.
        const QString passphrase = m_dir.addFile(u"passphrase"_s, "correct horse battery staple\n");
        const TempDataDir data;
        const auto cli = [&](const QStringList& arguments) {
            ProcessOptions options;
            options.environment = {{u"OTPOST_DATA_DIR"_s, data.path() + "/data"_L1},
                {u"OTPOST_VAULT_PASSPHRASE_FILE"_s, passphrase}};
            return runCli(
                QStringList{u"--vault"_s, data.filePath(u"vault"_s), u"--json"_s} + arguments, options);
        };
        for (const int port : {proxy.port(), second.port()}) {
            const ProcessResult added = cli({u"gateway"_s, u"add"_s, u"--name"_s, QString::number(port),
                u"--url"_s, u"http://127.0.0.1:%1/send"_s.arg(port), u"--payload"_s,
                u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s, u"--timeout"_s, u"800"_s, u"--deadline"_s,
                u"2000"_s});
            QVERIFY2(added.exitCode == 0, added.summary().constData());
        }
        const ProcessResult result = cli({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s,
            u"Your code is 482915"_s, u"--type"_s, type});
        const QJsonObject sent = result.json().object();
        const QJsonArray attempts = sent[u"attempts"_s].toArray();
        const QString outcome = attempts.first().toObject()[u"outcome"_s].toString();
        QVERIFY2(outcomes.contains(outcome), result.summary().constData());
        // The table: a code goes on when it is unclear, others stop; who was not reached is passed over.
        const bool stops = outcome == "accepted"_L1 || (outcome == "unknown"_L1 && type != "code"_L1);
        QCOMPARE(attempts.size(), stops ? 1 : 2);
        QCOMPARE(second.count(), stops ? 0 : 1);
        QVERIFY(first.count() <= 1);
        const bool unclear = stops && outcome == "unknown"_L1;
        QCOMPARE(sent[u"status"_s].toString(), unclear ? u"unknown"_s : u"sent"_s);
        QCOMPARE(result.exitCode, unclear ? 1 : 0);
        // The log says the same as was printed.
        const QJsonObject logged = cli({u"log"_s, u"list"_s}).json().array().first().toObject();
        QCOMPARE(logged[u"id"_s], sent[u"id"_s]);
        QCOMPARE(logged[u"status"_s], sent[u"status"_s]);
    }

private:
    TempDataDir m_dir;
};

QTEST_GUILESS_MAIN(TestCliEngine)
#include "tst_cli_engine.moc"
