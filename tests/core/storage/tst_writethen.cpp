// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/WriteGate.h"

#include "tests/support/TempDataDir.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace otpost;
using namespace otpost::test;

/// Works whose answers come in the thread that handed them in.
class TestWriteThen : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<Storage> m_storage;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        Result<std::unique_ptr<Storage>> storage = Storage::open(m_dir->path());
        QVERIFY(storage);
        m_storage = std::move(*storage);
    }
    void cleanup() { m_storage.reset(); }

    void writeThenAnswersInThisThread()
    {
        QList<int> answers;
        bool here = true;
        int failures = 0;
        {
            Gate gate(*m_storage);
            for (int i = 0; i < 20; ++i) {
                m_storage->writeThen(
                    this,
                    [i](Connection& c) -> Result<int> {
                        if (i == 7)
                            return fail(ErrorKind::MessageNotFound, {}, {});
                        if (Result<void> done = put(c, i); !done)
                            return tl::unexpected(done.error());
                        return i;
                    },
                    [&](const Result<int>& result) {
                        here = here && QThread::currentThread() == thread();
                        failures += result ? 0 : 1;
                        answers.append(result.value_or(-1));
                    });
            }
        }
        m_storage->drain();
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers.size(), 20);
        QVERIFY(here);
        QCOMPARE(failures, 1);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(answers[i], i == 7 ? -1 : i);
    }

    /// The work is done all the same; what it and the answer hold ends in the thread they came from.
    void writeThenForgetsWhoIsGone()
    {
        struct Held {
            explicit Held(std::atomic<int>& strange, std::atomic<int>& ended)
                : elsewhere(strange)
                , all(ended)
            {
            }
            ~Held()
            {
                elsewhere += QThread::currentThread() == home ? 0 : 1;
                ++all;
            }
            std::atomic<int>& elsewhere;
            std::atomic<int>& all;
            QThread* home = QThread::currentThread();
        };
        std::atomic<int> elsewhere = 0;
        std::atomic<int> ended = 0;
        int told = 0;
        constexpr int works = 4'000;
        for (int i = 0; i < works; ++i) {
            {
                QObject context;
                const auto held = std::make_shared<Held>(elsewhere, ended);
                m_storage->writeThen(
                    i % 2 ? &context : this, [i, held](Connection& c) { return put(c, i); },
                    [&told, held](const Result<void>&) { ++told; });
            }
            // Without a pause, so that answers are taken as early as can be.
            const QDeadlineTimer deadline(5'000);
            while (i % 200 == 199 && ended <= i && !deadline.hasExpired())
                QCoreApplication::processEvents();
        }
        QCOMPARE(ended.load(), works);
        QCOMPARE(told, works / 2);
        QCOMPARE(elsewhere.load(), 0);
        const auto rows = m_storage->read([](Connection& c) { return count(c); });
        QCOMPARE(*rows.result(), works);
    }

    /// Threads come and go, some at the address of one before.
    void writeThenServesEveryThread()
    {
        for (int i = 0; i < 20; ++i) {
            bool told = false;
            const std::unique_ptr<QThread> thread(QThread::create([this, i, &told] {
                QEventLoop loop;
                QObject context;
                m_storage->writeThen(
                    &context, [i](Connection& c) { return put(c, i); },
                    [&told, &loop](const Result<void>& result) {
                        told = result.has_value();
                        loop.quit();
                    });
                loop.exec();
            }));
            thread->start();
            QVERIFY2(thread->wait(5'000), "a thread was never answered");
            QVERIFY(told);
        }
    }

    void endsWithAnswersUnderWay()
    {
        int told = 0;
        for (int i = 0; i < 500; ++i)
            m_storage->writeThen(
                this, [i](Connection& c) { return put(c, i); }, [&told](const Result<void>&) { ++told; });
        m_storage.reset();
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
        const auto again = Storage::open(m_dir->path());
        QVERIFY(again);
        QCOMPARE(*(*again)->read([](Connection& c) { return count(c); }).result(), 500);
    }
};

QTEST_GUILESS_MAIN(TestWriteThen)
#include "tst_writethen.moc"
