// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeHttpServer.h"

#include "tests/support/FakeServerWorker.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace otpost::test {

FakeHttpServer::FakeHttpServer(const std::optional<QSslConfiguration>& tls, QObject* parent)
    : QObject(parent)
    , m_state(std::make_shared<FakeServerState>())
    , m_secure(tls.has_value())
{
    m_worker = new FakeServerWorker(m_state, tls);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &FakeServerWorker::changed, this, &FakeHttpServer::changed, Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("FakeHttpServer"));
    m_thread.start();
    order(&FakeServerWorker::start);
}

FakeHttpServer::~FakeHttpServer()
{
    m_thread.quit();
    m_thread.wait();
    const std::lock_guard lock(m_state->mutex);
    if (m_state->unexpected > 0 && !m_state->unexpectedSeen)
        QTest::qFail("The fake server got a request that the test did not expect", __FILE__, __LINE__);
}

/// Has the server's thread do something, and waits until it is done.
void FakeHttpServer::order(void (FakeServerWorker::*what)())
{
    std::unique_lock lock(m_state->mutex);
    const int number = ++m_state->ordersGiven;
    QMetaObject::invokeMethod(m_worker, what, Qt::QueuedConnection);
    m_state->orderDone.wait(lock, [this, number] { return m_state->ordersDone >= number; });
}

int FakeHttpServer::port() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->port;
}

QString FakeHttpServer::url(const QString& path) const
{
    const QString scheme = m_secure ? QStringLiteral("https") : QStringLiteral("http");
    return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port()) + path;
}

void FakeHttpServer::enqueue(const HttpScript& script)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->scripts.append(script);
}

void FakeHttpServer::always(const HttpScript& script)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->always = script;
}

void FakeHttpServer::setOnConnect(OnConnect behaviour)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->onConnect = behaviour;
}

void FakeHttpServer::stopListening()
{
    order(&FakeServerWorker::stop);
}

void FakeHttpServer::closeConnections()
{
    order(&FakeServerWorker::closeConnections);
}

void FakeHttpServer::release()
{
    order(&FakeServerWorker::release);
}

void FakeHttpServer::clear()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->scripts.clear();
    m_state->always.reset();
    m_state->requests.clear();
    m_state->arrivals = 0;
    m_state->connections = 0;
    m_state->unexpected = 0;
    m_state->unexpectedSeen = false;
    m_state->bytesSent = 0;
    m_state->failedHandshakes = 0;
    m_state->released = false;
}

QList<ReceivedRequest> FakeHttpServer::requests() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->requests;
}

ReceivedRequest FakeHttpServer::lastRequest() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->requests.isEmpty() ? ReceivedRequest() : m_state->requests.last();
}

int FakeHttpServer::arrivals() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->arrivals;
}

int FakeHttpServer::connections() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->connections;
}

int FakeHttpServer::openConnections() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->open;
}

int FakeHttpServer::unexpected() const
{
    const std::lock_guard lock(m_state->mutex);
    m_state->unexpectedSeen = true;
    return m_state->unexpected;
}

qint64 FakeHttpServer::bytesSent() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->bytesSent;
}

int FakeHttpServer::failedHandshakes() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->failedHandshakes;
}

bool FakeHttpServer::waitForRequests(int count, int timeoutMs) const
{
    return waitFor([this, count] { return requests().size() >= count; }, timeoutMs);
}

bool FakeHttpServer::waitForArrivals(int count, int timeoutMs) const
{
    return waitFor([this, count] { return arrivals() >= count; }, timeoutMs);
}

bool FakeHttpServer::waitForConnections(int count, int timeoutMs) const
{
    return waitFor([this, count] { return connections() >= count; }, timeoutMs);
}

bool FakeHttpServer::waitForAllGone(int timeoutMs) const
{
    return waitFor([this] { return openConnections() == 0; }, timeoutMs);
}

bool FakeHttpServer::waitFor(const std::function<bool()>& condition, int timeoutMs) const
{
    QEventLoop loop;
    connect(this, &FakeHttpServer::changed, &loop, [&loop, &condition] {
        if (condition())
            loop.quit();
    });
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    if (!condition())
        loop.exec();
    return condition();
}

}
