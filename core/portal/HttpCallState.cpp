// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/HttpCallState.h"

#include <algorithm>

namespace otpost {

namespace {

using Pairs = QList<std::pair<QByteArray, QByteArray>>;

MHD_Result collect(void* into, MHD_ValueKind kind, const char* key, std::size_t keySize, const char* value,
    std::size_t valueSize)
{
    QByteArray name(key, qsizetype(keySize));
    if (kind == MHD_HEADER_KIND)
        name = name.toLower();
    static_cast<Pairs*>(into)->append({name, value ? QByteArray(value, qsizetype(valueSize)) : QByteArray()});
    return MHD_YES;
}

QByteArray words(int status)
{
    switch (status) {
    case 400:
        return "This request cannot be read.\n";
    case 405:
        return "This method is not taken here.\n";
    case 413:
        return "This request is too long.\n";
    case 503:
        return "Please try again in a moment.\n";
    default:
        return "This did not work.\n";
    }
}

}

void HttpCallState::read(const char* url, const char* method, bool secure)
{
    m_request.method = method;
    m_request.path = QString::fromUtf8(url);
    m_request.secure = secure;
    MHD_get_connection_values_n(m_connection, MHD_HEADER_KIND, &collect, &m_request.headers);
    MHD_get_connection_values_n(m_connection, MHD_GET_ARGUMENT_KIND, &collect, &m_request.query);
    const auto* info = MHD_get_connection_info(m_connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (info && info->client_addr)
        m_request.peer = QHostAddress(info->client_addr);
}

int HttpCallState::problem(qsizetype mostBody) const
{
    const auto count = [this](QByteArrayView name) {
        return std::count_if(m_request.headers.begin(), m_request.headers.end(),
            [name](const auto& header) { return header.first == name; });
    };
    // What two readers could take for two different requests (RFC 9112, 6.3 and 11.2).
    if (count("host") > 1 || count("content-length") > 1 || count("transfer-encoding") > 1
        || (count("content-length") > 0 && count("transfer-encoding") > 0))
        return 400;
    if (m_request.path.contains(QChar::ReplacementCharacter) || !m_request.path.startsWith(u'/'))
        return 400;
    bool isNumber = true;
    const QByteArray length = m_request.header("content-length").value_or(QByteArray());
    const qint64 bytes = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || bytes < 0)
        return 400;
    return bytes > mostBody ? 413 : 0;
}

bool HttpCallState::append(const char* data, std::size_t size, qsizetype mostBody)
{
    if (m_request.body.size() + qsizetype(size) > mostBody)
        return false;
    m_request.body.append(data, qsizetype(size));
    return true;
}

std::optional<ServedResponse> HttpCallState::takeOrSuspend()
{
    const std::lock_guard lock(m_mutex);
    if (m_response)
        return std::exchange(m_response, std::nullopt);
    if (m_connection && !m_suspended) {
        m_suspended = true;
        MHD_suspend_connection(m_connection);
    }
    return std::nullopt;
}

void HttpCallState::answer(const ServedResponse& response)
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_answered, true) || !m_connection)
        return;
    m_response = response;
    if (std::exchange(m_suspended, false))
        MHD_resume_connection(m_connection);
}

void HttpCallState::detach()
{
    const std::lock_guard lock(m_mutex);
    m_connection = nullptr;
}

ServedResponse HttpCallState::plain(int status)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, words(status)};
}

MHD_Result HttpCallState::queue(MHD_Connection* connection, const ServedResponse& response)
{
    MHD_Response* made = MHD_create_response_from_buffer(std::size_t(response.body.size()),
        const_cast<char*>(response.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!made)
        return MHD_NO;
    for (const auto& [name, value] : response.headers)
        MHD_add_response_header(made, name.constData(), value.constData());
    const MHD_Result queued = MHD_queue_response(connection, unsigned(response.status), made);
    MHD_destroy_response(made);
    return queued;
}

}
