// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/DesktopNotifier.h"

#include <QSystemTrayIcon>

#include <utility>

#ifdef OTPOST_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#endif

using namespace Qt::StringLiterals;

namespace otpost::ui {

DesktopNotifier::DesktopNotifier(QObject* parent)
    : QObject(parent)
{
}

void DesktopNotifier::setTray(QSystemTrayIcon* tray)
{
    disconnect(m_trayClick);
    m_tray = tray;
    if (tray != nullptr)
        m_trayClick = connect(tray, &QSystemTrayIcon::messageClicked, this, [this] {
            // Qt's icon on D-Bus says so of everybody's notifications, not only of its own.
            if (const qint64 id = std::exchange(m_last, 0); id != 0)
                Q_EMIT clicked(id);
        });
}

void DesktopNotifier::show(const DesktopNotice& notice)
{
    if (showOnBus(notice))
        return;
    if (m_tray == nullptr || !m_tray->isVisible())
        return;
    m_last = notice.id;
    m_tray->showMessage(
        notice.title, notice.text, notice.grave ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
}

#ifdef OTPOST_HAVE_DBUS

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
constexpr uchar urgencyNormal = 1;
constexpr uchar urgencyCritical = 2;
constexpr int byTheDesktop = -1; ///< how long it is shown

/// Without a bus of the session libdbus would start one of its own, and leave it behind.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

}

bool DesktopNotifier::canShow() const
{
    return (m_tray != nullptr && m_tray->isVisible()) || hasSessionBus();
}

/// Also where there is a tray: unlike its messages these are told apart when they are clicked.
bool DesktopNotifier::showOnBus(const DesktopNotice& notice)
{
    if (!hasSessionBus())
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (!m_listening) {
        m_listening = true;
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
        bus.connect(
            service, path, service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The text may be taken for markup.
    call << u"OTPost"_s << 0U << u"otpost"_s << notice.title << notice.text.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Show")}
         << QVariantMap{{u"urgency"_s, QVariant::fromValue(notice.grave ? urgencyCritical : urgencyNormal)},
                {u"desktop-entry"_s, u"otpost"_s}}
         << byTheDesktop;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isError()) {
            m_shown.insert(reply.value(), notice.id);
        } else if (m_tray != nullptr && m_tray->isVisible()) {
            m_last = notice.id;
            m_tray->showMessage(notice.title, notice.text,
                notice.grave ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
        }
        done->deleteLater();
    });
    return true;
}

#else

bool DesktopNotifier::canShow() const
{
    return m_tray != nullptr && m_tray->isVisible();
}

bool DesktopNotifier::showOnBus(const DesktopNotice&)
{
    return false;
}

#endif

void DesktopNotifier::onActionInvoked(uint serverId, const QString&)
{
    const auto shown = m_shown.constFind(serverId);
    if (shown != m_shown.cend())
        Q_EMIT clicked(*shown);
}

void DesktopNotifier::onNotificationClosed(uint serverId, uint)
{
    m_shown.remove(serverId);
}

}
