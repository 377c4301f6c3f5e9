// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/Dispatcher.h"

#include "core/base/Clock.h"
#include "core/sending/DispatcherParts.h"
#include "core/storage/Storage.h"

#include <utility>

namespace otpost {

namespace {

/// A program that has nothing more to send gives the role up after that.
constexpr int releaseMs = 1'000;

template <class T>
std::shared_ptr<QPromise<T>> newPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <class T>
void give(const std::shared_ptr<QPromise<T>>& promise, T result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

}

Dispatcher::Private::Private(
    Dispatcher& dispatcher, Storage& database, const CallContext& calls, CodeSealer& codes)
    : q(dispatcher)
    , storage(database)
    , clock(calls.clock)
    , sealer(codes)
    , watch(database)
    , runner(database, calls, codes)
    , role(database.dataDirectory())
{
    releasing.setSingleShot(true);
    releasing.setInterval(releaseMs);
    connect(&releasing, &QTimer::timeout, this, &Private::release);
    connect(&role, &SenderRole::acquired, this, &Private::onAcquired);
    connect(&role, &SenderRole::deniedFirst, this, &Private::onDenied);
    connect(&role, &SenderRole::failed, this, &Private::onFailed);
    connect(&role, &SenderRole::woken, &runner, &QueueRunner::look);
    connect(&role, &SenderRole::announced, &watch, &EndWatch::look);
    connect(&storage, &Storage::changed, this, [this] {
        // What this program sends itself, it tells itself.
        if (sends)
            runner.look();
        else
            watch.look();
    });
    connect(&watch, &EndWatch::ended, this, [this](MessageId id, MessageStatus status) {
        Q_EMIT q.messageEnded(id, status);
        review();
    });
    connect(&runner, &QueueRunner::progressed, &q, &Dispatcher::messageChanged);
    connect(&runner, &QueueRunner::problem, &q, &Dispatcher::problem);
    connect(&runner, &QueueRunner::ended, this, [this](const SendJobPtr& job) {
        watch.tell(job->details);
        role.announce();
    });
    connect(&runner, &QueueRunner::lost, this, [this] {
        watch.look();
        role.announce();
    });
    connect(&runner, &QueueRunner::becameIdle, this, &Private::review);
}

/// Whether the role is needed, and what waits for the queue to be empty.
void Dispatcher::Private::review()
{
    const bool needed
        = always || !watch.isEmpty() || !waiting.isEmpty() || !roleAsked.isEmpty() || !drainAsked.isEmpty();
    if (needed) {
        releasing.stop();
        if (state == Role::None) {
            state = Role::Asking;
            role.setWanted(true);
        }
    } else if (state != Role::None && !releasing.isActive()) {
        releasing.start();
    }
    const bool drained = runner.isIdle() || (runner.isHeld() && runner.inFlight() == 0);
    if (state == Role::Follower || (state == Role::Sender && runner.isRunning() && drained)) {
        const QList<BoolPromise> asked = std::exchange(drainAsked, {});
        for (const BoolPromise& promise : asked)
            give(promise, true);
    }
}

void Dispatcher::Private::release()
{
    // Whoever is next would take what is not written yet for interrupted.
    if (runner.inFlight() > 0 || runner.owesWriting()) {
        releasing.start();
        return;
    }
    runner.end();
    sends = false;
    state = Role::None;
    role.setWanted(false);
}

void Dispatcher::Private::onAcquired()
{
    runner.begin([this](const Result<void>& begun) {
        if (!begun) {
            // Let another try, or this one later.
            role.setWanted(false);
            onFailed(begun.error());
            return;
        }
        sends = true;
        settleRole(Role::Sender);
    });
}

void Dispatcher::Private::onDenied()
{
    settleRole(Role::Follower);
}

void Dispatcher::Private::onFailed(const Error& error)
{
    roleProblem = error;
    Q_EMIT q.problem(error);
    const QList<HandedPtr> handed = std::exchange(waiting, {});
    for (const HandedPtr& one : handed)
        refuse(one, error);
    settleRole(Role::None);
    roleProblem.reset();
    state = Role::None;
    role.setWanted(false);
}

void Dispatcher::Private::settleRole(Role now)
{
    state = now;
    const QList<BoolPromise> asked = std::exchange(roleAsked, {});
    for (const BoolPromise& promise : asked)
        give(promise, now == Role::Sender);
    const QList<HandedPtr> handed = std::exchange(waiting, {});
    for (const HandedPtr& one : handed)
        check(one);
    watch.look();
    review();
}

Dispatcher::Dispatcher(Storage& storage, const CallContext& calls, CodeSealer& sealer)
    : d(std::make_unique<Private>(*this, storage, calls, sealer))
{
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::setAlwaysSending(bool always)
{
    QMetaObject::invokeMethod(
        this,
        [this, always] {
            d->always = always;
            d->review();
        },
        Qt::QueuedConnection);
}

void Dispatcher::setPaused(bool paused)
{
    QMetaObject::invokeMethod(
        this, [this, paused] { d->runner.setPaused(paused); }, Qt::QueuedConnection);
}

QFuture<Result<Submission>> Dispatcher::submit(const OutgoingMessage& message, const SubmitOptions& options)
{
    auto handed = std::make_shared<Private::Handed>();
    handed->message = message;
    handed->options = options;
    handed->promise = newPromise<Result<Submission>>();
    QMetaObject::invokeMethod(
        this, [this, handed] { d->take(handed); }, Qt::QueuedConnection);
    return handed->promise->future();
}

QFuture<Result<Submission>> Dispatcher::resend(MessageId id)
{
    const Private::SubmitPromise promise = newPromise<Result<Submission>>();
    QMetaObject::invokeMethod(
        this, [this, id, promise] { d->resend(id, promise); }, Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<MessageDetails>> Dispatcher::ended(MessageId id)
{
    const EndWatch::DetailsPromise promise = newPromise<Result<MessageDetails>>();
    QMetaObject::invokeMethod(
        this,
        [this, id, promise] {
            d->watch.wait(id, promise);
            d->review();
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<QList<MessageId>>> Dispatcher::withdraw(const QList<MessageId>& ids)
{
    const auto promise = newPromise<Result<QList<MessageId>>>();
    QMetaObject::invokeMethod(
        this,
        [this, ids, promise] {
            d->storage.writeThen(
                d.get(),
                [ids, now = d->clock.now()](
                    Connection& connection) { return QueueRepository::withdraw(connection, ids, now); },
                [this, promise](const Result<QList<MessageId>>& withdrawn) {
                    if (withdrawn) {
                        d->runner.forget(*withdrawn);
                        d->watch.look();
                        d->role.announce();
                    }
                    give(promise, Result<QList<MessageId>>(withdrawn));
                });
        },
        Qt::QueuedConnection);
    return promise->future();
}

void Dispatcher::stop()
{
    QMetaObject::invokeMethod(
        this, [this] { d->runner.stop(); }, Qt::QueuedConnection);
}

int Dispatcher::inFlight() const
{
    return d->runner.inFlight();
}

bool Dispatcher::isSender() const
{
    return d->sends;
}

QFuture<bool> Dispatcher::takeRole()
{
    const Private::BoolPromise promise = newPromise<bool>();
    QMetaObject::invokeMethod(
        this,
        [this, promise] {
            if (d->state == Private::Role::Sender || d->state == Private::Role::Follower) {
                give(promise, d->state == Private::Role::Sender);
                return;
            }
            d->roleAsked.append(promise);
            d->review();
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<bool> Dispatcher::drained()
{
    const Private::BoolPromise promise = newPromise<bool>();
    QMetaObject::invokeMethod(
        this,
        [this, promise] {
            d->drainAsked.append(promise);
            d->review();
        },
        Qt::QueuedConnection);
    return promise->future();
}

}
