// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestCertificate.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace otpost::bench {

/// A process that ends with this one, even when this one is killed.
class BoundProcess : public QProcess
{
public:
    BoundProcess();
    /// Ends it, by its id, and waits.
    ~BoundProcess() override;
};

/// A server of this folder, a process of its own: prints its port, answers a line with how many requests
/// it has answered, ends when its standard input does.
class Server
{
public:
    /// HTTP/1.1.
    explicit Server(int delayMs);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server();

    bool isRunning() const { return m_port > 0; }
    int port() const { return m_port; }
    QString url() const;
    /// Requests answered until now.
    int count();
    /// Waits until so many are answered, by asking. False after two minutes.
    bool waitFor(int count);

protected:
    Server() = default;
    void start(const QString& program, const QStringList& arguments);

    QString m_scheme = QStringLiteral("http");

private:
    BoundProcess m_process;
    int m_port = 0;
};

/// HTTP/2 with TLS, in Node.js.
class Http2Server : public Server
{
public:
    explicit Http2Server(int delayMs);

private:
    test::TestCertificate m_certificate;
};

}
