// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace otpost::bench {

/// What a process was told to do.
struct WorkOrder {
    QString url;
    int messages = 0;
    int inFlight = 0;
    QJsonObject more;
};

/// Takes the time of the job and of each message of it.
class Meter
{
public:
    explicit Meter(const WorkOrder& order);

    /// Everything is prepared: memory, time and CPU count from here.
    void start();
    double nowMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    /// A message that began at `beganMs` has ended.
    void ended(double beganMs);
    int count() const { return int(m_latencies.size()); }
    void stop();
    /// To be called when all that was started has been ended, as children count only then.
    QJsonObject result() const;

private:
    int m_each;
    QElapsedTimer m_clock;
    QList<double> m_latencies;
    double m_cpu = 0;
    double m_kib = 0;
    double m_seconds = 0;
};

/// All: one message is sent before it is measured, unless "warm" is false; "each": of how many messages the
/// times are kept one by one.
///
/// The whole of OTPost: submit, queue, route, call, log. More: "script", "dead" (the URL of a primary that
/// does not work), "timeoutMs" (of that), "code" (customer codes), "verifyTls".
void engineWork(const WorkOrder& order, Meter& meter);
/// OTPost's transport alone. More: "verifyTls".
void transportWork(const WorkOrder& order, Meter& meter);
/// libcurl's multi interface. More: "store" (the rows that OTPost writes), "get", "expected" (status).
void curlWork(const WorkOrder& order, Meter& meter);

}
