// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeHttpServer.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace otpost::test {

/// What the server's thread and the test share, under `mutex`. The standard library's, as the thread
/// sanitizer follows those through a Qt that is not instrumented.
struct FakeServerState {
    std::mutex mutex;
    std::condition_variable orderDone;
    int ordersGiven = 0;
    int ordersDone = 0;
    QList<HttpScript> scripts;
    std::optional<HttpScript> always;
    FakeHttpServer::OnConnect onConnect = FakeHttpServer::OnConnect::Serve;
    QList<ReceivedRequest> requests;
    quint16 port = 0;
    int arrivals = 0;
    int connections = 0;
    int open = 0;
    int unexpected = 0;
    bool unexpectedSeen = false;
    bool released = false;
    qint64 bytesSent = 0;
    int failedHandshakes = 0;
};

/// The server's part that lives in its thread.
class FakeServerWorker : public QTcpServer
{
    Q_OBJECT

public:
    FakeServerWorker(std::shared_ptr<FakeServerState> state, std::optional<QSslConfiguration> tls);

    void start();
    void stop();
    void closeConnections();
    void release();

Q_SIGNALS:
    void changed();
    void released();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void dropConnections();
    void orderDone();

    std::shared_ptr<FakeServerState> m_state;
    std::optional<QSslConfiguration> m_tls;
    QList<QTcpSocket*> m_sockets;
};

/// One connection: cuts the stream into requests and plays a script for each.
class FakeConnection : public QObject
{
    Q_OBJECT

public:
    /// Lives as a child of `socket`.
    FakeConnection(QTcpSocket* socket, std::shared_ptr<FakeServerState> state, int number);

    /// Sends what is held.
    void release();

Q_SIGNALS:
    void changed();

private:
    void read();
    bool takeHead();
    bool takeBody();
    bool takeChunks();
    void finishRequest();
    HttpScript nextScript();
    void play(const HttpScript& script);
    void send(const QByteArray& bytes);
    void keepFilling(const QByteArray& filler);
    void drip(const HttpScript& script);
    void hold(const HttpScript& script);

    QTcpSocket* m_socket;
    std::shared_ptr<FakeServerState> m_state;
    QByteArray m_buffer;
    QByteArray m_held;
    ReceivedRequest m_current;
    std::optional<HttpScript> m_script;
    bool m_inBody = false;
    bool m_arrived = false;
    bool m_deaf = false; // a script has had the last word: whatever still comes is no request
    int m_number;
};

/// Ends a connection by RST: what a crashed peer or a strict firewall does.
void resetConnection(QTcpSocket* socket);

}
