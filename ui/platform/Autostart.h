// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace otpost::ui {

/// Whether the program starts when its user logs in. The truth is what the operating system has, which its
/// own settings may change too.
class Autostart
{
public:
    virtual ~Autostart() = default;

    virtual bool isOn() const = 0;
    /// AutostartFailed with the place that could not be written.
    virtual Result<void> setOn(bool on) = 0;
};

/// A command line to be started: the program and what comes behind it.
struct StartCommand {
    QString program; ///< absolute
    QStringList arguments;
};

/// By the way of this platform: a .desktop file in the autostart folder (XDG Autostart 0.5), a value of the
/// registry's Run key, a LaunchAgent.
std::unique_ptr<Autostart> makeAutostart(const StartCommand& command);

/// Each way by itself, so that all can be tried on one system.
std::unique_ptr<Autostart> makeXdgAutostart(const StartCommand& command, const QString& configFolder);
std::unique_ptr<Autostart> makeLaunchAgent(const StartCommand& command, const QString& agentsFolder);
/// `store`: a QSettings path, the Run key or a file.
std::unique_ptr<Autostart> makeRunKey(const StartCommand& command, const QString& store, bool native);

/// The command as the Exec key of a .desktop file has it (Desktop Entry Specification 1.5).
QString desktopExec(const StartCommand& command);
/// The command as CommandLineToArgvW takes it apart.
QString windowsCommandLine(const StartCommand& command);

}
