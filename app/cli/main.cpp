// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"
#include "core/base/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("otpost-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OTPOST_VERSION));
    // What Qt remarks about a peer's frames is said in our own words, as an outcome.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2.warning=false"));
    otpost::installLanguage(QLocale());
    return otpost::cli::run(QCoreApplication::arguments().mid(1));
}
