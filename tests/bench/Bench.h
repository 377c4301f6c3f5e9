// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QProcess>
#include <QString>

#include <functional>

namespace otpost::bench {

/// What one way of doing a job took.
struct Figures {
    QString name;
    int messages = 0;
    double seconds = 0;
    double cpuMicroseconds = 0; ///< of this process, a message
    double kibInFlight = -1; ///< more memory while it ran, a message in flight; -1: not measured
    QString note;

    double rate() const { return seconds > 0 ? messages / seconds : 0; }
};

/// Runs a job and measures it. `inFlight` is by how many messages its memory is divided; 0: not measured.
Figures measure(const QString& name, int messages, int inFlight, const std::function<void()>& job);

/// A table with a title, each row beside the first as a ratio.
void print(const QString& title, const QList<Figures>& rows);

/// The server of this benchmark, a process of its own.
class Server
{
public:
    explicit Server(int delayMs);
    ~Server();
    QString url() const;
    int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

/// Parts that can be chosen.
void dispatch(bool quick);
void http2(bool quick);
void fallback(bool quick);
void lua(bool quick);
void apprise(bool quick);

/// The same requests and rows by libcurl's multi interface.
void curlMulti(const QString& url, int messages, int inFlight, bool store);
/// The same by the transport alone.
void bareTransport(const QString& url, int messages, int inFlight, bool verifyTls = true);
/// The same by the whole engine: submit, queue, route, log. Returns when all have ended.
void wholeEngine(const QString& url, int messages, int inFlight, const QString& script = {},
    bool verifyTls = true, const QString& deadPrimary = {});

}
