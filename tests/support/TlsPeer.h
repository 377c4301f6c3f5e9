// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/PeerProcess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace otpost::test {

/// tests/peers/tls-server.js: a server with TLS and HTTP/2 that counts what arrives; or h2-frames.js,
/// which can do more to a stream.
class TlsPeer
{
public:
    enum class Script { Server, Frames };
    explicit TlsPeer(Script script = Script::Server)
        : m_script(script)
    {
    }

    /// Paths of PEM files; `options` as the script has them.
    bool start(const QString& keyFile, const QString& certificateFile, const QStringList& options = {});
    void stop() { m_process.stop(); }
    int port() const { return m_process.ports().value(0); }
    QString url(
        const QString& path = QStringLiteral("/"), const QString& host = QStringLiteral("127.0.0.1")) const;

    /// What is done from now on, or "times" over: see the script.
    void plan(const QJsonObject& plan);
    /// One of the script's counts.
    int count(const QString& name);
    QJsonArray requests();
    void clear() { m_process.command("clear"); }
    /// Ends all connections, in order or by RST.
    void closeConnections(bool reset = false) { m_process.command(reset ? "reset" : "close"); }

    bool isMissing() const { return m_process.isMissing(); }
    QString error() const { return m_process.error(); }

private:
    Script m_script;
    PeerProcess m_process;
};

}
