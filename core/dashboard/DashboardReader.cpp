// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/DashboardReader.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/dashboard/DashboardCounts.h"
#include "core/sending/EngineState.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/Storage.h"

#include <QMap>

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int hourCount = 24;
constexpr int dayCount = 30;
constexpr qint64 hourMs = 60LL * 60 * 1000;
/// Messages of today and yesterday still change; of older days one a time is counted again.
constexpr int freshDays = 2;

/// One piece of a work on the reading thread: true once it was the last.
using Piece = std::function<Result<bool>(Connection&)>;

/// Piece after piece, with other work between. `end` is told how it went, on the reading thread.
void inPieces(Storage& storage, const Piece& piece, const std::function<void(const Result<void>&)>& end)
{
    storage.read([&storage, piece, end](Connection& connection) -> Result<void> {
        const Result<bool> last = piece(connection);
        if (last && !*last)
            inPieces(storage, piece, end);
        else
            end(last ? Result<void>() : Result<void>(tl::unexpected(last.error())));
        return {};
    });
}

template <class T>
std::shared_ptr<QPromise<Result<T>>> begunPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

}

qint64 StatusCounts::total() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), qint64(0));
}

qint64 StatusCounts::taken() const
{
    return of(MessageStatus::Sent) + of(MessageStatus::Delivered) + of(MessageStatus::Undelivered);
}

qint64 StatusCounts::open() const
{
    return of(MessageStatus::New) + of(MessageStatus::Sending);
}

StatusCounts& StatusCounts::operator+=(const StatusCounts& other)
{
    for (size_t i = 0; i < byStatus.size(); ++i)
        byStatus.at(i) += other.byStatus.at(i);
    return *this;
}

QDateTime firstHourOf(const QDateTime& now)
{
    const QDateTime local = now.toLocalTime();
    const qint64 into
        = local.time().minute() * 60'000LL + local.time().second() * 1000LL + local.time().msec();
    return local.addMSecs(-into - (hourCount - 1) * hourMs).toUTC();
}

QList<QDateTime> daysUntil(const QDateTime& now, int days)
{
    const QDate last = now.toLocalTime().date();
    QList<QDateTime> begins;
    for (int i = days - 1; i >= 0; --i)
        begins.append(last.addDays(-i).startOfDay().toUTC());
    return begins;
}

/// Used on the reading thread only.
struct DashboardReader::State {
    AttemptTally tally;
    QMap<QDateTime, StatusCounts> days; ///< that were counted, by their beginning
    int again = 0; ///< which of the older days is counted anew with the next reading
};

DashboardReader::DashboardReader(Storage& storage, const Clock& clock)
    : m_storage(storage)
    , m_clock(clock)
    , m_state(std::make_shared<State>())
{
}

QFuture<Result<DashboardToday>> DashboardReader::today()
{
    const auto promise = begunPromise<DashboardToday>();
    auto today = std::make_shared<DashboardToday>();
    today->at = m_clock.now();
    const QDateTime first = firstHourOf(today->at);
    const QDateTime midnight = midnightBefore(today->at);
    inPieces(
        m_storage,
        [state = m_state, today, first, midnight](Connection& connection) -> Result<bool> {
            if (today->hours.size() < hourCount) {
                const QDateTime begin = first.addMSecs(today->hours.size() * hourMs);
                const Result<StatusCounts> counts
                    = DashboardCounts::between(connection, begin, begin.addMSecs(hourMs));
                if (!counts)
                    return tl::unexpected(counts.error());
                today->hours.append({begin, *counts});
                return false;
            }
            const Result<bool> tallied = state->tally.advance(connection, midnight);
            if (!tallied || !*tallied)
                return tallied;
            today->gateways = state->tally.gateways();
            Result<QList<HealthReading>> health = HealthRepository::list(connection);
            if (!health)
                return tl::unexpected(health.error());
            today->health = std::move(*health);
            Result<QList<Alert>> alerts = AlertRepository::list(connection, today->at);
            if (!alerts)
                return tl::unexpected(alerts.error());
            std::copy_if(alerts->begin(), alerts->end(), std::back_inserter(today->alerts),
                [](const Alert& alert) { return alert.isOpen(); });
            const Result<SetupState> setup = DashboardCounts::setup(connection);
            if (!setup)
                return tl::unexpected(setup.error());
            today->setup = *setup;
            return true;
        },
        [promise, today](const Result<void>& done) {
            promise->addResult(
                done ? Result<DashboardToday>(*today) : Result<DashboardToday>(tl::unexpected(done.error())));
            promise->finish();
        });
    return promise->future();
}

QFuture<Result<QList<TrafficBucket>>> DashboardReader::month()
{
    const auto promise = begunPromise<QList<TrafficBucket>>();
    const QList<QDateTime> begins = daysUntil(m_clock.now(), dayCount);
    const QDateTime end = begins.last().toLocalTime().addDays(1).toUTC();
    auto days = std::make_shared<QList<TrafficBucket>>();
    auto again = std::make_shared<std::optional<int>>();
    inPieces(
        m_storage,
        [state = m_state, days, begins, end, again](Connection& connection) -> Result<bool> {
            if (!again->has_value()) {
                *again = state->again;
                state->again = (state->again + 1) % (dayCount - freshDays);
            }
            while (days->size() < begins.size()) {
                const int index = int(days->size());
                const QDateTime& begin = begins.at(index);
                const bool old = index < dayCount - freshDays;
                const auto known = state->days.constFind(begin);
                if (old && index != **again && known != state->days.cend()) {
                    days->append({begin, *known});
                    continue;
                }
                const Result<StatusCounts> counts = DashboardCounts::between(
                    connection, begin, index + 1 < begins.size() ? begins.at(index + 1) : end);
                if (!counts)
                    return tl::unexpected(counts.error());
                state->days.insert(begin, *counts);
                days->append({begin, *counts});
                return false;
            }
            while (!state->days.isEmpty() && state->days.firstKey() < begins.first())
                state->days.erase(state->days.begin());
            return true;
        },
        [promise, days](const Result<void>& done) {
            promise->addResult(done ? Result<QList<TrafficBucket>>(*days)
                                    : Result<QList<TrafficBucket>>(tl::unexpected(done.error())));
            promise->finish();
        });
    return promise->future();
}

}
