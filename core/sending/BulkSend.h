// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/sending/BulkFile.h"
#include "core/storage/BulkKeys.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace otpost {

class Dispatcher;
class Storage;
struct Submission;

/// Messages that are handed in at a time and have not ended.
inline constexpr qsizetype bulkWindow = 2'000;
/// Rows that are wrong of which the reason is kept.
inline constexpr qsizetype mostBulkReasons = 20;

/// A list to be sent.
struct BulkOrder {
    QString file;
    MessageRequest common; ///< what the rows do not say
    /// Goes on with the newest list that was begun with this file: sends what was not accepted then, was
    /// taken back, or expired while it waited. Otherwise all of it is sent, whatever was before.
    bool resume = false;
    bool retryFailed = false; ///< with `resume`: also what every gateway refused
    bool skipInvalid = false; ///< sends the others where rows are wrong
    qsizetype window = bulkWindow;
};

/// What has become of the rows. They are in one of the counts from `sent` to `refused`, or still to come.
struct BulkCounts {
    qint64 total = 0; ///< rows in which something stands
    qint64 sent = 0; ///< also delivered
    qint64 error = 0;
    qint64 unknown = 0;
    qint64 expired = 0;
    qint64 undelivered = 0;
    qint64 refused = 0; ///< rows that are wrong
    qint64 waiting = 0; ///< accepted, and not ended yet
    qint64 earlier = 0; ///< of all these, what had ended before this run
    qint64 duplicates = 0; ///< rows that are like one before them

    qint64 ended() const { return sent + error + unknown + expired + undelivered + refused; }
    /// Neither ended nor waiting: what was not begun, once all is over.
    qint64 left() const { return total - ended() - waiting; }
    bool operator==(const BulkCounts&) const = default;
};

/// How it came out.
struct BulkResult {
    BulkCounts counts;
    QList<Error> refusals; ///< the first rows that are wrong
    std::optional<Error> problem; ///< what kept it from beginning, or from going on
    bool begun = false; ///< something was, or could have been, sent
    bool stopped = false; ///< by `stop`
    bool inOtherHands = false; ///< what waits is sent by another program
    double seconds = 0;
};

/// Sends a list: reads it through and checks every row, and then hands in message after message, never more
/// than the window has room for, so that memory stays flat. Each row has an idempotency key of its own, by
/// which a later run knows what became of it. Works in its thread, which has an event loop; nothing blocks
/// for long.
class BulkSend : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Checking, Sending, Over };

    /// Both must outlive this.
    BulkSend(Storage& storage, Dispatcher& dispatcher, BulkOrder order, QObject* parent = nullptr);
    ~BulkSend() override;

    void start();
    /// Hands in nothing more and takes back what was not begun; what is under way gets its answer.
    void stop();
    /// The same without waiting for answers.
    void stopNow();

    Phase phase() const { return m_phase; }
    BulkCounts counts() const;
    /// Bytes read and bytes there are, while checking.
    qint64 checkedBytes() const { return m_file.position(); }
    qint64 fileBytes() const { return m_file.size(); }
    char delimiter() const { return m_file.delimiter(); }
    QStringList ignoredColumns() const { return m_file.ignored(); }
    /// When the list that is resumed was begun; invalid: none is.
    QDateTime resumedFrom() const { return m_resumed ? m_job.begunAt : QDateTime(); }

Q_SIGNALS:
    /// All rows were looked at, and now they are sent.
    void sending();
    /// Something is in the way, and it waits for that to pass.
    void trouble(const otpost::Error& error);
    /// Once, and the last.
    void finished(const otpost::BulkResult& result);

private:
    /// A row on its way to the dispatcher.
    struct Handed {
        OutgoingMessage message;
        QString key;
    };

    void checkSlice();
    void take(const BulkRow& row);
    void onChecked();
    void countAlike();
    void findJob();
    void beginSending(const std::optional<BulkJob>& earlier);
    void pump();
    QList<Handed> readBatch(qsizetype most);
    void settleKnown(const QList<Handed>& batch, const QList<std::optional<BulkKnown>>& known);
    void submit(const Handed& handed);
    void onSubmitted(const Result<Submission>& accepted);
    void onEnded(MessageId id, MessageStatus status);
    void count(MessageStatus status, qint64 by = 1);
    void breakOff(const Error& problem);
    void withdraw();
    void look();
    void finishIfOver();
    void finish();

    Storage& m_storage;
    Dispatcher& m_dispatcher;
    BulkOrder m_order;
    BulkFile m_file;
    BulkCounts m_counts;
    BulkResult m_result;
    BulkJob m_job;
    Phase m_phase = Phase::Checking;
    std::vector<quint64> m_tags; ///< of the rows that are right, while checking
    QHash<quint64, int> m_alike; ///< tags that come more than once: how often they came
    QSet<QString> m_locations;
    QSet<MessageId> m_pending;
    QSet<MessageId> m_withdrawn;
    QSet<MessageId> m_endedWhileStopping; ///< as Error: perhaps because they were taken back
    QElapsedTimer m_time;
    QTimer m_watch;
    QTimer m_patience; ///< after `stopNow`
    qint64 m_rowsRead = 0;
    qsizetype m_submitting = 0;
    int m_withdrawing = 0;
    qint64 m_endedAtLook = 0;
    bool m_resumed = false;
    bool m_reading = false; ///< a batch is being looked up
    bool m_atEnd = false;
    bool m_stopping = false;
    bool m_now = false;
};

}
