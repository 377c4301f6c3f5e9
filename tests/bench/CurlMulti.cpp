// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Storage.h"
#include "tests/bench/Bench.h"

#include <QTemporaryDir>

#include <curl/curl.h>

#include <memory>
#include <vector>

namespace otpost::bench {

namespace {

using namespace Qt::StringLiterals;

size_t ignore(char*, size_t size, size_t count, void*)
{
    return size * count;
}

struct Slot {
    CURL* easy = nullptr;
    QByteArray body;
    qint64 row = 0;
};

/// The rows that OTPost writes for a message: accepted, an attempt, the end.
struct Rows {
    explicit Rows(const QString& directory)
        : storage(*Storage::open(directory))
    {
    }

    void end(qint64 number)
    {
        pending.append(storage->write([number](Connection& connection) -> Result<void> {
            const Result<Connection::Changed> inserted = connection.change(
                u"INSERT INTO message (recipient, type, status, text, encoding, segments, units, location, "
                u"created_at, "
                "updated_at) VALUES (?, 'message', 'sending', ?, 'GSM-7', 1, 11, 'OTPost', 1, 1)"_s,
                {u"+4915112345678"_s, u"Hello world"_s});
            if (!inserted)
                return tl::unexpected(inserted.error());
            if (Result<void> attempt
                = connection.exec(u"INSERT INTO attempt (message_id, number, gateway_id, gateway_name, "
                                  u"started_at, outcome, checks, "
                                  "timings, http_status, request, response) VALUES (?, 1, 1, 'A', ?, "
                                  "'accepted', '[]', '{}', 200, "
                                  "'{\"method\":\"POST\"}', '{\"status\":200}')"_s,
                    {inserted->lastId, number});
                !attempt)
                return attempt;
            return connection.exec(
                u"UPDATE message SET status = 'sent', attempts = 1 WHERE id = ?"_s, {inserted->lastId});
        }));
    }

    std::unique_ptr<Storage> storage;
    QList<QFuture<Result<void>>> pending;
};

}

void curlMulti(const QString& url, int messages, int inFlight, bool store)
{
    const QTemporaryDir directory;
    const std::unique_ptr<Rows> rows = store ? std::make_unique<Rows>(directory.path()) : nullptr;
    CURLM* multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, long(inFlight));
    curl_slist* headers = curl_slist_append(nullptr, "Content-Type: application/json");
    std::vector<Slot> slots(std::size_t(std::min(messages, inFlight)));
    const QByteArray address = url.toUtf8();
    int begun = 0;
    const auto begin = [&](Slot& slot) {
        slot.body = "{\"to\":\"+4915112345678\",\"text\":\"Hello world\"}";
        curl_easy_setopt(slot.easy, CURLOPT_POSTFIELDS, slot.body.constData());
        curl_multi_add_handle(multi, slot.easy);
        ++begun;
    };
    for (Slot& slot : slots) {
        slot.easy = curl_easy_init();
        curl_easy_setopt(slot.easy, CURLOPT_URL, address.constData());
        curl_easy_setopt(slot.easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(slot.easy, CURLOPT_WRITEFUNCTION, ignore);
        curl_easy_setopt(slot.easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(slot.easy, CURLOPT_SSL_VERIFYHOST, 0L);
        curl_easy_setopt(slot.easy, CURLOPT_PRIVATE, &slot);
        begin(slot);
    }
    int done = 0;
    while (done < messages) {
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            Slot* slot = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &slot);
            curl_multi_remove_handle(multi, slot->easy);
            if (rows)
                rows->end(done);
            ++done;
            if (begun < messages)
                begin(*slot);
        }
        curl_multi_poll(multi, nullptr, 0, 100, nullptr);
    }
    if (rows) {
        for (const QFuture<Result<void>>& row : std::as_const(rows->pending))
            (void)row.result();
    }
    for (const Slot& slot : slots)
        curl_easy_cleanup(slot.easy);
    curl_slist_free_all(headers);
    curl_multi_cleanup(multi);
}

}
