// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Servers.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace otpost::bench {

/// otpost-cli on a data directory of its own, with a vault, and `serve` on it.
class ServedProgram
{
public:
    /// Makes the data directory with one gateway, which is that provider; Norway is home.
    explicit ServedProgram(int gatewayPort);

    /// Runs one command to its end and gives what it printed as JSON; null where it failed.
    QJsonDocument cli(const QStringList& arguments) const;
    /// Lifts the limits that one machine in the place of many guests would meet.
    void liftLimits() const;
    bool serve(const QStringList& options = {});
    /// Ends it, and says whether it ended well.
    bool stop();

    int port() const { return m_port; }
    bool isRunning() const { return m_served && m_served->state() == QProcess::Running; }
    QByteArray authorization() const { return m_authorization; } ///< a header line
    /// Of the process that serves: KiB that are resident, and seconds of CPU.
    double residentKib() const;
    double cpuSeconds() const;
    qint64 databaseBytes() const;
    QString problem() const { return m_problem; }

private:
    QProcessEnvironment environment() const;

    QTemporaryDir m_dir;
    std::unique_ptr<BoundProcess> m_served;
    QByteArray m_authorization;
    QString m_problem;
    int m_port = 0;
};

}
