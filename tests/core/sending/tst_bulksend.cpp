// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/BulkSend.h"
#include "core/sending/Dispatcher.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSignalSpy>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 60'000;

QString numberOf(int row)
{
    return u"+49151%1"_s.arg(12'000'000 + row);
}

/// Rows from `from` up to the one before `to`.
QByteArray rowsOf(int from, int to)
{
    QByteArray rows;
    for (int i = from; i < to; ++i)
        rows += numberOf(i).toUtf8() + ",Text " + QByteArray::number(i) + "\n";
    return rows;
}

const QByteArray header = "to,message\n";

}

Q_DECLARE_METATYPE(otpost::BulkOrder)

class TestBulkSend : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<TempDataDir> m_files;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<FakeHttpServer> m_server;

    void addGateway()
    {
        GatewayDraft draft;
        draft.gateway.name = u"A"_s;
        draft.gateway.custom.url = m_server->url();
        draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
        draft.gateway.connection.timeoutMs = 2'000; // after a stop, the rest is waited for
        QVERIFY(m_services->gateways().save(draft).result());
    }
    BulkOrder order(const QString& name = u"list.csv"_s) const
    {
        BulkOrder made;
        made.file = m_files->filePath(name);
        made.common.defaultLocation = u"OTPost"_s;
        made.common.lifetimeSeconds = 60;
        made.window = 20;
        return made;
    }
    QString write(const QByteArray& rows, const QString& name = u"list.csv"_s) const
    {
        return m_files->addFile(name, header + rows);
    }
    /// Runs a list to its end; `meanwhile` is called with every change.
    BulkResult run(const BulkOrder& what, const std::function<void(BulkSend&)>& meanwhile = {})
    {
        BulkSend bulk(m_services->storage(), m_services->dispatcher(), what);
        std::optional<BulkResult> result;
        connect(&bulk, &BulkSend::finished, &bulk, [&](const BulkResult& all) { result = all; });
        bulk.start();
        QDeadlineTimer deadline(timeoutMs);
        while (!result && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
            if (meanwhile && !result)
                meanwhile(bulk);
        }
        return result.value_or(BulkResult());
    }
    /// How often each number was asked for.
    QMap<QString, int> sentTo() const
    {
        QMap<QString, int> counts;
        for (const ReceivedRequest& request : m_server->requests())
            ++counts[QJsonDocument::fromJson(request.body).object()[u"to"_s].toString()];
        return counts;
    }
    static QMap<QString, int> once(int from, int to)
    {
        QMap<QString, int> counts;
        for (int i = from; i < to; ++i)
            counts.insert(numberOf(i), 1);
        return counts;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_files = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto opened = Services::open(m_dir->path(), m_secrets.get());
        QVERIFY(opened);
        m_services = std::move(*opened);
        m_server = std::make_unique<FakeHttpServer>();
        m_server->always(HttpScript::answer(200, "ok"));
    }
    void cleanup()
    {
        m_services.reset();
        m_server.reset();
    }

    void sendsAll()
    {
        addGateway();
        write(rowsOf(0, 300));
        const BulkResult result = run(order());
        QVERIFY(!result.problem);
        BulkCounts wanted;
        wanted.total = wanted.sent = 300;
        QCOMPARE(result.counts, wanted);
        QVERIFY(!result.stopped);
        QCOMPARE(sentTo(), once(0, 300));
    }

    /// Nothing is sent while a row is wrong.
    void refusesWhole()
    {
        addGateway();
        QByteArray rows = rowsOf(0, 5);
        for (int i = 0; i < 25; ++i)
            rows += "Anna,Hello\n";
        write(rows);
        const BulkResult result = run(order());
        QVERIFY(!result.begun);
        QCOMPARE(result.refusals.size(), mostBulkReasons);
        QCOMPARE(result.refusals.first().kind, ErrorKind::CsvRowRefused);
        QCOMPARE(result.refusals.first().args.first(), u"7"_s);
        QCOMPARE(result.problem, result.refusals.first());
        QCOMPARE(result.counts.refused, 25);
        QCOMPARE(m_server->arrivals(), 0);

        BulkOrder others = order();
        others.skipInvalid = true;
        const BulkResult sent = run(others);
        QVERIFY(sent.begun);
        QCOMPARE(sent.counts.sent, 5);
        QCOMPARE(sent.counts.refused, 25);
        QCOMPARE(sent.counts.left(), 0);
        QCOMPARE(sentTo(), once(0, 5));
    }

    void keepsFromBeginning_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("gateway");
        QTest::addColumn<bool>("resume");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addRow("no rows") << header << true << false << ErrorKind::CsvEmpty;
        QTest::addRow("no gateway") << header + rowsOf(0, 1) << false << false << ErrorKind::NoGatewayInRoute;
        QTest::addRow("nothing to resume")
            << header + rowsOf(0, 1) << true << true << ErrorKind::CsvNothingToResume;
        QTest::addRow("broken at its end")
            << header + rowsOf(0, 500) + "\"" << true << false << ErrorKind::CsvQuoteOpen;
    }
    void keepsFromBeginning()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, gateway);
        QFETCH(bool, resume);
        QFETCH(ErrorKind, kind);
        if (gateway)
            addGateway();
        m_files->addFile(u"list.csv"_s, content);
        BulkOrder what = order();
        what.resume = resume;
        const BulkResult result = run(what);
        QVERIFY(!result.begun);
        QVERIFY(result.problem);
        QCOMPARE(result.problem->kind, kind);
        QCOMPARE(m_server->arrivals(), 0);
    }

    void alike()
    {
        addGateway();
        const QString path = write(rowsOf(0, 3) + rowsOf(0, 2) + rowsOf(1, 2));
        const BulkResult result = run(order());
        QCOMPARE(result.counts.sent, 6);
        QCOMPARE(result.counts.duplicates, 3);
        const QMap<QString, int> all{{numberOf(0), 2}, {numberOf(1), 3}, {numberOf(2), 1}};
        QCOMPARE(sentTo(), all);
        BulkOrder again = order();
        again.resume = true;
        const BulkResult nothing = run(again);
        QVERIFY(!nothing.problem);
        QCOMPARE(nothing.counts.earlier, 6);
        QCOMPARE(nothing.counts.sent, 6);
        QCOMPARE(sentTo(), all);
    }

    /// Without --resume all of it goes again; with it, the newest run counts.
    void again()
    {
        addGateway();
        write(rowsOf(0, 4));
        QCOMPARE(run(order()).counts.sent, 4);
        const BulkResult second = run(order());
        QCOMPARE(second.counts.sent, 4);
        QCOMPARE(second.counts.earlier, 0);
        QCOMPARE(m_server->arrivals(), 8);
        BulkOrder resumed = order();
        resumed.resume = true;
        QCOMPARE(run(resumed).counts.earlier, 4);
        QCOMPARE(m_server->arrivals(), 8);
    }

    /// The same list elsewhere, another list in the same place, a corrected one, another location.
    void whichList()
    {
        addGateway();
        write(rowsOf(0, 4));
        QCOMPARE(run(order()).counts.sent, 4);
        write(rowsOf(0, 4), u"moved.csv"_s);
        BulkOrder moved = order(u"moved.csv"_s);
        moved.resume = true;
        QCOMPARE(run(moved).counts.earlier, 4);

        write(rowsOf(2, 6));
        BulkOrder corrected = order();
        corrected.resume = true;
        const BulkResult result = run(corrected);
        QCOMPARE(result.counts.earlier, 2);
        QCOMPARE(result.counts.sent, 4);
        QCOMPARE(sentTo(), once(0, 6));

        write(rowsOf(10, 12));
        const BulkResult other = run(corrected);
        QVERIFY(other.problem);
        QCOMPARE(other.problem->kind, ErrorKind::CsvNothingToResume);
        QCOMPARE(sentTo(), once(0, 6));

        write(rowsOf(0, 4));
        BulkOrder elsewhere = order();
        elsewhere.resume = true;
        elsewhere.common.location = u"Lobby"_s;
        const BulkResult lobby = run(elsewhere);
        QVERIFY(!lobby.problem);
        QCOMPARE(lobby.counts.earlier, 0);
    }

    void stopAndResume()
    {
        addGateway();
        m_server->always(HttpScript::drip(HttpScript::answer(200, QByteArray(40, 'x')), 20, 5));
        write(rowsOf(0, 200));
        const BulkResult stopped = run(order(), [](BulkSend& bulk) {
            if (bulk.counts().ended() >= 30)
                bulk.stop();
        });
        QVERIFY(stopped.stopped);
        QVERIFY(!stopped.problem);
        QVERIFY(stopped.counts.sent >= 30);
        QVERIFY(stopped.counts.left() > 0);
        QCOMPARE(stopped.counts.waiting, 0);
        QCOMPARE(stopped.counts.error, 0);
        QCOMPARE(stopped.counts.unknown, 0);
        QCOMPARE(stopped.counts.sent + stopped.counts.left(), 200);
        QCOMPARE(m_server->arrivals(), stopped.counts.sent);

        // Meanwhile the list was corrected and grew.
        write(rowsOf(0, 190) + rowsOf(200, 210));
        BulkOrder resumed = order();
        resumed.resume = true;
        const BulkResult rest = run(resumed);
        QCOMPARE(rest.counts.sent, 200);
        QCOMPARE(rest.counts.earlier, std::min(stopped.counts.sent, qint64(190)));
        QMap<QString, int> all = sentTo();
        for (int i = 0; i < 210; ++i) {
            if (i < 190 || i >= 200)
                QCOMPARE(all.value(numberOf(i)), 1);
        }
    }

    void stopWhileChecking()
    {
        addGateway();
        write(rowsOf(0, 20'000));
        const BulkResult stopped = run(order(), [](BulkSend& bulk) { bulk.stop(); });
        QVERIFY(stopped.stopped);
        QVERIFY(!stopped.begun);
        QCOMPARE(m_server->arrivals(), 0);
    }

    /// Of what is on its way nothing is known.
    void stopNow()
    {
        addGateway();
        m_server->always(HttpScript::never());
        write(rowsOf(0, 50));
        QElapsedTimer time;
        time.start();
        const BulkResult stopped = run(order(), [this](BulkSend& bulk) {
            if (m_server->arrivals() > 0)
                bulk.stopNow();
        });
        QVERIFY(time.elapsed() < 10'000);
        QVERIFY(stopped.stopped);
        QVERIFY(stopped.counts.unknown >= 1);
        QCOMPARE(stopped.counts.sent, 0);
        QCOMPARE(stopped.counts.waiting, 0);
        QCOMPARE(stopped.counts.unknown + stopped.counts.left(), 50);
    }

    /// What was refused is tried again only if somebody says so; what is unclear never.
    void failed_data()
    {
        QTest::addColumn<HttpScript>("script");
        QTest::addColumn<bool>("unclear");
        QTest::addRow("refused") << HttpScript::answer(400) << false;
        QTest::addRow("unclear") << HttpScript::cutAfter(9, HttpScript::answer(200, "ok")) << true;
    }
    void failed()
    {
        QFETCH(HttpScript, script);
        QFETCH(bool, unclear);
        addGateway();
        m_server->enqueue(script);
        write(rowsOf(0, 2));
        BulkOrder what = order();
        what.window = 1;
        const BulkResult first = run(what);
        QCOMPARE(first.counts.sent, 1);
        QCOMPARE(unclear ? first.counts.unknown : first.counts.error, 1);
        QCOMPARE(m_server->arrivals(), 2);

        what.resume = true;
        const BulkResult resumed = run(what);
        QCOMPARE(resumed.counts.earlier, 2);
        QCOMPARE(m_server->arrivals(), 2);

        what.retryFailed = true;
        const BulkResult retried = run(what);
        QCOMPARE(m_server->arrivals(), unclear ? 2 : 3);
        QCOMPARE(retried.counts.sent, unclear ? 1 : 2);
        QCOMPARE(retried.counts.earlier, unclear ? 2 : 1);
        // That counts from now on.
        what.retryFailed = false;
        QCOMPARE(run(what).counts.sent, unclear ? 1 : 2);
        QCOMPARE(m_server->arrivals(), unclear ? 2 : 3);
    }
};

QTEST_GUILESS_MAIN(TestBulkSend)
#include "tst_bulksend.moc"
