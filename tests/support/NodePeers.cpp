// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/NodePeers.h"

#include <QJsonDocument>

namespace otpost::test {

using namespace Qt::StringLiterals;

bool FaultProxy::start(int targetPort)
{
    return m_process.start(
        u"node"_s, {u"fault-proxy.js"_s, u"--target"_s, QString::number(targetPort), u"--hold"_s});
}

bool FaultProxy::setMode(const QString& mode)
{
    return status(mode).value(u"mode"_s).toString() == mode;
}

int FaultProxy::connections()
{
    return status(u"status"_s).value(u"connections"_s).toInt(-1);
}

qint64 FaultProxy::requestBytes()
{
    return status(u"status"_s).value(u"requestBytes"_s).toInteger(-1);
}

QJsonObject FaultProxy::status(const QString& command)
{
    return QJsonDocument::fromJson(m_process.command(command.toUtf8())).object();
}

bool CountingServer::start(const QString& keyFile, const QString& certificateFile)
{
    QStringList arguments{u"counting-server.js"_s, u"--hold"_s};
    m_secure = !keyFile.isEmpty();
    if (m_secure)
        arguments << u"--tls"_s << keyFile << certificateFile;
    return m_process.start(u"node"_s, arguments);
}

QString CountingServer::url(const QString& path) const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_secure ? u"https"_s : u"http"_s).arg(port()) + path;
}

void CountingServer::setAnswer(const QJsonObject& answer)
{
    m_process.command(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

void CountingServer::setAnswer(int status, const QString& body)
{
    setAnswer(QJsonObject{{u"status"_s, status}, {u"body"_s, body}});
}

int CountingServer::count()
{
    return counts().value(u"total"_s).toInt(-1);
}

int CountingServer::count(const QString& methodAndPath)
{
    return counts().value(methodAndPath).toInt(0);
}

int CountingServer::connections()
{
    return counts().value(u"connections"_s).toInt(-1);
}

QJsonArray CountingServer::requests()
{
    return QJsonDocument::fromJson(m_process.command("requests")).array();
}

void CountingServer::clear()
{
    m_process.command("clear");
}

QJsonObject CountingServer::counts()
{
    return QJsonDocument::fromJson(m_process.command("counts")).object();
}

}
