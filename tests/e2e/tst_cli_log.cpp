// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"
#include "tests/e2e/CliGateway.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/LogFill.h"
#include "tests/support/Terminal.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 3'000;
const QDateTime begin(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
constexpr qint64 stepMs = 600'000;

const QString guest = u"+4915112345678"_s;

}

/// The log by the command line, held against the database.
class TestCliLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Cli> m_cli;
    TempDataDir m_files;

    std::unique_ptr<Storage> storage() const { return std::move(*Storage::open(m_cli->dataDir.path())); }
    void fill() const { QVERIFY(fillLog(*storage(), rows, begin, stepMs)); }
    QList<MessageId> idsBySql(
        const QString& where, const QString& order = u"created_at DESC, id DESC"_s) const
    {
        return storage()
            ->read([&](Connection& connection) -> Result<QList<MessageId>> {
                Result<QSqlQuery> query
                    = connection.run(u"SELECT id FROM message WHERE "_s + where + u" ORDER BY "_s + order);
                if (!query)
                    return tl::unexpected(query.error());
                QList<MessageId> ids;
                while (query->next())
                    ids.append(query->value(0).toLongLong());
                return ids;
            })
            .result()
            .value_or(QList<MessageId>());
    }
    static QList<MessageId> idsOf(const QJsonArray& list)
    {
        QList<MessageId> ids;
        for (const QJsonValue& message : list)
            ids.append(message[u"id"_s].toInteger());
        return ids;
    }
    void sql(const QString& statement) const
    {
        const Result<void> done
            = storage()
                  ->write([&statement](Connection& connection) { return connection.exec(statement); })
                  .result();
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }

    void filters_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("where");
        QTest::newRow("all") << QStringList{} << u"1"_s;
        QTest::newRow("status") << QStringList{u"--status"_s, u"error"_s} << u"status = 'error'"_s;
        QTest::newRow("two statuses")
            << QStringList{u"--status"_s, u"error,unknown"_s} << u"status IN ('error', 'unknown')"_s;
        QTest::newRow("type, venue") << QStringList{u"--type"_s, u"message"_s, u"--location"_s,
            u"Harbour Hotel"_s} << u"type = 'message' AND location = 'Harbour Hotel'"_s;
        QTest::newRow("days") << QStringList{u"--since"_s, u"2026-03-05T00:00:00Z"_s, u"--until"_s,
            u"2026-03-06T00:00:00Z"_s}
                              << u"created_at >= 1772668800000 AND created_at < 1772755200000"_s;
        QTest::newRow("digits") << QStringList{u"--search"_s, u"7919"_s}
                                << u"(recipient LIKE '%7919%' OR text LIKE '%7919%')"_s;
        QTest::newRow("words") << QStringList{u"--search"_s, u"TABLE 7 is"_s}
                               << u"text LIKE '%table 7 is%'"_s;
        QTest::newRow("all of it")
            << QStringList{u"--search"_s, u"table"_s, u"--status"_s, u"sent"_s, u"--location"_s,
                   u"Station Café"_s, u"--since"_s, u"2026-03-03"_s}
            << u"text LIKE '%table%' AND status = 'sent' AND location = 'Station Café' "
               "AND created_at >= 1772496000000"_s;
        QTest::newRow("nothing") << QStringList{u"--search"_s, u"100%_\"*"_s} << u"0"_s;
    }
    /// What is listed and what is exported is what SQL says.
    void filters()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, where);
        fill();
        const QList<MessageId> wanted = idsBySql(where);
        const QStringList list{u"log"_s, u"list"_s, u"--limit"_s, u"10000"_s};
        QCOMPARE(idsOf(m_cli->jsonArray(list + options)), wanted);
        QCOMPARE(idsOf(m_cli->jsonArray(
                     list + options + QStringList{u"--sort"_s, u"recipient"_s, u"--ascending"_s})),
            idsBySql(where, u"recipient, created_at, id"_s));

        const QString file = m_files.filePath(u"%1.csv"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        const QJsonObject said = m_cli->json(
            QStringList{u"log"_s, u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, file} + options);
        QCOMPARE(said[u"rows"_s].toInt(), wanted.size());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        CsvReader reader(csv);
        QVERIFY(reader.readHeader({u"id"_s}));
        const auto storage = this->storage();
        for (const MessageId id : wanted) {
            const QStringList row = (**reader.next()).fields;
            const Message message = storage
                                        ->read([id](Connection& connection) {
                                            return MessageRepository::details(connection, id);
                                        })
                                        .result()
                                        ->message;
            QCOMPARE(row.at(0).toLongLong(), id);
            QCOMPARE(QDateTime::fromString(row.at(1), Qt::ISODateWithMs), message.createdAt);
            QCOMPARE(row.at(2), message.to);
            QCOMPARE(row.at(4), toWord(message.status));
            QCOMPARE(row.at(6), message.gatewayName);
            QCOMPARE(row.at(7), message.location);
            QCOMPARE(row.at(8), message.text);
        }
        QVERIFY(!*reader.next());

        const ProcessResult lines = m_cli->run(
            QStringList{u"log"_s, u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, u"-"_s} + options);
        QCOMPARE(lines.exitCode, 0);
        QList<MessageId> written;
        for (const QByteArray& line : lines.out.split('\n')) {
            if (!line.isEmpty())
                written.append(QJsonDocument::fromJson(line)[u"id"_s].toInteger());
        }
        QCOMPARE(written, wanted);
    }

    void exportRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("force");
        QTest::newRow("no folder") << u"gone/out.csv"_s << u"FileUnwritable"_s << false;
        QTest::newRow("read-only place") << u"/proc/out.csv"_s << u"FileUnwritable"_s << false;
        QTest::newRow("device") << u"/dev/full"_s << u"FileUnwritable"_s << true;
        QTest::newRow("folder") << u"."_s << u"FileUnwritable"_s << true;
        QTest::newRow("is there") << u"there.csv"_s << u"FileExists"_s << false;
    }
    void exportRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QFETCH(bool, force);
        const TempDataDir folder;
        folder.addFile(u"there.csv"_s, "as before");
        const QString file = path.startsWith(u'/') ? path : folder.filePath(path);
        const ProcessResult result
            = m_cli->run(QStringList{u"log"_s, u"export"_s, u"--output"_s, file, u"--json"_s}
                + (force ? QStringList{u"--force"_s} : QStringList()));
        QVERIFY2(result.exitCode != 0, result.summary().constData());
        QCOMPARE(result.json()[u"error"_s][u"kind"_s].toString(), kind);
        QCOMPARE(folder.files(), QStringList{u"there.csv"_s});
    }

    /// The disk is full in the middle: nothing stands under the name.
    void exportToAFullDisk()
    {
        fill();
        const TempDataDir folder;
        ProcessOptions options;
        options.environment = {
            {u"OTPOST_DATA_DIR"_s, m_cli->dataDir.path()}, {u"CLI"_s, cliPath()}, {u"OUT"_s, folder.path()}};
        const ProcessResult result = runProgram(u"bash"_s,
            {u"-c"_s,
                u"trap '' XFSZ; ulimit -f 128; exec \"$CLI\" log export --output \"$OUT/out.csv\" --json"_s},
            options);
        QVERIFY2(result.json()[u"error"_s][u"kind"_s].toString() == u"FileUnwritable"_s,
            result.summary().constData());
        QCOMPARE(folder.files(), QStringList());
    }

    /// How far it is stands on the terminal; whoever reads the rows takes their time.
    void exportTellsHowFarItIs()
    {
        OTPOST_NEED_TERMINAL();
        fill();
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, m_cli->dataDir.path()}, {u"CLI"_s, cliPath()}};
        RunningProcess terminal(u"script"_s,
            {u"-qec"_s,
                u"\"$CLI\" log export --format jsonl --output - | { read -r go < /dev/tty; wc -l; }"_s,
                u"/dev/null"_s},
            options);
        QVERIFY(terminal.waitForOutput("Writing: "));
        QVERIFY(terminal.waitForOutput(" of 3,000 messages"));
        terminal.write("\n");
        const ProcessResult result = terminal.finish();
        QVERIFY2(result.exitCode == 0 && result.out.contains("\n3000"), result.summary().constData());
    }

    void exportIsStopped()
    {
        fill();
        ProcessOptions options;
        options.environment = {{u"OTPOST_DATA_DIR"_s, m_cli->dataDir.path()}};
        RunningProcess process(cliPath(), {u"log"_s, u"export"_s, u"--output"_s, u"-"_s}, options);
        QVERIFY(process.waitForOutput("id,createdAt"));
        QCOMPARE(::kill(pid_t(process.pid()), SIGINT), 0);
        const ProcessResult result = process.finish();
        // It may have been through by then.
        const bool whole = result.out.count('\n') == rows + 1;
        QVERIFY2(result.exitCode == (whole ? 0 : 1), result.summary().right(500).constData());
    }

    /// Bytes that are no text, right-to-left overrides and control characters, times of other ages.
    void oddRows()
    {
        fill();
        sql(u"UPDATE message SET text = CAST(x'48ff80c3281b5b326a00e280aeff' AS TEXT), location = 'a' || "
            "char(8238) || 'b' WHERE id = 7"_s);
        sql(u"UPDATE message SET gateway_name = 'evil' || char(27) || '[2J' || char(8238) || char(10) || 'x' "
            "WHERE id = 8"_s);
        sql(u"UPDATE message SET created_at = -62135596800000 WHERE id = 9"_s);
        sql(u"UPDATE message SET created_at = 253402300799999 WHERE id = 10"_s);
        const ProcessResult list = m_cli->run({u"log"_s, u"list"_s, u"--limit"_s, u"10000"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.out.count('\n'), rows);
        QVERIFY(list.out.contains("9999-12-31") && list.out.contains("0001-01-01"));
        for (const int id : {7, 8, 9, 10}) {
            const ProcessResult shown = m_cli->run({u"log"_s, u"show"_s, QString::number(id)});
            QVERIFY2(shown.exitCode == 0, shown.summary().constData());
            for (const ProcessResult* result : {&list, &shown}) {
                QVERIFY(!result->out.contains('\x1b'));
                QVERIFY(!result->out.contains("\xE2\x80\xAE"));
            }
        }
        QCOMPARE(idsOf(m_cli->jsonArray({u"log"_s, u"list"_s, u"--limit"_s, u"1"_s})), QList<MessageId>{10});
        const QJsonArray all = m_cli->jsonArray({u"log"_s, u"list"_s, u"--limit"_s, u"10000"_s});
        QCOMPARE(all.size(), rows);
        const ProcessResult exported = m_cli->run({u"log"_s, u"export"_s, u"--output"_s, u"-"_s});
        QCOMPARE(exported.exitCode, 0);
        QVERIFY(QString::fromUtf8(exported.out).toUtf8() == exported.out);
    }

    void careTaking()
    {
        fill();
        const QJsonObject would = m_cli->json({u"log"_s, u"prune"_s, u"--days"_s, u"1"_s, u"--dry-run"_s});
        QCOMPARE(would[u"messages"_s].toInt(), rows);
        QCOMPARE(idsBySql(u"1"_s).size(), rows);

        const QString number = filledMessage(5, begin).to;
        const QJsonObject erased = m_cli->json({u"log"_s, u"erase"_s, number});
        QCOMPARE(erased[u"messages"_s].toInt(), 1);
        QCOMPARE(m_cli->dataDir.filesWith(number.mid(3).toUtf8()), QStringList());
        const QJsonArray records = m_cli->jsonArray({u"log"_s, u"erasures"_s});
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first()[u"hint"_s].toString(), u"••"_s + number.right(2));

        const MessageId unknown = idsBySql(u"status = 'unknown'"_s).first();
        const MessageId sent = idsBySql(u"status = 'sent'"_s).first();
        const auto mark = [this](MessageId id, const QString& word) {
            return m_cli->run({u"log"_s, u"mark"_s, QString::number(id), word}).exitCode;
        };
        QCOMPARE(mark(unknown, u"delivered"_s), 3);
        QCOMPARE(mark(sent, u"sent"_s), 3);
        QCOMPARE(mark(unknown, u"not-sent"_s), 0);
        const QJsonObject shown = m_cli->json({u"log"_s, u"show"_s, QString::number(unknown)});
        QCOMPARE(shown[u"status"_s].toString(), u"error"_s);
        QCOMPARE(shown[u"events"_s][0][u"event"_s].toString(), u"marked-not-sent"_s);

        QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"mask-numbers"_s, u"on"_s}).exitCode, 0);
        const QByteArray masked = m_cli->run({u"log"_s, u"list"_s, u"--json"_s}).out
            + m_cli->run({u"log"_s, u"export"_s, u"--output"_s, u"-"_s}).out
            + m_cli->run({u"log"_s, u"show"_s, QString::number(sent)}).out;
        QVERIFY(masked.contains("+49 151 "));
        QVERIFY(!masked.contains("+49151"));

        QCOMPARE(m_cli->json({u"log"_s, u"prune"_s, u"--days"_s, u"1"_s})[u"messages"_s].toInt(), rows - 1);
        QCOMPARE(idsBySql(u"1"_s), QList<MessageId>());
    }

    /// The front desk: one sentence, and the same code by the next gateway.
    void frontDesk()
    {
        FakeHttpServer first;
        FakeHttpServer second;
        first.always(HttpScript::answer(200));
        second.always(HttpScript::answer(200));
        const QString passphrase = m_files.addFile(u"passphrase"_s, "correct horse battery staple\n");
        const auto cli = [&](const QStringList& arguments) {
            ProcessOptions options;
            options.environment = {{u"OTPOST_DATA_DIR"_s, m_cli->dataDir.path()},
                {u"OTPOST_VAULT_PASSPHRASE_FILE"_s, passphrase}};
            return runCli(QStringList{u"--vault"_s, m_files.filePath(u"vault"_s)} + arguments, options);
        };
        const auto guestJson = [&](const QStringList& more = {}) {
            return cli(QStringList{u"--json"_s, u"guest"_s, guest} + more).json().object();
        };
        for (const auto& [name, server] : {std::pair(u"Alpha"_s, &first), std::pair(u"Beta"_s, &second)}) {
            const ProcessResult added = cli({u"gateway"_s, u"add"_s, u"--name"_s, name, u"--url"_s,
                server->url(), u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s});
            QVERIFY2(added.exitCode == 0, added.summary().constData());
        }
        QCOMPARE(cli({u"guest"_s, guest}).out, "Nothing was sent to this number.\n");
        QCOMPARE(guestJson()[u"message"_s], QJsonValue());
        QCOMPARE(cli({u"guest"_s, u"reception"_s}).exitCode, 3);

        const auto send = [&](const QString& text, const QString& type) {
            return cli({u"send"_s, u"--to"_s, guest, u"--message"_s, text, u"--type"_s, type}).exitCode;
        };
        QCOMPARE(send(u"Your code is 482915"_s, u"code"_s), 0);
        const ProcessResult told = cli({u"guest"_s, u"+49 151 1234-5678"_s});
        QVERIFY2(told.out.startsWith("Sent by Alpha ") && told.out.endsWith(" s ago, not confirmed.\n"),
            told.summary().constData());
        QVERIFY2(told.err.contains("Beta"), told.summary().constData());
        const QJsonObject answer = guestJson();
        QCOMPARE(answer[u"status"_s].toString(), u"sent"_s);
        QCOMPARE(answer[u"nextGateway"_s].toString(), u"Beta"_s);
        QVERIFY(answer[u"canSendNext"_s].toBool());

        const ProcessResult next = cli({u"guest"_s, guest, u"--send-next"_s});
        QVERIFY2(next.exitCode == 0, next.summary().constData());
        QCOMPARE(second.arrivals(), 1);
        QCOMPARE(second.lastRequest().body, first.lastRequest().body);
        QVERIFY(second.lastRequest().body.contains("482915"));
        QVERIFY(!next.out.contains("482915"));
        QVERIFY(cli({u"guest"_s, guest}).out.startsWith("Sent by Beta "));
        QCOMPARE(guestJson()[u"nextGateway"_s].toString(), u"Alpha"_s);
        QCOMPARE(
            cli({u"--json"_s, u"log"_s, u"show"_s, u"1"_s}).json()[u"events"_s][0][u"event"_s].toString(),
            u"resent"_s);

        // The newest code counts, whatever else was sent; and a delivery that was reported is told.
        QCOMPARE(send(u"Breakfast is at eight"_s, u"message"_s), 0);
        QVERIFY(cli({u"guest"_s, guest}).out.startsWith("Sent by Beta "));
        sql(u"UPDATE message SET status = 'delivered' WHERE id = 2"_s);
        QVERIFY(cli({u"guest"_s, guest}).out.startsWith("Delivered by Beta "));
        QCOMPARE(m_cli->dataDir.traces("482915"), QStringList());

        // Used or over: a new one has to be asked for.
        sql(u"UPDATE challenge SET sealed = NULL"_s);
        const QJsonObject over = guestJson();
        QVERIFY(!over[u"canSendNext"_s].toBool());
        const int arrivals = first.arrivals() + second.arrivals();
        const ProcessResult refused = cli({u"guest"_s, guest, u"--send-next"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("no longer valid"));
        QCOMPARE(first.arrivals() + second.arrivals(), arrivals);
    }
};

QTEST_GUILESS_MAIN(TestCliLog)
#include "tst_cli_log.moc"
