// SPDX-License-Identifier: GPL-3.0-or-later
// Works of the writing thread that share a commit. Started with a directory as argument, the test fills the
// disk there.
#include "tests/core/storage/WriteGate.h"

#include "core/storage/DataDirectory.h"
#include "core/storage/Storage.h"
#include "tests/support/Process.h"
#include "tests/support/TempDataDir.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <vector>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// Bursts of works until several have failed for want of space. Says on standard output how many were
/// reported done, how many are in the database and in what state it is.
int fillDisk(const QString& directory)
{
    const auto storage = Storage::open(directory);
    if (!storage)
        return 2;
    std::set<int> done;
    int failed = 0;
    int otherwise = 0;
    int number = 0;
    while (failed < 300 && number < 100'000) {
        std::vector<std::pair<int, QFuture<Result<void>>>> burst;
        for (int i = 0; i < 100; ++i, ++number) {
            const int now = number;
            burst.emplace_back(now, (*storage)->write([now](Connection& c) -> Result<void> {
                if (Result<void> first = put(c, now, QString(u"y"_s.repeated(900))); !first)
                    return first;
                return c.exec(
                    u"UPDATE setting SET value = value || 'z' WHERE name = ?"_s, {u"test-%1"_s.arg(now)});
            }));
        }
        for (auto& [key, future] : burst) {
            const Result<void> result = future.result();
            if (result) {
                done.insert(key);
                continue;
            }
            ++failed;
            otherwise += result.error().kind == ErrorKind::DatabaseFull ? 0 : 1;
        }
    }
    const auto rows = (*storage)->read([](Connection& c) -> Result<QStringList> {
        Result<QSqlQuery> query = c.run(u"SELECT name FROM setting WHERE name LIKE 'test-%'"_s);
        if (!query)
            return tl::unexpected(query.error());
        QStringList names;
        while (query->next())
            names.append(query->value(0).toString());
        return names;
    });
    const Result<QStringList> names = rows.result();
    int matching = 0;
    for (const QString& name : names ? *names : QStringList())
        matching += done.count(name.mid(5).toInt()) == 1 ? 1 : 0;
    const auto check
        = (*storage)->read([](Connection& c) { return c.value(u"PRAGMA integrity_check"_s); }).result();
    printf("done %d rows %d matching %d failed %d otherwise %d check %s\n", int(done.size()),
        names ? int(names->size()) : -1, matching, failed, otherwise,
        check ? qPrintable(check->toString()) : "none");
    return 0;
}

}

class TestWriteGroups : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<Storage> m_storage;

    Result<int> rows()
    {
        return m_storage->read([](Connection& c) { return count(c); }).result();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        Result<std::unique_ptr<Storage>> storage = Storage::open(m_dir->path());
        QVERIFY(storage);
        m_storage = std::move(*storage);
    }
    void cleanup() { m_storage.reset(); }

    /// Another connection sees the works of a group together or not at all.
    void waitingWorksShareACommit()
    {
        std::optional<Connection> other; // in the writing thread
        std::set<int> seen;
        std::vector<QFuture<Result<void>>> results;
        std::atomic<int> order = 0;
        bool inOrder = true;
        {
            Gate gate(*m_storage);
            for (int i = 0; i < 20; ++i) {
                results.push_back(m_storage->write([&, i](Connection& c) -> Result<void> {
                    inOrder = inOrder && order++ == i;
                    if (!other)
                        other.emplace(std::move(
                            *Connection::open(databaseFile(m_dir->path()), Connection::Mode::ReadOnly)));
                    if (const Result<int> found = count(*other))
                        seen.insert(*found);
                    return put(c, i);
                }));
            }
            QVERIFY(!results.front().isFinished());
        }
        for (auto& result : results)
            QVERIFY(result.result());
        const auto closed = m_storage->write([&other](Connection&) -> Result<void> {
            other.reset();
            return {};
        });
        QVERIFY(closed.result());
        QVERIFY(inOrder);
        QCOMPARE(*rows(), 20);
        QVERIFY(seen.count(0) == 1);
        QVERIFY2(seen.size() <= 10, qPrintable(QString::number(seen.size()))); // 20 without groups
    }

    /// Whoever is told that his work is done finds it in the database.
    void toldOnlyAfterTheCommit()
    {
        std::vector<QFuture<Result<void>>> results;
        std::atomic<int> missing = 0;
        std::atomic<int> told = 0;
        {
            Gate gate(*m_storage);
            for (int i = 0; i < 50; ++i) {
                results.push_back(m_storage->write([i](Connection& c) { return put(c, i); }));
                results.back().then([&, i](const Result<void>&) {
                    Result<Connection> own
                        = Connection::open(databaseFile(m_dir->path()), Connection::Mode::ReadOnly);
                    const Result<QVariant> row
                        = own->value(u"SELECT 1 FROM setting WHERE name = ?"_s, {u"test-%1"_s.arg(i)});
                    missing += row && row->toInt() == 1 ? 0 : 1;
                    ++told;
                });
            }
        }
        m_storage->drain();
        QCOMPARE(told.load(), 50);
        QCOMPARE(missing.load(), 0);
    }

    void anErrorUndoesItsOwnWorkOnly()
    {
        std::vector<QFuture<Result<void>>> results;
        {
            Gate gate(*m_storage);
            for (int i = 0; i < 30; ++i) {
                results.push_back(m_storage->write([i](Connection& c) -> Result<void> {
                    if (Result<void> done = put(c, i); !done)
                        return done;
                    if (i % 3 == 1)
                        return fail(ErrorKind::MessageNotFound, {}, {QString::number(i)});
                    if (i % 3 == 2)
                        return put(c, i); // the name is taken
                    return {};
                }));
            }
        }
        for (int i = 0; i < 30; ++i) {
            const Result<void> result = results[std::size_t(i)].result();
            QCOMPARE(result.has_value(), i % 3 == 0);
            if (i % 3 == 1)
                QCOMPARE(result.error().args.value(0), QString::number(i));
            if (i % 3 == 2)
                QCOMPARE(result.error().kind, ErrorKind::DatabaseFailed);
        }
        QCOMPARE(*rows(), 10);
    }

    /// A work that has ended the transaction, as SQLite itself may when the disk is full: those before it in
    /// the group are lost, and are told so; those after it go on.
    void aLostGroupIsReportedLost()
    {
        std::vector<QFuture<Result<void>>> results;
        {
            Gate gate(*m_storage);
            for (int i = 0; i < 10; ++i) {
                results.push_back(m_storage->write([i](Connection& c) -> Result<void> {
                    if (i == 5)
                        return c.exec(u"ROLLBACK"_s);
                    return put(c, i);
                }));
            }
        }
        int done = 0;
        for (int i = 0; i < 10; ++i) {
            const bool reported = results[std::size_t(i)].result().has_value();
            const auto row = m_storage->read([i](Connection& c) {
                return c.value(u"SELECT count(*) FROM setting WHERE name = ?"_s, {u"test-%1"_s.arg(i)});
            });
            QCOMPARE(row.result()->toInt() == 1, reported);
            done += reported ? 1 : 0;
        }
        QVERIFY(!results[5].result());
        QVERIFY(results[6].result() && results[9].result());
        QVERIFY2(done < 9, "the works did not share a transaction: nothing was tested");
    }

    void aLoneWorkThatEndsItsTransactionFails()
    {
        const auto result = m_storage->write([](Connection& c) -> Result<void> {
            if (Result<void> done = put(c, 1); !done)
                return done;
            return c.exec(u"ROLLBACK"_s);
        });
        QVERIFY(!result.result());
        QCOMPARE(*rows(), 0);
        QVERIFY(m_storage->write([](Connection& c) { return put(c, 2); }).result());
    }

    /// A work that takes long is not waited for by those before it.
    void longWorksAreCommittedByThemselves()
    {
        std::vector<QFuture<Result<void>>> results;
        std::vector<bool> told;
        {
            Gate gate(*m_storage);
            for (std::size_t i = 0; i < 5; ++i) {
                results.push_back(m_storage->write([&, i](Connection& c) -> Result<void> {
                    if (i > 0)
                        told.push_back(results[i - 1].isFinished());
                    QThread::msleep(10);
                    return put(c, int(i));
                }));
            }
        }
        QVERIFY(results.back().result());
        QCOMPARE(told, std::vector<bool>(4, true));
    }

    /// A real disk, of 1 MiB, without space: what was reported done is there, and nothing else.
    void aFullDiskLosesNothingThatWasReportedDone()
    {
        const QString script
            = u"mount -t tmpfs -o size=1m none \"$1\" || exit 77; exec \"$2\" --fill \"$1/data\""_s;
        const ProcessResult result = runProgram(u"unshare"_s,
            {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, m_dir->path(),
                QCoreApplication::applicationFilePath()});
        if (result.notStarted || result.exitCode == 77 || result.err.contains("unshare"))
            QSKIP("needs a mount namespace of its own");
        const QByteArrayList words = result.out.trimmed().split(' ');
        QVERIFY2(words.size() >= 12, result.summary().constData());
        qInfo("%s", result.out.trimmed().constData());
        QVERIFY2(words[1].toInt() > 0 && words[1] == words[3] && words[3] == words[5],
            result.summary().constData());
        QVERIFY2(
            words[7].toInt() >= 300 && words[9] == "0" && words[11] == "ok", result.summary().constData());
    }

    /// What is kept prepared keeps no snapshot, follows a changed schema and takes no value from before.
    void keptStatementsAreAsNew()
    {
        Result<Connection> other = Connection::open(databaseFile(m_dir->path()), Connection::Mode::ReadWrite);
        QVERIFY(other);
        for (int i = 0; i < 300; ++i) {
            QVERIFY(put(*other, i));
            const auto seen = m_storage->read([](Connection& c) { return count(c); });
            QCOMPARE(*seen.result(), i + 1);
            // More statements than are kept.
            QCOMPARE(other->value(u"SELECT %1"_s.arg(i))->toInt(), i);
        }
        QCOMPARE(other->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)->toInt(), 0); // 1: somebody reads
        QVERIFY(other->exec(u"ALTER TABLE setting ADD COLUMN more TEXT DEFAULT 'm'"_s));
        QVERIFY(put(*other, 1'000));
        QCOMPARE(other->value(u"SELECT more FROM setting WHERE name = 'test-1000'"_s)->toString(), u"m"_s);
        QVERIFY(!put(*other, 1'000));
        QVERIFY(put(*other, 1'001)); // the failure before has left nothing
        QCOMPARE(*count(*other), 302);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fill"_L1)
        return fillDisk(arguments.value(2));
    TestWriteGroups test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_writegroups.moc"
