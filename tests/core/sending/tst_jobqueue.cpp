// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/JobQueue.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

SendJobPtr job(MessageId id, MessageType type = MessageType::Message, qint64 expiresMs = -1)
{
    auto made = std::make_shared<SendJob>();
    made->details.message.id = id;
    made->message.type = type;
    made->expiresMs = expiresMs;
    return made;
}

}

class TestJobQueue : public QObject
{
    Q_OBJECT

private:
    JobQueue m_queue;

    /// The jobs that are shown; all of them go.
    QList<MessageId> shown(qint64 nowMs)
    {
        QList<MessageId> ids;
        m_queue.visit(nowMs, [&ids](const SendJobPtr& one) {
            ids.append(one->id());
            return JobQueue::Verdict::Gone;
        });
        return ids;
    }

private Q_SLOTS:
    void init() { m_queue.clear(); }

    void codesFirst()
    {
        m_queue.add(u"a"_s, job(1));
        m_queue.add(u"a"_s, job(2, MessageType::CustomerCode));
        m_queue.add(u"a"_s, job(3));
        QCOMPARE(shown(0), (QList<MessageId>{2, 1, 3}));
        QVERIFY(m_queue.isEmpty());
    }
    /// Only the head of a line is looked at while it stays.
    void headBlocks()
    {
        for (MessageId id = 1; id <= 5; ++id)
            m_queue.add(u"a"_s, job(id));
        int looks = 0;
        m_queue.visit(0, [&looks](const SendJobPtr&) {
            ++looks;
            return JobQueue::Verdict::Stays;
        });
        QCOMPARE(looks, 1);
        QVERIFY(m_queue.hasLine(u"a"_s));
    }
    void parkedUntilTheirTime()
    {
        m_queue.park(job(1), 1'000);
        m_queue.park(job(2), -1);
        QCOMPARE(shown(999), QList<MessageId>{2});
        QCOMPARE(m_queue.nextMs(), 1'000);
        QCOMPARE(shown(1'000), QList<MessageId>{1});
    }
    /// A gateway serves again: nobody waits for a time that no longer counts.
    void allAreLookedAt()
    {
        m_queue.park(job(1), 3'600'000);
        QCOMPARE(shown(0), QList<MessageId>());
        m_queue.lookAtAll();
        QCOMPARE(shown(0), QList<MessageId>{1});
        QVERIFY(m_queue.isEmpty());
    }
    void lifetimes()
    {
        const SendJobPtr late = job(1, MessageType::Message, 500);
        m_queue.add(u"a"_s, late);
        m_queue.park(job(2, MessageType::Message, 700), 9'000);
        QVERIFY(m_queue.takeExpired(499).isEmpty());
        const QList<SendJobPtr> over = m_queue.takeExpired(500);
        QCOMPARE(over.size(), 1);
        QCOMPARE(over.first()->id(), MessageId(1));
        over.first()->ended = true;
        QCOMPARE(shown(600), QList<MessageId>());
        QCOMPARE(m_queue.takeExpired(700).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
