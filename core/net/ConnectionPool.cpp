// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ConnectionPool.h"

#include "core/net/ConnectionLane.h"
#include "core/net/HttpCall.h"
#include "core/net/OriginProxies.h"

#include <algorithm>
#include <utility>

namespace otpost {

namespace {

/// Each lane has a thread of Qt's. On HTTP/2 it carries up to 90 calls, on HTTP/1.1 up to 6.
constexpr qsizetype mostLanes = 8;
constexpr qsizetype mostLanesHttp1 = 44;
/// Lanes that are being opened together: one for so many that wait, within these limits. Few at a time take
/// long behind a slow handshake.
struct Opening {
    qsizetype forOne;
    qsizetype least;
    qsizetype most;
};
constexpr Opening openingHttp1 = {6, 4, 12};
constexpr Opening openingHttp2 = {45, 1, 4};
/// After one that could not be opened while others serve: the server may allow no more connections, or no
/// longer.
constexpr int pauseMs = 250;

}

ConnectionPool::ConnectionPool(
    const QUrl& origin, const QSslConfiguration& tls, bool ownAuthorities, QObject* parent)
    : QObject(parent)
    , m_origin(origin)
    , m_tls(tls)
    , m_ownAuthorities(ownAuthorities)
    , m_proxies(std::make_shared<OriginProxies>(origin))
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ConnectionPool::schedulePump);
}

ConnectionPool::~ConnectionPool()
{
    const QList<QObject*> carried = m_carriedBy.keys();
    for (QObject* call : carried) {
        call->disconnect(this);
        static_cast<HttpCall*>(call)->abort();
        static_cast<HttpCall*>(call)->dropReply();
    }
    for (const QPointer<HttpCall>& call : std::as_const(m_waiting)) {
        if (call) {
            call->disconnect(this);
            call->waitIn(nullptr);
            call->abort();
        }
    }
}

void ConnectionPool::add(HttpCall* call)
{
    connect(call, &HttpCall::finished, this, [this, call](const HttpReply& reply) {
        // To be turned away says nothing against the connection.
        const bool turnedAway = reply.failure && reply.failure->kind == ErrorKind::NotProcessed;
        onCallEnded(call, reply.complete || turnedAway);
    });
    connect(call, &HttpCall::otherConnectionNeeded, this, [this, call] { onOtherConnectionNeeded(call); });
    connect(call, &QObject::destroyed, this, [this](QObject* gone) { onCallEnded(gone, false); });
    call->waitIn(&m_answered);
    m_waiting.append(call);
    schedulePump();
}

bool ConnectionPool::closeUnused(qint64 ms)
{
    const QList<ConnectionLane*> lanes = m_lanes;
    for (ConnectionLane* lane : lanes) {
        if (lane->isOpen() && lane->calls() == 0 && lane->idleMs() >= ms)
            drop(lane);
    }
    return m_lanes.isEmpty() && m_waiting.isEmpty() && m_carriedBy.isEmpty();
}

void ConnectionPool::schedulePump()
{
    if (!std::exchange(m_pumpScheduled, true))
        QMetaObject::invokeMethod(this, &ConnectionPool::pump, Qt::QueuedConnection);
}

void ConnectionPool::pump()
{
    m_pumpScheduled = false;
    m_waiting.removeIf([](const QPointer<HttpCall>& call) { return !call || call->hasEnded(); });
    dropSpent();
    while (!m_waiting.isEmpty()) {
        ConnectionLane* lane = laneWithRoom();
        while (!lane && openLane(m_waiting.first()->timeoutMs()))
            lane = laneWithRoom();
        if (!lane)
            return;
        HttpCall* call = m_waiting.takeFirst();
        m_carriedBy.insert(call, lane);
        lane->begin();
        call->send(*lane);
    }
}

ConnectionLane* ConnectionPool::laneWithRoom()
{
    ConnectionLane* best = nullptr;
    for (ConnectionLane* lane : std::as_const(m_lanes)) {
        if (lane->isOpen() && lane->idleMs() > longestIdleMs)
            lane->retire();
        if (!lane->hasRoom())
            continue;
        // Those that carry most come first, so that few calls keep few connections.
        if (!best || lane->calls() > best->calls())
            best = lane;
    }
    return best;
}

/// Opens one more lane, unless enough are being opened or there are enough: then false.
bool ConnectionPool::openLane(int timeoutMs)
{
    qsizetype opening = 0;
    qsizetype serving = 0;
    bool http1 = false;
    ConnectionLane* stale = nullptr;
    for (ConnectionLane* lane : std::as_const(m_lanes)) {
        if (!lane->isOpen())
            ++opening;
        if (!lane->isRetired())
            ++serving;
        http1 = http1 || (lane->isOpen() && !lane->isHttp2());
        if (lane->isStale() && !lane->isRetired())
            stale = lane;
    }
    const bool known = serving > opening;
    if (known && m_pause.isActive())
        return false;
    const Opening& limits = http1 ? openingHttp1 : openingHttp2;
    const qsizetype waiting = m_waiting.size();
    const qsizetype together
        = std::min(waiting, std::clamp(waiting / limits.forOne, limits.least, limits.most));
    // Where nobody serves yet, or the last one failed, one goes first.
    if (opening >= (known && !m_openingFailed ? together : 1))
        return false;
    if (serving >= (http1 ? mostLanesHttp1 : mostLanes)) {
        // It ends when its calls do, and makes room for another.
        if (stale)
            stale->retire();
        return false;
    }
    auto* lane = new ConnectionLane(m_origin, m_tls, m_ownAuthorities, m_proxies, this);
    m_lanes.append(lane);
    connect(lane, &ConnectionLane::opened, this, [this] {
        m_openingFailed = false;
        schedulePump();
    });
    connect(lane, &ConnectionLane::failed, this,
        [this, lane](const Error& problem) { onLaneFailed(lane, problem); });
    lane->open(timeoutMs);
    return true;
}

void ConnectionPool::onLaneFailed(ConnectionLane* lane, const Error& problem)
{
    drop(lane);
    m_openingFailed = true;
    const bool another = std::any_of(m_lanes.cbegin(), m_lanes.cend(),
        [](const ConnectionLane* other) { return other->isOpen() && !other->isRetired(); });
    if (another)
        m_pause.start();
    // A connection that is slow in coming is tried anew; who has waited too long stops by itself.
    if (another || problem.kind == ErrorKind::ConnectTimeout) {
        schedulePump();
        return;
    }
    const QList<QPointer<HttpCall>> waiting = std::exchange(m_waiting, {});
    for (const QPointer<HttpCall>& call : waiting) {
        if (call)
            call->connectFailed(problem);
    }
}

void ConnectionPool::onOtherConnectionNeeded(HttpCall* call)
{
    if (ConnectionLane* lane = m_carriedBy.take(call)) {
        if (lane->isHttp2())
            lane->retire();
        else
            lane->narrow();
        lane->end(false);
    }
    call->waitIn(&m_answered);
    m_waiting.prepend(call);
    schedulePump();
}

void ConnectionPool::onCallEnded(QObject* call, bool answered)
{
    if (answered)
        m_answered.start();
    if (ConnectionLane* lane = m_carriedBy.take(call))
        lane->end(answered);
    if (!m_waiting.isEmpty()) {
        schedulePump();
        return;
    }
    dropSpent();
}

/// Deleted later, as one of its signals may have led here.
void ConnectionPool::drop(ConnectionLane* lane)
{
    m_lanes.removeOne(lane);
    lane->disconnect(this);
    lane->deleteLater();
}

/// Lanes that carry nothing and will get nothing more. One that is still being opened is left to end that,
/// though for nobody: in a handshake Qt's thread may be waiting for this one, which would wait five seconds
/// for that thread to end.
void ConnectionPool::dropSpent()
{
    const QList<ConnectionLane*> lanes = m_lanes;
    for (ConnectionLane* lane : lanes) {
        if (lane->calls() == 0 && lane->isRetired())
            drop(lane);
    }
}

}
