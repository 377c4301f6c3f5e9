// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/ScriptExamples.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace otpost::ui {

QList<ScriptExample> scriptExamples()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ScriptExamples", text); };
    return {
        {u"country.lua"_s,
            words(QT_TRANSLATE_NOOP("ScriptExamples", "Just a payload: another sender for each country"))},
        {u"hmac.lua"_s, words(QT_TRANSLATE_NOOP("ScriptExamples", "A signed request (HMAC-SHA256)"))},
        {u"token.lua"_s, words(QT_TRANSLATE_NOOP("ScriptExamples", "A token first, then the message"))},
        {u"xml.lua"_s, words(QT_TRANSLATE_NOOP("ScriptExamples", "XML"))},
        {u"errors200.lua"_s,
            words(QT_TRANSLATE_NOOP("ScriptExamples", "A provider that answers 200 for errors"))},
    };
}

QString scriptExample(const QString& file)
{
    QFile script(u":/otpost/lua/"_s + file);
    return script.open(QIODevice::ReadOnly) ? QString::fromUtf8(script.readAll()) : QString();
}

}
