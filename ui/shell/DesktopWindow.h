// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"

#include <memory>

class QSettings;

namespace otpost {
class Services;
struct Settings;
}

namespace otpost::ui {

class DashboardPage;
class GatewaysPage;
class LogPage;
class SettingsPage;
struct AlertAction;

/// The pages that others lead to. They belong to the window.
struct DesktopPages {
    MainWindow* window = nullptr;
    DashboardPage* dashboard = nullptr;
    GatewaysPage* gateways = nullptr;
    LogPage* log = nullptr;
    Page* splash = nullptr;
    Page* locations = nullptr;
    SettingsPage* settings = nullptr;
};

/// The application's window with all its pages, on open services. Both must outlive it.
std::unique_ptr<MainWindow> makeDesktopWindow(
    Services& services, const Settings& settings, QSettings& windowSettings, DesktopPages* pages = nullptr);

/// Shows the page where a warning is dealt with.
void followAction(const DesktopPages& pages, const AlertAction& action);

}
