// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/DeliveryReports.h"
#include "core/log/MessageMarks.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

}

/// Reports come early, late, twice, in any order, and from whoever has an address.
class TestDeliveryReports : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Storage> m_storage;

    MessageId add(MessageStatus status)
    {
        return *m_storage
                    ->write([status](Connection& connection) {
                        Message message;
                        message.to = u"+4790000001"_s;
                        message.status = status;
                        message.text = u"Hello"_s;
                        message.createdAt = message.updatedAt = now;
                        return MessageRepository::insert(connection, message);
                    })
                    .result();
    }
    void attempt(
        MessageId id, GatewayId gateway, const QString& providerId, Outcome outcome = Outcome::Accepted)
    {
        QVERIFY(m_storage
                    ->write([=](Connection& connection) {
                        Attempt attempt;
                        attempt.messageId = id;
                        attempt.gatewayId = gateway;
                        attempt.gatewayName = u"G%1"_s.arg(gateway);
                        attempt.startedAt = now;
                        attempt.outcome = outcome;
                        attempt.providerId = providerId;
                        return MessageRepository::addAttempt(connection, attempt);
                    })
                    .result());
    }
    void end(MessageId id, MessageStatus status)
    {
        QVERIFY(m_storage
                    ->write([=](Connection& connection) {
                        return MessageRepository::setStatus(connection, id, status, std::nullopt, now);
                    })
                    .result());
    }
    Result<TakenReport> report(GatewayId gateway, bool delivered, MessageId ours, const QString& theirs = {})
    {
        DeliveryReport one;
        one.gatewayId = gateway;
        one.messageId = ours;
        one.providerId = theirs;
        one.delivered = delivered;
        one.at = now;
        if (!delivered)
            one.reason = Error{ErrorKind::DeliveryFailed, {}, {u"30003"_s, QString()}};
        return recordDelivery(*m_storage, one).result();
    }
    Message message(MessageId id)
    {
        return m_storage
            ->read([id](Connection& connection) { return MessageRepository::details(connection, id); })
            .result()
            ->message;
    }
    int settle(const QDateTime& time = now) { return *settleReports(*m_storage, time).result(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_storage = std::move(*Storage::open(m_dir->path()));
    }

    void byEitherId()
    {
        for (const bool ours : {true, false}) {
            const MessageId id = add(MessageStatus::Sent);
            attempt(id, 1, u"p%1"_s.arg(id));
            const auto taken = report(1, false, ours ? id : 0, ours ? QString() : u"p%1"_s.arg(id));
            QVERIFY(taken);
            QCOMPARE(taken->messageId, id);
            QCOMPARE(message(id).status, MessageStatus::Undelivered);
            QCOMPARE(message(id).reason->kind, ErrorKind::DeliveryFailed);
            QVERIFY(report(1, true, id));
            QCOMPARE(message(id).status, MessageStatus::Delivered);
            QVERIFY(!message(id).reason);
            QCOMPARE(messageEvents(*m_storage, id).result()->size(), 2);
            // Nothing new.
            QVERIFY(report(1, false, id));
            QVERIFY(report(1, true, id));
            QCOMPARE(messageEvents(*m_storage, id).result()->size(), 2);
        }
    }

    /// A fast provider: the report is there before the answer was stored.
    void early()
    {
        const MessageId id = add(MessageStatus::Sending);
        QVERIFY(report(1, true, id)->waits);
        QVERIFY(report(1, true, 0, u"p1"_s)->waits);
        QVERIFY(report(1, true, 0, u"p1"_s)->waits); // once is enough
        QCOMPARE(settle(), 2);
        attempt(id, 1, u"p1"_s);
        QCOMPARE(settle(), 2); // not before it has its end
        end(id, MessageStatus::Sent);
        QCOMPARE(settle(), 0);
        QCOMPARE(message(id).status, MessageStatus::Delivered);
        QCOMPARE(messageEvents(*m_storage, id).result()->size(), 1);
    }

    void aboutNothing()
    {
        QVERIFY(report(1, true, 999)->waits);
        QVERIFY(report(1, true, 0, u"nobody's"_s)->waits);
        QCOMPARE(report(1, true, 0, {}).error().kind, ErrorKind::MessageNotFound);
        QCOMPARE(settle(), 2);
        QCOMPARE(settle(now.addSecs(3601)), 0); // forgotten
    }

    /// A gateway speaks for its own messages only.
    void ofAnotherGateway()
    {
        const MessageId id = add(MessageStatus::Sent);
        attempt(id, 1, u"p1"_s);
        QVERIFY(report(2, true, id)->waits);
        QVERIFY(report(2, true, 0, u"p1"_s)->waits);
        QCOMPARE(settle(), 2);
        QCOMPARE(message(id).status, MessageStatus::Sent);
    }

    /// The first gateway's text is lost, the second's is on its way: it is not undelivered yet.
    void afterAFallback()
    {
        const MessageId id = add(MessageStatus::Sending);
        attempt(id, 1, u"p1"_s, Outcome::Unknown);
        attempt(id, 2, u"p2"_s);
        end(id, MessageStatus::Sent);
        QVERIFY(!report(1, false, id)->waits);
        QCOMPARE(message(id).status, MessageStatus::Sent);
        QVERIFY(report(2, false, 0, u"p2"_s));
        QCOMPARE(message(id).status, MessageStatus::Undelivered);
        // And yet the first one's arrived.
        QVERIFY(report(1, true, id));
        QCOMPARE(message(id).status, MessageStatus::Delivered);
    }

    void whatNobodyTook()
    {
        const MessageId id = add(MessageStatus::Error);
        attempt(id, 1, u"p1"_s, Outcome::RejectedGateway);
        QVERIFY(report(1, false, id));
        QCOMPARE(message(id).status, MessageStatus::Error);
        QVERIFY(report(1, true, id));
        QCOMPARE(message(id).status, MessageStatus::Delivered);
    }

    void whatWasUnknown()
    {
        const MessageId id = add(MessageStatus::Unknown);
        attempt(id, 1, u"p1"_s, Outcome::Unknown);
        QVERIFY(report(1, true, id));
        QCOMPARE(message(id).status, MessageStatus::Delivered);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryReports)
#include "tst_deliveryreports.moc"
