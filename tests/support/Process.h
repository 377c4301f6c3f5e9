// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace otpost::test {

struct ProcessOptions {
    QMap<QString, QString>
        environment; ///< added to the test's own, from which every OTPOST_ variable is taken
    QByteArray input; ///< standard input, which then ends
    QString workingDirectory;
    int timeoutMs = 30'000; ///< after which the program is killed
};

struct ProcessResult {
    int exitCode = -1; ///< -1 where there is none: see the next three
    bool notStarted = false;
    bool timedOut = false;
    bool crashed = false;
    QByteArray out;
    QByteArray err;

    /// Standard output as JSON; null where it is none.
    QJsonDocument json() const;
    /// All of it in a line or two, for the message of a failed check.
    QByteArray summary() const;
};

/// Runs a program to its end.
ProcessResult runProgram(
    const QString& program, const QStringList& arguments, const ProcessOptions& options = {});

/// Runs otpost-cli to its end.
ProcessResult runCli(const QStringList& arguments, const ProcessOptions& options = {});
QString cliPath();

/// A program that is still running; killed with the object.
class RunningProcess
{
public:
    RunningProcess(const QString& program, const QStringList& arguments, const ProcessOptions& options = {});
    ~RunningProcess();
    RunningProcess(const RunningProcess&) = delete;
    RunningProcess& operator=(const RunningProcess&) = delete;

    qint64 pid() const;
    bool isRunning() const;
    /// Waits until standard output, or standard error, holds `bytes`.
    bool waitForOutput(const QByteArray& bytes, int timeoutMs = 30'000);
    bool waitForError(const QByteArray& bytes, int timeoutMs = 30'000);
    /// What it has written to standard output so far.
    QByteArray printed() const { return m_result.out; }
    /// More standard input; `closeInput` ends it.
    void write(const QByteArray& bytes);
    void closeInput();
    /// Asks it to end (SIGTERM), or ends it at once (SIGKILL: nothing is flushed).
    void terminate();
    void kill();
    /// Its end, waiting for it as long as the options allow.
    ProcessResult finish();

private:
    bool waitFor(const QByteArray& bytes, QProcess::ProcessChannel channel, int timeoutMs);
    void collect();

    QProcess m_process;
    ProcessResult m_result;
    int m_timeoutMs;
};

}
