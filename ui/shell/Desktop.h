// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Settings.h"
#include "ui/dashboard/AlertAction.h"
#include "ui/shell/DesktopWindow.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QSettings;

namespace otpost {
class Services;
struct AlertNotice;
}

namespace otpost::ui {

class DesktopNotifier;
class MainWindow;
class ThemeController;
class TrayIcon;

/// The application around its window: tray icon, notifications, what closing means, and settings that take
/// effect while it runs: colours, motion, language, pause. Lives on the GUI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `settings`: as they are now. `serve`: where this program serves guests; null:
    /// it does not.
    Desktop(Services& services, const Settings& settings, ThemeController& theme, QSettings& windowSettings,
        const ServeSwitch* serve = nullptr, QObject* parent = nullptr);
    ~Desktop() override;

    /// `inTray`: without the window, where there is a tray: at login.
    void start(bool inTray);
    /// Shows the window and brings it to the front. `token`: the desktop's permission for that; may be empty.
    void raise(const QString& token = {});
    /// Shows the page where a warning is dealt with.
    void follow(const AlertAction& action);
    MainWindow* window() const { return m_window.get(); }
    TrayIcon* tray() const { return m_tray.get(); }
    DesktopNotifier* notifier() const { return m_notifier; }

Q_SIGNALS:
    /// The program is to end.
    void ended();

private:
    void makeWindow();
    void makeTray();
    void readSettings();
    void apply(const Settings& settings);
    bool mayClose();
    void askAboutClosing();
    void closeTo(const QString& choice);
    void quit();
    void setPaused(bool paused);
    void setWarnings(int count);
    void notify(const AlertNotice& notice);

    Services& m_services;
    Settings m_settings;
    ThemeController& m_theme;
    QSettings& m_windowSettings;
    const ServeSwitch* m_serve;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    DesktopNotifier* m_notifier;
    QHash<qint64, AlertAction> m_notices; ///< what was shown, and where a click goes
    QTimer m_changed;
    int m_warnings = 0;
    bool m_quitting = false;
};

/// Translations and the direction of reading for a setting `language`.
void useLanguage(const QString& language);

}
