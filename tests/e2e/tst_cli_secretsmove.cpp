// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainStore.h"
#include "tests/e2e/VaultMachine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

}

/// `secrets move`, from and to a real keychain. Runs inside tests/peers/keyring.sh.
class TestCliSecretsMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// There and back, with a real keychain: all of it, and nothing stays behind.
    void moves()
    {
        VaultMachine machine;
        machine.makeCheapVault();
        const QList<QByteArray> values{"s3cret", "Schlüssel 🔑", "line\r\nbreak", QByteArray(2560, 'k')};
        for (qsizetype i = 0; i < values.size(); ++i)
            QCOMPARE(machine.run(machine.addCommand(u"G%1"_s.arg(i)), values.at(i)).exitCode, 0);
        QCOMPARE(machine.json({u"secrets"_s, u"status"_s})[u"store"_s].toString(), u"keychain"_s);
        const QStringList keys = machine.keys();
        QCOMPARE(keys.size(), values.size());

        QCOMPARE(machine.run({u"secrets"_s, u"move"_s, u"vault"_s}).exitCode, 2);
        QCOMPARE(machine.run({u"secrets"_s, u"move"_s, u"pocket"_s}).exitCode, 2);
        const QStringList toVault{u"secrets"_s, u"move"_s, u"vault"_s, u"--vault"_s, machine.vault()};
        const ProcessResult moved = machine.run(toVault + QStringList{u"--json"_s});
        QVERIFY2(moved.exitCode == 0, moved.summary().constData());
        QCOMPARE(moved.json()[u"store"_s].toString(), u"vault"_s);
        QCOMPARE(moved.json()[u"moved"_s].toInt(), values.size());
        QVERIFY(moved.json()[u"notCleared"_s].isNull());
        KeychainStore keychain;
        for (const QString& key : keys)
            QCOMPARE(waitFor(keychain.read(key)).error().kind, ErrorKind::SecretNotStored);
        QCOMPARE(machine.json({u"secrets"_s, u"status"_s})[u"missing"_s].toArray().size(), 0);
        // Once more changes nothing.
        QCOMPARE(machine.json(toVault)[u"moved"_s].toInt(), 0);

        const QJsonObject back = machine.json({u"secrets"_s, u"move"_s, u"keychain"_s});
        QCOMPARE(back[u"store"_s].toString(), u"keychain"_s);
        QCOMPARE(back[u"moved"_s].toInt(), values.size());
        for (qsizetype i = 0; i < keys.size(); ++i)
            QCOMPARE(*waitFor(keychain.read(keys.at(i))), values.at(i));
        QCOMPARE(machine.json({u"secrets"_s, u"status"_s})[u"store"_s].toString(), u"keychain"_s);
        for (const QByteArray& value : values.mid(0, 1))
            QVERIFY(!machine.printed.contains(value));
    }

    /// Killed at each of its steps, a move leaves a data directory that names a store with every secret,
    /// and the next one brings it to its end.
    void moveKilled()
    {
        VaultMachine machine;
        constexpr int gateways = 5;
        machine.makeCheapVault(u"a"_s);
        machine.makeCheapVault(u"b"_s);
        for (int i = 0; i < gateways; ++i)
            QCOMPARE(machine
                         .run(QStringList{u"--vault"_s, machine.vault(u"a"_s)}
                                 + machine.addCommand(u"G%1"_s.arg(i)),
                             "v" + QByteArray::number(i))
                         .exitCode,
                0);
        int killed = 0;
        // Each write of either vault is a step: copies first, then removals.
        for (int step = 1; step <= 2 * gateways + 1; ++step) {
            const bool inA
                = machine.json({u"secrets"_s, u"status"_s})[u"vault"_s].toString().endsWith("/a"_L1);
            const QString target = machine.vault(inA ? u"b"_s : u"a"_s);
            const QStringList move{u"secrets"_s, u"move"_s, u"vault"_s, u"--vault"_s, target};
            RunningProcess process(cliPath(), move, machine.options());
            QByteArray a = contentOf(machine.vault(u"a"_s));
            QByteArray b = contentOf(machine.vault(u"b"_s));
            int writes = 0;
            QElapsedTimer watched;
            watched.start();
            while (writes < step && watched.elapsed() < 20'000
                && !process.waitForOutput("Secrets are kept", 0)) {
                const QByteArray nowA = contentOf(machine.vault(u"a"_s));
                const QByteArray nowB = contentOf(machine.vault(u"b"_s));
                writes += int(nowA != a) + int(nowB != b);
                a = nowA;
                b = nowB;
            }
            process.kill();
            killed += int(process.finish().crashed);
            const QJsonObject status = machine.json({u"secrets"_s, u"status"_s});
            QVERIFY2(status[u"usable"_s].toBool(), machine.printed.right(500).constData());
            QCOMPARE(status[u"missing"_s].toArray().size(), 0);
            QCOMPARE(status[u"secrets"_s].toInt(), gateways);
            const ProcessResult ended = machine.run(move + QStringList{u"--json"_s});
            QVERIFY2(ended.exitCode == 0, ended.summary().constData());
            const QJsonObject after = machine.json({u"secrets"_s, u"status"_s});
            QCOMPARE(after[u"vault"_s].toString(), target);
            QCOMPARE(after[u"missing"_s].toArray().size(), 0);
            QVERIFY(after[u"leftIn"_s].isNull());
            QCOMPARE(VaultFile(machine.vault(inA ? u"a"_s : u"b"_s), giveVaultPassphrase).read()->size(), 0);
            QCOMPARE(VaultFile(target, giveVaultPassphrase).read()->size(), gateways);
        }
        QVERIFY2(killed >= 3, QByteArray::number(killed).constData());
    }

    /// To a store that cannot be used, nothing is moved.
    void moveRefused()
    {
        VaultMachine machine;
        machine.makeCheapVault();
        QCOMPARE(machine.run(QStringList{u"--vault"_s, machine.vault()} + machine.addCommand(u"A"_s), "x")
                     .exitCode,
            0);
        const QByteArray before = contentOf(machine.vault());
        const ProcessResult missing = runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"),
            {u"--none"_s, cliPath(), u"secrets"_s, u"move"_s, u"keychain"_s}, machine.options());
        QVERIFY2(missing.exitCode == 4, missing.summary().constData());
        const ProcessResult locked = runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"),
            {u"--locked"_s, cliPath(), u"secrets"_s, u"move"_s, u"keychain"_s}, machine.options());
        QVERIFY2(locked.exitCode == 4, locked.summary().constData());
        QCOMPARE(contentOf(machine.vault()), before);
        QCOMPARE(machine.json({u"secrets"_s, u"status"_s})[u"store"_s].toString(), u"vault"_s);
    }

    /// The way on when a vault, or its passphrase, is lost.
    void abandoned()
    {
        VaultMachine machine;
        machine.makeCheapVault();
        machine.makeCheapVault(u"new.vault"_s);
        const QJsonObject added
            = machine.json(QStringList{u"--vault"_s, machine.vault()} + machine.addCommand(u"A"_s), "x");
        QVERIFY(QFile::remove(machine.vault()));
        const QStringList move{
            u"secrets"_s, u"move"_s, u"vault"_s, u"--vault"_s, machine.vault(u"new.vault"_s)};
        QCOMPARE(machine.run(move).exitCode, 4);
        const ProcessResult moved = machine.run(move + QStringList{u"--abandon"_s, u"--json"_s});
        QVERIFY2(moved.exitCode == 0, moved.summary().constData());
        QCOMPARE(moved.json()[u"missing"_s][0][u"secret"_s].toString(), u"k"_s);
        const ProcessResult status = machine.run({u"secrets"_s, u"status"_s, u"--json"_s});
        QCOMPARE(status.exitCode, 4);
        QCOMPARE(status.json()[u"usable"_s].toBool(), true);
        QCOMPARE(machine
                     .run({u"gateway"_s, u"edit"_s, QString::number(added[u"id"_s].toInt()), u"--secret"_s,
                              u"k=-"_s},
                         "again")
                     .exitCode,
            0);
        QCOMPARE(machine.run({u"secrets"_s, u"status"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliSecretsMove)
#include "tst_cli_secretsmove.moc"
