// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainStore.h"

#include "core/secrets/KeychainProbe.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"OTPost"_s;

/// The answer of one call: the first of job, probe and deadline to arrive gives it.
template <class T>
class Answer
{
public:
    Answer() { m_promise.start(); }
    QFuture<Result<T>> future() { return m_promise.future(); }
    bool isGiven() const { return m_given; }
    void give(Result<T> result)
    {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

/// The error for a job that failed, with what the platform says of the keychain's state: a locked one
/// answers "not found" to readers and "denied" to writers.
Error errorOf(QKeychain::Error error, const QString& words, const QString& key, KeychainState state)
{
    if (state == KeychainState::Locked)
        return Error{ErrorKind::KeychainLocked, {}, {}};
    if (state == KeychainState::Missing)
        return Error{ErrorKind::KeychainMissing, {}, {}};
    switch (error) {
    case QKeychain::EntryNotFound:
        return Error{ErrorKind::SecretNotStored, {}, {key}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Error{ErrorKind::KeychainDenied, {}, {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Error{ErrorKind::KeychainMissing, {}, {}};
    default:
        return Error{ErrorKind::KeychainFailed, {}, {words}};
    }
}

/// Starts a job in the current thread, which is that of `context`. `take` makes the result of a job that
/// succeeded.
template <class T, class Take>
QFuture<Result<T>> run(QObject* context, QKeychain::Job* job, std::chrono::milliseconds deadline, Take take)
{
    auto answer = std::make_shared<Answer<T>>();
    auto* timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, job, [answer, deadline] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(deadline).count();
        answer->give(fail(ErrorKind::KeychainTimeout, {}, {QString::number(seconds)}));
    });
    timer->start(deadline);
    QObject::connect(job, &QKeychain::Job::finished, job,
        [answer, take, guard = QPointer<QObject>(context)](QKeychain::Job* ended) {
            if (ended->error() == QKeychain::NoError) {
                answer->give(take(ended));
                return;
            }
            // The job may outlive the store: the library cannot stop it.
            if (!guard || answer->isGiven()) {
                answer->give(fail(ErrorKind::KeychainFailed, {}, {ended->errorString()}));
                return;
            }
            const auto finish = [answer, error = ended->error(), words = ended->errorString(),
                                    key = ended->key()](KeychainState state) {
                answer->give(tl::unexpected(errorOf(error, words, key, state)));
            };
            probeKeychain().then(guard.data(), finish);
        });
    job->setInsecureFallback(false);
    job->start();
    return answer->future();
}

/// Makes a future of a future: what `start` returns when it has run in the thread of `context`.
template <class T, class Start>
QFuture<Result<T>> startIn(QObject* context, Start start)
{
    return runIn(context, std::move(start)).unwrap();
}

}

KeychainStore::KeychainStore(std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent)
    , m_deadline(deadline)
{
}

QFuture<Result<QByteArray>> KeychainStore::read(const QString& key)
{
    return startIn<QByteArray>(this, [this, key] {
        auto* job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return run<QByteArray>(this, job, m_deadline, [](QKeychain::Job* ended) -> Result<QByteArray> {
            return static_cast<QKeychain::ReadPasswordJob*>(ended)->binaryData();
        });
    });
}

QFuture<Result<void>> KeychainStore::write(const QString& key, const QByteArray& value)
{
    return startIn<void>(this, [this, key, value] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        // As text where it is text, so that the keychain's own program shows it to its owner.
        if (QByteArrayView(value).isValidUtf8() && !value.contains('\0'))
            job->setTextData(QString::fromUtf8(value));
        else
            job->setBinaryData(value);
        QFuture<Result<void>> written
            = run<void>(this, job, m_deadline, [](QKeychain::Job*) -> Result<void> { return {}; });
        // Its owner may unlock the keychain after the deadline: nobody would know of the value then.
        connect(job, &QKeychain::Job::finished, job, [written, key](QKeychain::Job* ended) {
            const bool late = written.isFinished() && !written.result();
            if (ended->error() != QKeychain::NoError || !late)
                return;
            auto* undo = new QKeychain::DeletePasswordJob(service);
            undo->setKey(key);
            undo->start();
        });
        return written;
    });
}

QFuture<Result<void>> KeychainStore::remove(const QString& key)
{
    return startIn<void>(this, [this, key] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return run<void>(this, job, m_deadline, [](QKeychain::Job*) -> Result<void> { return {}; });
    });
}

}
