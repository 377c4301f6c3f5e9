// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/HttpMessage.h"

#include <microhttpd.h>

#include <mutex>

namespace otpost {

/// One request between libmicrohttpd and the handler: read in a thread of the server, answered from anywhere.
class HttpCallState
{
public:
    explicit HttpCallState(MHD_Connection* connection)
        : m_connection(connection)
    {
    }

    /// Takes request line and headers.
    void read(const char* url, const char* method, bool secure);
    /// The status with which the headers alone are refused; 0: they are fine.
    int problem(qsizetype mostBody) const;
    /// False where the body gets too long.
    bool append(const char* data, std::size_t size, qsizetype mostBody);
    const ServedRequest& request() const { return m_request; }

    /// True once: the request is complete, and the handler's.
    bool begin() { return !std::exchange(m_begun, true); }
    /// The answer if there is one; otherwise the connection waits for it.
    std::optional<ServedResponse> takeOrSuspend();
    /// Thread-safe; the first counts.
    void answer(const ServedResponse& response);
    /// The connection is gone.
    void detach();

    /// A short answer in plain words.
    static ServedResponse plain(int status);
    static MHD_Result queue(MHD_Connection* connection, const ServedResponse& response);

private:
    ServedRequest m_request;
    bool m_begun = false;
    std::mutex m_mutex; ///< guards what follows
    MHD_Connection* m_connection;
    bool m_suspended = false;
    bool m_answered = false;
    std::optional<ServedResponse> m_response;
};

}
