// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <QTcpSocket>
#include <QUrl>

#include <optional>

namespace otpost {

/// Finds out whether a host (or the system's proxy for it) takes connections, by making one and closing
/// it. QNetworkAccessManager does not tell when a plain connection is made for a request without a
/// body, so that without this a dead host could not be told from one that took the request and is
/// silent: the difference between "unreachable" and "unknown".
class ConnectProbe : public QObject
{
    Q_OBJECT

public:
    explicit ConnectProbe(QObject* parent = nullptr);
    void start(const QUrl& url);

Q_SIGNALS:
    /// None when a connection was made.
    void finished(const std::optional<otpost::Error>& problem);

private:
    void end(const std::optional<Error>& problem);
    Error errorOf(QAbstractSocket::SocketError error) const;

    QTcpSocket m_socket;
    QString m_host;
    bool m_ended = false;
};

}
