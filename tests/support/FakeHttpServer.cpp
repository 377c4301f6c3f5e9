// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeHttpServer.h"

#include <QHash>
#include <QMutexLocker>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace otpost::test {

QByteArray ReceivedRequest::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Answer Answer::status(int code, const QByteArray& body, const QByteArray& extraHeaders)
{
    Answer answer;
    answer.bytes = "HTTP/1.1 " + QByteArray::number(code) + " Word\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
    return answer;
}

class FakeHttpServer::Worker : public QObject
{
public:
    quint16 listen()
    {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, &Worker::accept);
        return m_server->listen(QHostAddress::LocalHost) ? m_server->serverPort() : 0;
    }

    mutable QMutex mutex;
    mutable QWaitCondition arrived;
    QList<ReceivedRequest> requests;
    QList<Answer> answers;
    int connections = 0;
    int unexpected = 0;

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            {
                const QMutexLocker lock(&mutex);
                ++connections;
            }
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QObject::destroyed, this, [this, socket] { m_buffers.remove(socket); });
        }
    }

    void read(QTcpSocket* socket)
    {
        QByteArray& buffer = m_buffers[socket];
        buffer += socket->readAll();
        while (takeRequest(buffer, socket)) { }
    }

    /// Takes one whole request from the buffer and answers it.
    bool takeRequest(QByteArray& buffer, QTcpSocket* socket)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        ReceivedRequest request;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines.at(i).indexOf(':');
            request.headers.append({lines.at(i).left(colon), lines.at(i).mid(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return false;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        give(nextAnswer(request), socket);
        return true;
    }

    Answer nextAnswer(const ReceivedRequest& request)
    {
        const QMutexLocker lock(&mutex);
        requests.append(request);
        arrived.wakeAll();
        if (answers.isEmpty()) {
            ++unexpected;
            return Answer::status(599);
        }
        return answers.size() == 1 ? answers.first() : answers.takeFirst();
    }

    void give(const Answer& answer, QTcpSocket* socket)
    {
        socket->write(answer.bytes);
        switch (answer.then) {
        case Answer::Then::KeepOpen:
            return;
        case Answer::Then::Close:
            socket->disconnectFromHost();
            return;
        case Answer::Then::Reset:
            reset(socket);
            return;
        case Answer::Then::Endless:
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket, filler = answer.filler] {
                if (socket->bytesToWrite() < 65536)
                    socket->write(filler);
            });
            socket->write(answer.filler);
            return;
        }
    }

    static void reset(QTcpSocket* socket)
    {
        socket->flush();
#ifdef Q_OS_UNIX
        const linger now {1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        socket->abort();
    }

    QTcpServer* m_server = nullptr;
    QHash<QObject*, QByteArray> m_buffers;
};

FakeHttpServer::FakeHttpServer()
    : m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_port = m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

FakeHttpServer::~FakeHttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString FakeHttpServer::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(m_port), path);
}

void FakeHttpServer::answer(const QList<Answer>& answers)
{
    const QMutexLocker lock(&m_worker->mutex);
    m_worker->answers = answers;
}

QList<ReceivedRequest> FakeHttpServer::requests() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->requests;
}

int FakeHttpServer::requestCount() const
{
    return int(requests().size());
}

int FakeHttpServer::connectionCount() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->connections;
}

int FakeHttpServer::unexpected() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->unexpected;
}

int FakeHttpServer::count(const QByteArray& method) const
{
    const QList<ReceivedRequest> all = requests();
    return int(std::count_if(all.begin(), all.end(),
        [&method](const ReceivedRequest& request) { return request.method == method; }));
}

bool FakeHttpServer::waitForRequests(int count, int ms) const
{
    const QMutexLocker lock(&m_worker->mutex);
    QDeadlineTimer deadline(ms);
    while (m_worker->requests.size() < count) {
        if (!m_worker->arrived.wait(&m_worker->mutex, deadline))
            return false;
    }
    return true;
}

}
