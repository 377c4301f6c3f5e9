// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace otpost::ui {

/// How OTPost does, as the icon in the notification area shows it.
struct TrayState {
    int warnings = 0;
    bool paused = false; ///< nothing is sent

    bool operator==(const TrayState&) const = default;
};

/// "OTPost: 2 warnings", for the tooltip.
QString trayText(const TrayState& state);
/// The mark, with a dot where something is wrong and bars where sending is paused.
QIcon trayPicture(const TrayState& state);

/// The icon in the notification area: state, Open, Pause sending or Resume, Quit.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    /// Whether there is a notification area; it may come later.
    bool isThere() const;
    void setState(const TrayState& state);
    QSystemTrayIcon* icon() const { return m_icon; }
    QMenu* menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openRequested();
    void pauseRequested(bool paused);
    void quitRequested();

private:
    TrayState m_state;
    QSystemTrayIcon* m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_pause;
};

}
