// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SplashPage.h"

namespace otpost {

using namespace Qt::StringLiterals;

QString toWord(GuestInput input)
{
    switch (input) {
    case GuestInput::Optional:
        return u"optional"_s;
    case GuestInput::Required:
        return u"required"_s;
    case GuestInput::Off:
        break;
    }
    return u"off"_s;
}

std::optional<GuestInput> guestInputFromWord(QStringView word)
{
    for (const GuestInput input : {GuestInput::Off, GuestInput::Optional, GuestInput::Required}) {
        if (word == toWord(input))
            return input;
    }
    return std::nullopt;
}

const QStringList& guestLanguages()
{
    static const QStringList languages{u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ar"_s};
    return languages;
}

SplashTexts textsFor(const SplashPage& page, const QString& language)
{
    SplashTexts texts = page.texts.value(language);
    const SplashTexts others = page.texts.value(anyLanguage);
    for (QString SplashTexts::*text :
        {&SplashTexts::title, &SplashTexts::greeting, &SplashTexts::codeText, &SplashTexts::terms}) {
        if ((texts.*text).isEmpty())
            texts.*text = others.*text;
    }
    return texts;
}

QString addressFrom(const QString& name)
{
    QString address;
    QString plain = name.toLower();
    plain.replace(u"ß"_s, u"ss"_s);
    for (const QChar c : plain.normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            address += c;
        else if (!c.isMark() && !address.isEmpty() && !address.endsWith(u'-'))
            address += u'-';
    }
    address.truncate(maxSplashAddress);
    while (address.endsWith(u'-'))
        address.chop(1);
    return address.isEmpty() ? u"page"_s : address;
}

QString splashKey(const QString& name)
{
    return locationKey(name);
}

}
