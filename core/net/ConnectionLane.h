// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <array>
#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace otpost {

class OriginProxies;

/// The connection of one QNetworkAccessManager to one server.
/// With TLS the first connection is made without a request, so that whatever fails until then has
/// certainly sent nothing, and it is known which HTTP is spoken before the first request.
class ConnectionLane : public QObject
{
    Q_OBJECT

    /// That Qt 6.4 makes to a server with HTTP/1.1.
    static constexpr int mostConnections = 6;

public:
    /// `origin` is scheme, host and port. `ownAuthorities`: `tls` trusts the gateway's own CA file.
    /// `proxies` are those of `origin`.
    ConnectionLane(const QUrl& origin, const QSslConfiguration& tls, bool ownAuthorities,
        std::shared_ptr<OriginProxies> proxies, QObject* parent);
    ~ConnectionLane() override;

    /// Makes the connection, within `timeoutMs`; `opened` or `failed` follows, later. Without TLS there is
    /// nothing to do.
    void open(int timeoutMs);
    bool isOpen() const { return m_open; }
    bool isHttp2() const { return m_http2; }
    QNetworkAccessManager& manager() { return m_manager; }
    const QSslConfiguration& tls() const { return m_tls; }
    /// What an error means that Qt reported before a request had left.
    Error problemOf(const QNetworkReply& reply, const QList<QSslError>& problems) const;

    /// Whether one more call can be served: HTTP/2 has a limit for each connection, which the server may
    /// lower until the first answer. On HTTP/1.1 each call has a connection of its own inside Qt, of which a
    /// manager makes six; until the first answer only one is used, as what waits inside Qt for a first
    /// connection fails together with it.
    bool hasRoom() const;
    /// Whether it has no room only because connections that it would use were unused for too long: the peer
    /// may be closing them.
    bool isStale() const;
    int calls() const { return m_calls; }
    /// Of the call that is being sent: nothing else has used the connection yet.
    bool isFirstCall() const { return m_served == 1; }
    void begin();
    /// `answered`: a whole answer came. On HTTP/2 a lane that missed one gets no new calls: all of them
    /// would share a connection that may be dead.
    void end(bool answered);
    /// Of a call that Qt has said to be connecting, or on the wire; and its end.
    void beginWork() { ++m_working; }
    void endWork() { --m_working; }
    /// True while a call that Qt has taken, but not begun, may be waiting for others.
    bool isWorking() const { return m_working > 0; }
    /// A number; `sounded` with it, or a higher one, follows when Qt's thread has done what it was given
    /// until now.
    int sound();

    /// On HTTP/1.1: one call at a time for some seconds, as another connection than the first broke before
    /// it was of use. The server may allow no more of them.
    void narrow() { m_narrowed.start(); }
    /// No new calls from now on.
    void retire() { m_retired = true; }
    bool isRetired() const { return m_retired; }
    /// Milliseconds without a call; 0 while there is one.
    qint64 idleMs() const;

Q_SIGNALS:
    void opened();
    void failed(const otpost::Error& problem);
    void sounded(int number);

private:
    void onPreconnected();
    void endOpening();
    void startSounding();
    bool isNarrow() const;

    QNetworkAccessManager m_manager;
    QUrl m_origin;
    QSslConfiguration m_tls;
    bool m_ownAuthorities;
    QPointer<QNetworkReply> m_preconnect;
    QList<QSslError> m_problems;
    QTimer m_patience;
    QElapsedTimer m_idle;
    /// When so many calls were last under way, on HTTP/1.1: Qt takes the connections in their order.
    std::array<QElapsedTimer, mostConnections + 1> m_atLevel;
    QElapsedTimer m_narrowed;
    QPointer<QNetworkReply> m_sounding;
    int m_calls = 0;
    int m_working = 0;
    int m_soundings = 0;
    bool m_soundAgain = false;
    int m_served = 0;
    bool m_open = false;
    bool m_http2 = false;
    bool m_answered = false;
    bool m_retired = false;
};

/// A connection idle for longer, in ms, is not used again: the peer may be closing it at that very moment,
/// and a request that meets the close ends as unknown.
inline constexpr qint64 longestIdleMs = 2'000;

/// The settings that every request of ours has: no redirects, cache, cookies, stored logins, pipelining.
QNetworkRequest bareRequest(const QUrl& url, const QSslConfiguration& tls);

}
