// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/BulkSend.h"

#include "core/sending/Dispatcher.h"
#include "core/storage/QueueRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>
#include <utility>

namespace otpost {

namespace {

/// Rows that are handed in at a time.
constexpr qsizetype batchRows = 200;
/// While stopping, what went back into the queue meanwhile is taken back this often.
constexpr int withdrawMs = 250;
/// Longest wait for the database after `stopNow`.
constexpr int patienceMs = 3'000;

constexpr int keySeconds = BulkKeys::lifetimeDays * 24 * 60 * 60;

}

BulkSend::BulkSend(Storage& storage, Dispatcher& dispatcher, BulkOrder order, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_dispatcher(dispatcher)
    , m_order(std::move(order))
    , m_file(m_order.file, m_order.common)
{
    connect(&m_dispatcher, &Dispatcher::messageEnded, this, &BulkSend::onEnded);
    connect(&m_dispatcher, &Dispatcher::problem, this, [this](const Error& error) {
        if (m_phase == Phase::Sending)
            Q_EMIT trouble(error);
    });
    connect(&m_watch, &QTimer::timeout, this, &BulkSend::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &BulkSend::finish);
}

BulkSend::~BulkSend() = default;

BulkCounts BulkSend::counts() const
{
    BulkCounts counts = m_counts;
    counts.waiting = m_pending.size() + m_submitting;
    return counts;
}

/// Hands in what the window has room for.
void BulkSend::pump()
{
    if (m_phase != Phase::Sending || m_reading || m_stopping || m_atEnd)
        return;
    const qsizetype room = m_order.window - m_pending.size() - m_submitting;
    if (room < std::min(batchRows, m_order.window))
        return;
    const QList<Handed> batch = readBatch(std::min(room, batchRows));
    if (!m_resumed || batch.isEmpty()) {
        for (const Handed& handed : batch)
            submit(handed);
        finishIfOver();
        if (!m_atEnd)
            QTimer::singleShot(0, this, &BulkSend::pump);
        return;
    }
    m_reading = true;
    QStringList keys;
    for (const Handed& handed : batch)
        keys.append(handed.key);
    m_storage
        .read([keys](Connection& connection) {
            return BulkKeys::find(connection, keys, QDateTime::currentDateTimeUtc());
        })
        .then(this, [this, batch](const Result<QList<std::optional<BulkKnown>>>& known) {
            if (!known)
                breakOff(known.error());
            else
                settleKnown(batch, *known);
        });
}

QList<BulkSend::Handed> BulkSend::readBatch(qsizetype most)
{
    QList<Handed> batch;
    while (batch.size() < most && !m_atEnd) {
        Result<std::optional<BulkRow>> row = m_file.next();
        // Rows that came to it since they were checked are not part of it.
        m_atEnd = !row || !*row || ++m_rowsRead >= m_counts.total;
        if (!row) {
            breakOff(row.error());
            break;
        }
        if (!*row || !(*row)->message)
            continue;
        const quint64 tag = (*row)->tag;
        const auto alike = m_alike.find(tag);
        const int occurrence = alike == m_alike.end() ? 1 : ++*alike;
        batch.append(Handed{std::move(*(*row)->message), BulkKeys::keyOf(m_job, tag, occurrence)});
    }
    return batch;
}

/// What an earlier run is done with is counted; the rest is handed in.
void BulkSend::settleKnown(const QList<Handed>& batch, const QList<std::optional<BulkKnown>>& known)
{
    QList<Handed> open;
    QStringList again;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const std::optional<BulkKnown>& row = known.at(i);
        const bool retried = row
            && (row->status == MessageStatus::Expired
                || (m_order.retryFailed && row->status == MessageStatus::Error));
        if (retried)
            again.append(batch.at(i).key);
        if (!row || retried || row->status == MessageStatus::New || row->status == MessageStatus::Sending) {
            open.append(batch.at(i));
            continue;
        }
        count(row->status);
        ++m_counts.earlier;
    }
    const auto submitAll = [this, open](const Result<void>& released) {
        m_reading = false;
        if (!released) {
            breakOff(released.error());
            return;
        }
        for (const Handed& handed : open) {
            if (!m_stopping)
                submit(handed);
        }
        pump();
        finishIfOver();
    };
    if (again.isEmpty()) {
        submitAll({});
        return;
    }
    m_storage.writeThen(
        this,
        [again, failedToo = m_order.retryFailed](
            Connection& connection) { return BulkKeys::release(connection, again, failedToo); },
        submitAll);
}

void BulkSend::submit(const Handed& handed)
{
    SubmitOptions options;
    options.idempotencyKey = handed.key;
    options.keyLifetimeSeconds = keySeconds;
    ++m_submitting;
    m_dispatcher.submit(handed.message, options).then(this, [this](const Result<Submission>& accepted) {
        onSubmitted(accepted);
    });
}

void BulkSend::onSubmitted(const Result<Submission>& accepted)
{
    --m_submitting;
    if (m_phase == Phase::Over)
        return;
    if (!accepted) {
        breakOff(accepted.error());
    } else if (accepted->status == MessageStatus::New || accepted->status == MessageStatus::Sending) {
        m_pending.insert(accepted->id);
        if (m_stopping)
            withdraw();
    } else {
        count(accepted->status);
        m_counts.earlier += accepted->repeated ? 1 : 0;
    }
    pump();
    finishIfOver();
}

void BulkSend::onEnded(MessageId id, MessageStatus status)
{
    if (m_phase == Phase::Over || !m_pending.remove(id))
        return;
    // What was taken back is neither: it is left for the next time.
    if (status != MessageStatus::Error || !m_withdrawn.remove(id)) {
        if (m_stopping && status == MessageStatus::Error)
            m_endedWhileStopping.insert(id);
        count(status);
    }
    pump();
    finishIfOver();
}

void BulkSend::count(MessageStatus status, qint64 by)
{
    switch (status) {
    case MessageStatus::Sent:
    case MessageStatus::Delivered:
        m_counts.sent += by;
        return;
    case MessageStatus::Undelivered:
        m_counts.undelivered += by;
        return;
    case MessageStatus::Error:
        m_counts.error += by;
        return;
    case MessageStatus::Unknown:
        m_counts.unknown += by;
        return;
    case MessageStatus::Expired:
        m_counts.expired += by;
        return;
    case MessageStatus::New:
    case MessageStatus::Sending:
        return;
    }
}

void BulkSend::breakOff(const Error& problem)
{
    m_reading = false;
    if (!m_result.problem)
        m_result.problem = problem;
    if (!m_stopping) {
        stop();
        m_result.stopped = false;
    }
    finishIfOver();
}

void BulkSend::stop()
{
    if (m_phase == Phase::Over || std::exchange(m_stopping, true))
        return;
    m_result.stopped = true;
    if (m_phase == Phase::Checking) {
        finish();
        return;
    }
    m_dispatcher.setPaused(true);
    m_watch.start(withdrawMs);
    withdraw();
    finishIfOver();
}

void BulkSend::stopNow()
{
    stop();
    m_now = true;
    if (m_phase != Phase::Over)
        m_patience.start(patienceMs);
    finishIfOver();
}

/// Also what went back into the queue in the middle of its route.
void BulkSend::withdraw()
{
    if (m_pending.isEmpty() || m_withdrawing > 0)
        return;
    ++m_withdrawing;
    m_dispatcher.withdraw(m_pending.values())
        .then(this, [this, asked = m_pending](const Result<QList<MessageId>>& withdrawn) {
            --m_withdrawing;
            for (MessageId id : withdrawn.value_or(QList<MessageId>())) {
                if (m_endedWhileStopping.remove(id))
                    count(MessageStatus::Error, -1);
                else if (m_pending.contains(id))
                    m_withdrawn.insert(id);
            }
            // Some may have been accepted meanwhile.
            if (std::any_of(m_pending.begin(), m_pending.end(),
                    [&asked](MessageId id) { return !asked.contains(id); }))
                withdraw();
            finishIfOver();
        });
}

void BulkSend::look()
{
    if (m_stopping)
        withdraw();
    const qint64 ended = m_counts.ended();
    const bool moved = std::exchange(m_endedAtLook, ended) != ended;
    if (m_pending.isEmpty() || (moved && !m_stopping))
        return;
    m_storage
        .read([ids = m_pending.values()](
                  Connection& connection) { return QueueRepository::endedOf(connection, ids); })
        .then(this, [this](const Result<QList<std::pair<MessageId, MessageStatus>>>& found) {
            const QList<std::pair<MessageId, MessageStatus>> none;
            for (const auto& [id, status] : found.value_or(none))
                onEnded(id, status);
        });
}

void BulkSend::finishIfOver()
{
    if (m_phase != Phase::Sending || m_submitting > 0 || m_withdrawing > 0)
        return;
    // With `stopNow`, one attempt to take back what waits is all that is waited for.
    const bool over = m_pending.isEmpty() || m_now;
    if (over && !m_reading && (m_atEnd || m_stopping))
        finish();
}

void BulkSend::finish()
{
    if (std::exchange(m_phase, Phase::Over) == Phase::Over)
        return;
    m_watch.stop();
    m_patience.stop();
    // Those that were taken back are left for the next time, whether or not word of it came.
    m_pending.subtract(m_withdrawn);
    m_result.counts = counts();
    if (m_dispatcher.isSender()) {
        // The calls end with this program, and nobody hears the answers.
        m_result.counts.unknown += m_result.counts.waiting;
        m_result.counts.waiting = 0;
    }
    m_result.inOtherHands = m_result.counts.waiting > 0;
    m_result.seconds = double(m_time.elapsed()) / 1000;
    Q_EMIT finished(m_result);
    if (m_stopping)
        m_dispatcher.setPaused(false);
}

}
