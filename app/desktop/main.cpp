// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/ServeSwitch.h"
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/Settings.h"
#include "ui/shell/Desktop.h"
#include "ui/shell/SingleInstance.h"
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
    ui::useLanguage({});

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Desktop", "Gateways, log and tests in a window."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir(
        u"data-dir"_s, QCoreApplication::translate("Desktop", "Directory of settings and log."), u"DIR"_s);
    parser.addOption(dataDir);
    const QCommandLineOption inTray(u"in-tray"_s,
        QCoreApplication::translate(
            "Desktop", "Start without the window, where there is a notification area."));
    parser.addOption(inTray);
    parser.process(app);
    const QString directory
        = parser.isSet(dataDir) ? QDir(parser.value(dataDir)).absolutePath() : defaultDataDirectory();

    ui::ThemeController theme(app, ui::loadFonts());
    if (const Result<void> prepared = prepareDataDirectory(directory); !prepared)
        return refuseToStart(prepared.error());
    ui::SingleInstance instance(directory);
    switch (instance.claim()) {
    case ui::SingleInstance::Claim::First:
        break;
    case ui::SingleInstance::Claim::Asked:
        return 0;
    case ui::SingleInstance::Claim::Deaf:
        return refuseToStart(Error{ErrorKind::DataDirBusy, {}, {directory}});
    }

    Result<std::unique_ptr<Services>> services = Services::open(directory);
    if (!services)
        return refuseToStart(services.error());
    // Before there is other work: the window waits for them.
    const Settings settings = (*services)->settings().load().result().value_or(Settings());
    ui::useLanguage(settings.language);
    (*services)->dispatcher().setAlwaysSending(true);
    (*services)->keepLog();
    (*services)->keepWatch();
    // What was deleted or replaced in an earlier run can no longer be undone; usually its end did this.
    (*services)->gateways().removeHidden();

    QSettings windowSettings(directory + "/window.ini"_L1, QSettings::IniFormat);
    ServeSwitch serve(**services);
    serve.begin();
    ui::Desktop desktop(**services, settings, theme, windowSettings, &serve);
    QObject::connect(&desktop, &ui::Desktop::ended, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &desktop, &ui::Desktop::raise);
    desktop.start(parser.isSet(inTray));
    return QApplication::exec();
}
