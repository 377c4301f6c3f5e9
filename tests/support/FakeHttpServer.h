// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace otpost::test {

/// A request as it came off the wire.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers; ///< in their order
    QByteArray body;

    QByteArray header(const QByteArray& name) const; ///< ignoring case; empty where there is none
};

/// What the server does with the next request.
struct Answer {
    enum class Then {
        KeepOpen, ///< the connection may be used again
        Close, ///< after the bytes
        Reset, ///< RST after the bytes
        Endless, ///< sends the bytes, then more of `filler` until the peer goes
    };
    QByteArray bytes; ///< raw, status line included; empty: never answers
    Then then = Then::KeepOpen;
    QByteArray filler = QByteArray(4096, 'x');

    /// A whole response with Content-Length.
    static Answer status(int code, const QByteArray& body = {}, const QByteArray& extraHeaders = {});
    static Answer silence() { return {}; }
    static Answer closeWithout() { return Answer {{}, Then::Close, {}}; }
    static Answer resetWithout() { return Answer {{}, Then::Reset, {}}; }
};

/// A real HTTP server on 127.0.0.1 with a port of its own, in a thread of its own. Counts every request
/// that arrives. A request for which no answer was given is answered 599 and counted as unexpected.
class FakeHttpServer
{
public:
    FakeHttpServer();
    ~FakeHttpServer();

    quint16 port() const { return m_port; }
    /// "http://127.0.0.1:PORT" with the path.
    QString url(const QString& path = QStringLiteral("/")) const;

    /// Answers in turn; the last one is used again for all that follow.
    void answer(const QList<Answer>& answers);

    QList<ReceivedRequest> requests() const;
    int requestCount() const;
    int connectionCount() const;
    int unexpected() const;
    /// Waits until at least so many requests have arrived; false when `ms` pass first.
    bool waitForRequests(int count, int ms = 5000) const;
    /// Requests of this method.
    int count(const QByteArray& method) const;

private:
    class Worker;
    Worker* m_worker; ///< lives in m_thread
    QThread m_thread;
    quint16 m_port = 0;
};

}
