// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// The path of a socket has room for about 100 bytes (unix(7)).
constexpr qsizetype longestSocketPath = 90;
constexpr int patienceMs = 5'000;
constexpr int retryMs = 50;
constexpr int longestToken = 512;
constexpr auto answer = "ok\n";

QString socketName(const QString& directory)
{
    const QString canonical = QDir(directory).canonicalPath();
    const QString path = canonical.isEmpty() ? QDir(directory).absolutePath() : canonical;
#ifndef Q_OS_WIN
    const QString inside = path + "/window.socket"_L1;
    if (inside.toUtf8().size() <= longestSocketPath)
        return inside;
#endif
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"otpost-window-"_s + QString::fromLatin1(hash.left(32));
}

}

SingleInstance::SingleInstance(const QString& dataDirectory, QObject* parent)
    : QObject(parent)
    , m_lock(dataDirectory + "/window.lock"_L1)
    , m_name(socketName(dataDirectory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
}

SingleInstance::Claim SingleInstance::claim()
{
    QElapsedTimer waited;
    waited.start();
    do {
        const Result<bool> locked = m_lock.tryLock();
        // Where nothing can be locked, a second window does less harm than none.
        if (!locked || *locked) {
            QLocalServer::removeServer(m_name);
            m_server.listen(m_name);
            return Claim::First;
        }
        if (ask())
            return Claim::Asked;
        // It is about to listen, or about to end.
        QThread::msleep(retryMs);
    } while (waited.elapsed() < patienceMs);
    return Claim::Deaf;
}

bool SingleInstance::ask() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID");
    socket.write("show " + token.left(longestToken).replace('\n', QByteArray()) + '\n');
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceMs))
            return false;
    }
    return socket.readLine() == answer;
}

void SingleInstance::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto hear = [this, socket] {
            if (socket->canReadLine()) {
                const QByteArray line = socket->readLine(longestToken + 16).trimmed();
                if (line == "show" || line.startsWith("show ")) {
                    socket->write(answer);
                    socket->flush();
                    Q_EMIT raiseRequested(QString::fromUtf8(line.mid(5)));
                }
                socket->disconnectFromServer();
            } else if (socket->bytesAvailable() > longestToken + 16) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, hear);
        hear();
    }
}

}
