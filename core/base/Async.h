// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <memory>

namespace otpost {

/// A future that is finished already.
template <class T>
QFuture<T> finishedFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Runs `work` in the thread of `context` and delivers what it returns. From any thread. If `context`
/// is destroyed first the future is cancelled.
template <class Work>
auto runIn(QObject* context, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QMetaObject::invokeMethod(
        context,
        [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

/// Lets one side stop what the other has begun. `cancel` may be called from any thread, once or often.
class CancelSource : public QObject
{
    Q_OBJECT

public:
    void cancel()
    {
        if (!m_canceled.exchange(true))
            Q_EMIT canceled();
    }
    bool isCanceled() const { return m_canceled.load(); }

Q_SIGNALS:
    void canceled();

private:
    std::atomic<bool> m_canceled = false;
};

using CancelToken = std::shared_ptr<CancelSource>;

}
