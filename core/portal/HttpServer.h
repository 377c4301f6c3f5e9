// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/portal/HttpMessage.h"

#include <QHostAddress>

#include <memory>

namespace otpost {

/// What a server takes from a stranger before it hangs up.
struct HttpServerOptions {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0: any that is free
    QByteArray certificate; ///< PEM, with those between; empty: no TLS
    QByteArray key; ///< PEM
    qsizetype mostBody = 64 * 1024; ///< bytes; more: 413
    qsizetype mostHeader = 16 * 1024; ///< bytes of request line and headers; more: 431
    int idleSeconds = 10; ///< without a byte
    int requestSeconds = 20; ///< from the connection or the last answer to the end of a request
    int mostConnections = 1'000;
    int mostPerAddress = 200; ///< guests of one venue share one address
};

/// An HTTP/1.1 server for strangers: libmicrohttpd with limits. The handler is called in threads of the
/// server and returns at once; the answer may come later and from anywhere.
class HttpServer
{
public:
    using Handler = std::function<void(const ServedRequest&, const Answer&)>;

    /// Listens. ListenFailed; ServeTlsInvalid where certificate and key do not fit.
    static Result<std::unique_ptr<HttpServer>> start(const HttpServerOptions& options, Handler handler);
    /// Ends: no new connections, what was asked is answered for up to some seconds, then all are closed.
    /// Blocks.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    quint16 port() const;
    /// Connections there are. Thread-safe.
    int connections() const;

private:
    HttpServer();
    struct Private;
    std::unique_ptr<Private> d;
};

}
