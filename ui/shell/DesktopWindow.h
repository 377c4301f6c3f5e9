// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QSettings;

namespace otpost {
class Services;
struct Settings;
}

namespace otpost::ui {

class MainWindow;

/// The application's window with all its pages, on open services. Both must outlive it.
std::unique_ptr<MainWindow> makeDesktopWindow(
    Services& services, const Settings& settings, QSettings& windowSettings);

}
