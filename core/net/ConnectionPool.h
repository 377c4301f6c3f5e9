// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/net/TlsSettings.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace otpost {

class ConnectionLane;
class HttpCall;
class OriginProxies;

/// All calls to one server under one trust, and the lanes that carry them. A call waits here until a lane
/// is open and has room; nothing of it is known to Qt before that.
class ConnectionPool : public QObject
{
    Q_OBJECT

public:
    /// `origin` is scheme, host and port.
    ConnectionPool(
        const QUrl& origin, const QSslConfiguration& tls, bool ownAuthorities, QObject* parent = nullptr);
    /// Stops the calls that are left.
    ~ConnectionPool() override;

    /// Takes a call that has just been made. It is handed to a lane later, never from inside this function.
    void add(HttpCall* call);

    /// Lets go of lanes that had no call for `ms`. True when nothing is left.
    bool closeUnused(qint64 ms);

private:
    void pump();
    void schedulePump();
    ConnectionLane* laneWithRoom();
    bool openLane(int timeoutMs);
    void onLaneFailed(ConnectionLane* lane, const Error& problem);
    void onOtherConnectionNeeded(HttpCall* call);
    void onCallEnded(QObject* call, bool answered);
    void drop(ConnectionLane* lane);
    void dropSpent();

    QUrl m_origin;
    QSslConfiguration m_tls;
    bool m_ownAuthorities;
    std::shared_ptr<OriginProxies> m_proxies;
    QList<ConnectionLane*> m_lanes; ///< children
    QList<QPointer<HttpCall>> m_waiting;
    QHash<QObject*, ConnectionLane*> m_carriedBy;
    QElapsedTimer m_answered; ///< since the last whole answer
    QTimer m_pause; ///< while it runs, no lane is opened beside those that serve
    bool m_openingFailed = false; ///< the last time
    bool m_pumpScheduled = false;
};

}
