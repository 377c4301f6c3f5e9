// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueRepository.h"

#include "core/storage/DataDirectory.h"
#include "core/storage/MessageRepository.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

#include <memory>
#include <optional>
#include <utility>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC);
}

QueueRow row(const QString& key = {}, int lifetime = 600)
{
    QueueRow made;
    made.message.to = u"+4915112345678"_s;
    made.message.text = u"Hello"_s;
    made.message.status = MessageStatus::New;
    made.message.createdAt = at(0);
    made.message.updatedAt = at(0);
    if (lifetime > 0)
        made.message.expiresAt = at(lifetime);
    made.idempotencyKey = key;
    made.keyExpiresAt = at(86'400);
    return made;
}

Attempt attempt(MessageId id, Outcome outcome, qint64 seconds = 1)
{
    Attempt made;
    made.messageId = id;
    made.gatewayId = 7;
    made.gatewayName = u"Seven"_s;
    made.startedAt = at(seconds);
    made.outcome = outcome;
    return made;
}

}

class TestQueueRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::optional<Connection> m_connection;

    Connection& db() { return *m_connection; }
    MessageId insert(const QueueRow& made = row())
    {
        const Result<InsertedRow> stored = QueueRepository::insert(db(), made);
        return stored ? stored->id : 0;
    }
    MessageDetails details(MessageId id) { return *MessageRepository::details(db(), id); }
    MessageStatus status(MessageId id) { return details(id).message.status; }
    int count(const QString& table)
    {
        return db().value(u"SELECT count(*) FROM "_s + table).value_or(QVariant()).toInt();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        Result<Connection> opened
            = Connection::open(databaseFile(m_dir->path()), Connection::Mode::ReadWrite);
        QVERIFY(opened);
        m_connection.emplace(std::move(*opened));
        QVERIFY(migrate(db()));
    }
    void cleanup() { m_connection.reset(); }

    /// The same under a key is the same message, unless it is not the same.
    void keys_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("recipient") << u"recipient"_s << u"+4915112345679"_s;
        QTest::newRow("text") << u"text"_s << u"Hello!"_s;
        QTest::newRow("type") << u"type"_s << u"test"_s;
        QTest::newRow("location") << u"location"_s << u"Hotel"_s;
    }
    void keys()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const MessageId id = insert(row(u"k"_s));
        const Result<InsertedRow> again = QueueRepository::insert(db(), row(u"k"_s));
        QVERIFY(again);
        QVERIFY(again->repeated);
        QCOMPARE(again->id, id);
        QVERIFY(db().exec(u"UPDATE message SET %1 = ?"_s.arg(field), {value}));
        const Result<InsertedRow> other = QueueRepository::insert(db(), row(u"k"_s));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::IdempotencyKeyReused);
        QCOMPARE(count(u"message"_s), 1);
        // The key is free to the millisecond when its time is over.
        QueueRow late = row(u"k"_s);
        late.message.createdAt = at(86'400).addMSecs(-1);
        QVERIFY(!QueueRepository::insert(db(), late));
        late.message.createdAt = at(86'400);
        QVERIFY(!QueueRepository::insert(db(), late)->repeated);
    }

    void turns()
    {
        const MessageId id = insert();
        QCOMPARE(QueueRepository::load(db(), 0, 10)->size(), 1);
        QVERIFY(QueueRepository::load(db(), id, 10)->isEmpty());
        QVERIFY(QueueRepository::claim(db(), id, 7, u"Seven"_s, at(1))->claimed);
        QCOMPARE(status(id), MessageStatus::Sending);
        QVERIFY(!QueueRepository::claim(db(), id, 7, u"Seven"_s, at(1))->claimed);
        QVERIFY(QueueRepository::load(db(), 0, 10)->isEmpty());
        // One that is being sent is neither taken back, nor expired, nor ended as one that waits.
        QVERIFY(QueueRepository::withdraw(db(), {id}, at(2))->isEmpty());
        QVERIFY(QueueRepository::expire(db(), at(9'999))->isEmpty());
        QVERIFY(QueueRepository::endNew(
            db(), id, MessageStatus::Error, Error{ErrorKind::SendingStopped, {}, {}}, at(2)));
        QCOMPARE(status(id), MessageStatus::Sending);
        QVERIFY(QueueRepository::release(db(), id, at(2)));
        QCOMPARE(status(id), MessageStatus::New);
        QVERIFY(QueueRepository::recover(db(), at(3))->isEmpty());
        QCOMPARE(QueueRepository::load(db(), 0, 10)->size(), 1);
        QVERIFY(!QueueRepository::claim(db(), 99, 7, u"Seven"_s, at(1))->claimed);
    }

    /// What was on its way gets an attempt of the gateway that had it last, and no other row is touched.
    void recover()
    {
        const MessageId waits = insert();
        const MessageId flies = insert();
        QVERIFY(QueueRepository::claim(db(), flies, 6, u"Six"_s, at(1)));
        QVERIFY(MessageRepository::addAttempt(db(), attempt(flies, Outcome::RejectedGateway)));
        QVERIFY(QueueRepository::setFlight(db(), flies, 7, u"Seven"_s, at(5)));
        QueueRow direct = row();
        direct.message.status = MessageStatus::Sending;
        direct.directUntil = at(100);
        const MessageId byItself = insert(direct);
        QCOMPARE(*QueueRepository::recover(db(), at(9)), QList<MessageId>{flies});
        const MessageDetails after = details(flies);
        QCOMPARE(after.message.status, MessageStatus::Unknown);
        QCOMPARE(after.attempts.size(), 2);
        QCOMPARE(after.attempts[1].gatewayId, GatewayId(7));
        QCOMPARE(after.attempts[1].gatewayName, u"Seven"_s);
        QCOMPARE(after.attempts[1].startedAt, at(5));
        QCOMPARE(after.attempts[1].outcome, Outcome::Unknown);
        QCOMPARE(after.attempts[1].reason->kind, ErrorKind::InterruptedInFlight);
        QCOMPARE(status(waits), MessageStatus::New);
        QCOMPARE(status(byItself), MessageStatus::Sending);
        QVERIFY(QueueRepository::recover(db(), at(10))->isEmpty());
        QVERIFY(QueueRepository::recoverDirect(db(), at(100))->isEmpty());
        QCOMPARE(*QueueRepository::recoverDirect(db(), at(101)), QList<MessageId>{byItself});
        QCOMPARE(status(byItself), MessageStatus::Unknown);
    }

    void ends_data()
    {
        QTest::addColumn<QList<Outcome>>("outcomes");
        QTest::addColumn<MessageStatus>("expired");
        QTest::addColumn<MessageStatus>("withdrawn");
        QTest::newRow("not tried") << QList<Outcome>{} << MessageStatus::Expired << MessageStatus::Error;
        QTest::newRow("failed") << QList<Outcome>{Outcome::Unreachable} << MessageStatus::Error
                                << MessageStatus::Error;
        QTest::newRow("may have been sent") << QList<Outcome>{Outcome::Unknown, Outcome::Unreachable}
                                            << MessageStatus::Unknown << MessageStatus::Unknown;
    }
    void ends()
    {
        QFETCH(QList<Outcome>, outcomes);
        const MessageId expires = insert(row(u"a"_s));
        const MessageId back = insert(row(u"b"_s, 0));
        for (MessageId id : {expires, back}) {
            for (Outcome outcome : outcomes)
                QVERIFY(MessageRepository::addAttempt(db(), attempt(id, outcome)));
        }
        QVERIFY(QueueRepository::expire(db(), at(600).addMSecs(-1))->isEmpty());
        QCOMPARE(*QueueRepository::expire(db(), at(600)), QList<MessageId>{expires});
        QTEST(status(expires), "expired");
        const Error reason = *details(expires).message.reason;
        QCOMPARE(reason.kind, ErrorKind::MessageExpired);
        QCOMPARE(reason.args, QStringList{u"600"_s});
        QCOMPARE(*QueueRepository::withdraw(db(), {expires, back, 99}, at(601)), QList<MessageId>{back});
        QTEST(status(back), "withdrawn");
        // What may have been sent keeps its key: nobody sends it again by it.
        const bool kept = status(back) == MessageStatus::Unknown;
        QCOMPARE(count(u"idempotency"_s), kept ? 2 : 1);
        const auto over = QueueRepository::endedOf(db(), {expires, back, insert(), 99});
        QVERIFY(over);
        // Also one that is not there any more: nobody waits for it for ever.
        QCOMPARE(over->size(), 3);
        QCOMPARE(over->last(), std::pair(MessageId(99), MessageStatus::Unknown));
    }

    void forgets()
    {
        QueueRow code = row(u"k"_s);
        code.message.type = MessageType::CustomerCode;
        code.challengeId = 5;
        code.templateText = u"Hello %1%"_s;
        code.sealed = "sealed";
        const MessageId id = insert(code);
        QVERIFY(QueueRepository::forget(db(), at(599)));
        QCOMPARE(QueueRepository::find(db(), id)->sealed, "sealed");
        QVERIFY(QueueRepository::forget(db(), at(600)));
        QVERIFY(QueueRepository::find(db(), id)->sealed.isEmpty());
        QCOMPARE(count(u"idempotency"_s), 1);
        QVERIFY(QueueRepository::forget(db(), at(86'400)));
        QCOMPARE(count(u"idempotency"_s), 0);
        QCOMPARE(QueueRepository::find(db(), 99).error().kind, ErrorKind::MessageNotFound);
    }

    void attemptsOfADay()
    {
        for (const qint64 seconds : {-10, 0, 10}) {
            const MessageId id = insert();
            QVERIFY(MessageRepository::addAttempt(db(), attempt(id, Outcome::Accepted, seconds)));
        }
        QCOMPARE(*QueueRepository::attemptsSince(db(), 7, at(0)), 2);
        QCOMPARE(*QueueRepository::attemptsSince(db(), 8, at(0)), 0);
    }

    /// What version 1 left as being sent may have been sent; everything else is as it was.
    void fromVersion1()
    {
        const TempDataDir dir;
        Result<Connection> opened = Connection::open(databaseFile(dir.path()), Connection::Mode::ReadWrite);
        QVERIFY(opened);
        const Result<MigrationList> all = readMigrations();
        QVERIFY(all);
        QVERIFY(migrateWith(*opened, all->first(1)));
        for (const char* word : {"new", "sending", "sent", "error"})
            QVERIFY(opened->exec(
                u"INSERT INTO message (recipient, type, status, text, encoding, segments, units, location, "
                "created_at, updated_at) VALUES ('+4915112345678', 'message', ?, 'x', 'GSM-7', 1, 1, '', 1, 1)"_s,
                {QString::fromLatin1(word)}));
        QVERIFY(migrate(*opened));
        const std::pair<MessageId, MessageStatus> expected[] = {{1, MessageStatus::New},
            {2, MessageStatus::Unknown}, {3, MessageStatus::Sent}, {4, MessageStatus::Error}};
        for (const auto& [id, status] : expected) {
            const Result<MessageDetails> after = MessageRepository::details(*opened, id);
            QVERIFY(after);
            QCOMPARE(after->message.status, status);
            QCOMPARE(after->message.reason.has_value(), id == 2);
        }
        QCOMPARE(
            MessageRepository::details(*opened, 2)->message.reason->kind, ErrorKind::InterruptedInFlight);
    }
};

QTEST_GUILESS_MAIN(TestQueueRepository)
#include "tst_queuerepository.moc"
