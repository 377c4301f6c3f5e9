// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace otpost::ui {

/// The help's pages are HTML files of the names of docs/*.md. A topic names one, and where wanted a place in
/// it: "gateways", "gateways#payload" opens gateways.html at id="payload". Empty: its first page, index.html.

/// Folder of the help: beside the installed program (../share/doc/otpost/html), or, in a build folder, html/
/// beside bin/. Empty where there is none.
QString helpFolder();
/// Where a topic is found in a folder. Pure.
QString helpFile(const QString& folder, const QString& topic);
/// Shows it in the browser. HelpMissing.
Result<void> openHelp(const QString& topic);

}
