// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"
#include "core/base/Error.h"
#include "core/model/SplashPage.h"
#include "core/splash/AccessRules.h"

namespace otpost::cli {

/// The options of `splash add` and `splash edit`, made from the field list.
QList<QCommandLineOption> splashOptions(bool forEdit);
/// Sets what the command line says; every error.
QList<Error> applySplashOptions(Session& session, const QCommandLineParser& parser, SplashPage& page);

/// The options by which `location add` and `location edit` say how guests get online.
QList<QCommandLineOption> accessOptions();
/// Whether one of them is set.
bool hasAccessOptions(const QCommandLineParser& parser);
/// Sets what the command line says: AccessMethodUnknown, FileUnreadable.
Result<void> applyAccessOptions(
    const Session& session, const QCommandLineParser& parser, LocationAccessDraft& draft);

}
