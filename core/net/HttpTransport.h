// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/HttpExchange.h"
#include "core/net/TlsSettings.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

namespace otpost {

class ConnectionPool;
class HttpCall;

/// The only door to QNetworkAccessManager. Each call puts at most one request on the wire; redirects are
/// not followed, nothing is cached, no cookies, no stored logins, the system's proxy is used. HTTP/2 is
/// spoken where a server with TLS offers it.
/// Lives, with its managers and calls, in one thread with an event loop that is not the GUI's (looking
/// up the system's proxy can block).
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    explicit HttpTransport(QObject* parent = nullptr);
    /// Stops the calls that are left; their `finished` still comes.
    ~HttpTransport() override;

    /// Starts a call, which belongs to `owner`. `finished` comes later, never from inside this function.
    HttpCall* start(const HttpRequest& request, QObject* owner);

    /// Connections without a call for so long are closed. 30 s unless told otherwise.
    void setLongestUnused(int ms);

private:
    /// An unverified connection is never handed to a gateway that checks, nor one that was checked
    /// against the authorities of another gateway.
    struct PoolKey {
        QString origin; ///< scheme, host, port
        TlsTrust trust;
        bool operator==(const PoolKey&) const = default;
        friend size_t qHash(const PoolKey& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.origin, key.trust);
        }
    };

    Result<ConnectionPool*> poolFor(const HttpRequest& request);
    void closeUnused();

    QHash<PoolKey, ConnectionPool*> m_pools; ///< children
    QTimer m_cleaning;
    int m_longestUnusedMs = 30'000;
};

}
