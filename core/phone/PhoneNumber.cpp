// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/PhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <QChar>
#include <QList>

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace otpost {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

namespace {

/// The library's instance. It logs nothing unless asked.
PhoneNumberUtil& util()
{
    return *PhoneNumberUtil::GetInstance();
}

/// What a number looks like in an error: short and without characters that could confuse.
QString shown(const QString& text)
{
    constexpr qsizetype longest = 40;
    QString clean;
    for (const uint c : text.trimmed().left(2 * longest).toUcs4().mid(0, longest))
        clean += QChar::fromUcs4(QChar::isPrint(c) ? c : uint(u'\uFFFD'));
    return clean;
}

Error refuse(ErrorKind kind, const QString& text)
{
    return Error{kind, u"to"_s, {shown(text)}};
}

std::optional<ErrorKind> problemOf(PhoneNumberUtil::ErrorType error, bool hasCountry)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return std::nullopt;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return hasCountry ? ErrorKind::PhoneCountryUnknown : ErrorKind::PhoneNeedsCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return ErrorKind::PhoneTooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return ErrorKind::PhoneTooLong;
    default:
        return ErrorKind::PhoneNotANumber;
    }
}

std::optional<ErrorKind> problemOf(PhoneNumberUtil::ValidationResult result)
{
    switch (result) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return std::nullopt;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return ErrorKind::PhoneCountryUnknown;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: // the area code is missing
        return ErrorKind::PhoneTooShort;
    case PhoneNumberUtil::TOO_LONG:
        return ErrorKind::PhoneTooLong;
    default:
        return ErrorKind::PhoneNotPossible;
    }
}

/// Numbering plans that changed after the oldest library we build with (8.12.57 of 2022) was made; it
/// would refuse every number of the new plan. Benin: ten digits from 01 since November 2024.
bool followsNewerPlan(const Parsed& parsed, const std::string& national)
{
    return parsed.country_code() == 229 && national.size() == 10 && national.starts_with("01");
}

/// The number as it was meant: without the invisible marks that come along from right-to-left text,
/// with every kind of space as a plain one. Nothing where the text cannot be one number: an extension,
/// a word or a second line is not something to send an SMS to.
std::optional<QString> tidied(const QString& text)
{
    QString tidy;
    for (const QChar c : text.trimmed()) {
        const QChar::Category category = c.category();
        const bool lineBreak = category == QChar::Separator_Line || category == QChar::Separator_Paragraph
            || (category == QChar::Other_Control && c != u'\t');
        if (lineBreak || c.isLetter())
            return std::nullopt;
        if (category != QChar::Other_Format)
            tidy += c.isSpace() ? QChar(u' ') : c;
    }
    tidy = tidy.trimmed();
    return tidy.isEmpty() ? std::nullopt : std::optional(tidy);
}

}

Result<PhoneNumber> parsePhoneNumber(const QString& text, const QString& defaultRegion)
{
    const std::optional<QString> tidy = tidied(text);
    if (!tidy)
        return tl::unexpected(refuse(ErrorKind::PhoneNotANumber, text));
    const bool international = tidy->contains(u'+') || tidy->contains(u'\uFF0B');
    const QString region = defaultRegion.isEmpty() ? u"ZZ"_s : defaultRegion.toUpper();

    Parsed parsed;
    const PhoneNumberUtil::ErrorType error = util().Parse(tidy->toStdString(), region.toStdString(), &parsed);
    const bool hasCountry = international || !defaultRegion.isEmpty();
    if (const std::optional<ErrorKind> unreadable = problemOf(error, hasCountry))
        return tl::unexpected(refuse(*unreadable, text));
    if (parsed.has_extension())
        return tl::unexpected(refuse(ErrorKind::PhoneNotANumber, text));
    std::string national;
    util().GetNationalSignificantNumber(parsed, &national);
    const bool newer = followsNewerPlan(parsed, national);
    const std::optional<ErrorKind> problem = problemOf(util().IsPossibleNumberWithReason(parsed));
    if (problem && !newer)
        return tl::unexpected(refuse(*problem, text));

    PhoneNumber number;
    std::string out;
    util().Format(parsed, PhoneNumberUtil::E164, &out);
    number.e164 = QString::fromStdString(out);
    number.national = QString::fromStdString(national);
    util().GetRegionCodeForNumber(parsed, &out);
    number.region = out == "ZZ" || out == "001" ? QString() : QString::fromStdString(out);
    number.inKnownRange = newer || util().IsValidNumber(parsed);
    return number;
}

NumberKind kindOf(const PhoneNumber& number)
{
    Parsed parsed;
    if (util().Parse(number.e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return NumberKind::Other;
    // Without a country: satellite, international networks, universal premium rate.
    if (number.region.isEmpty() && number.inKnownRange)
        return NumberKind::Premium;
    switch (util().GetNumberType(parsed)) {
    case PhoneNumberUtil::MOBILE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
    case PhoneNumberUtil::PERSONAL_NUMBER:
    case PhoneNumberUtil::VOIP:
        return NumberKind::Mobile;
    case PhoneNumberUtil::FIXED_LINE:
    case PhoneNumberUtil::TOLL_FREE:
    case PhoneNumberUtil::VOICEMAIL:
    case PhoneNumberUtil::PAGER:
        return NumberKind::Fixed;
    case PhoneNumberUtil::PREMIUM_RATE:
    case PhoneNumberUtil::SHARED_COST:
    case PhoneNumberUtil::UAN:
        return NumberKind::Premium;
    default:
        return NumberKind::Other;
    }
}

QString formatForReading(const QString& e164)
{
    Parsed parsed;
    if (util().Parse(e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string out;
    util().Format(parsed, PhoneNumberUtil::INTERNATIONAL, &out);
    return QString::fromStdString(out);
}

bool isKnownRegion(const QString& region)
{
    const QList<RegionInfo> regions = knownRegions();
    return std::any_of(
        regions.begin(), regions.end(), [&region](const RegionInfo& info) { return info.region == region; });
}

QList<RegionInfo> knownRegions()
{
    static const QList<RegionInfo> known = [] {
        std::set<std::string> regions;
        util().GetSupportedRegions(&regions);
        QList<RegionInfo> infos;
        for (const std::string& region : regions)
            infos.append(RegionInfo{QString::fromStdString(region), util().GetCountryCodeForRegion(region)});
        return infos;
    }();
    return known;
}

}
