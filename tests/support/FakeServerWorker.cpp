// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeServerWorker.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace otpost::test {

void resetConnection(QTcpSocket* socket)
{
    linger now = {};
    now.l_onoff = 1;
    now.l_linger = 0;
    setsockopt(
        socket->socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&now), sizeof now);
    socket->abort();
}

FakeServerWorker::FakeServerWorker(
    std::shared_ptr<FakeServerState> state, std::optional<QSslConfiguration> tls)
    : m_state(std::move(state))
    , m_tls(std::move(tls))
{
}

void FakeServerWorker::start()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("No free port on 127.0.0.1");
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->port = serverPort();
    }
    orderDone();
}

void FakeServerWorker::stop()
{
    close();
    dropConnections();
    orderDone();
}

void FakeServerWorker::closeConnections()
{
    dropConnections();
    orderDone();
}

void FakeServerWorker::release()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->released = true;
    }
    Q_EMIT released();
    orderDone();
}

void FakeServerWorker::orderDone()
{
    const std::lock_guard lock(m_state->mutex);
    ++m_state->ordersDone;
    m_state->orderDone.notify_all();
}

void FakeServerWorker::dropConnections()
{
    const QList<QTcpSocket*> sockets = m_sockets; // each takes itself off the list
    for (QTcpSocket* socket : sockets)
        socket->disconnectFromHost();
}

void FakeServerWorker::incomingConnection(qintptr descriptor)
{
    QTcpSocket* socket = nullptr;
    if (m_tls) {
        auto* secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_tls);
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
    }
    socket->setSocketDescriptor(descriptor);
    m_sockets.append(socket);
    int number = 0;
    FakeHttpServer::OnConnect behaviour{};
    {
        const std::lock_guard lock(m_state->mutex);
        number = ++m_state->connections;
        ++m_state->open;
        behaviour = m_state->onConnect;
    }
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        if (!m_sockets.removeOne(socket))
            return;
        socket->deleteLater();
        {
            const std::lock_guard lock(m_state->mutex);
            --m_state->open;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();

    switch (behaviour) {
    case FakeHttpServer::OnConnect::Close:
        socket->disconnectFromHost();
        return;
    case FakeHttpServer::OnConnect::Reset:
        resetConnection(socket);
        return;
    case FakeHttpServer::OnConnect::Hold:
        return;
    case FakeHttpServer::OnConnect::Serve:
        break;
    }
    auto* connection = new FakeConnection(socket, m_state, number);
    connect(connection, &FakeConnection::changed, this, &FakeServerWorker::changed);
    connect(this, &FakeServerWorker::released, connection, &FakeConnection::release);
    if (auto* secure = qobject_cast<QSslSocket*>(socket)) {
        connect(secure, &QSslSocket::errorOccurred, this, [this, secure] {
            if (secure->isEncrypted())
                return;
            {
                const std::lock_guard lock(m_state->mutex);
                ++m_state->failedHandshakes;
            }
            Q_EMIT changed();
        });
        secure->startServerEncryption();
    }
}

FakeConnection::FakeConnection(QTcpSocket* socket, std::shared_ptr<FakeServerState> state, int number)
    : QObject(socket)
    , m_socket(socket)
    , m_state(std::move(state))
    , m_number(number)
{
    connect(m_socket, &QTcpSocket::readyRead, this, &FakeConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        const std::lock_guard lock(m_state->mutex);
        m_state->bytesSent += bytes;
    });
}

void FakeConnection::read()
{
    m_buffer += m_socket->readAll();
    while (!m_deaf && !m_buffer.isEmpty()) {
        if (!m_arrived) {
            m_arrived = true;
            {
                const std::lock_guard lock(m_state->mutex);
                ++m_state->arrivals;
            }
            Q_EMIT changed();
        }
        if (!m_inBody && !takeHead())
            return;
        if (!takeBody())
            return;
        finishRequest();
    }
}

bool FakeConnection::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    m_current = ReceivedRequest();
    m_current.connection = m_number;
    m_current.head = m_buffer.left(end + 4);
    m_buffer.remove(0, end + 4);

    const QByteArrayList lines = m_current.head.left(end).split('\n');
    const QByteArrayList first = lines.first().trimmed().split(' ');
    m_current.method = first.value(0);
    m_current.target = first.value(1);
    m_current.version = first.value(2);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        m_current.headers.append(RawHeader{line.left(colon), line.mid(colon + 1).trimmed()});
    }
    m_inBody = true;

    const HttpScript script = nextScript();
    m_script = script;
    if (script.atHead)
        play(script);
    return true;
}

bool FakeConnection::takeBody()
{
    if (m_current.header("Transfer-Encoding").toLower() == "chunked")
        return takeChunks();
    const qsizetype wanted = m_current.header("Content-Length").toLongLong();
    if (m_buffer.size() < wanted)
        return false;
    m_current.body = m_buffer.left(wanted);
    m_buffer.remove(0, wanted);
    return true;
}

bool FakeConnection::takeChunks()
{
    for (;;) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd < 0)
            return false;
        const qsizetype size = m_buffer.left(lineEnd).split(';').first().trimmed().toLongLong(nullptr, 16);
        if (m_buffer.size() < lineEnd + 2 + size + 2)
            return false;
        m_current.body += m_buffer.mid(lineEnd + 2, size);
        m_buffer.remove(0, lineEnd + 2 + size + 2);
        if (size == 0)
            return true;
    }
}

void FakeConnection::finishRequest()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->requests.append(m_current);
    }
    m_inBody = false;
    m_arrived = false;
    const std::optional<HttpScript> script = std::exchange(m_script, std::nullopt);
    if (script && !script->atHead)
        play(*script);
    Q_EMIT changed();
}

HttpScript FakeConnection::nextScript()
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->scripts.isEmpty())
        return m_state->scripts.takeFirst();
    if (m_state->always)
        return *m_state->always;
    ++m_state->unexpected;
    return HttpScript::answer(500, "This request was not expected.");
}

void FakeConnection::play(const HttpScript& script)
{
    using Action = HttpScript::Action;
    m_deaf = script.action != Action::Answer;
    switch (script.action) {
    case Action::Answer:
        send(script.bytes);
        return;
    case Action::AnswerAndClose:
        send(script.bytes);
        m_socket->disconnectFromHost();
        return;
    case Action::Never:
        m_deaf = false; // a second request on this connection is one to be counted
        return;
    case Action::Close:
        m_socket->disconnectFromHost();
        return;
    case Action::Reset:
        resetConnection(m_socket);
        return;
    case Action::CutAfter:
        send(script.bytes.left(script.limit));
        m_socket->disconnectFromHost();
        return;
    case Action::ResetAfter:
        // An RST would overtake bytes that are still on their way, so it waits for them to leave.
        if (script.limit <= 0)
            return resetConnection(m_socket);
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_socket->bytesToWrite() == 0)
                QTimer::singleShot(50, this, [this] { resetConnection(m_socket); });
        });
        send(script.bytes.left(script.limit));
        return;
    case Action::StallAfter:
        send(script.bytes.left(script.limit));
        return;
    case Action::Endless:
        send(script.bytes);
        keepFilling(script.filler);
        return;
    case Action::Drip:
        drip(script);
        return;
    case Action::Hold:
        hold(script);
        return;
    }
}

void FakeConnection::send(const QByteArray& bytes)
{
    m_socket->write(bytes);
}

void FakeConnection::keepFilling(const QByteArray& filler)
{
    constexpr qint64 enoughInFlight = 256 * 1024;
    const auto fill = [this, filler] {
        while (
            m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() < enoughInFlight)
            m_socket->write(filler);
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, fill);
    fill();
}

void FakeConnection::drip(const HttpScript& script)
{
    auto* timer = new QTimer(this);
    auto rest = std::make_shared<QByteArray>(script.bytes);
    connect(timer, &QTimer::timeout, this, [this, timer, rest, size = script.limit] {
        send(rest->left(size));
        rest->remove(0, size);
        if (!rest->isEmpty())
            return;
        timer->stop();
        m_deaf = false;
        read();
    });
    timer->start(script.intervalMs);
}

void FakeConnection::hold(const HttpScript& script)
{
    m_deaf = false;
    m_held += script.bytes;
    bool free = false;
    {
        const std::lock_guard lock(m_state->mutex);
        free = m_state->released;
    }
    if (free)
        release();
}

void FakeConnection::release()
{
    send(std::exchange(m_held, {}));
}

}
