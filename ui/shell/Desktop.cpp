// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Desktop.h"

#include "core/alerts/AlertService.h"
#include "core/app/Services.h"
#include "core/base/Language.h"
#include "core/gateway/GatewayService.h"
#include "core/storage/Storage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/platform/DesktopNotifier.h"
#include "ui/shell/TrayIcon.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/WhenDone.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QWindow>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changedDelayMs = 100;

Appearance appearanceOf(const QString& word)
{
    if (word == "light"_L1)
        return Appearance::Light;
    return word == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

}

void useLanguage(const QString& language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    installLanguage(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

Desktop::Desktop(Services& services, const Settings& settings, ThemeController& theme,
    QSettings& windowSettings, const ServeSwitch* serve, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_theme(theme)
    , m_windowSettings(windowSettings)
    , m_serve(serve)
    , m_notifier(new DesktopNotifier(this))
{
    // The tray keeps the program alive; what ends it is said by `ended`.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_theme.setAppearance(appearanceOf(settings.appearance));
    m_theme.setReduceMotion(settings.reduceMotion == "on"_L1);
    makeTray();
    makeWindow();
    connect(m_notifier, &DesktopNotifier::clicked, this, [this](qint64 id) {
        raise();
        follow(m_notices.value(id));
    });
    connect(&services.alerts(), &AlertService::notificationDue, this, &Desktop::notify);
    if (m_notifier->canShow())
        services.alerts().showNotifications();
    m_changed.setSingleShot(true);
    m_changed.setInterval(changedDelayMs);
    connect(&m_changed, &QTimer::timeout, this, &Desktop::readSettings);
    connect(&services.storage(), &Storage::changed, this, [this] {
        if (!m_changed.isActive())
            m_changed.start();
    });
}

Desktop::~Desktop()
{
    m_notifier->setTray(nullptr);
    // With the window goes what could bring back what was deleted or replaced. The services wait for it.
    m_window.reset();
    m_services.gateways().removeHidden();
}

void Desktop::makeWindow()
{
    m_window = makeDesktopWindow(m_services, m_settings, m_windowSettings, m_serve);
    m_window->setCloseGuard([this] { return mayClose(); });
    m_window->setPaused(m_settings.sendingPaused == "on"_L1);
    connect(m_window.get(), &MainWindow::quitRequested, this, [this] { m_quitting = true; });
    connect(m_window.get(), &MainWindow::closed, this, &Desktop::ended);
    connect(m_window.get(), &MainWindow::resumeRequested, this, [this] { setPaused(false); });
    connect(m_window->page<DashboardPage>(), &DashboardPage::warningsChanged, this, &Desktop::setWarnings);
}

void Desktop::makeTray()
{
    m_tray = std::make_unique<TrayIcon>();
    m_tray->setState({m_warnings, m_settings.sendingPaused == "on"_L1});
    connect(m_tray.get(), &TrayIcon::openRequested, this, [this] { raise(); });
    connect(m_tray.get(), &TrayIcon::pauseRequested, this, &Desktop::setPaused);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Desktop::quit);
    m_notifier->setTray(m_tray->icon());
}

void Desktop::notify(const AlertNotice& notice)
{
    Alert alert;
    alert.kind = notice.kind;
    alert.gatewayId = notice.gatewayId;
    // Of what is well again, too: to see it.
    m_notices.insert(notice.id, actionFor(alert));
    m_notifier->show(
        {notice.title, notice.text, isGrave(notice.kind) && notice.what != NoticeKind::Ended, notice.id});
}

void Desktop::start(bool inTray)
{
    if (!inTray || !m_tray->isThere())
        m_window->show();
}

void Desktop::raise(const QString& token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // taken by the platform with the next activation
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (QWindow* handle = m_window->windowHandle())
        handle->requestActivate();
}

void Desktop::follow(const AlertAction& action)
{
    followAction(*m_window, action);
}

void Desktop::readSettings()
{
    whenDone(m_services.settings().load(), this, [this](const Result<Settings>& settings) {
        if (settings)
            apply(*settings);
    });
}

void Desktop::apply(const Settings& settings)
{
    const Settings before = std::exchange(m_settings, settings);
    if (before == settings)
        return;
    m_theme.setAppearance(appearanceOf(settings.appearance));
    m_theme.setReduceMotion(settings.reduceMotion == "on"_L1);
    const bool paused = settings.sendingPaused == "on"_L1;
    m_window->setPaused(paused);
    m_tray->setState({m_warnings, paused});
    if (before.language == settings.language)
        return;
    useLanguage(settings.language);
    // Every word is put together anew.
    Page* page = m_window->currentPage();
    const bool visible = m_window->isVisible();
    if (page != nullptr && !page->canLeave())
        return; // it has unsaved work: the language changes with the next start
    m_window->storeLayout();
    m_notifier->setTray(nullptr);
    makeTray();
    makeWindow();
    if (visible)
        m_window->show();
}

/// Asked by the window once its page may be left.
bool Desktop::mayClose()
{
    if (m_quitting || qGuiApp->isSavingSession() || !m_tray->isThere() || m_settings.closeWindow == "quit"_L1)
        return true;
    if (m_settings.closeWindow == "tray"_L1)
        m_window->hide();
    else
        askAboutClosing();
    return false;
}

void Desktop::askAboutClosing()
{
    auto* box = new QMessageBox(m_window.get());
    box->setObjectName(u"askClose"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Close the window"));
    box->setText(tr("Keep OTPost running in the notification area?"));
    box->setInformativeText(
        tr("While it runs it sends what waits, watches balances and warns you. You are asked once; the "
           "answer can be changed in the settings."));
    QPushButton* keep = box->addButton(tr("Keep running"), QMessageBox::AcceptRole);
    keep->setObjectName(u"askCloseTray"_s);
    setStyleFlag(keep, "primary");
    QPushButton* quitButton = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    quitButton->setObjectName(u"askCloseQuit"_s);
    box->setEscapeButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this] { closeTo(u"tray"_s); });
    connect(quitButton, &QPushButton::clicked, this, [this] { closeTo(u"quit"_s); });
    box->open();
}

void Desktop::closeTo(const QString& choice)
{
    m_settings.closeWindow = choice;
    m_services.settings().set(u"close-window"_s, choice);
    m_window->close();
}

void Desktop::quit()
{
    m_quitting = true;
    if (!m_window->isVisible()
        && (m_window->currentPage() == nullptr || m_window->currentPage()->canLeave())) {
        Q_EMIT ended();
        return;
    }
    // Its page may have unsaved work.
    raise();
    m_window->close();
}

void Desktop::setPaused(bool paused)
{
    whenDone(m_services.settings().set(u"sending-paused"_s, paused ? u"on"_s : u"off"_s), this,
        [this](const Result<void>&) { readSettings(); });
}

void Desktop::setWarnings(int count)
{
    m_warnings = count;
    m_tray->setState({m_warnings, m_settings.sendingPaused == "on"_L1});
}

}
