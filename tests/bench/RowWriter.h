// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace otpost::bench {

/// Writes the rows that OTPost writes, with SQLite's own interface: works that come while others are being
/// committed share the next transaction, as in core/storage. WAL, synchronous FULL, a thread of its own.
class RowWriter
{
public:
    struct Written {
        long long id = 0; ///< of the message
        bool over = false; ///< false: its first row; true: the attempt and the end state
    };

    /// `file` has OTPost's tables. `woken` is called from the thread when something has been committed.
    RowWriter(const std::string& file, std::string url, std::function<void()> woken);
    ~RowWriter();

    /// A message that is going to be sent.
    void begin();
    /// Its attempt, and that it is sent.
    void end(long long id);
    /// What has been committed since the last call.
    std::vector<Written> take();

private:
    void serve();
    Written write(long long id);
    void exec(const char* sql);
    sqlite3_stmt* prepare(const char* sql);

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_version = nullptr;
    sqlite3_stmt* m_count = nullptr;
    sqlite3_stmt* m_attempt = nullptr;
    sqlite3_stmt* m_status = nullptr;
    std::string m_request;
    std::function<void()> m_woken;
    std::mutex m_mutex;
    std::condition_variable m_something;
    std::deque<long long> m_works; ///< 0: a new message
    std::vector<Written> m_written;
    bool m_stop = false;
    std::thread m_thread; // last: it uses the others
};

}
