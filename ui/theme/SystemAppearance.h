// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef OTPOST_HAVE_DBUS
class QDBusVariant;
#endif

namespace otpost::ui {

/// Whether the desktop prefers dark. Construct it before the application gets a palette of its own:
/// until the desktop's settings portal has answered (Linux, over D-Bus, asynchronously), or where there
/// is none, the lightness of the platform's palette decides.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject* parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void darkChanged(bool dark);

private:
    void setDark(bool dark);
    void askPortal();

#ifdef OTPOST_HAVE_DBUS
private Q_SLOTS:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
#endif

private:
    bool m_dark = false;
};

}
