// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Terminal.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 2'000;

QString numberOf(int row)
{
    return u"+49151%1"_s.arg(12'000'000 + row);
}

QByteArray listOf(int from, int to)
{
    QByteArray list = "to,message\n";
    for (int i = from; i < to; ++i)
        list += numberOf(i).toUtf8() + ",\"Hello, number " + QByteArray::number(i) + "\"\n";
    return list;
}

}

/// Lists that are sent by the program as its users meet it: stopped, killed, and resumed.
class TestCliCsv : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<TempDataDir> m_files;
    std::unique_ptr<FakeHttpServer> m_server;

    QString write(const QByteArray& list, const QString& name = u"list.csv"_s) const
    {
        return m_files->addFile(name, list);
    }
    std::unique_ptr<RunningProcess> begin(const QString& file) const
    {
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, m_cli->dataDir.path()}};
        options.timeoutMs = 100'000;
        return std::make_unique<RunningProcess>(
            cliPath(), QStringList{u"send"_s, u"--csv"_s, file, u"--json"_s}, options);
    }
    QJsonObject resume(const QString& file) const
    {
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, m_cli->dataDir.path()}};
        options.timeoutMs = 100'000;
        return runCli({u"send"_s, u"--csv"_s, file, u"--resume"_s, u"--json"_s}, options).json().object();
    }
    QMap<QString, int> sentTo() const
    {
        QMap<QString, int> counts;
        for (const ReceivedRequest& request : m_server->requests())
            ++counts[QJsonDocument::fromJson(request.body).object()[u"to"_s].toString()];
        return counts;
    }
    /// Numbers that got it as often, among the first `count`.
    int numbersWith(int times, int count = rows) const
    {
        const QMap<QString, int> all = sentTo();
        int found = 0;
        for (int i = 0; i < count; ++i)
            found += all.value(numberOf(i)) == times ? 1 : 0;
        return found;
    }
    /// So many are answered; no other that is on its way ends before the test says so.
    void holdAnswersAfter(int count)
    {
        for (int i = 0; i < count; ++i)
            m_server->enqueue(HttpScript::answer(200, "ok"));
        m_server->always(HttpScript::held(HttpScript::answer(200, "ok")));
    }
    void letAnswersGo()
    {
        m_server->always(HttpScript::answer(200, "ok"));
        m_server->release();
    }
    /// What was not begun is out of the queue again.
    bool hasTakenBack() const
    {
        return !m_cli->jsonArray({u"log"_s, u"list"_s, u"--status"_s, u"error"_s, u"--limit"_s, u"1"_s})
                    .isEmpty();
    }
    void answerSlowly()
    {
        m_server->always(HttpScript::drip(HttpScript::answer(200, QByteArray(60, 'x')), 40, 10));
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        m_files = std::make_unique<TempDataDir>();
        m_server = std::make_unique<FakeHttpServer>();
        m_server->always(HttpScript::answer(200, "ok"));
        const ProcessResult added = m_cli->run({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s,
            m_server->url(), u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s, u"--timeout"_s,
            u"120000"_s, u"--deadline"_s, u"120000"_s});
        QVERIFY2(added.exitCode == 0, added.summary().constData());
    }
    void cleanup()
    {
        m_cli.reset();
        m_server.reset();
    }

    void all()
    {
        const QString file = write(listOf(0, rows));
        const ProcessResult sent = begin(file)->finish();
        QVERIFY2(sent.exitCode == 0, sent.summary().constData());
        const QJsonObject json = sent.json().object();
        QCOMPARE(json[u"total"_s].toInt(), rows);
        QCOMPARE(json[u"sent"_s].toInt(), rows);
        QCOMPARE(json[u"error"_s].toInt(), 0);
        QCOMPARE(json[u"unknown"_s].toInt(), 0);
        QVERIFY(json[u"seconds"_s].toDouble() > 0);
        QCOMPARE(numbersWith(1), rows);
        QCOMPARE(m_server->arrivals(), rows);
        qInfo("%d messages in %.2f s", rows, json[u"seconds"_s].toDouble());
    }

    /// On a terminal: how many are through, at what rate, and how long the rest will take.
    void progress()
    {
        OTPOST_NEED_TERMINAL();
        answerSlowly(); // for longer than it takes until a rate can be told
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, m_cli->dataDir.path()}, {u"CLI"_s, cliPath()},
            {u"LIST"_s, write(listOf(0, rows))}};
        RunningProcess terminal(
            u"script"_s, {u"-qec"_s, u"\"$CLI\" send --csv \"$LIST\""_s, u"/dev/null"_s}, options);
        QVERIFY(terminal.waitForOutput(": sent "));
        QVERIFY(terminal.waitForOutput("/s, "));
        QVERIFY(terminal.waitForOutput(" left"));
        const ProcessResult result = terminal.finish();
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY2(result.out.contains(" messages in "), result.summary().constData());
        QCOMPARE(m_server->arrivals(), rows);
    }

    void words()
    {
        const QString file = write("id;message;to\n1;Hello;'+4915112345678\n2;Hello;+4915112345678\n");
        const ProcessResult sent = m_cli->run({u"send"_s, u"--csv"_s, file});
        QVERIFY2(sent.exitCode == 0, sent.summary().constData());
        QVERIFY(sent.out.startsWith("Sent 2 of 2 messages"));
        QVERIFY(sent.err.contains("semicolons"));
        QVERIFY(sent.err.contains("not used: id"));
        QVERIFY(sent.err.contains("1 row"));
    }

    void refused()
    {
        const QString file
            = write("to,message\n+4915112345678,Hello\nAnna,Hello\n4.91512E+11,Hello\n+4915112345678,\n");
        const ProcessResult result = m_cli->run({u"send"_s, u"--csv"_s, file});
        QVERIFY2(result.exitCode == 3, result.summary().constData());
        QVERIFY(result.err.contains("Line 3: "));
        QVERIFY(result.err.contains("Line 4: "));
        QVERIFY(result.err.contains("scientific notation"));
        QVERIFY(result.err.contains("Line 5: "));
        QVERIFY(result.err.contains("Nothing was sent"));
        QCOMPARE(m_server->arrivals(), 0);
        const QJsonObject json = m_cli->json({u"send"_s, u"--csv"_s, file});
        QCOMPARE(json[u"errors"_s].toArray().size(), 3);
        QCOMPARE(json[u"error"_s][u"kind"_s].toString(), u"CsvRowRefused"_s);

        const ProcessResult others
            = m_cli->run({u"send"_s, u"--csv"_s, file, u"--skip-invalid"_s, u"--json"_s});
        QCOMPARE(others.exitCode, 1);
        QCOMPARE(others.json()[u"sent"_s].toInt(), 1);
        QCOMPARE(others.json()[u"refused"_s].toInt(), 3);
        QCOMPARE(others.json()[u"refusals"_s].toArray().size(), 3);
        QCOMPARE(m_server->arrivals(), 1);
    }

    void misused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addRow("to") << QStringList{u"--to"_s, u"+4915112345678"_s};
        QTest::addRow("message") << QStringList{u"--message"_s, u"Hello"_s};
        QTest::addRow("type") << QStringList{u"--type"_s, u"code"_s};
        QTest::addRow("key") << QStringList{u"--idempotency-key"_s, u"k"_s};
        QTest::addRow("no-wait") << QStringList{u"--no-wait"_s};
        QTest::addRow("retry alone") << QStringList{u"--retry-failed"_s};
    }
    void misused()
    {
        QFETCH(QStringList, more);
        const QString file = write(listOf(0, 1));
        const ProcessResult result = m_cli->run(QStringList{u"send"_s, u"--csv"_s, file} + more);
        QVERIFY2(result.exitCode == 2, result.summary().constData());
        QCOMPARE(m_server->arrivals(), 0);
    }

    void missing()
    {
        const ProcessResult result = m_cli->run({u"send"_s, u"--csv"_s, m_files->filePath(u"none.csv"_s)});
        QVERIFY2(result.exitCode != 0 && result.err.contains("none.csv"), result.summary().constData());
        const ProcessResult empty = m_cli->run({u"send"_s, u"--csv"_s, QString()});
        QCOMPARE(empty.exitCode, 2);
    }

    /// Ctrl-C: what is on its way gets its answer, the rest is for --resume.
    void interrupted()
    {
        holdAnswersAfter(300);
        const QString file = write(listOf(0, rows));
        const auto process = begin(file);
        QVERIFY(m_server->waitForArrivals(400, 60'000));
        QCOMPARE(::kill(pid_t(process->pid()), SIGINT), 0);
        QVERIFY(process->waitForError("Ctrl-C again"));
        QTRY_VERIFY_WITH_TIMEOUT(hasTakenBack(), 60'000);
        letAnswersGo();
        const ProcessResult result = process->finish();
        QVERIFY2(result.exitCode == 1, result.summary().constData());
        const QJsonObject json = result.json().object();
        QVERIFY2(json[u"interrupted"_s].toBool(), result.summary().constData());
        const int sent = json[u"sent"_s].toInt();
        const int stopped = json[u"stopped"_s].toInt();
        QVERIFY2(sent >= 400 && stopped > 0, result.summary().constData());
        QVERIFY2(sent + stopped == rows, result.summary().constData());
        QVERIFY(result.err.contains("--resume"));
        QCOMPARE(numbersWith(1), sent);

        const QJsonObject rest = resume(file);
        QCOMPARE(rest[u"sent"_s].toInt(), rows);
        QCOMPARE(rest[u"earlier"_s].toInt(), sent);
        QCOMPARE(numbersWith(1), rows);
        QCOMPARE(m_server->arrivals(), rows);
        // And once more there is nothing to do.
        QCOMPARE(resume(file)[u"earlier"_s].toInt(), rows);
        QCOMPARE(m_server->arrivals(), rows);
    }

    void interruptedTwice()
    {
        m_server->always(HttpScript::never());
        const QString file = write(listOf(0, 500));
        const auto process = begin(file);
        QVERIFY(m_server->waitForArrivals(1, 60'000));
        QCOMPARE(::kill(pid_t(process->pid()), SIGINT), 0);
        QVERIFY(process->waitForError("Ctrl-C again"));
        QCOMPARE(::kill(pid_t(process->pid()), SIGTERM), 0);
        QElapsedTimer time;
        time.start();
        const ProcessResult result = process->finish();
        // Nobody waits for the gateway's two minutes.
        QVERIFY2(time.elapsed() < 40'000, qPrintable(QString::number(time.elapsed())));
        QVERIFY2(result.exitCode == 1, result.summary().constData());
        const QJsonObject json = result.json().object();
        const int unknown = json[u"unknown"_s].toInt();
        QVERIFY2(unknown > 0, result.summary().constData());
        QCOMPARE(unknown + json[u"stopped"_s].toInt(), 500);
        const int arrived = m_server->arrivals();
        QVERIFY(arrived <= unknown);

        m_server->always(HttpScript::answer(200, "ok"));
        const QJsonObject rest = resume(file);
        QCOMPARE(rest[u"unknown"_s].toInt(), unknown);
        QCOMPARE(rest[u"sent"_s].toInt(), 500 - unknown);
        QCOMPARE(numbersWith(2, 500), 0);
    }

    /// Nothing is sent twice, and nothing is forgotten.
    void killed()
    {
        holdAnswersAfter(300);
        const QString file = write(listOf(0, rows));
        const auto process = begin(file);
        QVERIFY(m_server->waitForArrivals(400, 60'000));
        process->kill();
        QVERIFY(process->finish().crashed);
        m_server->always(HttpScript::answer(200, "ok"));
        const QJsonObject rest = resume(file);
        const int sent = rest[u"sent"_s].toInt();
        const int unknown = rest[u"unknown"_s].toInt();
        QCOMPARE(rest[u"total"_s].toInt(), rows);
        QCOMPARE(sent + unknown, rows);
        QVERIFY(unknown > 0);
        QVERIFY(rest[u"earlier"_s].toInt() > 0);
        const int once = numbersWith(1);
        QVERIFY2(once >= sent && once <= rows, qPrintable(QString::number(once)));
        QCOMPARE(numbersWith(0) + once, rows);
    }

    /// Two at a time: one of them is the sender, the other hands in.
    void together()
    {
        answerSlowly();
        const QString one = write(listOf(0, 600), u"one.csv"_s);
        const QString two = write(listOf(600, 1'200), u"two.csv"_s);
        const auto first = begin(one);
        QVERIFY(m_server->waitForArrivals(50, 60'000));
        const auto second = begin(two);
        for (RunningProcess* process : {first.get(), second.get()}) {
            const ProcessResult result = process->finish();
            QVERIFY2(result.exitCode == 0, result.summary().constData());
            QCOMPARE(result.json()[u"sent"_s].toInt(), 600);
        }
        QCOMPARE(numbersWith(1, 1'200), 1'200);
        QCOMPARE(m_server->arrivals(), 1'200);
    }

    /// The one that hands in is stopped; the sender is not.
    void followerInterrupted()
    {
        holdAnswersAfter(300);
        const QString one = write(listOf(0, 400), u"one.csv"_s);
        const QString two = write(listOf(400, 1'400), u"two.csv"_s);
        const auto first = begin(one);
        QVERIFY(m_server->waitForArrivals(400, 60'000));
        const auto second = begin(two);
        // More than the first one has: the second is at work, and knows what Ctrl-C means.
        QVERIFY(m_server->waitForArrivals(450, 60'000));
        QCOMPARE(::kill(pid_t(second->pid()), SIGINT), 0);
        QVERIFY(second->waitForError("Ctrl-C again"));
        QTRY_VERIFY_WITH_TIMEOUT(hasTakenBack(), 60'000);
        letAnswersGo();
        const ProcessResult stopped = second->finish();
        QVERIFY2(stopped.exitCode == 1, stopped.summary().constData());
        const QJsonObject json = stopped.json().object();
        const int sent = json[u"sent"_s].toInt();
        QVERIFY2(sent >= 50, stopped.summary().constData());
        QVERIFY2(json[u"stopped"_s].toInt() > 0, stopped.summary().constData());
        QCOMPARE(sent + json[u"stopped"_s].toInt(), 1'000);
        QVERIFY(stopped.err.contains("--resume"));
        const ProcessResult went = first->finish();
        QVERIFY2(went.exitCode == 0, went.summary().constData());
        QCOMPARE(went.json()[u"sent"_s].toInt(), 400);
        const QJsonObject rest = resume(two);
        QCOMPARE(rest[u"sent"_s].toInt(), 1'000);
        QCOMPARE(rest[u"earlier"_s].toInt(), sent);
        QCOMPARE(numbersWith(1, 1'400), 1'400);
        QCOMPARE(m_server->arrivals(), 1'400);
    }

    /// Stopped before the first of its rows had its turn: nothing of it was sent, and it begins anew.
    void followerInterruptedEarly()
    {
        holdAnswersAfter(300);
        const QString one = write(listOf(0, 1'000), u"one.csv"_s);
        const QString two = write(listOf(1'000, 1'100), u"two.csv"_s);
        const auto first = begin(one);
        QVERIFY(m_server->waitForArrivals(400, 60'000));
        const auto second = begin(two);
        const auto handedIn = [this] {
            return !m_cli->jsonArray({u"log"_s, u"list"_s, u"--search"_s, numberOf(1'000)}).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(handedIn(), 60'000);
        QCOMPARE(::kill(pid_t(second->pid()), SIGINT), 0);
        const ProcessResult stopped = second->finish(); // the sender's answers are not waited for
        QVERIFY2(stopped.exitCode == 1, stopped.summary().constData());
        QCOMPARE(stopped.json()[u"sent"_s].toInt(), 0);
        QCOMPARE(stopped.json()[u"stopped"_s].toInt(), 100);
        QVERIFY(!stopped.err.contains("--resume"));
        letAnswersGo();
        const ProcessResult went = first->finish();
        QVERIFY2(went.exitCode == 0, went.summary().constData());
        QCOMPARE(begin(two)->finish().json()[u"sent"_s].toInt(), 100);
        QCOMPARE(numbersWith(1, 1'100), 1'100);
    }
};

QTEST_GUILESS_MAIN(TestCliCsv)
#include "tst_cli_csv.moc"
