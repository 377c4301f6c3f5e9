// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Process.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environmentOf(const ProcessOptions& options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(u"OTPOST_"_s))
            environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (auto entry = options.environment.begin(); entry != options.environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    return environment;
}

void start(
    QProcess& process, const QString& program, const QStringList& arguments, const ProcessOptions& options)
{
    process.setProcessEnvironment(environmentOf(options));
    if (!options.workingDirectory.isEmpty())
        process.setWorkingDirectory(options.workingDirectory);
    process.start(program, arguments);
}

}

QJsonDocument ProcessResult::json() const
{
    return QJsonDocument::fromJson(out);
}

QByteArray ProcessResult::summary() const
{
    QByteArray text = "exit " + QByteArray::number(exitCode);
    if (notStarted)
        text += ", not started";
    if (timedOut)
        text += ", killed after its time was up";
    if (crashed)
        text += ", crashed";
    return text + "\nout: " + out + "\nerr: " + err;
}

ProcessResult runProgram(const QString& program, const QStringList& arguments, const ProcessOptions& options)
{
    RunningProcess process(program, arguments, options);
    process.write(options.input);
    process.closeInput();
    return process.finish();
}

ProcessResult runCli(const QStringList& arguments, const ProcessOptions& options)
{
    return runProgram(cliPath(), arguments, options);
}

QString cliPath()
{
    return QStringLiteral(OTPOST_CLI_PATH);
}

RunningProcess::RunningProcess(
    const QString& program, const QStringList& arguments, const ProcessOptions& options)
    : m_timeoutMs(options.timeoutMs)
{
    start(m_process, program, arguments, options);
    m_result.notStarted = !m_process.waitForStarted();
}

RunningProcess::~RunningProcess()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

qint64 RunningProcess::pid() const
{
    return m_process.processId();
}

bool RunningProcess::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

bool RunningProcess::waitForOutput(const QByteArray& bytes, int timeoutMs)
{
    return waitFor(bytes, QProcess::StandardOutput, timeoutMs);
}

bool RunningProcess::waitForError(const QByteArray& bytes, int timeoutMs)
{
    return waitFor(bytes, QProcess::StandardError, timeoutMs);
}

bool RunningProcess::waitFor(const QByteArray& bytes, QProcess::ProcessChannel channel, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    const QByteArray& text = channel == QProcess::StandardOutput ? m_result.out : m_result.err;
    m_process.setReadChannel(channel);
    collect();
    while (!text.contains(bytes)) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime()))) {
            collect();
            return text.contains(bytes);
        }
        collect();
    }
    return true;
}

void RunningProcess::collect()
{
    m_result.out += m_process.readAllStandardOutput();
    m_result.err += m_process.readAllStandardError();
}

void RunningProcess::write(const QByteArray& bytes)
{
    m_process.write(bytes);
}

void RunningProcess::closeInput()
{
    m_process.closeWriteChannel();
}

void RunningProcess::terminate()
{
    m_process.terminate();
}

void RunningProcess::kill()
{
    m_process.kill();
}

ProcessResult RunningProcess::finish()
{
    if (m_result.notStarted)
        return m_result;
    if (isRunning() && !m_process.waitForFinished(m_timeoutMs)) {
        m_result.timedOut = true;
        m_process.kill();
        m_process.waitForFinished();
    }
    collect();
    m_result.crashed = !m_result.timedOut && m_process.exitStatus() == QProcess::CrashExit;
    if (m_process.exitStatus() == QProcess::NormalExit)
        m_result.exitCode = m_process.exitCode();
    return m_result;
}

}
