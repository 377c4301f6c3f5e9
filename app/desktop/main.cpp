// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/ServeSwitch.h"
#include "core/app/Services.h"
#include "core/base/Language.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/Settings.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QSettings>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

ui::Appearance appearanceOf(const QString& word)
{
    if (word == "light"_L1)
        return ui::Appearance::Light;
    return word == "dark"_L1 ? ui::Appearance::Dark : ui::Appearance::System;
}

/// What stands in the way of starting, in a window: whoever started it by a click sees no terminal.
int refuseToStart(const Error& error)
{
    QMessageBox box(QMessageBox::Critical, u"OTPost"_s,
        QCoreApplication::translate("Desktop", "OTPost cannot start."), QMessageBox::Close);
    box.setInformativeText(describe(error));
    box.exec();
    return 5;
}

}

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"otpost"_s);
    QGuiApplication::setApplicationDisplayName(u"OTPost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OTPOST_VERSION));
    QGuiApplication::setDesktopFileName(u"otpost"_s);
    QGuiApplication::setWindowIcon(ui::appIcon());

    // What Qt remarks about a peer's frames is said in our own words, as an outcome.
    QLoggingCategory::setFilterRules(u"qt.network.http2.warning=false"_s);
    installLanguage(QLocale());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Desktop", "Gateways, log and tests in a window."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir(
        u"data-dir"_s, QCoreApplication::translate("Desktop", "Directory of settings and log."), u"DIR"_s);
    parser.addOption(dataDir);
    parser.process(app);
    const QString directory
        = parser.isSet(dataDir) ? QDir(parser.value(dataDir)).absolutePath() : defaultDataDirectory();

    ui::ThemeController theme(app, ui::loadFonts());
    Result<std::unique_ptr<Services>> services = Services::open(directory);
    if (!services)
        return refuseToStart(services.error());
    (*services)->dispatcher().setAlwaysSending(true);
    (*services)->keepLog();
    (*services)->keepWatch();
    // What was deleted in an earlier run can no longer be undone.
    (*services)->gateways().removeHidden();
    const Settings settings = (*services)->settings().load().result().value_or(Settings());
    theme.setAppearance(appearanceOf(settings.appearance));

    QSettings windowSettings(directory + "/window.ini"_L1, QSettings::IniFormat);
    ServeSwitch serve(**services);
    serve.begin();
    const std::unique_ptr<ui::MainWindow> window
        = ui::makeDesktopWindow(**services, settings, windowSettings);
    window->show();
    return QApplication::exec();
}
