// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Async.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

/// Continuations that are attached while another thread finishes the future run once each, and the program
/// lives.
class TestContinuations : public QObject
{
    Q_OBJECT

private:
    using Promise = QPromise<int>;
    static constexpr int rounds = 100'000;

    /// Finishes what is put into `next`, at once, in a thread of its own.
    struct Finisher {
        Finisher()
            : thread([this] {
                while (!stop) {
                    const std::unique_ptr<Promise> promise(next.exchange(nullptr));
                    if (!promise)
                        continue;
                    promise->addResult(1);
                    promise->finish();
                }
            })
        {
        }
        ~Finisher()
        {
            while (next.load() != nullptr) { }
            stop = true;
            thread.join();
        }

        std::atomic<Promise*> next = nullptr;
        std::atomic<bool> stop = false;
        std::thread thread;
    };

    template <typename Attach>
    static void race(Attach attach)
    {
        Finisher finisher;
        for (int round = 0; round < rounds; ++round) {
            auto promise = std::make_unique<Promise>();
            promise->start();
            const QFuture<int> future = promise->future();
            while (finisher.next.load() != nullptr) { }
            finisher.next = promise.release();
            // So that each moment of finishing is met by some.
            for (int wait = 0; wait < round % 300; ++wait)
                std::atomic_signal_fence(std::memory_order_seq_cst);
            attach(future);
            if (round % 64 == 0)
                QCoreApplication::processEvents();
        }
    }

private Q_SLOTS:
    void inAnObjectsThread()
    {
        QObject context;
        int runs = 0;
        race([&](QFuture<int> future) { future.then(&context, [&runs](int value) { runs += value; }); });
        QTRY_COMPARE(runs, rounds);
    }

    void inTheThreadThatFinishes()
    {
        std::atomic<int> runs = 0;
        race([&](QFuture<int> future) { future.then([&runs](int value) { runs += value; }); });
        QTRY_COMPARE(runs.load(), rounds);
    }

    void oneAfterTheOther()
    {
        std::atomic<int> runs = 0;
        race([&](QFuture<int> future) {
            future.then([](int value) { return QtFuture::makeReadyFuture(value); })
                .unwrap()
                .then([&runs](int value) { runs += value; });
        });
        QTRY_COMPARE(runs.load(), rounds);
    }
};

QTEST_GUILESS_MAIN(TestContinuations)
#include "tst_continuations.moc"
