// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/HttpExchange.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <unordered_map>

namespace otpost {

class HttpCall;

/// The only user of QNetworkAccessManager. Each call puts at most one request on the wire; redirects
/// are not followed, nothing is cached, no cookies, no stored logins, the system's proxy is used.
/// Lives, with its managers and calls, in one thread with an event loop that is not the GUI's (looking
/// up the system's proxy can block).
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    explicit HttpTransport(QObject* parent = nullptr);
    ~HttpTransport() override;

    /// Starts a call, which belongs to `owner`. `finished` comes later, never from inside this function.
    HttpCall* start(const HttpRequest& request, QObject* owner);

private:
    struct Pool;
    Pool& poolFor(bool verifyTls);

    /// By certificate checking: an unverified connection is never handed to a gateway that checks.
    std::unordered_map<bool, std::unique_ptr<Pool>> m_pools;
};

}
