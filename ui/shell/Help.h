// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace otpost::ui {

/// Topics of the help are words for what somebody looks at: "gateways", "log". docs/topics.json says which
/// page of the documentation, and which place in it, each is, and scripts/docs check that it is there. A
/// topic that is not in it is itself a page, and where wanted a place in it: "guide/backup#what-to-keep".
/// Empty: the first page.

/// Folder of the help: beside the installed program (../share/doc/otpost/html), or, in a build folder, html/
/// beside bin/. Empty where there is none.
QString helpFolder();
/// "gateways" → "guide/first-gateway.html", "guide/backup#where" → "guide/backup.html#where".
QString helpPlace(const QString& topic);
/// Where a topic's page is found in a folder.
QString helpFile(const QString& folder, const QString& topic);
/// The topic of a page of the window by the name of its class: "otpost::ui::GatewaysPage" → "gateways".
/// Empty: it has none. Pure.
QString helpTopicOfClass(const QString& className);
/// Every topic with a name.
QStringList helpTopics();
/// Shows it in the browser. HelpMissing.
Result<void> openHelp(const QString& topic);

}
