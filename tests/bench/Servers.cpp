// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Servers.h"

#include <QElapsedTimer>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace otpost::bench {

using namespace Qt::StringLiterals;

BoundProcess::BoundProcess()
{
    setProcessChannelMode(QProcess::ForwardedErrorChannel);
    setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

BoundProcess::~BoundProcess()
{
    closeWriteChannel();
    if (state() != QProcess::NotRunning && !waitForFinished(1'000)) {
        terminate();
        if (!waitForFinished(5'000)) {
            kill();
            waitForFinished();
        }
    }
}

Server::Server(int delayMs)
{
    start(QStringLiteral(OTPOST_BENCH_SERVER), {QString::number(delayMs)});
}

Server::~Server() = default;

void Server::start(const QString& program, const QStringList& arguments)
{
    m_process.start(program, arguments);
    if (m_process.waitForStarted() && m_process.waitForReadyRead())
        m_port = m_process.readLine().trimmed().toInt();
}

QString Server::url() const
{
    return u"%1://127.0.0.1:%2/sms"_s.arg(m_scheme).arg(m_port);
}

int Server::count()
{
    m_process.write("count\n");
    m_process.waitForBytesWritten();
    return m_process.waitForReadyRead(5'000) ? m_process.readLine().trimmed().toInt() : -1;
}

bool Server::waitFor(int wanted)
{
    QElapsedTimer patience;
    patience.start();
    while (count() < wanted) {
        if (patience.elapsed() > 120'000)
            return false;
        QThread::msleep(5);
    }
    return true;
}

Http2Server::Http2Server(int delayMs)
{
    m_scheme = u"https"_s;
    if (m_certificate.make())
        start(u"node"_s,
            {QStringLiteral(OTPOST_BENCH_DIR "/http2-server.js"), m_certificate.keyFile(),
                m_certificate.certificateFile(), QString::number(delayMs)});
}

}
