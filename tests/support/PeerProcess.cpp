// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PeerProcess.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QStandardPaths>

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 30'000;
constexpr int answerMs = 10'000;
constexpr int notInstalled = 77; // the exit code by which a test says that it is skipped

}

PeerProcess::~PeerProcess()
{
    stop();
}

bool PeerProcess::start(const QString& program, const QStringList& arguments)
{
    stop();
    m_ports.clear();
    m_error.clear();
    m_missing = false;
    const QString ours = QStringLiteral(OTPOST_PEERS_DIR) + u'/' + program;
    const QString path = QFileInfo(ours).isExecutable() ? ours : QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        m_missing = true;
        m_error = program + u" is not installed"_s;
        return false;
    }
    m_process.setWorkingDirectory(QStringLiteral(OTPOST_PEERS_DIR));
    m_process.start(path, arguments);
    QByteArray line;
    if (!readLine(&line, startMs) || !line.startsWith("ready ")) {
        m_process.closeWriteChannel();
        m_process.waitForFinished(1000);
        m_missing = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == notInstalled;
        m_error = u"%1 does not start: %2 %3"_s.arg(program, QString::fromUtf8(line.trimmed()),
            QString::fromUtf8(m_process.readAllStandardError().trimmed()));
        stop();
        return false;
    }
    for (const QByteArray& word : line.trimmed().split(' ').mid(1))
        m_ports.append(word.toInt());
    return true;
}

void PeerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(15'000))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray PeerProcess::command(const QByteArray& line)
{
    m_process.write(line + '\n');
    QByteArray answer;
    readLine(&answer, answerMs);
    return answer.trimmed();
}

bool PeerProcess::readLine(QByteArray* line, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())) && !m_process.canReadLine())
            return false;
    }
    *line = m_process.readLine();
    return true;
}

}
