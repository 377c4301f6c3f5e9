// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/PeerProcess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace otpost::test {

/// tests/peers/fault-proxy.js in front of a server on 127.0.0.1.
class FaultProxy
{
public:
    bool start(int targetPort);
    void stop() { m_process.stop(); }
    /// Where clients connect.
    int port() const { return m_process.ports().value(0); }
    /// "pass", "refuse", "reset", "blackhole", "cut:20", …: see the script. In force on return;
    /// false for a mode that there is none of.
    bool setMode(const QString& mode);
    int connections();
    qint64 requestBytes();

    bool isMissing() const { return m_process.isMissing(); }
    QString error() const { return m_process.error(); }

private:
    QJsonObject status(const QString& command);
    PeerProcess m_process;
};

/// tests/peers/counting-server.js: counts what arrives, and answers 200 unless told otherwise.
class CountingServer
{
public:
    /// With a key and a certificate (paths of PEM files) it speaks TLS, HTTP/2 and HTTP/1.1.
    bool start(const QString& keyFile = {}, const QString& certificateFile = {});
    void stop() { m_process.stop(); }
    int port() const { return m_process.ports().value(0); }
    QString url(const QString& path = QStringLiteral("/")) const;

    /// What is answered from now on: {"status", "headers", "body", "action", …}: see the script.
    void setAnswer(const QJsonObject& answer);
    void setAnswer(int status, const QString& body);
    /// Requests of which the headers arrived.
    int count();
    /// The same for "POST /path".
    int count(const QString& methodAndPath);
    int connections();
    QJsonArray requests();
    void clear();

    bool isMissing() const { return m_process.isMissing(); }
    QString error() const { return m_process.error(); }

private:
    QJsonObject counts();
    bool m_secure = false;
    PeerProcess m_process;
};

}
