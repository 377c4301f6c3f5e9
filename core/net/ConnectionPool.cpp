// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ConnectionPool.h"

#include "core/net/ConnectionLane.h"
#include "core/net/HttpCall.h"

#include <algorithm>
#include <utility>

namespace otpost {

namespace {

/// A connection idle for longer is not used again: the peer may be closing it at that very moment,
/// and a request that meets the close ends as unknown.
constexpr qint64 longestIdleMs = 2'000;

/// Each lane has a thread of Qt's.
constexpr qsizetype mostLanes = 8;
/// With HTTP/1.1, as many connections as browsers make to a server.
constexpr qsizetype mostLanesOfOneCall = 6;

}

ConnectionPool::ConnectionPool(
    const QUrl& origin, const QSslConfiguration& tls, bool ownAuthorities, QObject* parent)
    : QObject(parent)
    , m_origin(origin)
    , m_tls(tls)
    , m_ownAuthorities(ownAuthorities)
{
}

ConnectionPool::~ConnectionPool()
{
    const QList<QObject*> carried = m_carriedBy.keys();
    for (QObject* call : carried) {
        call->disconnect(this);
        static_cast<HttpCall*>(call)->abort();
    }
    for (const QPointer<HttpCall>& call : std::as_const(m_waiting)) {
        if (call) {
            call->disconnect(this);
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
        if (!lane) {
            openLane(m_waiting.first()->timeoutMs());
            lane = laneWithRoom();
        }
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
        if (lane->idleMs() > longestIdleMs && lane->isOpen())
            lane->retire();
        if (lane->hasRoom() && (!best || lane->calls() < best->calls()))
            best = lane;
    }
    return best;
}

/// Opens one more lane, unless one is being opened or there are enough.
void ConnectionPool::openLane(int timeoutMs)
{
    const bool opening = std::any_of(
        m_lanes.cbegin(), m_lanes.cend(), [](const ConnectionLane* lane) { return !lane->isOpen(); });
    const auto serving = std::count_if(
        m_lanes.cbegin(), m_lanes.cend(), [](const ConnectionLane* lane) { return !lane->isRetired(); });
    const bool oneCallEach = std::any_of(m_lanes.cbegin(), m_lanes.cend(),
        [](const ConnectionLane* lane) { return lane->isOpen() && !lane->isHttp2(); });
    if (opening || serving >= (oneCallEach ? mostLanesOfOneCall : mostLanes))
        return;
    auto* lane = new ConnectionLane(m_origin, m_tls, m_ownAuthorities, this);
    m_lanes.append(lane);
    connect(lane, &ConnectionLane::opened, this, &ConnectionPool::schedulePump);
    connect(lane, &ConnectionLane::failed, this,
        [this, lane](const Error& problem) { onLaneFailed(lane, problem); });
    lane->open(timeoutMs);
}

void ConnectionPool::onLaneFailed(ConnectionLane* lane, const Error& problem)
{
    drop(lane);
    const bool another = std::any_of(
        m_lanes.cbegin(), m_lanes.cend(), [](const ConnectionLane* other) { return !other->isRetired(); });
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
        lane->retire();
        lane->end(false);
    }
    m_waiting.prepend(call);
    schedulePump();
}

void ConnectionPool::onCallEnded(QObject* call, bool answered)
{
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

/// Lanes that carry nothing and will get nothing more, and one still being opened for nobody.
void ConnectionPool::dropSpent()
{
    const bool wanted = std::any_of(m_waiting.cbegin(), m_waiting.cend(),
        [](const QPointer<HttpCall>& call) { return call && !call->hasEnded(); });
    const QList<ConnectionLane*> lanes = m_lanes;
    for (ConnectionLane* lane : lanes) {
        if (lane->calls() == 0 && (lane->isRetired() || (!lane->isOpen() && !wanted)))
            drop(lane);
    }
}

}
