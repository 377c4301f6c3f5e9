// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/CallingCodes.h"

#include <phonenumbers/phonenumberutil.h>

#include <QChar>

#include <algorithm>
#include <string>

namespace otpost {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

namespace {

constexpr qsizetype longestCallingCode = 3;
constexpr qsizetype shortestToParse = 5;

PhoneNumberUtil& util()
{
    return *PhoneNumberUtil::GetInstance();
}

QString known(const std::string& region)
{
    return region == "ZZ" || region == "001" ? QString() : QString::fromStdString(region);
}

/// The digits behind a plus sign; empty where the text does not begin with one.
QString internationalDigits(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'+') && !trimmed.startsWith(u'\uFF0B'))
        return {};
    QString digits;
    for (const QChar c : trimmed) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

}

int callingCodeOf(const QString& region)
{
    return util().GetCountryCodeForRegion(region.toUpper().toStdString());
}

QString regionOfBeginning(const QString& text)
{
    const QString digits = internationalDigits(text);
    Parsed parsed;
    if (digits.size() >= shortestToParse
        && util().Parse("+" + digits.toStdString(), "ZZ", &parsed) == PhoneNumberUtil::NO_PARSING_ERROR) {
        std::string region;
        util().GetRegionCodeForNumber(parsed, &region);
        if (const QString found = known(region); !found.isEmpty())
            return found;
    }
    for (qsizetype length = 1; length <= std::min(longestCallingCode, digits.size()); ++length) {
        std::string region;
        util().GetRegionCodeForCountryCode(digits.left(length).toInt(), &region);
        if (const QString found = known(region); !found.isEmpty())
            return found;
    }
    return {};
}

QString nationalForm(const QString& e164)
{
    Parsed parsed;
    if (util().Parse(e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string out;
    util().Format(parsed, PhoneNumberUtil::NATIONAL, &out);
    return QString::fromStdString(out);
}

QString exampleMobile(const QString& region)
{
    Parsed parsed;
    if (!util().GetExampleNumberForType(region.toUpper().toStdString(), PhoneNumberUtil::MOBILE, &parsed))
        return {};
    std::string out;
    util().Format(parsed, PhoneNumberUtil::NATIONAL, &out);
    return QString::fromStdString(out);
}

}
