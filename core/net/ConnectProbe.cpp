// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ConnectProbe.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include <utility>

namespace otpost {

ConnectProbe::ConnectProbe(QObject* parent)
    : QObject(parent)
    , m_socket(this)
{
    connect(&m_socket, &QTcpSocket::connected, this, [this] { end(std::nullopt); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { end(errorOf(error)); });
}

void ConnectProbe::start(const QUrl& url)
{
    m_host = url.host();
    QString host = m_host;
    int port = url.port(80);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (!proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy
        && !proxies.first().hostName().isEmpty()) {
        host = proxies.first().hostName();
        port = proxies.first().port();
    }
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(host, quint16(port));
}

void ConnectProbe::end(const std::optional<Error>& problem)
{
    if (std::exchange(m_ended, true))
        return;
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(problem);
}

Error ConnectProbe::errorOf(QAbstractSocket::SocketError error) const
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Error{ErrorKind::HostNotFound, {}, {m_host}};
    case QAbstractSocket::ConnectionRefusedError:
        return Error{ErrorKind::ConnectionRefused, {}, {m_host}};
    default:
        return Error{ErrorKind::ConnectionFailed, {}, {m_host, m_socket.errorString()}};
    }
}

}
