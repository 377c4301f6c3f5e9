// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DesktopPeer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;
constexpr int stepMs = 20;

}

DesktopPeer::~DesktopPeer()
{
    stop();
}

void DesktopPeer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
}

bool DesktopPeer::start(bool tray)
{
    QStringList arguments{QStringLiteral(OTPOST_PEERS_DIR) + "/desktop-services.py"_L1};
    if (tray)
        arguments.append(u"--tray"_s);
    // Debian's own: its modules are not those of another Python.
    const QString python = u"/usr/bin/python3"_s;
    m_missing = !QFileInfo::exists(python) || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    m_error = u"python3 or a session bus is missing"_s;
    if (m_missing)
        return false;
    m_process.start(python, arguments);
    if (!m_process.waitForStarted())
        return false;
    while (m_process.state() == QProcess::Running && count(u"ready"_s) == 0) {
        if (!m_process.waitForReadyRead(patienceMs))
            break;
    }
    const bool ready = count(u"ready"_s) > 0;
    if (!ready) {
        m_error = QString::fromUtf8(m_process.readAllStandardError());
        m_missing = m_error.contains("ModuleNotFoundError"_L1);
    }
    return ready;
}

void DesktopPeer::read()
{
    while (m_process.canReadLine())
        m_events.append(QJsonDocument::fromJson(m_process.readLine()).object());
}

void DesktopPeer::command(const QString& line)
{
    m_process.write(line.toUtf8() + '\n');
    m_process.waitForBytesWritten(patienceMs);
}

int DesktopPeer::count(const QString& event)
{
    m_process.waitForReadyRead(0);
    read();
    return int(std::count_if(m_events.begin(), m_events.end(),
        [&event](const QJsonObject& one) { return one.value("event"_L1).toString() == event; }));
}

QJsonObject DesktopPeer::next(const QString& event)
{
    const QDeadlineTimer deadline(patienceMs);
    do {
        if (count(event) > 0) {
            const auto found = std::find_if(m_events.begin(), m_events.end(),
                [&event](const QJsonObject& one) { return one.value("event"_L1).toString() == event; });
            const QJsonObject taken = *found;
            m_events.erase(found);
            return taken;
        }
        // It talks to this program, which has to answer meanwhile.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, stepMs);
        m_process.waitForReadyRead(stepMs);
    } while (!deadline.hasExpired() && m_process.state() == QProcess::Running);
    return {};
}

}
