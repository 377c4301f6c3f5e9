// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/ApiContext.h"

#include <QByteArray>
#include <QFuture>
#include <QMap>
#include <QMutex>

namespace otpost {

/// Counts requests, and puts what is counted into Prometheus' text format (version 0.0.4). Thread-safe. No
/// label holds a number, a code or a challenge.
class Metrics
{
public:
    void count(const QString& pattern, int status, qint64 microseconds);
    /// With what the database knows: messages of the last day by status, the queue, gateways by health.
    QFuture<Result<QByteArray>> text(const ApiContext& context, int connections) const;

private:
    struct Row {
        qint64 requests = 0;
        qint64 microseconds = 0;
    };
    mutable QMutex m_mutex;
    QMap<std::pair<QString, int>, Row> m_rows;
};

}
