// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Process.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int messageCount = 10'000;
constexpr int everyCode = 5; ///< every fifth is a customer code
constexpr int kills = 50;
constexpr int patienceMs = 60'000;

/// One row of the log with what was tried for it.
struct Row {
    QString status;
    QString type;
    std::vector<std::pair<GatewayId, QString>> attempts; ///< gateway and outcome, in order
    std::vector<bool> interrupted;
};

/// Fails the test with words for one message.
#define CHECK_MESSAGE(condition, words) QVERIFY2(condition, QByteArray(where + (words)).constData())

using Rows = std::map<MessageId, Row>;

Result<Rows> readRows(Connection& connection)
{
    Rows rows;
    Result<QSqlQuery> messages = connection.run(u"SELECT id, status, type FROM message"_s);
    if (!messages)
        return tl::unexpected(messages.error());
    while (messages->next())
        rows[messages->value(0).toLongLong()]
            = Row{messages->value(1).toString(), messages->value(2).toString(), {}, {}};
    Result<QSqlQuery> attempts = connection.run(
        u"SELECT message_id, gateway_id, outcome, coalesce(reason, '') FROM attempt ORDER BY message_id, number"_s);
    if (!attempts)
        return tl::unexpected(attempts.error());
    while (attempts->next()) {
        Row& row = rows[attempts->value(0).toLongLong()];
        row.attempts.emplace_back(attempts->value(1).toLongLong(), attempts->value(2).toString());
        row.interrupted.push_back(attempts->value(3).toString().contains(u"InterruptedInFlight"_s));
    }
    return rows;
}

QString codeOf(int number)
{
    return QString::number(748'000 + number); // no number that stands in the schema
}

}

/// Programs that send are killed at random moments, again and again.
class TestCliKill : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_data;
    ProcessOptions m_options;
    std::unique_ptr<Services> m_services;

    OpenOptions openOptions() const
    {
        OpenOptions options;
        options.dataDirectory = m_data;
        options.vaultFile = m_dir->filePath(u"vault"_s);
        return options;
    }
    QStringList deliver() const { return {u"--data-dir"_s, m_data, u"deliver"_s}; }
    void addGateway(const QString& name, const QString& url)
    {
        GatewayDraft draft;
        draft.gateway.name = name;
        draft.gateway.custom.url = url;
        draft.gateway.custom.payload = u"{\"id\":\"%ID%\",\"text\":\"%MESSAGE%\"}"_s;
        QVERIFY(m_services->gateways().save(draft).result());
    }
    /// Where it stands, for the message of a failed check.
    static const char* around(const QString& file, const QByteArray& bytes, const QString& code)
    {
        static QByteArray words;
        const QByteArray near = bytes.mid(std::max<qsizetype>(bytes.indexOf(code.toLatin1()) - 60, 0), 120);
        words = file.toUtf8() + ": " + near.toPercentEncoding(" {}[]\"',:;%=/+");
        return words.constData();
    }
    void verifyNoCodes() const
    {
        const QFileInfoList files = QDir(m_data).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo& info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (int i = 0; i < messageCount; i += everyCode * 20)
                QVERIFY2(!bytes.contains(codeOf(i).toLatin1()), around(info.fileName(), bytes, codeOf(i)));
        }
    }
    /// How often the server got each message.
    static std::map<MessageId, int> arrivals(const FakeHttpServer& server)
    {
        std::map<MessageId, int> counted;
        for (const ReceivedRequest& request : server.requests()) {
            const qsizetype from = request.body.indexOf("\"id\":\"") + 6;
            ++counted[request.body.mid(from, request.body.indexOf('"', from) - from).toLongLong()];
        }
        return counted;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_data = m_dir->filePath(u"data"_s);
        const QString passphrase = m_dir->filePath(u"passphrase"_s);
        QFile file(passphrase);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse battery staple\n");
        file.close();
        qputenv("OTPOST_VAULT_PASSPHRASE_FILE", passphrase.toLocal8Bit());
        m_options.environment.insert(u"OTPOST_VAULT_PASSPHRASE_FILE"_s, passphrase);
        auto opened = Services::open(openOptions());
        QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
        m_services = std::move(*opened);
    }
    void cleanup() { m_services.reset(); }

    void nothingLostNothingDoubled()
    {
        quint32 seed = QRandomGenerator::system()->generate();
        if (qEnvironmentVariableIsSet("OTPOST_TEST_SEED"))
            seed = qEnvironmentVariable("OTPOST_TEST_SEED").toUInt();
        qInfo("OTPOST_TEST_SEED=%u", seed);
        QRandomGenerator random(seed);

        FakeHttpServer first;
        FakeHttpServer second;
        for (int i = 0; i < 2 * messageCount; ++i) {
            const quint32 chance = random.bounded(100U);
            first.enqueue(chance == 0 ? HttpScript::close()
                    : chance == 1     ? HttpScript::answer(400, "no")
                                      : HttpScript::answer(200, "ok"));
        }
        first.always(HttpScript::answer(200));
        second.always(HttpScript::answer(200));
        addGateway(u"First"_s, first.url());
        addGateway(u"Second"_s, second.url());

        // Everything is handed in while senders come and go.
        SubmitOptions options;
        options.leaveToOthers = true;
        QList<QFuture<Result<Submission>>> accepted;
        const auto handIn = [&](int from, int to) {
            for (int i = from; i < to; ++i) {
                const bool code = i % everyCode == 0;
                MessageRequest request{u"+49151%1"_s.arg(10'000'000 + i),
                    code ? u"Your code: "_s + codeOf(i) : u"Hello %1"_s.arg(i), {},
                    code ? MessageType::CustomerCode : MessageType::Message, {}, u"OTPost"_s, 600};
                accepted.append(m_services->dispatcher().submit(*composeMessage(request), options));
            }
        };
        for (int kill = 0; kill < kills; ++kill) {
            handIn(messageCount * kill / kills, messageCount * (kill + 1) / kills);
            // Each other one is killed amid its calls, the others wherever they are, even in their first
            // steps.
            const bool amid = kill % 2 == 1;
            const auto isAccepted = [&accepted] {
                return std::all_of(accepted.begin(), accepted.end(),
                    [](const QFuture<Result<Submission>>& one) { return one.isFinished(); });
            };
            if (amid)
                QVERIFY(QTest::qWaitFor(isAccepted, patienceMs));
            const int calls = first.arrivals() + second.arrivals() + int(random.bounded(1U, 150U));
            RunningProcess sender(cliPath(), deliver(), m_options);
            if (amid)
                QVERIFY(QTest::qWaitFor(
                    [&] { return first.arrivals() + second.arrivals() >= calls; }, patienceMs));
            else
                QTest::qWait(int(random.bounded(20U, 500U)));
            sender.kill();
        }
        for (const QFuture<Result<Submission>>& one : std::as_const(accepted)) {
            const Result<Submission> submission = one.result();
            QVERIFY2(submission, submission ? "" : qPrintable(describe(submission.error())));
        }
        const ProcessOptions patient{m_options.environment, {}, {}, 120'000};
        const ProcessResult last = runProgram(cliPath(), deliver(), patient);
        QVERIFY2(last.exitCode == 0, last.summary().constData());

        const Result<Rows> rows = m_services->storage()
                                      .read([](Connection& connection) { return readRows(connection); })
                                      .result();
        QVERIFY(rows);
        QCOMPARE(int(rows->size()), messageCount);
        const std::map<MessageId, int> atFirst = arrivals(first);
        const std::map<MessageId, int> atSecond = arrivals(second);
        int interrupted = 0;
        for (const auto& [id, row] : *rows) {
            const QByteArray where = "message " + QByteArray::number(id) + ' ' + row.status.toUtf8();
            const auto count = [id = id](const std::map<MessageId, int>& counted) {
                const auto entry = counted.find(id);
                return entry == counted.end() ? 0 : entry->second;
            };
            CHECK_MESSAGE(
                row.status == u"sent"_s || row.status == u"unknown"_s || row.status == u"error"_s, "");
            // Each call that the server saw is an attempt in the log, and none was made twice.
            int triedFirst = 0;
            int triedSecond = 0;
            for (std::size_t i = 0; i < row.attempts.size(); ++i) {
                ++(row.attempts[i].first == 1 ? triedFirst : triedSecond);
                const bool isLast = i + 1 == row.attempts.size();
                CHECK_MESSAGE(!row.interrupted[i] || isLast, ": sent again after it was interrupted");
                CHECK_MESSAGE(
                    row.attempts[i].second != u"accepted"_s || isLast, ": sent again after it was accepted");
                CHECK_MESSAGE(row.type == u"code"_s || row.attempts[i].second != u"unknown"_s || isLast,
                    ": a message sent again after it may have been sent");
                interrupted += row.interrupted[i] ? 1 : 0;
            }
            CHECK_MESSAGE(
                count(atFirst) <= triedFirst, ": the first gateway saw more calls than the log has");
            CHECK_MESSAGE(
                count(atSecond) <= triedSecond, ": the second gateway saw more calls than the log has");
            CHECK_MESSAGE(triedFirst <= 1 && triedSecond <= 1, ": a gateway was asked twice");
            if (row.status == u"sent"_s)
                CHECK_MESSAGE(count(atFirst) + count(atSecond) >= 1, ": nobody saw it");
            if (!row.interrupted.empty() && row.interrupted.back())
                QCOMPARE(row.status, u"unknown"_s);
        }
        qInfo("%d were on their way when their program was killed", interrupted);
        QVERIFY2(interrupted > 0, "no kill met a call: the test shows nothing");

        // No code ever stood in the data directory, nor in what was not merged into the database yet.
        QVERIFY(QFile::exists(m_data + "/otpost.db-wal"_L1));
        verifyNoCodes();
        m_services.reset();
        verifyNoCodes();
    }
};

QTEST_GUILESS_MAIN(TestCliKill)
#include "tst_cli_kill.moc"
