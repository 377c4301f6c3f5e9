// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/VaultMachine.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Terminal.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Servers have no keychain. Runs inside tests/peers/keyring.sh, for the calls that would use one.
class TestCliVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From nothing to a message sent, on a machine without a keychain; later calls need not name the vault.
    void firstUse()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, "ok"));
        VaultMachine machine;
        const QByteArray secret = "canary-8841";
        const ProcessResult added = runProgram(QStringLiteral(OTPOST_PEERS_DIR "/keyring.sh"),
            QStringList{u"--none"_s, cliPath(), u"--vault"_s, machine.vault()}
                + machine.addCommand(u"A"_s, server.url()),
            machine.options(secret));
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        QCOMPARE(QFile::permissions(machine.vault()) & ~QFile::ReadUser & ~QFile::WriteUser,
            QFile::ReadOwner | QFile::WriteOwner);
        for (const QStringList& named : {QStringList{}, QStringList{u"--vault"_s, machine.vault()}}) {
            const ProcessResult sent = machine.run(
                named + QStringList{u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"hi"_s});
            QVERIFY2(sent.exitCode == 0, sent.summary().constData());
            QVERIFY(server.lastRequest().body.contains(secret));
        }
        QCOMPARE(machine.dir().traces(secret), QStringList());
        QCOMPARE(machine.dir().traces(vaultPassphrase), QStringList());
        QVERIFY(!machine.printed.contains(secret) && !machine.printed.contains(vaultPassphrase));
        const QJsonObject status = machine.json({u"secrets"_s, u"status"_s});
        QCOMPARE(status[u"store"_s].toString(), u"vault"_s);
        QCOMPARE(status[u"vault"_s].toString(), machine.vault());
        QCOMPARE(status[u"usable"_s].toBool(), true);
        QCOMPARE(status[u"secrets"_s].toInt(), 1);
        QCOMPARE(status[u"missing"_s].toArray().size(), 0);
    }

    /// A data directory keeps the store it began with.
    void otherStoreRefused()
    {
        VaultMachine machine;
        machine.makeCheapVault();
        machine.makeCheapVault(u"other.vault"_s);
        const auto list = [](const QString& vault) {
            return QStringList{u"--vault"_s, vault, u"gateway"_s, u"list"_s, u"--json"_s};
        };
        QCOMPARE(machine.run(list(machine.vault())).exitCode, 0);
        QCOMPARE(
            machine.run(list(QDir(machine.dir().path()).filePath(u"./data/../secrets.vault"_s))).exitCode, 0);
        const ProcessResult other = machine.run(list(machine.vault(u"other.vault"_s)));
        QCOMPARE(other.exitCode, 4);
        QVERIFY(other.err.contains("secrets move"));
        QCOMPARE(other.json()[u"error"_s][u"kind"_s].toString(), u"SecretStoreOther"_s);

        // Begun without a vault: the keychain, also where no secret was stored yet.
        VaultMachine plain;
        plain.makeCheapVault();
        QCOMPARE(plain.run({u"gateway"_s, u"list"_s}).exitCode, 0);
        const ProcessResult late = plain.run(list(plain.vault()));
        QCOMPARE(late.exitCode, 4);
        QVERIFY(late.err.contains("the keychain"));
        // A variable that was not set must not lead to another store.
        VaultMachine unset;
        QCOMPARE(unset.run({u"--vault"_s, u""_s, u"gateway"_s, u"list"_s}).exitCode, 2);
        QCOMPARE(unset.run({u"gateway"_s, u"list"_s, u"--vault="_s}).exitCode, 2);
        QVERIFY(!QFile::exists(unset.data()));
    }

    void troubles_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("kind");
        for (const char* what :
            {"no passphrase:VaultLocked", "wrong:VaultPassphraseWrong", "empty:VaultPassphraseEmpty",
                "unreadable:VaultPassphraseUnreadable", "open:VaultPassphraseOpen", "cut:VaultDamaged",
                "emptied:VaultDamaged", "gone:VaultMissing", "stranger:VaultNotOne", "newer:VaultNewer"}) {
            const QStringList parts = QString::fromLatin1(what).split(u':');
            QTest::addRow("%s", what) << parts.at(0) << parts.at(1);
        }
    }
    /// Exit 4 and what to do, whatever is wrong; nothing is lost by trying.
    void troubles()
    {
        QFETCH(QString, what);
        QFETCH(QString, kind);
        VaultMachine machine;
        machine.makeCheapVault();
        QCOMPARE(machine.run(QStringList{u"--vault"_s, machine.vault()} + machine.addCommand(u"A"_s), "x")
                     .exitCode,
            0);
        const QByteArray good = contentOf(machine.vault());
        const TempDataDir elsewhere;
        const auto replace = [&](const QByteArray& bytes) {
            QFile file(machine.vault());
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
        };
        const auto passphraseFile = [&](const QByteArray& words) {
            machine.environment[u"OTPOST_VAULT_PASSPHRASE_FILE"_s] = elsewhere.addFile(u"p"_s, words);
        };
        if (what == "no passphrase"_L1)
            machine.environment.remove(u"OTPOST_VAULT_PASSPHRASE_FILE"_s);
        else if (what == "wrong"_L1)
            passphraseFile("another\n");
        else if (what == "empty"_L1)
            passphraseFile("\n");
        else if (what == "unreadable"_L1)
            machine.environment[u"OTPOST_VAULT_PASSPHRASE_FILE"_s] = u"/nowhere/passphrase"_s;
        else if (what == "open"_L1)
            QFile::setPermissions(machine.words(), QFile::ReadOwner | QFile::WriteOther | QFile::WriteOwner);
        else if (what == "cut"_L1)
            replace(good.left(good.size() - 20));
        else if (what == "emptied"_L1)
            replace({});
        else if (what == "gone"_L1)
            QVERIFY(QFile::remove(machine.vault()));
        else if (what == "stranger"_L1)
            replace("#!/bin/sh\n");
        else
            replace("OTPVAULT\x07" + good.mid(9));
        const QByteArray before = contentOf(machine.vault());

        const ProcessResult add = machine.run(machine.addCommand(u"B"_s) + QStringList{u"--json"_s}, "y");
        QVERIFY2(add.exitCode == 4, add.summary().constData());
        QCOMPARE(add.json()[u"error"_s][u"kind"_s].toString(), kind);
        const ProcessResult send
            = machine.run({u"send"_s, u"--to"_s, u"+4712345678"_s, u"--message"_s, u"hi"_s});
        QVERIFY2(send.exitCode == 4, send.summary().constData());
        const ProcessResult status = machine.run({u"secrets"_s, u"status"_s, u"--json"_s});
        QCOMPARE(status.exitCode, 4);
        QCOMPARE(status.json()[u"problem"_s][u"kind"_s].toString(), kind);
        QCOMPARE(status.json()[u"usable"_s].toBool(), false);
        // What needs no secret goes on.
        QCOMPARE(machine.run({u"gateway"_s, u"list"_s}).exitCode, 0);
        QCOMPARE(contentOf(machine.vault()), before);
        QCOMPARE(QFile::exists(machine.vault()), what != "gone"_L1);
    }

    /// A data directory whose vault cannot be made is not settled by the attempt.
    void notMade()
    {
        VaultMachine machine;
        const QStringList list{u"gateway"_s, u"list"_s};
        QCOMPARE(machine.run(QStringList{u"--vault"_s, u"/nowhere/v"_s} + list).exitCode, 4);
        machine.environment.remove(u"OTPOST_VAULT_PASSPHRASE_FILE"_s);
        const ProcessResult locked = machine.run(QStringList{u"--vault"_s, machine.vault()} + list);
        QCOMPARE(locked.exitCode, 4);
        QVERIFY(locked.err.contains("OTPOST_VAULT_PASSPHRASE_FILE") && locked.err.contains("terminal"));
        QVERIFY(!QFile::exists(machine.vault()));
        const TempDataDir credentials;
        credentials.addFile(u"otpost-vault"_s, vaultPassphrase);
        machine.environment[u"CREDENTIALS_DIRECTORY"_s] = credentials.path();
        QCOMPARE(machine.run(QStringList{u"--vault"_s, machine.vault()} + list).exitCode, 0);
    }

    /// Asked for on the terminal, twice for a new vault; what is typed is not shown.
    void terminal()
    {
        OTPOST_NEED_TERMINAL();
        VaultMachine machine;
        ProcessOptions options = machine.options();
        options.environment.remove(u"OTPOST_VAULT_PASSPHRASE_FILE"_s);
        const auto onTerminal = [&](const QString& command) {
            return std::make_unique<RunningProcess>(
                u"script"_s, QStringList{u"-qec"_s, cliPath() + u' ' + command, u"/dev/null"_s}, options);
        };
        auto list = onTerminal(u"--vault "_s + machine.vault() + u" gateway list"_s);
        QVERIFY(list->waitForOutput("New passphrase for the vault"));
        list->write("typed-4417\n");
        QVERIFY(list->waitForOutput("once more"));
        list->write("typed-4418\n");
        ProcessResult result = list->finish();
        QCOMPARE(result.exitCode, 4);
        QVERIFY(result.out.contains("not the same"));
        QVERIFY(!QFile::exists(machine.vault()));

        list = onTerminal(u"--vault "_s + machine.vault() + u" gateway list"_s);
        QVERIFY(list->waitForOutput("New passphrase"));
        list->write("typed-44179\x7f\n");
        QVERIFY(list->waitForOutput("once more"));
        list->write("nonsense\x15typed-4417\n");
        result = list->finish();
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY(!result.out.contains("typed-"));

        auto status = onTerminal(u"secrets status"_s);
        QVERIFY(status->waitForOutput("Passphrase of the vault"));
        status->write("typed-4417\n");
        result = status->finish();
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY(result.out.contains("can be used"));
        QVERIFY(!result.out.contains("typed-"));

        // Ctrl+C is an answer as well, and the terminal shows again what is typed.
        status = onTerminal(u"secrets status; stty -a"_s);
        QVERIFY(status->waitForOutput("Passphrase of the vault"));
        status->write("\x03");
        result = status->finish();
        QVERIFY2(result.out.contains("needs its passphrase"), result.summary().constData());
        QVERIFY(result.out.contains(" echo ") && result.out.contains(" icanon"));
    }

    /// Programs that add gateways at the same time lose nobody's secrets.
    void together()
    {
        VaultMachine machine;
        machine.makeCheapVault();
        QCOMPARE(machine.run({u"--vault"_s, machine.vault(), u"gateway"_s, u"list"_s}).exitCode, 0);
        constexpr int programs = 12;
        std::vector<std::unique_ptr<RunningProcess>> running;
        for (int i = 0; i < programs; ++i) {
            running.push_back(std::make_unique<RunningProcess>(
                cliPath(), machine.addCommand(u"G%1"_s.arg(i)), machine.options()));
            running.back()->write("value-" + QByteArray::number(i));
            running.back()->closeInput();
        }
        for (const auto& process : running) {
            const ProcessResult result = process->finish();
            QVERIFY2(result.exitCode == 0, result.summary().constData());
        }
        const QJsonObject status = machine.json({u"secrets"_s, u"status"_s});
        QCOMPARE(status[u"secrets"_s].toInt(), programs);
        QCOMPARE(status[u"missing"_s].toArray().size(), 0);
    }

    /// Any bytes within the limit, kept as they are.
    void bytes()
    {
        VaultMachine machine;
        machine.makeCheapVault();
        const QByteArray binary("\0\xff\xfe line\r\n\0end", 15);
        const QStringList add{u"--vault"_s, machine.vault(), u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s,
            u"--url"_s, u"https://api.example/"_s, u"--payload"_s, u"t=%TO%%MESSAGE%&k=%SECRET:k%"_s,
            u"--content-type"_s, u"form"_s};
        const ProcessResult added = machine.run(add + QStringList{u"--secret"_s, u"k=-"_s}, binary);
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        VaultFile vault(machine.vault(), giveVaultPassphrase);
        QCOMPARE(vault.read()->value(machine.keys().constFirst()), binary);
        for (const QByteArray& bad : {QByteArray("a\0b", 3), QByteArray("a\r\nX-Evil: 1")}) {
            const ProcessResult header = machine.run(
                {u"gateway"_s, u"edit"_s, u"1"_s, u"--header"_s, u"X-Key: -"_s, u"--json"_s}, bad);
            QCOMPARE(header.exitCode, 3);
            QCOMPARE(header.json()[u"error"_s][u"kind"_s].toString(), u"HeaderValueInvalid"_s);
        }
        const ProcessResult tooLong = machine.run(
            {u"gateway"_s, u"edit"_s, u"1"_s, u"--secret"_s, u"k=-"_s, u"--json"_s}, QByteArray(2561, 'k'));
        QCOMPARE(tooLong.exitCode, 3);
        QCOMPARE(tooLong.json()[u"error"_s][u"kind"_s].toString(), u"SecretTooLong"_s);
        QCOMPARE(vault.read()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliVault)
#include "tst_cli_vault.moc"
