// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainStore.h"

#include "core/secrets/KeychainProbe.h"
#include "core/secrets/KeychainSession.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
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
    Answer(QObject* context, std::chrono::milliseconds deadline)
        : m_timer(new QTimer(context))
    {
        m_promise.start();
        m_timer->setSingleShot(true);
        m_timer->start(deadline);
    }
    QTimer* timer() { return m_timer; }
    QFuture<Result<T>> future() { return m_promise.future(); }
    bool isGiven() const { return m_given; }
    void give(Result<T> result)
    {
        if (m_given)
            return;
        m_given = true;
        if (m_timer)
            m_timer->deleteLater();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPointer<QTimer> m_timer;
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

/// What one call does: makes its job, takes the result of one that succeeded, and undoes what succeeded
/// after the deadline, when nobody would know of it.
template <class T>
struct Call {
    std::function<QKeychain::Job*()> make;
    std::function<Result<T>(QKeychain::Job*)> take;
    std::function<void()> undo = [] {};
};

/// Starts a job in the current thread, which is that of `context`. `first`: it may be tried once more, with
/// a new connection, where the keychain is well but the job failed.
template <class T>
void attempt(QObject* context, const std::shared_ptr<Answer<T>>& answer, const Call<T>& call, bool first)
{
    QKeychain::Job* job = call.make();
    QObject::connect(job, &QKeychain::Job::finished, job,
        [answer, call, first, guard = QPointer<QObject>(context)](QKeychain::Job* ended) {
            if (ended->error() == QKeychain::NoError) {
                if (answer->isGiven())
                    call.undo();
                answer->give(call.take(ended));
                return;
            }
            // The job may outlive the store: the library cannot stop it.
            if (!guard || answer->isGiven()) {
                answer->give(fail(ErrorKind::KeychainFailed, {}, {ended->errorString()}));
                return;
            }
            const auto finish = [answer, call, first, guard, error = ended->error(),
                                    words = ended->errorString(), key = ended->key()](KeychainState state) {
                const bool stale = error == QKeychain::OtherError && state == KeychainState::Usable;
                if (stale && first && !answer->isGiven() && guard && forgetKeychainSession()) {
                    attempt(guard.data(), answer, call, false);
                    return;
                }
                answer->give(tl::unexpected(errorOf(error, words, key, state)));
            };
            probeKeychain().then(guard.data(), finish);
        });
    job->setInsecureFallback(false);
    job->start();
}

template <class T>
QFuture<Result<T>> run(QObject* context, std::chrono::milliseconds deadline, const Call<T>& call)
{
    auto answer = std::make_shared<Answer<T>>(context, deadline);
    QObject::connect(answer->timer(), &QTimer::timeout, context, [answer, deadline] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(deadline).count();
        answer->give(fail(ErrorKind::KeychainTimeout, {}, {QString::number(seconds)}));
    });
    attempt(context, answer, call, true);
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
    Call<QByteArray> call;
    call.make = [key] {
        auto* job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    };
    call.take = [](QKeychain::Job* ended) -> Result<QByteArray> {
        return static_cast<QKeychain::ReadPasswordJob*>(ended)->binaryData();
    };
    return startIn<QByteArray>(this, [this, call] { return run(this, m_deadline, call); });
}

QFuture<Result<void>> KeychainStore::write(const QString& key, const QByteArray& value)
{
    Call<void> call;
    call.make = [key, value] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        // As text where it is text, so that the keychain's own program shows it to its owner. Text loses a
        // byte order mark.
        const QString text = QString::fromUtf8(value);
        if (text.toUtf8() == value && !value.contains('\0'))
            job->setTextData(text);
        else
            job->setBinaryData(value);
        return job;
    };
    call.take = [](QKeychain::Job*) -> Result<void> { return {}; };
    // Its owner may unlock the keychain after the deadline.
    call.undo = [key] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        job->start();
    };
    return startIn<void>(this, [this, call] { return run(this, m_deadline, call); });
}

QFuture<Result<void>> KeychainStore::remove(const QString& key)
{
    Call<void> call;
    call.make = [key] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
    };
    call.take = [](QKeychain::Job*) -> Result<void> { return {}; };
    return startIn<void>(this, [this, call] { return run(this, m_deadline, call); });
}

}
