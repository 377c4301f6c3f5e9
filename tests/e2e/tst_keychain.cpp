// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainProbe.h"
#include "core/secrets/KeychainStore.h"
#include "tests/e2e/CliGateway.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>
#include <QUuid>

#include <csignal>
#include <sys/types.h>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 40'000))
        qFatal("no answer");
    return future.result();
}

/// The daemon of keyring.sh, stopped as if the machine had no time for it; it goes on with the object.
class PausedDaemon
{
public:
    PausedDaemon()
    {
        QFile file(qEnvironmentVariable("HOME") + u"/daemon.pid"_s);
        if (file.open(QIODevice::ReadOnly))
            m_pid = pid_t(file.readAll().trimmed().toInt());
        signal(SIGSTOP);
    }
    ~PausedDaemon() { resume(); }
    PausedDaemon(const PausedDaemon&) = delete;
    PausedDaemon& operator=(const PausedDaemon&) = delete;
    void resume() { signal(SIGCONT); }
    void kill()
    {
        signal(SIGKILL);
        m_pid = 0;
    }

private:
    void signal(int number)
    {
        if (m_pid > 1)
            ::kill(m_pid, number);
    }
    pid_t m_pid = 0;
};

QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What went wrong; empty where nothing did.
template <class T>
QString said(const Result<T>& result)
{
    return result ? QString() : errorName(result.error().kind) + u": "_s + describe(result.error());
}

}

/// The operating system's keychain for real. Runs inside tests/peers/keyring.sh.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("text") << QByteArray("s3cret");
        QTest::addRow("UTF-8") << QByteArray("Schlüssel 🔑");
        QTest::addRow("byte order mark") << QByteArray("\xef\xbb\xbfs3cret");
        QTest::addRow("line breaks") << QByteArray("a\r\nb\n");
        QTest::addRow("binary") << QByteArray("\x00\xff\xfe\x80", 4);
        QTest::addRow("longest") << QByteArray(maxSecretBytes, 'k');
    }
    void roundTrip()
    {
        QFETCH(QByteArray, value);
        KeychainStore store;
        const QString key = freshKey();
        QCOMPARE(waitFor(store.read(key)).error().kind, ErrorKind::SecretNotStored);
        QVERIFY(waitFor(store.write(key, value)));
        QCOMPARE(*waitFor(store.read(key)), value);
        QVERIFY(waitFor(store.remove(key)));
        QCOMPARE(waitFor(store.read(key)).error().kind, ErrorKind::SecretNotStored);
        QVERIFY(waitFor(store.remove(key)));
    }

    void stateIsKnown() { QCOMPARE(waitFor(probeKeychain()), KeychainState::Usable); }

    void deadline()
    {
        // Nothing can answer within no time at all.
        KeychainStore store(std::chrono::milliseconds(0));
        QCOMPARE(waitFor(store.read(freshKey())).error().kind, ErrorKind::KeychainTimeout);
    }

    /// What the command line says of a keychain that cannot be used, with its exit status.
    void unusable_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("words");
        QTest::addRow("locked") << u"--locked"_s << QByteArray("locked. Unlock it");
        QTest::addRow("missing") << u"--none"_s << QByteArray("No keychain answers");
    }
    void unusable()
    {
        QFETCH(QString, mode);
        QFETCH(QByteArray, words);
        const TempDataDir dir;
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, dir.path()}};
        options.input = "canary-5512";
        const ProcessResult result = runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"),
            {mode, cliPath(), u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s,
                u"https://api.example/"_s, u"--payload"_s, u"{}"_s, u"--header"_s, u"X-Key: -"_s},
            options);
        QVERIFY2(result.exitCode == 4, result.summary().constData());
        QVERIFY2(result.err.contains(words), result.err.constData());
        // Nothing half-written: no gateway without its secret.
        const ProcessResult list = runCli({u"gateway"_s, u"list"_s, u"--json"_s}, options);
        QCOMPARE(list.json().array().size(), 0);
        QCOMPARE(dir.traces("canary-5512"), QStringList());
    }

    /// Sending by a gateway whose secret is locked away: nothing was tried, and the exit status says why.
    void sendingWithALockedKeychain()
    {
        const TempDataDir dir;
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, dir.path()}};
        options.input = "canary-5513";
        QCOMPARE(runCli({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s, u"https://api.example/"_s,
                            u"--payload"_s, u"{\"t\":\"%TO%%MESSAGE%\"}"_s, u"--header"_s, u"X-Key: -"_s},
                     options)
                     .exitCode,
            0);
        const ProcessResult result = runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"),
            {u"--locked"_s, cliPath(), u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"x"_s},
            options);
        QVERIFY2(result.exitCode == 4, result.summary().constData());
        QVERIFY(result.err.contains("not tried"));
    }

    /// A gateway without secrets needs no keychain.
    void notNeeded()
    {
        const TempDataDir dir;
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, dir.path()}};
        const ProcessResult result = runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"),
            {u"--none"_s, cliPath(), u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s,
                u"https://api.example/"_s, u"--payload"_s, u"{}"_s},
            options);
        QVERIFY2(result.exitCode == 0, result.summary().constData());
    }

    /// A keychain that takes ten seconds is waited for; nothing else stands still meanwhile.
    void slow()
    {
        KeychainStore store;
        const QString key = freshKey();
        PausedDaemon paused;
        int ticks = 0;
        QTimer clock;
        connect(&clock, &QTimer::timeout, this, [&ticks] { ++ticks; });
        clock.start(100);
        QTimer::singleShot(10'000, this, [&paused] { paused.resume(); });
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(waitFor(store.write(key, "s3cret")));
        QVERIFY(elapsed.elapsed() >= 9'000);
        QVERIFY2(ticks > 30, QByteArray::number(ticks).constData());
        QCOMPARE(*waitFor(store.read(key)), QByteArray("s3cret"));
    }

    /// One that does not answer in time is told as such, and what it does later is undone.
    void tooSlow()
    {
        KeychainStore store(std::chrono::milliseconds(300));
        const QString key = freshKey();
        {
            PausedDaemon paused;
            QCOMPARE(waitFor(store.read(key)).error().kind, ErrorKind::KeychainTimeout);
            QCOMPARE(waitFor(store.write(key, "s3cret")).error().kind, ErrorKind::KeychainTimeout);
        }
        KeychainStore patient;
        QTRY_VERIFY_WITH_TIMEOUT(!waitFor(patient.read(key)), 10'000);
        QCOMPARE(waitFor(patient.read(key)).error().kind, ErrorKind::SecretNotStored);
    }

    /// Killed while it works: an error at once, not at the deadline. Once it is there again, so are its
    /// secrets, without a restart of the program.
    void killedInTheMiddle()
    {
        KeychainStore store;
        const QString key = freshKey();
        QVERIFY(waitFor(store.write(key, "s3cret")));
        QElapsedTimer elapsed;
        elapsed.start();
        QFuture<Result<QByteArray>> read;
        QFuture<Result<void>> written;
        {
            PausedDaemon paused;
            read = store.read(key);
            written = store.write(freshKey(), "x");
            // A question behind them is not answered either, so both calls are on their way.
            QCOMPARE(waitFor(probeKeychain()), KeychainState::NotKnown);
            paused.kill();
        }
        QCOMPARE(waitFor(read).error().kind, ErrorKind::KeychainMissing);
        QCOMPARE(waitFor(written).error().kind, ErrorKind::KeychainMissing);
        QVERIFY(elapsed.elapsed() < 15'000);
        QCOMPARE(waitFor(store.read(key)).error().kind, ErrorKind::KeychainMissing);
        QCOMPARE(runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"), {u"unlock"_s}).exitCode, 0);
        QCOMPARE(*waitFor(store.read(key)), QByteArray("s3cret"));
        QVERIFY(waitFor(store.write(freshKey(), "x")));
        QVERIFY(waitFor(store.remove(key)));
    }

    /// Another daemon took its place: the library's old session is worth nothing there.
    void replaced()
    {
        KeychainStore store;
        const QString key = freshKey();
        QCOMPARE(said(waitFor(store.write(key, "s3cret"))), QString());
        QCOMPARE(runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"), {u"unlock"_s}).exitCode, 0);
        const Result<QByteArray> kept = waitFor(store.read(key));
        QCOMPARE(said(kept), QString());
        QCOMPARE(*kept, QByteArray("s3cret"));
        QCOMPARE(runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"), {u"unlock"_s}).exitCode, 0);
        QCOMPARE(said(waitFor(store.write(key, "other"))), QString());
        const Result<QByteArray> other = waitFor(store.read(key));
        QCOMPARE(said(other), QString());
        QCOMPARE(*other, QByteArray("other"));
    }

    /// Locked, and nobody there to ask: told as locked, for reading too, where the library itself says
    /// "not found".
    void locked()
    {
        KeychainStore store;
        const QString key = freshKey();
        QVERIFY(waitFor(store.write(key, "s3cret")));
        QCOMPARE(runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"), {u"lock"_s}).exitCode, 0);
        QCOMPARE(waitFor(store.read(key)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(waitFor(store.write(freshKey(), "x")).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"), {u"unlock"_s}).exitCode, 0);
        QCOMPARE(waitFor(probeKeychain()), KeychainState::Usable);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
