// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace otpost {

class Connection;

/// Brings results into the thread it lives in: one event for all that belong together.
class Courier : public QObject
{
public:
    /// From any thread. What is brought also ends in the thread of the courier.
    void bring(std::vector<std::function<void()>> deliveries)
    {
        QMetaObject::invokeMethod(
            this,
            [deliveries = std::move(deliveries)]() mutable {
                // Qt may let go of this function in the other thread, once it has been called.
                const auto all = std::exchange(deliveries, {});
                for (const auto& deliver : all)
                    deliver();
            },
            Qt::QueuedConnection);
    }
};

/// One piece of work for the database that shares a transaction with others.
struct GroupedWork {
    /// Does it, on the writing thread; the error that undoes it, if any. The result is kept.
    std::function<std::optional<Error>(Connection&)> run;
    /// Gives the result away, or the error of the whole group.
    std::function<void(const std::optional<Error>& lost)> settle;
    Courier* courier = nullptr; ///< settles in its thread; null: on the writing thread
};

/// `work(Connection&)` returns a Result, which `give` is called with.
template <class Work, class Give>
GroupedWork groupedWork(Work work, Give give, Courier* courier)
{
    using R = std::invoke_result_t<Work, Connection&>;
    auto kept = std::make_shared<std::pair<Work, std::optional<R>>>(std::move(work), std::nullopt);
    GroupedWork grouped;
    grouped.run = [kept](Connection& connection) -> std::optional<Error> {
        kept->second.emplace(kept->first(connection));
        if (kept->second->has_value())
            return std::nullopt;
        return kept->second->error();
    };
    grouped.settle = [kept, give = std::move(give)](const std::optional<Error>& lost) mutable {
        if (lost && (!kept->second || kept->second->has_value()))
            give(R(tl::unexpected(*lost)));
        else
            give(std::move(*kept->second));
    };
    grouped.courier = courier;
    return grouped;
}

/// How a group ended.
struct GroupEnd {
    std::size_t count = 0; ///< works that were in it, from the first; the others have not been touched
    std::optional<Error> lost; ///< with which all of them are undone
};

/// Does the first works, at least one, in one transaction, each undone by itself where it fails; after about
/// 5 ms the rest is left for the next group, so that nobody waits long for his commit. DataDirNewer once
/// another program has upgraded the schema. Blocking; on the writing thread. `group` is not empty.
GroupEnd runGroup(Connection& connection, const std::vector<GroupedWork>& group);

}
