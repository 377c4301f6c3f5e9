// SPDX-License-Identifier: GPL-3.0-or-later
// The reader against the plainest SQL there is, for views of all kinds.
#include "core/log/LogIndexer.h"
#include "core/log/LogReader.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

#include <algorithm>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int messageCount = 30'000;
const qint64 firstTime = 1'790'000'000'000;

Message messageOf(int number)
{
    const auto mixed = quint32(number) * 2'654'435'761U;
    Message message;
    message.to = u"+49151%1"_s.arg(mixed % 100'000'000, 8, 10, QLatin1Char('0'));
    message.type = MessageType(mixed % 97 == 0 ? 2 : int(mixed / 7 % 2));
    message.status = MessageStatus(mixed % 5 == 0 ? int(mixed / 11 % 8) : int(MessageStatus::Sent));
    message.text = number % 1'000 == 1 ? u"Zürich 100%_ %1"_s.arg(number) : u"Your code is ••••••"_s;
    message.segments = {SmsEncoding::Gsm7, int(1 + mixed % 3), 20};
    message.location
        = QStringList{u"Hotel"_s, u"hostel"_s, u"Altes Rathaus"_s, QString()}.at(int(mixed / 13 % 4));
    // Some come at the same moment, some out of order.
    const int shift = number % 50 == 0 ? -90'000'000 : 0;
    message.createdAt = QDateTime::fromMSecsSinceEpoch(firstTime + number / 3 * 10'000LL + shift, Qt::UTC);
    message.updatedAt = message.createdAt.addMSecs(200);
    return message;
}

Result<void> fill(Connection& connection, int from, int to)
{
    for (int number = from; number < to; ++number) {
        const Result<MessageId> id = MessageRepository::insert(connection, messageOf(number));
        if (!id)
            return tl::unexpected(id.error());
        for (int i = 0; i < number % 3; ++i) {
            Attempt attempt;
            attempt.messageId = *id;
            attempt.gatewayId = 1 + (number / 5 + i) % 4;
            attempt.gatewayName = u"Gate %1"_s.arg(attempt.gatewayId);
            attempt.startedAt = messageOf(number).createdAt;
            attempt.outcome = i + 1 < number % 3 ? Outcome::RejectedGateway : Outcome::Accepted;
            if (Result<Attempt> added = MessageRepository::addAttempt(connection, attempt); !added)
                return tl::unexpected(added.error());
        }
    }
    return {};
}

QString orderOf(const LogSort& sort)
{
    const QString way = sort.ascending ? u" ASC"_s : u" DESC"_s;
    const QString columns[] = {u"id"_s, u"recipient"_s, u"type"_s, u"status"_s, u"attempts"_s,
        u"gateway_name COLLATE NOCASE"_s, u"location COLLATE NOCASE"_s, u"created_at"_s};
    if (sort.column == LogColumn::Id)
        return u"id"_s + way;
    return columns[int(sort.column)] + way + u", created_at"_s + way + u", id"_s + way;
}

}

class TestLogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Storage::open(m_directory.path());
        QVERIFY(opened);
        m_storage = std::move(*opened);
        QVERIFY(m_storage->write([](Connection& c) { return fill(c, 0, messageCount); }).result());
        // Some are in the search index and some are not, as in life.
        QVERIFY(indexMessages(*m_storage, messageCount - 777).result());
        m_reader = std::make_unique<LogReader>(*m_storage);
    }

    void cleanupTestCase()
    {
        m_reader.reset();
        m_storage.reset();
    }

    void agreesWithSql_data()
    {
        QTest::addColumn<MessageFilter>("filter");
        QTest::addColumn<QString>("where");
        const QDateTime since = QDateTime::fromMSecsSinceEpoch(firstTime + 20'000'000, Qt::UTC);
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(firstTime + 60'000'000, Qt::UTC);
        const QString range = u"created_at >= %1 AND created_at < %2"_s.arg(since.toMSecsSinceEpoch())
                                  .arg(until.toMSecsSinceEpoch());
        MessageFilter filter;
        QTest::newRow("all") << filter << u"1"_s;
        filter.since = since;
        filter.until = until;
        QTest::newRow("range") << filter << range;
        filter.statuses = {MessageStatus::Error};
        QTest::newRow("range and status") << filter << range + u" AND status = 'error'"_s;
        filter = {};
        filter.statuses = {MessageStatus::Error, MessageStatus::Sent, MessageStatus::New};
        QTest::newRow("statuses") << filter << u"status IN ('error', 'sent', 'new')"_s;
        filter.types = {MessageType::CustomerCode};
        QTest::newRow("statuses and type")
            << filter << u"status IN ('error', 'sent', 'new') AND type = 'code'"_s;
        filter = {};
        filter.types = {MessageType::Test};
        filter.since = since;
        QTest::newRow("rare type") << filter
                                   << u"type = 'test' AND created_at >= %1"_s.arg(since.toMSecsSinceEpoch());
        filter = {};
        filter.locations = {u"HOTEL"_s, QString()};
        QTest::newRow("locations") << filter << u"location IN ('Hotel', '')"_s;
        filter = {};
        filter.gateways = {2};
        QTest::newRow("gateway") << filter
                                 << u"id IN (SELECT message_id FROM attempt WHERE gateway_id = 2)"_s;
        filter = {};
        filter.gatewayNames = {u"gate 3"_s};
        QTest::newRow("gateway by name") << filter << u"gateway_name = 'Gate 3'"_s;
        filter = {};
        filter.search = u"4711"_s;
        QTest::newRow("digits") << filter << u"instr(recipient, '4711') OR instr(text, '4711')"_s;
        filter.search = u"+49 151-77"_s;
        QTest::newRow("written number") << filter << u"instr(recipient, '+4915177')"_s;
        filter.search = u"your CODE"_s;
        QTest::newRow("frequent words") << filter << u"instr(text, 'Your code')"_s;
        filter.statuses = {MessageStatus::Unknown};
        QTest::newRow("words and status") << filter << u"instr(text, 'Your code') AND status = 'unknown'"_s;
        filter = {};
        filter.search = u"ZÜRICH"_s;
        QTest::newRow("capital umlaut") << filter << u"instr(text, 'Zürich')"_s;
        filter.search = u"0%_"_s;
        QTest::newRow("wildcards") << filter << u"instr(text, '0%_')"_s;
        filter.search = u"ü"_s;
        QTest::newRow("one character") << filter << u"instr(text, 'ü')"_s;
        filter.search = u"\"AND\" (x"_s;
        QTest::newRow("nothing") << filter << u"0"_s;
    }

    void agreesWithSql()
    {
        QFETCH(MessageFilter, filter);
        QFETCH(QString, where);
        for (const LogColumn column : logColumns()) {
            for (const bool ascending : {false, true}) {
                const LogView view{filter, {column, ascending}};
                const QString name = toWord(column) + (ascending ? u" up"_s : u" down"_s);
                const QList<MessageId> wanted = idsBySql(where, view.sort);
                compareView(view, wanted, name);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void summaryAgrees()
    {
        MessageFilter filter;
        filter.types = {MessageType::Message};
        filter.search = u"code"_s;
        for (const MessageFilter& one : {filter, MessageFilter()}) {
            const Result<LogSummary> sum = m_reader->summary(one).result();
            QVERIFY(sum);
            const QString where = one.narrows() ? u"type = 'message' AND instr(text, 'code')"_s : u"1"_s;
            QCOMPARE(sum->messages, sql(u"SELECT count(*) FROM message WHERE "_s + where));
            QCOMPARE(sum->attempts, sql(u"SELECT sum(attempts) FROM message WHERE "_s + where));
            const QString sent = u" AND status IN ('sent', 'delivered', 'undelivered')"_s;
            QCOMPARE(sum->sent, sql(u"SELECT count(*) FROM message WHERE "_s + where + sent));
            QCOMPARE(sum->segments, sql(u"SELECT sum(segments) FROM message WHERE "_s + where + sent));
            QCOMPARE(sum->ended,
                sql(u"SELECT count(*) FROM message WHERE status NOT IN ('new', 'sending') AND "_s + where));
        }
    }

    void countsWhatComes()
    {
        const LogView view;
        const qint64 before = *m_reader->count(view).result();
        QVERIFY(m_storage->write([](Connection& c) { return fill(c, messageCount, messageCount + 50); })
                    .result());
        QCOMPARE(*m_reader->count(view).result(), before + 50);
        const Result<LogSlice> far = m_reader->at(view, 20'000, before + 50, 10).result();
        QVERIFY(far);
        QCOMPARE(far->rows.at(far->focus).id, idsBySql(u"1"_s, view.sort).at(20'000));
        const auto cancel = std::make_shared<CancelSource>();
        cancel->cancel();
        const LogView other{{}, {LogColumn::Recipient, true}};
        (void)m_reader->count(other, cancel).result();
        QVERIFY(m_storage
                    ->write([](Connection& c) -> Result<void> {
                        if (Result<void> gone = c.exec(u"DELETE FROM message WHERE id <= 10"_s); !gone)
                            return gone;
                        return c.exec(u"UPDATE log_state SET removals = removals + 10"_s);
                    })
                    .result());
        QCOMPARE(*m_reader->count(view).result(), before + 40);
    }

    void keysSurviveRemoval()
    {
        const LogView view{{}, {LogColumn::Recipient, false}};
        const QList<MessageId> all = idsBySql(u"1"_s, view.sort);
        const Result<LogSlice> slice = m_reader->around(view, all.at(500), 11).result();
        QVERIFY(slice);
        const Message gone = slice->rows.at(slice->focus);
        QVERIFY(m_storage
                    ->write([id = gone.id](Connection& c) {
                        return c.exec(u"DELETE FROM message WHERE id = ?"_s, {id});
                    })
                    .result());
        const Result<LogSlice> next = m_reader->after(view, keyOf(gone, LogColumn::Recipient), 3).result();
        QCOMPARE(next->rows.first().id, all.at(501));
        QCOMPARE(m_reader->rowsById({gone.id, all.at(7)}).result()->size(), 1);
        QCOMPARE(m_reader->around(view, gone.id, 5).result().error().kind, ErrorKind::MessageNotFound);
    }

    void names()
    {
        QCOMPARE(*m_reader->locations().result(), (QStringList{u"Altes Rathaus"_s, u"hostel"_s, u"Hotel"_s}));
        QCOMPARE(m_reader->gatewayNames().result()->size(), 4);
        QCOMPARE(*m_reader->newer({}, messageCount, 20).result(), 20);
        MessageFilter filter;
        filter.statuses = {MessageStatus::Sent};
        const Result<qint64> sent = m_reader->newer(filter, messageCount, 1'000).result();
        QCOMPARE(*sent,
            sql(u"SELECT count(*) FROM message WHERE status = 'sent' AND id > %1"_s.arg(messageCount)));
    }

private:
    static QList<MessageId> idsOf(const LogSlice& slice)
    {
        QList<MessageId> ids;
        for (const Message& message : slice.rows)
            ids.append(message.id);
        return ids;
    }

    void compareView(const LogView& view, const QList<MessageId>& wanted, const QString& name)
    {
        const LogColumn column = view.sort.column;
        const Result<LogSlice> first = m_reader->first(view, 40).result();
        QVERIFY2(first, qPrintable(name));
        QVERIFY2(idsOf(*first) == wanted.mid(0, 40), qPrintable(name));
        const Result<LogSlice> last = m_reader->last(view, 40).result();
        QVERIFY2(idsOf(*last) == wanted.mid(std::max<qsizetype>(0, wanted.size() - 40)), qPrintable(name));
        const Result<qint64> count = m_reader->count(view).result();
        QVERIFY2(count, qPrintable(name));
        QCOMPARE(*count, wanted.size());
        if (wanted.isEmpty())
            return;
        for (const qsizetype rank : {qsizetype(0), wanted.size() / 3, wanted.size() / 2, wanted.size() - 1}) {
            const Result<LogSlice> at = m_reader->at(view, rank, wanted.size(), 21).result();
            QVERIFY2(at, qPrintable(name));
            QVERIFY2(at->rows.value(at->focus).id == wanted.at(rank),
                qPrintable(
                    name + u" at "_s + QString::number(rank) + u" focus "_s + QString::number(at->focus)));
            const Message here = at->rows.at(at->focus);
            const LogKey key = keyOf(here, column);
            const Result<LogSlice> after = m_reader->after(view, key, 25).result();
            QVERIFY2(idsOf(*after) == wanted.mid(rank + 1, 25), qPrintable(name + u" after"_s));
            const Result<LogSlice> before = m_reader->before(view, key, 25).result();
            const qsizetype from = std::max<qsizetype>(0, rank - 25);
            QVERIFY2(idsOf(*before) == wanted.mid(from, rank - from), qPrintable(name + u" before"_s));
            const Result<LogSlice> around = m_reader->around(view, here.id, 21).result();
            QVERIFY2(around && around->rows.at(around->focus).id == here.id, qPrintable(name + u" around"_s));
            QVERIFY2(around->rank >= 0 && wanted.at(around->rank) == around->rows.first().id,
                qPrintable(name + u" rank "_s + QString::number(around->rank)));
        }
    }

    QList<MessageId> idsBySql(const QString& where, const LogSort& sort)
    {
        const QString text
            = u"SELECT id FROM message NOT INDEXED WHERE "_s + where + u" ORDER BY "_s + orderOf(sort);
        return *m_storage
                    ->read([text](Connection& c) -> Result<QList<MessageId>> {
                        QList<MessageId> ids;
                        Result<QSqlQuery> rows = c.run(text);
                        if (!rows)
                            return tl::unexpected(rows.error());
                        while (rows->next())
                            ids.append(rows->value(0).toLongLong());
                        return ids;
                    })
                    .result();
    }

    qint64 sql(const QString& text)
    {
        return m_storage->read([text](Connection& c) { return c.value(text); }).result()->toLongLong();
    }

    TempDataDir m_directory;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<LogReader> m_reader;
};

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_logreader.moc"
