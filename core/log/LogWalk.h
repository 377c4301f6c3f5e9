// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/log/LogFilter.h"
#include "core/log/LogReader.h"

#include <QStringList>
#include <QVariantList>

#include <functional>
#include <limits>

class QSqlQuery;

namespace otpost {

class Connection;

/// A piece of SQL with what it binds.
struct SqlPart {
    QString sql;
    QVariantList values;
};

/// A stretch of one index whose rows lie in the order of a view.
struct LogLane {
    QString index;
    SqlPart fixed; ///< equal for all rows of the lane; empty: none
    LogColumn column = LogColumn::Time; ///< by which its rows are sorted, and then by time and id
    qint64 since = std::numeric_limits<qint64>::min(); ///< of `created_at`, inclusive; only if sorted by time
    qint64 until = std::numeric_limits<qint64>::max(); ///< exclusive
};

/// How the rows of a view are walked through: along one lane, or along several that are merged. Rows are in
/// the view when they pass the tests, which need the row itself.
struct LogWalk {
    LogColumn column = LogColumn::Time;
    bool ascending = false;
    QList<LogLane> lanes;
    SqlPart tests; ///< empty: none
};

/// Says whether nobody wants the rows any more.
using GivenUp = std::function<bool()>;

/// Blocking, each on a thread with its connection.
namespace LogWalks {

/// The next rows behind `from` (none: from the edge), in the order of the walk, or against it. `skip`: so
/// many rows are passed over first. WorkCanceled.
Result<QList<Message>> rows(Connection& connection, const LogWalk& walk, const std::optional<LogKey>& from,
    bool backwards, int limit, const GivenUp& givenUp, qint64 skip = 0);

/// Where a lane is after `steps` of its rows behind `from`, and how many of these pass the tests.
struct Stride {
    std::optional<LogKey> end; ///< none: the lane ended before
    qint64 count = 0;
};
Result<Stride> stride(Connection& connection, const LogWalk& walk, const LogLane& lane,
    const std::optional<LogKey>& from, int steps);

/// Selects from the rows of a lane that lie behind `from` and not behind `to` and pass the tests; `tail` is
/// what follows the conditions. In no order, maybe in several parts.
Result<void> select(Connection& connection, const LogWalk& walk, const LogLane& lane,
    const std::optional<LogKey>& from, const std::optional<LogKey>& to, const QString& what,
    const QString& tail, const std::function<void(const QSqlQuery&)>& take);

/// How many rows of a lane lie behind `from` and not behind `to`, of those that pass the tests.
Result<qint64> countBetween(Connection& connection, const LogWalk& walk, const LogLane& lane,
    const std::optional<LogKey>& from, const std::optional<LogKey>& to);

}

/// Whether a column holds words, and not numbers.
bool isTextColumn(LogColumn column);
/// Whether rows are not only in the order of time, or of their ids.
bool hasSortValue(LogColumn column);
/// The name of a column in SQL, with its collation.
QString sortSql(LogColumn column);
/// Which of two keys comes first in a view, as the database orders them: less, equal, greater than 0.
int compareKeys(const LogKey& a, const LogKey& b, LogColumn column);

}
