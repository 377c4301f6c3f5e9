// SPDX-License-Identifier: GPL-3.0-or-later
// The role of the sender among programs that are killed: this test starts itself, with a directory as
// argument.
#include "core/sending/SenderRole.h"
#include "tests/support/Process.h"
#include "tests/support/TempDataDir.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <ctime>
#include <map>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// The same clock in all programs of a computer.
qint64 nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Appended in one piece, so that programs do not mix their lines.
void say(const QString& log, const char* word)
{
    QFile file(log);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(
            QByteArray::number(qint64(getpid())) + ' ' + word + ' ' + QByteArray::number(nowUs()) + '\n');
}

/// Longest time without a sender on a machine that is busy with other things.
constexpr int patienceMs = 10'000;

/// A program on the data directory: says in the file `log` when it begins and ends to have the role, on
/// standard output that another has it, and gives it up (r), wants it again (w) or starts a child that
/// outlives it (c) at a word on standard input.
int runProgramOn(const QString& directory)
{
    const QString log = directory + "/log"_L1;
    SenderRole role(directory);
    QObject::connect(&role, &SenderRole::acquired, &role, [log] { say(log, "begin"); });
    QObject::connect(&role, &SenderRole::deniedFirst, &role, [] {
        fputs("denied\n", stdout);
        fflush(stdout);
    });
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &role, [&role, log] {
        char word = 0;
        if (read(STDIN_FILENO, &word, 1) != 1) {
            QCoreApplication::exit();
        } else if (word == 'r') {
            if (role.isSender())
                say(log, "end");
            role.setWanted(false);
        } else if (word == 'w') {
            role.setWanted(true);
        } else if (word == 'c') {
            qint64 pid = 0;
            QProcess::startDetached(u"sleep"_s, {u"60"_s}, QString(), &pid);
            fprintf(stdout, "child %lld\n", static_cast<long long>(pid));
            fflush(stdout);
        }
    });
    role.setWanted(true);
    return QCoreApplication::exec();
}

struct Line {
    qint64 pid = 0;
    bool begins = false;
    qint64 atUs = 0;
};

std::vector<Line> readLog(const QString& log)
{
    std::vector<Line> lines;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QByteArrayList all = file.readAll().split('\n');
    for (const QByteArray& line : all) {
        const QByteArrayList words = line.split(' ');
        if (words.size() == 3)
            lines.push_back({words[0].toLongLong(), words[1] == "begin", words[2].toLongLong()});
    }
    return lines;
}

/// Who has the role by what is written; 0: nobody.
qint64 holderIn(const std::vector<Line>& lines)
{
    return !lines.empty() && lines.back().begins ? lines.back().pid : 0;
}

}

class TestSenderPrograms : public QObject
{
    Q_OBJECT

    TempDataDir m_dir;
    QString log() const { return m_dir.filePath(u"log"_s); }

    std::unique_ptr<RunningProcess> start() const
    {
        return std::make_unique<RunningProcess>(
            QCoreApplication::applicationFilePath(), QStringList{u"--program"_s, m_dir.path()});
    }

    /// Waits until one other than `before` has the role; 0 where nobody takes it.
    qint64 nextHolder(qint64 before) const
    {
        const QDeadlineTimer deadline(patienceMs);
        while (!deadline.hasExpired()) {
            const qint64 holder = holderIn(readLog(log()));
            if (holder != 0 && holder != before)
                return holder;
            QTest::qWait(2);
        }
        return 0;
    }

private Q_SLOTS:
    void init() { QFile::remove(log()); }

    /// Whatever the one that is killed has started does not keep the role.
    void whoIsKilledIsFollowed()
    {
        const auto first = start();
        const qint64 firstPid = first->pid();
        QCOMPARE(nextHolder(0), firstPid);
        const auto second = start();
        first->write("c");
        QVERIFY(first->waitForOutput("child"));
        QVERIFY(first->waitForOutput("\n"));
        QVERIFY(second->waitForOutput("denied\n"));
        const qint64 killed = nowUs();
        first->kill();
        const qint64 child = first->finish().out.trimmed().split(' ').last().toLongLong();
        QVERIFY(child > 0);
        const qint64 next = nextHolder(firstPid);
        QCOMPARE(::kill(pid_t(child), SIGKILL), 0); // it was there all the time
        QCOMPARE(next, second->pid());
        const qint64 lost = readLog(log()).back().atUs - killed;
        qInfo("the role was with the next after %.1f ms", double(lost) / 1000);
        QVERIFY2(lost < patienceMs * 1'000LL, qPrintable(QString::number(lost)));
    }

    /// A sender that stands still, with more waiting for it than the system keeps.
    void whoDoesNotAnswerIsNotPressed()
    {
        const auto first = start();
        QCOMPARE(nextHolder(0), first->pid());
        QCOMPARE(::kill(pid_t(first->pid()), SIGSTOP), 0);
        std::vector<std::unique_ptr<QLocalSocket>> waiting;
        for (int i = 0; i < 200; ++i) {
            waiting.push_back(std::make_unique<QLocalSocket>());
            waiting.back()->connectToServer(m_dir.filePath(u"sender.socket"_s));
            if (waiting.back()->state() != QLocalSocket::ConnectedState) {
                waiting.pop_back();
                break;
            }
        }
        QVERIFY2(waiting.size() < 199, "the system keeps them all: nothing is tested");
        SenderRole role(m_dir.path());
        role.setWanted(true);
        const std::clock_t before = std::clock();
        for (int i = 0; i < 100; ++i) {
            role.wake();
            QTest::qWait(10);
        }
        const double spent = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY(!role.isSender());
        QVERIFY2(spent < 0.3, qPrintable(QString::number(spent)));
        first->kill();
        QTRY_VERIFY_WITH_TIMEOUT(role.isSender(), patienceMs);
    }

    void onlyOneAtATime()
    {
        std::map<qint64, std::unique_ptr<RunningProcess>> programs;
        std::map<qint64, qint64> killedAt;
        const auto add = [&] {
            auto program = start();
            const qint64 pid = program->pid();
            programs[pid] = std::move(program);
        };
        const auto kill = [&](qint64 pid) {
            killedAt[pid] = nowUs();
            programs.at(pid)->kill();
            programs.erase(pid);
            add();
        };
        for (int i = 0; i < 5; ++i)
            add();
        QRandomGenerator random(4);
        int kills = 0;
        int takeOvers = 0;
        qint64 holder = nextHolder(0);
        for (const QDeadlineTimer deadline(10'000); !deadline.hasExpired(); ++takeOvers) {
            QVERIFY2(holder != 0, "nobody took the role");
            const qint64 before = holder;
            if (random.bounded(4) == 0) { // one that has not got it
                const auto other = std::find_if(
                    programs.begin(), programs.end(), [holder](const auto& p) { return p.first != holder; });
                kill(other->first);
                ++kills;
            }
            QTest::qWait(random.bounded(40));
            if (random.bounded(4) == 0) { // gives it up by itself
                programs.at(holder)->write("r");
                holder = nextHolder(holder);
                programs.at(before)->write("w");
            } else {
                kill(holder);
                ++kills;
                holder = nextHolder(holder);
            }
        }
        const std::vector<Line> lines = readLog(log());
        qint64 longest = 0;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const Line& before = lines[i - 1];
            const Line& line = lines[i];
            if (!line.begins) {
                QVERIFY2(before.begins && before.pid == line.pid, "ended what it did not have");
                continue;
            }
            qint64 over = before.atUs;
            if (before.begins) { // without an end: by a kill only
                QVERIFY2(killedAt.count(before.pid) == 1, "two programs had the role");
                over = killedAt.at(before.pid);
            }
            QVERIFY2(line.atUs >= over, "two programs had the role");
            longest = std::max(longest, line.atUs - over);
        }
        qInfo("%d take-overs, %d kills, longest without a sender: %.1f ms", takeOvers, kills,
            double(longest) / 1000);
        QVERIFY(kills > 10);
        QVERIFY(longest < patienceMs * 1'000LL);
        // Nor do programs that are killed while they begin leave more and more behind.
        QVERIFY2(m_dir.files().size() < 10, qPrintable(m_dir.files().join(u' ')));
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--program"_L1)
        return runProgramOn(arguments.value(2));
    TestSenderPrograms test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_senderprograms.moc"
