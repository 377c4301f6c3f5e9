// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto translatorName = "otpost-language"_L1;

void install(const QLocale& locale, const QString& name, const QString& directory)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName);
    if (translator->load(locale, name, u"_"_s, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}

void installLanguage(const QLocale& locale)
{
    const QCoreApplication* application = QCoreApplication::instance();
    // Removed with their deletion.
    qDeleteAll(application->findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly));
    install(QLocale(QLocale::English), u"otpost"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(locale, u"otpost"_s, u":/i18n"_s);
}

QStringList languages()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"ar"_s};
}

QLocale localeOf(const QString& language)
{
    return languages().contains(language) ? QLocale(language) : QLocale::system();
}

}
