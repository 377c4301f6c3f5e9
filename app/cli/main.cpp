// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("otpost-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OTPOST_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("otpost"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return otpost::cli::run(QCoreApplication::arguments().mid(1));
}
