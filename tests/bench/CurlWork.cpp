// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DataDirectory.h"
#include "core/storage/Storage.h"
#include "tests/bench/RowWriter.h"
#include "tests/bench/Work.h"

#include <QFile>
#include <QTemporaryDir>

#include <curl/curl.h>

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr char body[] = "{\"to\":\"+4915112345678\",\"text\":\"Hello world\"}";

std::size_t keep(char* data, std::size_t size, std::size_t count, void* into)
{
    static_cast<std::string*>(into)->append(data, size * count);
    return size * count;
}

/// A handle that is used again and again, and what it carries.
struct Slot {
    CURL* easy = nullptr;
    long long id = 0;
    double beganMs = 0;
    std::string answer;
};

class Curl
{
public:
    Curl(const WorkOrder& order, Meter& meter)
        : m_order(order)
        , m_meter(meter)
        , m_url(order.url.toUtf8())
        , m_expected(order.more.value("expected"_L1).toInt(200))
    {
        if (order.more.value("store"_L1).toBool()) {
            (void)Storage::open(m_directory.path()); // makes the tables
            m_rows = std::make_unique<RowWriter>(
                QFile::encodeName(databaseFile(m_directory.path())).toStdString(), m_url.toStdString(),
                [this] { curl_multi_wakeup(m_multi); });
        }
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long(order.inFlight));
        m_slots.resize(std::size_t(std::min(order.messages, order.inFlight)));
        for (Slot& slot : m_slots) {
            prepare(slot);
            m_free.push_back(&slot);
        }
    }

    ~Curl()
    {
        if (m_again > 0)
            std::fprintf(stderr, "libcurl: %d requests made again after errors of HTTP/2\n", m_again);
        m_rows.reset();
        for (const Slot& slot : m_slots)
            curl_easy_cleanup(slot.easy);
        curl_slist_free_all(m_headers);
        curl_multi_cleanup(m_multi);
    }

    /// One request outside the measurement, as the others do.
    void warmUp()
    {
        if (m_order.more.value("get"_L1).toBool())
            return;
        curl_easy_perform(m_slots.front().easy);
        m_slots.front().answer.clear();
    }

    void run()
    {
        while (m_meter.count() < m_order.messages) {
            if (m_rows)
                takeWritten();
            submit();
            while (!m_free.empty() && !m_ready.empty())
                send();
            int running = 0;
            curl_multi_perform(m_multi, &running);
            takeAnswers();
            submit();
            if (m_meter.count() < m_order.messages && (m_ready.empty() || m_free.empty()))
                curl_multi_poll(m_multi, nullptr, 0, 100, nullptr);
        }
    }

private:
    struct Ready {
        long long id = 0;
        double beganMs = 0;
    };

    void prepare(Slot& slot)
    {
        slot.easy = curl_easy_init();
        curl_easy_setopt(slot.easy, CURLOPT_URL, m_url.constData());
        if (!m_order.more.value("get"_L1).toBool()) {
            curl_easy_setopt(slot.easy, CURLOPT_HTTPHEADER, m_headers);
            curl_easy_setopt(slot.easy, CURLOPT_POSTFIELDS, body);
        }
        curl_easy_setopt(slot.easy, CURLOPT_WRITEFUNCTION, keep);
        curl_easy_setopt(slot.easy, CURLOPT_WRITEDATA, &slot.answer);
        curl_easy_setopt(slot.easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(slot.easy, CURLOPT_SSL_VERIFYHOST, 0L);
        // Streams of a connection that is there, rather than one more connection.
        curl_easy_setopt(slot.easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
        curl_easy_setopt(slot.easy, CURLOPT_PIPEWAIT, 1L);
        curl_easy_setopt(slot.easy, CURLOPT_PRIVATE, &slot);
    }

    /// As much again as can be in flight is on its way into the database.
    void submit()
    {
        const int ahead = m_rows ? 2 * m_order.inFlight : m_order.inFlight;
        while (m_submitted < m_order.messages && m_submitted - m_meter.count() < ahead) {
            ++m_submitted;
            if (m_rows) {
                m_beginnings.push_back(m_meter.nowMs());
                m_rows->begin();
            } else {
                m_ready.push_back(Ready{0, m_meter.nowMs()});
            }
        }
    }

    void takeWritten()
    {
        for (const RowWriter::Written& written : m_rows->take()) {
            if (written.over) {
                const auto began = m_began.find(written.id);
                m_meter.ended(began->second);
                m_began.erase(began);
                continue;
            }
            m_began.emplace(written.id, m_beginnings.front());
            m_ready.push_back(Ready{written.id, m_beginnings.front()});
            m_beginnings.pop_front();
        }
    }

    void send()
    {
        Slot* slot = m_free.back();
        m_free.pop_back();
        slot->id = m_ready.front().id;
        slot->beganMs = m_ready.front().beganMs;
        slot->answer.clear();
        m_ready.pop_front();
        curl_multi_add_handle(m_multi, slot->easy);
    }

    void takeAnswers()
    {
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            Slot* slot = nullptr;
            long status = 0;
            CURL* easy = message->easy_handle;
            const CURLcode result = message->data.result;
            curl_easy_getinfo(easy, CURLINFO_PRIVATE, &slot);
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
            curl_multi_remove_handle(m_multi, easy);
            // Its 7.88 sometimes drops an HTTP/2 connection with all that is on it.
            const bool dropped = result == CURLE_HTTP2 || result == CURLE_HTTP2_STREAM
                || result == CURLE_RECV_ERROR || result == CURLE_SEND_ERROR;
            if (dropped && m_url.startsWith("https")) {
                ++m_again;
                slot->answer.clear();
                curl_multi_add_handle(m_multi, easy);
                continue;
            }
            if (result != CURLE_OK || status != m_expected) {
                std::fprintf(stderr, "libcurl: %s, status %ld\n", curl_easy_strerror(result), status);
                std::exit(1);
            }
            m_free.push_back(slot);
            if (m_rows)
                m_rows->end(slot->id);
            else
                m_meter.ended(slot->beganMs);
        }
    }

    const WorkOrder& m_order;
    Meter& m_meter;
    QByteArray m_url;
    long m_expected;
    QTemporaryDir m_directory;
    CURLM* m_multi = curl_multi_init();
    curl_slist* m_headers = curl_slist_append(nullptr, "Content-Type: application/json");
    std::unique_ptr<RowWriter> m_rows;
    std::vector<Slot> m_slots;
    std::vector<Slot*> m_free;
    std::deque<Ready> m_ready;
    std::deque<double> m_beginnings;
    std::unordered_map<long long, double> m_began;
    int m_submitted = 0;
    int m_again = 0;
};

}

void curlWork(const WorkOrder& order, Meter& meter)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    {
        Curl curl(order, meter);
        curl.warmUp();
        meter.start();
        curl.run();
        meter.stop();
    }
    curl_global_cleanup();
}

}
