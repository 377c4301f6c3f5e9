// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DesktopWindow.h"

#include "core/app/Services.h"
#include "core/config/ConfigTransfer.h"
#include "core/gateway/PresetStore.h"
#include "core/health/GatewayStandings.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/locations/LocationsPage.h"
#include "ui/log/LogPage.h"
#include "ui/shell/MainWindow.h"

namespace otpost::ui {

std::unique_ptr<MainWindow> makeDesktopWindow(
    Services& services, const Settings& settings, QSettings& windowSettings)
{
    auto window = std::make_unique<MainWindow>(windowSettings);
    // They outlive the pages, which are deleted with the window's content; these go with the window.
    auto* presets = new PresetStore(services.storage().dataDirectory());
    presets->setParent(window.get());
    auto* transfer = new ConfigTransfer(services.gateways(), services.routes(), services.settings());
    transfer->setParent(window.get());
    auto* standings = new GatewayStandings(services.storage(), window.get());
    auto* gateways = new GatewaysPage({services.gateways(), services.routes(), services.sender(), *presets,
                                          *transfer, *standings, window->undoStack()},
        SampleDefaults{settings.defaultCountry, settings.defaultLocation}, windowSettings);
    window->addPage(gateways);
    auto* locations = new LocationsPage(services.routes(), services.splash(), window->undoStack());
    window->addPage(locations);
    QObject::connect(locations, &LocationsPage::routeRequested, window.get(),
        [shell = window.get(), gateways](LocationId id) {
            gateways->showLocation(id);
            shell->showPage(gateways);
        });
    window->addPage(new LogPage(services, windowSettings));
    window->restoreLayout();
    return window;
}

}
