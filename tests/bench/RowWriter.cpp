// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RowWriter.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace otpost::bench {

namespace {

constexpr std::size_t largestGroup = 256;

long long nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// Texts outlive the statement's step.
void text(sqlite3_stmt* statement, int at, const std::string& value)
{
    sqlite3_bind_text(statement, at, value.data(), int(value.size()), SQLITE_STATIC);
}

}

RowWriter::RowWriter(const std::string& file, std::string url, std::function<void()> woken)
    : m_woken(std::move(woken))
{
    m_request = R"({"method":"POST","url":")" + std::move(url)
        + R"(","headers":[{"name":"Content-Type","value":"application/json"}],)"
          R"("body":"{\"to\":\"+4915112345678\",\"text\":\"Hello world\"}"})";
    if (sqlite3_open(file.c_str(), &m_database) != SQLITE_OK)
        std::abort();
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
             "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON"})
        exec(pragma);
    m_insert = prepare(
        "INSERT INTO message (recipient, type, status, text, encoding, segments, units, location, "
        "gateway_name, created_at, updated_at, expires_at, flight_gateway, flight_started) VALUES "
        "('+4915112345678', 'message', 'sending', 'Hello world', 'GSM-7', 1, 11, 'OTPost', 'Bench', "
        "?1, ?1, ?1 + 3600000, 1, ?1)");
    m_version = prepare("SELECT version FROM route_version");
    m_count = prepare("UPDATE message SET attempts = attempts + 1, gateway_name = 'Bench' WHERE id = ?1");
    m_attempt = prepare(
        "INSERT INTO attempt (message_id, number, gateway_id, gateway_name, started_at, outcome, checks, "
        "timings, "
        "http_status, request, response) VALUES (?1, 1, 1, 'Bench', ?2, 'accepted', ?3, ?4, 200, ?5, ?6)");
    m_status = prepare(
        "UPDATE message SET status = 'sent', reason = NULL, updated_at = ?2, flight_gateway = NULL, "
        "flight_started = NULL, direct_until = NULL WHERE id = ?1");
    m_thread = std::thread([this] { serve(); });
}

RowWriter::~RowWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_something.notify_one();
    m_thread.join();
    for (sqlite3_stmt* statement : {m_insert, m_version, m_count, m_attempt, m_status})
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void RowWriter::begin()
{
    end(0);
}

void RowWriter::end(long long id)
{
    {
        const std::lock_guard lock(m_mutex);
        m_works.push_back(id);
    }
    m_something.notify_one();
}

std::vector<RowWriter::Written> RowWriter::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_written, {});
}

void RowWriter::serve()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_something.wait(lock, [this] { return m_stop || !m_works.empty(); });
        if (m_works.empty())
            return;
        std::vector<long long> group;
        while (!m_works.empty() && group.size() < largestGroup) {
            group.push_back(m_works.front());
            m_works.pop_front();
        }
        lock.unlock();
        std::vector<Written> written;
        exec("BEGIN IMMEDIATE");
        for (const long long id : group)
            written.push_back(write(id));
        exec("COMMIT");
        lock.lock();
        m_written.insert(m_written.end(), written.begin(), written.end());
        m_woken();
    }
}

RowWriter::Written RowWriter::write(long long id)
{
    const auto run = [this](sqlite3_stmt* statement) {
        const int result = sqlite3_step(statement);
        if (result != SQLITE_DONE && result != SQLITE_ROW) {
            std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(m_database));
            std::abort();
        }
        sqlite3_reset(statement);
    };
    const long long now = nowMs();
    if (id == 0) {
        sqlite3_bind_int64(m_insert, 1, now);
        run(m_insert);
        const long long added = sqlite3_last_insert_rowid(m_database);
        run(m_version);
        return {added, false};
    }
    // Put together for each, as what a gateway answers differs.
    const std::string checks = std::string(R"([{"rule":"status","state":"held","wanted":"2xx","found":")")
        + std::to_string(200) + R"("}])";
    const std::string timings
        = R"({"connectMs":null,"waitMs":)" + std::to_string(now % 100) + R"(,"readMs":0.1,"totalMs":1.2})";
    const std::string response = R"({"status":)" + std::to_string(200)
        + R"(,"headers":[{"name":"Content-Type","value":"text/plain"},{"name":"Content-Length","value":"2"}],)"
          R"("body":"ok","bodyBytes":2,"withheld":false})";
    sqlite3_bind_int64(m_count, 1, id);
    run(m_count);
    sqlite3_bind_int64(m_attempt, 1, id);
    sqlite3_bind_int64(m_attempt, 2, now);
    text(m_attempt, 3, checks);
    text(m_attempt, 4, timings);
    text(m_attempt, 5, m_request);
    text(m_attempt, 6, response);
    run(m_attempt);
    sqlite3_bind_int64(m_status, 1, id);
    sqlite3_bind_int64(m_status, 2, now);
    run(m_status);
    return {id, true};
}

void RowWriter::exec(const char* sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(m_database));
        std::abort();
    }
}

sqlite3_stmt* RowWriter::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(m_database));
        std::abort();
    }
    return statement;
}

}
