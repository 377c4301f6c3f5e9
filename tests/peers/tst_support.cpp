// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Canary.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Process.h"
#include "tests/support/TempDataDir.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;

/// That the tools of the tests do what the tests believe.
class TestSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesSecretsWithFaults();
    void holdsSecrets();
    void movesTheClock();
    void findsCanaries_data();
    void findsCanaries();
    void searchesDirectories();
    void runsPrograms();
    void talksToRunningPrograms();
};

void TestSupport::storesSecretsWithFaults()
{
    MemorySecretStore store;
    QCOMPARE(store.read(u"a"_s).result().error().kind, ErrorKind::SecretNotStored);
    QVERIFY(store.write(u"a"_s, "1").result());
    QCOMPARE(*store.read(u"a"_s).result(), "1");
    QVERIFY(store.remove(u"absent"_s).result());

    store.failWith(ErrorKind::KeychainLocked);
    QCOMPARE(store.read(u"a"_s).result().error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(store.write(u"a"_s, "2").result().error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(store.remove(u"a"_s).result().error().kind, ErrorKind::KeychainLocked);
    store.failWith(std::nullopt);
    QCOMPARE(*store.read(u"a"_s).result(), "1");

    store.failWriteAfter(1, Error{ErrorKind::KeychainDenied, {}, {}});
    QVERIFY(store.write(u"b"_s, "1").result());
    QVERIFY(!store.write(u"c"_s, "1").result());
    QVERIFY(store.write(u"d"_s, "1").result());
    QCOMPARE(store.keys(), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(store.writes(), 5);
}

void TestSupport::holdsSecrets()
{
    QFuture<Result<QByteArray>> forever;
    {
        MemorySecretStore store;
        store.hold();
        const QFuture<Result<void>> write = store.write(u"a"_s, "1");
        const QFuture<Result<QByteArray>> read = store.read(u"a"_s);
        QCOMPARE(store.held(), 2);
        QVERIFY(!write.isFinished() && !read.isFinished());
        QVERIFY(!store.value(u"a"_s));
        store.release();
        QVERIFY(write.result());
        QCOMPARE(*read.result(), "1");
        store.hold();
        forever = store.read(u"a"_s);
    }
    QVERIFY(forever.isCanceled());
}

void TestSupport::movesTheClock()
{
    FakeClock clock;
    const QDateTime start = clock.now();
    const qint64 monotonic = clock.monotonicMs();
    QCOMPARE(start.timeSpec(), Qt::UTC);
    clock.advance(1500);
    QCOMPARE(start.msecsTo(clock.now()), 1500);
    QCOMPARE(clock.monotonicMs() - monotonic, 1500);
    clock.setWallClock(start.addDays(-1));
    QCOMPARE(clock.now(), start.addDays(-1));
    QCOMPARE(clock.monotonicMs() - monotonic, 1500);
}

void TestSupport::findsCanaries_data()
{
    QTest::addColumn<QByteArray>("haystack");
    QTest::addColumn<QString>("form"); // empty: nothing is to be found

    const QByteArray secret = "c4nary+/ü \"key";
    QTest::newRow("nothing") << "canary key, c4nary, key"_ba << QString();
    QTest::newRow("plain") << "a=" + secret << u"plain"_s;
    QTest::newRow("percent") << "a=" + secret.toPercentEncoding() << u"percent"_s;
    QTest::newRow("plus") << "a=c4nary%2B%2F%C3%BC+%22key"_ba << u"percent, plus for space"_s;
    QTest::newRow("base64") << secret.toBase64() << u"base64"_s;
    QTest::newRow("Basic, off by one") << ("u:aa" + secret + "x").toBase64() << u"base64"_s;
    QTest::newRow("Basic, off by two") << ("user:" + secret).toBase64() << u"base64"_s;
    QTest::newRow("JSON") << R"({"a":"c4nary+/ü \"key"})"_ba << u"quotes escaped, slash kept"_s;
    QTest::newRow("hex") << secret.toHex() << u"hex"_s;
    QTest::newRow("UTF-16") << QByteArray("c\0004\0n\0a\0r\0y\0+\0/\0\xfc\0 \0\"\0k\0e\0y\0", 28)
                            << u"UTF-16LE"_s;
}

void TestSupport::findsCanaries()
{
    QFETCH(QByteArray, haystack);
    QFETCH(QString, form);
    const QStringList found = tracesOf("c4nary+/ü \"key", haystack);
    QCOMPARE(found.isEmpty(), form.isEmpty());
    QVERIFY2(form.isEmpty() || found.contains(form), qPrintable(found.join(u", "_s)));
}

void TestSupport::searchesDirectories()
{
    QString path;
    {
        const TempDataDir dir;
        path = dir.path();
        QVERIFY(QFileInfo(dir.addFile(u"deep/.hidden"_s, "user:s3cr3t-value")).isFile());
        dir.addFile(u"other"_s, QByteArray("user:s3cr3t-value").toBase64());
        QCOMPARE(dir.files(), (QStringList{u"deep/.hidden"_s, u"other"_s}));
        QCOMPARE(dir.filesWith("s3cr3t"), QStringList{u"deep/.hidden"_s});
        QCOMPARE(dir.traces("s3cr3t-value"), (QStringList{u"deep/.hidden: plain"_s, u"other: base64"_s}));
        QVERIFY(dir.traces("another-value").isEmpty());
        dir.setWritable(false);
    }
    QVERIFY(!QDir(path).exists());
}

void TestSupport::runsPrograms()
{
    ProcessOptions options;
    options.input = "in\n";
    options.environment.insert(u"GREETING"_s, u"hello"_s);
    qputenv("OTPOST_LEFTOVER", "x");
    const QString script = u"read x; echo \"$x $GREETING $OTPOST_LEFTOVER.\"; echo err >&2; exit 7"_s;
    const ProcessResult result = runProgram(u"sh"_s, {u"-c"_s, script}, options);
    QCOMPARE(result.exitCode, 7);
    QCOMPARE(result.out, "in hello .\n");
    QCOMPARE(result.err, "err\n");
    QVERIFY(!result.crashed && !result.timedOut && !result.notStarted);
    QVERIFY(runProgram(u"/no/such/program"_s, {}).notStarted);
    QVERIFY(runProgram(u"sh"_s, {u"-c"_s, u"kill -9 $$"_s}).crashed);
    options.timeoutMs = 100;
    QVERIFY(runProgram(u"sleep"_s, {u"60"_s}, options).timedOut);
    QCOMPARE(runProgram(u"echo"_s, {u"{\"a\": 1}"_s}).json()[u"a"_s].toInt(), 1);
}

void TestSupport::talksToRunningPrograms()
{
    RunningProcess process(u"cat"_s, {});
    process.write("one\n");
    QVERIFY(process.waitForOutput("one"));
    QVERIFY(process.isRunning() && process.pid() > 0);
    QVERIFY(!process.waitForOutput("two", 50));
    process.write("two\n");
    process.closeInput();
    const ProcessResult result = process.finish();
    QCOMPARE(result.out, "one\ntwo\n");
    QCOMPARE(result.exitCode, 0);
}

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
