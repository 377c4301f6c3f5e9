// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/QueueRunner.h"

#include "core/base/Clock.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>
#include <utility>

namespace otpost {

namespace {

/// How often what other programs may have left or changed without a word is looked for.
constexpr int houseMs = 10'000;
/// After a full disk, or a database that another program holds.
constexpr int retryMs = 2'000;
constexpr qint64 retryClaimMs = 2'000;
/// Longest that a timer is set for: the clock of the machine may stand still meanwhile.
constexpr qint64 longestTimerMs = 60'000;

/// Where a line is long, calls begin in portions, so that answers and other work get their turn between.
constexpr int mostAtOnce = 64;

}

QueueRunner::QueueRunner(Storage& storage, const CallContext& calls, CodeSealer& sealer)
    : m_desk(storage, calls)
    , m_sealer(sealer)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QueueRunner::pump);
    m_house.setInterval(houseMs);
    connect(&m_house, &QTimer::timeout, this, &QueueRunner::keepHouse);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &QueueRunner::retryUnwritten);
}

QueueRunner::~QueueRunner()
{
    // Operations refer to the desk.
    qDeleteAll(findChildren<SendOperation*>(Qt::FindDirectChildrenOnly));
}

qint64 QueueRunner::nowMs() const
{
    return m_desk.calls.clock.monotonicMs();
}

QDateTime QueueRunner::now() const
{
    return m_desk.calls.clock.now();
}

void QueueRunner::begin(const std::function<void(const Result<void>&)>& done)
{
    m_desk.storage.writeThen(
        this, [now = now()](Connection& connection) { return QueueRepository::recover(connection, now); },
        [this, done](const Result<QList<MessageId>>& recovered) {
            if (!recovered) {
                done(tl::unexpected(recovered.error()));
                return;
            }
            for (MessageId id : *recovered)
                Q_EMIT progressed(id);
            m_desk.health.forget();
            m_desk.table.version = 0; // the health of the gateways is read along with it
            refresh([this, done](const Result<void>& refreshed) {
                if (!refreshed) {
                    done(refreshed);
                    return;
                }
                m_desk.storage.read(TrafficAlerts::lastCarried)
                    .then(this, [this, done](const Result<QList<TrafficAlerts::Carried>>& carried) {
                        m_traffic = {};
                        m_traffic.recall(
                            m_desk.table, carried.value_or(QList<TrafficAlerts::Carried>()), nowMs(), now());
                        takeOver();
                        done({});
                    });
            });
        });
}

void QueueRunner::takeOver()
{
    m_running = true;
    m_first = true;
    m_cursor = 0;
    m_house.start();
    keepHouse();
    load();
}

void QueueRunner::end()
{
    m_running = false;
    m_house.stop();
    m_timer.stop();
    m_queue.clear();
    m_jobs.clear();
    m_more = false;
}

void QueueRunner::setPaused(bool paused)
{
    m_paused = paused;
    schedulePump();
}

void QueueRunner::stop()
{
    m_desk.stopping = true;
}

void QueueRunner::schedulePump()
{
    if (!std::exchange(m_pumpScheduled, true))
        QMetaObject::invokeMethod(this, &QueueRunner::pump, Qt::QueuedConnection);
}

void QueueRunner::pump()
{
    m_pumpScheduled = false;
    if (!m_running)
        return;
    for (const SendJobPtr& job : m_queue.takeExpired(nowMs())) {
        const Error over{ErrorKind::MessageExpired, {}, {QString::number(job->message.lifetimeSeconds)}};
        const bool tried = job->details.message.attemptCount > 0;
        endUnsent(job, tried ? statusWithoutSuccess(*job) : MessageStatus::Expired, over);
    }
    int begun = 0;
    m_turnMs = -1;
    const bool serves = !m_paused && !m_held && !m_desk.stopping && m_unwritten.isEmpty();
    if (serves) {
        m_queue.visit(nowMs(), [this, &begun](const SendJobPtr& job) {
            const bool parked = job->details.message.attemptCount > 0 || job->message.startAfter != 0;
            if (begun >= mostAtOnce) {
                if (parked)
                    m_queue.park(job, nowMs());
                return JobQueue::Verdict::Stays;
            }
            const JobQueue::Verdict verdict = serve(job, parked);
            begun += verdict == JobQueue::Verdict::Gone ? 1 : 0;
            return verdict;
        });
    }
    if (begun >= mostAtOnce)
        schedulePump();
    // What is due and must not begin would have this called without a pause.
    qint64 next = serves ? m_queue.nextMs() : m_queue.nextExpiryMs();
    if (m_turnMs >= 0)
        next = next < 0 ? m_turnMs : std::min(next, m_turnMs);
    if (next >= 0)
        m_timer.start(int(std::clamp(next - nowMs(), qint64(1), longestTimerMs)));
    if (m_more && !m_shut && m_jobs.size() < mostHeld / 2)
        load();
    if (isIdle() || m_held)
        Q_EMIT becameIdle();
}

JobQueue::Verdict QueueRunner::serve(const SendJobPtr& job, bool parked)
{
    const WalkStep step
        = job->walk.next(m_desk.table.routeFor(job->message.location), m_desk.health, nowMs());
    switch (step.kind) {
    case WalkStep::Kind::Try:
        claim(job, step.gateway);
        return JobQueue::Verdict::Gone;
    case WalkStep::Kind::End:
        endUnsent(job, statusWithoutSuccess(*job),
            step.reason.value_or(Error{ErrorKind::NoGatewayInRoute, {}, {}}));
        return JobQueue::Verdict::Gone;
    case WalkStep::Kind::Wait:
        break;
    }
    if (parked)
        m_queue.park(job, step.atMs);
    else if (step.atMs >= 0)
        m_turnMs = m_turnMs < 0 ? step.atMs : std::min(m_turnMs, step.atMs);
    return JobQueue::Verdict::Stays;
}

bool QueueRunner::reserve(const SendJobPtr& job)
{
    const bool before = m_queue.hasLine(routeKey(job->message.location));
    if (!m_running || m_paused || m_held || m_desk.stopping || before || !m_unwritten.isEmpty())
        return false;
    const WalkStep step
        = job->walk.next(m_desk.table.routeFor(job->message.location), m_desk.health, nowMs());
    if (step.kind != WalkStep::Kind::Try)
        return false;
    job->gateway = m_desk.table.gateways.value(step.gateway);
    job->underWay = true;
    m_desk.health.began(step.gateway);
    ++m_inFlight;
    return true;
}

void QueueRunner::giveBack(const SendJobPtr& job)
{
    job->underWay = false;
    --m_inFlight;
    m_desk.health.ended(job->gateway.id, HealthEvent{Outcome::Unreachable, {}, -1, -1, true});
    schedulePump();
}

void QueueRunner::run(const SendJobPtr& job, qint64 routeVersion)
{
    m_jobs.insert(job->id(), job);
    proceed(job, routeVersion);
}

void QueueRunner::enqueue(const SendJobPtr& job)
{
    if (!m_running || m_jobs.contains(job->id()))
        return;
    const bool onlyHere = job->message.type == MessageType::CustomerCode && job->message.challengeId == 0;
    if (m_jobs.size() >= mostHeld && !onlyHere) {
        m_more = true;
        return;
    }
    m_jobs.insert(job->id(), job);
    if (job->message.startAfter != 0)
        m_queue.park(job, nowMs());
    else
        m_queue.add(routeKey(job->message.location), job);
    schedulePump();
}

void QueueRunner::forget(const QList<MessageId>& ids)
{
    for (MessageId id : ids) {
        if (const SendJobPtr job = m_jobs.value(id); job && !job->underWay) {
            job->ended = true;
            m_jobs.remove(id);
        }
    }
    schedulePump();
}

void QueueRunner::claim(const SendJobPtr& job, GatewayId gateway)
{
    job->gateway = m_desk.table.gateways.value(gateway);
    job->underWay = true;
    m_desk.health.began(gateway);
    ++m_inFlight;
    m_desk.storage.writeThen(
        this,
        [id = job->id(), gateway, name = job->gateway.name, now = now()](
            Connection& connection) { return QueueRepository::claim(connection, id, gateway, name, now); },
        [this, job](const Result<ClaimedRow>& claimed) {
            if (!claimed) {
                giveBack(job);
                m_queue.park(job, nowMs() + retryClaimMs);
                Q_EMIT problem(claimed.error());
            } else if (!claimed->claimed) {
                giveBack(job);
                job->ended = true;
                m_jobs.remove(job->id());
                Q_EMIT lost(job->id());
            } else {
                proceed(job, claimed->routeVersion);
            }
        });
}

/// What the gateways were when the message was given its turn may be old by now.
void QueueRunner::proceed(const SendJobPtr& job, qint64 routeVersion)
{
    if (routeVersion == m_desk.table.version) {
        // The table may have been read anew after the gateway was taken from it.
        settle(job);
        return;
    }
    m_stale.append(job);
    refresh([this](const Result<void>&) { settleStale(); });
}

void QueueRunner::settleStale()
{
    const QList<SendJobPtr> jobs = std::exchange(m_stale, {});
    for (const SendJobPtr& job : jobs)
        settle(job);
}

void QueueRunner::settle(const SendJobPtr& job)
{
    const auto gateway = m_desk.table.gateways.constFind(job->gateway.id);
    if (gateway != m_desk.table.gateways.constEnd()) {
        job->gateway = *gateway;
        operate(job);
        return;
    }
    const auto release = [id = job->id(), now = now()](Connection& connection) {
        return QueueRepository::release(connection, id, now);
    };
    m_desk.storage.writeThen(this, release, [this, job, release](const Result<void>& released) {
        giveBack(job);
        m_queue.park(job, nowMs());
        if (!released)
            keep(release, released.error());
        schedulePump();
    });
}

void QueueRunner::operate(const SendJobPtr& job)
{
    auto* operation = new SendOperation(m_desk, job, this);
    connect(operation, &SendOperation::called, this, [this, job](GatewayId gateway, bool carried) {
        // A code that is sent again goes to another gateway on purpose.
        if (carried && job->message.startAfter == 0)
            noteTraffic(job->message.location, gateway);
        keepHealth();
        schedulePump();
    });
    connect(operation, &SendOperation::progressed, this, [this, job] { Q_EMIT progressed(job->id()); });
    connect(operation, &SendOperation::ended, this, [this, job] {
        --m_inFlight;
        finish(job);
    });
    connect(operation, &SendOperation::parked, this, [this, job](qint64 atMs) {
        --m_inFlight;
        onParked(job, atMs);
    });
    connect(operation, &SendOperation::notWritten, this, &QueueRunner::keep);
    Q_EMIT progressed(job->id());
    operation->start();
}

void QueueRunner::onParked(const SendJobPtr& job, qint64 atMs)
{
    job->underWay = false;
    job->details.message.status = MessageStatus::New;
    if (m_running)
        m_queue.park(job, atMs);
    schedulePump();
}

/// Nothing was under way: the row is new, unless somebody took it back.
void QueueRunner::endUnsent(const SendJobPtr& job, MessageStatus status, const Error& reason)
{
    job->ended = true;
    const QDateTime time = now();
    const Unwritten work = [id = job->id(), status, reason, time](Connection& connection) {
        return QueueRepository::endNew(connection, id, status, reason, time);
    };
    m_desk.storage.writeThen(this, work, [this, job, status, reason, time, work](const Result<void>& stored) {
        Message& message = job->details.message;
        message.status = status;
        message.reason = reason;
        message.updatedAt = time;
        if (!stored) {
            job->details.notStored = stored.error();
            keep(work, stored.error());
        }
        Q_EMIT progressed(job->id());
        finish(job);
    });
}

void QueueRunner::finish(const SendJobPtr& job)
{
    job->underWay = false;
    job->ended = true;
    m_jobs.remove(job->id());
    Q_EMIT ended(job);
    schedulePump();
}

}
