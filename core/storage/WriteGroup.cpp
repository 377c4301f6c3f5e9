// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WriteGroup.h"

#include "core/storage/Connection.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestGroupMs = 5;

Result<void> begin(Connection& connection)
{
    if (Result<void> begun = connection.exec(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (version && version->toInt() == knownSchemaVersion())
        return {};
    (void)connection.exec(u"ROLLBACK"_s);
    if (!version)
        return tl::unexpected(version.error());
    return fail(ErrorKind::DataDirNewer, {},
        {QFileInfo(connection.file()).path(), QString::number(version->toInt()),
            QString::number(knownSchemaVersion())});
}

/// One work among others. The error is that of the whole group: after a full disk or a failing one SQLite may
/// have rolled back everything (sqlite.org/lang_transaction.html), and then there is no savepoint any more.
std::optional<Error> runOne(Connection& connection, const GroupedWork& work)
{
    if (Result<void> saved = connection.exec(u"SAVEPOINT work"_s); !saved)
        return saved.error();
    const std::optional<Error> failed = work.run(connection);
    if (failed) {
        if (Result<void> undone = connection.exec(u"ROLLBACK TO work"_s); !undone)
            return failed;
    }
    if (Result<void> released = connection.exec(u"RELEASE work"_s); !released)
        return failed.value_or(released.error());
    return std::nullopt;
}

}

GroupEnd runGroup(Connection& connection, const std::vector<GroupedWork>& group)
{
    if (Result<void> begun = begin(connection); !begun)
        return {group.size(), begun.error()};
    std::size_t count = 0;
    if (group.size() == 1) {
        count = 1;
        if (const std::optional<Error> failed = group.front().run(connection)) {
            (void)connection.exec(u"ROLLBACK"_s);
            return {count, failed};
        }
    } else {
        QElapsedTimer since;
        since.start();
        do {
            const std::optional<Error> lost = runOne(connection, group[count]);
            ++count;
            if (lost) {
                (void)connection.exec(u"ROLLBACK"_s);
                return {count, lost};
            }
        } while (count < group.size() && since.elapsed() < longestGroupMs);
    }
    Result<void> done = connection.exec(u"COMMIT"_s);
    if (done)
        return {count, std::nullopt};
    (void)connection.exec(u"ROLLBACK"_s);
    return {count, done.error()};
}

}
