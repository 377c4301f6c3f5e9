// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace otpost {

class Storage;
struct Settings;

/// How long the log is kept. Settings `log-days` and `log-content-days`.
struct Retention {
    int days = 0; ///< whole messages; 0: for good
    int contentDays = 0; ///< text, requests and responses; 0: as long as the message

    bool operator==(const Retention&) const = default;
};

Retention retentionOf(const Settings& settings);

/// What pruning has done.
struct Pruned {
    qint64 messages = 0; ///< removed
    qint64 contents = 0; ///< that lost text, requests and responses
    qint64 bytes = 0; ///< by which the database has become smaller

    bool operator==(const Pruned&) const = default;
};

/// Removes what is older than is wanted, a little at a time so that sending goes on beside it, and gives the
/// space back to the disk. Messages that have not ended stay. Calls may be made from any thread.
class LogRetention : public QObject
{
    Q_OBJECT

public:
    /// The storage must outlive this.
    explicit LogRetention(Storage& storage, QObject* parent = nullptr);
    ~LogRetention() override;

    /// From now on once an hour, by the settings, where `isSender` (called in the thread this lives in) says
    /// so.
    void runHourly(std::function<bool()> isSender);

    /// Prunes now. `progress` gets the messages dealt with, on the database's thread. WorkCanceled: what was
    /// done until then stays done.
    QFuture<Result<Pruned>> prune(const Retention& retention, const QDateTime& now,
        std::function<void(qint64)> progress = {}, CancelToken cancel = {});
    /// How many messages pruning would remove, and how many would lose their content.
    QFuture<Result<Pruned>> preview(const Retention& retention, const QDateTime& now);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
