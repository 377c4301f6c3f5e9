// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>

namespace otpost::test {

/// tests/peers/desktop-services.py: a notification service and a host of tray icons on the session's bus,
/// which must be one of the test's own (dbus-run-session). Goes with the object.
class DesktopPeer
{
public:
    ~DesktopPeer();

    /// False: see `error`, and `isMissing`.
    bool start(bool tray);
    QString error() const { return m_error; }
    bool isMissing() const { return m_missing; }
    void stop();

    void command(const QString& line);
    /// The next thing of this kind that happened, or happens within some seconds; empty: none did.
    QJsonObject next(const QString& event);
    /// Of this kind, and not taken by `next`.
    int count(const QString& event);

private:
    void read();

    QProcess m_process;
    QList<QJsonObject> m_events;
    QString m_error;
    bool m_missing = false;
};

}
