// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"

#include <memory>

class QSettings;

namespace otpost {
class ServeSwitch;
class Services;
struct Settings;
}

namespace otpost::ui {

struct AlertAction;

/// The application's window with all its pages, on open services. All must outlive it. `serve`: where this
/// program serves guests; null: it does not.
std::unique_ptr<MainWindow> makeDesktopWindow(Services& services, const Settings& settings,
    QSettings& windowSettings, const ServeSwitch* serve = nullptr);

/// Shows the page where a warning is dealt with.
void followAction(MainWindow& window, const AlertAction& action);

}
