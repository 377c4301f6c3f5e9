// SPDX-License-Identifier: GPL-3.0-or-later
// How a list is looked through before the first message of it is sent.
#include "core/routing/RouteTable.h"
#include "core/sending/BulkSend.h"
#include "core/storage/Storage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Rows are looked at so long before other work gets its turn.
constexpr qint64 sliceMs = 20;
/// How often it is looked whether something ended without a word.
constexpr int lookMs = 5'000;
/// Locations that are looked up before anything is sent; more are found out one by one.
constexpr qsizetype mostLocations = 10'000;

QString newNonce()
{
    return QString::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, u'0');
}

/// Nothing where every location has a gateway.
Result<std::optional<Error>> routeProblem(Connection& connection, const QSet<QString>& locations)
{
    const Result<RouteTable> table = readRouteTable(connection);
    if (!table)
        return tl::unexpected(table.error());
    for (const QString& location : locations) {
        if (!table->routeFor(location).isEmpty())
            continue;
        if (table->ownRoutes.contains(routeKey(location)) && !table->gateways.isEmpty())
            return Error{ErrorKind::RouteDisabled, {}, {location}};
        return Error{ErrorKind::NoGatewayInRoute, {}, {}};
    }
    return std::nullopt;
}

}

void BulkSend::start()
{
    m_time.start();
    if (Result<void> opened = m_file.open(); !opened) {
        m_result.problem = opened.error();
        QTimer::singleShot(0, this, &BulkSend::finish);
        return;
    }
    QTimer::singleShot(0, this, &BulkSend::checkSlice);
}

void BulkSend::checkSlice()
{
    if (m_phase != Phase::Checking)
        return;
    QElapsedTimer slice;
    slice.start();
    while (slice.elapsed() < sliceMs) {
        const Result<std::optional<BulkRow>> row = m_file.next();
        if (!row) {
            m_result.problem = row.error();
            finish();
            return;
        }
        if (!*row) {
            onChecked();
            return;
        }
        take(**row);
    }
    QTimer::singleShot(0, this, &BulkSend::checkSlice);
}

void BulkSend::take(const BulkRow& row)
{
    ++m_counts.total;
    if (row.message) {
        m_tags.push_back(row.tag);
        if (m_locations.size() < mostLocations)
            m_locations.insert(row.message->location);
        return;
    }
    ++m_counts.refused;
    if (m_result.refusals.size() < mostBulkReasons)
        m_result.refusals.append(*row.problem);
}

void BulkSend::onChecked()
{
    if (m_counts.total == 0) {
        m_result.problem = Error{ErrorKind::CsvEmpty, {}, {m_order.file}};
    } else if (m_counts.refused > 0 && (!m_order.skipInvalid || m_tags.empty())) {
        m_result.problem = m_result.refusals.first();
    } else if (Result<void> again = m_file.rewind(); !again) {
        m_result.problem = again.error();
    }
    if (m_result.problem) {
        finish();
        return;
    }
    countAlike();
    findJob();
}

/// Rows that are alike are told apart by how often they came before.
void BulkSend::countAlike()
{
    std::sort(m_tags.begin(), m_tags.end());
    for (std::size_t i = 1; i < m_tags.size(); ++i) {
        if (m_tags[i] != m_tags[i - 1])
            continue;
        ++m_counts.duplicates;
        m_alike.insert(m_tags[i], 0);
    }
}

void BulkSend::findJob()
{
    const auto tags = std::make_shared<const std::vector<quint64>>(std::exchange(m_tags, {}));
    const auto work = [locations = m_locations, path = m_file.pathTag(), content = m_file.contentTag(),
                          resume = m_order.resume, file = m_order.file,
                          tags](Connection& connection) -> Result<std::optional<BulkJob>> {
        const Result<std::optional<Error>> problem = routeProblem(connection, locations);
        if (!problem)
            return tl::unexpected(problem.error());
        if (*problem)
            return tl::unexpected(**problem);
        Result<std::optional<BulkJob>> job
            = BulkKeys::newest(connection, path, content, QDateTime::currentDateTimeUtc());
        if (!job || !resume)
            return job;
        const Error nothing{ErrorKind::CsvNothingToResume, {}, {file}};
        if (!*job)
            return tl::unexpected(nothing);
        if ((*job)->contentTag == content)
            return job;
        // The place may hold another list by now.
        const Result<bool> any = BulkKeys::hasAny(connection, **job, *tags);
        if (!any)
            return tl::unexpected(any.error());
        return *any ? job : tl::unexpected(nothing);
    };
    m_storage.read(work).then(this, [this](const Result<std::optional<BulkJob>>& earlier) {
        if (m_phase != Phase::Checking)
            return;
        if (!earlier) {
            m_result.problem = earlier.error();
            finish();
            return;
        }
        beginSending(*earlier);
    });
}

void BulkSend::beginSending(const std::optional<BulkJob>& earlier)
{
    m_resumed = m_order.resume;
    if (m_resumed) {
        m_job = *earlier;
    } else {
        m_job = BulkJob{QDateTime::currentDateTimeUtc(), m_file.pathTag(), m_file.contentTag(), newNonce()};
        // The newest has to be the newest also where somebody set the clock back.
        if (earlier)
            m_job.begunAt = std::max(m_job.begunAt, earlier->begunAt.addMSecs(1));
    }
    m_phase = Phase::Sending;
    m_result.begun = true;
    m_time.restart();
    m_watch.start(lookMs);
    Q_EMIT sending();
    pump();
}

}
