// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace otpost::ui {

/// A notification of the desktop.
struct DesktopNotice {
    QString title;
    QString text;
    bool grave = false; ///< stays until it is dealt with, where the desktop can
    qint64 id = 0; ///< given back when it is clicked
};

/// Shows notifications: by the tray icon where there is one, otherwise on Linux by the notification service
/// of the session (org.freedesktop.Notifications 1.2).
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject* parent = nullptr);

    /// Null: there is none. It must outlive this, or be taken back.
    void setTray(QSystemTrayIcon* tray);
    /// Whether anything would be seen.
    bool canShow() const;
    void show(const DesktopNotice& notice);

Q_SIGNALS:
    void clicked(qint64 id);

private Q_SLOTS:
    void onActionInvoked(uint serverId, const QString& action);
    void onNotificationClosed(uint serverId, uint reason);

private:
    bool showOnBus(const DesktopNotice& notice);

    QSystemTrayIcon* m_tray = nullptr;
    QMetaObject::Connection m_trayClick;
    qint64 m_last = 0; ///< shown by the tray
    QHash<uint, qint64> m_shown; ///< by the service's own ids
    bool m_listening = false;
};

}
