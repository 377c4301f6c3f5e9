// SPDX-License-Identifier: GPL-3.0-or-later
// The log with millions of messages, beside a plain QSqlTableModel.
#include "core/base/Clock.h"
#include "core/dashboard/DashboardReader.h"
#include "core/log/LogIndexer.h"
#include "core/log/LogReader.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"
#include "tests/bench/Bench.h"
#include "tests/support/LogFill.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 100;
const QDateTime firstMoment(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double msOf(const std::function<void()>& work)
{
    QElapsedTimer time;
    time.start();
    work();
    return double(time.nsecsElapsed()) / 1e6;
}

/// Times of work done so often, sorted.
std::vector<double> timesOf(int count, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i)
        times.push_back(msOf([&] { work(i); }));
    std::sort(times.begin(), times.end());
    return times;
}

QString shown(const std::vector<double>& times)
{
    return u"median %1 ms, p99 %2 ms, most %3 ms"_s.arg(times.at(times.size() / 2), 0, 'f', 2)
        .arg(times.at(times.size() * 99 / 100), 0, 'f', 2)
        .arg(times.back(), 0, 'f', 2);
}

void row(const QString& name, const QString& words)
{
    say(u"  %1 %2"_s.arg(name.leftJustified(58), words));
}

/// A message from beginning to end, as it is written while it is sent. How many a second, at least.
double writeRate(Storage& storage, int count)
{
    constexpr int together = 64;
    const double ms = msOf([&] {
        for (int i = 0; i < count; i += together) {
            QList<QFuture<Result<void>>> waiting;
            for (int k = 0; k < together; ++k)
                waiting.append(storage.write([i, k](Connection& connection) -> Result<void> {
                    Message message = test::filledMessage(i + k, firstMoment);
                    message.status = MessageStatus::Sending;
                    message.createdAt = message.updatedAt = QDateTime::currentDateTimeUtc();
                    const Result<MessageId> id = MessageRepository::insert(connection, message);
                    if (!id)
                        return tl::unexpected(id.error());
                    Attempt attempt;
                    attempt.messageId = *id;
                    attempt.gatewayName = message.gatewayName;
                    attempt.startedAt = message.createdAt;
                    if (Result<Attempt> added = MessageRepository::addAttempt(connection, attempt); !added)
                        return tl::unexpected(added.error());
                    return MessageRepository::setStatus(
                        connection, *id, MessageStatus::Sent, std::nullopt, message.createdAt);
                }));
            for (auto& one : waiting)
                one.waitForFinished();
        }
    });
    return count / ms * 1000;
}

Result<void> addRareWord(Storage& storage)
{
    return storage
        .write([](Connection& connection) -> Result<void> {
            Message message = test::filledMessage(3, firstMoment);
            message.text = u"The xylophone concert begins at eight"_s;
            const Result<MessageId> id = MessageRepository::insert(connection, message);
            return id ? Result<void>() : tl::unexpected(id.error());
        })
        .result();
}

void prepare(Storage& storage, qint64 rows)
{
    const qint64 there = test::countBySql(storage, u"SELECT count(*) FROM message"_s);
    if (there >= rows)
        return;
    const double ms = msOf([&] {
        (void)addRareWord(storage);
        (void)test::fillLog(storage, rows - there - 1, firstMoment, 365LL * 86'400'000 / rows);
    });
    row(u"filled, each message with an attempt"_s, u"%1 s"_s.arg(ms / 1000, 0, 'f', 1));
    const double indexMs = msOf([&] {
        while (indexMessages(storage, 5'000).result().value_or(0) > 0) { }
    });
    row(u"search index, in pieces of 5,000"_s,
        u"%1 s, %2 us a message"_s.arg(indexMs / 1000, 0, 'f', 1)
            .arg(indexMs * 1000 / double(rows), 0, 'f', 1));
}

void beside(const QString& file, qint64 rows)
{
    say(u"\n  A plain QSqlTableModel"_s);
    const QString name = u"plain"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.open();
        const auto measured = [&](const QString& words, const QString& filter, int sort, bool all) {
            const double before = residentMb();
            QSqlTableModel model(nullptr, database);
            model.setTable(u"message"_s);
            model.setFilter(filter);
            model.setSort(sort, Qt::DescendingOrder);
            const double ms = msOf([&] {
                model.select();
                while (all && model.canFetchMore())
                    model.fetchMore();
            });
            row(words, u"%1 ms, +%2 MB"_s.arg(ms, 0, 'f', 1).arg(residentMb() - before, 0, 'f', 0));
        };
        measured(u"first rows, newest first"_s, {}, 0, false);
        measured(u"first rows, by text"_s, {}, 4, false);
        measured(u"LIKE '%middle digits%'"_s, u"recipient LIKE '%4711471%'"_s, 0, true);
        measured(u"LIKE '%word%'"_s, u"text LIKE '%xylophone%'"_s, 0, true);
        // The only way to the last row, and to a scroll bar that means something.
        if (rows <= 1'000'000)
            measured(u"all rows, as for the oldest"_s, {}, 0, true);
    }
    QSqlDatabase::removeDatabase(name);
}

/// The dashboard at noon of the last day, beside the two questions that one would ask the table.
void dashboardRows(Storage& storage, qint64 rows)
{
    struct NoonClock : Clock {
        explicit NoonClock(const QDateTime& time)
            : noon(time)
        {
        }
        QDateTime now() const override { return noon; }
        qint64 monotonicMs() const override { return 0; }
        QDateTime noon;
    };
    const NoonClock clock(firstMoment.addDays(364).addSecs(12 * 60 * 60));
    say(u"\n  The dashboard, %1 messages a day"_s.arg(rows / 365));
    const auto opened = timesOf(9, [&](int) {
        DashboardReader fresh(storage, clock);
        (void)fresh.today().result();
    });
    const auto month = timesOf(9, [&](int) {
        DashboardReader fresh(storage, clock);
        (void)fresh.month().result();
    });
    row(u"24 hours, gateways, set-up: a program just begun"_s, shown(opened));
    row(u"30 days, a program just begun"_s, shown(month));
    DashboardReader reader(storage, clock);
    (void)reader.month().result();
    row(u"both again"_s, shown(timesOf(50, [&](int) {
        (void)reader.today().result();
        (void)reader.month().result();
    })));
    const auto plain = timesOf(5, [&](int) {
        (void)test::countBySql(storage,
            u"SELECT count(*) FROM (SELECT strftime('%Y-%m-%d %H', created_at / 1000, 'unixepoch') AS hour, "
            "status, count(*) FROM message GROUP BY hour, status)"_s);
        (void)test::countBySql(storage,
            u"SELECT count(*) FROM (SELECT gateway_id, outcome, count(*), avg(json_extract(timings, "
            "'$.totalMs')) FROM attempt GROUP BY gateway_id, outcome)"_s);
    });
    row(u"plain GROUP BY over both tables"_s, shown(plain));
    const auto middle = [](const std::vector<double>& times) { return times.at(times.size() / 2); };
    row(u"opening takes"_s, u"%1 of that"_s.arg((middle(opened) + middle(month)) / middle(plain), 0, 'f', 4));
}

}

int fill(const QString& directory, qint64 rows)
{
    auto storage = Storage::open(directory);
    if (!storage) {
        say(describe(storage.error()));
        return 1;
    }
    prepare(**storage, rows);
    return 0;
}

void log(const Size& size)
{
    const qint64 rows = size.rows > 0 ? size.rows : size.quick ? 100'000 : 1'000'000;
    say(u"\nThe log with %1 messages"_s.arg(rows));
    const QTemporaryDir own;
    // To fill it once and measure often.
    const QString directory = qEnvironmentVariable("OTPOST_BENCH_LOG_DIR", own.path());
    auto storage = Storage::open(directory);
    if (!storage) {
        say(describe(storage.error()));
        return;
    }
    prepare(**storage, rows);
    row(u"size of the database"_s,
        u"%1 MB"_s.arg(double(QFileInfo(databaseFile(directory)).size()) / 1e6, 0, 'f', 0));
    const double before = residentMb();
    const LogView all;
    row(u"first page, a program just begun"_s, shown(timesOf(9, [&](int) {
        LogReader fresh(**storage);
        (void)fresh.first(all, pageRows).result();
    })));
    LogReader reader(**storage);
    row(u"first page"_s, shown(timesOf(50, [&](int) { (void)reader.first(all, pageRows).result(); })));
    row(u"count, the first time"_s, shown(timesOf(1, [&](int) { (void)reader.count(all).result(); })));
    auto* random = QRandomGenerator::global();
    row(u"jump anywhere"_s, shown(timesOf(500, [&](int) {
        (void)reader.at(all, random->bounded(quint32(rows)), rows, pageRows).result();
    })));
    row(u"jump to the oldest"_s, shown(timesOf(50, [&](int) { (void)reader.last(all, pageRows).result(); })));
    row(u"scroll over 10,000 rows, by pages of 100"_s, shown(timesOf(3, [&](int) {
        Result<LogSlice> slice = reader.first(all, pageRows).result();
        for (int i = 0; i < 100; ++i)
            slice = reader.after(all, keyOf(slice->rows.last(), LogColumn::Time), pageRows).result();
    })));
    row(u"a status in a month, another each time"_s, shown(timesOf(11, [&](int i) {
        LogView view;
        view.filter.statuses = {MessageStatus::Error};
        view.filter.since = firstMoment.addMonths(i);
        view.filter.until = firstMoment.addMonths(i + 1);
        (void)reader.first(view, pageRows).result();
    })));
    row(u"three statuses, merged"_s, shown(timesOf(11, [&](int i) {
        LogView view;
        view.filter.statuses = {MessageStatus::Error, MessageStatus::Sent, MessageStatus::Unknown};
        view.filter.since = firstMoment.addDays(i);
        (void)reader.first(view, pageRows).result();
    })));
    row(u"status, type and location, by recipient"_s, shown(timesOf(5, [&](int i) {
        LogView view{{}, {LogColumn::Recipient, true}};
        view.filter.statuses = {MessageStatus::Unknown};
        view.filter.types = {MessageType::CustomerCode};
        view.filter.locations = {u"Old Mill"_s};
        view.filter.since = firstMoment.addDays(i);
        (void)reader.first(view, pageRows).result();
    })));
    for (const LogColumn column : logColumns())
        row(u"sorted by "_s + toWord(column) + u", first page"_s, shown(timesOf(9, [&](int) {
            (void)reader.first({{}, {column, true}}, pageRows).result();
        })));
    const auto search = [&](const QString& name, const std::function<QString(int)>& text) {
        row(name, shown(timesOf(11, [&](int i) {
            LogView view;
            view.filter.search = text(i);
            (void)reader.first(view, pageRows).result();
        })));
    };
    search(u"search: 7 middle digits"_s, [](int i) { return QString::number(1'471'147 + i * 700'001); });
    search(u"search: 5 middle digits"_s, [](int i) { return QString::number(14'711 + i * 7'001); });
    search(u"search: a rare word"_s, [](int i) { return u"xylophone concert"_s.left(17 - i); });
    search(u"search: a frequent word"_s, [](int i) { return u"is your code"_s.mid(i % 5); });
    search(u"search: two digits"_s, [](int i) { return QString::number(11 + i); });
    row(u"search: two characters that are nowhere, the slowest"_s, shown(timesOf(1, [&](int) {
        LogView view;
        view.filter.search = u"qz"_s;
        (void)reader.first(view, pageRows).result();
    })));
    row(u"summary of a month"_s, shown(timesOf(1, [&](int) {
        MessageFilter filter;
        filter.since = firstMoment.addMonths(3);
        filter.until = firstMoment.addMonths(4);
        (void)reader.summary(filter).result();
    })));
    dashboardRows(**storage, rows);
    row(u"memory, by all of this"_s, u"+%1 MB"_s.arg(residentMb() - before, 0, 'f', 1));

    constexpr int written = 6'400;
    std::vector<double> alone;
    std::vector<double> watched;
    for (int i = 0; i < 3; ++i) {
        alone.push_back(writeRate(**storage, written));
        std::atomic<bool> stop = false;
        std::thread looker([&] {
            while (!stop) {
                (void)reader.at(all, QRandomGenerator::global()->bounded(quint32(rows)), rows, pageRows)
                    .result();
                std::this_thread::sleep_for(std::chrono::milliseconds(16));
            }
        });
        watched.push_back(writeRate(**storage, written));
        stop = true;
        looker.join();
    }
    const double best = *std::max_element(alone.begin(), alone.end());
    const double bestWatched = *std::max_element(watched.begin(), watched.end());
    row(u"writing, alone; while rows are read 60 times a second"_s,
        u"%1/s; %2/s, %3 of it"_s.arg(best, 0, 'f', 0)
            .arg(bestWatched, 0, 'f', 0)
            .arg(bestWatched / best, 0, 'f', 2));
    beside(databaseFile(directory), rows);
}

}
