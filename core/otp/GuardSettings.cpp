// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/GuardSettings.h"

#include "core/storage/Settings.h"

#include <QRegularExpression>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCodes = 1'000'000;

QStringList partsOf(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

Result<QString> checkList(const QString& name, const QString& text, bool countries)
{
    static const QRegularExpression prefix(u"^\\+[0-9]{1,12}\\z"_s);
    QStringList parts = partsOf(text);
    for (QString& part : parts) {
        part = part.toUpper();
        const bool fits = countries ? isKnownRegion(part) : prefix.match(part).hasMatch();
        if (!fits)
            return fail(ErrorKind::ValueUnknown, name,
                {part.left(20), countries ? u"DE, GB, US, …"_s : u"+8835, +4915799, …"_s});
    }
    return parts.join(u',');
}

}

Result<QString> checkGuardSetting(const QString& name, const QString& text)
{
    if (name == "code-countries"_L1 || name == "code-refused-prefixes"_L1)
        return checkList(name, text, name == "code-countries"_L1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > mostCodes)
        return fail(ErrorKind::NumberOutOfRange, name, {u"0"_s, QString::number(mostCodes), QString()});
    return QString::number(number);
}

GuardPolicy guardFrom(const Settings& settings)
{
    GuardPolicy policy;
    policy.home = settings.defaultCountry;
    policy.countries = partsOf(settings.codeCountries);
    policy.refusedPrefixes = partsOf(settings.codeRefusedPrefixes);
    policy.locationAnHour = settings.codesPerLocation.toInt();
    policy.tokenAnHour = settings.codesPerToken.toInt();
    policy.addressAnHour = settings.codesPerAddress.toInt();
    policy.foreignCountryAnHour = settings.codesPerCountry.toInt();
    policy.foreignCountryADay = policy.foreignCountryAnHour * 5;
    policy.allADay = settings.codesPerDay.toInt();
    return policy;
}

}
