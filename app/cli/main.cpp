// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"
#include "core/base/Language.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("otpost-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OTPOST_VERSION));
    otpost::installLanguage(QLocale());
    return otpost::cli::run(QCoreApplication::arguments().mid(1));
}
