// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/SenderRole.h"

#include "core/base/FileLock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int retryMs = 1'000;
/// When the sender is gone; its lock is free a moment after its socket.
constexpr int hurriedRetryMs = 10;
constexpr int hurriedRetries = 20;
constexpr int announceMs = 20;
/// How often at most the others are listened to, and called.
constexpr int heedMs = 5;
constexpr int reachMs = 250; ///< at first
constexpr int longestReachMs = 4'000;
/// What one of the others may have said between two times; the rest waits in the system.
constexpr qint64 mostUnheard = 4'096;
constexpr int mostClients = 200;
constexpr int mostPending = 30;

/// The path of a socket has room for about 100 bytes (unix(7)).
constexpr qsizetype longestSocketPath = 90;

/// Where the sender of a data directory listens.
QString socketName(const QString& directory)
{
    const QString canonical = QDir(directory).canonicalPath();
    const QString path = canonical.isEmpty() ? QDir(directory).absolutePath() : canonical;
#ifndef Q_OS_WIN
    const QString inside = path + "/sender.socket"_L1;
    if (inside.toUtf8().size() <= longestSocketPath)
        return inside;
#endif
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"otpost-"_s + QString::fromLatin1(hash.left(32));
}

/// One byte says it all; while one has not been taken yet, another would say nothing new.
void tell(QLocalSocket& socket)
{
    if (socket.bytesToWrite() > 0)
        return;
    socket.write("!");
    // The program may end before its event loop gets to it.
    socket.flush();
}

/// Takes what has been said, if anything; the words do not matter.
bool hear(QLocalSocket& socket)
{
    return socket.isOpen() && !socket.readAll().isEmpty();
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
    QTimer heeding; ///< runs while somebody has said something
    QTimer reaching; ///< runs while the sender has been called lately
    QElapsedTimer heeded;
    std::unique_ptr<QLocalServer> server; ///< of the sender
    QList<QLocalSocket*> clients; ///< children of the server
    std::unique_ptr<QLocalSocket> socket; ///< of a follower
    int hurried = 0; ///< attempts that follow each other soon
    bool wanted = false;
    bool denied = false;
    bool wakeOnConnect = false;
    bool unheard = false; ///< a program is gone, perhaps with a word on its lips
    QString problem;
};

SenderRole::SenderRole(const QString& dataDirectory, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(dataDirectory))
{
    d->retry.setInterval(retryMs);
    connect(&d->retry, &QTimer::timeout, this, [this] {
        if (d->hurried > 0 && --d->hurried == 0)
            d->retry.setInterval(retryMs);
        attempt();
    });
    d->announcing.setSingleShot(true);
    d->announcing.setInterval(announceMs);
    connect(&d->announcing, &QTimer::timeout, this, &SenderRole::tellAll);
    d->heeding.setSingleShot(true);
    connect(&d->heeding, &QTimer::timeout, this, &SenderRole::heed);
    d->reaching.setSingleShot(true);
    d->reaching.setInterval(reachMs);
    connect(&d->reaching, &QTimer::timeout, this, [this] {
        if (d->lock.isLocked() || !(d->wanted || d->wakeOnConnect))
            return;
        if (!d->socket || d->socket->state() != QLocalSocket::ConnectedState)
            d->reaching.setInterval(std::min(d->reaching.interval() * 2, longestReachMs));
        reach();
    });
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
        d->hurried = 0;
        d->retry.start(retryMs);
        QMetaObject::invokeMethod(this, &SenderRole::attempt, Qt::QueuedConnection);
        return;
    }
    d->retry.stop();
    stopListening();
    leave();
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
        leave();
        listen();
        Q_EMIT acquired();
        return;
    }
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
        client->setReadBufferSize(mostUnheard);
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            // Its last word may have been lost with it.
            d->unheard = true;
            d->clients.removeOne(client);
            client->deleteLater();
            heedSoon();
        });
        connect(client, &QLocalSocket::readyRead, this, &SenderRole::heedSoon);
        // What was announced between its call and now.
        tell(*client);
        if (client->bytesAvailable() > 0)
            heedSoon();
    }
}

/// Calls the sender, unless it has been called lately.
void SenderRole::reach()
{
    const bool there = d->socket && d->socket->state() != QLocalSocket::UnconnectedState;
    if (there || d->reaching.isActive())
        return;
    d->reaching.start();
    leave();
    d->socket = std::make_unique<QLocalSocket>();
    QLocalSocket* socket = d->socket.get();
    socket->setReadBufferSize(mostUnheard);
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        d->reaching.setInterval(reachMs);
        if (std::exchange(d->wakeOnConnect, false))
            tell(*socket);
    });
    connect(socket, &QLocalSocket::readyRead, this, &SenderRole::heedSoon);
    // The sender is gone: its lock is free, or about to be.
    connect(
        socket, &QLocalSocket::disconnected, this,
        [this] {
            d->unheard = true;
            heedSoon();
            if (!d->wanted || d->lock.isLocked())
                return;
            d->hurried = hurriedRetries;
            d->retry.start(hurriedRetryMs);
            attempt();
        },
        Qt::QueuedConnection);
    socket->connectToServer(d->name);
#ifndef Q_OS_WIN
    // Too many wait for it. Qt would ask again and again, without a pause.
    if (socket->state() == QLocalSocket::ConnectingState)
        socket->abort();
#endif
}

void SenderRole::leave()
{
    if (!d->socket)
        return;
    d->socket->disconnect(this);
    d->socket.reset();
}

/// Listens to the others now and then only, so that none of them can keep this program busy, and outside of
/// their signals, as whoever is told may end the role.
void SenderRole::heedSoon()
{
    if (d->heeding.isActive())
        return;
    const qint64 since = d->heeded.isValid() ? d->heeded.elapsed() : heedMs;
    d->heeding.start(since >= heedMs ? 0 : int(heedMs - since));
}

void SenderRole::heed()
{
    d->heeded.start();
    bool heard = std::exchange(d->unheard, false);
    // A copy, as one that turns out to be gone is taken off the list.
    const QList<QLocalSocket*> clients = d->clients;
    for (QLocalSocket* client : clients)
        heard = hear(*client) || heard;
    if (d->socket)
        heard = hear(*d->socket) || heard;
    if (!heard)
        return;
    if (d->lock.isLocked())
        Q_EMIT woken();
    else
        Q_EMIT announced();
}

void SenderRole::wake()
{
    if (d->lock.isLocked())
        return;
    if (d->socket && d->socket->state() == QLocalSocket::ConnectedState) {
        tell(*d->socket);
        return;
    }
    d->wakeOnConnect = true;
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
    for (QLocalSocket* client : clients)
        tell(*client);
}

}
