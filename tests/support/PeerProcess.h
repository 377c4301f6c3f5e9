// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace otpost::test {

/// A server of tests/peers that runs until its standard input ends: it goes with the object, and also
/// when the test is killed. It prints `ready PORT PORT` once it listens.
class PeerProcess
{
public:
    PeerProcess() = default;
    ~PeerProcess();
    PeerProcess(const PeerProcess&) = delete;
    PeerProcess& operator=(const PeerProcess&) = delete;

    /// `program` is looked up in tests/peers first, then in PATH. False: see `error` and `isMissing`.
    bool start(const QString& program, const QStringList& arguments);
    void stop();

    /// The numbers it printed behind `ready`.
    QList<int> ports() const { return m_ports; }
    /// Writes one line and returns the line that answers it.
    QByteArray command(const QByteArray& line);

    /// True when it did not start because something is not installed.
    bool isMissing() const { return m_missing; }
    QString error() const { return m_error; }

private:
    bool readLine(QByteArray* line, int timeoutMs);

    QProcess m_process;
    QList<int> m_ports;
    QString m_error;
    bool m_missing = false;
};

}

/// Starts a peer in a test function: skips the test where its programs are not installed, unless
/// OTPOST_REQUIRE_PEERS is set; fails it where the start fails.
#define OTPOST_START_PEER(peer, ...)                                                                         \
    do {                                                                                                     \
        if (!(peer).start(__VA_ARGS__)) {                                                                    \
            if ((peer).isMissing() && !qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))                    \
                QSKIP(qPrintable((peer).error()));                                                           \
            QFAIL(qPrintable((peer).error()));                                                               \
        }                                                                                                    \
    } while (false)
