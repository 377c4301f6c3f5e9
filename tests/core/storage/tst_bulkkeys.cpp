// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BulkKeys.h"

#include "core/storage/QueueRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

BulkJob job(int minute, const char* path = "a", const char* content = "x")
{
    return BulkJob{noon.addSecs(60 * minute), BulkKeys::tagOf(path), BulkKeys::tagOf(content),
        QString::number(minute).rightJustified(8, u'0')};
}

}

class TestBulkKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<Storage> m_storage;

    void store(const QString& key, MessageStatus status = MessageStatus::Sent, int lifetimeDays = 30)
    {
        const auto insert = [&](Connection& connection) -> Result<void> {
            QueueRow row;
            row.message.to = u"+4915112345678"_s;
            row.message.text = key;
            row.message.createdAt = noon;
            row.idempotencyKey = key;
            row.keyExpiresAt = noon.addDays(lifetimeDays);
            const Result<InsertedRow> stored = QueueRepository::insert(connection, row);
            if (!stored)
                return tl::unexpected(stored.error());
            return connection.exec(
                u"UPDATE message SET status = ? WHERE id = ?"_s, {toWord(status), stored->id});
        };
        QVERIFY(m_storage->write(insert).result());
    }
    std::optional<BulkJob> newest(
        const char* path, const char* content, const QDateTime& now = noon.addDays(1)) const
    {
        const auto read = [&](Connection& connection) {
            return BulkKeys::newest(connection, BulkKeys::tagOf(path), BulkKeys::tagOf(content), now);
        };
        return m_storage->read(read).result().value_or(std::nullopt);
    }
    QList<MessageId> known(const QStringList& keys, const QDateTime& now = noon.addDays(1)) const
    {
        const auto read = [&](Connection& connection) { return BulkKeys::find(connection, keys, now); };
        QList<MessageId> ids;
        const QList<std::optional<BulkKnown>> found
            = m_storage->read(read).result().value_or(QList<std::optional<BulkKnown>>());
        for (const std::optional<BulkKnown>& one : found)
            ids.append(one ? one->id : 0);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        auto opened = Storage::open(m_dir->path());
        QVERIFY(opened);
        m_storage = std::move(*opened);
    }
    void cleanup() { m_storage.reset(); }

    void newestOfFile()
    {
        QVERIFY(!newest("a", "x"));
        for (const BulkJob& one : {job(3), job(1), job(2, "b", "y"), job(4, "c", "z")}) {
            for (quint64 row = 0; row < 50; ++row)
                store(BulkKeys::keyOf(one, row * 0x123456789ABCDEF, 1));
        }
        QCOMPARE(newest("a", "x"), job(3));
        QCOMPARE(newest("a", "-"), job(3)); // corrected
        QCOMPARE(newest("-", "x"), job(3)); // moved
        QCOMPARE(newest("b", "-"), job(2, "b", "y"));
        QCOMPARE(newest("b", "z"), job(4, "c", "z")); // the newer of two that fit
        QVERIFY(!newest("-", "-"));
        QVERIFY(!newest("a", "x", noon.addDays(31)));
    }

    /// Keys that others made up.
    void otherKeys()
    {
        for (const char* key : {"otpost-csv:", "otpost-csv:zzz", "otpost-csv:a.b.c.d:e", "otpost-csv:~",
                 "otpost-csw", "otpost", "order 7", "otpost-csv:....:", "otpost-csv:\xC3\xA9"})
            store(QString::fromUtf8(key));
        QVERIFY(!newest("a", "x"));
        store(BulkKeys::keyOf(job(1), 7, 1));
        QCOMPARE(newest("a", "x"), job(1));
    }

    void rows()
    {
        const quint64 largest = ~quint64(0);
        const QString first = BulkKeys::keyOf(job(1), largest, 1);
        const QString second = BulkKeys::keyOf(job(1), largest, 2);
        store(first);
        QVERIFY(first.size() <= 200);
        QCOMPARE(known({second, first, BulkKeys::keyOf(job(2), largest, 1)}), QList<MessageId>({0, 1, 0}));
        QCOMPARE(known({first}, noon.addDays(31)), QList<MessageId>({0}));
        const auto any = [this](const BulkJob& of, const std::vector<quint64>& tags) {
            return m_storage
                ->read([&](Connection& connection) { return BulkKeys::hasAny(connection, of, tags); })
                .result()
                .value();
        };
        QVERIFY(any(job(1), {1, largest}));
        QVERIFY(!any(job(1), {1, 2}));
        QVERIFY(!any(job(2), {largest}));
        QVERIFY(!any(job(1), {}));
    }

    void release_data()
    {
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<bool>("freed");
        QTest::addColumn<bool>("freedIfFailedToo");
        QTest::addRow("new") << MessageStatus::New << false << false;
        QTest::addRow("sending") << MessageStatus::Sending << false << false;
        QTest::addRow("sent") << MessageStatus::Sent << false << false;
        QTest::addRow("delivered") << MessageStatus::Delivered << false << false;
        QTest::addRow("undelivered") << MessageStatus::Undelivered << false << false;
        QTest::addRow("unknown") << MessageStatus::Unknown << false << false;
        QTest::addRow("expired") << MessageStatus::Expired << true << true;
        QTest::addRow("error") << MessageStatus::Error << false << true;
    }
    void release()
    {
        QFETCH(MessageStatus, status);
        QFETCH(bool, freed);
        QFETCH(bool, freedIfFailedToo);
        const QStringList keys{BulkKeys::keyOf(job(1), 1, 1)};
        store(keys.first(), status);
        for (const bool failedToo : {false, true}) {
            const auto work
                = [&](Connection& connection) { return BulkKeys::release(connection, keys, failedToo); };
            QVERIFY(m_storage->write(work).result());
            QCOMPARE(known(keys).first() == 0, failedToo ? freedIfFailedToo : freed);
        }
    }
};

QTEST_GUILESS_MAIN(TestBulkKeys)
#include "tst_bulkkeys.moc"
