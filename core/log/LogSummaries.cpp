// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a filter come to, in small steps.
#include "core/log/LogDesk.h"

#include <QMap>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepMs = 4;
constexpr int rowsAtOnce = 1'000;
constexpr int idsAtOnce = 400;

/// Times to within 3 %: exact below 128 ms, then in steps that grow with them. The middle of a step stands
/// for all in it.
const QString acceptStep = u"CASE WHEN accepted_ms IS NULL THEN -1 WHEN accepted_ms < 128 THEN accepted_ms "
                           "WHEN accepted_ms < 1024 THEN accepted_ms / 8 * 8 + 4 WHEN accepted_ms < 8192 "
                           "THEN accepted_ms / 64 * 64 + 32 "
                           "WHEN accepted_ms < 65536 THEN accepted_ms / 512 * 512 + 256 "
                           "WHEN accepted_ms < 524288 THEN accepted_ms / 4096 * 4096 + 2048 "
                           "ELSE accepted_ms / 65536 * 65536 + 32768 END"_s;

const QString what = u"status, "_s + acceptStep + u", count(*), sum(attempts), sum(segments)"_s;
const QString groups = u" GROUP BY 1, 2"_s;

}

struct LogDesk::SummaryJob {
    LogView view;
    std::shared_ptr<QPromise<Result<LogSummary>>> promise;
    CancelToken cancel;
    std::function<void(double)> progress;
    LogPlan plan;
    QList<MessageId> list;
    qsizetype listed = 0;
    qsizetype lane = 0;
    std::optional<LogKey> at;

    LogSummary sum;
    QMap<qint64, qint64> accepted; ///< how many, by ms

    void add(const QSqlQuery& row)
    {
        const auto status = messageStatusFromWord(row.value(0).toString());
        const qint64 rows = row.value(2).toLongLong();
        sum.messages += rows;
        sum.attempts += row.value(3).toLongLong();
        if (status != MessageStatus::New && status != MessageStatus::Sending)
            sum.ended += rows;
        if (status == MessageStatus::Sent || status == MessageStatus::Delivered
            || status == MessageStatus::Undelivered) {
            sum.sent += rows;
            sum.segments += row.value(4).toLongLong();
        }
        const qint64 step = row.value(1).toLongLong();
        if (step >= 0)
            accepted[step] += rows;
    }

    void finish(const std::optional<Error>& error = std::nullopt)
    {
        qint64 all = 0;
        for (const qint64 rows : std::as_const(accepted))
            all += rows;
        qint64 passed = 0;
        for (auto step = accepted.cbegin(); step != accepted.cend() && sum.medianAcceptMs < 0; ++step) {
            passed += step.value();
            if (passed * 2 >= all)
                sum.medianAcceptMs = step.key();
        }
        promise->addResult(error ? Result<LogSummary>(tl::unexpected(*error)) : Result<LogSummary>(sum));
        promise->finish();
    }
};

void LogDesk::beginSummary(const MessageFilter& filter,
    const std::shared_ptr<QPromise<Result<LogSummary>>>& promise, const CancelToken& cancel,
    const std::function<void(double)>& progress)
{
    auto job = std::make_shared<SummaryJob>();
    job->view.filter = filter;
    job->promise = promise;
    job->cancel = cancel;
    job->progress = progress;
    const Result<StatePtr> state = stateOf(job->view);
    if (!state) {
        job->finish(state.error());
        return;
    }
    job->plan = (*state)->plan;
    job->list = (*state)->list;
    summarize(job);
}

void LogDesk::summarize(const std::shared_ptr<SummaryJob>& job)
{
    QElapsedTimer since;
    since.start();
    double share = 0;
    while (since.elapsed() < stepMs) {
        if (job->cancel && job->cancel->isCanceled()) {
            job->finish(Error{ErrorKind::WorkCanceled, {}, {}});
            return;
        }
        if (job->plan.listed ? job->listed >= job->list.size() : job->lane >= job->plan.walk.lanes.size()) {
            job->finish();
            return;
        }
        const auto take = [&job](const QSqlQuery& row) { job->add(row); };
        Result<void> done;
        if (job->plan.listed) {
            QStringList ids;
            for (const MessageId id : job->list.mid(job->listed, idsAtOnce))
                ids.append(QString::number(id));
            Result<QSqlQuery> rows = m_connection->run(u"SELECT "_s + what
                + u" FROM message NOT INDEXED WHERE id IN ("_s + ids.join(u',') + u')' + groups);
            while (rows && rows->next())
                take(*rows);
            if (!rows)
                done = tl::unexpected(rows.error());
            job->listed += idsAtOnce;
            share = double(job->listed) / double(std::max<qsizetype>(1, job->list.size()));
        } else {
            const LogWalk& walk = job->plan.walk;
            const LogLane& lane = walk.lanes.at(job->lane);
            LogWalk untested = walk;
            untested.tests = {};
            const Result<LogWalks::Stride> stride
                = LogWalks::stride(*m_connection, untested, lane, job->at, rowsAtOnce);
            if (!stride) {
                job->finish(stride.error());
                return;
            }
            done = LogWalks::select(*m_connection, walk, lane, job->at, stride->end, what, groups, take);
            job->at = stride->end;
            if (!job->at)
                ++job->lane;
            share = double(job->lane) / double(walk.lanes.size());
        }
        if (!done) {
            job->finish(done.error());
            return;
        }
    }
    if (job->progress)
        job->progress(std::min(1.0, share));
    later([this, job] { summarize(job); });
}

}
