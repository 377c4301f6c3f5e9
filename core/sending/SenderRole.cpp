// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/SenderRole.h"

#include "core/base/FileLock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int retryMs = 1'000;
constexpr int announceMs = 20;
/// What a program that listens has not read by then is too slow to be told more.
constexpr qint64 mostUnread = 4'096;
constexpr int mostClients = 200;
constexpr int mostPending = 30;

/// The path of a socket has room for about 100 bytes (unix(7)).
constexpr qsizetype longestSocketPath = 90;

/// Where the sender of a data directory listens.
QString socketName(const QString& directory)
{
    const QString path = QDir(directory).canonicalPath();
#ifndef Q_OS_WIN
    const QString inside = path + "/sender.socket"_L1;
    if (inside.toUtf8().size() <= longestSocketPath)
        return inside;
#endif
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"otpost-"_s + QString::fromLatin1(hash.left(32));
}

}

struct SenderRole::Private {
    explicit Private(const QString& directory)
        : lock(directory + "/sender.lock"_L1)
        , name(socketName(directory))
    {
    }

    FileLock lock;
    QString name;
    QTimer retry;
    QTimer announcing;
    std::unique_ptr<QLocalServer> server; ///< of the sender
    QList<QLocalSocket*> clients; ///< children of the server
    std::unique_ptr<QLocalSocket> socket; ///< of a follower
    bool wanted = false;
    bool denied = false;
    bool wakeOnConnect = false;
    QString problem;
};

SenderRole::SenderRole(const QString& dataDirectory, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(dataDirectory))
{
    d->retry.setInterval(retryMs);
    connect(&d->retry, &QTimer::timeout, this, &SenderRole::attempt);
    d->announcing.setSingleShot(true);
    d->announcing.setInterval(announceMs);
    connect(&d->announcing, &QTimer::timeout, this, &SenderRole::tellAll);
}

SenderRole::~SenderRole()
{
    stopListening();
}

bool SenderRole::isSender() const
{
    return d->lock.isLocked();
}

void SenderRole::setWanted(bool wanted)
{
    if (std::exchange(d->wanted, wanted) == wanted)
        return;
    if (wanted) {
        d->denied = false;
        d->problem.clear();
        d->retry.start();
        QMetaObject::invokeMethod(this, &SenderRole::attempt, Qt::QueuedConnection);
        return;
    }
    d->retry.stop();
    stopListening();
    d->socket.reset();
    d->lock.unlock();
}

void SenderRole::attempt()
{
    if (!d->wanted || d->lock.isLocked())
        return;
    const Result<bool> locked = d->lock.tryLock();
    if (!locked) {
        const QString words = locked.error().args.value(0);
        if (std::exchange(d->problem, words) != words)
            Q_EMIT failed(locked.error());
        return;
    }
    if (*locked) {
        d->retry.stop();
        d->socket.reset();
        listen();
        Q_EMIT acquired();
        return;
    }
    if (!d->socket || d->socket->state() == QLocalSocket::UnconnectedState)
        reach();
    if (!std::exchange(d->denied, true))
        Q_EMIT deniedFirst();
}

/// Whoever holds the lock is the only one to listen: what lies there is of a dead sender.
void SenderRole::listen()
{
    QLocalServer::removeServer(d->name);
    d->server = std::make_unique<QLocalServer>();
    d->server->setSocketOptions(QLocalServer::UserAccessOption);
    d->server->setMaxPendingConnections(mostPending);
    connect(d->server.get(), &QLocalServer::newConnection, this, &SenderRole::greet);
    // Without it the others find out by looking at the database.
    (void)d->server->listen(d->name);
}

void SenderRole::stopListening()
{
    d->announcing.stop();
    for (QLocalSocket* client : std::as_const(d->clients))
        client->disconnect(this);
    d->clients.clear();
    d->server.reset();
}

void SenderRole::greet()
{
    while (QLocalSocket* client = d->server->nextPendingConnection()) {
        if (d->clients.size() >= mostClients) {
            client->deleteLater();
            continue;
        }
        d->clients.append(client);
        client->setReadBufferSize(mostUnread);
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            d->clients.removeOne(client);
            client->deleteLater();
        });
        connect(client, &QLocalSocket::readyRead, this, [this, client] {
            client->readAll();
            Q_EMIT woken();
        });
        if (client->bytesAvailable() > 0) {
            client->readAll();
            Q_EMIT woken();
        }
    }
}

void SenderRole::reach()
{
    d->socket = std::make_unique<QLocalSocket>();
    QLocalSocket* socket = d->socket.get();
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        if (std::exchange(d->wakeOnConnect, false))
            socket->write("w");
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        socket->readAll();
        Q_EMIT announced();
    });
    // The sender is gone: its lock is free, or about to be.
    connect(
        socket, &QLocalSocket::disconnected, this,
        [this] {
            Q_EMIT announced();
            attempt();
        },
        Qt::QueuedConnection);
    socket->connectToServer(d->name);
}

void SenderRole::wake()
{
    if (d->lock.isLocked())
        return;
    if (d->socket && d->socket->state() == QLocalSocket::ConnectedState) {
        if (d->socket->bytesToWrite() < mostUnread)
            d->socket->write("w");
        return;
    }
    d->wakeOnConnect = true;
    if (!d->socket || d->socket->state() == QLocalSocket::UnconnectedState)
        reach();
}

void SenderRole::announce()
{
    if (d->lock.isLocked() && !d->clients.isEmpty() && !d->announcing.isActive())
        d->announcing.start();
}

void SenderRole::tellAll()
{
    const QList<QLocalSocket*> clients = d->clients;
    for (QLocalSocket* client : clients) {
        if (client->bytesToWrite() > mostUnread)
            client->abort();
        else
            client->write("a");
    }
}

}
