// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/portal/ApiContext.h"
#include "core/portal/HttpServer.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace otpost {

/// How the service runs.
struct PortalOptions {
    HttpServerOptions http;
    QString publicUrl; ///< under which guests and providers reach it; empty: the setting
    /// Whose X-Forwarded-For is believed.
    QList<std::pair<QHostAddress, int>> trustedProxies;
    /// Gets one JSON line for each request: time, method, pattern of the path, status, milliseconds, address.
    /// No number, code or token is in it. Called in any thread; null: nobody wants it.
    std::function<void(const QByteArray& line)> accessLog;
};

/// The service: the API, its health and its metrics behind an HTTP server. Lives in a thread with an event
/// loop.
class Portal : public QObject
{
    Q_OBJECT

public:
    Portal(const ApiContext& context, const PortalOptions& options);
    ~Portal() override;

    /// Listens. Errors as HttpServer::start.
    Result<void> start();
    /// Answers what was asked and listens no more. Blocks, so not in the thread this lives in, which answers.
    void stop();
    quint16 port() const;
    int connections() const;
    /// From whom a request came: the peer, or what a trusted proxy says of it. Pure.
    QHostAddress clientOf(const ServedRequest& request) const;

private:
    void handle(const ServedRequest& request, const Answer& answer);
    void readiness(const Answer& answer);
    void metrics(const ServedRequest& request, const Answer& answer);
    void note(const ServedRequest& request, const QString& pattern, int status, qint64 microseconds);

    struct Private;
    std::unique_ptr<Private> d;
};

}
