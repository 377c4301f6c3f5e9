// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/TrafficAlerts.h"
#include "core/sending/JobQueue.h"
#include "core/sending/SendOperation.h"
#include "core/storage/QueueRepository.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <functional>

namespace otpost {

class CodeSealer;

/// Rows of the queue that are held in memory; the others wait in the database.
inline constexpr qsizetype mostHeld = 4'000;

/// The sending side of the queue, in the one program that has the role: takes over what an earlier sender
/// left, gives each message its turn, and keeps what it knows of gateways and routes fresh. Works in its
/// thread.
class QueueRunner : public QObject
{
    Q_OBJECT

public:
    QueueRunner(Storage& storage, const CallContext& calls, CodeSealer& sealer);
    ~QueueRunner() override;

    /// This program is the sender from now on: what was in flight becomes Unknown, what is new is taken over.
    /// `done` follows.
    void begin(const std::function<void(const Result<void>&)>& done);
    /// It is not any more. No call may be under way.
    void end();
    bool isRunning() const { return m_running; }
    /// Calls under way. Thread-safe.
    int inFlight() const { return m_inFlight; }
    /// Also nothing is left to be written.
    bool isIdle() const { return m_jobs.isEmpty() && !m_more && !m_loading && m_unwritten.isEmpty(); }
    bool owesWriting() const { return !m_unwritten.isEmpty(); }
    bool holds(MessageId id) const { return m_jobs.contains(id); }

    void setPaused(bool paused);
    /// The operator wants nothing sent now: the setting `sending-paused`.
    bool isHeld() const { return m_held; }
    /// No further call is begun, for good.
    void stop();

    /// Reads gateways, routes and settings, if they have changed; `done` follows, always.
    void refresh(const std::function<void(const Result<void>&)>& done = {});
    const RouteTable& table() const { return m_desk.table; }
    bool hasTable() const { return m_desk.table.version != 0; }

    /// For a message about to be stored: takes the place of its first call, if that can begin at once, and
    /// says by which gateway. Then `run` or `giveBack` must follow.
    bool reserve(const SendJobPtr& job);
    void giveBack(const SendJobPtr& job);
    /// The message was stored as being sent by its gateway.
    void run(const SendJobPtr& job, qint64 routeVersion);
    /// The message was stored as new.
    void enqueue(const SendJobPtr& job);
    /// Other programs have added or changed something.
    void look();
    /// Messages that were taken back.
    void forget(const QList<MessageId>& ids);

Q_SIGNALS:
    void progressed(otpost::MessageId id);
    /// The job has its end state.
    void ended(const otpost::SendJobPtr& job);
    /// A message that was held here was taken back by somebody else.
    void lost(otpost::MessageId id);
    /// Or nothing is to be sent now.
    void becameIdle();
    void problem(const otpost::Error& error);

private:
    /// What waits in the database.
    struct Loaded {
        QList<QueueRow> rows;
        QHash<MessageId, QList<Attempt>> attempts; ///< of those that were tried before
        bool more = false;
    };

    void takeOver();
    void schedulePump();
    void pump();
    JobQueue::Verdict serve(const SendJobPtr& job, bool parked);
    void claim(const SendJobPtr& job, GatewayId gateway);
    void proceed(const SendJobPtr& job, qint64 routeVersion);
    void operate(const SendJobPtr& job);
    void settleStale();
    void settle(const SendJobPtr& job);
    void endUnsent(const SendJobPtr& job, MessageStatus status, const Error& reason);
    void finish(const SendJobPtr& job);
    void onParked(const SendJobPtr& job, qint64 atMs);
    void load();
    void onLoaded(const Loaded& loaded);
    void endLoad(const Loaded& loaded, const std::optional<Error>& shut);
    void adopt(
        const QueueRow& row, const QList<Attempt>& attempts, const MaskedText& text, const QString& code);
    void noteTraffic(const QString& location, GatewayId gateway);
    void keepHealth();
    void keepHouse();
    void keep(const Unwritten& work, const Error& problem);
    void retryUnwritten();
    qint64 nowMs() const;
    QDateTime now() const;

    SendDesk m_desk;
    CodeSealer& m_sealer;
    TrafficAlerts m_traffic;
    JobQueue m_queue;
    QHash<MessageId, SendJobPtr> m_jobs; ///< all that are held here and have not ended
    QList<SendJobPtr> m_stale; ///< claimed by what was known of the gateways then
    QList<Unwritten> m_unwritten;
    QList<std::function<void(const Result<void>&)>> m_refreshed;
    QTimer m_timer; ///< the next turn of a line or of a parked job, or end of a lifetime
    QTimer m_house;
    QTimer m_retry;
    qint64 m_turnMs = -1; ///< when the head of a line may go on; -1: not known
    MessageId m_cursor = 0; ///< all rows up to here were looked at
    std::atomic<int> m_inFlight = 0;
    bool m_running = false;
    bool m_paused = false; ///< by this program, for a while
    bool m_held = false; ///< by the operator
    bool m_more = false; ///< rows behind the cursor are known to wait
    bool m_shut = false; ///< the secret store is, and customer codes wait for it
    bool m_loading = false;
    bool m_lookAgain = false;
    bool m_first = false; ///< the first load after `begin`
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    bool m_pumpScheduled = false;
    bool m_retrying = false;
};

}
