// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/DataDirectory.h"
#include "tests/e2e/CliGateway.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Missing.h"
#include "tests/support/TestCertificate.h"

#include <QFile>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "cAnArY-8f3a-secret";

QJsonArray checksOf(const ProcessResult& result, const QString& id)
{
    QJsonArray found;
    for (const QJsonValue& check : result.json()[u"checks"_s].toArray()) {
        if (check[u"check"_s].toString() == id)
            found.append(check);
    }
    return found;
}

QString stateOf(const ProcessResult& result, const QString& id)
{
    return checksOf(result, id).at(0)[u"state"_s].toString();
}

QString textOf(const ProcessResult& result, const QString& id)
{
    const QJsonValue check = checksOf(result, id).at(0);
    return check[u"found"_s].toString() + u' ' + check[u"advice"_s].toString();
}

/// Adds a gateway with a secret.
ProcessResult addGateway(Cli& cli, const QString& url, const QStringList& more = {})
{
    return cli.run(
        QStringList{u"gateway"_s, u"add"_s, u"--name"_s, u"Kannel"_s, u"--url"_s, url, u"--payload"_s,
            u"{\"t\":\"%TO%\",\"m\":\"%MESSAGE%\",\"k\":\"%SECRET:key%\"}"_s, u"--secret"_s, u"key=-"_s}
            + more,
        canary);
}

}

/// `doctor` on machines in good and in bad health.
class TestCliDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthy()
    {
        FakeHttpServer server;
        Cli cli;
        QCOMPARE(addGateway(cli, server.url()).exitCode, 0);
        const ProcessResult result = cli.run({u"doctor"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY(result.json()[u"ok"_s].toBool());
        for (const QString& id :
            {u"data-directory"_s, u"database"_s, u"secrets"_s, u"tls"_s, u"clock"_s, u"gateway"_s, u"mail"_s})
            QVERIFY2(stateOf(result, id) == "ok"_L1, (id.toUtf8() + ' ' + result.summary()).constData());
        QCOMPARE(checksOf(result, u"gateway"_s).at(0)[u"gateway"_s].toInt(), 1);
        QVERIFY(textOf(result, u"secrets"_s).contains("keychain"_L1));
        QVERIFY(checksOf(result, u"connection"_s).isEmpty());
        // No network without being asked, and nothing is ever sent.
        QCOMPARE(server.connections(), 0);
        const ProcessResult plain = cli.run({u"doctor"_s});
        QCOMPARE(plain.exitCode, 0);
        QCOMPARE(plain.out.count('\n'), result.json()[u"checks"_s].toArray().size());
        const ProcessResult network = cli.run({u"doctor"_s, u"--network"_s, u"--json"_s});
        QVERIFY2(network.exitCode == 0, network.summary().constData());
        QCOMPARE(stateOf(network, u"connection"_s), u"ok"_s);
        QVERIFY(server.waitForConnections(1));
        QCOMPARE(server.arrivals(), 0);
        QVERIFY(!cli.printed.contains(canary));
    }

    void nothingYet()
    {
        Cli cli;
        const ProcessResult result = cli.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(stateOf(result, u"gateways"_s), u"warning"_s);
        QVERIFY(textOf(result, u"gateways"_s).contains("gateway add"_L1));
    }

    void gatewayNotUsed()
    {
        Cli cli;
        QCOMPARE(addGateway(cli, u"http://127.0.0.1:9/"_s, {u"--disabled"_s}).exitCode, 0);
        const ProcessResult result = cli.run({u"doctor"_s, u"--network"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(stateOf(result, u"gateways"_s), u"warning"_s);
        QCOMPARE(stateOf(result, u"connection"_s), u"warning"_s);
    }

    void gatewayWithARemark()
    {
        Cli cli;
        QCOMPARE(addGateway(cli, u"http://gateway.example/"_s).exitCode, 0);
        const ProcessResult result = cli.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(stateOf(result, u"gateway"_s), u"warning"_s);
        QVERIFY(textOf(result, u"gateway"_s).contains("unencrypted"_L1));
    }

    /// The keychain of another session: there, open, and empty.
    void secretGone()
    {
        Cli cli;
        QCOMPARE(addGateway(cli, u"http://127.0.0.1:9/"_s).exitCode, 0);
        const ProcessResult result = elsewhere(cli, {});
        QVERIFY2(result.exitCode == 1, result.summary().constData());
        QCOMPARE(stateOf(result, u"secrets"_s), u"ok"_s);
        QCOMPARE(stateOf(result, u"gateway"_s), u"problem"_s);
        QVERIFY(textOf(result, u"gateway"_s).contains(u"“key”"_s));
        QVERIFY(textOf(result, u"gateway"_s).contains("gateway edit 1"_L1));
    }

    void noKeychain_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("none") << u"--none"_s;
        QTest::newRow("locked") << u"--locked"_s;
    }
    void noKeychain()
    {
        QFETCH(QString, mode);
        Cli cli;
        QCOMPARE(addGateway(cli, u"http://127.0.0.1:9/"_s).exitCode, 0);
        const ProcessResult result = elsewhere(cli, {mode});
        QVERIFY2(result.exitCode == 4, result.summary().constData());
        QCOMPARE(stateOf(result, u"secrets"_s), u"problem"_s);
        // What does not depend on it was looked at all the same.
        QCOMPARE(stateOf(result, u"database"_s), u"ok"_s);
        QCOMPARE(stateOf(result, u"gateway"_s), u"ok"_s);
        QVERIFY(textOf(result, u"gateway"_s).contains("not looked at"_L1));
    }

    void noDataDirectory()
    {
        Cli cli;
        const QString file = cli.dataDir.addFile(u"file"_s, "x");
        ProcessResult result = cli.run({u"--data-dir"_s, file, u"doctor"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(stateOf(result, u"data-directory"_s), u"problem"_s);
        QVERIFY(textOf(result, u"data-directory"_s).contains(file));
        QCOMPARE(stateOf(result, u"tls"_s), u"ok"_s);
        cli.dataDir.addFile(u"otpost.db"_s, QByteArray("no database at all ").repeated(100));
        result = cli.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(stateOf(result, u"data-directory"_s), u"problem"_s);
    }

    /// A database that opens, and in which a page is not what it should be.
    void damagedDatabase()
    {
        Cli cli;
        QCOMPARE(addGateway(cli, u"http://127.0.0.1:9/"_s).exitCode, 0);
        QCOMPARE(cli.run({u"doctor"_s}).exitCode, 0);
        const QString path = databaseFile(cli.dataDir.path());
        qint64 page = 0;
        {
            Result<Connection> db = Connection::open(path, Connection::Mode::ReadWrite);
            QVERIFY(db);
            // All pages into the file: what is still in the journal would be read from there.
            QVERIFY(db->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            page = db->value(u"SELECT rootpage FROM sqlite_master WHERE name = 'message_status'"_s)
                       ->toLongLong();
        }
        QVERIFY(page > 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 pageSize = 4096;
        QVERIFY(file.seek((page - 1) * pageSize));
        file.write(QByteArray(pageSize, '\x55'));
        file.close();
        const ProcessResult result = cli.run({u"doctor"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 5, result.summary().constData());
        QCOMPARE(stateOf(result, u"data-directory"_s), u"ok"_s);
        QCOMPARE(stateOf(result, u"database"_s), u"problem"_s);
        QVERIFY2(textOf(result, u"database"_s).contains(path), result.out.constData());
    }

    void openDirectory()
    {
        Cli cli;
        QVERIFY(QFile::setPermissions(cli.dataDir.path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        const ProcessResult result = cli.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        const QJsonArray checks = checksOf(result, u"data-directory"_s);
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks.at(1)[u"state"_s].toString(), u"warning"_s);
        QVERIFY(checks.at(1)[u"advice"_s].toString().contains("chmod 700"_L1));
    }

    void certificates()
    {
        TestCertificate certificate;
        if (!certificate.make())
            OTPOST_MISSING("openssl is not installed");
        FakeHttpServer server(certificate.serverConfiguration());
        Cli cli;
        QCOMPARE(addGateway(cli, server.url()).exitCode, 0);
        const auto network = [&cli] { return cli.run({u"doctor"_s, u"--network"_s, u"--json"_s}); };
        // Nobody vouches for it.
        ProcessResult result = network();
        QVERIFY2(result.exitCode == 1, result.summary().constData());
        QCOMPARE(stateOf(result, u"connection"_s), u"problem"_s);
        // In the words of an attempt.
        const QString attempt
            = cli.json({u"gateway"_s, u"test"_s, u"1"_s, u"--to"_s, u"+4790000000"_s})[u"attempts"_s]
                  .toArray()
                  .first()[u"detail"_s]
                  .toString();
        QVERIFY2(!attempt.isEmpty() && textOf(result, u"connection"_s).contains(attempt),
            qPrintable(attempt + u'\n' + textOf(result, u"connection"_s)));
        // Not checked: reached, and the date is told.
        QCOMPARE(cli.run({u"gateway"_s, u"edit"_s, u"1"_s, u"--no-verify-tls"_s}).exitCode, 0);
        result = network();
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY(textOf(result, u"connection"_s).contains("The certificate ends on"_L1));
        QVERIFY(textOf(result, u"connection"_s).contains("TLS 1."_L1));
        // Nobody there.
        server.stopListening();
        result = network();
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(stateOf(result, u"connection"_s), u"problem"_s);
        QCOMPARE(server.arrivals(), 0);
        QVERIFY(!cli.printed.contains(canary));
    }

    void hostNotFound()
    {
        Cli cli;
        QCOMPARE(addGateway(cli, u"https://no-such-host.invalid/"_s).exitCode, 0);
        const ProcessResult result = cli.run({u"doctor"_s, u"--network"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(textOf(result, u"connection"_s).contains("no-such-host.invalid"_L1), result.out.constData());
    }

private:
    /// The doctor in a session of its own, with another keychain or none.
    static ProcessResult elsewhere(Cli& cli, const QStringList& mode)
    {
        ProcessOptions options;
        options.timeoutMs = 60'000;
        options.environment = {{u"OTPOST_DATA_DIR"_s, cli.dataDir.path()}};
        return runProgram(QStringLiteral(OTPOST_PEERS_DIR) + "/keyring.sh"_L1,
            mode + QStringList{cliPath(), u"doctor"_s, u"--json"_s}, options);
    }
};

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_cli_doctor.moc"
