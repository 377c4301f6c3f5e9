// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DesktopWindow.h"

#include "core/app/Services.h"
#include "core/config/ConfigTransfer.h"
#include "core/gateway/PresetStore.h"
#include "core/health/GatewayStandings.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/locations/LocationsPage.h"
#include "ui/log/LogPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/splash/SplashPagesPage.h"

namespace otpost::ui {

namespace {

void goToStep(const DesktopPages& pages, SetupStep step)
{
    if (step == SetupStep::Splash) {
        followAction(pages, {AlertTarget::Splash, 0, {}, {}});
        return;
    }
    pages.window->showPage(pages.gateways);
    if (step == SetupStep::Test)
        pages.gateways->testFirst();
    else
        pages.gateways->addGateway();
}

void connectDashboard(const DesktopPages& pages)
{
    MainWindow* window = pages.window;
    DashboardPage* dashboard = pages.dashboard;
    QObject::connect(dashboard, &DashboardPage::actionRequested, window,
        [pages](const AlertAction& action) { followAction(pages, action); });
    QObject::connect(
        dashboard, &DashboardPage::stepRequested, window, [pages](SetupStep step) { goToStep(pages, step); });
    QObject::connect(dashboard, &DashboardPage::messageRequested, window, [pages](MessageId id) {
        pages.window->showPage(pages.log);
        pages.log->showMessage(id);
    });
    QObject::connect(dashboard, &DashboardPage::warningsChanged, window,
        [pages](int count) { pages.window->setWarnings(pages.dashboard, count); });
}

}

std::unique_ptr<MainWindow> makeDesktopWindow(
    Services& services, const Settings& settings, QSettings& windowSettings, DesktopPages* made)
{
    auto window = std::make_unique<MainWindow>(windowSettings);
    // They outlive the pages, which are deleted with the window's content; these go with the window.
    auto* presets = new PresetStore(services.storage().dataDirectory());
    presets->setParent(window.get());
    auto* transfer = new ConfigTransfer(services.gateways(), services.routes(), services.settings());
    transfer->setParent(window.get());

    DesktopPages pages;
    pages.window = window.get();
    pages.dashboard = new DashboardPage(services, windowSettings);
    window->addPage(pages.dashboard);
    auto* standings = new GatewayStandings(services.storage(), window.get());
    pages.gateways = new GatewaysPage({services.gateways(), services.routes(), services.sender(), *presets,
                                          *transfer, *standings, window->undoStack()},
        SampleDefaults{settings.defaultCountry, settings.defaultLocation}, windowSettings);
    window->addPage(pages.gateways);
    auto* locations = new LocationsPage(services.routes(), services.splash(), window->undoStack());
    pages.locations = locations;
    window->addPage(locations);
    QObject::connect(locations, &LocationsPage::routeRequested, window.get(), [pages](LocationId id) {
        pages.gateways->showLocation(id);
        pages.window->showPage(pages.gateways);
    });
    pages.log = new LogPage(services, windowSettings);
    window->addPage(pages.log);
    pages.splash
        = new SplashPagesPage(SplashServices{services.splash(), services.routes(), services.gateways()},
            window->undoStack(), windowSettings);
    window->addPage(pages.splash);
    pages.settings = new SettingsPage(services);
    window->addPage(pages.settings);
    connectDashboard(pages);
    window->restoreLayout();
    if (made != nullptr)
        *made = pages;
    return window;
}

void followAction(const DesktopPages& pages, const AlertAction& action)
{
    switch (action.target) {
    case AlertTarget::Gateways:
        pages.window->showPage(pages.gateways);
        break;
    case AlertTarget::Gateway:
    case AlertTarget::GatewayTest:
        pages.window->showPage(pages.gateways);
        // Where a form with unsaved changes is open, that one stays.
        if (pages.window->currentPage() == pages.gateways && pages.gateways->canLeave())
            pages.gateways->openGateway(action.gateway, action.target == AlertTarget::GatewayTest);
        break;
    case AlertTarget::Locations:
        pages.window->showPage(pages.locations != nullptr ? pages.locations : pages.gateways);
        break;
    case AlertTarget::Log:
        pages.window->showPage(pages.log);
        break;
    case AlertTarget::Splash:
        pages.window->showPage(pages.splash);
        break;
    case AlertTarget::Settings:
        pages.window->showPage(pages.settings);
        pages.settings->showSection(action.section);
        break;
    case AlertTarget::None:
        pages.window->showPage(pages.dashboard);
        break;
    }
}

}
