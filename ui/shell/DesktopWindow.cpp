// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DesktopWindow.h"

#include "core/app/Services.h"
#include "core/storage/Settings.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/log/LogPage.h"
#include "ui/shell/MainWindow.h"

namespace otpost::ui {

std::unique_ptr<MainWindow> makeDesktopWindow(
    Services& services, const Settings& settings, QSettings& windowSettings)
{
    auto window = std::make_unique<MainWindow>(windowSettings);
    window->addPage(new GatewaysPage(services.gateways(), services.sender(),
        SampleDefaults{settings.defaultCountry, settings.defaultLocation}, windowSettings));
    window->addPage(new LogPage(services.log(), services.sender(), services.storage()));
    window->restoreLayout();
    return window;
}

}
