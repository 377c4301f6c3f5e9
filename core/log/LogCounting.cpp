// SPDX-License-Identifier: GPL-3.0-or-later
// Counting the rows of a view, in small steps.
#include "core/log/LogDesk.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// As long as whoever wants rows may wait for one step.
constexpr int stepMs = 4;
/// After counting for a time, nothing is counted for so many times that time.
constexpr qint64 restFactor = 20;
constexpr qint64 shortestRestMs = 300;

/// Whether a message, once there, stays in the view and at its place.
bool isSettled(const LogView& view)
{
    const MessageFilter& filter = view.filter;
    const bool sorted = view.sort.column == LogColumn::Time || view.sort.column == LogColumn::Id;
    return sorted && filter.statuses.isEmpty() && filter.gateways.isEmpty() && filter.gatewayNames.isEmpty();
}

Result<qint64> removalsIn(Connection& connection)
{
    const Result<QVariant> removals = connection.value(u"SELECT removals FROM log_state"_s);
    if (!removals)
        return tl::unexpected(removals.error());
    return removals->toLongLong();
}

}

void LogDesk::finishCount(const StatePtr& state, const Result<qint64>& rows)
{
    for (const ViewState::Waiting& waiting : std::exchange(state->waiting, {})) {
        waiting.promise->addResult(rows);
        waiting.promise->finish();
    }
}

void LogDesk::count(const LogView& view, const ViewState::Waiting& waiting)
{
    const Result<StatePtr> found = stateOf(view);
    if (!found) {
        waiting.promise->addResult(Result<qint64>(tl::unexpected(found.error())));
        waiting.promise->finish();
        return;
    }
    const StatePtr& state = *found;
    state->waiting.append(waiting);
    if (state->plan.listed) {
        finishCount(state, state->list.size());
        return;
    }
    if (state->runs)
        return;
    const Result<bool> known = countFromMemory(*state);
    if (!known) {
        finishCount(state, tl::unexpected(known.error()));
    } else if (*known) {
        finishCount(state, state->above + state->ranks.total());
    } else {
        state->runs = true;
        const qint64 rest = std::max(shortestRestMs, restFactor * state->countMs);
        const qint64 wait = state->counted ? std::max<qint64>(0, rest - state->countAge.elapsed()) : 0;
        later([this, state] { startCounting(state); }, int(wait));
    }
}

/// True: it is known without counting all.
Result<bool> LogDesk::countFromMemory(ViewState& state)
{
    const Result<qint64> version = dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (!state.counted)
        return false;
    if (state.countVersion == *version)
        return true;
    if (!isSettled(state.view) || state.plan.walk.lanes.size() != 1)
        return false;
    const Result<qint64> removals = removalsIn(*m_connection);
    if (!removals)
        return tl::unexpected(removals.error());
    if (*removals != state.removals)
        return false;
    const LogWalk& walk = state.plan.walk;
    if (walk.ascending || !state.top) {
        // What came since lies at the other end; it is not worth another way.
        return false;
    }
    const Result<qint64> upTo
        = LogWalks::countBetween(*m_connection, walk, walk.lanes.first(), std::nullopt, state.top);
    if (!upTo)
        return tl::unexpected(upTo.error());
    const qint64 above = std::max<qint64>(0, *upTo - 1);
    // A clock that was set back puts what comes elsewhere.
    const Result<qint64> came = newer(state.view.filter, state.newest, int(above) + 1);
    if (!came)
        return tl::unexpected(came.error());
    if (*came != above)
        return false;
    state.above = above;
    state.countVersion = *version;
    return true;
}

void LogDesk::startCounting(const StatePtr& state)
{
    const auto begin = [this, &state]() -> Result<void> {
        const Result<qint64> version = dataVersion();
        if (!version)
            return tl::unexpected(version.error());
        const Result<qint64> removals = removalsIn(*m_connection);
        if (!removals)
            return tl::unexpected(removals.error());
        const LogWalk& walk = state->plan.walk;
        const Result<QList<Message>> first = walk.tests.sql.isEmpty()
            ? LogWalks::rows(*m_connection, walk, std::nullopt, false, 1, [] { return false; })
            : Result<QList<Message>>();
        if (!first)
            return tl::unexpected(first.error());
        const Result<QVariant> newest = m_connection->value(u"SELECT coalesce(max(id), 0) FROM message"_s);
        if (!newest)
            return tl::unexpected(newest.error());
        state->newest = newest->toLongLong();
        state->removals = *removals;
        state->countVersion = *version;
        state->top.reset();
        if (!first->isEmpty())
            state->top = keyOf(first->first(), walk.column);
        state->counting.begin(walk);
        state->countBegan.start();
        return {};
    };
    if (Result<void> begun = begin(); !begun) {
        state->runs = false;
        finishCount(state, tl::unexpected(begun.error()));
        return;
    }
    countOn(state);
}

void LogDesk::countOn(const StatePtr& state)
{
    auto& waiting = state->waiting;
    for (auto one = waiting.begin(); one != waiting.end();) {
        if (!one->cancel || !one->cancel->isCanceled()) {
            ++one;
            continue;
        }
        one->promise->addResult(Result<qint64>(fail(ErrorKind::WorkCanceled)));
        one->promise->finish();
        one = waiting.erase(one);
    }
    if (waiting.isEmpty()) {
        state->runs = false;
        return;
    }
    const Result<bool> through = state->counting.advance(*m_connection, state->plan.walk, stepMs);
    if (!through) {
        state->runs = false;
        finishCount(state, tl::unexpected(through.error()));
        return;
    }
    if (!*through) {
        later([this, state] { countOn(state); });
        return;
    }
    state->runs = false;
    state->ranks = std::move(state->counting);
    state->counting = LogRanks();
    state->counted = true;
    state->above = 0;
    state->countMs = state->countBegan.elapsed();
    state->countAge.start();
    finishCount(state, state->ranks.total());
}

}
