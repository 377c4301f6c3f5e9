// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/HttpScript.h"

#include <QObject>
#include <QSslConfiguration>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace otpost::test {

struct FakeServerState;
class FakeServerWorker;

/// An HTTP/1.1 server on 127.0.0.1 and a free port, in a thread of its own, that does what it is told
/// and keeps what it got. Each request takes the next script; one that finds none is answered with 500
/// and counted in `unexpected()`, and fails the test unless that count was looked at.
/// All functions may be called from any thread.
class FakeHttpServer : public QObject
{
    Q_OBJECT

public:
    /// What happens to a new connection before anything is read.
    enum class OnConnect { Serve, Close, Reset, Hold };

    /// Listens at once. With `tls` it speaks TLS, with that certificate and key.
    explicit FakeHttpServer(const std::optional<QSslConfiguration>& tls = {}, QObject* parent = nullptr);
    ~FakeHttpServer() override;

    int port() const;
    /// "http://127.0.0.1:PORT" (https with TLS) and the path.
    QString url(const QString& path = QStringLiteral("/")) const;

    /// Adds a script for the next request that has none.
    void enqueue(const HttpScript& script);
    /// What every request gets once the scripts are used up.
    void always(const HttpScript& script);
    /// From the next connection on.
    void setOnConnect(OnConnect behaviour);
    /// Frees the port, so that connections are refused, and closes those there are. For good.
    void stopListening();
    /// Closes the connections there are; new ones are welcome.
    void closeConnections();
    /// Lets the answers go that are held, from now on also those that would be.
    void release();
    /// Forgets requests, counts and scripts.
    void clear();

    /// The requests that came whole, in order.
    QList<ReceivedRequest> requests() const;
    /// The last of them, or an empty one.
    ReceivedRequest lastRequest() const;
    /// Requests of which at least a byte came: what has left the other side.
    int arrivals() const;
    int connections() const;
    int openConnections() const;
    /// Requests for which there was no script.
    int unexpected() const;
    /// Bytes handed to the network so far.
    qint64 bytesSent() const;
    /// TLS handshakes that failed.
    int failedHandshakes() const;

    /// Waits for `count` requests to have come whole. Runs an event loop meanwhile, so the client may
    /// live in the same thread. False if `timeoutMs` passes first.
    bool waitForRequests(int count, int timeoutMs = 20'000) const;
    /// The same for `arrivals()`, `connections()`.
    bool waitForArrivals(int count, int timeoutMs = 20'000) const;
    bool waitForConnections(int count, int timeoutMs = 20'000) const;
    /// Until nobody is connected any more.
    bool waitForAllGone(int timeoutMs = 20'000) const;

Q_SIGNALS:
    /// Any of the counts has changed. From the server's thread.
    void changed();

private:
    void order(void (FakeServerWorker::*what)());
    bool waitFor(const std::function<bool()>& condition, int timeoutMs) const;

    std::shared_ptr<FakeServerState> m_state;
    bool m_secure;
    QThread m_thread;
    FakeServerWorker* m_worker = nullptr; // lives in m_thread
};

}
