// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DesktopWindow.h"

#include "core/app/ServeSwitch.h"
#include "core/app/Services.h"
#include "core/config/ConfigTransfer.h"
#include "core/gateway/PresetStore.h"
#include "core/health/GatewayStandings.h"
#include "core/otp/ReportAddresses.h"
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

void goToStep(MainWindow& window, SetupStep step)
{
    if (step == SetupStep::Splash) {
        followAction(window, {AlertTarget::Splash, 0, {}, {}});
        return;
    }
    auto* gateways = window.showPage<GatewaysPage>();
    if (step == SetupStep::Test)
        gateways->testFirst();
    else
        gateways->addGateway();
}

void connectDashboard(MainWindow* window)
{
    auto* dashboard = window->page<DashboardPage>();
    QObject::connect(dashboard, &DashboardPage::actionRequested, window,
        [window](const AlertAction& action) { followAction(*window, action); });
    QObject::connect(dashboard, &DashboardPage::stepRequested, window,
        [window](SetupStep step) { goToStep(*window, step); });
    QObject::connect(dashboard, &DashboardPage::messageRequested, window,
        [window](MessageId id) { window->showPage<LogPage>()->showMessage(id); });
    QObject::connect(dashboard, &DashboardPage::warningsChanged, window,
        [window, dashboard](int count) { window->setWarnings(dashboard, count); });
}

LocationsPage* makeLocations(Services& services, MainWindow* window)
{
    auto* page = new LocationsPage(services.routes(), services.splash(), window->undoStack());
    QObject::connect(page, &LocationsPage::routeRequested, window, [window](LocationId id) {
        window->page<GatewaysPage>()->showLocation(id);
        window->showPage<GatewaysPage>();
    });
    return page;
}

/// What it needs beside the services goes with the window, after the page.
GatewaysPage* makeGateways(
    Services& services, const SampleDefaults& defaults, QSettings& windowSettings, MainWindow* window)
{
    auto* presets = new PresetStore(services.storage().dataDirectory());
    presets->setParent(window);
    auto* transfer
        = new ConfigTransfer(services.gateways(), services.routes(), services.splash(), services.settings());
    transfer->setParent(window);
    auto* standings = new GatewayStandings(services.storage(), window);
    auto* page = new GatewaysPage(
        {services.gateways(), services.routes(), services.sender(), *presets, *transfer, *standings,
            window->undoStack(), [&services](GatewayId id) { return services.reports().forGateway(id); },
            [&services] { return services.served(); }},
        defaults, windowSettings);
    QObject::connect(page, &GatewaysPage::settingsWanted, window, [window](const QString& section) {
        followAction(*window, {AlertTarget::Settings, 0, section, {}});
    });
    return page;
}

}

std::unique_ptr<MainWindow> makeDesktopWindow(
    Services& services, const Settings& settings, QSettings& windowSettings, const ServeSwitch* serve)
{
    auto made = std::make_unique<MainWindow>(windowSettings);
    MainWindow* window = made.get();
    const SampleDefaults defaults{settings.defaultCountry, settings.defaultLocation};
    window->addPage<DashboardPage>(
        [&services, &windowSettings] { return new DashboardPage(services, windowSettings); });
    window->addPage<GatewaysPage>([&services, &windowSettings, defaults, window] {
        return makeGateways(services, defaults, windowSettings, window);
    });
    window->addPage<LocationsPage>([&services, window] { return makeLocations(services, window); });
    window->addPage<LogPage>([&services, &windowSettings] { return new LogPage(services, windowSettings); });
    window->addPage<SplashPagesPage>([&services, &windowSettings, window, serve] {
        const auto servedAt = [serve] { return serve != nullptr ? serve->state().url : QString(); };
        return new SplashPagesPage(
            SplashServices{services.splash(), services.routes(), services.gateways(), servedAt},
            window->undoStack(), windowSettings);
    });
    window->addPage<SettingsPage>([&services, serve] { return new SettingsPage(services, serve); });
    // It knows the warnings, whichever page is shown.
    connectDashboard(window);
    window->restoreLayout();
    return made;
}

void followAction(MainWindow& window, const AlertAction& action)
{
    switch (action.target) {
    case AlertTarget::Gateways:
        window.showPage<GatewaysPage>();
        break;
    case AlertTarget::Gateway:
    case AlertTarget::GatewayTest: {
        auto* gateways = window.showPage<GatewaysPage>();
        // Where a form with unsaved changes is open, that one stays.
        if (window.currentPage() == gateways && gateways->canLeave())
            gateways->openGateway(action.gateway, action.target == AlertTarget::GatewayTest);
        break;
    }
    case AlertTarget::Locations:
        window.showPage<LocationsPage>();
        break;
    case AlertTarget::Log:
        window.showPage<LogPage>();
        break;
    case AlertTarget::Splash:
        window.showPage<SplashPagesPage>();
        break;
    case AlertTarget::Settings:
        window.showPage<SettingsPage>()->showSection(action.section);
        break;
    case AlertTarget::None:
        window.showPage<DashboardPage>();
        break;
    }
}

}
